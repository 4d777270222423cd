import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "Noms, paramètres et liens",
  totals: {
    renamed: (number) =>
      count(number, { one: "# copie porte son nouveau nom", other: "# copies portent leur nouveau nom" }),
    cleaned: (number) => count(number, { one: "# copie nettoyée", other: "# copies nettoyées" }),
    settingsFailed: (number) =>
      count(number, {
        one: "# copie sans son nouveau nom ou ses nouveaux paramètres",
        other: "# copies sans leur nouveau nom ou leurs nouveaux paramètres",
      }),
    toCopies: (number) =>
      count(number, {
        one: "# lien mène désormais à une copie",
        other: "# liens mènent désormais à des copies",
      }),
    toEarlierCopies: (number) =>
      count(number, {
        one: "# lien mène désormais à une copie d’une opération précédente",
        other: "# liens mènent désormais à des copies d’opérations précédentes",
      }),
    outside: (number) =>
      count(number, {
        one: "# lien mène à une page qui n’a pas été copiée",
        other: "# liens mènent à des pages qui n’ont pas été copiées",
      }),
    broken: (number) =>
      count(number, {
        one: "# lien était déjà rompu dans l’original",
        other: "# liens étaient déjà rompus dans les originaux",
      }),
    unreachable: (number) =>
      count(number, {
        one: "# bloc avec des liens qui n’ont pas pu être modifiés",
        other: "# blocs avec des liens qui n’ont pas pu être modifiés",
      }),
    unseen: (number) =>
      count(number, {
        one: "# bloc avec un composant dont les liens ne sont pas visibles",
        other: "# blocs avec des composants dont les liens ne sont pas visibles",
      }),
    anchors: (number) => count(number, { one: "# ancre rétablie", other: "# ancres rétablies" }),
    areas: (number) =>
      count(number, {
        one: "# en-tête, pied de page ou barre latérale est désormais une copie",
        other: "# en-têtes, pieds de page et barres latérales sont désormais des copies",
      }),
    linksFailed: (number) =>
      count(number, {
        one: "# copie dont les liens n’ont pas tous pu être modifiés",
        other: "# copies dont les liens n’ont pas tous pu être modifiés",
      }),
  },
  nothing: "Il n’y avait rien à modifier dans les liens des copies.",
  asWished: "comme demandé",
  remarks: {
    "other-title": ({ wished }) =>
      `La copie devait s’appeler «\u00A0${wished}\u00A0», mais le portail affiche un autre titre.`,
    "other-address": ({ wished }) =>
      `La copie devait avoir l’adresse «\u00A0${wished}\u00A0», mais le portail lui en a donné une autre.`,
    "not-published-again": () =>
      "Les visiteurs ne verront les nouveaux paramètres qu’une fois la copie republiée, ce qui n’a pas fonctionné.",
    "settings-failed": () => "La copie n’a pas reçu son nouveau nom ni ses nouveaux paramètres.",
    "settings-open": () =>
      "L’opération s’est terminée avant que la copie ne reçoive son nouveau nom et ses nouveaux paramètres.",
    "links-failed": () => "Les liens de la copie n’ont pas tous pu être dirigés vers les autres copies.",
    "links-open": () =>
      "L’opération s’est terminée avant que les liens de la copie ne soient dirigés vers les autres copies.",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, {
        one: "# bloc de la copie contient des liens qui n’ont pas pu être modifiés.",
        other: "# blocs de la copie contiennent des liens qui n’ont pas pu être modifiés.",
      }),
    "anchors-lost": ({ anchors }) =>
      `Des ancres de l’original manquent dans la copie\u00A0: ${list(anchors)}.`,
    "links-not-public": () =>
      "Les visiteurs ne verront les liens modifiés qu’une fois la copie republiée, ce qui n’a pas fonctionné.",
  },
  advice: {
    address: "Faites la modification dans les paramètres de la page.",
    open: "Faites la modification dans le portail, ou annulez la copie et copiez de nouveau la page.",
    links: "Ouvrez la copie dans l’éditeur et modifiez-y ces liens.",
    anchors: "Ouvrez la copie dans l’éditeur et redonnez leurs ancres aux blocs.",
  },
  unreachable: {
    component: (block) => `${block}\u00A0: les liens dans les paramètres d’un composant restent tels quels.`,
    dynamic: (block) =>
      `${block}\u00A0: le bloc est rempli à partir d’une liste dont la page de détail ne peut pas être modifiée ici.`,
    "no-way": (block) =>
      `${block}\u00A0: le portail ne permet de modifier le lien qu’avec d’autres éléments.`,
    refused: (block) => `${block}\u00A0: le portail a refusé la modification.`,
    "changed-otherwise": (block) => `${block}\u00A0: le portail affiche autre chose que ce qui a été envoyé.`,
  },
  leadsTo: (ids) => `Mène à\u00A0: ${ids}.`,
  unseenLinks: "Blocs avec des composants dont les liens ne sont pas visibles",
  outsideLinks: "Liens vers des pages qui n’ont pas été copiées",
  brokenLinks: "Liens déjà rompus dans l’original",
  link: (block, pageId) => `page ${pageId}, dans le bloc ${block}`,
  times: (number) => count(number, { one: "# fois", other: "# fois" }),
});
