import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
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
});
