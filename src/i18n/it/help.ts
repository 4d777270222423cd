import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "Visita guidata",
    welcome: "Copia una pagina o mille: ognuna viene creata una volta sola e tutte si possono annullare.",
    begin: "Inizia la visita",
    stepOf: (step, steps) => `Passaggio ${count(step, { other: "#" })} di ${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "Scegli che cosa copiare",
        text: "Scegli un sito, poi seleziona pagine o cartelle intere. Ricerca e filtri non tolgono niente dalla selezione.",
      },
      target: {
        title: "Indica dove",
        text: "Accanto all’originale, in un’altra cartella o in più siti insieme. Le cartelle possono essere ricreate.",
      },
      wishes: {
        title: "Dai un nome alle copie",
        text: "Anteponi il nome del sito, numera le copie, fai puntare i loro link dall’una all’altra. Se non ti serve, lascia tutto com’è.",
      },
      copy: {
        title: "Controlla, poi copia",
        text: "Tutto ciò che accadrà è elencato qui prima di inviare qualsiasi cosa. Alla fine un report indica ogni copia, e le copie si possono annullare.",
      },
    },
    back: "Indietro",
    next: "Avanti",
    done: "Ho capito",
    skip: "Salta la visita",
  },
  tips: {
    about: (option) => `Informazioni su “${option}”`,
    texts: {
      keepFolders:
        "Una cartella è considerata la stessa se ha lo stesso indirizzo, qualunque sia il titolo. Le cartelle mancanti vengono create prima di copiare la prima pagina.",
      visibility:
        "“Come l’originale” pubblica una copia se l’originale è pubblicato. La pubblicazione rende visibili anche le modifiche dell’originale non ancora pubblicate.",
      cleanUp:
        "Una copia porta con sé contatori, pixel e indirizzo canonico dell’originale, quindi verrebbe conteggiata e indicizzata come l’originale. Questa opzione svuota queste impostazioni solo nelle copie.",
      whereTaken:
        "Il portale consente due pagine con lo stesso titolo in una cartella; i visitatori le distinguono solo dall’indirizzo.",
      pattern: "Per esempio, ^Pagina (\\d+)$ sostituito da Offerta $1 trasforma “Pagina 7” in “Offerta 7”.",
      linksOutside:
        "Link a pagine che non vengono copiate. Una copia precedente è quella che questo browser ricorda da un’operazione verso lo stesso sito.",
      withTrash:
        "Si possono copiare anche le pagine nel cestino. Poi l’originale torna nel cestino, a meno che tu non preferisca copiarlo lasciandolo lì.",
      planFile:
        "Un piano salvato contiene la selezione, le destinazioni e tutte le preferenze. Aperto più tardi o su un altro computer, indica che cosa è cambiato nel frattempo.",
      presets: "Salvate solo in questo browser, solo per te. Niente viene inviato altrove.",
    },
  },
  shortcuts: {
    heading: "Scorciatoie da tastiera",
    anywhere: "Ovunque",
    inLists: "Negli elenchi di pagine e cartelle",
    whileCopying: "Durante la copia",
    topics: {
      showShortcuts: "Mostra questo elenco",
      findPage: "Trova una pagina",
      proceed: "Premi il pulsante principale: controlla o copia",
      pause: "Metti in pausa o riprendi",
      move: "Spostati",
      openFolder: "Apri o chiudi una cartella",
      choose: "Seleziona o deseleziona",
      chooseRange: "Seleziona tutto l’intervallo",
      chooseAll: "Seleziona tutto",
      ends: "Vai all’inizio o alla fine",
      close: "Chiudi ciò che è aperto in primo piano",
    },
    keys: {
      control: "Ctrl",
      shift: "Maiusc",
      space: "Spazio",
      enter: "Invio",
      escape: "Esc",
      home: "Home",
      end: "Fine",
      arrows: "Tasti freccia",
    },
    singleKeys: "Scorciatoie con un solo tasto",
    singleKeysHint: "Disattivale se usi la dettatura o premi tasti per sbaglio.",
    close: "Chiudi",
  },
});
