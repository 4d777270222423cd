import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { one: "Desfazer # cópia", other: "Desfazer # cópias" }),
    undoPicked: (number) =>
      count(number, { one: "Desfazer # cópia marcada", other: "Desfazer # cópias marcadas" }),
    undoOne: "Desfazer",
    undoChanged: "Desfazer mesmo assim",
    pick: (title) => `Marcar “${title}”`,
    pickShown: "Marcar todas as mostradas",
    pickNone: "Desmarcar todas",
    restoreRows: (number) => count(number, { one: "Restaurar # cópia", other: "Restaurar # cópias" }),
    restoreOne: "Restaurar",
    ...undoQuestions(format),

    headline: {
      changed: (number) =>
        count(number, {
          one: "# cópia foi alterada desde então e continua no lugar",
          other: "# cópias foram alteradas desde então e continuam no lugar",
        }),
      kept: (number) =>
        count(number, { one: "# cópia não pôde ser desfeita", other: "# cópias não puderam ser desfeitas" }),
      notRestored: (number) =>
        count(number, {
          one: "# cópia não pôde ser restaurada",
          other: "# cópias não puderam ser restauradas",
        }),
      trashed: (number) => count(number, { one: "# cópia desfeita", other: "# cópias desfeitas" }),
      gone: (number) => count(number, { one: "# cópia já não existia", other: "# cópias já não existiam" }),
      restored: (number) => count(number, { one: "# cópia restaurada", other: "# cópias restauradas" }),
    },
    titles: {
      undone: (title) => `A cópia de “${title}” foi desfeita`,
      gone: (title) => `A cópia de “${title}” já não existia`,
      changed: (title) => `A cópia de “${title}” foi alterada desde então e continua no lugar`,
      kept: (title) => `A cópia de “${title}” não pôde ser desfeita`,
      restored: (title) => `A cópia de “${title}” foi restaurada`,
      notRestored: (title) => `A cópia de “${title}” não pôde ser restaurada`,
    },
    totals: {
      trashed: (number) => count(number, { one: "# cópia na lixeira", other: "# cópias na lixeira" }),
      gone: (number) => count(number, { one: "# cópia já não existia", other: "# cópias já não existiam" }),
      changed: (number) =>
        count(number, {
          one: "# cópia foi alterada desde então",
          other: "# cópias foram alteradas desde então",
        }),
      kept: (number) => count(number, { one: "# cópia permanece", other: "# cópias permanecem" }),
      restored: (number) => count(number, { one: "# cópia restaurada", other: "# cópias restauradas" }),
      notRestored: (number) =>
        count(number, { one: "# cópia não restaurada", other: "# cópias não restauradas" }),
    },
    states: {
      asked: "Ela deveria ser desfeita; a operação terminou antes da vez dela.",
      sent: "Ela estava sendo movida para a lixeira quando a operação foi interrompida.",
      trashed: "Foi desfeita: está na lixeira.",
      changed: "Ela deveria ser desfeita, mas alguém a alterou desde então. Continua no lugar.",
      "restore-asked": "Ela deveria ser restaurada; a operação terminou antes da vez dela.",
      restored: "Foi desfeita e depois restaurada.",
      "not-restored": "Continua na lixeira ou já saiu dela: o portal continua sem mostrá-la.",
      deleted: "Foi excluída no portal, por isso não havia nada a desfazer.",
      inTrash: "Já estava na lixeira.",
      notPublished: "Voltou como rascunho: não foi possível publicá-la novamente.",
    },
    refusals: {
      "home-page": () =>
        "É a página inicial do site, e o portal mantém a página inicial enquanto houver outras páginas.",
      "other-site": () => "Foi movida para outro site, por isso não está mais onde esta operação a criou.",
      "not-made-by-run": () => "Segundo o portal, outra pessoa a criou, por isso ela não foi alterada.",
      stopped: () => "A operação foi interrompida antes da vez desta cópia.",
      refused: () => "O portal não permitiu movê-la para a lixeira.",
      "not-seen": () => "O portal não a mostra na lixeira.",
    },
    whatToDo: {
      "home-page": () =>
        "Escolha outra página inicial nas configurações do site e tente desfazer a cópia novamente. Ou desfaça primeiro as outras cópias.",
      "other-site": () => "Mova-a para a lixeira por lá, se não precisar dela.",
      "not-made-by-run": () => "Verifique-a na seção Sites e, se for sua, mova-a para a lixeira por lá.",
      stopped: () => "Tente desfazê-la novamente quando quiser.",
      refused: () => "Mova-a para a lixeira na seção Sites ou peça que alguém com permissão faça isso.",
      "not-seen": () => "Tente desfazê-la novamente ou verifique-a na seção Sites.",
    },
    keptRows: (number) =>
      count(number, { one: "# cópia não pôde ser desfeita", other: "# cópias não puderam ser desfeitas" }),
    again: (number) =>
      count(number, {
        one: "Tentar desfazer # cópia novamente",
        other: "Tentar desfazer # cópias novamente",
      }),
    trashedFolders: (number) => count(number, { one: "# pasta na lixeira", other: "# pastas na lixeira" }),
    restoredFolders: (number) => count(number, { one: "# pasta restaurada", other: "# pastas restauradas" }),
    keptFolders: {
      "not-empty": (title) => `A pasta “${title}” permanece: há mais alguma coisa nela.`,
      "not-made-by-run": (title) => `A pasta “${title}” permanece: ela já existia antes da operação.`,
      refused: (title) => `O portal não permitiu mover a pasta “${title}” para a lixeira.`,
    },
    watch: undoWatch(format),
  };
}
