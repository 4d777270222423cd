import type { Format } from "../format.ts";
import type { ReviewListMessages } from "../sections/review.ts";

export const reviewLists = ({ count, number }: Format): ReviewListMessages => ({
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
});
