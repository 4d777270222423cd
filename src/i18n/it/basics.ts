import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "si apre in una nuova scheda",
  tryAgain: "Riprova",
  refresh: "Aggiorna",
  details: "Dettagli per l’assistenza",

  start: {
    connecting: "Connessione al tuo Bitrix24…",
    outside: {
      title: "Page Copier funziona dentro Bitrix24",
      text: "Copia le pagine della sezione Siti e accede tramite il portale che lo mostra. Aperto da solo, non ha un portale con cui comunicare.",
      advice:
        "Apri il tuo Bitrix24 e scegli Page Copier nel menu a sinistra. Se non c’è, un amministratore del portale può aggiungere l’app nella sezione Risorse per sviluppatori.",
    },
    silent: (portal) => ({
      title: "Il portale non risponde",
      text: `Page Copier ha chiesto l’accesso al portale ${portal} e non ha ricevuto risposta entro 15 secondi.`,
      advice:
        "Ricarica la pagina di Bitrix24 (F5). Se il problema persiste, un’estensione del browser potrebbe bloccare i frame.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "L’app non si trova nel portale indicato",
      text: `Il portale indicato è ${expected}, ma la pagina che contiene l’app è ${actual}. Non è stato inviato niente.`,
      advice: "Apri Page Copier dal menu del tuo Bitrix24.",
    }),
    crashed: {
      title: "Page Copier si è interrotto per un proprio errore",
      text: "Ciò che era già stato chiesto al portale non viene annullato. Prima di copiare di nuovo, controlla il sito di destinazione.",
      advice: "Ricarica l’app. Se succede di nuovo, invia i dettagli qui sotto a chi si occupa dell’app.",
    },
    partMissing: {
      title: "Impossibile caricare questa parte dell’app",
      text: "La connessione si è interrotta o l’app è stata aggiornata mentre era aperta. Al portale non è stato inviato niente e niente è andato perso.",
      advice:
        "Riprova. Se il problema persiste, ricarica l’app: un’operazione in corso riprende da dove era.",
    },
    reload: "Ricarica",
    listsFailed: "Impossibile leggere i tuoi siti",
  },

  kinds: {
    PAGE: "Siti e negozi",
    KNOWLEDGE: "Knowledge base",
    GROUP: "Knowledge base dei gruppi",
    VIBE: "Vibe",
  },

  status: {
    published: "Pubblicata",
    draft: "Bozza",
    unpublishedEdits: "Modifiche non pubblicate",
    trashed: "Nel cestino",
    homePage: "Pagina iniziale",
    area: "Intestazione o piè di pagina",
    system: "Pagina di sistema",
    siteOff: "non pubblicato",
    folderOff: "non attiva",
    root: "Livello principale del sito",
    modified: (date) => `Modificata: ${date}`,
  },

  failure: {
    code: "Codice",
    method: "Richiesta",
    status: "Stato HTTP",
    portalSays: "Messaggio del portale",
    kind: "Significato",
    kinds: {
      "not-run": "non è stata eseguita",
      refused: "è stata rifiutata",
      unsure: "potrebbe essere stata eseguita",
      session: "il portale non accetta più l’app",
      malformed: "la risposta non è leggibile",
    },
  },
};
