import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

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

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
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

    ...reviewLists(format),

    foldersMade: (folders) =>
      count(folders, { one: "# carpeta se crea antes", other: "# carpetas se crean antes" }),
    showMore: (more) => count(more, { other: "Mostrar # más" }),

    openPlan: "Abrir un plan guardado…",
    fileUnreadable: {
      title: "No se pudo leer el archivo",
      text: "El navegador no lo entregó. Elíjalo de nuevo o elija una copia.",
    },
    changes: reviewChanges(format),
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
