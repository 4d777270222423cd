import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "Le titre reçoit un suffixe",
  "address-taken": "Adresse déjà utilisée",
  "becomes-home-page": "Devient la page d’accueil",
  "site-goes-live": "Le site est mis en ligne",
  "folders-go-live": "Des dossiers sont mis en ligne",
  "unpublished-edits-go-live": "Modifications mises en ligne",
  "unpublished-edits-are-copied": "Modifications non publiées copiées",
  "live-for-a-moment": "Visible un instant",
  "may-not-publish": "Pas le droit de publier",
  "stays-draft-in-inactive-folder": "Reste un brouillon",
  "may-not-edit-source": "Original en lecture seule",
  "areas-of-the-source": "En-tête et pied de page inchangés",
  "dynamic-address": "Adresse dynamique perdue",
  "system-page": "Page système",
  "area-page": "En-tête, pied de page ou barre latérale",
  "source-in-trash": "Original dans la corbeille",
  "same-title-in-plan": "Même titre dans ce plan",
  "same-address-in-plan": "Même adresse dans ce plan",
  "may-not-undo": "Pas le droit d’annuler",
  "may-not-rename": "Pas le droit de renommer",
  "new-folder-is-inactive": "Nouveau dossier inactif",
  "copied-before": "Déjà copiée à cet endroit",
  "settings-not-allowed": "Telle que le portail la crée",
  "wished-title-taken": "Titre déjà présent",
  "renamed-where-taken": "Reçoit un numéro",
  "wished-address-taken": "Nouvelle adresse déjà utilisée",
  "wished-address-refused": "Nouvelle adresse refusée",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "Ce qui va se passer",
    publication: "Visibilité de la copie",
    wishes: {
      draft: { title: "Brouillon", text: "Personne ne la voit tant que vous ne la publiez pas." },
      "as-source": { title: "Comme l’original", text: "Publiée si l’original l’est." },
      published: { title: "Publiée", text: "Les visiteurs peuvent l’ouvrir aussitôt." },
    },
    trashedSource: "Cette page est dans la corbeille. Comment faut-il la copier\u00A0?",
    trashedWays: {
      restore: {
        title: "La restaurer, la copier, l’y remettre",
        text: "La méthode sûre\u00A0: la page quitte la corbeille quelques secondes, sans être publiée, puis y retourne.",
      },
      "as-it-is": {
        title: "La copier sans la sortir de la corbeille",
        text: "L’original n’est pas touché. Certains portails ne copient alors aucun bloc\u00A0; le résultat est vérifié et vous est indiqué.",
      },
    },
    noRestoreRight: "Vous n’avez pas le droit de restaurer des pages de ce site.",
    source: "Page",
    goesTo: "Destination",
    willBeCalled: "Titre",
    address: "Adresse",
    addressWithSuffix: (code) => `${code}_ et quatre lettres choisies par le portail`,
    statusAfterwards: "Visibilité",
    warnings: (amount) => count(amount, { one: "# point à noter", other: "# points à noter" }),
    cannotCopy: "Cette copie ne peut pas être créée",
    copy: "Copier la page",
    choosePage: "Choisissez une page à copier.",
    chooseTarget: "Choisissez la destination des copies.",
    chooseTrashedWay: "Choisissez comment copier la page qui est dans la corbeille.",
    repairRule: "Corrigez l’expression régulière qui nomme les copies.",
    checking: "Vérification de la destination…",
    readingPages: (soFar) =>
      count(soFar, {
        one: "Lecture de toutes les pages du site\u00A0: # page pour l’instant…",
        other: "Lecture de toutes les pages du site\u00A0: # pages pour l’instant…",
      }),
    checkingTargets: (read, of) => `Vérification des destinations\u00A0: ${number(read)} sur ${number(of)}…`,
    targetFailed: "Le site de destination n’a pas pu être chargé",
    notAdapted: "Ce qui reste comme dans l’original",
    plain: {
      shared: "Ce que l’original et la copie partagent",
      files: "Les images et les fichiers ne sont pas copiés\u00A0: ils sont partagés avec l’original.",
      fromPortal:
        "Formulaires, produits et tout ce que les blocs affichent du portail\u00A0: les deux pages montrent la même chose.",
      areas:
        "En-tête, pied de page et barre latérale\u00A0: la copie continue d’utiliser ceux de l’original.",
      areasUnlessCopied:
        "En-tête, pied de page et barre latérale\u00A0: la copie continue d’utiliser ceux de l’original, sauf s’ils sont copiés aussi.",
      notCopied: "Ce qui n’est pas copié",
      history:
        "Vues, historique des modifications, dates et auteur\u00A0: la copie repart de zéro, à votre nom.",
      lostBlocks:
        "Blocs que le portail n’a plus ou n’autorise pas à la destination\u00A0: le rapport indique ce qui manque.",
      siteRoles: "Le rôle de page d’accueil, d’erreur ou système, et les adresses dynamiques d’un catalogue.",
      anchors: "Ancres définies à la main\u00A0: le portail en crée de nouvelles.",
      asItIs: "Ce qui est repris tel quel",
      links: "Liens vers d’autres pages\u00A0: ils continuent de mener aux mêmes pages.",
      linksOutside: {
        leave:
          "Liens vers des pages qui ne sont pas copiées\u00A0: ils continuent d’y mener, et le rapport les compte.",
        "earlier-copy":
          "Liens vers des pages qui ne sont pas copiées\u00A0: ils mènent à la copie d’une opération précédente sur le même site s’il y en a une, sinon là où ils mènent maintenant.",
        list: "Liens vers des pages qui ne sont pas copiées\u00A0: ils continuent d’y mener, et le rapport en donne la liste.",
      },
      drafts: "Modifications non publiées et blocs masqués de l’original.",
      markers: "Marqueurs comme l’année en cours\u00A0: ils gardent la valeur du moment de la copie.",
      settings: "Compteurs et paramètres pour les moteurs de recherche et les réseaux sociaux.",
      afterwards: "Ce qui est fait une fois toutes les copies créées",
      titles: (copies) =>
        count(copies, { one: "# copie reçoit son titre", other: "# copies reçoivent leur titre" }),
      addresses: (copies) =>
        count(copies, { one: "# copie reçoit son adresse", other: "# copies reçoivent leur adresse" }),
      cleaned: (copies) =>
        count(copies, {
          one: "# copie est débarrassée des paramètres propres à l’original",
          other: "# copies sont débarrassées des paramètres propres aux originaux",
        }),
      linked: (copies) =>
        count(copies, {
          one: "Dans # copie, recherche des liens qui doivent mener à des copies du même site",
          other: "Dans # copies, recherche des liens qui doivent mener à des copies du même site",
        }),
    },

    number,
    copies: (copies) => count(copies, { one: "# copie", other: "# copies" }),
    reviewCopies: (copies) => count(copies, { one: "Vérifier # copie", other: "Vérifier # copies" }),
    nothingToCopy: "Votre sélection ne contient aucune page.",
    pageLimit: (published) =>
      count(published, {
        one: "# copie sera publiée. Certains plans tarifaires limitent les pages publiées, et le portail n’indique pas combien il en reste\u00A0: au-delà de la limite, la copie reste un brouillon, et le rapport le signale.",
        other:
          "# copies seront publiées. Certains plans tarifaires limitent les pages publiées, et le portail n’indique pas combien il en reste\u00A0: au-delà de la limite, les copies restent des brouillons, et le rapport le signale.",
      }),
    sum: {
      copies: "Copies",
      targets: "Sites de destination",
      folders: "Dossiers créés d’abord",
      impossible: "Impossibles à copier",
      time: "Durée",
      warnings: "Points à noter",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `Un dossier de la corbeille utilise l’adresse «\u00A0${code}\u00A0»\u00A0: le nouveau dossier en reçoit donc une autre.`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) =>
      count(folders, { one: "# dossier est créé d’abord", other: "# dossiers sont créés d’abord" }),
    showMore: (more) => count(more, { other: "Afficher # de plus" }),

    openPlan: "Ouvrir un plan enregistré…",
    fileUnreadable: {
      title: "Le fichier n’a pas pu être lu",
      text: "Le navigateur ne l’a pas fourni. Choisissez-le de nouveau, ou choisissez-en une copie.",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "moins d’une minute";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return minutes
        ? count(high, { one: "jusqu’à # minute", other: "jusqu’à # minutes" })
        : count(high, { one: "jusqu’à # heure", other: "jusqu’à # heures" });
    case "about":
      return minutes
        ? count(high, { one: "environ # minute", other: "environ # minutes" })
        : count(high, { one: "environ # heure", other: "environ # heures" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `entre ${low} et # minutes` : `entre ${low} et # heures` });
    }
  }
}
