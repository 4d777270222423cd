import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { one: "Annullamento di # copia", other: "Annullamento di # copie" }),
    restoring: (number) => count(number, { one: "Ripristino di # copia", other: "Ripristino di # copie" }),
  },
  now: {
    undoing: (left) =>
      count(left, {
        one: "Controllo e spostamento nel cestino di # copia…",
        other: "Controllo e spostamento nel cestino di # copie…",
      }),
    restoring: (left) =>
      count(left, {
        one: "Ripristino di # copia dal cestino…",
        other: "Ripristino di # copie dal cestino…",
      }),
  },
  folders: {
    undoing: "Spostamento nel cestino delle cartelle vuote dell’operazione…",
    restoring: "Rilettura di ciò che è uscito dal cestino…",
  },
  done: { undoing: "Nel cestino", restoring: "Ripristinate" },
  notDone: "Non eseguite",
  left: "Rimaste",
  summary: (left, percent) =>
    count(left, {
      one: `# copia rimasta, ${percent}% completato.`,
      other: `# copie rimaste, ${percent}% completato.`,
    }),
  rows: "Copie interessate",
  states: {
    asked: "In attesa",
    sent: "Spostamento nel cestino in corso",
    trashed: "Nel cestino",
    gone: "Non c’era già più",
    changed: "Modificata nel frattempo: ti verrà chiesto",
    kept: "Impossibile annullarla",
    "restore-asked": "In attesa",
    restored: "Ripristinata",
    "not-restored": "Impossibile ripristinarla",
  },
  confirmStop: {
    title: "Interrompere qui?",
    text: "Il portale completa prima ciò a cui sta lavorando. Le altre copie restano come sono.",
  },
  stopping: "Il portale completa prima ciò a cui sta lavorando. Le altre copie restano come sono.",
  lasting: "Lascia aperta questa scheda. Se si chiude, riapri Page Copier e riprendi.",
});
