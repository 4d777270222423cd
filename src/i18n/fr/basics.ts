import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "s’ouvre dans un nouvel onglet",
  tryAgain: "Réessayer",
  refresh: "Actualiser",
  details: "Détails pour l’assistance",

  start: {
    connecting: "Connexion à votre Bitrix24…",
    outside: {
      title: "Page Copier fonctionne dans Bitrix24",
      text: "L’application copie des pages de la section Sites et se connecte par le portail qui l’affiche. Ouverte seule, elle n’a aucun portail avec lequel communiquer.",
      advice:
        "Ouvrez votre Bitrix24 et choisissez Page Copier dans le menu de gauche. Si l’application n’y figure pas, un administrateur du portail peut l’ajouter dans Ressources pour les développeurs.",
    },
    silent: (portal) => ({
      title: "Le portail ne répond pas",
      text: `Page Copier a demandé la connexion à ${portal} et n’a reçu aucune réponse en 15 secondes.`,
      advice:
        "Rechargez la page de Bitrix24 (F5). Si le problème persiste, une extension du navigateur bloque peut-être les contenus intégrés.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "L’application n’est pas dans le portail annoncé",
      text: `Le portail annoncé est ${expected}, mais la page qui contient l’application est ${actual}. Rien n’a été envoyé.`,
      advice: "Ouvrez Page Copier depuis le menu de votre propre Bitrix24.",
    }),
    crashed: {
      title: "Page Copier s’est arrêté à cause d’une erreur interne",
      text: "Ce qui a déjà été demandé au portail n’est pas annulé. Vérifiez le site de destination avant de recommencer à copier.",
      advice:
        "Rechargez l’application. Si l’erreur se reproduit, transmettez les détails ci-dessous à la personne responsable de l’application.",
    },
    partMissing: {
      title: "Cette partie de l’application n’a pas pu être chargée",
      text: "La connexion a été interrompue ou l’application a été mise à jour pendant qu’elle était ouverte. Rien n’a été envoyé au portail et rien n’est perdu.",
      advice:
        "Réessayez. Si le problème persiste, rechargez l’application\u00A0; une opération en cours sera reprise.",
    },
    reload: "Recharger",
    listsFailed: "Vos sites n’ont pas pu être chargés",
  },

  kinds: {
    PAGE: "Sites et boutiques",
    KNOWLEDGE: "Bases de connaissances",
    GROUP: "Bases de connaissances de groupes",
    VIBE: "Vibe",
  },

  status: {
    published: "Publiée",
    draft: "Brouillon",
    unpublishedEdits: "Modifications non publiées",
    trashed: "Dans la corbeille",
    homePage: "Page d’accueil",
    area: "En-tête ou pied de page",
    system: "Page système",
    siteOff: "non publié",
    folderOff: "inactif",
    root: "Niveau supérieur du site",
    modified: (date) => `Modification\u00A0: ${date}`,
  },

  failure: {
    code: "Code",
    method: "Requête",
    status: "Statut HTTP",
    portalSays: "Message du portail",
    kind: "Signification",
    kinds: {
      "not-run": "n’a pas été exécutée",
      refused: "a été refusée",
      unsure: "a peut-être été exécutée",
      session: "le portail n’accepte plus l’application",
      malformed: "la réponse n’a pas pu être lue",
    },
  },
};
