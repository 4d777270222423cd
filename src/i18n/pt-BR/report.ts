import type { Format } from "../format.ts";
import type { ReportMessages, RunReportMessages } from "../sections/report.ts";

export const reportMessages = ({ count }: Format): ReportMessages => ({
  done: (title) => `“${title}” foi copiada`,
  doneButDifferent: (title) => `“${title}” foi copiada, mas não exatamente como planejado`,
  asAnnounced: "Conforme avisado antes da cópia",
  asPlanned: "A cópia foi conferida no portal e tudo está conforme o planejado.",
  adopted:
    "A resposta do portal se perdeu; a cópia foi encontrada na verificação do destino. Ela foi criada uma única vez.",
  differs: (number) => count(number, { one: "# aviso sobre a cópia", other: "# avisos sobre a cópia" }),
  openEditor: "Abrir a cópia no editor",
  openPublic: "Abrir o endereço público",
  openSiteList: "Abrir as páginas do site",
  copyAnother: "Copiar outra página",
  tryThisAgain: "Voltar a esta página",
  newId: "ID da cópia",
  title: "Título",
  address: "Endereço",
  place: "Local",
  status: "Visibilidade",
  blocks: "Blocos",
  blockCount: (copied, source) => `${copied ?? "?"} de ${source ?? "?"}`,
  failed: "A página não foi copiada",
  nothingCopied: "O portal não criou a cópia",
  maybeFailed: "Nenhuma cópia da página foi encontrada",
  refused: "A página não foi copiada: algo mudou desde que você a escolheu",
  nothingCreated: "Nada foi criado no portal.",
  noCopyFound:
    "A solicitação foi enviada, a resposta se perdeu e a verificação posterior do destino não encontrou nenhuma cópia.",
  orphan: {
    title: "O portal deixou uma página vazia",
    text: "Ele recusou a cópia depois de começá-la. A página vazia está em uma pasta da lixeira, onde nenhum visitante a vê.",
    remark: "O portal deixou uma página vazia em uma pasta da lixeira.",
    toTrash: "Mover a página vazia para a lixeira",
    trashed: "A página vazia não atrapalha mais",
    inUse: "Alguém trabalhou na página desde então, por isso ela não foi movida para a lixeira",
    kept: "A página vazia não está na lixeira",
    notShown: "O portal confirmou, mas a página continua onde estava. Mova-a para a lixeira na seção Sites.",
  },
  sourceLeftRestored: "O original saiu da lixeira e não pôde ser devolvido. Ele está sem publicação.",
  ambiguous: {
    title: "Mais de uma página pode ser a cópia",
    text: "A resposta do portal se perdeu, e várias páginas novas no destino se parecem com esta cópia. Nada mais foi enviado.",
    advice: "Veja as páginas e indique qual delas é a cópia.",
  },
  candidate: (title, id) => `${title} (ID ${id})`,
  thisIsTheCopy: "Esta é a cópia",
  noneOfThem: "Nenhuma delas",
  unverified: {
    title: "A página foi copiada, mas não pôde ser verificada",
    text: "O portal confirmou a nova página, mas depois não foi possível lê-la.",
    advice: "Verifique de novo ou abra-a no editor e confira por lá.",
  },
  unknownOutcome: {
    title: "Não se sabe se a página foi copiada",
    text: "A resposta do portal se perdeu e, depois, não foi possível consultá-lo.",
    advice:
      "Verifique de novo quando o portal responder, antes de fechar ou recarregar o Page Copier. Até lá, não copie a página outra vez: ela pode já estar no destino.",
  },
  skipped: {
    title: "A página não foi copiada",
    text: "A operação foi interrompida antes da vez desta página. Nada foi enviado.",
    advice: "Copie-a novamente quando quiser.",
  },
  takenOut: "Você a retirou antes da operação. Nada foi enviado.",
  unfinished: "A operação não chegou ao fim aqui.",
  lookAgain: "Verificar de novo",
  run: runReportMessages(count),
});

const runReportMessages = (count: Format["count"]): RunReportMessages => ({
  headline: {
    stopped: (done) =>
      count(done, {
        one: "A operação foi interrompida: antes disso, # página foi copiada",
        other: "A operação foi interrompida: antes disso, # páginas foram copiadas",
      }),
    needsLook: (number) =>
      count(number, { one: "# cópia precisa da sua atenção", other: "# cópias precisam da sua atenção" }),
    notCopied: (number) =>
      count(number, { one: "# página não foi copiada", other: "# páginas não foram copiadas" }),
    withRemarks: (number) =>
      count(number, {
        one: "Tudo foi copiado; # página não está exatamente como planejado",
        other: "Tudo foi copiado; # páginas não estão exatamente como planejado",
      }),
    asPlanned: (number) =>
      count(number, {
        one: "# página copiada conforme o planejado",
        other: "# páginas copiadas conforme o planejado",
      }),
  },
  outcomes: {
    "as-planned": "Copiada conforme o planejado",
    "with-remarks": "Copiada, com observações",
    failed: "Com erro",
    refused: "Não é possível",
    skipped: "Ignorada pela interrupção",
    "taken-out": "Retirada",
    unverified: "Copiada, não verificada",
    unknown: "Resultado desconhecido",
    ambiguous: "Várias candidatas",
    undone: "Desfeita",
    unfinished: "Não concluída",
  },
  started: (moment) => `Início: ${moment}`,
  took: {
    seconds: (number) => count(number, { one: "Durou # segundo.", other: "Durou # segundos." }),
    minutes: (number) => count(number, { one: "Durou # minuto.", other: "Durou # minutos." }),
    hours: (number) => count(number, { one: "Durou # hora.", other: "Durou # horas." }),
  },
  folders: {
    made: (number) => count(number, { one: "# pasta criada", other: "# pastas criadas" }),
    used: (number) => count(number, { one: "# pasta já existia", other: "# pastas já existiam" }),
    failed: (number) =>
      count(number, { one: "# pasta não pôde ser criada", other: "# pastas não puderam ser criadas" }),
    unfinished: (number) => count(number, { one: "# pasta não concluída", other: "# pastas não concluídas" }),
  },
  foldersWithProblems: "Pastas com problemas",
  folderFailed: (title) => `Não foi possível criar a pasta “${title}”.`,
  indexPageFailed: (title) => `A pasta “${title}” não recebeu a página de índice. Defina-a na seção Sites.`,
  show: "Mostrar",
  all: "Todas",
  search: "Buscar por título, endereço, destino ou ID",
  rows: "Cópias desta operação",
  rowCount: (number) => count(number, { one: "# linha", other: "# linhas" }),
  noMatch: "Nenhuma linha corresponde.",
  original: "Original",
  copy: "Cópia",
  publicAddress: "Endereço público",
  more: "Detalhes",
  retryRows: (number) =>
    count(number, { one: "Tentar copiar # página de novo", other: "Tentar copiar # páginas de novo" }),
  retryElsewhereRows: (number) =>
    count(number, {
      one: "Tentar copiar # página em outra pasta",
      other: "Tentar copiar # páginas em outra pasta",
    }),
  retryElsewhere: "Tentar novamente em outra pasta",
  elsewhere: {
    heading: (number) =>
      count(number, { one: "Outra pasta para # página", other: "Outra pasta para # páginas" }),
    site: "Site de destino",
    confirm: "Copiar para esta pasta",
    cancel: "Cancelar",
  },
  runAgain: "Repetir com o que é novo",
  copyMore: "Copiar mais páginas",
  downloadCsv: "Baixar como tabela (CSV)",
  downloadJson: "Baixar como JSON",
  downloadFailed: {
    title: "Não foi possível criar o arquivo",
    text: "Não foi possível carregar uma parte do Page Copier. Verifique a sua conexão e tente novamente.",
  },
  columns: {
    outcome: "Resultado",
    sourceSite: "Site do original",
    sourceId: "ID do original",
    sourceTitle: "Título do original",
    sourceAddress: "Endereço do original",
    targetSite: "Site de destino",
    targetFolder: "Pasta de destino",
    copyId: "ID da cópia",
    copyTitle: "Título da cópia",
    copyAddress: "Endereço da cópia",
    publicUrl: "Endereço público",
    visibility: "Visibilidade",
    settings: "Novo nome e configurações",
    linksToCopies: "Links que agora levam a cópias",
    linksOutside: "Links para páginas que não foram copiadas",
    linksBroken: "Links quebrados",
    linksUnreachable: "Blocos com links que não puderam ser alterados",
    undo: "Desfazer",
    reason: "Motivo",
    advice: "O que fazer",
    code: "Código",
  },
});
