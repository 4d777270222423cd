import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "Nomi, impostazioni e link",
  totals: {
    renamed: (number) =>
      count(number, { one: "# copia ha il nuovo nome", other: "# copie hanno il nuovo nome" }),
    cleaned: (number) => count(number, { one: "# copia ripulita", other: "# copie ripulite" }),
    settingsFailed: (number) =>
      count(number, {
        one: "# copia senza nuovo nome o impostazioni",
        other: "# copie senza nuovo nome o impostazioni",
      }),
    toCopies: (number) =>
      count(number, {
        one: "# link ora porta a una copia",
        other: "# link ora portano a copie",
      }),
    toEarlierCopies: (number) =>
      count(number, {
        one: "# link ora porta alla copia di un’operazione precedente",
        other: "# link ora portano a copie di operazioni precedenti",
      }),
    outside: (number) =>
      count(number, {
        one: "# link porta a una pagina non copiata",
        other: "# link portano a pagine non copiate",
      }),
    broken: (number) =>
      count(number, {
        one: "# link non funzionava già nell’originale",
        other: "# link non funzionavano già negli originali",
      }),
    unreachable: (number) =>
      count(number, {
        one: "# blocco con link che non è stato possibile modificare",
        other: "# blocchi con link che non è stato possibile modificare",
      }),
    unseen: (number) =>
      count(number, {
        one: "# blocco con un componente i cui link non sono visibili",
        other: "# blocchi con componenti i cui link non sono visibili",
      }),
    anchors: (number) =>
      count(number, { one: "# ancoraggio ripristinato", other: "# ancoraggi ripristinati" }),
    areas: (number) =>
      count(number, {
        one: "# intestazione, piè di pagina o barra laterale ora è una copia",
        other: "# intestazioni, piè di pagina e barre laterali ora sono copie",
      }),
    linksFailed: (number) =>
      count(number, {
        one: "# copia in cui non è stato possibile modificare tutti i link",
        other: "# copie in cui non è stato possibile modificare tutti i link",
      }),
  },
  nothing: "Nei link delle copie non c’era niente da modificare.",
  asWished: "come richiesto",
  remarks: {
    "other-title": ({ wished }) =>
      `La copia doveva avere il titolo “${wished}”, ma il portale ne mostra un altro.`,
    "other-address": ({ wished }) =>
      `La copia doveva avere l’indirizzo “${wished}”, ma il portale gliene ha dato un altro.`,
    "not-published-again": () =>
      "I visitatori vedranno le nuove impostazioni solo quando la copia sarà pubblicata di nuovo, e la pubblicazione non è riuscita.",
    "settings-failed": () => "La copia non ha ricevuto il nuovo nome e le nuove impostazioni.",
    "settings-open": () =>
      "L’operazione è terminata prima che la copia ricevesse il nuovo nome e le nuove impostazioni.",
    "links-failed": () => "Non è stato possibile far puntare tutti i link della copia alle altre copie.",
    "links-open": () => "L’operazione è terminata prima che i link della copia puntassero alle altre copie.",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, {
        one: "# blocco della copia contiene link che non è stato possibile modificare.",
        other: "# blocchi della copia contengono link che non è stato possibile modificare.",
      }),
    "anchors-lost": ({ anchors }) => `Nella copia mancano questi ancoraggi dell’originale: ${list(anchors)}.`,
    "links-not-public": () =>
      "I visitatori vedranno i link modificati solo quando la copia sarà pubblicata di nuovo, e la pubblicazione non è riuscita.",
  },
  advice: {
    address: "Modificalo nelle impostazioni della pagina.",
    open: "Fai la modifica nel portale, oppure annulla la copia e copia di nuovo la pagina.",
    links: "Apri la copia nell’editor e modifica lì questi link.",
    anchors: "Apri la copia nell’editor e assegna di nuovo gli ancoraggi ai blocchi.",
  },
  unreachable: {
    component: (block) => `${block}: i link nei parametri di un componente restano come sono.`,
    dynamic: (block) =>
      `${block}: il blocco prende i dati da un elenco, la cui pagina di dettaglio non si può cambiare qui.`,
    "no-way": (block) =>
      `${block}: il portale consente di modificare il link solo insieme ad altri elementi.`,
    refused: (block) => `${block}: il portale ha rifiutato la modifica.`,
    "changed-otherwise": (block) => `${block}: il portale mostra un valore diverso da quello inviato.`,
  },
  leadsTo: (ids) => `Porta a: ${ids}.`,
  unseenLinks: "Blocchi con componenti i cui link non sono visibili",
  outsideLinks: "Link a pagine non copiate",
  brokenLinks: "Link che non funzionavano già nell’originale",
  link: (block, pageId) => `pagina ${pageId}, nel blocco ${block}`,
  times: (number) => count(number, { one: "# volta", other: "# volte" }),
});
