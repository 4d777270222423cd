import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "Operazioni precedenti",
  onlyHere: "Sono conservate solo in questo browser, per questo portale e per te.",
  notLasting:
    "Qui il browser non conserva niente per Page Copier: le operazioni vengono dimenticate quando chiudi o ricarichi l’app.",
  back: "Torna alla copia",
  loading: "Ricerca delle operazioni precedenti…",
  failed: {
    title: "Impossibile leggere le operazioni precedenti",
    text: "Il browser non ha fornito i dati che conserva. Riprova o chiudi prima le altre schede di Page Copier.",
  },
  empty: {
    title: "Ancora nessuna operazione",
    text: "Dopo aver copiato delle pagine, qui puoi rileggere il report di ogni operazione.",
  },
  runs: "Operazioni precedenti",
  started: (moment) => `Operazione: ${moment}`,
  finished: "Completata",
  interrupted: "Non completata",
  from: "Da",
  to: "A",
  copied: "Copiate",
  copiedOf: (done, total) => `${done} di ${total}`,
  unknownOutcomes: (number) =>
    count(number, { one: "# copia con esito sconosciuto", other: "# copie con esito sconosciuto" }),
  undone: (number) => count(number, { one: "# copia annullata", other: "# copie annullate" }),
  open: "Apri il report",
  forget: "Rimuovi dalla cronologia",
  sure: {
    title: "Rimuovere questa operazione dalla cronologia?",
    text: "Viene eliminata solo la registrazione in questo browser. Nel portale non cambia niente: le pagine copiate restano.",
  },
  keep: "Conserva",
  problems: {
    gone: {
      title: "Questa operazione non c’è più",
      text: "È stata rimossa dalla cronologia, forse in un’altra scheda. L’elenco è stato riletto.",
    },
    "other-version": {
      title: "Questa operazione è stata registrata da un’altra versione di Page Copier",
      text: "Ricarica la pagina di Bitrix24 per ottenere la versione più recente e riapri l’operazione. Se non basta, controlla nei siti di destinazione che cosa è stato copiato e rimuovi l’operazione dalla cronologia.",
    },
    unreadable: {
      title: "La registrazione di questa operazione è danneggiata",
      text: "Le pagine nel portale non ne risentono. Controlla nei siti di destinazione che cosa è stato copiato, poi rimuovi l’operazione dalla cronologia.",
    },
  },
});
