import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "se abre en una pestaña nueva",
  tryAgain: "Reintentar",
  refresh: "Actualizar",
  details: "Detalles para soporte",

  start: {
    connecting: "Conectando con su Bitrix24…",
    outside: {
      title: "Page Copier funciona dentro de Bitrix24",
      text: "Copia páginas de la sección Sitios e inicia sesión a través del portal que la muestra. Si se abre por separado, no tiene ningún portal con el que comunicarse.",
      advice:
        "Abra su Bitrix24 y elija Page Copier en el menú izquierdo. Si no aparece, un administrador del portal puede agregarlo en Recursos para desarrolladores.",
    },
    silent: (portal) => ({
      title: "El portal no responde",
      text: `Page Copier solicitó el inicio de sesión a ${portal} y no recibió respuesta en 15 segundos.`,
      advice:
        "Recargue la página de Bitrix24 (F5). Si el problema continúa, es posible que una extensión del navegador esté bloqueando el contenido incrustado.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "La aplicación no está en el portal que se indica",
      text: `El portal indicado es ${expected}, pero la página que contiene la aplicación es ${actual}. No se envió nada.`,
      advice: "Abra Page Copier desde el menú de su propio Bitrix24.",
    }),
    crashed: {
      title: "Page Copier se detuvo por un error propio",
      text: "Lo que ya se había solicitado al portal no se deshace. Revise el sitio de destino antes de volver a copiar.",
      advice:
        "Vuelva a cargar la aplicación. Si sucede de nuevo, envíe los detalles de abajo a la persona responsable de la aplicación.",
    },
    partMissing: {
      title: "No se pudo cargar esta parte de la aplicación",
      text: "Se cortó la conexión o la aplicación se actualizó mientras estaba abierta. No se envió nada al portal y no se perdió nada.",
      advice:
        "Inténtelo de nuevo. Si el problema continúa, vuelva a cargar la aplicación; la operación en curso se retomará.",
    },
    reload: "Volver a cargar",
    listsFailed: "No se pudieron cargar sus sitios",
  },

  kinds: {
    PAGE: "Sitios y tiendas",
    KNOWLEDGE: "Bases de conocimientos",
    GROUP: "Bases de conocimientos de grupos",
    VIBE: "Vibe",
  },

  status: {
    published: "Publicada",
    draft: "Borrador",
    unpublishedEdits: "Cambios sin publicar",
    trashed: "En la papelera",
    homePage: "Página principal",
    area: "Encabezado o pie de página",
    system: "Página del sistema",
    siteOff: "no publicado",
    folderOff: "inactiva",
    root: "Nivel superior del sitio",
    modified: (date) => `Último cambio: ${date}`,
  },

  failure: {
    code: "Código",
    method: "Solicitud",
    status: "Estado HTTP",
    portalSays: "Mensaje del portal",
    kind: "Significado",
    kinds: {
      "not-run": "no se ejecutó",
      refused: "se rechazó",
      unsure: "es posible que se haya ejecutado",
      session: "el portal ya no acepta la aplicación",
      malformed: "no se pudo leer la respuesta",
    },
  },
};
