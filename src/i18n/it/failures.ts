import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "Il tuo accesso al portale è scaduto, quindi il portale non risponde più a questa app.",
    advice: "Ricarica la pagina di Bitrix24 (F5) e riapri l’app. Ciò che è già stato copiato non va perso.",
  },
  appRemoved: {
    sentence: "Questa app non è più installata nel portale.",
    advice: "Chiedi a un amministratore del portale di reinstallarla, poi ricarica la pagina.",
  },
  noAccessToApp: {
    sentence: "Non hai accesso a questa app.",
    advice: "Chiedi a un amministratore del portale di darti accesso nelle impostazioni dell’app.",
  },
  scopeMissing: {
    sentence:
      "L’app è stata installata senza l’autorizzazione “Siti” (landing), quindi non vede nessuna pagina.",
    advice:
      "Chiedi a un amministratore del portale di aggiungere all’app l’autorizzazione “landing” e di reinstallarla.",
  },
  tariffWithoutRest: {
    sentence: "Il piano commerciale del portale non include le app che usano l’interfaccia REST.",
    advice: "Chiedi a un amministratore del portale se si può cambiare piano o attivare un periodo di prova.",
  },
  overload: {
    sentence: "Il portale ha bloccato la sua interfaccia REST per sovraccarico. Riprovare non servirebbe.",
    advice:
      "Attendi che il portale venga sbloccato o chiedi a un amministratore di scrivere all’assistenza di Bitrix24.",
  },
  portalClosed: {
    sentence: "Questo portale è chiuso o in fase di eliminazione.",
    advice: "Rivolgiti al proprietario del portale. Finché è chiuso non si può copiare niente.",
  },
  tariff: {
    sentence: "Il piano commerciale del portale non lo consente.",
    advice: "Chiedi a un amministratore del portale se il piano comprende la sezione Siti e le sue app.",
  },
  webhookRights: {
    sentence: "Il portale non ha accettato le credenziali: non hanno il diritto necessario.",
    advice: "Apri l’app dal menu del portale. Se il problema persiste, chiedi l’accesso a un amministratore.",
  },
  needsHttps: {
    sentence: "Il portale risponde solo tramite una connessione sicura (https).",
    advice: "Apri il portale con l’indirizzo https e riprova.",
  },
  needsApp: {
    sentence: "Il portale lo consente solo a un’app installata, non a un webhook.",
    advice: "Apri l’app dal menu del portale.",
  },
  refreshSilent: {
    sentence: "Il portale non ha rinnovato l’accesso dell’app. L’ultima richiesta non è stata eseguita.",
    advice: "Chiudi gli eventuali messaggi del portale, ricarica la pagina di Bitrix24 (F5) e riapri l’app.",
  },
  rateLimit: {
    sentence: "In questo momento il portale riceve troppe richieste e non ha eseguito questa.",
    advice: "Attendi qualche secondo e riprova. Le altre app del portale condividono lo stesso limite.",
  },
  operatingLimit: {
    sentence:
      "Il tempo di calcolo del portale per questo tipo di richieste è per ora esaurito. La richiesta non è stata eseguita.",
    advice: "Attendi fino a dieci minuti e riprova.",
  },
  offline: {
    sentence: "Il dispositivo è offline, quindi non è stato inviato niente.",
    advice: "Connettiti a internet e riprova.",
  },
  pageGone: {
    sentence:
      "Il portale non trova la pagina: è stata eliminata, si trova in una cartella nel cestino o non hai il diritto di leggerla.",
    advice:
      "Aggiorna l’elenco e scegli di nuovo la pagina. Se è nel cestino, ripristina prima la sua cartella.",
  },
  siteGone: {
    sentence: "Il portale non trova il sito: è stato eliminato o non hai il diritto di leggerlo.",
    advice: "Aggiorna l’elenco e scegli un altro sito.",
  },
  noRight: {
    sentence: "Non hai il diritto di farlo in questo sito.",
    advice:
      "Chiedi a un amministratore del portale il diritto di modificare questo sito o scegline un altro.",
  },
  folderGone: {
    sentence: "La cartella di destinazione non esiste più.",
    advice: "Aggiorna l’elenco e scegli un’altra cartella.",
  },
  addressShape: {
    sentence:
      "Il portale rifiuta l’indirizzo di questa pagina perché somiglia a uno dei suoi indirizzi di servizio.",
    advice: "Cambia l’indirizzo della pagina di origine nelle sue impostazioni, poi copiala di nuovo.",
  },
  addressSlash: {
    sentence: "L’indirizzo di questa pagina contiene una barra, che il portale rifiuta.",
    advice: "Cambia l’indirizzo della pagina di origine nelle sue impostazioni, poi copiala di nuovo.",
  },
  addressEmpty: {
    sentence: "La pagina di origine ha un indirizzo vuoto, che il portale rifiuta.",
    advice: "Assegna un indirizzo alla pagina di origine nelle sue impostazioni, poi copiala di nuovo.",
  },
  appMistake: {
    sentence: "Il portale non ha capito la richiesta. È un errore dell’app, non tuo.",
    advice: "Invia i dettagli qui sotto a chi si occupa dell’app.",
  },
  methodUnknown: {
    sentence:
      "Il portale non conosce questa richiesta. Il modulo Siti potrebbe mancare o non essere aggiornato.",
    advice: "Chiedi a un amministratore del portale se la sezione Siti è attiva e aggiornata.",
  },
  manifestMissing: {
    sentence: "Un modello necessario per la richiesta non è disponibile nel portale.",
    advice: "Chiedi a un amministratore del portale se l’app da cui proviene il modello è ancora installata.",
  },
  batchMethod: {
    sentence:
      "Il portale ha rifiutato di eseguire questa richiesta insieme ad altre. È un errore dell’app, non tuo.",
    advice: "Invia i dettagli qui sotto a chi si occupa dell’app.",
  },
  batchLength: {
    sentence: "Sono state inviate troppe richieste insieme. È un errore dell’app, non tuo.",
    advice: "Invia i dettagli qui sotto a chi si occupa dell’app.",
  },
  pageLimit: {
    sentence:
      "Il numero di pagine pubblicate previsto dal piano commerciale è stato raggiunto, quindi la pagina resta non pubblicata.",
    advice:
      "Togli dalla pubblicazione una pagina che non serve più o passa a un piano superiore, poi pubblica la copia.",
  },
  siteLimit: {
    sentence: "Il numero di siti previsto dal piano commerciale è stato raggiunto.",
    advice: "Togli dalla pubblicazione un sito che non serve più o passa a un piano superiore.",
  },
  unpaidTemplate: {
    sentence: "La pagina usa un modello a pagamento non pagato, quindi resta non pubblicata.",
    advice: "Rinnova il modello nel Market o modifica la pagina, poi pubblicala.",
  },
  unpaidBlock: {
    sentence: "La pagina contiene un blocco di un’app a pagamento non pagata, quindi resta non pubblicata.",
    advice: "Rinnova l’app nel Market o rimuovi il blocco, poi pubblica la pagina.",
  },
  customHtml: {
    sentence:
      "La pagina o il suo sito contiene codice HTML personalizzato, che il piano commerciale non consente nelle pagine pubblicate.",
    advice:
      "Rimuovi il codice HTML personalizzato nelle impostazioni della pagina o del sito o passa a un piano superiore.",
  },
  phone: {
    sentence: "Prima di pubblicare qualsiasi cosa, il portale richiede un numero di telefono confermato.",
    advice: "Apri la pagina nell’editor e premi Pubblica: il portale chiederà il numero.",
  },
  email: {
    sentence: "Prima di pubblicare qualsiasi cosa, il portale richiede un indirizzo e-mail confermato.",
    advice: "Conferma l’indirizzo e-mail nel tuo profilo Bitrix24, poi pubblica la pagina.",
  },
  licence: {
    sentence: "La licenza del portale è scaduta, quindi non si può pubblicare niente.",
    advice: "Chiedi a un amministratore del portale di rinnovarla.",
  },
  maliciousLink: {
    sentence: "Il portale ritiene pericoloso un link di questa pagina e non la pubblica.",
    advice: "Controlla i link della pagina, rimuovi quello sospetto e poi pubblicala.",
  },
  rightsUnavailable: {
    sentence: "Il piano commerciale non prevede diritti per i singoli siti, quindi tutti possono fare tutto.",
    advice: "Non devi fare niente.",
  },
  homePageProtected: {
    sentence: "È la pagina iniziale del sito, e il portale non sposta nel cestino una pagina iniziale.",
    advice: "Scegli prima un’altra pagina iniziale nelle impostazioni del sito.",
  },
  areaProtected: {
    sentence:
      "La pagina è l’intestazione, il piè di pagina o la barra laterale di altre pagine e non si può spostare nel cestino.",
    advice: "Toglila prima dal modello del sito.",
  },
  pageLocked: {
    sentence: "La pagina è bloccata e non si può spostare nel cestino.",
    advice: "Rivolgiti a chi l’ha bloccata o a un amministratore del portale.",
  },
  folderNotUnique: {
    sentence: "Esiste già una cartella con questo nome; potrebbe essere nel cestino.",
    advice: "Scegli un altro nome o ripristina la cartella dal cestino.",
  },
  folderHasAreas: {
    sentence:
      "La cartella contiene un’intestazione, un piè di pagina o una barra laterale di altre pagine e non si può spostare nel cestino.",
    advice: "Togli prima queste pagine dal modello del sito.",
  },
  moveRestricted: {
    sentence: "Una cartella non si può spostare in sé stessa né in una delle sue sottocartelle.",
    advice: "Scegli un’altra destinazione.",
  },
  titleMissing: {
    sentence: "Il portale richiede un titolo e non l’ha ricevuto.",
    advice: "Assegna un titolo alla pagina nelle sue impostazioni e riprova.",
  },
  blockGone: {
    sentence: "Il portale non trova più un blocco della pagina.",
    advice: "Apri la pagina nell’editor, controlla i blocchi e riprova.",
  },
  nodesGone: {
    sentence: "Un blocco della pagina è cambiato nel frattempo e non è stato possibile adattarlo.",
    advice: "Apri la pagina nell’editor e controllala.",
  },
  placementExists: {
    sentence: "La voce di menu dell’app esiste già.",
    advice: "Non devi fare niente.",
  },
  placementGone: {
    sentence: "La voce di menu dell’app non esiste più.",
    advice: "Chiedi a un amministratore del portale di reinstallare l’app.",
  },
  placementRefused: {
    sentence: "Il portale ha rifiutato di aggiungere l’app ai suoi menu.",
    advice: "Chiedi a un amministratore del portale di controllare l’indirizzo e le autorizzazioni dell’app.",
  },
  domainRefused: {
    sentence: "Il portale non accetta il dominio del sito.",
    advice: "Controlla il dominio nelle impostazioni del sito.",
  },
  notAllowedToPublish: {
    sentence:
      "Non hai il diritto di pubblicare pagine in questo sito, quindi la pagina resta non pubblicata.",
    advice: "Chiedi di pubblicarla a qualcuno che può farlo.",
  },
  serverError: {
    sentence: "Il portale si è interrotto per un proprio errore durante la richiesta.",
    advice:
      "Riprova tra qualche minuto. Se era in corso la copia di una pagina, controlla prima la destinazione: potrebbe essere già lì.",
  },
  unreadableAnswer: {
    sentence: "Il portale ha inviato una risposta illeggibile, quindi non si sa che cosa abbia fatto.",
    advice:
      "Riprova tra qualche minuto. Se era in corso la copia di una pagina, controlla prima la destinazione: potrebbe essere già lì.",
  },
  connectionLost: {
    sentence: "La connessione si è interrotta prima che arrivasse la risposta del portale.",
    advice:
      "Controlla la connessione. Se era in corso la copia di una pagina, controlla prima la destinazione: potrebbe essere già lì.",
  },
  timeOut: {
    sentence: "Il portale non ha risposto in tempo.",
    advice:
      "Riprova tra qualche minuto. Se era in corso la copia di una pagina, controlla prima la destinazione: potrebbe essere già lì.",
  },
  gateway: {
    sentence:
      "Il server del portale è irraggiungibile o sovraccarico e ha risposto con una pagina di errore.",
    advice:
      "Riprova tra qualche minuto. Se era in corso la copia di una pagina, controlla prima la destinazione: potrebbe essere già lì.",
  },
  unknown: {
    sentence: "Il portale ha rifiutato per un motivo che questa app non conosce.",
    advice:
      "I dettagli qui sotto riportano la risposta del portale. Un amministratore del portale potrebbe aiutarti.",
  },
};
