import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "Il titolo riceve un suffisso",
  "address-taken": "Indirizzo occupato",
  "becomes-home-page": "Diventa la pagina iniziale",
  "site-goes-live": "Il sito va online",
  "folders-go-live": "Le cartelle vengono attivate",
  "unpublished-edits-go-live": "Modifiche non pubblicate online",
  "unpublished-edits-are-copied": "Copia modifiche non pubblicate",
  "live-for-a-moment": "Visibile per un momento",
  "may-not-publish": "Nessun diritto di pubblicare",
  "stays-draft-in-inactive-folder": "Resta una bozza",
  "may-not-edit-source": "Originale in sola lettura",
  "areas-of-the-source": "Intestazione e piè di pagina invariati",
  "dynamic-address": "Si perde l’indirizzo dinamico",
  "system-page": "Pagina di sistema",
  "area-page": "Intestazione, piè di pagina o barra laterale",
  "source-in-trash": "Originale nel cestino",
  "same-title-in-plan": "Stesso titolo in questo piano",
  "same-address-in-plan": "Stesso indirizzo in questo piano",
  "may-not-undo": "Nessun diritto di annullarla",
  "may-not-rename": "Nessun diritto di rinominare",
  "new-folder-is-inactive": "Nuova cartella non attiva",
  "copied-before": "Già copiata lì",
  "settings-not-allowed": "Resta come la crea il portale",
  "wished-title-taken": "Titolo già presente",
  "renamed-where-taken": "Riceve un numero",
  "wished-address-taken": "Nuovo indirizzo occupato",
  "wished-address-refused": "Nuovo indirizzo rifiutato",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "Che cosa accadrà",
    publication: "Visibilità della copia",
    wishes: {
      draft: { title: "Bozza", text: "Nessuno la vede finché non la pubblichi." },
      "as-source": { title: "Come l’originale", text: "Pubblicata se lo è l’originale." },
      published: { title: "Pubblicata", text: "I visitatori possono aprirla subito." },
    },
    trashedSource: "Questa pagina è nel cestino. Come vuoi copiarla?",
    trashedWays: {
      restore: {
        title: "Ripristina, copia e rimetti nel cestino",
        text: "Il modo sicuro: la pagina esce dal cestino per qualche secondo, non pubblicata, e poi vi ritorna.",
      },
      "as-it-is": {
        title: "Copia lasciandola nel cestino",
        text: "L’originale non viene toccato. In questo caso alcuni portali non copiano i blocchi; il risultato viene controllato e segnalato.",
      },
    },
    noRestoreRight: "Non hai il diritto di ripristinare le pagine di questo sito.",
    source: "Pagina",
    goesTo: "Destinazione",
    willBeCalled: "Titolo",
    address: "Indirizzo",
    addressWithSuffix: (code) => `${code}_ e quattro lettere scelte dal portale`,
    statusAfterwards: "Visibilità",
    warnings: (amount) => count(amount, { one: "# avviso", other: "# avvisi" }),
    cannotCopy: "Impossibile creare questa copia",
    copy: "Copia la pagina",
    choosePage: "Scegli una pagina da copiare.",
    chooseTarget: "Scegli dove mettere le copie.",
    chooseTrashedWay: "Scegli come copiare la pagina che è nel cestino.",
    repairRule: "Correggi l’espressione regolare che dà il nome alle copie.",
    checking: "Controllo della destinazione…",
    readingPages: (soFar) =>
      count(soFar, {
        one: "Lettura di tutte le pagine del sito: # pagina finora…",
        other: "Lettura di tutte le pagine del sito: # pagine finora…",
      }),
    checkingTargets: (read, of) => `Controllo delle destinazioni: ${number(read)} di ${number(of)} lette…`,
    targetFailed: "Impossibile leggere il sito di destinazione",
    notAdapted: "Che cosa resta come nell’originale",
    plain: {
      shared: "In comune tra originale e copia",
      files: "Immagini e file sono in comune con l’originale e non vengono copiati.",
      fromPortal:
        "Moduli, prodotti e tutto ciò che i blocchi mostrano dal portale: originale e copia mostrano lo stesso.",
      areas: "Intestazione, piè di pagina e barra laterale: la copia continua a usare quelli dell’originale.",
      areasUnlessCopied:
        "Intestazione, piè di pagina e barra laterale: la copia continua a usare quelli dell’originale, se non vengono copiati insieme.",
      notCopied: "Non copiato",
      history:
        "Visualizzazioni, cronologia delle modifiche, date e autore: la copia riparte da zero, a tuo nome.",
      lostBlocks:
        "Blocchi che il portale non ha più o non consente nella destinazione: il report indica quelli che mancano.",
      siteRoles:
        "Il ruolo di pagina iniziale, di errore o di sistema e gli indirizzi dinamici di un catalogo.",
      anchors: "Ancoraggi assegnati a mano: il portale ne crea di nuovi.",
      asItIs: "Copiato senza modifiche",
      links: "Link ad altre pagine: continuano a portare alle stesse pagine di ora.",
      linksOutside: {
        leave: "Link a pagine non copiate: continuano a portare lì, e il report li conta.",
        "earlier-copy":
          "Link a pagine non copiate: portano alla copia di un’operazione precedente nello stesso sito, se esiste, altrimenti dove portano ora.",
        list: "Link a pagine non copiate: continuano a portare lì, e il report li elenca.",
      },
      drafts: "Modifiche non pubblicate e blocchi nascosti dell’originale.",
      markers: "Segnaposto come l’anno corrente: mantengono il valore del momento della copia.",
      settings: "Contatori, impostazioni per i motori di ricerca e i social media.",
      afterwards: "Quando tutte le copie saranno pronte",
      titles: (copies) =>
        count(copies, { one: "# copia riceve il suo titolo", other: "# copie ricevono i loro titoli" }),
      addresses: (copies) =>
        count(copies, {
          one: "# copia riceve il suo indirizzo",
          other: "# copie ricevono i loro indirizzi",
        }),
      cleaned: (copies) =>
        count(copies, {
          one: "Da # copia si tolgono le impostazioni che riguardano solo l’originale",
          other: "Da # copie si tolgono le impostazioni che riguardano solo gli originali",
        }),
      linked: (copies) =>
        count(copies, {
          one: "In # copia vengono cercati i link che devono portare a copie dello stesso sito",
          other: "In # copie vengono cercati i link che devono portare a copie dello stesso sito",
        }),
    },

    number,
    copies: (copies) => count(copies, { one: "# copia", other: "# copie" }),
    reviewCopies: (copies) => count(copies, { one: "Controlla # copia", other: "Controlla # copie" }),
    nothingToCopy: "Nella selezione non c’è nessuna pagina.",
    pageLimit: (published) =>
      count(published, {
        one: "Verrà pubblicata # copia. Alcuni piani commerciali limitano le pagine pubblicate e il portale non indica quante ne restano: oltre il limite la copia resta una bozza, e il report lo segnala.",
        other:
          "Verranno pubblicate # copie. Alcuni piani commerciali limitano le pagine pubblicate e il portale non indica quante ne restano: oltre il limite le copie restano bozze, e il report lo segnala.",
      }),
    sum: {
      copies: "Copie",
      targets: "Siti di destinazione",
      folders: "Cartelle da creare prima",
      impossible: "Impossibili da copiare",
      time: "Durata",
      warnings: "Avvisi",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `Una cartella nel cestino occupa l’indirizzo “${code}”, quindi la nuova cartella ne riceve un altro.`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) =>
      count(folders, {
        one: "Prima viene creata # cartella",
        other: "Prima vengono create # cartelle",
      }),
    showMore: (more) => count(more, { other: "Mostra # in più" }),

    openPlan: "Apri un piano salvato…",
    fileUnreadable: {
      title: "Impossibile leggere il file",
      text: "Il browser non l’ha fornito. Sceglilo di nuovo o scegline una copia.",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "meno di un minuto";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return minutes
        ? count(high, { one: "al massimo # minuto", other: "al massimo # minuti" })
        : count(high, { one: "al massimo # ora", other: "al massimo # ore" });
    case "about":
      return minutes
        ? count(high, { one: "circa # minuto", other: "circa # minuti" })
        : count(high, { one: "circa # ora", other: "circa # ore" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `circa ${low}–# minuti` : `circa ${low}–# ore` });
    }
  }
}
