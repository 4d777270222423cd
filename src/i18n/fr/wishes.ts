import type { Format } from "../format.ts";
import type { WishesMessages } from "../sections/wishes.ts";

export const wishesMessages = ({ count }: Format): WishesMessages => ({
  heading: "Noms et paramètres des copies",
  nothing: "Telles que le portail les crée",
  reset: "Tout laisser tel que le portail le crée",
  summary: {
    titles: (rule) => `Titres\u00A0: ${rule}`,
    addresses: (rule) => `Adresses\u00A0: ${rule}`,
    prefix: (text) => `«\u00A0${text}\u00A0» devant`,
    suffix: (text) => `«\u00A0${text}\u00A0» à la fin`,
    replaced: (search, replaceBy) => `«\u00A0${search}\u00A0» devient «\u00A0${replaceBy}\u00A0»`,
    removed: (search) => `sans «\u00A0${search}\u00A0»`,
    whereTaken: {
      skip: "Ignorées si le titre est déjà utilisé",
      rename: "Numérotées si le titre est déjà utilisé",
    },
    links: "Les liens mènent aux copies",
    cleanUp: "Copies propres",
    byHand: (copies) =>
      count(copies, { one: "# copie nommée à la main", other: "# copies nommées à la main" }),
  },
  title: { heading: "Titres", prefix: "Avant le titre", suffix: "Après le titre" },
  address: { heading: "Adresses", prefix: "Avant l’adresse", suffix: "Après l’adresse" },
  search: "Remplacer",
  replaceBy: "Par",
  searchAs: "Ce qu’il faut remplacer",
  searchKinds: { text: "Texte", pattern: "Une expression régulière" },
  patternProblems: {
    bad: (reason) => `Cette expression régulière n’est pas complète\u00A0: ${reason}`,
    tooLong: (longest) => `Une expression régulière peut comporter au plus ${longest} caractères.`,
    mayHang:
      "Une partie répétée en contient une autre qui se répète ou comporte des alternatives. Une telle expression peut chercher pendant des heures\u00A0: elle n’est pas utilisée.",
  },
  insertInto: (field) => `Insérer dans «\u00A0${field}\u00A0»\u00A0:`,
  placeholders: {
    site: "titre du site de destination",
    date: "date du jour",
    n: "numéro de la copie sur son site",
  },
  becomes: (before, after) => `«\u00A0${before}\u00A0» devient «\u00A0${after}\u00A0».`,
  stays: (before) => `«\u00A0${before}\u00A0» reste tel quel.`,
  refusedAddress: "Le portail refuse une telle adresse\u00A0: la copie garde celle que le portail lui donne.",
  noExample: "Choisissez une page pour voir un exemple.",
  whereTaken: "Si le titre est déjà utilisé",
  whereTakenWays: {
    copy: { title: "Copier quand même", text: "Deux pages portent alors le même titre." },
    skip: { title: "Ignorer", text: "La page n’y est pas copiée." },
    rename: {
      title: "Ajouter un numéro",
      text: "La copie s’appelle «\u00A0… 2\u00A0», «\u00A0… 3\u00A0» et ainsi de suite.",
    },
  },
  links: "Liens",
  linksAmong: "Les liens entre les pages copiées mènent aux copies",
  linksAmongHint:
    "Les ancres définies à la main sont rétablies, et les en-têtes et pieds de page copiés aussi sont reliés. Désactivé\u00A0: tous les liens continuent de mener aux originaux.",
  linksOutside: "Liens vers d’autres pages",
  linksOutsideWays: {
    leave: {
      title: "Ne pas modifier",
      text: "Ils mènent là où ils mènent maintenant\u00A0; le rapport les compte.",
    },
    "earlier-copy": {
      title: "Copies antérieures",
      text: "Ils mènent à ce qu’une opération précédente a copié vers le même site.",
    },
    list: { title: "Lister", text: "Ils restent tels quels, et le rapport indique chacun d’eux." },
  },
  settings: "Paramètres",
  cleanUp: "Copies propres",
  cleanUpHint: "Exclues des moteurs de recherche et débarrassées de ce qui n’appartient qu’à l’original.",
  cleanUpFields: "Ce qui est défini",
  cleanUpGroups: {
    "search-engines": "Moteurs de recherche",
    counters: "Compteurs",
    pixels: "Pixels",
    verification: "Validation du site",
    canonical: "Adresse canonique",
    "open-graph": "Réseaux sociaux (Open Graph)",
  },
  switchedOff: "désactivé",
  emptied: "vidé",
  byHand: {
    open: "Modifier le titre et l’adresse…",
    heading: (title) => `Noms de la copie de «\u00A0${title}\u00A0»`,
    title: "Titre de la copie",
    address: "Adresse de la copie",
    problems: {
      title: {
        empty: "Une copie doit avoir un titre.",
        "refused-shape": "Le portail refuse ce titre.",
        "taken-by-page": "Une autre page y porte ce titre.",
        "taken-in-trash": "Une page de la corbeille porte ce titre.",
        "taken-by-row": "Une autre copie de ce plan y reçoit ce titre.",
      },
      address: {
        empty: "Une copie doit avoir une adresse.",
        "refused-shape":
          "Le portail refuse cette adresse\u00A0: pas de barre oblique, ni de mot suivi de deux nombres comme «\u00A0page_1_2\u00A0».",
        "taken-by-page": "Une autre page y a cette adresse\u00A0: le portail ajoutera quatre lettres.",
        "taken-in-trash":
          "Une page de la corbeille utilise cette adresse\u00A0: le portail ajoutera quatre lettres.",
        "taken-by-row":
          "Une autre copie de ce plan reçoit cette adresse\u00A0: le portail ajoutera quatre lettres.",
      },
    },
    backToRules: "Revenir aux règles",
    use: "Utiliser ces noms",
    cancel: "Annuler",
    mark: "Nommée à la main",
  },
  presets: {
    heading: "Options enregistrées",
    use: (name) => `Utiliser «\u00A0${name}\u00A0»`,
    used: (name) => `«\u00A0${name}\u00A0» est utilisé`,
    forget: (name) => `Supprimer «\u00A0${name}\u00A0»`,
    sure: "Supprimer les options enregistrées\u00A0?",
    onlyOptions:
      "Seules les options enregistrées sont supprimées\u00A0; la sélection actuelle est conservée, et toutes les pages aussi.",
    keep: "Les conserver",
    saveHeading: "Enregistrer ces options",
    name: "Nom des options",
    whatIsSaved:
      "Conservés dans ce navigateur\u00A0: la visibilité, la conservation des dossiers et tout ce qui est défini ici. Mais pas les pages, les destinations ni ce qui a été saisi pour des copies précises.",
    save: "Enregistrer",
    replace: (name) => `Remplacer «\u00A0${name}\u00A0»`,
    saved: (name) => `«\u00A0${name}\u00A0» est enregistré`,
    refused:
      "Ce navigateur ne conserve rien pour l’application\u00A0: les options ne peuvent pas être enregistrées.",
  },
});
