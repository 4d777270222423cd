import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "Opérations précédentes",
  onlyHere: "Elles ne sont conservées que dans ce navigateur, pour ce portail et pour vous.",
  notLasting:
    "Ce navigateur ne conserve rien pour Page Copier\u00A0: les opérations sont oubliées dès que vous fermez ou rechargez l’application.",
  back: "Revenir à la copie",
  loading: "Recherche des opérations précédentes…",
  failed: {
    title: "Les opérations précédentes n’ont pas pu être lues",
    text: "Le navigateur n’a pas fourni les données enregistrées. Réessayez, ou fermez d’abord les autres onglets de Page Copier.",
  },
  empty: {
    title: "Aucune opération pour le moment",
    text: "Une fois des pages copiées, vous pourrez relire ici le rapport de chaque opération.",
  },
  runs: "Opérations précédentes",
  started: (moment) => `Opération du ${moment}`,
  finished: "Terminée",
  interrupted: "Inachevée",
  from: "Depuis",
  to: "Vers",
  copied: "Copiées",
  copiedOf: (done, total) => `${done} sur ${total}`,
  unknownOutcomes: (number) =>
    count(number, { one: "# copie au résultat inconnu", other: "# copies au résultat inconnu" }),
  undone: (number) => count(number, { one: "# copie annulée", other: "# copies annulées" }),
  open: "Ouvrir le rapport",
  forget: "Oublier",
  sure: {
    title: "Oublier cette opération\u00A0?",
    text: "Seul l’enregistrement dans ce navigateur est effacé. Rien ne change sur le portail\u00A0: les pages copiées sont conservées.",
  },
  keep: "Conserver",
  problems: {
    gone: {
      title: "Cette opération n’est plus là",
      text: "Elle a été oubliée, peut-être dans un autre onglet. La liste a été actualisée.",
    },
    "other-version": {
      title: "Cette opération a été enregistrée par une autre version de Page Copier",
      text: "Rechargez la page de Bitrix24 pour obtenir la dernière version et rouvrez l’opération. Si cela ne suffit pas, vérifiez sur les sites de destination ce qui a été copié, puis oubliez l’opération.",
    },
    unreadable: {
      title: "L’enregistrement de cette opération est endommagé",
      text: "Ses pages sur le portail ne sont pas concernées. Vérifiez sur les sites de destination ce qui a été copié, puis oubliez l’opération.",
    },
  },
});
