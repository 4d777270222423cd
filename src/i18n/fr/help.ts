import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "Visite guidée",
    welcome: "Copiez une page ou mille\u00A0: chacune n’est créée qu’une fois, et tout peut être annulé.",
    begin: "Commencer la visite",
    stepOf: (step, steps) => `Étape ${count(step, { other: "#" })} sur ${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "Choisissez ce qu’il faut copier",
        text: "Choisissez un site, puis cochez des pages ou des dossiers entiers. La recherche et les filtres ne changent rien à votre sélection.",
      },
      target: {
        title: "Indiquez la destination",
        text: "À côté de l’original, dans un autre dossier ou sur plusieurs sites à la fois. Les dossiers peuvent y être recréés.",
      },
      wishes: {
        title: "Nommez les copies",
        text: "Ajoutez le nom du site devant, numérotez-les, faites pointer leurs liens les unes vers les autres. Si vous n’en avez pas besoin, ne changez rien.",
      },
      copy: {
        title: "Vérifiez, puis copiez",
        text: "Tout ce qui va se passer est indiqué ici avant le moindre envoi. Ensuite, un rapport détaille chaque copie, et vous pouvez les annuler.",
      },
    },
    back: "Retour",
    next: "Suivant",
    done: "Compris",
    skip: "Passer la visite",
  },
  tips: {
    about: (option) => `À propos de «\u00A0${option}\u00A0»`,
    texts: {
      keepFolders:
        "Un dossier est considéré comme le même si son adresse est identique, quel que soit son titre. Les dossiers manquants sont créés avant la copie de la première page.",
      visibility:
        "«\u00A0Comme l’original\u00A0» publie une copie si l’original est publié. La publication rend aussi visible ce qui a été modifié dans l’original sans être publié.",
      cleanUp:
        "Une copie reprend les compteurs, les pixels et l’adresse canonique de l’original\u00A0: elle serait comptée et indexée comme lui. Cette option efface ces paramètres dans les copies uniquement.",
      whereTaken:
        "Le portail autorise deux pages de même titre dans un dossier\u00A0; les visiteurs ne les distinguent que par l’adresse.",
      pattern:
        "Par exemple, ^Page (\\d+)$ remplacé par Offre $1 transforme «\u00A0Page 7\u00A0» en «\u00A0Offre 7\u00A0».",
      linksOutside:
        "Liens vers des pages qui ne sont pas copiées. Une copie antérieure vient d’une opération vers le même site dont ce navigateur garde la trace.",
      withTrash:
        "Les pages de la corbeille peuvent aussi être copiées. L’original y retourne ensuite, sauf si vous préférez le copier sans le sortir de la corbeille.",
      planFile:
        "Un plan enregistré contient la sélection, les destinations et toutes les options. Ouvert plus tard ou sur un autre ordinateur, il indique ce qui a changé entre-temps.",
      presets:
        "Enregistrées dans ce navigateur seulement, pour vous uniquement. Rien n’est envoyé où que ce soit.",
    },
  },
  shortcuts: {
    heading: "Raccourcis clavier",
    anywhere: "Partout",
    inLists: "Dans les listes de pages et de dossiers",
    whileCopying: "Pendant la création des copies",
    topics: {
      showShortcuts: "Afficher cette liste",
      findPage: "Rechercher une page",
      proceed: "Activer le bouton principal\u00A0: vérifier ou copier",
      pause: "Mettre en pause ou reprendre",
      move: "Se déplacer",
      openFolder: "Ouvrir ou fermer un dossier",
      choose: "Sélectionner ou désélectionner",
      chooseRange: "Sélectionner tout l’intervalle",
      chooseAll: "Tout sélectionner",
      ends: "Aller au début ou à la fin",
      close: "Fermer la fenêtre au premier plan",
    },
    keys: {
      control: "Ctrl",
      shift: "Maj",
      space: "Espace",
      enter: "Entrée",
      escape: "Échap",
      home: "Début",
      end: "Fin",
      arrows: "Touches fléchées",
    },
    singleKeys: "Raccourcis à une seule touche",
    singleKeysHint: "Désactivez-les si vous utilisez la dictée ou appuyez sur des touches par inadvertance.",
    close: "Fermer",
  },
});
