import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "¿A dónde?",
  samePlace: { title: "Junto al original", text: "Mismo sitio, misma carpeta." },
  otherPlace: { title: "En otro lugar", text: "Otra carpeta u otro sitio del mismo tipo." },
  place: "Destino",
  site: "Sitio de destino",
  folder: "Carpeta de destino",
  otherKindHint: (kind) => `Solo el mismo tipo (${kind}): el portal no puede copiar de un tipo a otro.`,
  noEditRight: "No tiene permiso para crear páginas aquí",
  noFolders: "Sin carpetas",
  loading: "Cargando carpetas…",
  failed: "No se pudieron cargar las carpetas del sitio de destino",
  targetCount: (number) => count(number, { one: "# destino", other: "# destinos" }),
  targets: "Destinos",
  addTarget: "Agregar otro destino",
  newTarget: "Nuevo destino",
  newTargetHint: "Cuenta en cuanto se elige su ubicación.",
  remove: (place) => `Quitar de los destinos: ${place}`,
  removeNew: "Quitar el nuevo destino",
  placeTaken: "Esta ubicación ya es un destino. Elija otra carpeta u otro sitio.",
  siteTaken: "El nivel superior de este sitio ya es un destino. Elija una de sus carpetas u otro sitio.",
  folderGone: "Carpeta que ya no existe",
  siteGone: "Sitio que ya no existe",
  inNewFolder: "En una carpeta nueva…",
  inNewFolderNamed: (title) => `En una carpeta nueva: “${title}”`,
  newFolderTitle: "Título de la carpeta nueva",
  newFolderHint:
    "Se crea en la carpeta elegida arriba, antes de copiar la primera página. Déjelo vacío si no quiere una carpeta nueva.",
  newFolder: "Carpeta nueva",
  severalSites: {
    open: "Agregar varios sitios…",
    chooseFound: (number) =>
      count(number, { one: "Seleccionar # encontrado", other: "Seleccionar los # encontrados" }),
    clear: "Quitar la selección",
    chosen: (number) => count(number, { one: "# sitio seleccionado", other: "# sitios seleccionados" }),
    add: (number) => count(number, { one: "Agregar # sitio", other: "Agregar # sitios" }),
    alreadyTarget: "Ya es un destino",
  },
  keepFolders: "Conservar carpetas",
  keepFoldersHint:
    "Activado: las carpetas seleccionadas se recrean en el destino en el mismo orden; si allí hay una carpeta con la misma dirección, se usa esa. Desactivado: todas las páginas quedan juntas.",
});
