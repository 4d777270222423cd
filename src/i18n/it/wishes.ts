import type { Format } from "../format.ts";
import type { WishesMessages } from "../sections/wishes.ts";

export const wishesMessages = ({ count }: Format): WishesMessages => ({
  heading: "Nomi e impostazioni delle copie",
  nothing: "Come le crea il portale",
  reset: "Lascia tutto come lo crea il portale",
  summary: {
    titles: (rule) => `Titoli: ${rule}`,
    addresses: (rule) => `Indirizzi: ${rule}`,
    prefix: (text) => `“${text}” all’inizio`,
    suffix: (text) => `“${text}” alla fine`,
    replaced: (search, replaceBy) => `“${search}” diventa “${replaceBy}”`,
    removed: (search) => `senza “${search}”`,
    whereTaken: {
      skip: "Saltate dove il titolo è già usato",
      rename: "Numerate dove il titolo è già usato",
    },
    links: "I link portano alle copie",
    cleanUp: "Copie pulite",
    byHand: (copies) => count(copies, { one: "# copia con nome manuale", other: "# copie con nome manuale" }),
  },
  title: { heading: "Titoli", prefix: "Prima del titolo", suffix: "Dopo il titolo" },
  address: { heading: "Indirizzi", prefix: "Prima dell’indirizzo", suffix: "Dopo l’indirizzo" },
  search: "Sostituisci",
  replaceBy: "Con",
  searchAs: "Da sostituire",
  searchKinds: { text: "Un testo", pattern: "Un’espressione regolare" },
  patternProblems: {
    bad: (reason) => `Questa espressione regolare non è completa: ${reason}`,
    tooLong: (longest) => `Un’espressione regolare può avere al massimo ${longest} caratteri.`,
    mayHang:
      "Una parte che si ripete ne contiene un’altra che si ripete o che ha alternative. Un’espressione così potrebbe cercare per ore, quindi non viene usata.",
  },
  insertInto: (field) => `Inserisci in “${field}”:`,
  placeholders: {
    site: "titolo del sito di destinazione",
    date: "data di oggi",
    n: "numero della copia nel suo sito",
  },
  becomes: (before, after) => `“${before}” diventa “${after}”.`,
  stays: (before) => `“${before}” resta com’è.`,
  refusedAddress:
    "Il portale rifiuta un indirizzo del genere, quindi la copia mantiene quello assegnato dal portale.",
  noExample: "Scegli una pagina per vedere un esempio.",
  whereTaken: "Dove il titolo è già usato",
  whereTakenWays: {
    copy: { title: "Copia comunque", text: "Due pagine avranno lo stesso titolo." },
    skip: { title: "Salta", text: "Lì la pagina non viene copiata." },
    rename: { title: "Aggiungi un numero", text: "La copia avrà il titolo “… 2”, “… 3” e così via." },
  },
  links: "Link",
  linksAmong: "I link tra le pagine copiate portano alle copie",
  linksAmongHint:
    "Gli ancoraggi assegnati a mano vengono ripristinati, e intestazioni e piè di pagina copiati insieme vengono collegati. Non attivo: tutti i link continuano a portare agli originali.",
  linksOutside: "Link ad altre pagine",
  linksOutsideWays: {
    leave: { title: "Lascia", text: "Portano dove portano ora; il report li conta." },
    "earlier-copy": {
      title: "Copie precedenti",
      text: "Portano a ciò che un’operazione precedente ha copiato nello stesso sito.",
    },
    list: { title: "Elenca", text: "Restano, e il report li elenca uno per uno." },
  },
  settings: "Impostazioni",
  cleanUp: "Copie pulite",
  cleanUpHint: "Escluse dai motori di ricerca e libere da ciò che riguarda solo l’originale.",
  cleanUpFields: "Che cosa viene impostato",
  cleanUpGroups: {
    "search-engines": "Motori di ricerca",
    counters: "Contatori",
    pixels: "Pixel",
    verification: "Verifica del sito",
    canonical: "Indirizzo canonico",
    "open-graph": "Social media (Open Graph)",
  },
  switchedOff: "disattivato",
  emptied: "svuotato",
  byHand: {
    open: "Cambia titolo e indirizzo…",
    heading: (title) => `Nomi della copia di “${title}”`,
    title: "Titolo della copia",
    address: "Indirizzo della copia",
    problems: {
      title: {
        empty: "La copia deve avere un titolo.",
        "refused-shape": "Il portale rifiuta questo titolo.",
        "taken-by-page": "Un’altra pagina nello stesso posto ha questo titolo.",
        "taken-in-trash": "Una pagina nel cestino ha questo titolo.",
        "taken-by-row": "Un’altra copia di questo piano riceve lì questo titolo.",
      },
      address: {
        empty: "La copia deve avere un indirizzo.",
        "refused-shape":
          "Il portale rifiuta questo indirizzo: niente barre e nessuna parola seguita da due numeri, come “pagina_1_2”.",
        "taken-by-page":
          "Un’altra pagina nello stesso posto ha questo indirizzo, quindi il portale vi aggiungerà quattro lettere.",
        "taken-in-trash":
          "Una pagina nel cestino occupa questo indirizzo, quindi il portale vi aggiungerà quattro lettere.",
        "taken-by-row":
          "Un’altra copia di questo piano riceve questo indirizzo, quindi il portale vi aggiungerà quattro lettere.",
      },
    },
    backToRules: "Torna alle regole",
    use: "Usa questi nomi",
    cancel: "Annulla",
    mark: "Nome manuale",
  },
  presets: {
    heading: "Opzioni salvate",
    use: (name) => `Usa “${name}”`,
    used: (name) => `“${name}” in uso`,
    forget: (name) => `Elimina “${name}”`,
    sure: "Eliminare le opzioni salvate?",
    onlyOptions: "Vengono eliminate solo le opzioni salvate; la selezione attuale e tutte le pagine restano.",
    keep: "Conserva",
    saveHeading: "Salva queste opzioni",
    name: "Nome delle opzioni",
    whatIsSaved:
      "Conservati in questo browser: visibilità, mantenimento delle cartelle e tutto ciò che è impostato qui. Non le pagine, le destinazioni e ciò che è stato scritto per singole copie.",
    save: "Salva",
    replace: (name) => `Sostituisci “${name}”`,
    saved: (name) => `“${name}”: opzioni salvate`,
    refused: "Questo browser non conserva niente per l’app, quindi le opzioni non si possono salvare.",
  },
});
