import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "Quali pagine?",
  kind: "Tipo",
  site: "Sito",
  chooseSite: "Scegli un sito",
  searchSites: "Cerca per nome o indirizzo",
  noSuchSite: "Nessun sito con questo nome",
  pages: "Pagine",
  search: "Trova una pagina per titolo, indirizzo o ID",
  copiedThere: "Già copiata lì",
  withTrash: "Mostra il cestino",
  trash: "Cestino",
  loadingPages: "Caricamento delle pagine…",
  loadedSoFar: (loaded) =>
    count(loaded, {
      one: "# pagina finora, caricamento in corso…",
      other: "# pagine finora, caricamento in corso…",
    }),
  pageCount: (number) => count(number, { one: "# pagina", other: "# pagine" }),
  failed: "Impossibile leggere le pagine di questo sito",
  stopped: "Impossibile leggere alcune pagine",
  noMatch: (text) => `Nessuna pagina corrisponde a “${text}”.`,
  emptySite: { title: "Qui non ci sono ancora pagine", text: "Scegli un altro sito o guarda nel cestino." },
  noSites: {
    title: "Non c’è nessun sito che puoi leggere",
    text: "Crea un sito nella sezione Siti o chiedi a un amministratore del portale l’accesso a uno esistente.",
  },
  kindUnreadable: (kind) => `Impossibile caricare l’elenco: ${kind}.`,
  openedPageGone: {
    title: "La pagina scelta non è nell’elenco",
    text: "Potrebbe essere nel cestino, o non hai il diritto di leggere il suo sito. Puoi scegliere qualsiasi altra pagina.",
  },
  foundCount: (number) => count(number, { one: "# pagina trovata", other: "# pagine trovate" }),
  nothingFound: "Nessuna pagina corrisponde al filtro.",
  chosenGone: {
    title: (number) =>
      count(number, {
        one: "# pagina o cartella selezionata non è nell’elenco",
        other: "# pagine o cartelle selezionate non sono nell’elenco",
      }),
    text: "Potrebbero essere nel cestino o essere state eliminate. Ciò che non è nell’elenco non viene copiato.",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { one: "# pagina", other: "# pagine" });
    if (folders === 0) return `Selezione: ${pagesText}`;
    return `Selezione: ${list([pagesText, count(folders, { one: "# cartella", other: "# cartelle" })])}`;
  },
  moreToCome:
    "Le pagine sono ancora in caricamento. Quelle delle cartelle selezionate per intero verranno aggiunte.",
  someUnread: "Nelle cartelle selezionate per intero mancano le pagine che non è stato possibile leggere.",
  hidden: (number) =>
    count(number, {
      one: "# pagina selezionata è nascosta dal filtro",
      other: "# pagine selezionate sono nascoste dal filtro",
    }),
  selectAll: "Seleziona tutto",
  selectFound: (number) =>
    count(number, { one: "Seleziona # trovata", other: "Seleziona tutte le # trovate" }),
  clear: "Deseleziona tutto",
  partly: "selezionata in parte",
  filter: {
    open: "Filtra e ordina",
    active: (number) =>
      count(number, { one: "Filtra e ordina · # filtro", other: "Filtra e ordina · # filtri" }),
    reset: "Rimuovi i filtri",
    status: "Stato",
    folder: "Solo nella cartella",
    anyFolder: "Tutte le cartelle",
    searchFolders: "Cerca per nome o indirizzo",
    noSuchFolder: "Nessuna cartella con questo nome",
    changed: "Ultima modifica",
    anyTime: "In qualsiasi momento",
    days: (number) => count(number, { one: "# giorno", other: "# giorni" }),
    sinceDay: "A partire da un giorno",
    day: "Modificate dal",
    sort: "Ordina le pagine per",
    orders: { title: "Titolo", date: "Ultima modifica", address: "Indirizzo", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "Il portale scrive le date in un modo che non distingue il giorno dal mese, quindi le pagine non si possono filtrare né ordinare per data.",
      "unknown-format":
        "Il portale scrive le date in un formato sconosciuto, quindi le pagine non si possono filtrare né ordinare per data.",
    },
  },
});
