import type { Format } from "../format.ts";
import type { ReportMessages, RunReportMessages } from "../sections/report.ts";

export const reportMessages = ({ count }: Format): ReportMessages => ({
  done: (title) => `“${title}”: pagina copiata`,
  doneButDifferent: (title) => `“${title}”: pagina copiata, ma non del tutto come previsto`,
  asAnnounced: "Come annunciato prima della copia",
  asPlanned: "La copia è stata riletta dal portale e tutto è come previsto.",
  adopted:
    "La risposta del portale era andata persa; la copia è stata trovata cercandola. È stata creata una volta sola.",
  differs: (number) => count(number, { one: "# avviso sulla copia", other: "# avvisi sulla copia" }),
  openEditor: "Apri la copia nell’editor",
  openPublic: "Apri il suo indirizzo pubblico",
  openSiteList: "Apri le pagine del sito",
  copyAnother: "Copia un’altra pagina",
  tryThisAgain: "Torna a questa pagina",
  newId: "ID della copia",
  title: "Titolo",
  address: "Indirizzo",
  place: "Posizione",
  status: "Visibilità",
  blocks: "Blocchi",
  blockCount: (copied, source) => `${copied ?? "?"} di ${source ?? "?"}`,
  failed: "La pagina non è stata copiata",
  nothingCopied: "Il portale non ha creato la copia",
  maybeFailed: "Nessuna copia della pagina trovata",
  refused: "La pagina non è stata copiata: qualcosa è cambiato dopo la tua scelta",
  nothingCreated: "Nel portale non è stato creato niente.",
  noCopyFound:
    "La richiesta è stata inviata, la risposta è andata persa e il controllo della destinazione non ha trovato copie.",
  orphan: {
    title: "Il portale ha lasciato una pagina vuota",
    text: "Ha rifiutato la copia dopo averla iniziata. La pagina vuota si trova in una cartella nel cestino, dove nessun visitatore la vede.",
    remark: "Il portale ha lasciato una pagina vuota in una cartella nel cestino.",
    toTrash: "Sposta la pagina vuota nel cestino",
    trashed: "La pagina vuota non è più d’intralcio",
    inUse: "Nel frattempo qualcuno ha lavorato alla pagina, quindi non è stata spostata nel cestino",
    kept: "La pagina vuota non è nel cestino",
    notShown:
      "Il portale ha confermato, ma la pagina è ancora dov’era. Spostala nel cestino nella sezione Siti.",
  },
  sourceLeftRestored:
    "L’originale è stato tolto dal cestino e non è stato possibile rimetterlo. Non è pubblicato.",
  ambiguous: {
    title: "Più di una pagina potrebbe essere la copia",
    text: "La risposta del portale è andata persa e diverse nuove pagine nella destinazione somigliano a questa copia. Non è stato inviato altro.",
    advice: "Guarda le pagine e indica qual è la copia.",
  },
  candidate: (title, id) => `${title} (ID ${id})`,
  thisIsTheCopy: "La copia è questa",
  noneOfThem: "Nessuna di queste",
  unverified: {
    title: "La pagina è stata copiata, ma non è stato possibile controllarla",
    text: "Il portale ha confermato la nuova pagina, poi non è stato possibile rileggerla.",
    advice: "Controlla di nuovo, oppure aprila nell’editor e verificala lì.",
  },
  unknownOutcome: {
    title: "Non si sa se la pagina è stata copiata",
    text: "La risposta del portale è andata persa e dopo non è stato possibile interrogarlo.",
    advice:
      "Controlla di nuovo quando il portale risponde, prima di chiudere o ricaricare Page Copier. Fino ad allora non copiare di nuovo la pagina: la copia potrebbe esserci già.",
  },
  skipped: {
    title: "La pagina non è stata copiata",
    text: "L’operazione è stata interrotta prima del suo turno. Non è stato inviato niente.",
    advice: "Copiala di nuovo quando vuoi.",
  },
  takenOut: "Hai escluso questa pagina prima dell’operazione. Non è stato inviato niente.",
  unfinished: "Qui l’operazione non è arrivata alla fine.",
  lookAgain: "Controlla di nuovo",
  run: runReportMessages(count),
});

const runReportMessages = (count: Format["count"]): RunReportMessages => ({
  headline: {
    stopped: (done) =>
      count(done, {
        one: "Operazione interrotta: # pagina copiata prima",
        other: "Operazione interrotta: # pagine copiate prima",
      }),
    needsLook: (number) =>
      count(number, {
        one: "# copia richiede la tua attenzione",
        other: "# copie richiedono la tua attenzione",
      }),
    notCopied: (number) => count(number, { one: "# pagina non copiata", other: "# pagine non copiate" }),
    withRemarks: (number) =>
      count(number, {
        one: "Tutto copiato; # pagina non è del tutto come previsto",
        other: "Tutto copiato; # pagine non sono del tutto come previsto",
      }),
    asPlanned: (number) =>
      count(number, {
        one: "# pagina copiata come previsto",
        other: "# pagine copiate come previsto",
      }),
  },
  outcomes: {
    "as-planned": "Copiata come previsto",
    "with-remarks": "Copiata, con avvisi",
    failed: "Non riuscita",
    refused: "Non possibile",
    skipped: "Saltata per l’interruzione",
    "taken-out": "Esclusa",
    unverified: "Copiata, non controllata",
    unknown: "Esito sconosciuto",
    ambiguous: "Più pagine possibili",
    undone: "Annullata dopo la copia",
    unfinished: "Non completata",
  },
  started: (moment) => `Inizio: ${moment}`,
  took: {
    seconds: (number) => count(number, { one: "Durata: # secondo.", other: "Durata: # secondi." }),
    minutes: (number) => count(number, { one: "Durata: # minuto.", other: "Durata: # minuti." }),
    hours: (number) => count(number, { one: "Durata: # ora.", other: "Durata: # ore." }),
  },
  folders: {
    made: (number) => count(number, { one: "# cartella creata", other: "# cartelle create" }),
    used: (number) => count(number, { one: "# cartella già esistente", other: "# cartelle già esistenti" }),
    failed: (number) =>
      count(number, {
        one: "Impossibile creare # cartella",
        other: "Impossibile creare # cartelle",
      }),
    unfinished: (number) =>
      count(number, { one: "# cartella non completata", other: "# cartelle non completate" }),
  },
  foldersWithProblems: "Cartelle con problemi",
  folderFailed: (title) => `Impossibile creare la cartella “${title}”.`,
  indexPageFailed: (title) =>
    `La cartella “${title}” non ha ricevuto la sua pagina indice. Impostala nella sezione Siti.`,
  show: "Mostra",
  all: "Tutte",
  search: "Trova per titolo, indirizzo, destinazione o ID",
  rows: "Copie di questa operazione",
  rowCount: (number) => count(number, { one: "# riga", other: "# righe" }),
  noMatch: "Nessuna riga corrispondente.",
  original: "Originale",
  copy: "Copia",
  publicAddress: "Indirizzo pubblico",
  more: "Dettagli",
  retryRows: (number) => count(number, { one: "Riprova con # pagina", other: "Riprova con # pagine" }),
  retryElsewhereRows: (number) =>
    count(number, {
      one: "Riprova con # pagina in un’altra cartella",
      other: "Riprova con # pagine in un’altra cartella",
    }),
  retryElsewhere: "Riprova in un’altra cartella",
  elsewhere: {
    heading: (number) =>
      count(number, {
        one: "Un’altra cartella per # pagina",
        other: "Un’altra cartella per # pagine",
      }),
    site: "Sito di destinazione",
    confirm: "Copia in questa cartella",
    cancel: "Annulla",
  },
  runAgain: "Ripeti con le novità",
  copyMore: "Copia altre pagine",
  downloadCsv: "Scarica come tabella (CSV)",
  downloadJson: "Scarica come JSON",
  downloadFailed: {
    title: "Impossibile creare il file",
    text: "Non è stato possibile caricare una parte di Page Copier. Controlla la connessione e riprova.",
  },
  columns: {
    outcome: "Esito",
    sourceSite: "Sito dell’originale",
    sourceId: "ID dell’originale",
    sourceTitle: "Titolo dell’originale",
    sourceAddress: "Indirizzo dell’originale",
    targetSite: "Sito di destinazione",
    targetFolder: "Cartella di destinazione",
    copyId: "ID della copia",
    copyTitle: "Titolo della copia",
    copyAddress: "Indirizzo della copia",
    publicUrl: "Indirizzo pubblico",
    visibility: "Visibilità",
    settings: "Nuovo nome e impostazioni",
    linksToCopies: "Link che ora portano a copie",
    linksOutside: "Link a pagine non copiate",
    linksBroken: "Link non funzionanti",
    linksUnreachable: "Blocchi con link che non è stato possibile modificare",
    undo: "Annullamento",
    reason: "Motivo",
    advice: "Che cosa fare",
    code: "Codice",
  },
});
