import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "Vers où\u00A0?",
  samePlace: { title: "À côté de l’original", text: "Même site, même dossier." },
  otherPlace: { title: "Ailleurs", text: "Un autre dossier ou un autre site du même type." },
  place: "Destination",
  site: "Site de destination",
  folder: "Dossier de destination",
  otherKindHint: (kind) =>
    `Même type uniquement (${kind})\u00A0: le portail ne peut pas copier d’un type à un autre.`,
  noEditRight: "Vous n’avez pas le droit de créer des pages ici",
  noFolders: "Aucun dossier",
  loading: "Chargement des dossiers…",
  failed: "Les dossiers du site de destination n’ont pas pu être chargés",
  targetCount: (number) => count(number, { one: "# destination", other: "# destinations" }),
  targets: "Destinations",
  addTarget: "Ajouter une autre destination",
  newTarget: "Nouvelle destination",
  newTargetHint: "Elle est prise en compte dès que son emplacement est choisi.",
  remove: (place) => `Retirer des destinations\u00A0: ${place}`,
  removeNew: "Retirer la nouvelle destination",
  placeTaken: "Cet emplacement est déjà une destination. Choisissez un autre dossier ou un autre site.",
  siteTaken:
    "Le niveau supérieur de ce site est déjà une destination. Choisissez l’un de ses dossiers ou un autre site.",
  folderGone: "Dossier qui n’existe plus",
  siteGone: "Site qui n’existe plus",
  inNewFolder: "Dans un nouveau dossier…",
  inNewFolderNamed: (title) => `Dans un nouveau dossier\u00A0: «\u00A0${title}\u00A0»`,
  newFolderTitle: "Titre du nouveau dossier",
  newFolderHint:
    "Il est créé dans le dossier choisi ci-dessus, avant la copie de la première page. Laissez vide si vous ne voulez pas de nouveau dossier.",
  newFolder: "Nouveau dossier",
  severalSites: {
    open: "Ajouter plusieurs sites…",
    chooseFound: (number) =>
      count(number, { one: "Sélectionner # site trouvé", other: "Sélectionner les # sites trouvés" }),
    clear: "Effacer la sélection",
    chosen: (number) => count(number, { one: "# site sélectionné", other: "# sites sélectionnés" }),
    add: (number) => count(number, { one: "Ajouter # site", other: "Ajouter # sites" }),
    alreadyTarget: "Déjà une destination",
  },
  keepFolders: "Conserver les dossiers",
  keepFoldersHint:
    "Activé\u00A0: les dossiers sélectionnés sont recréés à la destination, dans le même ordre\u00A0; si un dossier y a la même adresse, il est utilisé. Désactivé\u00A0: toutes les pages sont placées côte à côte.",
});
