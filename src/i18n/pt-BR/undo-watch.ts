import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
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
});
