import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `Copia di “${title}” in corso`,
  checking: "Controllo della pagina, della cartella di destinazione e dei tuoi diritti…",
  copying: "Il portale sta copiando la pagina…",
  copyingHint: "Per le pagine con molti blocchi può servire fino a un minuto.",
  unsure: "La risposta è andata persa. Si verifica se la copia esiste…",
  unsureHint:
    "Niente viene inviato due volte: la pagina si copia di nuovo solo quando è certo che la copia non c’è.",
  waitForPortal: (seconds) =>
    count(seconds, {
      one: "Il portale potrebbe essere ancora al lavoro sulla copia. Nuovo controllo tra # secondo.",
      other: "Il portale potrebbe essere ancora al lavoro sulla copia. Nuovo controllo tra # secondi.",
    }),
  waitForLimit: (seconds) =>
    count(seconds, {
      one: "Il portale chiede una pausa. Si riprende tra # secondo.",
      other: "Il portale chiede una pausa. Si riprende tra # secondi.",
    }),
  finishing: "Rilettura della copia e confronto con l’originale…",
  settings: "Assegnazione del nome e delle impostazioni alla copia…",
  links: "Aggiornamento dei link della copia verso le altre copie…",
  keepOpen: "Lascia aperta questa pagina fino al termine.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "Messa in pausa…",
    text: "Il portale completa prima ciò a cui sta lavorando. Non viene inviato altro.",
  },
  stopping: {
    title: "Interruzione…",
    text: "Il portale completa prima ciò a cui sta lavorando. Ciò che è ancora in attesa non viene copiato.",
  },
  offline: {
    title: "Questo dispositivo è offline",
    text: "Non viene inviato niente. L’operazione riprende da sola quando torna la connessione.",
  },
  paused: {
    asked: { title: "In pausa", text: "Non viene inviato niente finché non riprendi." },
    session: {
      title: "L’operazione è ferma",
      text: "Ciò che è già stato copiato resta, e niente viene inviato due volte. Riprendi quando il portale accetta di nuovo l’app.",
    },
    interrupted: {
      title: "Questa operazione si è interrotta",
      text: "Niente viene inviato due volte: prima si cerca ciò che era in corso in quel momento.",
    },
  },
  begun: (moment) => `Inizio: ${moment}.`,
  held: {
    "rate-limit": {
      title: "Il portale chiede una pausa",
      text: "In questo momento riceve troppe richieste; altre app condividono lo stesso limite.",
    },
    "operating-limit": {
      title: "In attesa del tempo di calcolo del portale",
      text: "Il tempo che il portale concede alla copia in dieci minuti è esaurito. Non c’è stato nessun errore.",
    },
  },
  goesOnIn: (time) => `L’operazione riprende da sola tra ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "Metti in pausa",
  resume: "Riprendi",
  stop: "Interrompi",
  confirmStop: {
    title: "Interrompere questa operazione?",
    text: "La copia delle pagine in corso viene prima completata. Ciò che è ancora in attesa non viene copiato. Non viene eliminato niente.",
  },
  stopNow: "Interrompi ora",
  doNotStop: "Non interrompere",
  otherTab: {
    title: "L’operazione è in corso in un’altra scheda",
    text: "Qui ne vedi l’avanzamento. Mettila in pausa, riprendila o interrompila in quella scheda; quando sarà chiusa, potrai continuare qui.",
  },
  notLasting: {
    title: "Questo browser non salva niente per l’app",
    text: "Solo questa scheda sa che cosa è stato copiato: lasciala aperta e non ricaricarla fino al termine dell’operazione.",
  },
  lasting:
    "Lascia aperta questa scheda. Se si chiude, riapri Page Copier e riprendi: niente viene copiato due volte.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { one: "Creazione di # copia", other: "Creazione di # copie" }),
  windowTitle: (percent) => `${percent}% · Page Copier`,
  progress: "Avanzamento dell’operazione",
  summary: (left, percent) =>
    count(left, {
      one: `# copia rimasta, ${percent}% completato.`,
      other: `# copie rimaste, ${percent}% completato.`,
    }),
  doneOf: (total, done) =>
    count(total, { one: `Pronte: ${done} di # copia.`, other: `Pronte: ${done} di # copie.` }),
  figures: {
    done: "Copiate",
    toCheck: "di cui da controllare",
    toAdapt: "di cui da adattare",
    remarks: "di cui con avvisi",
    failed: "Non copiate",
    unsettled: "Da chiarire",
    skipped: "Saltate",
    left: "Rimaste",
    rate: "Velocità",
    time: "Tempo rimasto",
  },
  perMinute: (copies) => count(copies, { one: "Circa # copia al minuto", other: "Circa # copie al minuto" }),
  underOnePerMinute: "Meno di una copia al minuto",
  underAMinute: "Meno di un minuto",
  minutes: (minutes) => count(minutes, { one: "Circa # minuto", other: "Circa # minuti" }),
  hours: (hours) => count(hours, { one: "Circa # ora", other: "Circa # ore" }),
  now: {
    folders: (left) =>
      count(left, {
        one: "Prima si creano le cartelle, # rimasta…",
        other: "Prima si creano le cartelle, # rimaste…",
      }),
    copying: (pages) =>
      count(pages, {
        one: "Il portale sta copiando # pagina…",
        other: "Il portale sta copiando # pagine contemporaneamente…",
      }),
    looking: (pages) =>
      count(pages, {
        one: "Una risposta è andata persa: verifica di # copia…",
        other: "Alcune risposte sono andate perse: verifica di # copie…",
      }),
    checking: "Controllo delle pagine, delle cartelle di destinazione e dei diritti…",
    finishing: "Rilettura delle copie e confronto con gli originali…",
    settings: (copies) =>
      count(copies, {
        one: "Assegnazione di nome e impostazioni a # copia…",
        other: "Assegnazione di nomi e impostazioni a # copie…",
      }),
    links: (copies) =>
      count(copies, {
        one: "Aggiornamento dei link verso le copie, # pagina rimasta…",
        other: "Aggiornamento dei link verso le copie, # pagine rimaste…",
      }),
    limit: "Il portale chiede una pausa, poi l’operazione riprende da sola…",
    ready: "Preparazione…",
  },
  willBeAsked: (copies) =>
    count(copies, {
      one: "Per # copia ci sono più pagine possibili. Alla fine ti verrà chiesto qual è quella giusta.",
      other: "Per # copie ci sono più pagine possibili. Alla fine ti verrà chiesto quali sono quelle giuste.",
    }),
  targets: "Destinazioni",
  copies: "Copie",
  show: "Mostra",
  filters: {
    all: "Tutte",
    running: "In corso",
    done: "Copiate",
    remarks: "Con avvisi",
    failed: "Non copiate",
    waiting: "In attesa",
  },
  noneLikeThis: "Al momento non ci sono copie di questo tipo.",
  states: {
    waiting: "In attesa",
    checking: "Controllo in corso",
    copying: "Copia in corso",
    unsure: "Risposta persa, ricerca della copia",
    copied: "Copiata, ancora da controllare",
    finishing: "Confronto con l’originale",
    done: "Copiata",
    withRemarks: "Copiata, con avvisi",
    toAdapt: "Copiata; nome o link verranno adattati alla fine",
    unverified: "Copiata, impossibile controllarla",
    unknown: "Non si sa se è stata copiata",
    ambiguous: "Più pagine possibili: alla fine ti verrà chiesto",
    refused: "Non copiata",
    failed: "Non copiata",
    takenOut: "Esclusa durante il controllo",
    skipped: "Saltata perché l’operazione è stata interrotta",
  },
});
