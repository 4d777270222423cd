import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) =>
      count(number, { one: "¿Mover # copia a la papelera?", other: "¿Mover # copias a la papelera?" }),
    toTrash:
      "A la papelera solo van las páginas que creó esta operación, y no se elimina nada. Desde aquí se pueden restaurar durante 30 días; después, el portal vacía su papelera.",
    changed:
      "Las copias que alguien cambió desde entonces se quedan por ahora: se le preguntará por cada una.",
    evenIfChanged: "Los cambios que alguien hizo desde entonces también van a la papelera.",
    published: (number) =>
      count(number, {
        one: "# de ellas está publicada: los visitantes ya no la encontrarán.",
        other: "# de ellas están publicadas: los visitantes ya no las encontrarán.",
      }),
    folders: "Las carpetas que creó la operación también van a la papelera si no contienen nada más.",
    targets: "Destinos",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) =>
      count(number, { one: "Mover # copia a la papelera", other: "Mover # copias a la papelera" }),
    cancel: "Dejar todo como está",
  },
  askRestore: {
    heading: (number) =>
      count(number, {
        one: "¿Sacar # copia de la papelera?",
        other: "¿Sacar # copias de la papelera?",
      }),
    text: "Vuelven al lugar donde estaban, con las carpetas que las contenían.",
    published: (number) =>
      count(number, {
        one: "# de ellas estaba publicada y se publica de nuevo.",
        other: "# de ellas estaban publicadas y se publican de nuevo.",
      }),
    confirm: (number) =>
      count(number, { one: "Sacar # copia de la papelera", other: "Sacar # copias de la papelera" }),
    cancel: "Dejar todo como está",
  },
  changed: {
    title: (number) =>
      count(number, {
        one: "Alguien cambió # copia desde que se creó",
        other: "Alguien cambió # copias desde que se crearon",
      }),
    text: "Siguen en su lugar. Marque las que deban ir a la papelera de todos modos; las demás se quedan.",
    changes: {
      title: ({ now }) => `Ahora se llama “${now}”.`,
      address: ({ now }) => `Ahora su dirección es “${now}”.`,
      publication: ({ now }) =>
        now === "published" ? "Se publicó después." : "Su publicación se canceló después.",
      moved: () => "Ahora está en otra carpeta.",
      edited: ({ modifiedText }) => `Se cambió su contenido o su configuración (${modifiedText}).`,
      "not-known": () => "No se puede saber si alguien la cambió.",
    },
    allTheSame: (title) => `Mover “${title}” a la papelera de todos modos`,
    tickAll: "Marcar todas",
    confirm: (number) =>
      count(number, { one: "Mover # copia a la papelera", other: "Mover # copias a la papelera" }),
    more: (number) =>
      count(number, {
        one: "# más en la lista de abajo.",
        other: "# más en la lista de abajo.",
      }),
  },
});
