import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "Une page de ce titre s’y trouve déjà\u00A0: le portail ajoute donc un mot au titre de la copie.",
  "address-taken": ({ bySett }) =>
    bySett
      ? "L’adresse est déjà utilisée (les pages de la corbeille comptent aussi)\u00A0: le portail y ajoute quatre lettres."
      : "L’adresse est déjà utilisée et, sans le droit de modifier les paramètres, elle le reste\u00A0: deux pages auront la même adresse.",
  "becomes-home-page": () => "Le site n’a pas encore de pages\u00A0: la copie devient sa page d’accueil.",
  "site-goes-live": () =>
    "Le site de destination n’est pas publié. Publier la copie met tout le site en ligne.",
  "folders-go-live": ({ titles }) => `Publier la copie active aussi\u00A0: ${list(titles)}.`,
  "unpublished-edits-go-live": () =>
    "L’original contient des modifications que personne n’a encore publiées. Elles sont dans la copie, et les visiteurs les y verront.",
  "unpublished-edits-are-copied": () =>
    "L’original contient des modifications non publiées. La copie les contient aussi.",
  "live-for-a-moment": () =>
    "Le portail publie de lui-même la copie d’une page publiée\u00A0; elle redevient un brouillon au même instant.",
  "may-not-publish": () =>
    "Vous n’avez pas le droit de publier sur le site de destination\u00A0: la copie reste un brouillon.",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `Le portail ne publie pas la copie de lui-même, car cela rendrait visibles d’autres pages dans\u00A0: ${list(titles)}.`,
  "may-not-edit-source": () =>
    "Vous ne pouvez que lire le site de l’original\u00A0: les blocs de la copie ne seront pas entièrement modifiables.",
  "areas-of-the-source": () =>
    "L’en-tête et le pied de page de la copie restent ceux du site de l’original, sauf s’ils sont copiés aussi.",
  "dynamic-address": () =>
    "L’original répond à de nombreuses adresses d’un catalogue. La copie, non\u00A0: elle ne garde que les blocs.",
  "system-page": () => "L’original est une page système. La copie est une page ordinaire.",
  "area-page": () =>
    "L’original est l’en-tête, le pied de page ou la barre latérale d’autres pages. La copie est une page ordinaire.",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "L’original est sorti de la corbeille pendant quelques secondes, puis y est remis."
      : "L’original reste dans la corbeille. On vérifie ensuite si tous les blocs ont été copiés.",
  "same-title-in-plan": () =>
    "Une autre page de cette opération arrive d’abord au même endroit avec le même titre\u00A0: le portail ajoute donc un mot au titre de cette copie.",
  "same-address-in-plan": () =>
    "Une autre page de cette opération prend d’abord la même adresse au même endroit.",
  "may-not-undo": () =>
    "Vous n’avez pas le droit de supprimer des pages sur le site de destination\u00A0: si vous ne voulez pas de la copie, vous ne pourrez pas la retirer vous-même.",
  "may-not-rename": () =>
    "Vous n’avez pas le droit de modifier les paramètres sur le site de destination\u00A0: vous ne pourrez pas changer vous-même le titre ni l’adresse de la copie.",
  "new-folder-is-inactive": () =>
    "Le nouveau dossier reste inactif jusqu’à ce que l’une de ses pages soit publiée\u00A0; d’ici là, ses adresses ne fonctionnent pas.",
  "copied-before": () => "Une opération précédente a déjà copié cette page vers ce site.",
  "settings-not-allowed": () =>
    "Vous n’avez pas le droit de modifier les paramètres sur le site de destination\u00A0: la copie garde le titre, l’adresse et les paramètres que le portail lui donne.",
  "wished-title-taken": ({ title }) => `Une autre page s’y appelle aussi «\u00A0${title}\u00A0».`,
  "renamed-where-taken": ({ title }) =>
    `Le titre y est déjà utilisé\u00A0: la copie s’appelle «\u00A0${title}\u00A0».`,
  "wished-address-taken": ({ code }) =>
    `L’adresse «\u00A0${code}\u00A0» est déjà utilisée (les pages de la corbeille comptent aussi)\u00A0: le portail y ajoutera quatre lettres.`,
  "wished-address-refused": ({ code }) =>
    `Le portail refuse l’adresse «\u00A0${code}\u00A0»\u00A0: la copie garde celle que le portail lui donne.`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) =>
    `Le portail refuse de copier une page dont l’adresse est «\u00A0${code}\u00A0».`,
  "other-kind": () => "Le portail ne peut pas copier d’un type de site à un autre.",
  "may-not-read-source": () => "Vous n’avez pas le droit de lire le site de l’original.",
  "may-not-edit-target": () => "Vous n’avez pas le droit de créer des pages sur le site de destination.",
  "target-site-gone": () => "Le site de destination n’existe plus, ou vous n’avez pas le droit de le lire.",
  "may-not-restore": () => "Vous n’avez pas le droit de sortir des pages de ce site de la corbeille.",
  "target-folder-in-trash": ({ title }) =>
    `Le dossier de destination est dans la corbeille\u00A0: ${list([title])}.`,
  "target-folder-gone": () =>
    "Le dossier de destination n’existe plus. Le portail mettrait la copie au niveau supérieur du site.",
  "source-folder-in-trash": ({ title }) =>
    `L’original se trouve dans un dossier de la corbeille\u00A0: ${list([title])}.`,
  "source-gone": () => "L’original n’existe plus.",
  "target-folder-not-made": ({ title }) =>
    `Le dossier de destination de cette page n’a pas pu être créé\u00A0: ${list([title])}.`,
  "title-taken": ({ title }) =>
    `Une page appelée «\u00A0${title}\u00A0» s’y trouve déjà, et vous n’en voulez pas une deuxième.`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () =>
    "Donnez une autre adresse à l’original dans ses paramètres, puis copiez-le de nouveau.",
  "other-kind": () => "Choisissez une destination du même type.",
  "may-not-read-source": () => "Demandez à un administrateur du portail le droit de le lire.",
  "may-not-edit-target": () =>
    "Choisissez un autre site ou demandez à un administrateur du portail le droit de modifier celui-ci.",
  "target-site-gone": () => "Actualisez la liste et choisissez un autre site.",
  "may-not-restore": () =>
    "Copiez la page sans la sortir de la corbeille, ou adressez-vous à une personne autorisée à supprimer et à restaurer des pages.",
  "target-folder-in-trash": () => "Restaurez le dossier dans la section Sites, ou choisissez-en un autre.",
  "target-folder-gone": () => "Actualisez la liste et choisissez un autre dossier.",
  "source-folder-in-trash": () => "Restaurez d’abord le dossier dans la section Sites.",
  "source-gone": () => "Actualisez la liste et choisissez une autre page.",
  "target-folder-not-made": () =>
    "Vérifiez les dossiers du site de destination, puis réessayez avec cette page ou choisissez un autre dossier pour elle.",
  "title-taken": () =>
    "Donnez un autre titre à la copie, ou autorisez la copie même si le titre est déjà utilisé.",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () =>
    "Elle se trouve au niveau supérieur du site, et non dans le dossier que vous avez choisi. Déplacez-la dans la section Sites.",
  "landed-elsewhere": () =>
    "Elle se trouve dans un autre dossier que celui que vous avez choisi. Déplacez-la dans la section Sites.",
  "other-site": () => "Elle se trouve sur un autre site que celui que vous avez choisi.",
  "other-title": ({ expected }) => `Son titre n’est pas celui attendu\u00A0: «\u00A0${expected}\u00A0».`,
  "other-address": ({ expected }) => `Son adresse n’est pas celle attendue\u00A0: «\u00A0${expected}\u00A0».`,
  "same-address-as-another-page": () =>
    "Une autre page a la même adresse\u00A0; le portail décide laquelle des deux les visiteurs voient. Modifiez l’une des adresses.",
  "not-published": () => "Elle n’est pas publiée.",
  "published-against-wish": () => "Elle est publiée, alors que vous vouliez un brouillon.",
  "blocks-missing": ({ codes }) =>
    `Il manque des blocs que le portail n’a pas pu copier\u00A0: ${list(codes)}.`,
  "no-blocks": () =>
    "Elle n’a aucun bloc, alors que l’original en a. Mettez-la à la corbeille et copiez l’original d’une autre façon.",
  "blocks-not-compared": () =>
    "Ses blocs n’ont pas pu être comparés à ceux de l’original. Ouvrez la copie dans l’éditeur et vérifiez-la.",
  "site-switched-on": () =>
    "Le portail a activé le site de destination. Si ce n’était pas voulu, dépubliez le site dans ses paramètres.",
  "folders-switched-on": ({ titles }) => `Le portail a activé\u00A0: ${list(titles)}.`,
  "became-home-page": () => "Elle est devenue la page d’accueil du site.",
  "in-trash": () => "Elle est dans la corbeille.",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      one: "# autre page ressemble à cette copie",
      other: "# autres pages ressemblent à cette copie",
    })} (ID ${list(pages.map(({ pageId }) => String(pageId)))})\u00A0: le navigateur ou le réseau a peut-être transmis la requête deux fois. Vérifiez, et mettez à la corbeille ce qui est en trop.`,
  "source-left-restored": () => "L’original n’a pas pu être remis dans la corbeille. Il n’est pas publié.",
});
