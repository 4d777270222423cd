import type { Format } from "../format.ts";
import type { ReviewListMessages } from "../sections/review.ts";

export const reviewLists = ({ count, number }: Format): ReviewListMessages => ({
  screen: {
    heading: "Vor dem Kopieren prüfen",
    counts: "Kopien dieses Plans",
    rows: (rows) => count(rows, { one: "# Kopie im Plan", other: "# Kopien im Plan" }),
    made: (rows) => count(rows, { one: "# wird angelegt", other: "# werden angelegt" }),
    takenOut: (rows) => count(rows, { other: "# herausgenommen" }),
    impossible: (rows) => count(rows, { other: "# nicht möglich" }),
    folders: (folders) =>
      count(folders, { one: "# Ordner wird vorher angelegt", other: "# Ordner werden vorher angelegt" }),
    time: (time) => `Dauert ${time}, wenn das Portal nicht anderweitig beschäftigt ist.`,
    perTarget: (sites) => count(sites, { one: "# Zielwebsite", other: "# Zielwebsites" }),
    whatIsNotAdapted: "Was nicht kopiert oder angepasst wird",
    back: "Zurück",
    save: "Plan speichern",
    copyPages: (copies) => count(copies, { one: "# Seite kopieren", other: "# Seiten kopieren" }),
  },
  filter: {
    heading: "Was angezeigt wird",
    search: "Nach Titel, Adresse oder Ort suchen",
    target: "Zielwebsite",
    allTargets: "Alle Zielwebsites",
    searchTargets: "Nach Name oder Adresse suchen",
    noSuchTarget: "Keine Zielwebsite mit diesem Namen",
    warning: "Hinweise",
    anyWarning: "Beliebige oder keine",
    searchWarnings: "Nach Art suchen",
    noSuchWarning: "Kein solcher Hinweis in diesem Plan",
    show: "Zeilen",
    all: "Alle",
    withWarnings: (rows) => `Mit Hinweisen (${number(rows)})`,
    impossible: (rows) => `Nicht möglich (${number(rows)})`,
    takenOut: (rows) => `Herausgenommen (${number(rows)})`,
    shown: (shown, all) => `${number(shown)} von ${number(all)} angezeigt`,
    showEverything: "Alles anzeigen",
  },
  list: {
    label: "Kopien nach Ziel",
    keys: "Pfeiltasten bewegen, die Leertaste nimmt heraus oder wieder hinein, die Eingabetaste öffnet die Einzelheiten.",
    nothing: "Keine Kopie passt dazu.",
    openGroups: "Alle Ordner aufklappen",
    closeGroups: "Alle Ordner zuklappen",
    takeOutShown: (rows) =>
      count(rows, { one: "# angezeigte herausnehmen", other: "Alle # angezeigten herausnehmen" }),
    putBackShown: (rows) =>
      count(rows, {
        one: "# herausgenommene zurückholen",
        other: "Alle # herausgenommenen zurückholen",
      }),
    copyThis: (title) => `${title} kopieren`,
    copyAllOf: (place) => `Alle angezeigten nach ${place} kopieren`,
    takenOut: "Herausgenommen",
    impossible: "Nicht möglich",
    madeFirst: "Wird vorher angelegt",
    loading: "Weitere Zeilen\u00A0…",
    tookOut: (rows) => count(rows, { one: "# Kopie herausgenommen", other: "# Kopien herausgenommen" }),
    putBack: (rows) =>
      count(rows, { one: "# Kopie wieder hineingenommen", other: "# Kopien wieder hineingenommen" }),
  },
});
