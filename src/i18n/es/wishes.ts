import type { Format } from "../format.ts";
import type { WishesMessages } from "../sections/wishes.ts";

export const wishesMessages = ({ count }: Format): WishesMessages => ({
  heading: "Nombres y configuración de las copias",
  nothing: "Como las crea el portal",
  reset: "Dejar todo como lo crea el portal",
  summary: {
    titles: (rule) => `Títulos: ${rule}`,
    addresses: (rule) => `Direcciones: ${rule}`,
    prefix: (text) => `“${text}” al principio`,
    suffix: (text) => `“${text}” al final`,
    replaced: (search, replaceBy) => `“${search}” pasa a ser “${replaceBy}”`,
    removed: (search) => `sin “${search}”`,
    whereTaken: {
      skip: "Se omite si el título ya está en uso",
      rename: "Se numera si el título ya está en uso",
    },
    links: "Los enlaces llevan a las copias",
    cleanUp: "Copias limpias",
    byHand: (copies) =>
      count(copies, {
        one: "# copia con nombre manual",
        other: "# copias con nombre manual",
      }),
  },
  title: { heading: "Títulos", prefix: "Antes del título", suffix: "Después del título" },
  address: { heading: "Direcciones", prefix: "Antes de la dirección", suffix: "Después de la dirección" },
  search: "Reemplazar",
  replaceBy: "Por",
  searchAs: "Qué se reemplaza",
  searchKinds: { text: "Texto", pattern: "Una expresión regular" },
  patternProblems: {
    bad: (reason) => `Esta expresión regular no está completa: ${reason}`,
    tooLong: (longest) => `Una expresión regular puede tener como máximo ${longest} caracteres.`,
    mayHang:
      "Una parte que se repite contiene otra que se repite o que tiene alternativas. Una expresión así puede buscar durante horas, por lo que no se usa.",
  },
  insertInto: (field) => `Insertar en “${field}”:`,
  placeholders: {
    site: "título del sitio de destino",
    date: "fecha de hoy",
    n: "número de la copia en su sitio",
  },
  becomes: (before, after) => `“${before}” pasa a ser “${after}”.`,
  stays: (before) => `“${before}” queda como está.`,
  refusedAddress:
    "El portal rechaza una dirección así, por lo que la copia conserva la que le asigna el portal.",
  noExample: "Elija una página para ver un ejemplo.",
  whereTaken: "Si el título ya está en uso",
  whereTakenWays: {
    copy: { title: "Copiar de todos modos", text: "Dos páginas tendrán el mismo título." },
    skip: { title: "Omitir", text: "La página no se copia allí." },
    rename: { title: "Agregar un número", text: "La copia se llama “… 2”, “… 3”, etc." },
  },
  links: "Enlaces",
  linksAmong: "Los enlaces entre las páginas copiadas llevan a las copias",
  linksAmongHint:
    "Las anclas asignadas manualmente se restablecen y los encabezados y pies de página que también se copian quedan conectados. Desactivado: todos los enlaces siguen llevando a los originales.",
  linksOutside: "Enlaces a otras páginas",
  linksOutsideWays: {
    leave: { title: "Dejar", text: "Llevan al mismo lugar que ahora; el informe los cuenta." },
    "earlier-copy": {
      title: "Copias anteriores",
      text: "Llevan a lo que una operación anterior copió al mismo sitio.",
    },
    list: { title: "Enumerar", text: "Quedan como están y el informe enumera cada uno." },
  },
  settings: "Configuración",
  cleanUp: "Copias limpias",
  cleanUpHint: "Fuera de los motores de búsqueda y sin nada que pertenezca solo al original.",
  cleanUpFields: "Qué se ajusta",
  cleanUpGroups: {
    "search-engines": "Motores de búsqueda",
    counters: "Contadores",
    pixels: "Píxeles",
    verification: "Verificación del sitio",
    canonical: "Dirección canónica",
    "open-graph": "Redes sociales (Open Graph)",
  },
  switchedOff: "desactivado",
  emptied: "vaciado",
  byHand: {
    open: "Cambiar título y dirección…",
    heading: (title) => `Nombres de la copia de “${title}”`,
    title: "Título de la copia",
    address: "Dirección de la copia",
    problems: {
      title: {
        empty: "La copia necesita un título.",
        "refused-shape": "El portal rechaza este título.",
        "taken-by-page": "Otra página de ese lugar tiene este título.",
        "taken-in-trash": "Una página de la papelera tiene este título.",
        "taken-by-row": "Otra copia de este plan recibe este título allí.",
      },
      address: {
        empty: "La copia necesita una dirección.",
        "refused-shape":
          "El portal rechaza esta dirección: no use barras ni una palabra seguida de dos números, como “pagina_1_2”.",
        "taken-by-page":
          "Otra página de ese lugar tiene esta dirección, así que el portal agregará cuatro letras.",
        "taken-in-trash":
          "Una página de la papelera usa esta dirección, así que el portal agregará cuatro letras.",
        "taken-by-row":
          "Otra copia de este plan recibe esta dirección, así que el portal agregará cuatro letras.",
      },
    },
    backToRules: "Volver a las reglas",
    use: "Usar estos nombres",
    cancel: "Cancelar",
    mark: "Con nombre manual",
  },
  presets: {
    heading: "Opciones guardadas",
    use: (name) => `Usar “${name}”`,
    used: (name) => `Se usa “${name}”`,
    forget: (name) => `Eliminar “${name}”`,
    sure: "¿Eliminar las opciones guardadas?",
    onlyOptions:
      "Solo se eliminan las opciones guardadas; la selección actual se conserva, y también todas las páginas.",
    keep: "Conservarlas",
    saveHeading: "Guardar estas opciones",
    name: "Nombre de las opciones",
    whatIsSaved:
      "Se guardan en este navegador: la visibilidad, si se conservan las carpetas y todo lo que se define aquí. No se guardan las páginas, los destinos ni lo que se escribió para copias individuales.",
    save: "Guardar",
    replace: (name) => `Reemplazar “${name}”`,
    saved: (name) => `“${name}” se guardó`,
    refused: "Este navegador no guarda datos de la aplicación, por lo que no se pueden guardar las opciones.",
  },
});
