import type { Format } from "../format.ts";
import type { ReportMessages, RunReportMessages } from "../sections/report.ts";

export const reportMessages = ({ count }: Format): ReportMessages => ({
  done: (title) => `«\u00A0${title}\u00A0» a été copiée`,
  doneButDifferent: (title) => `«\u00A0${title}\u00A0» a été copiée, mais pas tout à fait comme prévu`,
  asAnnounced: "Comme annoncé avant la copie",
  asPlanned: "La copie a été vérifiée sur le portail, et tout est conforme au plan.",
  adopted:
    "La réponse du portail s’est perdue\u00A0; la copie a été retrouvée en vérifiant la destination. Elle n’a été créée qu’une fois.",
  differs: (number) =>
    count(number, { one: "# point à noter sur la copie", other: "# points à noter sur la copie" }),
  openEditor: "Ouvrir la copie dans l’éditeur",
  openPublic: "Ouvrir son adresse publique",
  openSiteList: "Ouvrir les pages du site",
  copyAnother: "Copier une autre page",
  tryThisAgain: "Revenir à cette page",
  newId: "ID de la copie",
  title: "Titre",
  address: "Adresse",
  place: "Emplacement",
  status: "Visibilité",
  blocks: "Blocs",
  blockCount: (copied, source) => `${copied ?? "?"} sur ${source ?? "?"}`,
  failed: "La page n’a pas été copiée",
  nothingCopied: "Le portail n’a pas créé la copie",
  maybeFailed: "Aucune copie de la page n’a été trouvée",
  refused: "La page n’a pas été copiée\u00A0: quelque chose a changé depuis que vous l’avez choisie",
  nothingCreated: "Rien n’a été créé sur le portail.",
  noCopyFound:
    "La requête a été envoyée, la réponse s’est perdue, et la vérification de la destination n’a révélé aucune copie.",
  orphan: {
    title: "Le portail a laissé une page vide",
    text: "Il a refusé la copie après l’avoir commencée. La page vide se trouve dans un dossier de la corbeille, où aucun visiteur ne la voit.",
    remark: "Le portail a laissé une page vide dans un dossier de la corbeille.",
    toTrash: "Mettre la page vide à la corbeille",
    trashed: "La page vide ne gêne plus",
    inUse: "Quelqu’un a travaillé sur la page depuis\u00A0: elle n’a donc pas été mise à la corbeille",
    kept: "La page vide n’est pas dans la corbeille",
    notShown:
      "Le portail l’a confirmé, mais la page est restée au même endroit. Mettez-la à la corbeille dans la section Sites.",
  },
  sourceLeftRestored:
    "L’original a été sorti de la corbeille et n’a pas pu y être remis. Il n’est pas publié.",
  ambiguous: {
    title: "Plusieurs pages pourraient être la copie",
    text: "La réponse du portail s’est perdue, et plusieurs nouvelles pages à la destination ressemblent à cette copie. Rien d’autre n’a été envoyé.",
    advice: "Examinez les pages et indiquez laquelle est la copie.",
  },
  candidate: (title, id) => `${title} (ID ${id})`,
  thisIsTheCopy: "C’est la copie",
  noneOfThem: "Aucune d’elles",
  unverified: {
    title: "La page a été copiée, mais n’a pas pu être vérifiée",
    text: "Le portail a confirmé la nouvelle page, mais elle n’a pas pu être relue ensuite.",
    advice: "Vérifiez de nouveau, ou ouvrez-la dans l’éditeur et contrôlez-la.",
  },
  unknownOutcome: {
    title: "On ne sait pas si la page a été copiée",
    text: "La réponse du portail s’est perdue et, ensuite, le portail n’a pas pu être interrogé.",
    advice:
      "Vérifiez de nouveau quand le portail répondra, avant de fermer ou de recharger Page Copier. D’ici là, ne copiez pas de nouveau la page\u00A0: elle s’y trouve peut-être déjà.",
  },
  skipped: {
    title: "La page n’a pas été copiée",
    text: "L’opération a été arrêtée avant que son tour n’arrive. Rien n’a été envoyé.",
    advice: "Copiez-la de nouveau quand vous voulez.",
  },
  takenOut: "Vous l’avez exclue avant l’opération. Rien n’a été envoyé.",
  unfinished: "L’opération n’est pas arrivée à son terme ici.",
  lookAgain: "Vérifier de nouveau",
  run: runReportMessages(count),
});

const runReportMessages = (count: Format["count"]): RunReportMessages => ({
  headline: {
    stopped: (done) =>
      count(done, {
        one: "L’opération a été arrêtée\u00A0: # page a été copiée avant",
        other: "L’opération a été arrêtée\u00A0: # pages ont été copiées avant",
      }),
    needsLook: (number) =>
      count(number, {
        one: "# copie demande votre attention",
        other: "# copies demandent votre attention",
      }),
    notCopied: (number) =>
      count(number, { one: "# page n’a pas été copiée", other: "# pages n’ont pas été copiées" }),
    withRemarks: (number) =>
      count(number, {
        one: "Tout est copié\u00A0; # page n’est pas tout à fait comme prévu",
        other: "Tout est copié\u00A0; # pages ne sont pas tout à fait comme prévu",
      }),
    asPlanned: (number) =>
      count(number, { one: "# page copiée comme prévu", other: "# pages copiées comme prévu" }),
  },
  outcomes: {
    "as-planned": "Copiée comme prévu",
    "with-remarks": "Copiée, avec remarques",
    failed: "En échec",
    refused: "Impossible",
    skipped: "Ignorée à cause de l’arrêt",
    "taken-out": "Exclue",
    unverified: "Copiée, non vérifiée",
    unknown: "Résultat inconnu",
    ambiguous: "Plusieurs candidates",
    undone: "Annulée après la copie",
    unfinished: "Inachevée",
  },
  started: (moment) => `Début\u00A0: ${moment}`,
  took: {
    seconds: (number) => count(number, { one: "Durée\u00A0: # seconde.", other: "Durée\u00A0: # secondes." }),
    minutes: (number) => count(number, { one: "Durée\u00A0: # minute.", other: "Durée\u00A0: # minutes." }),
    hours: (number) => count(number, { one: "Durée\u00A0: # heure.", other: "Durée\u00A0: # heures." }),
  },
  folders: {
    made: (number) => count(number, { one: "# dossier créé", other: "# dossiers créés" }),
    used: (number) => count(number, { one: "# dossier existait déjà", other: "# dossiers existaient déjà" }),
    failed: (number) =>
      count(number, { one: "# dossier n’a pas pu être créé", other: "# dossiers n’ont pas pu être créés" }),
    unfinished: (number) => count(number, { one: "# dossier inachevé", other: "# dossiers inachevés" }),
  },
  foldersWithProblems: "Dossiers avec des problèmes",
  folderFailed: (title) => `Le dossier «\u00A0${title}\u00A0» n’a pas pu être créé.`,
  indexPageFailed: (title) =>
    `Le dossier «\u00A0${title}\u00A0» n’a pas reçu sa page d’index. Définissez-la dans la section Sites.`,
  show: "Afficher",
  all: "Toutes",
  search: "Rechercher par titre, adresse, destination ou ID",
  rows: "Copies de cette opération",
  rowCount: (number) => count(number, { one: "# ligne", other: "# lignes" }),
  noMatch: "Aucune ligne ne correspond.",
  original: "Original",
  copy: "Copie",
  publicAddress: "Adresse publique",
  more: "Détails",
  retryRows: (number) => count(number, { one: "Réessayer avec # page", other: "Réessayer avec # pages" }),
  retryElsewhereRows: (number) =>
    count(number, {
      one: "Réessayer avec # page dans un autre dossier",
      other: "Réessayer avec # pages dans un autre dossier",
    }),
  retryElsewhere: "Réessayer dans un autre dossier",
  elsewhere: {
    heading: (number) =>
      count(number, { one: "Un autre dossier pour # page", other: "Un autre dossier pour # pages" }),
    site: "Site de destination",
    confirm: "Copier dans ce dossier",
    cancel: "Annuler",
  },
  runAgain: "Relancer avec les nouveautés",
  copyMore: "Copier d’autres pages",
  downloadCsv: "Télécharger sous forme de tableau (CSV)",
  downloadJson: "Télécharger au format JSON",
  downloadFailed: {
    title: "Le fichier n’a pas pu être créé",
    text: "Une partie de Page Copier n’a pas pu être chargée. Vérifiez votre connexion et réessayez.",
  },
  columns: {
    outcome: "Résultat",
    sourceSite: "Site de l’original",
    sourceId: "ID de l’original",
    sourceTitle: "Titre de l’original",
    sourceAddress: "Adresse de l’original",
    targetSite: "Site de destination",
    targetFolder: "Dossier de destination",
    copyId: "ID de la copie",
    copyTitle: "Titre de la copie",
    copyAddress: "Adresse de la copie",
    publicUrl: "Adresse publique",
    visibility: "Visibilité",
    settings: "Nouveau nom et paramètres",
    linksToCopies: "Liens qui mènent désormais à des copies",
    linksOutside: "Liens vers des pages qui n’ont pas été copiées",
    linksBroken: "Liens rompus",
    linksUnreachable: "Blocs avec des liens qui n’ont pas pu être modifiés",
    undo: "Annulation",
    reason: "Raison",
    advice: "Que faire",
    code: "Code",
  },
});
