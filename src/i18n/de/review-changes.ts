import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "Titel",
  address: "Adresse",
  folder: "Ordner",
  publication: "Sichtbarkeit",
  content: "Inhalt",
} as const;

const folderChanges = {
  "made-now": "Dieser Ordner muss jetzt angelegt werden; der gespeicherte Plan fand ihn vor.",
  "there-now": "Diesen Ordner gibt es jetzt; der gespeicherte Plan hätte ihn angelegt.",
  "not-made":
    "Dieser Ordner wird nicht mehr angelegt: Sein Original gibt es nicht mehr, oder es wird nichts hineinkopiert.",
  other: "Dieser Ordner bekommt eine andere Adresse oder einen anderen Zustand als im gespeicherten Plan.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) =>
    count(changes, {
      one: "# Änderung, seit der Plan gespeichert wurde",
      other: "# Änderungen, seit der Plan gespeichert wurde",
    }),
  text: "Die Zeilen unten sind der neue Plan nach dem jetzigen Stand des Portals. Nichts wird kopiert, bevor Sie ihm zugestimmt haben.",
  useNewPlan: "Neuen Plan verwenden",
  accepted: "Der neue Plan wird verwendet",
  lookFirst: "Sehen Sie sich zuerst an, was sich geändert hat.",
  aspects,
  sentences: {
    "page-gone": () =>
      "Die Seite gibt es nicht mehr, oder Sie dürfen sie nicht mehr lesen. Der neue Plan enthält sie nicht.",
    "page-trashed": () => "Die Seite liegt jetzt im Papierkorb.",
    "page-changed": ({ aspects: changed }) =>
      `Die Seite ist nicht mehr, wie sie war: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "Das Portal schreibt Ihnen Daten anders als der Person, die den Plan gespeichert hat; deshalb ist nicht zu erkennen, welche Seiten seither bearbeitet wurden.",
    "site-gone": () => "Die Zielwebsite gibt es nicht mehr, oder Sie dürfen sie nicht mehr lesen.",
    "folder-gone": () => "Den Zielordner gibt es nicht mehr, oder er liegt im Papierkorb.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "Diese Kopie war möglich und ist es nicht mehr.",
    "other-outcome": () => "Das Portal wird etwas anderes daraus machen, als im gespeicherten Plan steht.",
  },
  otherTitle: (saved, fresh) => `Titel: „${fresh}“ statt „${saved}“.`,
  otherAddress: (saved, fresh) => `Adresse: „${fresh}“ statt „${saved}“.`,
  nowPublished: "Sie wird veröffentlicht; im gespeicherten Plan war sie ein Entwurf.",
  nowDraft: "Sie wird ein Entwurf; im gespeicherten Plan war sie veröffentlicht.",
});
