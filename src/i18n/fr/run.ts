import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `Copie de «\u00A0${title}\u00A0»`,
  checking: "Vérification de la page, du dossier de destination et de vos droits…",
  copying: "Le portail copie la page…",
  copyingHint: "Pour les pages contenant beaucoup de blocs, cela peut prendre jusqu’à une minute.",
  unsure: "La réponse s’est perdue. Vérification de l’existence de la copie…",
  unsureHint:
    "Rien n’est envoyé deux fois\u00A0: la page n’est recopiée que s’il est certain que la copie n’existe pas.",
  waitForPortal: (seconds) =>
    count(seconds, {
      one: "Le portail travaille peut-être encore à la copie. Nouvelle vérification dans # seconde.",
      other: "Le portail travaille peut-être encore à la copie. Nouvelle vérification dans # secondes.",
    }),
  waitForLimit: (seconds) =>
    count(seconds, {
      one: "Le portail demande une pause. Reprise dans # seconde.",
      other: "Le portail demande une pause. Reprise dans # secondes.",
    }),
  finishing: "Lecture de la copie et comparaison avec l’original…",
  settings: "Attribution du nom et des paramètres de la copie…",
  links: "Mise à jour des liens de la copie vers les autres copies…",
  keepOpen: "Laissez cette page ouverte jusqu’à la fin.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "Mise en pause…",
    text: "Ce que le portail traite en ce moment est d’abord terminé. Rien d’autre n’est envoyé.",
  },
  stopping: {
    title: "Arrêt en cours…",
    text: "Ce que le portail traite en ce moment est d’abord terminé. Ce qui est encore en attente n’est pas copié.",
  },
  offline: {
    title: "Cet appareil est hors ligne",
    text: "Rien n’est envoyé. L’opération reprend d’elle-même dès que la connexion est rétablie.",
  },
  paused: {
    asked: { title: "En pause", text: "Rien n’est envoyé tant que vous ne reprenez pas." },
    session: {
      title: "L’opération est à l’arrêt",
      text: "Ce qui a été copié jusqu’ici est conservé, et rien n’est envoyé deux fois. Reprenez quand le portail acceptera de nouveau l’application.",
    },
    interrupted: {
      title: "Cette opération a été interrompue",
      text: "Rien n’est envoyé deux fois\u00A0: ce qui était en cours à ce moment-là est d’abord vérifié.",
    },
  },
  begun: (moment) => `Elle a commencé le ${moment}.`,
  held: {
    "rate-limit": {
      title: "Le portail demande une pause",
      text: "Il reçoit trop de requêtes en ce moment\u00A0; d’autres applications partagent la même limite.",
    },
    "operating-limit": {
      title: "En attente de temps de calcul du portail",
      text: "Ce que le portail autorise pour la copie en dix minutes est épuisé. Rien n’a échoué.",
    },
  },
  goesOnIn: (time) => `Reprise automatique dans ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "Pause",
  resume: "Reprendre",
  stop: "Arrêter",
  confirmStop: {
    title: "Arrêter cette opération\u00A0?",
    text: "Les pages en cours de copie sont d’abord terminées. Ce qui est encore en attente n’est pas copié. Rien n’est supprimé.",
  },
  stopNow: "Arrêter maintenant",
  doNotStop: "Ne pas arrêter",
  otherTab: {
    title: "L’opération s’exécute dans un autre onglet",
    text: "Vous en voyez ici la progression. Mettez-la en pause, reprenez-la ou arrêtez-la dans cet onglet\u00A0; une fois celui-ci fermé, vous pourrez continuer ici.",
  },
  notLasting: {
    title: "Ce navigateur refuse d’enregistrer les données de l’application",
    text: "Seul cet onglet sait donc ce qui a été copié\u00A0: laissez-le ouvert et ne le rechargez pas avant la fin de l’opération.",
  },
  lasting:
    "Laissez cet onglet ouvert. S’il est fermé, rouvrez Page Copier et reprenez\u00A0: rien n’est copié deux fois.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { one: "Création de # copie", other: "Création de # copies" }),
  windowTitle: (percent) => `${percent}\u00A0% · Page Copier`,
  progress: "Progression de l’opération",
  summary: (left, percent) =>
    count(left, {
      one: `Reste # copie, ${percent} pour cent effectués.`,
      other: `Restent # copies, ${percent} pour cent effectués.`,
    }),
  doneOf: (total, done) =>
    count(total, {
      one: `Copies créées\u00A0: ${done} sur #.`,
      other: `Copies créées\u00A0: ${done} sur #.`,
    }),
  figures: {
    done: "Copiées",
    toCheck: "dont à vérifier",
    toAdapt: "dont à adapter",
    remarks: "dont avec remarques",
    failed: "Non copiées",
    unsettled: "À examiner",
    skipped: "Ignorées",
    left: "Restantes",
    rate: "Vitesse",
    time: "Temps restant",
  },
  perMinute: (copies) =>
    count(copies, { one: "Environ # copie par minute", other: "Environ # copies par minute" }),
  underOnePerMinute: "Moins d’une copie par minute",
  underAMinute: "Moins d’une minute",
  minutes: (minutes) => count(minutes, { one: "Environ # minute", other: "Environ # minutes" }),
  hours: (hours) => count(hours, { one: "Environ # heure", other: "Environ # heures" }),
  now: {
    folders: (left) =>
      count(left, {
        one: "Création des dossiers d’abord, # restant…",
        other: "Création des dossiers d’abord, # restants…",
      }),
    copying: (pages) =>
      count(pages, {
        one: "Le portail copie # page…",
        other: "Le portail copie # pages à la fois…",
      }),
    looking: (pages) =>
      count(pages, {
        one: "Une réponse s’est perdue\u00A0: vérification de l’existence de # copie…",
        other: "Des réponses se sont perdues\u00A0: vérification de l’existence de # copies…",
      }),
    checking: "Vérification des pages, des dossiers de destination et des droits…",
    finishing: "Lecture des copies et comparaison avec les originaux…",
    settings: (copies) =>
      count(copies, {
        one: "Attribution du nom et des paramètres de # copie…",
        other: "Attribution des noms et des paramètres de # copies…",
      }),
    links: (copies) =>
      count(copies, {
        one: "Mise à jour des liens vers les copies, # page restante…",
        other: "Mise à jour des liens vers les copies, # pages restantes…",
      }),
    limit: "Le portail demande une pause\u00A0; l’opération reprendra ensuite d’elle-même…",
    ready: "Préparation…",
  },
  willBeAsked: (copies) =>
    count(copies, {
      one: "Pour # copie, plusieurs pages sont possibles. La question vous sera posée à la fin.",
      other: "Pour # copies, plusieurs pages sont possibles. La question vous sera posée à la fin.",
    }),
  targets: "Destinations",
  copies: "Copies",
  show: "Afficher",
  filters: {
    all: "Toutes",
    running: "En cours",
    done: "Copiées",
    remarks: "Avec remarques",
    failed: "Non copiées",
    waiting: "En attente",
  },
  noneLikeThis: "Aucune copie de ce genre pour le moment.",
  states: {
    waiting: "En attente",
    checking: "Vérification en cours",
    copying: "Copie en cours",
    unsure: "Réponse perdue, recherche de la copie",
    copied: "Copiée, à vérifier",
    finishing: "Comparaison avec l’original",
    done: "Copiée",
    withRemarks: "Copiée, avec remarques",
    toAdapt: "Copiée\u00A0; son nom ou ses liens sont adaptés à la fin",
    unverified: "Copiée, n’a pas pu être vérifiée",
    unknown: "On ne sait pas si elle a été copiée",
    ambiguous: "Plusieurs pages sont possibles\u00A0: la question vous sera posée à la fin",
    refused: "Non copiée",
    failed: "Non copiée",
    takenOut: "Exclue lors de la vérification",
    skipped: "Ignorée, car l’opération a été arrêtée",
  },
});
