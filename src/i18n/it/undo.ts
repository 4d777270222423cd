import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
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
    ...undoQuestions(format),

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
      "home-page": () =>
        "È la pagina iniziale del sito, e il portale la conserva finché ci sono altre pagine.",
      "other-site": () =>
        "È stata spostata in un altro sito, quindi non è dove l’ha creata questa operazione.",
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
    watch: undoWatch(format),
  };
}
