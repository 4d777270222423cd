import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) =>
      count(number, { one: "# Kopie wird zurückgenommen", other: "# Kopien werden zurückgenommen" }),
    restoring: (number) =>
      count(number, { one: "# Kopie wird zurückgeholt", other: "# Kopien werden zurückgeholt" }),
  },
  now: {
    undoing: (left) =>
      count(left, {
        one: "# Kopie wird angesehen und in den Papierkorb gelegt\u00A0…",
        other: "# Kopien werden angesehen und in den Papierkorb gelegt\u00A0…",
      }),
    restoring: (left) =>
      count(left, {
        one: "# Kopie wird aus dem Papierkorb geholt\u00A0…",
        other: "# Kopien werden aus dem Papierkorb geholt\u00A0…",
      }),
  },
  folders: {
    undoing: "Leere Ordner des Durchlaufs kommen in den Papierkorb\u00A0…",
    restoring: "Was aus dem Papierkorb kam, wird nachgelesen\u00A0…",
  },
  done: { undoing: "Im Papierkorb", restoring: "Zurückgeholt" },
  notDone: "Nicht erledigt",
  left: "Übrig",
  summary: (left, percent) =>
    count(left, {
      one: `Noch # Kopie, ${percent} Prozent sind erledigt.`,
      other: `Noch # Kopien, ${percent} Prozent sind erledigt.`,
    }),
  rows: "Um diese Kopien geht es",
  states: {
    asked: "Wartet",
    sent: "Wird in den Papierkorb gelegt",
    trashed: "Im Papierkorb",
    gone: "War schon nicht mehr da",
    changed: "Seither geändert: Danach wird am Ende gefragt",
    kept: "Ließ sich nicht zurücknehmen",
    "restore-asked": "Wartet",
    restored: "Zurückgeholt",
    "not-restored": "Ließ sich nicht zurückholen",
  },
  confirmStop: {
    title: "Hier beenden?",
    text: "Woran das Portal gerade arbeitet, wird noch fertig. Die anderen Kopien bleiben, wie sie sind.",
  },
  stopping: "Woran das Portal gerade arbeitet, wird noch fertig. Die anderen Kopien bleiben, wie sie sind.",
  lasting:
    "Diesen Tab bitte geöffnet lassen. Wird er doch geschlossen, lässt sich der Vorgang in Page Copier fortsetzen.",
});
