import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";

const aspects = {
  title: "título",
  address: "dirección",
  folder: "carpeta",
  publication: "visibilidad",
  content: "contenido",
} as const;

const folderChanges = {
  "made-now": "Ahora hay que crear esta carpeta; según el plan guardado, ya existía.",
  "there-now": "Esta carpeta ya existe; el plan guardado la habría creado.",
  "not-made": "Esta carpeta ya no se crea: su original no existe o no se copia nada en ella.",
  other: "Esta carpeta recibe una dirección o un estado distintos de los del plan guardado.",
} as const;

const warningNames = {
  "title-gets-suffix": "El título recibe un sufijo",
  "address-taken": "Dirección en uso",
  "becomes-home-page": "Será la página principal",
  "site-goes-live": "Se publica el sitio",
  "folders-go-live": "Se activan carpetas",
  "unpublished-edits-go-live": "Se publican cambios pendientes",
  "unpublished-edits-are-copied": "Se copian cambios sin publicar",
  "live-for-a-moment": "Visible por un momento",
  "may-not-publish": "Sin permiso para publicar",
  "stays-draft-in-inactive-folder": "Queda como borrador",
  "may-not-edit-source": "Original de solo lectura",
  "areas-of-the-source": "Encabezado y pie no cambian",
  "dynamic-address": "Se pierde la dirección dinámica",
  "system-page": "Página del sistema",
  "area-page": "Encabezado, pie o barra lateral",
  "source-in-trash": "Original en la papelera",
  "same-title-in-plan": "Mismo título en este plan",
  "same-address-in-plan": "Misma dirección en este plan",
  "may-not-undo": "Sin permiso para deshacer",
  "may-not-rename": "Sin permiso para renombrar",
  "new-folder-is-inactive": "Carpeta nueva inactiva",
  "copied-before": "Ya se copió allí",
  "settings-not-allowed": "Queda como la crea el portal",
  "wished-title-taken": "El título ya existe",
  "renamed-where-taken": "Recibe un número",
  "wished-address-taken": "Nueva dirección en uso",
  "wished-address-refused": "Nueva dirección rechazada",
} as const;

export function reviewMessages({ count, list }: Format): ReviewMessages {
  const number = (value: number) => count(value, { other: "#" });
  return {
    heading: "Qué sucederá",
    publication: "Visibilidad de la copia",
    wishes: {
      draft: { title: "Borrador", text: "Nadie la ve hasta que usted la publique." },
      "as-source": { title: "Como el original", text: "Publicada si el original lo está." },
      published: { title: "Publicada", text: "Los visitantes pueden abrirla de inmediato." },
    },
    trashedSource: "Esta página está en la papelera. ¿Cómo desea copiarla?",
    trashedWays: {
      restore: {
        title: "Restaurarla, copiarla y devolverla",
        text: "La forma segura: la página sale de la papelera unos segundos, sin publicarse, y vuelve a ella.",
      },
      "as-it-is": {
        title: "Copiarla sin sacarla de la papelera",
        text: "El original no se toca. En ese caso, algunos portales no copian ningún bloque; el resultado se comprueba y se le informa.",
      },
    },
    noRestoreRight: "No tiene permiso para restaurar páginas de este sitio.",
    source: "Página",
    goesTo: "Destino",
    willBeCalled: "Título",
    address: "Dirección",
    addressWithSuffix: (code) => `${code}_ y cuatro letras que elige el portal`,
    statusAfterwards: "Visibilidad",
    warnings: (amount) => count(amount, { one: "# aviso", other: "# avisos" }),
    cannotCopy: "No se puede crear esta copia",
    copy: "Copiar página",
    choosePage: "Elija la página que desea copiar.",
    chooseTarget: "Elija el destino de las copias.",
    chooseTrashedWay: "Elija cómo copiar la página que está en la papelera.",
    repairRule: "Corrija la expresión regular que da nombre a las copias.",
    checking: "Revisando el destino…",
    readingPages: (soFar) =>
      count(soFar, {
        one: "Leyendo todas las páginas del sitio: # página hasta ahora…",
        other: "Leyendo todas las páginas del sitio: # páginas hasta ahora…",
      }),
    checkingTargets: (read, of) => `Revisando los destinos: ${number(read)} de ${number(of)}…`,
    targetFailed: "No se pudo cargar el sitio de destino",
    notAdapted: "Qué queda como en el original",
    plain: {
      shared: "Qué comparten el original y la copia",
      files: "Las imágenes y los archivos no se copian: se comparten con el original.",
      fromPortal:
        "Formularios, productos y todo lo que los bloques muestran del portal: ambas páginas muestran lo mismo.",
      areas: "Encabezado, pie de página y barra lateral: la copia sigue usando los del original.",
      areasUnlessCopied:
        "Encabezado, pie de página y barra lateral: la copia sigue usando los del original, a menos que también se copien.",
      notCopied: "Qué no se copia",
      history: "Vistas, historial de cambios, fechas y autor: la copia comienza de cero, a su nombre.",
      lostBlocks:
        "Bloques que el portal ya no tiene o no permite en el destino: el informe indica lo que falta.",
      siteRoles:
        "La función de página principal, de error o del sistema, y las direcciones dinámicas de un catálogo.",
      anchors: "Anclas asignadas manualmente: el portal crea otras nuevas.",
      asItIs: "Qué se copia tal cual",
      links: "Enlaces a otras páginas: siguen llevando a las mismas páginas que ahora.",
      linksOutside: {
        leave: "Enlaces a páginas que no se copian: siguen llevando al mismo lugar y el informe los cuenta.",
        "earlier-copy":
          "Enlaces a páginas que no se copian: llevan a la copia de una operación anterior en el mismo sitio, si existe; si no, al mismo lugar que ahora.",
        list: "Enlaces a páginas que no se copian: siguen llevando al mismo lugar y el informe los enumera.",
      },
      drafts: "Cambios sin publicar y bloques ocultos del original.",
      markers: "Marcadores como el año en curso: conservan el valor del momento de la copia.",
      settings: "Contadores y configuración para motores de búsqueda y redes sociales.",
      afterwards: "Qué se hace cuando todas las copias están listas",
      titles: (copies) =>
        count(copies, { one: "# copia recibe su título", other: "# copias reciben su título" }),
      addresses: (copies) =>
        count(copies, { one: "# copia recibe su dirección", other: "# copias reciben su dirección" }),
      cleaned: (copies) =>
        count(copies, {
          one: "En # copia se borran los ajustes propios del original",
          other: "En # copias se borran los ajustes propios de los originales",
        }),
      linked: (copies) =>
        count(copies, {
          one: "En # copia se buscan enlaces que deben llevar a copias de su sitio",
          other: "En # copias se buscan enlaces que deben llevar a copias de su sitio",
        }),
    },

    number,
    copies: (copies) => count(copies, { one: "# copia", other: "# copias" }),
    reviewCopies: (copies) => count(copies, { one: "Revisar # copia", other: "Revisar # copias" }),
    nothingToCopy: "No hay ninguna página en lo que seleccionó.",
    pageLimit: (published) =>
      count(published, {
        one: "Se publicará # copia. Algunos planes de Bitrix24 limitan las páginas publicadas, y el portal no indica cuántas quedan: si se supera el límite, la copia queda como borrador y el informe lo indica.",
        other:
          "Se publicarán # copias. Algunos planes de Bitrix24 limitan las páginas publicadas, y el portal no indica cuántas quedan: las copias que superen el límite quedan como borradores y el informe lo indica.",
      }),
    sum: {
      copies: "Copias",
      targets: "Sitios de destino",
      folders: "Carpetas que se crean antes",
      impossible: "No se pueden copiar",
      time: "Tiempo",
      warnings: "Avisos",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `Una carpeta de la papelera usa la dirección “${code}”, así que la carpeta nueva recibe otra.`,
    },
    roughTime: (time) => tellTime(time, count),

    screen: {
      heading: "Revisar antes de copiar",
      counts: "Copias de este plan",
      rows: (rows) => count(rows, { one: "# copia en el plan", other: "# copias en el plan" }),
      made: (rows) => count(rows, { one: "# se creará", other: "# se crearán" }),
      takenOut: (rows) => count(rows, { one: "# excluida", other: "# excluidas" }),
      impossible: (rows) => count(rows, { one: "# no se puede crear", other: "# no se pueden crear" }),
      folders: (folders) =>
        count(folders, { one: "# carpeta se crea antes", other: "# carpetas se crean antes" }),
      time: (time) => `Tarda ${time}, si el portal no está ocupado con otras tareas.`,
      perTarget: (sites) => count(sites, { one: "# sitio de destino", other: "# sitios de destino" }),
      whatIsNotAdapted: "Qué no se copia ni se adapta",
      back: "Atrás",
      save: "Guardar plan",
      copyPages: (copies) => count(copies, { one: "Copiar # página", other: "Copiar # páginas" }),
    },
    filter: {
      heading: "Qué se muestra",
      search: "Buscar por título, dirección o ubicación",
      target: "Sitio de destino",
      allTargets: "Todos los sitios de destino",
      searchTargets: "Buscar por nombre o dirección",
      noSuchTarget: "No hay ningún sitio de destino con este nombre",
      warning: "Avisos",
      anyWarning: "Con o sin avisos",
      searchWarnings: "Buscar tipos de aviso",
      noSuchWarning: "No hay avisos de este tipo en el plan",
      show: "Filas",
      all: "Todas",
      withWarnings: (rows) => `Con avisos (${number(rows)})`,
      impossible: (rows) => `No se pueden crear (${number(rows)})`,
      takenOut: (rows) => `Excluidas (${number(rows)})`,
      shown: (shown, all) => `Se muestran ${number(shown)} de ${number(all)}`,
      showEverything: "Mostrar todo",
    },
    list: {
      label: "Copias por destino",
      keys: "Las flechas desplazan, la barra espaciadora excluye o vuelve a incluir, Enter abre los detalles.",
      nothing: "Ninguna copia coincide.",
      openGroups: "Abrir todas las carpetas",
      closeGroups: "Cerrar todas las carpetas",
      takeOutShown: (rows) => count(rows, { one: "Excluir # mostrada", other: "Excluir las # mostradas" }),
      putBackShown: (rows) =>
        count(rows, { one: "Volver a incluir # excluida", other: "Volver a incluir las # excluidas" }),
      copyThis: (title) => `Copiar ${title}`,
      copyAllOf: (place) => `Copiar todas las mostradas a ${place}`,
      takenOut: "Excluida",
      impossible: "No se puede crear",
      madeFirst: "Se crea antes",
      loading: "Más filas…",
      tookOut: (rows) => count(rows, { one: "# copia excluida", other: "# copias excluidas" }),
      putBack: (rows) =>
        count(rows, { one: "# copia incluida de nuevo", other: "# copias incluidas de nuevo" }),
    },
    foldersMade: (folders) =>
      count(folders, { one: "# carpeta se crea antes", other: "# carpetas se crean antes" }),
    showMore: (more) => count(more, { other: "Mostrar # más" }),

    openPlan: "Abrir un plan guardado…",
    fileUnreadable: {
      title: "No se pudo leer el archivo",
      text: "El navegador no lo entregó. Elíjalo de nuevo o elija una copia.",
    },
    changes: {
      title: (changes) =>
        count(changes, {
          one: "# cambio desde que se guardó el plan",
          other: "# cambios desde que se guardó el plan",
        }),
      text: "Las filas de abajo son el nuevo plan según el estado actual del portal. No se ejecuta nada hasta que usted lo acepte.",
      useNewPlan: "Usar el nuevo plan",
      accepted: "Se usa el nuevo plan",
      lookFirst: "Revise primero lo que cambió.",
      aspects,
      sentences: {
        "page-gone": () =>
          "La página ya no existe o usted ya no tiene permiso para leerla. El nuevo plan no la incluye.",
        "page-trashed": () => "La página ahora está en la papelera.",
        "page-changed": ({ aspects: changed }) =>
          `La página ya no es como antes: ${list(changed.map((aspect) => aspects[aspect]))}.`,
        "edits-not-comparable": () =>
          "El portal le muestra las fechas en un formato distinto del de quien guardó el plan, así que no se puede saber qué páginas se editaron desde entonces.",
        "site-gone": () => "El sitio de destino ya no existe o usted ya no tiene permiso para leerlo.",
        "folder-gone": () => "La carpeta de destino ya no existe o está en la papelera.",
        "other-folder": ({ change }) => folderChanges[change],
        "new-obstacle": () => "Esta copia era posible y ya no lo es.",
        "other-outcome": () => "El resultado en el portal será distinto del que indica el plan guardado.",
      },
      otherTitle: (saved, fresh) => `Título: “${fresh}” en lugar de “${saved}”.`,
      otherAddress: (saved, fresh) => `Dirección: “${fresh}” en lugar de “${saved}”.`,
      nowPublished: "Se publicará; en el plan guardado era un borrador.",
      nowDraft: "Será un borrador; en el plan guardado se publicaba.",
    },
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "menos de un minuto";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return minutes
        ? count(high, { one: "hasta # minuto", other: "hasta # minutos" })
        : count(high, { one: "hasta # hora", other: "hasta # horas" });
    case "about":
      return minutes
        ? count(high, { one: "cerca de # minuto", other: "cerca de # minutos" })
        : count(high, { one: "cerca de # hora", other: "cerca de # horas" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `entre ${low} y # minutos` : `entre ${low} y # horas` });
    }
  }
}
