import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "Para onde?",
  samePlace: { title: "Ao lado do original", text: "Mesmo site, mesma pasta." },
  otherPlace: { title: "Em outro lugar", text: "Outra pasta ou outro site do mesmo tipo." },
  place: "Destino",
  site: "Site de destino",
  folder: "Pasta de destino",
  otherKindHint: (kind) =>
    `Somente o mesmo tipo (${kind}): o portal não consegue copiar de um tipo para outro.`,
  noEditRight: "Você não tem permissão para criar páginas aqui",
  noFolders: "Nenhuma pasta",
  loading: "Carregando pastas…",
  failed: "Não foi possível carregar as pastas do site de destino",
  targetCount: (number) => count(number, { one: "# destino", other: "# destinos" }),
  targets: "Destinos",
  addTarget: "Adicionar outro destino",
  newTarget: "Novo destino",
  newTargetHint: "Ele passa a valer assim que o local for escolhido.",
  remove: (place) => `Remover dos destinos: ${place}`,
  removeNew: "Remover o novo destino",
  placeTaken: "Este local já é um destino. Escolha outra pasta ou outro site.",
  siteTaken: "O nível superior deste site já é um destino. Escolha uma pasta dele ou outro site.",
  folderGone: "Pasta que não existe mais",
  siteGone: "Site que não existe mais",
  inNewFolder: "Em uma nova pasta…",
  inNewFolderNamed: (title) => `Em uma nova pasta: “${title}”`,
  newFolderTitle: "Título da nova pasta",
  newFolderHint:
    "Ela é criada na pasta escolhida acima, antes da cópia da primeira página. Deixe vazio se não quiser uma nova pasta.",
  newFolder: "Nova pasta",
  severalSites: {
    open: "Adicionar vários sites…",
    chooseFound: (number) =>
      count(number, { one: "Selecionar # encontrado", other: "Selecionar os # encontrados" }),
    clear: "Limpar a seleção",
    chosen: (number) => count(number, { one: "# site selecionado", other: "# sites selecionados" }),
    add: (number) => count(number, { one: "Adicionar # site", other: "Adicionar # sites" }),
    alreadyTarget: "Já é um destino",
  },
  keepFolders: "Manter as pastas",
  keepFoldersHint:
    "Ativado: as pastas selecionadas são recriadas no destino, na mesma ordem; se lá houver uma pasta com o mesmo endereço, ela é usada. Desativado: todas as páginas ficam lado a lado.",
});
