import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { one: "Deshacer # copia", other: "Deshacer # copias" }),
    undoPicked: (number) =>
      count(number, { one: "Deshacer # copia marcada", other: "Deshacer # copias marcadas" }),
    undoOne: "Deshacer",
    undoChanged: "Deshacer de todos modos",
    pick: (title) => `Marcar “${title}”`,
    pickShown: "Marcar todas las mostradas",
    pickNone: "Desmarcar todas",
    restoreRows: (number) => count(number, { one: "Restaurar # copia", other: "Restaurar # copias" }),
    restoreOne: "Restaurar",
    ...undoQuestions(format),

    headline: {
      changed: (number) =>
        count(number, {
          one: "# copia cambió desde entonces y sigue en su lugar",
          other: "# copias cambiaron desde entonces y siguen en su lugar",
        }),
      kept: (number) =>
        count(number, { one: "# copia no se pudo deshacer", other: "# copias no se pudieron deshacer" }),
      notRestored: (number) =>
        count(number, { one: "# copia no se pudo restaurar", other: "# copias no se pudieron restaurar" }),
      trashed: (number) => count(number, { one: "# copia deshecha", other: "# copias deshechas" }),
      gone: (number) => count(number, { one: "# copia ya no existía", other: "# copias ya no existían" }),
      restored: (number) => count(number, { one: "# copia restaurada", other: "# copias restauradas" }),
    },
    titles: {
      undone: (title) => `La copia de “${title}” se deshizo`,
      gone: (title) => `La copia de “${title}” ya no existía`,
      changed: (title) => `La copia de “${title}” cambió desde entonces y sigue en su lugar`,
      kept: (title) => `La copia de “${title}” no se pudo deshacer`,
      restored: (title) => `La copia de “${title}” se restauró`,
      notRestored: (title) => `La copia de “${title}” no se pudo restaurar`,
    },
    totals: {
      trashed: (number) => count(number, { one: "# copia en la papelera", other: "# copias en la papelera" }),
      gone: (number) => count(number, { one: "# copia ya no existía", other: "# copias ya no existían" }),
      changed: (number) =>
        count(number, { one: "# copia cambió desde entonces", other: "# copias cambiaron desde entonces" }),
      kept: (number) => count(number, { one: "# copia se queda", other: "# copias se quedan" }),
      restored: (number) => count(number, { one: "# copia restaurada", other: "# copias restauradas" }),
      notRestored: (number) =>
        count(number, { one: "# copia sin restaurar", other: "# copias sin restaurar" }),
    },
    states: {
      asked: "Debía deshacerse; la operación terminó antes de su turno.",
      sent: "Se estaba moviendo a la papelera cuando se interrumpió la operación.",
      trashed: "Se deshizo: está en la papelera.",
      changed: "Debía deshacerse, pero alguien la cambió desde entonces. Sigue en su lugar.",
      "restore-asked": "Debía restaurarse; la operación terminó antes de su turno.",
      restored: "Se deshizo y después se restauró.",
      "not-restored": "Sigue en la papelera o ya no está en ella: el portal sigue sin mostrarla.",
      deleted: "Se eliminó en el portal, así que no había nada que deshacer.",
      inTrash: "Ya estaba en la papelera.",
      notPublished: "Se restauró como borrador: no se logró publicarla de nuevo.",
    },
    refusals: {
      "home-page": () =>
        "Es la página principal de su sitio, y el portal conserva la página principal mientras haya otras páginas.",
      "other-site": () => "Se movió a otro sitio, así que no está donde la creó esta operación.",
      "not-made-by-run": () => "Según el portal, la creó otra persona, así que no se tocó.",
      stopped: () => "La operación se detuvo antes de su turno.",
      refused: () => "El portal no permitió moverla a la papelera.",
      "not-seen": () => "El portal no la muestra en la papelera.",
    },
    whatToDo: {
      "home-page": () =>
        "Elija otra página principal en la configuración del sitio e intente deshacer la copia de nuevo. O deshaga primero las demás copias.",
      "other-site": () => "Muévala allí a la papelera si no la necesita.",
      "not-made-by-run": () => "Revísela en la sección Sitios y, si es suya, muévala allí a la papelera.",
      stopped: () => "Intente deshacerla de nuevo cuando quiera.",
      refused: () => "Muévala a la papelera en la sección Sitios o pida que lo haga alguien con permiso.",
      "not-seen": () => "Intente deshacerla de nuevo o revísela en la sección Sitios.",
    },
    keptRows: (number) =>
      count(number, { one: "# copia no se pudo deshacer", other: "# copias no se pudieron deshacer" }),
    again: (number) =>
      count(number, {
        one: "Intentar deshacer # copia de nuevo",
        other: "Intentar deshacer # copias de nuevo",
      }),
    trashedFolders: (number) =>
      count(number, { one: "# carpeta en la papelera", other: "# carpetas en la papelera" }),
    restoredFolders: (number) =>
      count(number, { one: "# carpeta restaurada", other: "# carpetas restauradas" }),
    keptFolders: {
      "not-empty": (title) => `La carpeta “${title}” se queda: contiene algo más.`,
      "not-made-by-run": (title) => `La carpeta “${title}” se queda: ya existía antes de la operación.`,
      refused: (title) => `El portal no permitió mover la carpeta “${title}” a la papelera.`,
    },
    watch: undoWatch(format),
  };
}
