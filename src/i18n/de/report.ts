import type { Format } from "../format.ts";
import type { ReportMessages, RunReportMessages } from "../sections/report.ts";

export const reportMessages = ({ count }: Format): ReportMessages => ({
  done: (title) => `„${title}“ wurde kopiert`,
  doneButDifferent: (title) => `„${title}“ wurde kopiert, aber nicht ganz wie geplant`,
  asAnnounced: "Wie vor dem Kopieren angekündigt",
  asPlanned: "Sie wurde aus dem Portal zurückgelesen, und alles ist wie geplant.",
  adopted:
    "Die Antwort des Portals war verloren gegangen; die Kopie wurde beim Nachsehen gefunden. Sie wurde nur einmal angelegt.",
  differs: (number) => count(number, { one: "# Hinweis zur Kopie", other: "# Hinweise zur Kopie" }),
  openEditor: "Kopie im Editor öffnen",
  openPublic: "Öffentliche Adresse öffnen",
  openSiteList: "Seiten der Website öffnen",
  copyAnother: "Weitere Seite kopieren",
  tryThisAgain: "Zurück zu dieser Seite",
  newId: "ID der Kopie",
  title: "Titel",
  address: "Adresse",
  place: "Ort",
  status: "Sichtbarkeit",
  blocks: "Blöcke",
  blockCount: (copied, source) => `${copied ?? "?"} von ${source ?? "?"}`,
  failed: "Die Seite wurde nicht kopiert",
  nothingCopied: "Das Portal hat die Kopie nicht angelegt",
  maybeFailed: "Es wurde keine Kopie der Seite gefunden",
  refused: "Die Seite wurde nicht kopiert: Seit Ihrer Auswahl hat sich etwas geändert",
  nothingCreated: "Auf dem Portal wurde nichts angelegt.",
  noCopyFound:
    "Die Anfrage wurde gesendet, ihre Antwort ging verloren, und am Ziel war danach keine Kopie zu finden.",
  orphan: {
    title: "Das Portal hat eine leere Seite zurückgelassen",
    text: "Es hat die Kopie begonnen und dann abgelehnt. Die leere Seite liegt in einem Ordner im Papierkorb, wo kein Besucher sie sieht.",
    remark: "Das Portal hat in einem Ordner im Papierkorb eine leere Seite zurückgelassen.",
    toTrash: "Leere Seite in den Papierkorb legen",
    trashed: "Die leere Seite ist aus dem Weg",
    inUse: "Jemand hat die Seite inzwischen benutzt; sie wurde nicht in den Papierkorb gelegt",
    kept: "Die leere Seite liegt nicht im Papierkorb",
    notShown:
      "Das Portal hat es bestätigt, doch die Seite liegt noch da. Legen Sie sie im Bereich Websites in den Papierkorb.",
  },
  sourceLeftRestored:
    "Das Original wurde aus dem Papierkorb geholt und ließ sich nicht zurücklegen. Es ist unveröffentlicht.",
  ambiguous: {
    title: "Mehrere Seiten könnten die Kopie sein",
    text: "Die Antwort des Portals ging verloren, und am Ziel sehen mehrere neue Seiten wie diese Kopie aus. Es wurde nichts weiter gesendet.",
    advice: "Sehen Sie sich die Seiten an und geben Sie an, welche die Kopie ist.",
  },
  candidate: (title, id) => `${title} (ID ${id})`,
  thisIsTheCopy: "Das ist die Kopie",
  noneOfThem: "Keine davon",
  unverified: {
    title: "Die Seite wurde kopiert, konnte aber nicht geprüft werden",
    text: "Das Portal hat die neue Seite bestätigt; danach ließ sie sich nicht lesen.",
    advice: "Sehen Sie noch einmal nach, oder öffnen Sie die Kopie im Editor und prüfen Sie sie dort.",
  },
  unknownOutcome: {
    title: "Es ist nicht bekannt, ob die Seite kopiert wurde",
    text: "Die Antwort des Portals ging verloren, und danach ließ sich das Portal nicht befragen.",
    advice:
      "Sehen Sie noch einmal nach, sobald das Portal wieder antwortet und bevor Sie Page Copier schließen oder neu laden. Kopieren Sie die Seite nicht vorher erneut: Die Kopie könnte schon da sein.",
  },
  skipped: {
    title: "Die Seite wurde nicht kopiert",
    text: "Der Durchlauf wurde gestoppt, bevor sie an der Reihe war. Es wurde nichts gesendet.",
    advice: "Kopieren Sie sie erneut, wann immer es passt.",
  },
  takenOut: "Vor dem Durchlauf herausgenommen. Es wurde nichts gesendet.",
  unfinished: "Der Durchlauf ist hier nicht zu Ende gekommen.",
  lookAgain: "Noch einmal nachsehen",
  run: runReportMessages(count),
});

const runReportMessages = (count: Format["count"]): RunReportMessages => ({
  headline: {
    stopped: (done) =>
      count(done, {
        one: "Der Durchlauf wurde gestoppt: Davor wurde # Seite kopiert",
        other: "Der Durchlauf wurde gestoppt: Davor wurden # Seiten kopiert",
      }),
    needsLook: (number) =>
      count(number, {
        one: "# Kopie braucht noch Ihren Blick",
        other: "# Kopien brauchen noch Ihren Blick",
      }),
    notCopied: (number) =>
      count(number, { one: "# Seite wurde nicht kopiert", other: "# Seiten wurden nicht kopiert" }),
    withRemarks: (number) =>
      count(number, {
        one: "Alles ist kopiert; # Seite ist nicht ganz wie geplant",
        other: "Alles ist kopiert; # Seiten sind nicht ganz wie geplant",
      }),
    asPlanned: (number) =>
      count(number, {
        one: "# Seite wurde wie geplant kopiert",
        other: "# Seiten wurden wie geplant kopiert",
      }),
  },
  outcomes: {
    "as-planned": "Wie geplant kopiert",
    "with-remarks": "Kopiert, mit Hinweisen",
    failed: "Fehlgeschlagen",
    refused: "Nicht möglich",
    skipped: "Durch den Stopp übergangen",
    "taken-out": "Herausgenommen",
    unverified: "Kopiert, nicht geprüft",
    unknown: "Nicht bekannt",
    ambiguous: "Mehrere Kandidaten",
    undone: "Zurückgenommen",
    unfinished: "Nicht abgeschlossen",
  },
  started: (moment) => `Beginn: ${moment}`,
  took: {
    seconds: (number) => count(number, { one: "Dauer: # Sekunde.", other: "Dauer: # Sekunden." }),
    minutes: (number) => count(number, { one: "Dauer: # Minute.", other: "Dauer: # Minuten." }),
    hours: (number) => count(number, { one: "Dauer: # Stunde.", other: "Dauer: # Stunden." }),
  },
  folders: {
    made: (number) => count(number, { one: "# Ordner wurde angelegt", other: "# Ordner wurden angelegt" }),
    used: (number) => count(number, { one: "# Ordner war schon da", other: "# Ordner waren schon da" }),
    failed: (number) =>
      count(number, {
        one: "# Ordner konnte nicht angelegt werden",
        other: "# Ordner konnten nicht angelegt werden",
      }),
    unfinished: (number) =>
      count(number, {
        one: "# Ordner ist nicht fertig geworden",
        other: "# Ordner sind nicht fertig geworden",
      }),
  },
  foldersWithProblems: "Ordner mit Problemen",
  folderFailed: (title) => `Der Ordner „${title}“ konnte nicht angelegt werden.`,
  indexPageFailed: (title) =>
    `Der Ordner „${title}“ hat seine Startseite nicht bekommen. Legen Sie sie im Bereich Websites fest.`,
  show: "Anzeigen",
  all: "Alle",
  search: "Nach Titel, Adresse, Ziel oder ID suchen",
  rows: "Kopien dieses Durchlaufs",
  rowCount: (number) => count(number, { one: "# Zeile", other: "# Zeilen" }),
  noMatch: "Keine Zeile passt.",
  original: "Zum Original",
  copy: "Zur Kopie",
  publicAddress: "Öffentliche Adresse",
  more: "Einzelheiten",
  retryRows: (number) => count(number, { one: "# Seite erneut kopieren", other: "# Seiten erneut kopieren" }),
  retryElsewhereRows: (number) =>
    count(number, {
      one: "# Seite in einen anderen Ordner kopieren",
      other: "# Seiten in einen anderen Ordner kopieren",
    }),
  retryElsewhere: "In einen anderen Ordner kopieren",
  elsewhere: {
    heading: (number) =>
      count(number, {
        one: "Anderer Ordner für # Seite",
        other: "Anderer Ordner für # Seiten",
      }),
    site: "Zielwebsite",
    confirm: "In diesen Ordner kopieren",
    cancel: "Abbrechen",
  },
  runAgain: "Mit Neuem noch einmal",
  copyMore: "Weitere Seiten kopieren",
  downloadCsv: "Als Tabelle herunterladen (CSV)",
  downloadJson: "Als JSON herunterladen",
  downloadFailed: {
    title: "Die Datei konnte nicht erstellt werden",
    text: "Ein Teil von Page Copier ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es erneut.",
  },
  columns: {
    outcome: "Ergebnis",
    sourceSite: "Website des Originals",
    sourceId: "ID des Originals",
    sourceTitle: "Titel des Originals",
    sourceAddress: "Adresse des Originals",
    targetSite: "Zielwebsite",
    targetFolder: "Zielordner",
    copyId: "ID der Kopie",
    copyTitle: "Titel der Kopie",
    copyAddress: "Adresse der Kopie",
    publicUrl: "Öffentliche Adresse",
    visibility: "Sichtbarkeit",
    settings: "Neuer Name und Einstellungen",
    linksToCopies: "Links, die jetzt zu Kopien führen",
    linksOutside: "Links zu nicht kopierten Seiten",
    linksBroken: "Defekte Links",
    linksUnreachable: "Blöcke mit Links, die sich nicht ändern ließen",
    undo: "Zurücknehmen",
    reason: "Grund",
    advice: "Was zu tun ist",
    code: "Code des Grundes",
  },
});
