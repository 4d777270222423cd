import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "Título recebe um sufixo",
  "address-taken": "Endereço em uso",
  "becomes-home-page": "Vira a página inicial",
  "site-goes-live": "Site vai ao ar",
  "folders-go-live": "Pastas vão ao ar",
  "unpublished-edits-go-live": "Alterações vão ao ar",
  "unpublished-edits-are-copied": "Copia alterações não publicadas",
  "live-for-a-moment": "Visível por um instante",
  "may-not-publish": "Sem permissão para publicar",
  "stays-draft-in-inactive-folder": "Fica como rascunho",
  "may-not-edit-source": "Original somente leitura",
  "areas-of-the-source": "Cabeçalho e rodapé não mudam",
  "dynamic-address": "Endereço dinâmico se perde",
  "system-page": "Página do sistema",
  "area-page": "Cabeçalho, rodapé ou barra lateral",
  "source-in-trash": "Original na lixeira",
  "same-title-in-plan": "Mesmo título neste plano",
  "same-address-in-plan": "Mesmo endereço neste plano",
  "may-not-undo": "Sem permissão para desfazer",
  "may-not-rename": "Sem permissão para renomear",
  "new-folder-is-inactive": "Nova pasta inativa",
  "copied-before": "Já copiada para lá",
  "settings-not-allowed": "Fica como o portal cria",
  "wished-title-taken": "Título já existe",
  "renamed-where-taken": "Recebe um número",
  "wished-address-taken": "Novo endereço em uso",
  "wished-address-refused": "Novo endereço recusado",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "O que vai acontecer",
    publication: "Visibilidade da cópia",
    wishes: {
      draft: { title: "Rascunho", text: "Ninguém a vê até você publicá-la." },
      "as-source": { title: "Como o original", text: "Publicada se o original estiver publicado." },
      published: { title: "Publicada", text: "Os visitantes podem abri-la imediatamente." },
    },
    trashedSource: "Esta página está na lixeira. Como ela deve ser copiada?",
    trashedWays: {
      restore: {
        title: "Restaurar, copiar e devolver",
        text: "A forma segura: a página sai da lixeira por alguns segundos, sem ser publicada, e volta para ela.",
      },
      "as-it-is": {
        title: "Copiar sem tirar da lixeira",
        text: "O original não é alterado. Nesse caso, alguns portais não copiam nenhum bloco; o resultado é verificado e informado a você.",
      },
    },
    noRestoreRight: "Você não tem permissão para restaurar páginas deste site.",
    source: "Página",
    goesTo: "Destino",
    willBeCalled: "Título",
    address: "Endereço",
    addressWithSuffix: (code) => `${code}_ e quatro letras escolhidas pelo portal`,
    statusAfterwards: "Visibilidade",
    warnings: (amount) => count(amount, { one: "# aviso", other: "# avisos" }),
    cannotCopy: "Não é possível criar esta cópia",
    copy: "Copiar página",
    choosePage: "Escolha a página que deseja copiar.",
    chooseTarget: "Escolha o destino das cópias.",
    chooseTrashedWay: "Escolha como copiar a página que está na lixeira.",
    repairRule: "Corrija a expressão regular que dá nome às cópias.",
    checking: "Verificando o destino…",
    readingPages: (soFar) =>
      count(soFar, {
        one: "Lendo todas as páginas do site: # página até agora…",
        other: "Lendo todas as páginas do site: # páginas até agora…",
      }),
    checkingTargets: (read, of) => `Verificando os destinos: ${number(read)} de ${number(of)}…`,
    targetFailed: "Não foi possível carregar o site de destino",
    notAdapted: "O que fica como no original",
    plain: {
      shared: "O que o original e a cópia compartilham",
      files: "Imagens e arquivos não são copiados: são compartilhados com o original.",
      fromPortal:
        "Formulários, produtos e tudo o que os blocos exibem do portal: as duas páginas mostram o mesmo.",
      areas: "Cabeçalho, rodapé e barra lateral: a cópia continua usando os do original.",
      areasUnlessCopied:
        "Cabeçalho, rodapé e barra lateral: a cópia continua usando os do original, a menos que também sejam copiados.",
      notCopied: "O que não é copiado",
      history: "Visualizações, histórico de alterações, datas e autor: a cópia começa do zero, em seu nome.",
      lostBlocks:
        "Blocos que o portal não tem mais ou não permite no destino: o relatório indica o que falta.",
      siteRoles: "A função de página inicial, de erro ou do sistema e os endereços dinâmicos de um catálogo.",
      anchors: "Âncoras definidas manualmente: o portal cria novas.",
      asItIs: "O que é copiado como está",
      links: "Links para outras páginas: continuam levando às mesmas páginas de agora.",
      linksOutside: {
        leave:
          "Links para páginas que não são copiadas: continuam levando ao mesmo lugar, e o relatório os conta.",
        "earlier-copy":
          "Links para páginas que não são copiadas: levam à cópia de uma operação anterior no mesmo site, se houver; caso contrário, ao mesmo lugar de agora.",
        list: "Links para páginas que não são copiadas: continuam levando ao mesmo lugar, e o relatório os lista.",
      },
      drafts: "Alterações não publicadas e blocos ocultos do original.",
      markers: "Marcadores como o ano atual: mantêm o valor do momento da cópia.",
      settings: "Contadores e configurações para mecanismos de busca e redes sociais.",
      afterwards: "O que é feito quando todas as cópias estiverem prontas",
      titles: (copies) =>
        count(copies, { one: "# cópia recebe o seu título", other: "# cópias recebem o seu título" }),
      addresses: (copies) =>
        count(copies, { one: "# cópia recebe o seu endereço", other: "# cópias recebem o seu endereço" }),
      cleaned: (copies) =>
        count(copies, {
          one: "# cópia perde as configurações que pertencem apenas ao original",
          other: "# cópias perdem as configurações que pertencem apenas aos originais",
        }),
      linked: (copies) =>
        count(copies, {
          one: "Em # cópia são procurados links que devem levar a cópias do mesmo site",
          other: "Em # cópias são procurados links que devem levar a cópias do mesmo site",
        }),
    },

    number,
    copies: (copies) => count(copies, { one: "# cópia", other: "# cópias" }),
    reviewCopies: (copies) => count(copies, { one: "Revisar # cópia", other: "Revisar # cópias" }),
    nothingToCopy: "Não há nenhuma página no que você selecionou.",
    pageLimit: (published) =>
      count(published, {
        one: "# cópia será publicada. Alguns planos do Bitrix24 limitam as páginas publicadas, e o portal não informa quantas restam: acima do limite, a cópia fica como rascunho, e o relatório indica isso.",
        other:
          "# cópias serão publicadas. Alguns planos do Bitrix24 limitam as páginas publicadas, e o portal não informa quantas restam: acima do limite, as cópias ficam como rascunhos, e o relatório indica isso.",
      }),
    sum: {
      copies: "Cópias",
      targets: "Sites de destino",
      folders: "Pastas criadas antes",
      impossible: "Não podem ser copiadas",
      time: "Tempo",
      warnings: "Avisos",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `Uma pasta da lixeira usa o endereço “${code}”, por isso a nova pasta recebe outro.`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) =>
      count(folders, { one: "# pasta é criada antes", other: "# pastas são criadas antes" }),
    showMore: (more) => count(more, { other: "Mostrar mais #" }),

    openPlan: "Abrir um plano salvo…",
    fileUnreadable: {
      title: "Não foi possível ler o arquivo",
      text: "O navegador não o forneceu. Escolha-o novamente ou escolha uma cópia dele.",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "menos de um minuto";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return minutes
        ? count(high, { one: "até # minuto", other: "até # minutos" })
        : count(high, { one: "até # hora", other: "até # horas" });
    case "about":
      return minutes
        ? count(high, { one: "cerca de # minuto", other: "cerca de # minutos" })
        : count(high, { one: "cerca de # hora", other: "cerca de # horas" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `entre ${low} e # minutos` : `entre ${low} e # horas` });
    }
  }
}
