import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoMessages = ({ count }: Format): UndoMessages => ({
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
  ask: {
    heading: (number) =>
      count(number, { one: "Mover # cópia para a lixeira?", other: "Mover # cópias para a lixeira?" }),
    toTrash:
      "Só vão para a lixeira as páginas criadas por esta operação, e nada é excluído. Elas podem ser restauradas daqui por 30 dias; depois disso, o portal esvazia a lixeira.",
    changed: "As cópias que alguém alterou desde então ficam por enquanto: você decidirá sobre cada uma.",
    evenIfChanged: "O que alguém alterou nela desde então também vai para a lixeira.",
    published: (number) =>
      count(number, {
        one: "# delas está publicada: os visitantes não a encontrarão mais.",
        other: "# delas estão publicadas: os visitantes não as encontrarão mais.",
      }),
    folders: "As pastas criadas pela operação também vão para a lixeira se não houver mais nada nelas.",
    targets: "Destinos",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) =>
      count(number, { one: "Mover # cópia para a lixeira", other: "Mover # cópias para a lixeira" }),
    cancel: "Deixar tudo como está",
  },
  askRestore: {
    heading: (number) =>
      count(number, {
        one: "Tirar # cópia da lixeira?",
        other: "Tirar # cópias da lixeira?",
      }),
    text: "Elas voltam para onde estavam, com as pastas em que estavam.",
    published: (number) =>
      count(number, {
        one: "# delas estava publicada e será publicada novamente.",
        other: "# delas estavam publicadas e serão publicadas novamente.",
      }),
    confirm: (number) =>
      count(number, { one: "Tirar # cópia da lixeira", other: "Tirar # cópias da lixeira" }),
    cancel: "Deixar tudo como está",
  },
  changed: {
    title: (number) =>
      count(number, {
        one: "Alguém alterou # cópia desde a criação dela",
        other: "Alguém alterou # cópias desde a criação delas",
      }),
    text: "Elas continuam no lugar. Marque as que devem ir para a lixeira mesmo assim; as outras ficam.",
    changes: {
      title: ({ now }) => `Agora ela se chama “${now}”.`,
      address: ({ now }) => `Agora o endereço dela é “${now}”.`,
      publication: ({ now }) =>
        now === "published" ? "Ela foi publicada depois." : "A publicação dela foi cancelada depois.",
      moved: () => "Agora ela está em outra pasta.",
      edited: ({ modifiedText }) => `O conteúdo ou as configurações dela foram alterados (${modifiedText}).`,
      "not-known": () => "Não é possível saber se alguém a alterou.",
    },
    allTheSame: (title) => `Mover “${title}” para a lixeira mesmo assim`,
    tickAll: "Marcar todas",
    confirm: (number) =>
      count(number, { one: "Mover # cópia para a lixeira", other: "Mover # cópias para a lixeira" }),
    more: (number) =>
      count(number, {
        one: "Há mais # na lista abaixo.",
        other: "Há mais # na lista abaixo.",
      }),
  },
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
    count(number, { one: "Tentar desfazer # cópia novamente", other: "Tentar desfazer # cópias novamente" }),
  trashedFolders: (number) => count(number, { one: "# pasta na lixeira", other: "# pastas na lixeira" }),
  restoredFolders: (number) => count(number, { one: "# pasta restaurada", other: "# pastas restauradas" }),
  keptFolders: {
    "not-empty": (title) => `A pasta “${title}” permanece: há mais alguma coisa nela.`,
    "not-made-by-run": (title) => `A pasta “${title}” permanece: ela já existia antes da operação.`,
    refused: (title) => `O portal não permitiu mover a pasta “${title}” para a lixeira.`,
  },
  watch: {
    heading: {
      undoing: (number) => count(number, { one: "Desfazendo # cópia", other: "Desfazendo # cópias" }),
      restoring: (number) => count(number, { one: "Restaurando # cópia", other: "Restaurando # cópias" }),
    },
    now: {
      undoing: (left) =>
        count(left, {
          one: "Verificando # cópia antes de movê-la para a lixeira…",
          other: "Verificando # cópias antes de movê-las para a lixeira…",
        }),
      restoring: (left) =>
        count(left, { one: "Tirando # cópia da lixeira…", other: "Tirando # cópias da lixeira…" }),
    },
    folders: {
      undoing: "Movendo para a lixeira as pastas vazias da operação…",
      restoring: "Conferindo o que saiu da lixeira…",
    },
    done: { undoing: "Na lixeira", restoring: "Restauradas" },
    notDone: "Não realizadas",
    left: "Restantes",
    summary: (left, percent) =>
      count(left, {
        one: `Falta # cópia, ${percent} por cento concluído.`,
        other: `Faltam # cópias, ${percent} por cento concluído.`,
      }),
    rows: "Cópias envolvidas",
    states: {
      asked: "Aguardando",
      sent: "Movendo para a lixeira",
      trashed: "Na lixeira",
      gone: "Já não existia",
      changed: "Alterada desde então: você decidirá sobre ela",
      kept: "Não pôde ser desfeita",
      "restore-asked": "Aguardando",
      restored: "Restaurada",
      "not-restored": "Não pôde ser restaurada",
    },
    confirmStop: {
      title: "Interromper aqui?",
      text: "O que o portal está processando neste momento é concluído primeiro. As outras cópias ficam como estão.",
    },
    stopping:
      "O que o portal está processando neste momento é concluído primeiro. As outras cópias ficam como estão.",
    lasting: "Deixe esta guia aberta. Se ela for fechada, abra o Page Copier novamente e continue.",
  },
});
