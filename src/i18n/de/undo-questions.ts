import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) =>
      count(number, {
        one: "# Kopie in den Papierkorb legen?",
        other: "# Kopien in den Papierkorb legen?",
      }),
    toTrash:
      "Nur Seiten, die dieser Durchlauf angelegt hat, kommen in den Papierkorb; gelöscht wird nichts. 30 Tage lang lassen sie sich von hier zurückholen, dann leert das Portal den Papierkorb.",
    changed: "Kopien, die seither jemand geändert hat, bleiben vorerst: Sie werden nach jeder gefragt.",
    evenIfChanged: "Was seither jemand daran geändert hat, kommt mit in den Papierkorb.",
    published: (number) =>
      count(number, {
        one: "# davon ist veröffentlicht: Besucher finden sie dann nicht mehr.",
        other: "# davon sind veröffentlicht: Besucher finden sie dann nicht mehr.",
      }),
    folders:
      "Auch Ordner, die der Durchlauf angelegt hat, kommen in den Papierkorb, sofern sonst nichts darin ist.",
    targets: "Ziele",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) =>
      count(number, { one: "# Kopie in den Papierkorb legen", other: "# Kopien in den Papierkorb legen" }),
    cancel: "Alles so lassen",
  },
  askRestore: {
    heading: (number) =>
      count(number, {
        one: "# Kopie aus dem Papierkorb holen?",
        other: "# Kopien aus dem Papierkorb holen?",
      }),
    text: "Sie kommen dorthin zurück, wo sie waren, samt den Ordnern, in denen sie lagen.",
    published: (number) =>
      count(number, {
        one: "# davon war veröffentlicht und wird wieder veröffentlicht.",
        other: "# davon waren veröffentlicht und werden wieder veröffentlicht.",
      }),
    confirm: (number) =>
      count(number, { one: "# Kopie aus dem Papierkorb holen", other: "# Kopien aus dem Papierkorb holen" }),
    cancel: "Alles so lassen",
  },
  changed: {
    title: (number) =>
      count(number, {
        one: "# Kopie wurde geändert, seit sie angelegt wurde",
        other: "# Kopien wurden geändert, seit sie angelegt wurden",
      }),
    text: "Sie sind noch da. Wählen Sie aus, was trotzdem in den Papierkorb soll; alles andere bleibt.",
    changes: {
      title: ({ now }) => `Sie heißt jetzt „${now}“.`,
      address: ({ now }) => `Ihre Adresse ist jetzt „${now}“.`,
      publication: ({ now }) =>
        now === "published"
          ? "Sie wurde inzwischen veröffentlicht."
          : "Ihre Veröffentlichung wurde inzwischen aufgehoben.",
      moved: () => "Sie liegt jetzt in einem anderen Ordner.",
      edited: ({ modifiedText }) => `Ihr Inhalt oder ihre Einstellungen wurden geändert (${modifiedText}).`,
      "not-known": () => "Ob jemand sie geändert hat, lässt sich nicht feststellen.",
    },
    allTheSame: (title) => `„${title}“ trotzdem in den Papierkorb legen`,
    tickAll: "Alle auswählen",
    confirm: (number) =>
      count(number, { one: "# Kopie in den Papierkorb legen", other: "# Kopien in den Papierkorb legen" }),
    more: (number) =>
      count(number, {
        one: "# weitere steht unten in der Liste.",
        other: "# weitere stehen unten in der Liste.",
      }),
  },
});
