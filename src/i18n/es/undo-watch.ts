import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { one: "Deshaciendo # copia", other: "Deshaciendo # copias" }),
    restoring: (number) => count(number, { one: "Restaurando # copia", other: "Restaurando # copias" }),
  },
  now: {
    undoing: (left) =>
      count(left, {
        one: "Revisando # copia antes de moverla a la papelera…",
        other: "Revisando # copias antes de moverlas a la papelera…",
      }),
    restoring: (left) =>
      count(left, {
        one: "Sacando # copia de la papelera…",
        other: "Sacando # copias de la papelera…",
      }),
  },
  folders: {
    undoing: "Moviendo a la papelera las carpetas vacías de la operación…",
    restoring: "Comprobando lo que salió de la papelera…",
  },
  done: { undoing: "En la papelera", restoring: "Restauradas" },
  notDone: "Sin hacer",
  left: "Pendientes",
  summary: (left, percent) =>
    count(left, {
      one: `Falta # copia, ${percent} por ciento completado.`,
      other: `Faltan # copias, ${percent} por ciento completado.`,
    }),
  rows: "Copias afectadas",
  states: {
    asked: "En espera",
    sent: "Moviendo a la papelera",
    trashed: "En la papelera",
    gone: "Ya no existía",
    changed: "Cambió desde entonces: se le preguntará por ella",
    kept: "No se pudo deshacer",
    "restore-asked": "En espera",
    restored: "Restaurada",
    "not-restored": "No se pudo restaurar",
  },
  confirmStop: {
    title: "¿Detener aquí?",
    text: "Primero termina lo que el portal está procesando en este momento. Las demás copias quedan como están.",
  },
  stopping:
    "Primero termina lo que el portal está procesando en este momento. Las demás copias quedan como están.",
  lasting: "Deje esta pestaña abierta. Si se cierra, abra Page Copier de nuevo y continúe.",
});
