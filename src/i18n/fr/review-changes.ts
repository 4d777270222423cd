import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "titre",
  address: "adresse",
  folder: "dossier",
  publication: "visibilité",
  content: "contenu",
} as const;

const folderChanges = {
  "made-now": "Ce dossier doit maintenant être créé\u00A0; d’après le plan enregistré, il existait déjà.",
  "there-now": "Ce dossier existe maintenant\u00A0; le plan enregistré l’aurait créé.",
  "not-made": "Ce dossier n’est plus créé\u00A0: son original n’existe plus, ou rien n’y est copié.",
  other: "Ce dossier reçoit une autre adresse ou un autre état que dans le plan enregistré.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) =>
    count(changes, {
      one: "# changement depuis l’enregistrement du plan",
      other: "# changements depuis l’enregistrement du plan",
    }),
  text: "Les lignes ci-dessous forment le nouveau plan, d’après l’état actuel du portail. Rien n’est exécuté tant que vous ne l’avez pas accepté.",
  useNewPlan: "Utiliser le nouveau plan",
  accepted: "Le nouveau plan est utilisé",
  lookFirst: "Regardez d’abord ce qui a changé.",
  aspects,
  sentences: {
    "page-gone": () =>
      "La page n’existe plus, ou vous n’avez plus le droit de la lire. Elle ne figure pas dans le nouveau plan.",
    "page-trashed": () => "La page est maintenant dans la corbeille.",
    "page-changed": ({ aspects: changed }) =>
      `La page n’est plus comme avant\u00A0: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "Le portail n’écrit pas les dates de la même façon pour vous que pour la personne qui a enregistré le plan\u00A0: impossible de savoir quelles pages ont été modifiées depuis.",
    "site-gone": () => "Le site de destination n’existe plus, ou vous n’avez plus le droit de le lire.",
    "folder-gone": () => "Le dossier de destination n’existe plus ou se trouve dans la corbeille.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "Cette copie était possible et ne l’est plus.",
    "other-outcome": () => "Le résultat sur le portail sera différent de ce qu’indique le plan enregistré.",
  },
  otherTitle: (saved, fresh) => `Titre\u00A0: «\u00A0${fresh}\u00A0» au lieu de «\u00A0${saved}\u00A0».`,
  otherAddress: (saved, fresh) => `Adresse\u00A0: «\u00A0${fresh}\u00A0» au lieu de «\u00A0${saved}\u00A0».`,
  nowPublished: "Elle sera publiée\u00A0; dans le plan enregistré, c’était un brouillon.",
  nowDraft: "Ce sera un brouillon\u00A0; dans le plan enregistré, elle était publiée.",
});
