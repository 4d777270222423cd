import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "Nombres, configuración y enlaces",
  totals: {
    renamed: (number) =>
      count(number, { one: "# copia tiene su nuevo nombre", other: "# copias tienen su nuevo nombre" }),
    cleaned: (number) => count(number, { one: "# copia está limpia", other: "# copias están limpias" }),
    settingsFailed: (number) =>
      count(number, {
        one: "# copia sin su nuevo nombre o configuración",
        other: "# copias sin su nuevo nombre o configuración",
      }),
    toCopies: (number) =>
      count(number, { one: "# enlace lleva ahora a una copia", other: "# enlaces llevan ahora a copias" }),
    toEarlierCopies: (number) =>
      count(number, {
        one: "# enlace lleva ahora a una copia de una operación anterior",
        other: "# enlaces llevan ahora a copias de operaciones anteriores",
      }),
    outside: (number) =>
      count(number, {
        one: "# enlace lleva a una página que no se copió",
        other: "# enlaces llevan a páginas que no se copiaron",
      }),
    broken: (number) =>
      count(number, {
        one: "# enlace ya estaba roto en el original",
        other: "# enlaces ya estaban rotos en los originales",
      }),
    unreachable: (number) =>
      count(number, {
        one: "# bloque con enlaces que no se pudieron cambiar",
        other: "# bloques con enlaces que no se pudieron cambiar",
      }),
    unseen: (number) =>
      count(number, {
        one: "# bloque con un componente cuyos enlaces no se pueden ver",
        other: "# bloques con componentes cuyos enlaces no se pueden ver",
      }),
    anchors: (number) => count(number, { one: "# ancla restablecida", other: "# anclas restablecidas" }),
    areas: (number) =>
      count(number, {
        one: "# encabezado, pie de página o barra lateral ahora es una copia",
        other: "# encabezados, pies de página y barras laterales ahora son copias",
      }),
    linksFailed: (number) =>
      count(number, {
        one: "# copia en la que no se pudieron cambiar todos los enlaces",
        other: "# copias en las que no se pudieron cambiar todos los enlaces",
      }),
  },
  nothing: "No había nada que cambiar en los enlaces de las copias.",
  asWished: "según lo previsto",
  remarks: {
    "other-title": ({ wished }) => `La copia debía llamarse “${wished}”, pero el portal muestra otro título.`,
    "other-address": ({ wished }) =>
      `La copia debía tener la dirección “${wished}”, pero el portal le asignó otra.`,
    "not-published-again": () =>
      "Los visitantes verán la nueva configuración solo cuando la copia se publique de nuevo, y eso no se logró.",
    "settings-failed": () => "La copia no recibió su nuevo nombre y configuración.",
    "settings-open": () =>
      "La operación terminó antes de que la copia recibiera su nuevo nombre y configuración.",
    "links-failed": () => "No todos los enlaces de la copia se pudieron dirigir a las demás copias.",
    "links-open": () =>
      "La operación terminó antes de que los enlaces de la copia se dirigieran a las demás copias.",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, {
        one: "# bloque de la copia tiene enlaces que no se pudieron cambiar.",
        other: "# bloques de la copia tienen enlaces que no se pudieron cambiar.",
      }),
    "anchors-lost": ({ anchors }) => `En la copia faltan anclas del original: ${list(anchors)}.`,
    "links-not-public": () =>
      "Los visitantes verán los enlaces cambiados solo cuando la copia se publique de nuevo, y eso no se logró.",
  },
  advice: {
    address: "Haga el cambio en la configuración de la página.",
    open: "Cámbielo en el portal, o deshaga la copia y vuelva a copiar la página.",
    links: "Abra la copia en el editor y cambie allí estos enlaces.",
    anchors: "Abra la copia en el editor y asigne de nuevo las anclas a los bloques.",
  },
  unreachable: {
    component: (block) => `${block}: los enlaces en los parámetros de un componente quedan como están.`,
    dynamic: (block) =>
      `${block}: el bloque se llena desde una lista cuya página de detalle no se puede cambiar aquí.`,
    "no-way": (block) => `${block}: el portal solo permite cambiar el enlace junto con otros datos.`,
    refused: (block) => `${block}: el portal rechazó el cambio.`,
    "changed-otherwise": (block) => `${block}: el portal muestra algo distinto de lo que se envió.`,
  },
  leadsTo: (ids) => `Lleva a: ${ids}.`,
  unseenLinks: "Bloques con componentes cuyos enlaces no se pueden ver",
  outsideLinks: "Enlaces a páginas que no se copiaron",
  brokenLinks: "Enlaces que ya estaban rotos en el original",
  link: (block, pageId) => `página ${pageId}, en el bloque ${block}`,
  times: (number) => count(number, { one: "# vez", other: "# veces" }),
});
