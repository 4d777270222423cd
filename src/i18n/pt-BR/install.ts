import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Instalação do Page Copier",
  intro: "O Page Copier está sendo adicionado a este portal. Isso leva alguns segundos.",
  entryTitle: "Copiar com o Page Copier",
  steps: {
    add: (entryTitle) => `Adicionar “${entryTitle}” ao menu de configurações das páginas`,
    clear: "Remover itens de versões anteriores",
    note: "Registrar para onde o item leva, para reparos futuros",
    finish: "Informar ao portal que a instalação foi concluída",
  },
  stepStates: {
    waiting: "aguardando",
    working: "em andamento",
    done: "concluído",
    wasThere: "já existia",
    nothingToDo: "nada a fazer",
    failed: "falhou",
    leftOut: "ignorado",
  },
  failed: {
    title: "A instalação não foi concluída",
    text: "Uma etapa falhou. O portal considera o Page Copier não instalado até que você tente novamente ou conclua sem o item de menu. Mesmo sem o item, o aplicativo funciona pelo menu esquerdo, e o item pode ser adicionado depois no aplicativo.",
    without: "Concluir sem o item de menu",
  },
  notAdmin: {
    title: "Somente um administrador pode instalar o Page Copier",
    text: "Ele adiciona um item ao menu de configurações das páginas para todos neste portal. Nada foi alterado.",
    advice:
      "Peça a um administrador do portal que abra o Page Copier uma vez; depois disso, ele também funcionará para você.",
  },
  installedBefore: {
    title: "O Page Copier está instalado neste portal",
    text: "O item dele no menu de configurações das páginas acabou de ser verificado.",
    advice: "Abra o Page Copier no menu esquerdo.",
  },
  notReloaded: {
    title: "O portal ainda não recarregou",
    text: "Ele foi informado de que a instalação foi concluída, mas esta página continua aberta.",
    advice:
      "Recarregue a página do Bitrix24 (F5). Se a instalação começar de novo, talvez você não tenha permissão para instalar aplicativos: fale com um administrador do portal.",
  },
  entry: {
    heading: "Menu de configurações",
    text: (entryTitle) =>
      `Com o item “${entryTitle}” no menu de configurações de cada página, o Page Copier abre com essa página já selecionada.`,
    known: {
      added: (date) => `O item foi adicionado ou verificado em ${date}.`,
      elsewhere: (address) =>
        `O item leva a outro endereço, provavelmente de uma versão anterior: ${address}`,
      removed: (date) => `O item foi removido em ${date}.`,
      unknown:
        "Não se sabe se o item existe, e o portal não oferece um meio de consultar. A verificação o adiciona se ele estiver faltando.",
    },
    repair: "Verificar e reparar",
    remove: "Remover o item",
    working: "Consultando o portal…",
    outcomes: {
      wasThere: "O item existe e leva a esta versão do Page Copier.",
      added: "O item estava faltando. Agora ele foi adicionado.",
      replaced: "O item levava a uma versão anterior. Agora há um que leva a esta versão.",
      removed: "O item foi removido. O Page Copier continua no menu esquerdo.",
      wasGone: "O item não existia. O Page Copier continua no menu esquerdo.",
    },
    repairFailed: "Não foi possível reparar o item",
    removeFailed: "Não foi possível remover o item",
    notNoted:
      "O item está como deveria, mas o aplicativo não conseguiu registrar isso. Ele pode perguntar de novo.",
    outdated: {
      title: "O menu de configurações das páginas leva a uma versão anterior do Page Copier",
      text: "Ela pode não funcionar mais. O reparo faz o item levar a esta versão.",
    },
    close: "Fechar",
  },
};
