import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { one: "Annulation de # copie", other: "Annulation de # copies" }),
    restoring: (number) =>
      count(number, { one: "Restauration de # copie", other: "Restauration de # copies" }),
  },
  now: {
    undoing: (left) =>
      count(left, {
        one: "Vérification de # copie avant la mise à la corbeille…",
        other: "Vérification de # copies avant la mise à la corbeille…",
      }),
    restoring: (left) =>
      count(left, {
        one: "Sortie de # copie de la corbeille…",
        other: "Sortie de # copies de la corbeille…",
      }),
  },
  folders: {
    undoing: "Mise à la corbeille des dossiers vides de l’opération…",
    restoring: "Vérification de ce qui est sorti de la corbeille…",
  },
  done: { undoing: "Dans la corbeille", restoring: "Restaurées" },
  notDone: "Non effectuées",
  left: "Restantes",
  summary: (left, percent) =>
    count(left, {
      one: `Reste # copie, ${percent} pour cent effectués.`,
      other: `Restent # copies, ${percent} pour cent effectués.`,
    }),
  rows: "Copies concernées",
  states: {
    asked: "En attente",
    sent: "Mise à la corbeille en cours",
    trashed: "Dans la corbeille",
    gone: "N’existait déjà plus",
    changed: "Modifiée depuis\u00A0: la question vous sera posée",
    kept: "N’a pas pu être annulée",
    "restore-asked": "En attente",
    restored: "Restaurée",
    "not-restored": "N’a pas pu être restaurée",
  },
  confirmStop: {
    title: "Arrêter ici\u00A0?",
    text: "Ce que le portail traite en ce moment est d’abord terminé. Les autres copies restent telles quelles.",
  },
  stopping:
    "Ce que le portail traite en ce moment est d’abord terminé. Les autres copies restent telles quelles.",
  lasting: "Laissez cet onglet ouvert. S’il est fermé, rouvrez Page Copier et reprenez.",
});
