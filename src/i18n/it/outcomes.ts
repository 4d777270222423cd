import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "Esiste già una pagina con questo titolo, quindi il portale aggiunge una parola al titolo della copia.",
  "address-taken": ({ bySett }) =>
    bySett
      ? "L’indirizzo è occupato (contano anche le pagine nel cestino), quindi il portale vi aggiunge quattro lettere."
      : "L’indirizzo è occupato e, senza il diritto di modificare le impostazioni, resta così: due pagine avranno lo stesso indirizzo.",
  "becomes-home-page": () => "Il sito non ha ancora pagine: la copia diventa la sua pagina iniziale.",
  "site-goes-live": () =>
    "Il sito di destinazione non è pubblicato. Pubblicando la copia si mette online l’intero sito.",
  "folders-go-live": ({ titles }) => `La pubblicazione della copia attiva anche: ${list(titles)}.`,
  "unpublished-edits-go-live": () =>
    "L’originale contiene modifiche che nessuno ha ancora pubblicato. Sono incluse nella copia, dove i visitatori le vedranno.",
  "unpublished-edits-are-copied": () => "L’originale contiene modifiche non pubblicate. La copia le include.",
  "live-for-a-moment": () =>
    "Il portale pubblica da sé la copia di una pagina pubblicata; subito dopo la copia torna bozza.",
  "may-not-publish": () =>
    "Non hai il diritto di pubblicare nel sito di destinazione, quindi la copia resta una bozza.",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `Il portale non pubblica da sé la copia, perché renderebbe visibili altre pagine in: ${list(titles)}.`,
  "may-not-edit-source": () =>
    "Puoi solo leggere il sito dell’originale: i blocchi della copia non saranno del tutto modificabili.",
  "areas-of-the-source": () =>
    "Intestazione e piè di pagina della copia restano quelli del sito dell’originale, se non vengono copiati insieme.",
  "dynamic-address": () =>
    "L’originale risponde a molti indirizzi di un catalogo. La copia no: conserva solo i blocchi.",
  "system-page": () => "L’originale è una pagina di sistema. La copia è una pagina normale.",
  "area-page": () =>
    "L’originale è l’intestazione, il piè di pagina o la barra laterale di altre pagine. La copia è una pagina normale.",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "L’originale viene tolto dal cestino per qualche secondo e poi rimesso."
      : "L’originale resta nel cestino. Alla fine si controlla se tutti i blocchi sono stati copiati.",
  "same-title-in-plan": () =>
    "Un’altra pagina di questa operazione porta prima lo stesso titolo nello stesso posto, quindi il portale aggiunge una parola al titolo di questa copia.",
  "same-address-in-plan": () =>
    "Un’altra pagina di questa operazione occupa prima lo stesso indirizzo nello stesso posto.",
  "may-not-undo": () =>
    "Non hai il diritto di eliminare pagine nel sito di destinazione: se non vuoi la copia, non puoi toglierla in autonomia.",
  "may-not-rename": () =>
    "Non hai il diritto di modificare le impostazioni nel sito di destinazione: non puoi dare in autonomia un altro titolo o indirizzo alla copia.",
  "new-folder-is-inactive": () =>
    "La nuova cartella resta non attiva finché non vi viene pubblicata una pagina; fino ad allora i suoi indirizzi non funzionano.",
  "copied-before": () => "Un’operazione precedente ha già copiato questa pagina in questo sito.",
  "settings-not-allowed": () =>
    "Non hai il diritto di modificare le impostazioni nel sito di destinazione: la copia mantiene titolo, indirizzo e impostazioni assegnati dal portale.",
  "wished-title-taken": ({ title }) => `Anche un’altra pagina nello stesso posto ha il titolo “${title}”.`,
  "renamed-where-taken": ({ title }) => `Il titolo è già usato, quindi la copia avrà il titolo “${title}”.`,
  "wished-address-taken": ({ code }) =>
    `L’indirizzo “${code}” è occupato (contano anche le pagine nel cestino), quindi il portale vi aggiungerà quattro lettere.`,
  "wished-address-refused": ({ code }) =>
    `Il portale rifiuta l’indirizzo “${code}”, quindi la copia mantiene quello assegnato dal portale.`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) =>
    `Il portale rifiuta di copiare una pagina con l’indirizzo “${code}”.`,
  "other-kind": () => "Il portale non può copiare da un tipo di sito a un altro.",
  "may-not-read-source": () => "Non hai il diritto di leggere il sito dell’originale.",
  "may-not-edit-target": () => "Non hai il diritto di creare pagine nel sito di destinazione.",
  "target-site-gone": () => "Il sito di destinazione non esiste più o non hai il diritto di leggerlo.",
  "may-not-restore": () => "Non hai il diritto di togliere dal cestino le pagine di questo sito.",
  "target-folder-in-trash": ({ title }) => `La cartella di destinazione è nel cestino: ${list([title])}.`,
  "target-folder-gone": () =>
    "La cartella di destinazione non esiste più. Il portale metterebbe la copia nel livello principale del sito.",
  "source-folder-in-trash": ({ title }) =>
    `L’originale si trova in una cartella nel cestino: ${list([title])}.`,
  "source-gone": () => "L’originale non esiste più.",
  "target-folder-not-made": ({ title }) =>
    `Impossibile creare la cartella destinata a questa pagina: ${list([title])}.`,
  "title-taken": ({ title }) =>
    `Esiste già una pagina con il titolo “${title}” e hai scelto di non crearne una seconda.`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () =>
    "Assegna un altro indirizzo all’originale nelle sue impostazioni, poi copialo di nuovo.",
  "other-kind": () => "Scegli una destinazione dello stesso tipo.",
  "may-not-read-source": () => "Chiedi a un amministratore del portale il diritto di leggerlo.",
  "may-not-edit-target": () =>
    "Scegli un altro sito o chiedi a un amministratore del portale il diritto di modificare questo.",
  "target-site-gone": () => "Aggiorna l’elenco e scegli un altro sito.",
  "may-not-restore": () =>
    "Copia la pagina lasciandola nel cestino o rivolgiti a chi può eliminare e ripristinare pagine.",
  "target-folder-in-trash": () => "Ripristina la cartella nella sezione Siti o scegline un’altra.",
  "target-folder-gone": () => "Aggiorna l’elenco e scegli un’altra cartella.",
  "source-folder-in-trash": () => "Ripristina prima la cartella nella sezione Siti.",
  "source-gone": () => "Aggiorna l’elenco e scegli un’altra pagina.",
  "target-folder-not-made": () =>
    "Controlla le cartelle del sito di destinazione, poi riprova con questa pagina o scegli per essa un’altra cartella.",
  "title-taken": () => "Dai alla copia un altro titolo o consenti di copiare dove il titolo è già usato.",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () =>
    "Si trova nel livello principale del sito, non nella cartella scelta. Spostala nella sezione Siti.",
  "landed-elsewhere": () => "Si trova in una cartella diversa da quella scelta. Spostala nella sezione Siti.",
  "other-site": () => "Si trova in un sito diverso da quello scelto.",
  "other-title": ({ expected }) => `Il titolo non è quello previsto, “${expected}”.`,
  "other-address": ({ expected }) => `L’indirizzo non è quello previsto, “${expected}”.`,
  "same-address-as-another-page": () =>
    "Un’altra pagina ha lo stesso indirizzo; quale delle due vedano i visitatori dipende dal portale. Cambia uno degli indirizzi.",
  "not-published": () => "Non è pubblicata.",
  "published-against-wish": () => "È pubblicata, anche se doveva essere una bozza.",
  "blocks-missing": ({ codes }) => `Mancano blocchi che il portale non ha potuto copiare: ${list(codes)}.`,
  "no-blocks": () =>
    "Non ha nessun blocco, mentre l’originale ne ha. Spostala nel cestino e copia l’originale in un altro modo.",
  "blocks-not-compared": () =>
    "Impossibile confrontare i suoi blocchi con quelli dell’originale. Apri la copia nell’editor e controllala.",
  "site-switched-on": () =>
    "Il portale ha pubblicato il sito di destinazione. Se non lo volevi, toglilo dalla pubblicazione nelle sue impostazioni.",
  "folders-switched-on": ({ titles }) => `Il portale ha attivato: ${list(titles)}.`,
  "became-home-page": () => "È diventata la pagina iniziale del sito.",
  "in-trash": () => "Si trova nel cestino.",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      one: "# altra pagina somiglia a questa copia",
      other: "# altre pagine somigliano a questa copia",
    })} (ID ${list(pages.map(({ pageId }) => String(pageId)))}): il browser o la rete potrebbero aver inviato la richiesta due volte. Dai un’occhiata e sposta nel cestino ciò che non serve.`,
  "source-left-restored": () => "Non è stato possibile rimettere l’originale nel cestino. Non è pubblicato.",
});
