import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
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
});
