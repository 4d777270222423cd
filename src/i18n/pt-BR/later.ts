import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "Nomes, configurações e links",
  totals: {
    renamed: (number) =>
      count(number, { one: "# cópia está com o novo nome", other: "# cópias estão com o novo nome" }),
    cleaned: (number) => count(number, { one: "# cópia está limpa", other: "# cópias estão limpas" }),
    settingsFailed: (number) =>
      count(number, {
        one: "# cópia sem o novo nome ou as novas configurações",
        other: "# cópias sem o novo nome ou as novas configurações",
      }),
    toCopies: (number) =>
      count(number, { one: "# link agora leva a uma cópia", other: "# links agora levam a cópias" }),
    toEarlierCopies: (number) =>
      count(number, {
        one: "# link agora leva a uma cópia de uma operação anterior",
        other: "# links agora levam a cópias de operações anteriores",
      }),
    outside: (number) =>
      count(number, {
        one: "# link leva a uma página que não foi copiada",
        other: "# links levam a páginas que não foram copiadas",
      }),
    broken: (number) =>
      count(number, {
        one: "# link já estava quebrado no original",
        other: "# links já estavam quebrados nos originais",
      }),
    unreachable: (number) =>
      count(number, {
        one: "# bloco com links que não puderam ser alterados",
        other: "# blocos com links que não puderam ser alterados",
      }),
    unseen: (number) =>
      count(number, {
        one: "# bloco com um componente cujos links não podem ser vistos",
        other: "# blocos com componentes cujos links não podem ser vistos",
      }),
    anchors: (number) => count(number, { one: "# âncora restabelecida", other: "# âncoras restabelecidas" }),
    areas: (number) =>
      count(number, {
        one: "# cabeçalho, rodapé ou barra lateral agora é uma cópia",
        other: "# cabeçalhos, rodapés e barras laterais agora são cópias",
      }),
    linksFailed: (number) =>
      count(number, {
        one: "# cópia em que nem todos os links puderam ser alterados",
        other: "# cópias em que nem todos os links puderam ser alterados",
      }),
  },
  nothing: "Não havia nada a alterar nos links das cópias.",
  asWished: "conforme definido",
  remarks: {
    "other-title": ({ wished }) => `A cópia deveria se chamar “${wished}”, mas o portal mostra outro título.`,
    "other-address": ({ wished }) =>
      `A cópia deveria ter o endereço “${wished}”, mas o portal atribuiu outro.`,
    "not-published-again": () =>
      "Os visitantes só verão as novas configurações quando a cópia for publicada de novo, e isso não funcionou.",
    "settings-failed": () => "A cópia não recebeu o novo nome e as novas configurações.",
    "settings-open": () =>
      "A operação terminou antes de a cópia receber o novo nome e as novas configurações.",
    "links-failed": () => "Nem todos os links da cópia puderam ser direcionados às outras cópias.",
    "links-open": () => "A operação terminou antes de os links da cópia serem direcionados às outras cópias.",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, {
        one: "# bloco da cópia tem links que não puderam ser alterados.",
        other: "# blocos da cópia têm links que não puderam ser alterados.",
      }),
    "anchors-lost": ({ anchors }) => `Faltam na cópia âncoras do original: ${list(anchors)}.`,
    "links-not-public": () =>
      "Os visitantes só verão os links alterados quando a cópia for publicada de novo, e isso não funcionou.",
  },
  advice: {
    address: "Faça a alteração nas configurações da página.",
    open: "Altere no portal ou desfaça a cópia e copie a página novamente.",
    links: "Abra a cópia no editor e altere esses links.",
    anchors: "Abra a cópia no editor e defina novamente as âncoras dos blocos.",
  },
  unreachable: {
    component: (block) => `${block}: os links nos parâmetros de um componente ficam como estão.`,
    dynamic: (block) =>
      `${block}: o bloco é preenchido por uma lista cuja página de detalhes não pode ser alterada aqui.`,
    "no-way": (block) => `${block}: o portal só permite alterar o link junto com outros dados.`,
    refused: (block) => `${block}: o portal recusou a alteração.`,
    "changed-otherwise": (block) => `${block}: o portal mostra algo diferente do que foi enviado.`,
  },
  leadsTo: (ids) => `Leva a: ${ids}.`,
  unseenLinks: "Blocos com componentes cujos links não podem ser vistos",
  outsideLinks: "Links para páginas que não foram copiadas",
  brokenLinks: "Links que já estavam quebrados no original",
  link: (block, pageId) => `página ${pageId}, no bloco ${block}`,
  times: (number) => count(number, { one: "# vez", other: "# vezes" }),
});
