import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `Copiando “${title}”`,
  checking: "Verificando a página, a pasta de destino e as suas permissões…",
  copying: "O portal está copiando a página…",
  copyingHint: "Páginas com muitos blocos podem levar até um minuto.",
  unsure: "A resposta se perdeu. Verificando se a cópia existe…",
  unsureHint: "Nada é enviado duas vezes: a página só é copiada de novo se for certo que a cópia não existe.",
  waitForPortal: (seconds) =>
    count(seconds, {
      one: "O portal talvez ainda esteja criando a cópia. Nova verificação em # segundo.",
      other: "O portal talvez ainda esteja criando a cópia. Nova verificação em # segundos.",
    }),
  waitForLimit: (seconds) =>
    count(seconds, {
      one: "O portal pede uma pausa. A operação continua em # segundo.",
      other: "O portal pede uma pausa. A operação continua em # segundos.",
    }),
  finishing: "Lendo a cópia e comparando-a com o original…",
  settings: "Aplicando o nome e as configurações à cópia…",
  links: "Direcionando os links da cópia para outras cópias…",
  keepOpen: "Deixe esta página aberta até o fim.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "Pausando…",
    text: "O que o portal está processando neste momento é concluído primeiro. Nada mais é enviado.",
  },
  stopping: {
    title: "Interrompendo…",
    text: "O que o portal está processando neste momento é concluído primeiro. O que ainda aguarda não é copiado.",
  },
  offline: {
    title: "Este dispositivo está off-line",
    text: "Nada é enviado. A operação continua automaticamente quando a conexão voltar.",
  },
  paused: {
    asked: { title: "Em pausa", text: "Nada é enviado até você continuar." },
    session: {
      title: "A operação está parada",
      text: "O que já foi copiado é mantido, e nada é enviado duas vezes. Continue quando o portal voltar a aceitar o aplicativo.",
    },
    interrupted: {
      title: "Esta operação foi interrompida de forma inesperada",
      text: "Nada é enviado duas vezes: o que estava em andamento naquele momento é verificado primeiro.",
    },
  },
  begun: (moment) => `Iniciada em ${moment}.`,
  held: {
    "rate-limit": {
      title: "O portal pede uma pausa",
      text: "Ele está recebendo solicitações demais no momento; outros aplicativos compartilham o mesmo limite.",
    },
    "operating-limit": {
      title: "Aguardando tempo de processamento do portal",
      text: "O que o portal permite copiar em dez minutos se esgotou. Não houve nenhum erro.",
    },
  },
  goesOnIn: (time) => `Continua automaticamente em ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "Pausar",
  resume: "Continuar",
  stop: "Interromper",
  confirmStop: {
    title: "Interromper esta operação?",
    text: "As páginas que estão sendo copiadas neste momento são concluídas primeiro. O que ainda aguarda não é copiado. Nada é excluído.",
  },
  stopNow: "Interromper agora",
  doNotStop: "Não interromper",
  otherTab: {
    title: "A operação está sendo executada em outra guia",
    text: "Aqui você acompanha o andamento. Pause, continue ou interrompa naquela guia; quando ela for fechada, você poderá continuar aqui.",
  },
  notLasting: {
    title: "Este navegador não permite salvar dados do aplicativo",
    text: "Por isso, só esta guia sabe o que foi copiado: deixe-a aberta e não a recarregue até o fim da operação.",
  },
  lasting:
    "Deixe esta guia aberta. Se ela for fechada, abra o Page Copier novamente e continue: nada é copiado duas vezes.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { one: "Criando # cópia", other: "Criando # cópias" }),
  windowTitle: (percent) => `${percent}% · Page Copier`,
  progress: "Andamento da operação",
  summary: (left, percent) =>
    count(left, {
      one: `Falta # cópia, ${percent} por cento concluído.`,
      other: `Faltam # cópias, ${percent} por cento concluído.`,
    }),
  doneOf: (total, done) =>
    count(total, { one: `Cópias prontas: ${done} de #.`, other: `Cópias prontas: ${done} de #.` }),
  figures: {
    done: "Copiadas",
    toCheck: "destas, a verificar",
    toAdapt: "destas, a adaptar",
    remarks: "destas, com observações",
    failed: "Não copiadas",
    unsettled: "A conferir",
    skipped: "Ignoradas",
    left: "Restantes",
    rate: "Velocidade",
    time: "Tempo restante",
  },
  perMinute: (copies) =>
    count(copies, { one: "Cerca de # cópia por minuto", other: "Cerca de # cópias por minuto" }),
  underOnePerMinute: "Menos de uma cópia por minuto",
  underAMinute: "Menos de um minuto",
  minutes: (minutes) => count(minutes, { one: "Cerca de # minuto", other: "Cerca de # minutos" }),
  hours: (hours) => count(hours, { one: "Cerca de # hora", other: "Cerca de # horas" }),
  now: {
    folders: (left) =>
      count(left, {
        one: "Criando primeiro as pastas, falta #…",
        other: "Criando primeiro as pastas, faltam #…",
      }),
    copying: (pages) =>
      count(pages, {
        one: "O portal está copiando # página…",
        other: "O portal está copiando # páginas ao mesmo tempo…",
      }),
    looking: (pages) =>
      count(pages, {
        one: "Uma resposta se perdeu: verificando se # cópia existe…",
        other: "Respostas se perderam: verificando se # cópias existem…",
      }),
    checking: "Verificando páginas, pastas de destino e permissões…",
    finishing: "Lendo as cópias e comparando-as com os originais…",
    settings: (copies) =>
      count(copies, {
        one: "Aplicando nome e configurações a # cópia…",
        other: "Aplicando nomes e configurações a # cópias…",
      }),
    links: (copies) =>
      count(copies, {
        one: "Direcionando os links para as cópias, falta # página…",
        other: "Direcionando os links para as cópias, faltam # páginas…",
      }),
    limit: "O portal pede uma pausa; depois, a operação continua automaticamente…",
    ready: "Preparando…",
  },
  willBeAsked: (copies) =>
    count(copies, {
      one: "Para # cópia há várias páginas possíveis. No fim, você indicará qual é a certa.",
      other: "Para # cópias há várias páginas possíveis. No fim, você indicará quais são as certas.",
    }),
  targets: "Destinos",
  copies: "Cópias",
  show: "Mostrar",
  filters: {
    all: "Todas",
    running: "Em andamento",
    done: "Copiadas",
    remarks: "Com observações",
    failed: "Não copiadas",
    waiting: "Aguardando",
  },
  noneLikeThis: "Não há nenhuma cópia assim no momento.",
  states: {
    waiting: "Aguardando",
    checking: "Verificando",
    copying: "Copiando",
    unsure: "Resposta perdida, procurando a cópia",
    copied: "Copiada, falta verificar",
    finishing: "Comparando com o original",
    done: "Copiada",
    withRemarks: "Copiada, com observações",
    toAdapt: "Copiada; o nome ou os links são ajustados no fim",
    unverified: "Copiada, não pôde ser verificada",
    unknown: "Não se sabe se foi copiada",
    ambiguous: "Há várias páginas possíveis: você indicará a certa no fim",
    refused: "Não copiada",
    failed: "Não copiada",
    takenOut: "Retirada na revisão",
    skipped: "Ignorada porque a operação foi interrompida",
  },
});
