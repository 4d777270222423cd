import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "Titel bekommt einen Zusatz",
  "address-taken": "Adresse ist vergeben",
  "becomes-home-page": "Wird zur Startseite",
  "site-goes-live": "Website geht online",
  "folders-go-live": "Ordner gehen online",
  "unpublished-edits-go-live": "Änderungen gehen online",
  "unpublished-edits-are-copied": "Änderungen kommen mit",
  "live-for-a-moment": "Kurz sichtbar",
  "may-not-publish": "Kein Recht zum Veröffentlichen",
  "stays-draft-in-inactive-folder": "Bleibt Entwurf",
  "may-not-edit-source": "Original nur lesbar",
  "areas-of-the-source": "Kopf- und Fußbereich bleiben",
  "dynamic-address": "Dynamische Adresse entfällt",
  "system-page": "Systemseite",
  "area-page": "Kopf-, Fußbereich, Seitenleiste",
  "source-in-trash": "Original liegt im Papierkorb",
  "same-title-in-plan": "Gleicher Titel im Plan",
  "same-address-in-plan": "Gleiche Adresse im Plan",
  "may-not-undo": "Kein Recht zum Zurücknehmen",
  "may-not-rename": "Kein Recht zum Umbenennen",
  "new-folder-is-inactive": "Neuer Ordner ist inaktiv",
  "copied-before": "Schon einmal dorthin kopiert",
  "settings-not-allowed": "Bleibt, wie das Portal sie macht",
  "wished-title-taken": "Titel gibt es dort schon",
  "renamed-where-taken": "Bekommt eine Nummer",
  "wished-address-taken": "Neue Adresse ist vergeben",
  "wished-address-refused": "Neue Adresse wird abgelehnt",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "Was beim Kopieren geschieht",
    publication: "Sichtbarkeit der Kopie",
    wishes: {
      draft: { title: "Entwurf", text: "Unsichtbar, bis Sie sie veröffentlichen." },
      "as-source": { title: "Wie das Original", text: "Veröffentlicht, wenn das Original es ist." },
      published: { title: "Veröffentlicht", text: "Besucher sehen die Kopie sofort." },
    },
    trashedSource: "Diese Seite liegt im Papierkorb. Wie soll sie kopiert werden?",
    trashedWays: {
      restore: {
        title: "Wiederherstellen, kopieren, zurücklegen",
        text: "Der sichere Weg: Die Seite verlässt den Papierkorb unveröffentlicht für einige Sekunden und kommt dann wieder hinein.",
      },
      "as-it-is": {
        title: "Direkt aus dem Papierkorb kopieren",
        text: "Das Original bleibt unberührt. Manche Portale kopieren dann keine Blöcke; das Ergebnis wird geprüft und Ihnen mitgeteilt.",
      },
    },
    noRestoreRight: "Sie dürfen auf dieser Website keine Seiten wiederherstellen.",
    source: "Seite",
    goesTo: "Ziel",
    willBeCalled: "Titel",
    address: "Adresse",
    addressWithSuffix: (code) => `${code}_ und vier Buchstaben, die das Portal wählt`,
    statusAfterwards: "Sichtbarkeit",
    warnings: (amount) => count(amount, { one: "# Hinweis", other: "# Hinweise" }),
    cannotCopy: "Diese Kopie ist nicht möglich",
    copy: "Seite kopieren",
    choosePage: "Wählen Sie die Seite, die kopiert werden soll.",
    chooseTarget: "Wählen Sie, wohin kopiert werden soll.",
    chooseTrashedWay: "Wählen Sie, wie die Seite aus dem Papierkorb kopiert werden soll.",
    repairRule: "Berichtigen Sie den regulären Ausdruck, der die Kopien benennt.",
    checking: "Ziel wird geprüft\u00A0…",
    readingPages: (soFar) =>
      count(soFar, {
        one: "Alle Seiten der Website werden gelesen: bisher # Seite\u00A0…",
        other: "Alle Seiten der Website werden gelesen: bisher # Seiten\u00A0…",
      }),
    checkingTargets: (read, of) => `Ziele werden geprüft: ${number(read)} von ${number(of)} gelesen\u00A0…`,
    targetFailed: "Die Zielwebsite konnte nicht geladen werden",
    notAdapted: "Was wie im Original bleibt",
    plain: {
      shared: "Was Original und Kopie gemeinsam nutzen",
      files: "Bilder und Dateien werden nicht kopiert; Original und Kopie nutzen sie gemeinsam.",
      fromPortal: "Formulare, Produkte und was Blöcke sonst aus dem Portal zeigen: Beide zeigen dasselbe.",
      areas: "Kopf-, Fußbereich und Seitenleiste: Die Kopie verwendet weiter die des Originals.",
      areasUnlessCopied:
        "Kopf-, Fußbereich und Seitenleiste: Die Kopie verwendet weiter die des Originals, wenn sie nicht mitkopiert werden.",
      notCopied: "Was nicht kopiert wird",
      history: "Aufrufe, Änderungsverlauf, Datumsangaben und Urheber: Die Kopie beginnt neu, als Ihre.",
      lostBlocks:
        "Blöcke, die das Portal nicht mehr hat oder am Ziel nicht zulässt: Der Bericht nennt, was fehlt.",
      siteRoles: "Die Rolle als Start-, Fehler- oder Systemseite und dynamische Adressen eines Katalogs.",
      anchors: "Von Hand vergebene Anker: Das Portal vergibt neue.",
      asItIs: "Was unverändert mitkommt",
      links: "Links auf andere Seiten: Sie führen weiterhin auf dieselben Seiten wie jetzt.",
      linksOutside: {
        leave:
          "Links auf Seiten, die nicht kopiert werden: Sie führen weiter dorthin, und der Bericht zählt sie.",
        "earlier-copy":
          "Links auf Seiten, die nicht kopiert werden: Sie führen zur Kopie eines früheren Laufs auf derselben Website, wo es eine gibt, sonst wohin sie jetzt führen.",
        list: "Links auf Seiten, die nicht kopiert werden: Sie führen weiter dorthin, und der Bericht listet sie auf.",
      },
      drafts: "Unveröffentlichte Änderungen und ausgeblendete Blöcke des Originals.",
      markers: "Platzhalter wie das laufende Jahr: Sie behalten den Wert vom Augenblick des Kopierens.",
      settings: "Zähler und Einstellungen für Suchmaschinen und soziale Medien.",
      afterwards: "Was geschieht, sobald alle Kopien da sind",
      titles: (copies) =>
        count(copies, { one: "# Kopie bekommt ihren Titel", other: "# Kopien bekommen ihre Titel" }),
      addresses: (copies) =>
        count(copies, { one: "# Kopie bekommt ihre Adresse", other: "# Kopien bekommen ihre Adressen" }),
      cleaned: (copies) =>
        count(copies, {
          one: "# Kopie wird von den Einstellungen befreit, die nur zum Original gehören",
          other: "# Kopien werden von den Einstellungen befreit, die nur zu den Originalen gehören",
        }),
      linked: (copies) =>
        count(copies, {
          one: "# Kopie wird nach Links durchsucht, die zu Kopien derselben Website führen sollen",
          other: "# Kopien werden nach Links durchsucht, die zu Kopien derselben Website führen sollen",
        }),
    },

    number,
    copies: (copies) => count(copies, { one: "# Kopie", other: "# Kopien" }),
    reviewCopies: (copies) => count(copies, { one: "# Kopie prüfen", other: "# Kopien prüfen" }),
    nothingToCopy: "In dem, was Sie gewählt haben, ist keine Seite.",
    pageLimit: (published) =>
      count(published, {
        one: "# Kopie wird veröffentlicht. Manche Tarife begrenzen veröffentlichte Seiten, und das Portal sagt nicht, wie viele noch frei sind: Über der Grenze bleibt eine Kopie Entwurf, und der Bericht nennt sie.",
        other:
          "# Kopien werden veröffentlicht. Manche Tarife begrenzen veröffentlichte Seiten, und das Portal sagt nicht, wie viele noch frei sind: Über der Grenze bleiben Kopien Entwürfe, und der Bericht nennt sie.",
      }),
    sum: {
      copies: "Kopien",
      targets: "Zielwebsites",
      folders: "Vorher anzulegende Ordner",
      impossible: "Nicht möglich",
      time: "Dauer",
      warnings: "Hinweise",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `Ein Ordner im Papierkorb belegt die Adresse „${code}“; der neue Ordner bekommt deshalb eine andere.`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) =>
      count(folders, { one: "# Ordner wird vorher angelegt", other: "# Ordner werden vorher angelegt" }),
    showMore: (more) => count(more, { one: "# weiteren anzeigen", other: "# weitere anzeigen" }),

    openPlan: "Gespeicherten Plan öffnen\u00A0…",
    fileUnreadable: {
      title: "Die Datei konnte nicht gelesen werden",
      text: "Der Browser hat sie nicht herausgegeben. Wählen Sie sie noch einmal oder eine Kopie davon.",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "weniger als eine Minute";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return minutes
        ? count(high, { one: "bis zu # Minute", other: "bis zu # Minuten" })
        : count(high, { one: "bis zu # Stunde", other: "bis zu # Stunden" });
    case "about":
      return minutes
        ? count(high, { one: "etwa # Minute", other: "etwa # Minuten" })
        : count(high, { one: "etwa # Stunde", other: "etwa # Stunden" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `etwa ${low} bis # Minuten` : `etwa ${low} bis # Stunden` });
    }
  }
}
