import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Installation de Page Copier",
  intro: "Page Copier est en cours d’ajout à ce portail. Cela prend quelques secondes.",
  entryTitle: "Copier avec Page Copier",
  steps: {
    add: (entryTitle) => `Ajouter «\u00A0${entryTitle}\u00A0» au menu des paramètres des pages`,
    clear: "Retirer les éléments de menu des versions antérieures",
    note: "Enregistrer où mène l’élément de menu, pour de futures réparations",
    finish: "Signaler au portail que l’installation est terminée",
  },
  stepStates: {
    waiting: "en attente",
    working: "en cours",
    done: "terminé",
    wasThere: "existait déjà",
    nothingToDo: "rien à faire",
    failed: "échec",
    leftOut: "ignoré",
  },
  failed: {
    title: "L’installation n’est pas terminée",
    text: "Une étape a échoué. Pour le portail, Page Copier n’est pas installé tant que vous n’avez pas réessayé ou terminé sans l’élément de menu. L’application fonctionne aussi sans lui, depuis le menu de gauche, et il peut être ajouté plus tard dans l’application.",
    without: "Terminer sans l’élément de menu",
  },
  notAdmin: {
    title: "Seul un administrateur peut installer Page Copier",
    text: "L’installation ajoute un élément au menu des paramètres des pages pour tous les utilisateurs de ce portail. Rien n’a été modifié.",
    advice:
      "Demandez à un administrateur du portail d’ouvrir Page Copier une fois\u00A0; l’application fonctionnera ensuite pour vous aussi.",
  },
  installedBefore: {
    title: "Page Copier est installé sur ce portail",
    text: "Son élément dans le menu des paramètres des pages vient d’être vérifié.",
    advice: "Ouvrez Page Copier dans le menu de gauche.",
  },
  notReloaded: {
    title: "Le portail ne s’est pas encore rechargé",
    text: "La fin de l’installation lui a été signalée, mais cette page est toujours affichée.",
    advice:
      "Rechargez la page de Bitrix24 (F5). Si l’installation recommence, vous n’avez peut-être pas le droit d’installer des applications\u00A0: adressez-vous à un administrateur du portail.",
  },
  entry: {
    heading: "Menu des paramètres",
    text: (entryTitle) =>
      `Avec l’élément «\u00A0${entryTitle}\u00A0» du menu des paramètres de chaque page, Page Copier s’ouvre avec cette page déjà sélectionnée.`,
    known: {
      added: (date) => `L’élément de menu a été ajouté ou vérifié le ${date}.`,
      elsewhere: (address) =>
        `L’élément de menu mène à une autre adresse, sans doute celle d’une version antérieure\u00A0: ${address}`,
      removed: (date) => `L’élément de menu a été retiré le ${date}.`,
      unknown:
        "On ne sait pas si l’élément de menu existe, et le portail ne permet pas de le savoir. La vérification l’ajoute s’il manque.",
    },
    repair: "Vérifier et réparer",
    remove: "Retirer l’élément de menu",
    working: "Interrogation du portail…",
    outcomes: {
      wasThere: "L’élément de menu existe et mène à cette version de Page Copier.",
      added: "L’élément de menu manquait. Il a été ajouté.",
      replaced:
        "L’élément de menu menait à une version antérieure. Il y en a maintenant un qui mène à cette version.",
      removed: "L’élément de menu a été retiré. Page Copier reste dans le menu de gauche.",
      wasGone: "Il n’y avait pas d’élément de menu. Page Copier reste dans le menu de gauche.",
    },
    repairFailed: "L’élément de menu n’a pas pu être réparé",
    removeFailed: "L’élément de menu n’a pas pu être retiré",
    notNoted:
      "L’élément de menu est comme il doit être, mais l’application n’a pas pu l’enregistrer. Elle vous posera peut-être de nouveau la question.",
    outdated: {
      title: "Le menu des paramètres des pages mène à une version antérieure de Page Copier",
      text: "Il se peut que cela ne fonctionne plus. Une fois réparé, l’élément de menu mènera à cette version.",
    },
    close: "Fermer",
  },
};
