import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "¿Qué páginas?",
  kind: "Tipo",
  site: "Sitio",
  chooseSite: "Elija un sitio",
  searchSites: "Buscar por nombre o dirección",
  noSuchSite: "No hay ningún sitio con este nombre",
  pages: "Páginas",
  search: "Buscar una página por título, dirección o ID",
  copiedThere: "Ya se copió allí",
  withTrash: "Mostrar la papelera",
  trash: "Papelera",
  loadingPages: "Cargando páginas…",
  loadedSoFar: (loaded) =>
    count(loaded, {
      one: "# página hasta ahora, cargando más…",
      other: "# páginas hasta ahora, cargando más…",
    }),
  pageCount: (number) => count(number, { one: "# página", other: "# páginas" }),
  failed: "No se pudieron cargar las páginas de este sitio",
  stopped: "No se pudieron cargar todas las páginas",
  noMatch: (text) => `Ninguna página coincide con “${text}”.`,
  emptySite: { title: "Aquí todavía no hay páginas", text: "Elija otro sitio o busque en la papelera." },
  noSites: {
    title: "No tiene acceso de lectura a ningún sitio",
    text: "Cree un sitio en la sección Sitios o pida a un administrador del portal acceso a uno existente.",
  },
  kindUnreadable: (kind) => `No se pudo cargar la lista “${kind}”.`,
  openedPageGone: {
    title: "La página elegida no está en la lista",
    text: "Puede estar en la papelera o en un sitio que usted no tiene permiso para leer. Puede elegir cualquier otra página.",
  },
  foundCount: (number) => count(number, { one: "# página encontrada", other: "# páginas encontradas" }),
  nothingFound: "Ninguna página coincide con el filtro.",
  chosenGone: {
    title: (number) =>
      count(number, {
        one: "# página o carpeta seleccionada no está en la lista",
        other: "# páginas o carpetas seleccionadas no están en la lista",
      }),
    text: "Pueden estar en la papelera o haberse eliminado. Lo que no está en la lista no se copia.",
  },
  chosen: (pages, folders = 0) => {
    if (folders === 0) {
      return count(pages, { one: "# página seleccionada", other: "# páginas seleccionadas" });
    }
    const pagesText = count(pages, { one: "# página", other: "# páginas" });
    return `${list([pagesText, count(folders, { one: "# carpeta", other: "# carpetas" })])} seleccionadas`;
  },
  moreToCome: "Aún se están cargando páginas. Se agregarán las de las carpetas seleccionadas por completo.",
  someUnread: "Las páginas que no se pudieron cargar faltan en las carpetas seleccionadas por completo.",
  hidden: (number) =>
    count(number, {
      one: "El filtro oculta # página seleccionada",
      other: "El filtro oculta # páginas seleccionadas",
    }),
  selectAll: "Seleccionar todo",
  selectFound: (number) =>
    count(number, { one: "Seleccionar # encontrada", other: "Seleccionar las # encontradas" }),
  clear: "Quitar la selección",
  partly: "seleccionada en parte",
  filter: {
    open: "Filtrar y ordenar",
    active: (number) =>
      count(number, { one: "Filtrar y ordenar · # filtro", other: "Filtrar y ordenar · # filtros" }),
    reset: "Quitar filtros",
    status: "Estado",
    folder: "Solo en la carpeta",
    anyFolder: "Todas las carpetas",
    searchFolders: "Buscar por nombre o dirección",
    noSuchFolder: "No hay ninguna carpeta con este nombre",
    changed: "Último cambio",
    anyTime: "En cualquier momento",
    days: (number) => count(number, { one: "# día", other: "# días" }),
    sinceDay: "Desde una fecha",
    day: "Cambiadas desde",
    sort: "Ordenar páginas por",
    orders: { title: "Título", date: "Último cambio", address: "Dirección", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "El portal escribe las fechas sin que se distingan el día y el mes, por lo que no se puede filtrar ni ordenar por fecha.",
      "unknown-format":
        "El portal escribe las fechas en un formato desconocido, por lo que no se puede filtrar ni ordenar por fecha.",
    },
  },
});
