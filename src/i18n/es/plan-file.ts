import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "Comparando el plan guardado con el portal…",
  notOpened: "No se abrió el archivo",
  problems: {
    "too-large": ({ limitBytes }) =>
      `Pesa más de ${limitBytes / mebibyte} MB. Los planes que guarda Page Copier son más pequeños; elija otro archivo.`,
    "not-json": () => "Está dañado o no es un plan guardado. Elija un archivo creado con “Guardar plan”.",
    "other-format": () => "No es un plan de Page Copier. Elija un archivo creado con “Guardar plan”.",
    "other-version": ({ version }) =>
      `Se guardó con otra versión de Page Copier (formato ${version}). Vuelva a cargar la aplicación para obtener la versión más reciente o guarde el plan de nuevo.`,
    unreadable: ({ place }) =>
      `Una parte no es válida (${place}). Guarde el plan de nuevo; no se usó nada de este archivo.`,
  },
  otherPortal: (portal) => ({
    title: "Este plan pertenece a otro portal",
    text: `Se guardó en ${portal}. Aquí las páginas y los sitios tienen otros números, por lo que no se puede ejecutar. Ábralo allí.`,
  }),
  sourceGone: {
    title: "El sitio del plan guardado ya no existe",
    text: "Se eliminó, está en la papelera o usted ya no tiene permiso para leerlo. No queda nada del plan por copiar.",
  },
  failed: "No se pudieron cargar los sitios del plan guardado",
};
