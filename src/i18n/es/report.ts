import type { Format } from "../format.ts";
import type { ReportMessages, RunReportMessages } from "../sections/report.ts";

export const reportMessages = ({ count }: Format): ReportMessages => ({
  done: (title) => `“${title}” se copió`,
  doneButDifferent: (title) => `“${title}” se copió, con diferencias respecto al plan`,
  asAnnounced: "Como se anunció antes de copiar",
  asPlanned: "Se comprobó en el portal y todo está según el plan.",
  adopted:
    "La respuesta del portal se perdió; la copia se encontró al comprobar el destino. Se creó una sola vez.",
  differs: (number) => count(number, { one: "# aviso sobre la copia", other: "# avisos sobre la copia" }),
  openEditor: "Abrir la copia en el editor",
  openPublic: "Abrir su dirección pública",
  openSiteList: "Abrir las páginas del sitio",
  copyAnother: "Copiar otra página",
  tryThisAgain: "Volver a esta página",
  newId: "ID de la copia",
  title: "Título",
  address: "Dirección",
  place: "Ubicación",
  status: "Visibilidad",
  blocks: "Bloques",
  blockCount: (copied, source) => `${copied ?? "?"} de ${source ?? "?"}`,
  failed: "La página no se copió",
  nothingCopied: "El portal no creó la copia",
  maybeFailed: "No se encontró ninguna copia de la página",
  refused: "La página no se copió: algo cambió desde que la eligió",
  nothingCreated: "No se creó nada en el portal.",
  noCopyFound:
    "La solicitud se envió, la respuesta se perdió y al revisar después el destino no se encontró ninguna copia.",
  orphan: {
    title: "El portal dejó una página vacía",
    text: "Rechazó la copia después de haberla comenzado. La página vacía está en una carpeta de la papelera, donde ningún visitante la ve.",
    remark: "El portal dejó una página vacía en una carpeta de la papelera.",
    toTrash: "Mover la página vacía a la papelera",
    trashed: "La página vacía ya no estorba",
    inUse: "Alguien trabajó con la página desde entonces, así que no se movió a la papelera",
    kept: "La página vacía no está en la papelera",
    notShown:
      "El portal lo confirmó, pero la página sigue donde estaba. Muévala a la papelera en la sección Sitios.",
  },
  sourceLeftRestored: "El original se sacó de la papelera y no se pudo devolver. Quedó sin publicar.",
  ambiguous: {
    title: "Más de una página podría ser la copia",
    text: "La respuesta del portal se perdió y varias páginas nuevas en el destino se parecen a esta copia. No se envió nada más.",
    advice: "Revise las páginas e indique cuál es.",
  },
  candidate: (title, id) => `${title} (ID ${id})`,
  thisIsTheCopy: "Esta es la copia",
  noneOfThem: "Ninguna de ellas",
  unverified: {
    title: "La página se copió, pero no se pudo comprobar",
    text: "El portal confirmó la página nueva, pero después no se pudo leer.",
    advice: "Compruebe de nuevo o ábrala en el editor y revísela allí.",
  },
  unknownOutcome: {
    title: "No se sabe si la página se copió",
    text: "La respuesta del portal se perdió y después no fue posible consultarlo.",
    advice:
      "Compruebe de nuevo cuando el portal responda, antes de cerrar o recargar Page Copier. No copie la página otra vez antes: puede que ya esté allí.",
  },
  skipped: {
    title: "La página no se copió",
    text: "La operación se detuvo antes de que llegara su turno. No se envió nada.",
    advice: "Vuelva a copiarla cuando quiera.",
  },
  takenOut: "Usted la excluyó antes de la operación. No se envió nada.",
  unfinished: "La operación no llegó a su fin aquí.",
  lookAgain: "Comprobar de nuevo",
  run: runReportMessages(count),
});

const runReportMessages = (count: Format["count"]): RunReportMessages => ({
  headline: {
    stopped: (done) =>
      count(done, {
        one: "La operación se detuvo: antes se copió # página",
        other: "La operación se detuvo: antes se copiaron # páginas",
      }),
    needsLook: (number) =>
      count(number, { one: "# copia requiere su revisión", other: "# copias requieren su revisión" }),
    notCopied: (number) => count(number, { one: "# página no se copió", other: "# páginas no se copiaron" }),
    withRemarks: (number) =>
      count(number, {
        one: "Todo se copió; # página difiere un poco del plan",
        other: "Todo se copió; # páginas difieren un poco del plan",
      }),
    asPlanned: (number) =>
      count(number, {
        one: "# página se copió según el plan",
        other: "# páginas se copiaron según el plan",
      }),
  },
  outcomes: {
    "as-planned": "Copiada según el plan",
    "with-remarks": "Copiada, con observaciones",
    failed: "Con error",
    refused: "No es posible",
    skipped: "Omitida al detener",
    "taken-out": "Excluida",
    unverified: "Copiada, sin comprobar",
    unknown: "Resultado desconocido",
    ambiguous: "Varias candidatas",
    undone: "Deshecha",
    unfinished: "Sin finalizar",
  },
  started: (moment) => `Inicio: ${moment}`,
  took: {
    seconds: (number) => count(number, { one: "Duró # segundo.", other: "Duró # segundos." }),
    minutes: (number) => count(number, { one: "Duró # minuto.", other: "Duró # minutos." }),
    hours: (number) => count(number, { one: "Duró # hora.", other: "Duró # horas." }),
  },
  folders: {
    made: (number) => count(number, { one: "# carpeta creada", other: "# carpetas creadas" }),
    used: (number) => count(number, { one: "# carpeta ya existía", other: "# carpetas ya existían" }),
    failed: (number) =>
      count(number, { one: "# carpeta no se pudo crear", other: "# carpetas no se pudieron crear" }),
    unfinished: (number) =>
      count(number, { one: "# carpeta sin finalizar", other: "# carpetas sin finalizar" }),
  },
  foldersWithProblems: "Carpetas con problemas",
  folderFailed: (title) => `No se pudo crear la carpeta “${title}”.`,
  indexPageFailed: (title) =>
    `La carpeta “${title}” no recibió su página de índice. Asígnela en la sección Sitios.`,
  show: "Mostrar",
  all: "Todas",
  search: "Buscar por título, dirección, destino o ID",
  rows: "Copias de esta operación",
  rowCount: (number) => count(number, { one: "# fila", other: "# filas" }),
  noMatch: "Ninguna fila coincide.",
  original: "Original",
  copy: "Copia",
  publicAddress: "Dirección pública",
  more: "Detalles",
  retryRows: (number) => count(number, { one: "Reintentar con # página", other: "Reintentar con # páginas" }),
  retryElsewhereRows: (number) =>
    count(number, {
      one: "Reintentar con # página en otra carpeta",
      other: "Reintentar con # páginas en otra carpeta",
    }),
  retryElsewhere: "Reintentar en otra carpeta",
  elsewhere: {
    heading: (number) =>
      count(number, { one: "Otra carpeta para # página", other: "Otra carpeta para # páginas" }),
    site: "Sitio de destino",
    confirm: "Copiar a esta carpeta",
    cancel: "Cancelar",
  },
  runAgain: "Repetir con lo nuevo",
  copyMore: "Copiar más páginas",
  downloadCsv: "Descargar como tabla (CSV)",
  downloadJson: "Descargar como JSON",
  downloadFailed: {
    title: "No se pudo crear el archivo",
    text: "No se pudo cargar una parte de Page Copier. Revise su conexión e inténtelo de nuevo.",
  },
  columns: {
    outcome: "Resultado",
    sourceSite: "Sitio del original",
    sourceId: "ID del original",
    sourceTitle: "Título del original",
    sourceAddress: "Dirección del original",
    targetSite: "Sitio de destino",
    targetFolder: "Carpeta de destino",
    copyId: "ID de la copia",
    copyTitle: "Título de la copia",
    copyAddress: "Dirección de la copia",
    publicUrl: "Dirección pública",
    visibility: "Visibilidad",
    settings: "Nuevo nombre y configuración",
    linksToCopies: "Enlaces que ahora llevan a copias",
    linksOutside: "Enlaces a páginas que no se copiaron",
    linksBroken: "Enlaces rotos",
    linksUnreachable: "Bloques con enlaces que no se pudieron cambiar",
    undo: "Deshacer",
    reason: "Motivo",
    advice: "Qué hacer",
    code: "Código",
  },
});
