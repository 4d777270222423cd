import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "Comparando o plano salvo com o portal…",
  notOpened: "O arquivo não foi aberto",
  problems: {
    "too-large": ({ limitBytes }) =>
      `Ele tem mais de ${limitBytes / mebibyte} MB. Os planos salvos pelo Page Copier são menores; escolha outro arquivo.`,
    "not-json": () =>
      "Ele está danificado ou não é um plano salvo. Escolha um arquivo criado com “Salvar plano”.",
    "other-format": () => "Não é um plano do Page Copier. Escolha um arquivo criado com “Salvar plano”.",
    "other-version": ({ version }) =>
      `Ele foi salvo por outra versão do Page Copier (formato ${version}). Carregue o aplicativo novamente para obter a versão mais recente ou salve o plano de novo.`,
    unreadable: ({ place }) =>
      `Uma parte dele não é válida (${place}). Salve o plano de novo; nada deste arquivo foi usado.`,
  },
  otherPortal: (portal) => ({
    title: "Este plano pertence a outro portal",
    text: `Ele foi salvo em ${portal}. Aqui, páginas e sites têm outros números, por isso ele não pode ser executado. Abra-o lá.`,
  }),
  sourceGone: {
    title: "O site do plano salvo não existe mais",
    text: "Ele foi excluído, está na lixeira ou você não tem mais permissão para lê-lo. Não resta nada do plano para copiar.",
  },
  failed: "Não foi possível carregar os sites do plano salvo",
};
