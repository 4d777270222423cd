import type { Format } from "../format.ts";
import type { ReviewListMessages } from "../sections/review.ts";

export const reviewLists = ({ count, number }: Format): ReviewListMessages => ({
  screen: {
    heading: "Vérifier avant de copier",
    counts: "Copies de ce plan",
    rows: (rows) => count(rows, { one: "# copie dans le plan", other: "# copies dans le plan" }),
    made: (rows) => count(rows, { one: "# sera créée", other: "# seront créées" }),
    takenOut: (rows) => count(rows, { one: "# exclue", other: "# exclues" }),
    impossible: (rows) =>
      count(rows, { one: "# ne peut pas être créée", other: "# ne peuvent pas être créées" }),
    folders: (folders) =>
      count(folders, { one: "# dossier créé d’abord", other: "# dossiers créés d’abord" }),
    time: (time) => `Durée\u00A0: ${time}, si le portail n’est pas occupé à autre chose.`,
    perTarget: (sites) => count(sites, { one: "# site de destination", other: "# sites de destination" }),
    whatIsNotAdapted: "Ce qui n’est ni copié ni adapté",
    back: "Retour",
    save: "Enregistrer le plan",
    copyPages: (copies) => count(copies, { one: "Copier # page", other: "Copier # pages" }),
  },
  filter: {
    heading: "Ce qui est affiché",
    search: "Rechercher par titre, adresse ou emplacement",
    target: "Site de destination",
    allTargets: "Tous les sites de destination",
    searchTargets: "Rechercher par nom ou adresse",
    noSuchTarget: "Aucun site de destination de ce nom",
    warning: "Points à noter",
    anyWarning: "Avec ou sans points à noter",
    searchWarnings: "Rechercher un type de point",
    noSuchWarning: "Aucun point de ce type dans ce plan",
    show: "Lignes",
    all: "Toutes",
    withWarnings: (rows) => `Avec points à noter (${number(rows)})`,
    impossible: (rows) => `Impossibles à créer (${number(rows)})`,
    takenOut: (rows) => `Exclues (${number(rows)})`,
    shown: (shown, all) => `${number(shown)} sur ${number(all)} affichées`,
    showEverything: "Tout afficher",
  },
  list: {
    label: "Copies par destination",
    keys: "Les touches fléchées déplacent, Espace exclut ou réintègre, Entrée ouvre les détails.",
    nothing: "Aucune copie ne correspond.",
    openGroups: "Ouvrir tous les dossiers",
    closeGroups: "Fermer tous les dossiers",
    takeOutShown: (rows) =>
      count(rows, { one: "Exclure # copie affichée", other: "Exclure les # copies affichées" }),
    putBackShown: (rows) =>
      count(rows, { one: "Réintégrer # copie exclue", other: "Réintégrer les # copies exclues" }),
    copyThis: (title) => `Copier ${title}`,
    copyAllOf: (place) => `Copier toutes les pages affichées vers ${place}`,
    takenOut: "Exclue",
    impossible: "Impossible à créer",
    madeFirst: "Créé d’abord",
    loading: "Autres lignes…",
    tookOut: (rows) => count(rows, { one: "# copie exclue", other: "# copies exclues" }),
    putBack: (rows) => count(rows, { one: "# copie réintégrée", other: "# copies réintégrées" }),
  },
});
