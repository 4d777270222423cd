import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "Quelles pages\u00A0?",
  kind: "Type",
  site: "Site",
  chooseSite: "Choisissez un site",
  searchSites: "Rechercher par nom ou adresse",
  noSuchSite: "Aucun site de ce nom",
  pages: "Pages",
  search: "Rechercher une page par titre, adresse ou ID",
  copiedThere: "Déjà copiée à cet endroit",
  withTrash: "Afficher la corbeille",
  trash: "Corbeille",
  loadingPages: "Chargement des pages…",
  loadedSoFar: (loaded) =>
    count(loaded, {
      one: "# page pour l’instant, chargement de la suite…",
      other: "# pages pour l’instant, chargement de la suite…",
    }),
  pageCount: (number) => count(number, { one: "# page", other: "# pages" }),
  failed: "Les pages de ce site n’ont pas pu être chargées",
  stopped: "Certaines pages n’ont pas pu être chargées",
  noMatch: (text) => `Aucune page ne correspond à «\u00A0${text}\u00A0».`,
  emptySite: {
    title: "Il n’y a pas encore de pages ici",
    text: "Choisissez un autre site ou regardez dans la corbeille.",
  },
  noSites: {
    title: "Vous n’avez accès en lecture à aucun site",
    text: "Créez un site dans la section Sites, ou demandez à un administrateur du portail l’accès à un site existant.",
  },
  kindUnreadable: (kind) => `La liste «\u00A0${kind}\u00A0» n’a pas pu être chargée.`,
  openedPageGone: {
    title: "La page choisie n’est pas dans la liste",
    text: "Elle est peut-être dans la corbeille, ou vous n’avez pas le droit de lire son site. Vous pouvez choisir n’importe quelle autre page.",
  },
  foundCount: (number) => count(number, { one: "# page trouvée", other: "# pages trouvées" }),
  nothingFound: "Aucune page ne correspond au filtre.",
  chosenGone: {
    title: (number) =>
      count(number, {
        one: "# page ou dossier de la sélection n’est pas dans la liste",
        other: "# pages ou dossiers de la sélection ne sont pas dans la liste",
      }),
    text: "Ces éléments sont peut-être dans la corbeille ou ont été supprimés. Ce qui n’est pas dans la liste n’est pas copié.",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { one: "# page", other: "# pages" });
    if (folders === 0) return `Sélection\u00A0: ${pagesText}`;
    return `Sélection\u00A0: ${list([pagesText, count(folders, { one: "# dossier", other: "# dossiers" })])}`;
  },
  moreToCome:
    "Des pages sont encore en cours de chargement. Celles des dossiers sélectionnés en entier seront ajoutées.",
  someUnread: "Les pages qui n’ont pas pu être chargées manquent dans les dossiers sélectionnés en entier.",
  hidden: (number) =>
    count(number, {
      one: "# page sélectionnée est masquée par le filtre",
      other: "# pages sélectionnées sont masquées par le filtre",
    }),
  selectAll: "Tout sélectionner",
  selectFound: (number) =>
    count(number, { one: "Sélectionner # page trouvée", other: "Sélectionner les # pages trouvées" }),
  clear: "Effacer la sélection",
  partly: "sélection partielle",
  filter: {
    open: "Filtrer et trier",
    active: (number) =>
      count(number, { one: "Filtrer et trier · # filtre", other: "Filtrer et trier · # filtres" }),
    reset: "Supprimer les filtres",
    status: "Statut",
    folder: "Uniquement dans le dossier",
    anyFolder: "Tous les dossiers",
    searchFolders: "Rechercher par nom ou adresse",
    noSuchFolder: "Aucun dossier de ce nom",
    changed: "Dernière modification",
    anyTime: "N’importe quand",
    days: (number) => count(number, { one: "# jour", other: "# jours" }),
    sinceDay: "Depuis une date",
    day: "Modifiées depuis",
    sort: "Trier les pages par",
    orders: { title: "Titre", date: "Dernière modification", address: "Adresse", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "Le portail écrit les dates sans que l’on puisse distinguer le jour et le mois\u00A0: impossible de filtrer ou de trier les pages par date.",
      "unknown-format":
        "Le portail écrit les dates dans un format inconnu\u00A0: impossible de filtrer ou de trier les pages par date.",
    },
  },
});
