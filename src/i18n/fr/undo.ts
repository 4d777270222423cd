import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoMessages = ({ count }: Format): UndoMessages => ({
  undoRows: (number) => count(number, { one: "Annuler # copie", other: "Annuler # copies" }),
  undoPicked: (number) => count(number, { one: "Annuler # copie cochée", other: "Annuler # copies cochées" }),
  undoOne: "Annuler la copie",
  undoChanged: "Annuler quand même la copie",
  pick: (title) => `Cocher «\u00A0${title}\u00A0»`,
  pickShown: "Cocher toutes les copies affichées",
  pickNone: "Tout décocher",
  restoreRows: (number) => count(number, { one: "Restaurer # copie", other: "Restaurer # copies" }),
  restoreOne: "Restaurer",
  ask: {
    heading: (number) =>
      count(number, {
        one: "Mettre # copie à la corbeille\u00A0?",
        other: "Mettre # copies à la corbeille\u00A0?",
      }),
    toTrash:
      "Seules les pages créées par cette opération vont à la corbeille, et rien n’est supprimé. Vous pouvez les restaurer d’ici pendant 30 jours\u00A0; ensuite, le portail vide sa corbeille.",
    changed:
      "Les copies que quelqu’un a modifiées depuis restent en place pour le moment\u00A0: la question vous sera posée pour chacune.",
    evenIfChanged: "Ce que quelqu’un y a modifié depuis va aussi à la corbeille.",
    published: (number) =>
      count(number, {
        one: "# d’entre elles est publiée\u00A0: les visiteurs ne la trouveront plus.",
        other: "# d’entre elles sont publiées\u00A0: les visiteurs ne les trouveront plus.",
      }),
    folders:
      "Les dossiers créés par l’opération vont aussi à la corbeille s’ils ne contiennent rien d’autre.",
    targets: "Destinations",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) =>
      count(number, { one: "Mettre # copie à la corbeille", other: "Mettre # copies à la corbeille" }),
    cancel: "Tout laisser tel quel",
  },
  askRestore: {
    heading: (number) =>
      count(number, {
        one: "Sortir # copie de la corbeille\u00A0?",
        other: "Sortir # copies de la corbeille\u00A0?",
      }),
    text: "Elles reviennent là où elles étaient, avec les dossiers qui les contenaient.",
    published: (number) =>
      count(number, {
        one: "# d’entre elles était publiée et sera republiée.",
        other: "# d’entre elles étaient publiées et seront republiées.",
      }),
    confirm: (number) =>
      count(number, { one: "Sortir # copie de la corbeille", other: "Sortir # copies de la corbeille" }),
    cancel: "Tout laisser tel quel",
  },
  changed: {
    title: (number) =>
      count(number, {
        one: "# copie a été modifiée par quelqu’un depuis sa création",
        other: "# copies ont été modifiées par quelqu’un depuis leur création",
      }),
    text: "Elles sont toujours en place. Cochez celles qui doivent quand même aller à la corbeille\u00A0; les autres restent.",
    changes: {
      title: ({ now }) => `Elle s’appelle maintenant «\u00A0${now}\u00A0».`,
      address: ({ now }) => `Son adresse est maintenant «\u00A0${now}\u00A0».`,
      publication: ({ now }) =>
        now === "published" ? "Elle a été publiée depuis." : "Elle a été dépubliée depuis.",
      moved: () => "Elle se trouve maintenant dans un autre dossier.",
      edited: ({ modifiedText }) => `Son contenu ou ses paramètres ont été modifiés (${modifiedText}).`,
      "not-known": () => "Impossible de savoir si quelqu’un l’a modifiée.",
    },
    allTheSame: (title) => `Mettre quand même «\u00A0${title}\u00A0» à la corbeille`,
    tickAll: "Tout cocher",
    confirm: (number) =>
      count(number, { one: "Mettre # copie à la corbeille", other: "Mettre # copies à la corbeille" }),
    more: (number) =>
      count(number, {
        one: "# autre dans la liste ci-dessous.",
        other: "# autres dans la liste ci-dessous.",
      }),
  },
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
    refused: () => "Mettez-la à la corbeille dans la section Sites, ou demandez-le à une personne autorisée.",
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
  watch: {
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
  },
});
