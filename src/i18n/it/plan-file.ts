import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "Confronto del piano salvato con il portale…",
  notOpened: "Il file non è stato aperto",
  problems: {
    "too-large": ({ limitBytes }) =>
      `Supera ${limitBytes / mebibyte} MB. I piani salvati da Page Copier sono più piccoli; scegli un altro file.`,
    "not-json": () => "È danneggiato o non è un piano salvato. Scegli un file creato con “Salva il piano”.",
    "other-format": () => "Non è un piano di Page Copier. Scegli un file creato con “Salva il piano”.",
    "other-version": ({ version }) =>
      `È stato salvato da un’altra versione di Page Copier (formato ${version}). Ricarica l’app per ottenere la versione più recente o salva di nuovo il piano.`,
    unreadable: ({ place }) =>
      `Una parte del file non è comprensibile (${place}). Salva di nuovo il piano; di questo file non è stato usato niente.`,
  },
  otherPortal: (portal) => ({
    title: "Questo piano appartiene a un altro portale",
    text: `È stato salvato nel portale ${portal}. Qui pagine e siti hanno altri numeri, quindi non si può eseguire. Aprilo lì.`,
  }),
  sourceGone: {
    title: "Il sito del piano salvato non esiste più",
    text: "È stato eliminato, è nel cestino o non hai più il diritto di leggerlo. Del piano non resta niente da copiare.",
  },
  failed: "Impossibile leggere i siti del piano salvato",
};
