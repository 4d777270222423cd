import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "Quais páginas?",
  kind: "Tipo",
  site: "Site",
  chooseSite: "Escolha um site",
  searchSites: "Buscar por nome ou endereço",
  noSuchSite: "Nenhum site com este nome",
  pages: "Páginas",
  search: "Buscar uma página por título, endereço ou ID",
  copiedThere: "Já copiada para lá",
  withTrash: "Mostrar a lixeira",
  trash: "Lixeira",
  loadingPages: "Carregando páginas…",
  loadedSoFar: (loaded) =>
    count(loaded, {
      one: "# página até agora, carregando mais…",
      other: "# páginas até agora, carregando mais…",
    }),
  pageCount: (number) => count(number, { one: "# página", other: "# páginas" }),
  failed: "Não foi possível carregar as páginas deste site",
  stopped: "Não foi possível carregar todas as páginas",
  noMatch: (text) => `Nenhuma página corresponde a “${text}”.`,
  emptySite: { title: "Ainda não há páginas aqui", text: "Escolha outro site ou procure na lixeira." },
  noSites: {
    title: "Você não tem acesso de leitura a nenhum site",
    text: "Crie um site na seção Sites ou peça a um administrador do portal acesso a um site.",
  },
  kindUnreadable: (kind) => `Não foi possível carregar a lista “${kind}”.`,
  openedPageGone: {
    title: "A página escolhida não está na lista",
    text: "Ela pode estar na lixeira ou em um site que você não tem permissão para ler. Você pode escolher qualquer outra página.",
  },
  foundCount: (number) => count(number, { one: "# página encontrada", other: "# páginas encontradas" }),
  nothingFound: "Nenhuma página corresponde ao filtro.",
  chosenGone: {
    title: (number) =>
      count(number, {
        one: "# página ou pasta selecionada não está na lista",
        other: "# páginas ou pastas selecionadas não estão na lista",
      }),
    text: "Elas podem estar na lixeira ou já ter sido excluídas. O que não está na lista não é copiado.",
  },
  chosen: (pages, folders = 0) => {
    if (folders === 0) {
      return count(pages, { one: "# página selecionada", other: "# páginas selecionadas" });
    }
    const pagesText = count(pages, { one: "# página", other: "# páginas" });
    return `${list([pagesText, count(folders, { one: "# pasta", other: "# pastas" })])} selecionadas`;
  },
  moreToCome:
    "As páginas ainda estão sendo carregadas. As que estão em pastas selecionadas por inteiro serão adicionadas.",
  someUnread: "As páginas que não puderam ser carregadas estão faltando nas pastas selecionadas por inteiro.",
  hidden: (number) =>
    count(number, {
      one: "# página selecionada está oculta pelo filtro",
      other: "# páginas selecionadas estão ocultas pelo filtro",
    }),
  selectAll: "Selecionar tudo",
  selectFound: (number) =>
    count(number, { one: "Selecionar # encontrada", other: "Selecionar as # encontradas" }),
  clear: "Limpar a seleção",
  partly: "selecionada em parte",
  filter: {
    open: "Filtrar e ordenar",
    active: (number) =>
      count(number, { one: "Filtrar e ordenar · # filtro", other: "Filtrar e ordenar · # filtros" }),
    reset: "Remover filtros",
    status: "Status",
    folder: "Somente na pasta",
    anyFolder: "Todas as pastas",
    searchFolders: "Buscar por nome ou endereço",
    noSuchFolder: "Nenhuma pasta com este nome",
    changed: "Última alteração",
    anyTime: "Qualquer data",
    days: (number) => count(number, { one: "# dia", other: "# dias" }),
    sinceDay: "A partir de uma data",
    day: "Alteradas desde",
    sort: "Ordenar páginas por",
    orders: { title: "Título", date: "Última alteração", address: "Endereço", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "O portal escreve as datas de um modo que não distingue dia e mês, por isso não é possível filtrar nem ordenar as páginas por data.",
      "unknown-format":
        "O portal escreve as datas em um formato desconhecido, por isso não é possível filtrar nem ordenar as páginas por data.",
    },
  },
});
