import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "abre em uma nova guia",
  tryAgain: "Tentar novamente",
  refresh: "Atualizar",
  details: "Detalhes para o suporte",

  start: {
    connecting: "Conectando ao seu Bitrix24…",
    outside: {
      title: "O Page Copier funciona dentro do Bitrix24",
      text: "Ele copia páginas da seção Sites e faz login pelo portal que o exibe. Aberto separadamente, ele não tem um portal com o qual se comunicar.",
      advice:
        "Abra o seu Bitrix24 e escolha Page Copier no menu esquerdo. Se ele não estiver lá, um administrador do portal pode adicioná-lo em Recursos para desenvolvedores.",
    },
    silent: (portal) => ({
      title: "O portal não responde",
      text: `O Page Copier solicitou o login a ${portal} e não recebeu resposta em 15 segundos.`,
      advice:
        "Recarregue a página do Bitrix24 (F5). Se o problema continuar, uma extensão do navegador pode estar bloqueando conteúdo incorporado.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "O aplicativo não está no portal indicado",
      text: `O portal indicado é ${expected}, mas a página em que o aplicativo está aberto é ${actual}. Nada foi enviado.`,
      advice: "Abra o Page Copier pelo menu do seu próprio Bitrix24.",
    }),
    crashed: {
      title: "O Page Copier parou por causa de um erro próprio",
      text: "O que já foi solicitado ao portal não é desfeito. Verifique o site de destino antes de copiar novamente.",
      advice:
        "Carregue o aplicativo novamente. Se o erro se repetir, envie os detalhes abaixo ao responsável pelo aplicativo.",
    },
    partMissing: {
      title: "Não foi possível carregar esta parte do aplicativo",
      text: "A conexão caiu ou o aplicativo foi atualizado enquanto estava aberto. Nada foi enviado ao portal e nada se perdeu.",
      advice:
        "Tente novamente. Se o problema continuar, carregue o aplicativo de novo; a operação em andamento será retomada.",
    },
    reload: "Carregar novamente",
    listsFailed: "Não foi possível carregar os seus sites",
  },

  kinds: {
    PAGE: "Sites e lojas",
    KNOWLEDGE: "Bases de conhecimento",
    GROUP: "Bases de conhecimento de grupos",
    VIBE: "Vibe",
  },

  status: {
    published: "Publicada",
    draft: "Rascunho",
    unpublishedEdits: "Alterações não publicadas",
    trashed: "Na lixeira",
    homePage: "Página inicial",
    area: "Cabeçalho ou rodapé",
    system: "Página do sistema",
    siteOff: "não publicado",
    folderOff: "inativa",
    root: "Nível superior do site",
    modified: (date) => `Última alteração: ${date}`,
  },

  failure: {
    code: "Código",
    method: "Solicitação",
    status: "Status HTTP",
    portalSays: "Mensagem do portal",
    kind: "Significado",
    kinds: {
      "not-run": "não foi executada",
      refused: "foi recusada",
      unsure: "pode ter sido executada",
      session: "o portal não aceita mais o aplicativo",
      malformed: "não foi possível ler a resposta",
    },
  },
};
