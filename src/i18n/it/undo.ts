import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoMessages = ({ count }: Format): UndoMessages => ({
  undoRows: (number) => count(number, { one: "Annulla # copia", other: "Annulla # copie" }),
  undoPicked: (number) =>
    count(number, { one: "Annulla # copia selezionata", other: "Annulla # copie selezionate" }),
  undoOne: "Annulla la copia",
  undoChanged: "Annulla comunque la copia",
  pick: (title) => `Seleziona “${title}”`,
  pickShown: "Seleziona tutte quelle mostrate",
  pickNone: "Deseleziona tutto",
  restoreRows: (number) => count(number, { one: "Ripristina # copia", other: "Ripristina # copie" }),
  restoreOne: "Ripristina",
  ask: {
    heading: (number) =>
      count(number, { one: "Spostare # copia nel cestino?", other: "Spostare # copie nel cestino?" }),
    toTrash:
      "Finiscono nel cestino solo le pagine create da questa operazione, e niente viene eliminato. Da qui si possono ripristinare per 30 giorni; poi il portale svuota il cestino.",
    changed: "Le copie che nel frattempo qualcuno ha modificato per ora restano: ti verrà chiesto di ognuna.",
    evenIfChanged: "Ciò che nel frattempo qualcuno vi ha modificato finisce nel cestino insieme alla copia.",
    published: (number) =>
      count(number, {
        one: "# di queste è pubblicata: i visitatori non la troveranno più.",
        other: "# di queste sono pubblicate: i visitatori non le troveranno più.",
      }),
    folders: "Anche le cartelle create dall’operazione finiscono nel cestino, se non contengono altro.",
    targets: "Destinazioni",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) =>
      count(number, { one: "Sposta # copia nel cestino", other: "Sposta # copie nel cestino" }),
    cancel: "Lascia tutto com’è",
  },
  askRestore: {
    heading: (number) =>
      count(number, {
        one: "Ripristinare # copia dal cestino?",
        other: "Ripristinare # copie dal cestino?",
      }),
    text: "Tornano dov’erano, con le cartelle in cui si trovavano.",
    published: (number) =>
      count(number, {
        one: "# di queste era pubblicata e viene pubblicata di nuovo.",
        other: "# di queste erano pubblicate e vengono pubblicate di nuovo.",
      }),
    confirm: (number) =>
      count(number, { one: "Ripristina # copia dal cestino", other: "Ripristina # copie dal cestino" }),
    cancel: "Lascia tutto com’è",
  },
  changed: {
    title: (number) =>
      count(number, {
        one: "# copia è stata modificata da qualcuno dopo la creazione",
        other: "# copie sono state modificate da qualcuno dopo la creazione",
      }),
    text: "Sono ancora al loro posto. Seleziona quelle da spostare comunque nel cestino; le altre restano.",
    changes: {
      title: ({ now }) => `Ora ha il titolo “${now}”.`,
      address: ({ now }) => `Ora ha l’indirizzo “${now}”.`,
      publication: ({ now }) =>
        now === "published"
          ? "Nel frattempo è stata pubblicata."
          : "Nel frattempo è stata tolta dalla pubblicazione.",
      moved: () => "Ora si trova in un’altra cartella.",
      edited: ({ modifiedText }) => `Il contenuto o le impostazioni sono stati modificati (${modifiedText}).`,
      "not-known": () => "Non si può sapere se qualcuno l’ha modificata.",
    },
    allTheSame: (title) => `Sposta comunque “${title}” nel cestino`,
    tickAll: "Seleziona tutto",
    confirm: (number) =>
      count(number, { one: "Sposta # copia nel cestino", other: "Sposta # copie nel cestino" }),
    more: (number) =>
      count(number, {
        one: "Ancora # nell’elenco qui sotto.",
        other: "Ancora # nell’elenco qui sotto.",
      }),
  },
  headline: {
    changed: (number) =>
      count(number, {
        one: "# copia è stata modificata nel frattempo ed è ancora al suo posto",
        other: "# copie sono state modificate nel frattempo e sono ancora al loro posto",
      }),
    kept: (number) =>
      count(number, { one: "Impossibile annullare # copia", other: "Impossibile annullare # copie" }),
    notRestored: (number) =>
      count(number, {
        one: "Impossibile ripristinare # copia",
        other: "Impossibile ripristinare # copie",
      }),
    trashed: (number) => count(number, { one: "# copia annullata", other: "# copie annullate" }),
    gone: (number) =>
      count(number, { one: "# copia non c’era già più", other: "# copie non c’erano già più" }),
    restored: (number) => count(number, { one: "# copia ripristinata", other: "# copie ripristinate" }),
  },
  titles: {
    undone: (title) => `La copia di “${title}” è stata annullata`,
    gone: (title) => `La copia di “${title}” non c’era già più`,
    changed: (title) => `La copia di “${title}” è stata modificata nel frattempo ed è ancora al suo posto`,
    kept: (title) => `Impossibile annullare la copia di “${title}”`,
    restored: (title) => `La copia di “${title}” è stata ripristinata`,
    notRestored: (title) => `Impossibile ripristinare la copia di “${title}”`,
  },
  totals: {
    trashed: (number) => count(number, { one: "# copia nel cestino", other: "# copie nel cestino" }),
    gone: (number) =>
      count(number, { one: "# copia non c’era già più", other: "# copie non c’erano già più" }),
    changed: (number) =>
      count(number, { one: "# copia modificata nel frattempo", other: "# copie modificate nel frattempo" }),
    kept: (number) => count(number, { one: "# copia resta", other: "# copie restano" }),
    restored: (number) => count(number, { one: "# copia ripristinata", other: "# copie ripristinate" }),
    notRestored: (number) =>
      count(number, { one: "# copia non ripristinata", other: "# copie non ripristinate" }),
  },
  states: {
    asked: "Doveva essere annullata; l’operazione è terminata prima del suo turno.",
    sent: "Era in fase di spostamento nel cestino quando l’operazione si è interrotta.",
    trashed: "È stata annullata: è nel cestino.",
    changed: "Doveva essere annullata, ma nel frattempo qualcuno l’ha modificata. È ancora al suo posto.",
    "restore-asked": "Doveva essere ripristinata; l’operazione è terminata prima del suo turno.",
    restored: "È stata annullata e poi ripristinata.",
    "not-restored": "È ancora nel cestino o non è più nemmeno lì: il portale continua a non mostrarla.",
    deleted: "È stata eliminata nel portale, quindi non c’era niente da annullare.",
    inTrash: "Era già nel cestino.",
    notPublished: "È tornata come bozza: non è stato possibile pubblicarla di nuovo.",
  },
  refusals: {
    "home-page": () => "È la pagina iniziale del sito, e il portale la conserva finché ci sono altre pagine.",
    "other-site": () => "È stata spostata in un altro sito, quindi non è dove l’ha creata questa operazione.",
    "not-made-by-run": () => "Secondo il portale l’ha creata qualcun altro, quindi non è stata toccata.",
    stopped: () => "L’operazione è stata interrotta prima del suo turno.",
    refused: () => "Il portale ha rifiutato di spostarla nel cestino.",
    "not-seen": () => "Il portale non la mostra nel cestino.",
  },
  whatToDo: {
    "home-page": () =>
      "Scegli un’altra pagina iniziale nelle impostazioni del sito, poi riprova ad annullare la copia. Oppure annulla prima le altre copie.",
    "other-site": () => "Se non la vuoi, spostala nel cestino da lì.",
    "not-made-by-run": () => "Controllala nella sezione Siti e, se è tua, spostala lì nel cestino.",
    stopped: () => "Riprova ad annullarla quando vuoi.",
    refused: () => "Spostala nel cestino nella sezione Siti o chiedilo a chi ha il diritto di farlo.",
    "not-seen": () => "Riprova ad annullarla o controllala nella sezione Siti.",
  },
  keptRows: (number) =>
    count(number, { one: "Impossibile annullare # copia", other: "Impossibile annullare # copie" }),
  again: (number) =>
    count(number, { one: "Riprova ad annullare # copia", other: "Riprova ad annullare # copie" }),
  trashedFolders: (number) =>
    count(number, { one: "# cartella nel cestino", other: "# cartelle nel cestino" }),
  restoredFolders: (number) =>
    count(number, { one: "# cartella ripristinata", other: "# cartelle ripristinate" }),
  keptFolders: {
    "not-empty": (title) => `La cartella “${title}” resta: contiene altro.`,
    "not-made-by-run": (title) => `La cartella “${title}” resta: esisteva prima dell’operazione.`,
    refused: (title) => `Il portale ha rifiutato di spostare nel cestino la cartella “${title}”.`,
  },
  watch: {
    heading: {
      undoing: (number) =>
        count(number, { one: "Annullamento di # copia", other: "Annullamento di # copie" }),
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
  },
});
