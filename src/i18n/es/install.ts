import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Instalación de Page Copier",
  intro: "Page Copier se está agregando a este portal. Solo tarda unos segundos.",
  entryTitle: "Copiar con Page Copier",
  steps: {
    add: (entryTitle) => `Agregar “${entryTitle}” al menú de configuración de las páginas`,
    clear: "Quitar los elementos de menú de versiones anteriores",
    note: "Guardar la dirección a la que lleva el elemento de menú, para futuras reparaciones",
    finish: "Informar al portal de que la instalación está completa",
  },
  stepStates: {
    waiting: "en espera",
    working: "en curso",
    done: "listo",
    wasThere: "ya existía",
    nothingToDo: "nada que hacer",
    failed: "falló",
    leftOut: "omitido",
  },
  failed: {
    title: "La instalación no está completa",
    text: "Falló un paso. Para el portal, Page Copier no está instalado hasta que usted lo intente de nuevo o termine sin el elemento de menú. La aplicación también funciona sin él, desde el menú izquierdo, y puede agregarlo más tarde en la propia aplicación.",
    without: "Terminar sin el elemento de menú",
  },
  notAdmin: {
    title: "Solo un administrador puede instalar Page Copier",
    text: "La instalación agrega un elemento al menú de configuración de las páginas para todos los usuarios de este portal. No se cambió nada.",
    advice:
      "Pida a un administrador del portal que abra Page Copier una vez; después también usted podrá usarlo.",
  },
  installedBefore: {
    title: "Page Copier está instalado en este portal",
    text: "Se acaba de comprobar su elemento en el menú de configuración de las páginas.",
    advice: "Abra Page Copier en el menú izquierdo.",
  },
  notReloaded: {
    title: "El portal todavía no se ha recargado",
    text: "Se le informó de que la instalación está completa, pero esta página sigue abierta.",
    advice:
      "Recargue la página de Bitrix24 (F5). Si la instalación empieza de nuevo, es posible que usted no tenga permiso para instalar aplicaciones: consulte a un administrador del portal.",
  },
  entry: {
    heading: "Menú de configuración",
    text: (entryTitle) =>
      `Con el elemento “${entryTitle}” del menú de configuración de cada página, Page Copier se abre con esa página ya elegida.`,
    known: {
      added: (date) => `El elemento de menú se agregó o se comprobó el ${date}.`,
      elsewhere: (address) =>
        `El elemento de menú lleva a otra dirección, probablemente de una versión anterior: ${address}`,
      removed: (date) => `El elemento de menú se quitó el ${date}.`,
      unknown:
        "No se sabe si el elemento de menú existe, y no hay forma de consultarlo en el portal. Si falta, se agrega al comprobarlo.",
    },
    repair: "Comprobar y reparar",
    remove: "Quitar el elemento de menú",
    working: "Consultando al portal…",
    outcomes: {
      wasThere: "El elemento de menú existe y lleva a esta versión de Page Copier.",
      added: "El elemento de menú faltaba y ya se agregó.",
      replaced: "El elemento de menú llevaba a una versión anterior. Ahora hay uno que lleva a esta versión.",
      removed: "Se quitó el elemento de menú. Page Copier sigue en el menú izquierdo.",
      wasGone: "No había ningún elemento de menú. Page Copier sigue en el menú izquierdo.",
    },
    repairFailed: "No se pudo reparar el elemento de menú",
    removeFailed: "No se pudo quitar el elemento de menú",
    notNoted:
      "El elemento de menú está como debe, pero la aplicación no pudo guardar ese dato. Es posible que vuelva a preguntar.",
    outdated: {
      title: "El menú de configuración de las páginas lleva a una versión anterior de Page Copier",
      text: "Es posible que ya no funcione. Al repararlo, el elemento de menú llevará a esta versión.",
    },
    close: "Cerrar",
  },
};
