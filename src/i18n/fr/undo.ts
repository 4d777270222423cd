import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { one: "Annuler # copie", other: "Annuler # copies" }),
    undoPicked: (number) =>
      count(number, { one: "Annuler # copie cochée", other: "Annuler # copies cochées" }),
    undoOne: "Annuler la copie",
    undoChanged: "Annuler quand même la copie",
    pick: (title) => `Cocher «\u00A0${title}\u00A0»`,
    pickShown: "Cocher toutes les copies affichées",
    pickNone: "Tout décocher",
    restoreRows: (number) => count(number, { one: "Restaurer # copie", other: "Restaurer # copies" }),
    restoreOne: "Restaurer",
    ...undoQuestions(format),

    headline: {
      changed: (number) =>
        count(number, {
          one: "# copie a été modifiée depuis et reste en place",
          other: "# copies ont été modifiées depuis et restent en place",
        }),
      kept: (number) =>
        count(number, {
          one: "# copie n’a pas pu être annulée",
          other: "# copies n’ont pas pu être annulées",
        }),
      notRestored: (number) =>
        count(number, {
          one: "# copie n’a pas pu être restaurée",
          other: "# copies n’ont pas pu être restaurées",
        }),
      trashed: (number) => count(number, { one: "# copie annulée", other: "# copies annulées" }),
      gone: (number) =>
        count(number, { one: "# copie n’existait déjà plus", other: "# copies n’existaient déjà plus" }),
      restored: (number) => count(number, { one: "# copie restaurée", other: "# copies restaurées" }),
    },
    titles: {
      undone: (title) => `La copie de «\u00A0${title}\u00A0» a été annulée`,
      gone: (title) => `La copie de «\u00A0${title}\u00A0» n’existait déjà plus`,
      changed: (title) => `La copie de «\u00A0${title}\u00A0» a été modifiée depuis et reste en place`,
      kept: (title) => `La copie de «\u00A0${title}\u00A0» n’a pas pu être annulée`,
      restored: (title) => `La copie de «\u00A0${title}\u00A0» a été restaurée`,
      notRestored: (title) => `La copie de «\u00A0${title}\u00A0» n’a pas pu être restaurée`,
    },
    totals: {
      trashed: (number) =>
        count(number, { one: "# copie dans la corbeille", other: "# copies dans la corbeille" }),
      gone: (number) =>
        count(number, { one: "# copie n’existait déjà plus", other: "# copies n’existaient déjà plus" }),
      changed: (number) =>
        count(number, { one: "# copie modifiée depuis", other: "# copies modifiées depuis" }),
      kept: (number) => count(number, { one: "# copie reste", other: "# copies restent" }),
      restored: (number) => count(number, { one: "# copie restaurée", other: "# copies restaurées" }),
      notRestored: (number) =>
        count(number, { one: "# copie non restaurée", other: "# copies non restaurées" }),
    },
    states: {
      asked: "Elle devait être annulée\u00A0; l’opération s’est terminée avant son tour.",
      sent: "Elle était en cours de mise à la corbeille quand l’opération a été interrompue.",
      trashed: "Elle a été annulée\u00A0: elle est dans la corbeille.",
      changed: "Elle devait être annulée, mais quelqu’un l’a modifiée depuis. Elle est toujours en place.",
      "restore-asked": "Elle devait être restaurée\u00A0; l’opération s’est terminée avant son tour.",
      restored: "Elle a été annulée, puis restaurée.",
      "not-restored":
        "Elle est encore dans la corbeille, ou n’y est plus\u00A0: le portail ne l’affiche toujours pas.",
      deleted: "Elle a été supprimée dans le portail\u00A0: il n’y avait rien à annuler.",
      inTrash: "Elle était déjà dans la corbeille.",
      notPublished: "Elle est revenue comme brouillon\u00A0: elle n’a pas pu être republiée.",
    },
    refusals: {
      "home-page": () =>
        "C’est la page d’accueil de son site, et le portail garde une page d’accueil tant qu’il y a d’autres pages.",
      "other-site": () =>
        "Elle a été déplacée vers un autre site\u00A0: elle n’est plus là où cette opération l’a créée.",
      "not-made-by-run": () =>
        "D’après le portail, quelqu’un d’autre l’a créée\u00A0: elle n’a donc pas été touchée.",
      stopped: () => "L’opération a été arrêtée avant son tour.",
      refused: () => "Le portail a refusé de la mettre à la corbeille.",
      "not-seen": () => "Le portail ne l’affiche pas dans la corbeille.",
    },
    whatToDo: {
      "home-page": () =>
        "Choisissez une autre page d’accueil dans les paramètres du site, puis réessayez d’annuler la copie. Ou annulez d’abord les autres copies.",
      "other-site": () => "Mettez-la à la corbeille là-bas si vous n’en voulez pas.",
      "not-made-by-run": () =>
        "Examinez-la dans la section Sites et, si elle est à vous, mettez-la là-bas à la corbeille.",
      stopped: () => "Réessayez de l’annuler quand vous voulez.",
      refused: () =>
        "Mettez-la à la corbeille dans la section Sites, ou demandez-le à une personne autorisée.",
      "not-seen": () => "Réessayez de l’annuler, ou examinez-la dans la section Sites.",
    },
    keptRows: (number) =>
      count(number, {
        one: "# copie n’a pas pu être annulée",
        other: "# copies n’ont pas pu être annulées",
      }),
    again: (number) =>
      count(number, { one: "Réessayer d’annuler # copie", other: "Réessayer d’annuler # copies" }),
    trashedFolders: (number) =>
      count(number, { one: "# dossier dans la corbeille", other: "# dossiers dans la corbeille" }),
    restoredFolders: (number) => count(number, { one: "# dossier restauré", other: "# dossiers restaurés" }),
    keptFolders: {
      "not-empty": (title) => `Le dossier «\u00A0${title}\u00A0» reste\u00A0: il contient autre chose.`,
      "not-made-by-run": (title) =>
        `Le dossier «\u00A0${title}\u00A0» reste\u00A0: il existait avant l’opération.`,
      refused: (title) => `Le portail a refusé de mettre le dossier «\u00A0${title}\u00A0» à la corbeille.`,
    },
    watch: undoWatch(format),
  };
}
