import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Installazione di Page Copier",
  intro: "Page Copier viene aggiunto a questo portale. Bastano pochi secondi.",
  entryTitle: "Copia con Page Copier",
  steps: {
    add: (entryTitle) => `Aggiungere “${entryTitle}” al menu delle impostazioni delle pagine`,
    clear: "Rimuovere le voci di menu delle versioni precedenti",
    note: "Annotare dove porta la voce di menu, per future riparazioni",
    finish: "Comunicare al portale che l’installazione è completa",
  },
  stepStates: {
    waiting: "in attesa",
    working: "in corso",
    done: "fatto",
    wasThere: "c’era già",
    nothingToDo: "niente da fare",
    failed: "non riuscito",
    leftOut: "saltato",
  },
  failed: {
    title: "L’installazione non è completa",
    text: "Un passaggio non è riuscito. Per il portale Page Copier non è installato finché non riprovi o non completi l’installazione senza la voce di menu. L’app funziona anche senza, dal menu a sinistra, e la voce si può aggiungere più tardi nell’app.",
    without: "Completa senza la voce di menu",
  },
  notAdmin: {
    title: "Solo un amministratore può installare Page Copier",
    text: "L’installazione aggiunge una voce al menu delle impostazioni delle pagine per tutti gli utenti di questo portale. Non è stato modificato niente.",
    advice:
      "Chiedi a un amministratore del portale di aprire Page Copier una volta; poi funzionerà anche per te.",
  },
  installedBefore: {
    title: "Page Copier è installato in questo portale",
    text: "La sua voce nel menu delle impostazioni delle pagine è stata appena controllata.",
    advice: "Apri Page Copier nel menu a sinistra.",
  },
  notReloaded: {
    title: "Il portale non si è ancora ricaricato",
    text: "Gli è stato comunicato che l’installazione è completa, ma questa pagina è ancora qui.",
    advice:
      "Ricarica la pagina di Bitrix24 (F5). Se l’installazione ricomincia, forse non hai il diritto di installare app: rivolgiti a un amministratore del portale.",
  },
  entry: {
    heading: "Menu delle impostazioni",
    text: (entryTitle) =>
      `Con la voce “${entryTitle}” nel menu delle impostazioni di ogni pagina, Page Copier si apre con quella pagina già selezionata.`,
    known: {
      added: (date) => `Ultima aggiunta o ultimo controllo della voce di menu: ${date}.`,
      elsewhere: (address) =>
        `La voce di menu porta a un altro indirizzo, probabilmente di una versione precedente: ${address}`,
      removed: (date) => `Rimozione della voce di menu: ${date}.`,
      unknown:
        "Non si sa se la voce di menu esiste, e non c’è modo di chiederlo al portale. Se manca, il controllo la aggiunge.",
    },
    repair: "Controlla e ripara",
    remove: "Rimuovi la voce di menu",
    working: "Richiesta al portale in corso…",
    outcomes: {
      wasThere: "La voce di menu esiste e porta a questa versione di Page Copier.",
      added: "La voce di menu mancava. Ora c’è.",
      replaced: "La voce di menu portava a una versione precedente. Ora ce n’è una che porta a questa.",
      removed: "La voce di menu è stata rimossa. Page Copier resta nel menu a sinistra.",
      wasGone: "Non c’era nessuna voce di menu. Page Copier resta nel menu a sinistra.",
    },
    repairFailed: "Impossibile riparare la voce di menu",
    removeFailed: "Impossibile rimuovere la voce di menu",
    notNoted:
      "La voce di menu è come deve essere, ma l’app non è riuscita ad annotarlo. Potrebbe chiedertelo di nuovo.",
    outdated: {
      title: "Il menu delle impostazioni delle pagine porta a una versione precedente di Page Copier",
      text: "Potrebbe non funzionare più. Dopo la riparazione la voce di menu porterà a questa versione.",
    },
    close: "Chiudi",
  },
};
