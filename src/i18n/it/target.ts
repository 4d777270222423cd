import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "Dove?",
  samePlace: { title: "Accanto all’originale", text: "Stesso sito, stessa cartella." },
  otherPlace: { title: "Altrove", text: "Un’altra cartella o un altro sito dello stesso tipo." },
  place: "Destinazione",
  site: "Sito di destinazione",
  folder: "Cartella di destinazione",
  otherKindHint: (kind) => `Solo ${kind.toLowerCase()}: il portale non può copiare da un tipo a un altro.`,
  noEditRight: "Qui non hai il diritto di creare pagine",
  noFolders: "Nessuna cartella",
  loading: "Caricamento delle cartelle…",
  failed: "Impossibile leggere le cartelle del sito di destinazione",
  targetCount: (number) => count(number, { one: "# destinazione", other: "# destinazioni" }),
  targets: "Destinazioni",
  addTarget: "Aggiungi un’altra destinazione",
  newTarget: "Nuova destinazione",
  newTargetHint: "Vale non appena ne scegli la posizione.",
  remove: (place) => `Rimuovi dalle destinazioni: ${place}`,
  removeNew: "Rimuovi la nuova destinazione",
  placeTaken: "Questa posizione è già una destinazione. Scegli un’altra cartella o un altro sito.",
  siteTaken:
    "Il livello principale di questo sito è già una destinazione. Scegli una sua cartella o un altro sito.",
  folderGone: "Cartella che non esiste più",
  siteGone: "Sito che non esiste più",
  inNewFolder: "In una nuova cartella…",
  inNewFolderNamed: (title) => `In una nuova cartella: “${title}”`,
  newFolderTitle: "Titolo della nuova cartella",
  newFolderHint:
    "Viene creata nella cartella scelta sopra, prima di copiare la prima pagina. Lascia vuoto se non serve una nuova cartella.",
  newFolder: "Nuova cartella",
  severalSites: {
    open: "Aggiungi più siti…",
    chooseFound: (number) => count(number, { one: "Scegli # trovato", other: "Scegli tutti i # trovati" }),
    clear: "Deseleziona tutto",
    chosen: (number) => count(number, { one: "# sito scelto", other: "# siti scelti" }),
    add: (number) => count(number, { one: "Aggiungi # sito", other: "Aggiungi # siti" }),
    alreadyTarget: "Già una destinazione",
  },
  keepFolders: "Mantieni le cartelle",
  keepFoldersHint:
    "Attivo: le cartelle selezionate vengono ricreate nella destinazione, nello stesso ordine; se lì esiste una cartella con lo stesso indirizzo, viene usata quella. Non attivo: tutte le pagine finiscono una accanto all’altra.",
});
