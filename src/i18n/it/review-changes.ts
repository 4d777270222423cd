import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "titolo",
  address: "indirizzo",
  folder: "cartella",
  publication: "visibilità",
  content: "contenuto",
} as const;

const folderChanges = {
  "made-now": "Ora questa cartella va creata; quando il piano è stato salvato esisteva già.",
  "there-now": "Ora questa cartella esiste; il piano salvato l’avrebbe creata.",
  "not-made":
    "Questa cartella non viene più creata: il suo originale non esiste più o non vi si copia niente.",
  other: "Questa cartella avrà un indirizzo o uno stato diverso da quello del piano salvato.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) =>
    count(changes, {
      one: "# elemento è cambiato dopo il salvataggio del piano",
      other: "# elementi sono cambiati dopo il salvataggio del piano",
    }),
  text: "Le righe qui sotto sono il nuovo piano, basato su ciò che il portale indica ora. Niente viene eseguito senza il tuo consenso.",
  useNewPlan: "Usa il nuovo piano",
  accepted: "È in uso il nuovo piano",
  lookFirst: "Guarda prima che cosa è cambiato.",
  aspects,
  sentences: {
    "page-gone": () =>
      "La pagina non esiste più o non hai più il diritto di leggerla. Il nuovo piano non la include.",
    "page-trashed": () => "Ora la pagina è nel cestino.",
    "page-changed": ({ aspects: changed }) =>
      `La pagina non è più come prima. Cambiati: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "Per te le date sono scritte in modo diverso rispetto a chi ha salvato il piano, quindi non si può sapere quali pagine siano state modificate nel frattempo.",
    "site-gone": () => "Il sito di destinazione non esiste più o non hai più il diritto di leggerlo.",
    "folder-gone": () => "La cartella di destinazione non esiste più o è nel cestino.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "Questa copia era possibile e ora non lo è più.",
    "other-outcome": () => "Il portale produrrà un risultato diverso da quello del piano salvato.",
  },
  otherTitle: (saved, fresh) => `Titolo: “${fresh}” invece di “${saved}”.`,
  otherAddress: (saved, fresh) => `Indirizzo: “${fresh}” invece di “${saved}”.`,
  nowPublished: "Verrà pubblicata; nel piano salvato era una bozza.",
  nowDraft: "Sarà una bozza; nel piano salvato era pubblicata.",
});
