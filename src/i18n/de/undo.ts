import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { one: "# Kopie zurücknehmen", other: "# Kopien zurücknehmen" }),
    undoPicked: (number) =>
      count(number, { one: "# ausgewählte Kopie zurücknehmen", other: "# ausgewählte Kopien zurücknehmen" }),
    undoOne: "Zurücknehmen",
    undoChanged: "Trotzdem zurücknehmen",
    pick: (title) => `„${title}“ auswählen`,
    pickShown: "Alle angezeigten auswählen",
    pickNone: "Auswahl aufheben",
    restoreRows: (number) => count(number, { one: "# Kopie zurückholen", other: "# Kopien zurückholen" }),
    restoreOne: "Zurückholen",
    ...undoQuestions(format),

    headline: {
      changed: (number) =>
        count(number, {
          one: "# Kopie wurde seither geändert und ist noch da",
          other: "# Kopien wurden seither geändert und sind noch da",
        }),
      kept: (number) =>
        count(number, {
          one: "# Kopie ließ sich nicht zurücknehmen",
          other: "# Kopien ließen sich nicht zurücknehmen",
        }),
      notRestored: (number) =>
        count(number, {
          one: "# Kopie ließ sich nicht zurückholen",
          other: "# Kopien ließen sich nicht zurückholen",
        }),
      trashed: (number) =>
        count(number, { one: "# Kopie ist zurückgenommen", other: "# Kopien sind zurückgenommen" }),
      gone: (number) =>
        count(number, {
          one: "# Kopie war schon nicht mehr da",
          other: "# Kopien waren schon nicht mehr da",
        }),
      restored: (number) => count(number, { one: "# Kopie ist wieder da", other: "# Kopien sind wieder da" }),
    },
    titles: {
      undone: (title) => `Die Kopie von „${title}“ ist zurückgenommen`,
      gone: (title) => `Die Kopie von „${title}“ war schon nicht mehr da`,
      changed: (title) => `Die Kopie von „${title}“ wurde seither geändert und ist noch da`,
      kept: (title) => `Die Kopie von „${title}“ ließ sich nicht zurücknehmen`,
      restored: (title) => `Die Kopie von „${title}“ ist wieder da`,
      notRestored: (title) => `Die Kopie von „${title}“ ließ sich nicht zurückholen`,
    },
    totals: {
      trashed: (number) => count(number, { one: "# Kopie im Papierkorb", other: "# Kopien im Papierkorb" }),
      gone: (number) =>
        count(number, {
          one: "# Kopie war schon nicht mehr da",
          other: "# Kopien waren schon nicht mehr da",
        }),
      changed: (number) =>
        count(number, { one: "# Kopie wurde seither geändert", other: "# Kopien wurden seither geändert" }),
      kept: (number) => count(number, { one: "# Kopie bleibt", other: "# Kopien bleiben" }),
      restored: (number) => count(number, { one: "# Kopie zurückgeholt", other: "# Kopien zurückgeholt" }),
      notRestored: (number) =>
        count(number, { one: "# Kopie nicht zurückgeholt", other: "# Kopien nicht zurückgeholt" }),
    },
    states: {
      asked: "Sie sollte zurückgenommen werden; der Vorgang war vorher zu Ende.",
      sent: "Sie wurde gerade in den Papierkorb gelegt, als der Vorgang unterbrochen wurde.",
      trashed: "Sie wurde zurückgenommen und liegt im Papierkorb.",
      changed: "Sie sollte zurückgenommen werden, doch jemand hat sie seither geändert. Sie ist noch da.",
      "restore-asked": "Sie sollte zurückgeholt werden; der Vorgang war vorher zu Ende.",
      restored: "Sie wurde zurückgenommen und ist wieder da.",
      "not-restored":
        "Sie liegt noch im Papierkorb oder ist auch dort nicht mehr: Das Portal zeigt sie nicht wieder.",
      deleted: "Sie wurde im Portal gelöscht, zurückzunehmen war also nichts.",
      inTrash: "Sie lag schon im Papierkorb.",
      notPublished: "Sie ist als Entwurf wieder da: Das erneute Veröffentlichen ist nicht gelungen.",
    },
    refusals: {
      "home-page": () =>
        "Sie ist die Startseite ihrer Website, und das Portal behält eine Startseite, solange es andere Seiten gibt.",
      "other-site": () =>
        "Sie wurde auf eine andere Website verschoben, ist also nicht dort, wo dieser Durchlauf sie angelegt hat.",
      "not-made-by-run": () => "Das Portal nennt jemand anderen als Ersteller, deshalb blieb sie unberührt.",
      stopped: () => "Der Vorgang wurde beendet, bevor sie an der Reihe war.",
      refused: () => "Das Portal hat es abgelehnt, sie in den Papierkorb zu legen.",
      "not-seen": () => "Das Portal zeigt sie nicht im Papierkorb.",
    },
    whatToDo: {
      "home-page": () =>
        "Wählen Sie in den Einstellungen der Website eine andere Startseite und nehmen Sie sie dann zurück. Oder nehmen Sie zuerst die anderen Kopien zurück.",
      "other-site": () => "Legen Sie sie dort in den Papierkorb, wenn Sie sie nicht brauchen.",
      "not-made-by-run": () =>
        "Sehen Sie sie im Bereich Websites an, und legen Sie sie dort in den Papierkorb, wenn sie Ihnen gehört.",
      stopped: () => "Nehmen Sie sie erneut zurück, wann immer es passt.",
      refused: () =>
        "Legen Sie sie im Bereich Websites in den Papierkorb, oder bitten Sie jemanden, der das darf.",
      "not-seen": () => "Versuchen Sie es erneut, oder sehen Sie im Bereich Websites nach.",
    },
    keptRows: (number) =>
      count(number, {
        one: "# Kopie ließ sich nicht zurücknehmen",
        other: "# Kopien ließen sich nicht zurücknehmen",
      }),
    again: (number) =>
      count(number, { one: "# Kopie erneut zurücknehmen", other: "# Kopien erneut zurücknehmen" }),
    trashedFolders: (number) =>
      count(number, { one: "# Ordner liegt im Papierkorb", other: "# Ordner liegen im Papierkorb" }),
    restoredFolders: (number) =>
      count(number, { one: "# Ordner wurde zurückgeholt", other: "# Ordner wurden zurückgeholt" }),
    keptFolders: {
      "not-empty": (title) => `Der Ordner „${title}“ bleibt: Es liegt noch etwas anderes darin.`,
      "not-made-by-run": (title) => `Der Ordner „${title}“ bleibt: Er war schon vor dem Durchlauf da.`,
      refused: (title) => `Das Portal hat es abgelehnt, den Ordner „${title}“ in den Papierkorb zu legen.`,
    },
    watch: undoWatch(format),
  };
}
