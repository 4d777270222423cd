import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "Operações anteriores",
  onlyHere: "Elas ficam salvas somente neste navegador, para este portal e para você.",
  notLasting:
    "Este navegador não guarda nada para o Page Copier: as operações são esquecidas quando você fecha ou recarrega o aplicativo.",
  back: "Voltar à cópia",
  loading: "Procurando operações anteriores…",
  failed: {
    title: "Não foi possível ler as operações anteriores",
    text: "O navegador não forneceu os dados salvos. Tente novamente ou feche antes outras guias do Page Copier.",
  },
  empty: {
    title: "Nenhuma operação ainda",
    text: "Depois que você copiar páginas, o relatório de cada operação poderá ser consultado aqui.",
  },
  runs: "Operações anteriores",
  started: (moment) => `Operação de ${moment}`,
  finished: "Concluída",
  interrupted: "Não concluída",
  from: "De",
  to: "Para",
  copied: "Copiadas",
  copiedOf: (done, total) => `${done} de ${total}`,
  unknownOutcomes: (number) =>
    count(number, {
      one: "# cópia com resultado desconhecido",
      other: "# cópias com resultado desconhecido",
    }),
  undone: (number) => count(number, { one: "# cópia desfeita", other: "# cópias desfeitas" }),
  open: "Abrir o relatório",
  forget: "Esquecer",
  sure: {
    title: "Esquecer esta operação?",
    text: "Apenas o registro neste navegador é apagado. Nada muda no portal: as páginas copiadas permanecem.",
  },
  keep: "Manter",
  problems: {
    gone: {
      title: "Esta operação não está mais aqui",
      text: "Ela foi esquecida, talvez em outra guia. A lista foi atualizada.",
    },
    "other-version": {
      title: "Esta operação foi salva por outra versão do Page Copier",
      text: "Recarregue a página do Bitrix24 para obter a versão mais recente e abra a operação novamente. Se não resolver, verifique nos sites de destino o que foi copiado e esqueça a operação.",
    },
    unreadable: {
      title: "O registro desta operação está danificado",
      text: "Isso não afeta as páginas dela no portal. Verifique nos sites de destino o que foi copiado e depois esqueça a operação.",
    },
  },
});
