import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `Copiando “${title}”`,
  checking: "Comprobando la página, la carpeta de destino y sus permisos…",
  copying: "El portal está copiando la página…",
  copyingHint: "Las páginas con muchos bloques pueden tardar hasta un minuto.",
  unsure: "La respuesta se perdió. Comprobando si la copia existe…",
  unsureHint:
    "Nada se envía dos veces: la página se vuelve a copiar solo si es seguro que la copia no existe.",
  waitForPortal: (seconds) =>
    count(seconds, {
      one: "Es posible que el portal aún esté creando la copia. Se comprobará de nuevo en # segundo.",
      other: "Es posible que el portal aún esté creando la copia. Se comprobará de nuevo en # segundos.",
    }),
  waitForLimit: (seconds) =>
    count(seconds, {
      one: "El portal pide una pausa. La operación continúa en # segundo.",
      other: "El portal pide una pausa. La operación continúa en # segundos.",
    }),
  finishing: "Leyendo la copia y comparándola con el original…",
  settings: "Asignando a la copia su nombre y configuración…",
  links: "Dirigiendo los enlaces de la copia a otras copias…",
  keepOpen: "Deje esta página abierta hasta que termine.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "Pausando…",
    text: "Primero termina lo que el portal está procesando en este momento. No se envía nada más.",
  },
  stopping: {
    title: "Deteniendo…",
    text: "Primero termina lo que el portal está procesando en este momento. Lo que está en espera no se copia.",
  },
  offline: {
    title: "Este dispositivo no tiene conexión",
    text: "No se envía nada. La operación continúa automáticamente cuando vuelva la conexión.",
  },
  paused: {
    asked: { title: "En pausa", text: "No se envía nada hasta que usted continúe." },
    session: {
      title: "La operación está detenida",
      text: "Lo que ya se copió se conserva y nada se envía dos veces. Continúe cuando el portal vuelva a admitir la aplicación.",
    },
    interrupted: {
      title: "Esta operación se interrumpió",
      text: "Nada se envía dos veces: primero se comprueba lo que estaba en curso en ese momento.",
    },
  },
  begun: (moment) => `Comenzó el ${moment}.`,
  held: {
    "rate-limit": {
      title: "El portal pide una pausa",
      text: "Está recibiendo demasiadas solicitudes en este momento; otras aplicaciones comparten el mismo límite.",
    },
    "operating-limit": {
      title: "A la espera de tiempo de procesamiento del portal",
      text: "Se agotó lo que el portal permite copiar en diez minutos. No hubo ningún error.",
    },
  },
  goesOnIn: (time) => `Continúa automáticamente en ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "Pausar",
  resume: "Continuar",
  stop: "Detener",
  confirmStop: {
    title: "¿Detener esta operación?",
    text: "Primero terminan las páginas que se están copiando en este momento. Lo que está en espera no se copia. No se elimina nada.",
  },
  stopNow: "Detener ahora",
  doNotStop: "No detener",
  otherTab: {
    title: "La operación se ejecuta en otra pestaña",
    text: "Aquí puede ver su avance. Páusela, continúela o deténgala en esa pestaña; cuando se cierre, podrá continuar aquí.",
  },
  notLasting: {
    title: "Este navegador no permite guardar datos de la aplicación",
    text: "Por eso, solo esta pestaña sabe qué se copió: déjela abierta y no la recargue hasta que termine la operación.",
  },
  lasting:
    "Deje esta pestaña abierta. Si se cierra, abra Page Copier de nuevo y continúe: nada se copia dos veces.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { one: "Creando # copia", other: "Creando # copias" }),
  windowTitle: (percent) => `${percent}\u00A0% · Page Copier`,
  progress: "Avance de la operación",
  summary: (left, percent) =>
    count(left, {
      one: `Falta # copia, ${percent} por ciento completado.`,
      other: `Faltan # copias, ${percent} por ciento completado.`,
    }),
  doneOf: (total, done) =>
    count(total, { one: `Copias listas: ${done} de #.`, other: `Copias listas: ${done} de #.` }),
  figures: {
    done: "Copiadas",
    toCheck: "de ellas, por comprobar",
    toAdapt: "de ellas, por adaptar",
    remarks: "de ellas, con observaciones",
    failed: "No copiadas",
    unsettled: "Por revisar",
    skipped: "Omitidas",
    left: "Pendientes",
    rate: "Velocidad",
    time: "Tiempo restante",
  },
  perMinute: (copies) =>
    count(copies, { one: "Cerca de # copia por minuto", other: "Cerca de # copias por minuto" }),
  underOnePerMinute: "Menos de una copia por minuto",
  underAMinute: "Menos de un minuto",
  minutes: (minutes) => count(minutes, { one: "Cerca de # minuto", other: "Cerca de # minutos" }),
  hours: (hours) => count(hours, { one: "Cerca de # hora", other: "Cerca de # horas" }),
  now: {
    folders: (left) =>
      count(left, {
        one: "Creando primero las carpetas, falta #…",
        other: "Creando primero las carpetas, faltan #…",
      }),
    copying: (pages) =>
      count(pages, {
        one: "El portal está copiando # página…",
        other: "El portal está copiando # páginas a la vez…",
      }),
    looking: (pages) =>
      count(pages, {
        one: "Se perdió una respuesta: comprobando si existe # copia…",
        other: "Se perdieron respuestas: comprobando si existen # copias…",
      }),
    checking: "Comprobando páginas, carpetas de destino y permisos…",
    finishing: "Leyendo las copias y comparándolas con los originales…",
    settings: (copies) =>
      count(copies, {
        one: "Asignando nombre y configuración a # copia…",
        other: "Asignando nombre y configuración a # copias…",
      }),
    links: (copies) =>
      count(copies, {
        one: "Dirigiendo los enlaces a las copias, falta # página…",
        other: "Dirigiendo los enlaces a las copias, faltan # páginas…",
      }),
    limit: "El portal pide una pausa; después, la operación continúa automáticamente…",
    ready: "Preparando…",
  },
  willBeAsked: (copies) =>
    count(copies, {
      one: "Para # copia hay varias páginas posibles. Al final se le preguntará cuál es.",
      other: "Para # copias hay varias páginas posibles. Al final se le preguntará cuáles son.",
    }),
  targets: "Destinos",
  copies: "Copias",
  show: "Mostrar",
  filters: {
    all: "Todas",
    running: "En curso",
    done: "Copiadas",
    remarks: "Con observaciones",
    failed: "No copiadas",
    waiting: "En espera",
  },
  noneLikeThis: "En este momento no hay copias así.",
  states: {
    waiting: "En espera",
    checking: "Comprobando",
    copying: "Copiando",
    unsure: "Respuesta perdida, buscando la copia",
    copied: "Copiada, por comprobar",
    finishing: "Comparando con el original",
    done: "Copiada",
    withRemarks: "Copiada, con observaciones",
    toAdapt: "Copiada; su nombre o sus enlaces se ajustan al final",
    unverified: "Copiada, no se pudo comprobar",
    unknown: "No se sabe si se copió",
    ambiguous: "Hay varias páginas posibles: se le preguntará al final",
    refused: "No copiada",
    failed: "No copiada",
    takenOut: "Excluida en la revisión",
    skipped: "Omitida porque se detuvo la operación",
  },
});
