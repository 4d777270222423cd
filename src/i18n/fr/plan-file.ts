import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "Comparaison du plan enregistré avec le portail…",
  notOpened: "Le fichier n’a pas été ouvert",
  problems: {
    "too-large": ({ limitBytes }) =>
      `Il dépasse ${limitBytes / mebibyte}\u00A0Mo. Les plans enregistrés par Page Copier sont plus petits\u00A0; choisissez un autre fichier.`,
    "not-json": () =>
      "Il est endommagé ou n’est pas un plan enregistré. Choisissez un fichier créé avec «\u00A0Enregistrer le plan\u00A0».",
    "other-format": () =>
      "Ce n’est pas un plan de Page Copier. Choisissez un fichier créé avec «\u00A0Enregistrer le plan\u00A0».",
    "other-version": ({ version }) =>
      `Il a été enregistré par une autre version de Page Copier (format ${version}). Rechargez l’application pour obtenir la dernière version, ou enregistrez de nouveau le plan.`,
    unreadable: ({ place }) =>
      `Une partie du fichier n’est pas valide (${place}). Enregistrez de nouveau le plan\u00A0; rien de ce fichier n’a été utilisé.`,
  },
  otherPortal: (portal) => ({
    title: "Ce plan appartient à un autre portail",
    text: `Il a été enregistré sur ${portal}. Ici, les pages et les sites ont d’autres numéros\u00A0: il ne peut donc pas être exécuté. Ouvrez-le là-bas.`,
  }),
  sourceGone: {
    title: "Le site du plan enregistré n’existe plus",
    text: "Il a été supprimé, se trouve dans la corbeille, ou vous n’avez plus le droit de le lire. Il ne reste rien du plan à copier.",
  },
  failed: "Les sites du plan enregistré n’ont pas pu être chargés",
};
