import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence:
      "Votre session sur le portail a expiré\u00A0: le portail ne répond donc plus à cette application.",
    advice:
      "Rechargez la page de Bitrix24 (F5) et rouvrez l’application. Rien de ce qui a déjà été copié n’est perdu.",
  },
  appRemoved: {
    sentence: "Cette application n’est plus installée sur le portail.",
    advice: "Demandez à un administrateur du portail de la réinstaller, puis rechargez la page.",
  },
  noAccessToApp: {
    sentence: "Vous n’avez pas accès à cette application.",
    advice:
      "Demandez à un administrateur du portail de vous donner accès dans les paramètres de l’application.",
  },
  scopeMissing: {
    sentence:
      "L’application a été installée sans l’autorisation «\u00A0Sites\u00A0» (landing)\u00A0: elle ne voit donc aucune page.",
    advice:
      "Demandez à un administrateur du portail d’ajouter l’autorisation «\u00A0landing\u00A0» à l’application et de la réinstaller.",
  },
  tariffWithoutRest: {
    sentence: "Le plan tarifaire du portail n’inclut pas les applications qui utilisent l’interface REST.",
    advice:
      "Demandez à un administrateur du portail s’il est possible de changer de plan tarifaire ou d’activer une période d’essai.",
  },
  overload: {
    sentence:
      "Le portail a bloqué son interface REST pour cause de surcharge. Réessayer n’y changerait rien.",
    advice:
      "Attendez que le portail soit débloqué ou demandez à un administrateur du portail d’écrire à l’assistance de Bitrix24.",
  },
  portalClosed: {
    sentence: "Ce portail est fermé ou en cours de suppression.",
    advice: "Contactez le propriétaire du portail. Rien ne peut être copié tant qu’il est fermé.",
  },
  tariff: {
    sentence: "Le plan tarifaire du portail ne le permet pas.",
    advice:
      "Demandez à un administrateur du portail si le plan tarifaire inclut la section Sites et ses applications.",
  },
  webhookRights: {
    sentence: "Le portail n’a pas accepté les identifiants\u00A0: ils ne donnent pas droit à cette action.",
    advice:
      "Ouvrez l’application depuis le menu du portail. Si le problème persiste, demandez l’accès à un administrateur du portail.",
  },
  needsHttps: {
    sentence: "Le portail ne répond que par une connexion sécurisée (https).",
    advice: "Ouvrez le portail par son adresse https et réessayez.",
  },
  needsApp: {
    sentence: "Le portail n’autorise cette action qu’à une application installée, pas à un webhook.",
    advice: "Ouvrez l’application depuis le menu du portail.",
  },
  refreshSilent: {
    sentence:
      "Le portail n’a pas renouvelé la session de l’application. La dernière requête n’a pas été exécutée.",
    advice:
      "Fermez les messages affichés par le portail, rechargez la page de Bitrix24 (F5) et rouvrez l’application.",
  },
  rateLimit: {
    sentence: "Le portail reçoit trop de requêtes en ce moment et n’a pas exécuté celle-ci.",
    advice:
      "Patientez quelques secondes et réessayez. Les autres applications du portail partagent la même limite.",
  },
  operatingLimit: {
    sentence:
      "Le temps de calcul du portail pour ce type de requête est épuisé pour le moment. Elle n’a pas été exécutée.",
    advice: "Patientez jusqu’à dix minutes et réessayez.",
  },
  offline: {
    sentence: "Votre appareil est hors ligne\u00A0: rien n’a été envoyé.",
    advice: "Connectez-vous à Internet et réessayez.",
  },
  pageGone: {
    sentence:
      "Le portail ne trouve pas la page\u00A0: elle a été supprimée, se trouve dans un dossier de la corbeille, ou vous n’avez pas le droit de la lire.",
    advice:
      "Actualisez la liste et choisissez de nouveau la page. Si elle est dans la corbeille, restaurez d’abord son dossier.",
  },
  siteGone: {
    sentence:
      "Le portail ne trouve pas le site\u00A0: il a été supprimé, ou vous n’avez pas le droit de le lire.",
    advice: "Actualisez la liste et choisissez un autre site.",
  },
  noRight: {
    sentence: "Vous n’avez pas le droit d’effectuer cette action sur le site.",
    advice:
      "Demandez à un administrateur du portail le droit de modifier ce site, ou choisissez-en un autre.",
  },
  folderGone: {
    sentence: "Le dossier de destination n’existe plus.",
    advice: "Actualisez la liste et choisissez un autre dossier.",
  },
  addressShape: {
    sentence:
      "Le portail refuse l’adresse de cette page, car elle ressemble à l’une de ses adresses internes.",
    advice: "Modifiez l’adresse de la page d’origine dans ses paramètres, puis copiez-la de nouveau.",
  },
  addressSlash: {
    sentence: "L’adresse de cette page contient une barre oblique, ce que le portail refuse.",
    advice: "Modifiez l’adresse de la page d’origine dans ses paramètres, puis copiez-la de nouveau.",
  },
  addressEmpty: {
    sentence: "La page d’origine a une adresse vide, ce que le portail refuse.",
    advice: "Donnez une adresse à la page d’origine dans ses paramètres, puis copiez-la de nouveau.",
  },
  appMistake: {
    sentence: "Le portail n’a pas compris la requête. L’erreur vient de l’application, pas de vous.",
    advice: "Transmettez les détails ci-dessous à la personne responsable de l’application.",
  },
  methodUnknown: {
    sentence:
      "Le portail ne connaît pas cette requête. Son module Sites est peut-être absent ou trop ancien.",
    advice: "Demandez à un administrateur du portail si la section Sites est activée et à jour.",
  },
  manifestMissing: {
    sentence: "Un modèle nécessaire à la requête n’est pas disponible sur le portail.",
    advice:
      "Demandez à un administrateur du portail si l’application qui a fourni le modèle est toujours installée.",
  },
  batchMethod: {
    sentence:
      "Le portail a refusé d’exécuter cette requête avec d’autres. L’erreur vient de l’application, pas de vous.",
    advice: "Transmettez les détails ci-dessous à la personne responsable de l’application.",
  },
  batchLength: {
    sentence: "Trop de requêtes ont été envoyées à la fois. L’erreur vient de l’application, pas de vous.",
    advice: "Transmettez les détails ci-dessous à la personne responsable de l’application.",
  },
  pageLimit: {
    sentence:
      "Le nombre de pages publiées du plan tarifaire est atteint\u00A0: la page reste donc non publiée.",
    advice:
      "Dépubliez une page dont vous n’avez plus besoin ou renseignez-vous sur un plan supérieur, puis publiez la copie.",
  },
  siteLimit: {
    sentence: "Le nombre de sites du plan tarifaire est atteint.",
    advice: "Dépubliez un site dont vous n’avez plus besoin ou renseignez-vous sur un plan supérieur.",
  },
  unpaidTemplate: {
    sentence: "La page utilise un modèle payant qui n’a pas été payé\u00A0: elle reste donc non publiée.",
    advice: "Renouvelez le modèle dans le Market ou modifiez la page, puis publiez-la.",
  },
  unpaidBlock: {
    sentence:
      "La page contient un bloc d’une application payante qui n’a pas été payée\u00A0: elle reste donc non publiée.",
    advice: "Renouvelez l’application dans le Market ou retirez le bloc, puis publiez la page.",
  },
  customHtml: {
    sentence:
      "La page ou son site contient du HTML personnalisé, que le plan tarifaire n’autorise pas sur les pages publiées.",
    advice:
      "Retirez le HTML personnalisé dans les paramètres de la page ou du site, ou renseignez-vous sur un plan supérieur.",
  },
  phone: {
    sentence: "Avant toute publication, le portail exige un numéro de téléphone confirmé.",
    advice: "Ouvrez la page dans l’éditeur et cliquez sur Publier\u00A0: le portail demandera le numéro.",
  },
  email: {
    sentence: "Avant toute publication, le portail exige une adresse e-mail confirmée.",
    advice: "Confirmez votre adresse e-mail dans votre profil Bitrix24, puis publiez la page.",
  },
  licence: {
    sentence: "La licence du portail a expiré\u00A0: rien ne peut être publié.",
    advice: "Demandez à un administrateur du portail de la renouveler.",
  },
  maliciousLink: {
    sentence: "Le portail juge dangereux un lien de cette page et ne la publie pas.",
    advice: "Vérifiez les liens de la page, retirez celui qui est douteux, puis publiez-la.",
  },
  rightsUnavailable: {
    sentence:
      "Le plan tarifaire n’inclut pas de droits par site\u00A0: tout le monde peut donc tout y faire.",
    advice: "Vous n’avez rien à faire.",
  },
  homePageProtected: {
    sentence:
      "La page est la page d’accueil de son site, et le portail ne met pas une page d’accueil à la corbeille.",
    advice: "Choisissez d’abord une autre page d’accueil dans les paramètres du site.",
  },
  areaProtected: {
    sentence:
      "La page est l’en-tête, le pied de page ou la barre latérale d’autres pages et ne peut pas être mise à la corbeille.",
    advice: "Retirez-la d’abord du modèle du site.",
  },
  pageLocked: {
    sentence: "La page est verrouillée et ne peut pas être mise à la corbeille.",
    advice: "Adressez-vous à la personne qui l’a verrouillée ou à un administrateur du portail.",
  },
  folderNotUnique: {
    sentence: "Un dossier de ce nom existe déjà\u00A0; il est peut-être dans la corbeille.",
    advice: "Choisissez un autre nom ou restaurez le dossier depuis la corbeille.",
  },
  folderHasAreas: {
    sentence:
      "Le dossier contient un en-tête, un pied de page ou une barre latérale d’autres pages et ne peut pas être mis à la corbeille.",
    advice: "Retirez d’abord ces pages du modèle du site.",
  },
  moveRestricted: {
    sentence: "Un dossier ne peut pas être déplacé dans lui-même ni dans l’un de ses propres dossiers.",
    advice: "Choisissez une autre destination.",
  },
  titleMissing: {
    sentence: "Le portail exige un titre et n’en a reçu aucun.",
    advice: "Donnez un titre à la page dans ses paramètres et réessayez.",
  },
  blockGone: {
    sentence: "Le portail ne trouve plus un bloc de la page.",
    advice: "Ouvrez la page dans l’éditeur, vérifiez ses blocs et réessayez.",
  },
  nodesGone: {
    sentence: "Un bloc de la page a changé entre-temps et n’a pas pu être adapté.",
    advice: "Ouvrez la page dans l’éditeur et vérifiez-la.",
  },
  placementExists: {
    sentence: "L’élément de menu de l’application existe déjà.",
    advice: "Vous n’avez rien à faire.",
  },
  placementGone: {
    sentence: "L’élément de menu de l’application n’existe plus.",
    advice: "Demandez à un administrateur du portail de réinstaller l’application.",
  },
  placementRefused: {
    sentence: "Le portail a refusé d’ajouter l’application à ses menus.",
    advice:
      "Demandez à un administrateur du portail de vérifier l’adresse et les autorisations de l’application.",
  },
  domainRefused: {
    sentence: "Le portail n’accepte pas le domaine du site.",
    advice: "Vérifiez le domaine dans les paramètres du site.",
  },
  notAllowedToPublish: {
    sentence:
      "Vous n’avez pas le droit de publier des pages sur ce site\u00A0: la page reste donc non publiée.",
    advice: "Demandez à une personne autorisée à publier sur ce site de publier la page.",
  },
  serverError: {
    sentence: "Le portail s’est arrêté au milieu de la requête à cause d’une erreur interne.",
    advice:
      "Réessayez dans quelques minutes. Si une page était en cours de copie, vérifiez d’abord la destination\u00A0: elle s’y trouve peut-être déjà.",
  },
  unreadableAnswer: {
    sentence: "Le portail a envoyé une réponse illisible\u00A0: on ne sait donc pas ce qu’il a fait.",
    advice:
      "Réessayez dans quelques minutes. Si une page était en cours de copie, vérifiez d’abord la destination\u00A0: elle s’y trouve peut-être déjà.",
  },
  connectionLost: {
    sentence: "La connexion a été interrompue avant l’arrivée de la réponse du portail.",
    advice:
      "Vérifiez votre connexion. Si une page était en cours de copie, vérifiez d’abord la destination\u00A0: elle s’y trouve peut-être déjà.",
  },
  timeOut: {
    sentence: "Le portail n’a pas répondu à temps.",
    advice:
      "Réessayez dans quelques minutes. Si une page était en cours de copie, vérifiez d’abord la destination\u00A0: elle s’y trouve peut-être déjà.",
  },
  gateway: {
    sentence: "Le serveur du portail est injoignable ou surchargé et a répondu par une page d’erreur.",
    advice:
      "Réessayez dans quelques minutes. Si une page était en cours de copie, vérifiez d’abord la destination\u00A0: elle s’y trouve peut-être déjà.",
  },
  unknown: {
    sentence: "Le portail a refusé pour une raison que cette application ne connaît pas.",
    advice:
      "La réponse du portail figure ci-dessous. Un administrateur du portail pourra peut-être vous aider.",
  },
};
