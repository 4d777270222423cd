import type { Format } from "../format.ts";
import type { WishesMessages } from "../sections/wishes.ts";

export const wishesMessages = ({ count }: Format): WishesMessages => ({
  heading: "Nomes e configurações das cópias",
  nothing: "Como o portal as cria",
  reset: "Deixar tudo como o portal cria",
  summary: {
    titles: (rule) => `Títulos: ${rule}`,
    addresses: (rule) => `Endereços: ${rule}`,
    prefix: (text) => `“${text}” no início`,
    suffix: (text) => `“${text}” no fim`,
    replaced: (search, replaceBy) => `“${search}” vira “${replaceBy}”`,
    removed: (search) => `sem “${search}”`,
    whereTaken: {
      skip: "Ignoradas se o título já estiver em uso",
      rename: "Numeradas se o título já estiver em uso",
    },
    links: "Os links levam às cópias",
    cleanUp: "Cópias limpas",
    byHand: (copies) => count(copies, { one: "# cópia com nome manual", other: "# cópias com nome manual" }),
  },
  title: { heading: "Títulos", prefix: "Antes do título", suffix: "Depois do título" },
  address: { heading: "Endereços", prefix: "Antes do endereço", suffix: "Depois do endereço" },
  search: "Substituir",
  replaceBy: "Por",
  searchAs: "O que substituir",
  searchKinds: { text: "Texto", pattern: "Uma expressão regular" },
  patternProblems: {
    bad: (reason) => `Esta expressão regular não está completa: ${reason}`,
    tooLong: (longest) => `Uma expressão regular pode ter no máximo ${longest} caracteres.`,
    mayHang:
      "Uma parte que se repete contém outra que se repete ou tem alternativas. Uma expressão assim pode levar horas na busca, por isso não é usada.",
  },
  insertInto: (field) => `Inserir em “${field}”:`,
  placeholders: {
    site: "título do site de destino",
    date: "data de hoje",
    n: "número da cópia no site",
  },
  becomes: (before, after) => `“${before}” vira “${after}”.`,
  stays: (before) => `“${before}” fica como está.`,
  refusedAddress: "O portal recusa um endereço assim, por isso a cópia mantém o que o portal atribuir.",
  noExample: "Escolha uma página para ver um exemplo.",
  whereTaken: "Se o título já estiver em uso",
  whereTakenWays: {
    copy: { title: "Copiar mesmo assim", text: "Duas páginas ficam com o mesmo título." },
    skip: { title: "Ignorar", text: "A página não é copiada para lá." },
    rename: { title: "Acrescentar um número", text: "A cópia se chama “… 2”, “… 3” e assim por diante." },
  },
  links: "Links",
  linksAmong: "Os links entre as páginas copiadas levam às cópias",
  linksAmongHint:
    "As âncoras definidas manualmente são restabelecidas, e os cabeçalhos e rodapés que também são copiados são conectados. Desativado: todos os links continuam levando aos originais.",
  linksOutside: "Links para outras páginas",
  linksOutsideWays: {
    leave: { title: "Manter", text: "Levam ao mesmo lugar de agora; o relatório os conta." },
    "earlier-copy": {
      title: "Cópias anteriores",
      text: "Levam ao que uma operação anterior copiou para o mesmo site.",
    },
    list: { title: "Listar", text: "Ficam como estão, e o relatório lista cada um deles." },
  },
  settings: "Configurações",
  cleanUp: "Cópias limpas",
  cleanUpHint: "Fora dos mecanismos de busca e sem nada que pertença apenas ao original.",
  cleanUpFields: "O que é definido",
  cleanUpGroups: {
    "search-engines": "Mecanismos de busca",
    counters: "Contadores",
    pixels: "Pixels",
    verification: "Verificação do site",
    canonical: "Endereço canônico",
    "open-graph": "Redes sociais (Open Graph)",
  },
  switchedOff: "desativado",
  emptied: "esvaziado",
  byHand: {
    open: "Alterar título e endereço…",
    heading: (title) => `Nomes da cópia de “${title}”`,
    title: "Título da cópia",
    address: "Endereço da cópia",
    problems: {
      title: {
        empty: "A cópia precisa de um título.",
        "refused-shape": "O portal recusa este título.",
        "taken-by-page": "Outra página lá tem este título.",
        "taken-in-trash": "Uma página da lixeira tem este título.",
        "taken-by-row": "Outra cópia deste plano recebe este título lá.",
      },
      address: {
        empty: "A cópia precisa de um endereço.",
        "refused-shape":
          "O portal recusa este endereço: não use barras nem uma palavra seguida de dois números, como “pagina_1_2”.",
        "taken-by-page": "Outra página lá tem este endereço, por isso o portal acrescentará quatro letras.",
        "taken-in-trash":
          "Uma página da lixeira usa este endereço, por isso o portal acrescentará quatro letras.",
        "taken-by-row":
          "Outra cópia deste plano recebe este endereço, por isso o portal acrescentará quatro letras.",
      },
    },
    backToRules: "Voltar às regras",
    use: "Usar estes nomes",
    cancel: "Cancelar",
    mark: "Com nome manual",
  },
  presets: {
    heading: "Opções salvas",
    use: (name) => `Usar “${name}”`,
    used: (name) => `“${name}” em uso`,
    forget: (name) => `Excluir “${name}”`,
    sure: "Excluir as opções salvas?",
    onlyOptions:
      "Somente as opções salvas são excluídas; a seleção atual é mantida, assim como todas as páginas.",
    keep: "Mantê-las",
    saveHeading: "Salvar estas opções",
    name: "Nome das opções",
    whatIsSaved:
      "Ficam neste navegador: a visibilidade, a opção de manter as pastas e tudo o que é definido aqui. Não são salvos as páginas, os destinos nem o que foi digitado para cópias individuais.",
    save: "Salvar",
    replace: (name) => `Substituir “${name}”`,
    saved: (name) => `“${name}” foi salvo`,
    refused: "Este navegador não guarda dados do aplicativo, por isso não é possível salvar opções.",
  },
});
