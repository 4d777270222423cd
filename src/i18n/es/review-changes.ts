import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "título",
  address: "dirección",
  folder: "carpeta",
  publication: "visibilidad",
  content: "contenido",
} as const;

const folderChanges = {
  "made-now": "Ahora hay que crear esta carpeta; según el plan guardado, ya existía.",
  "there-now": "Esta carpeta ya existe; el plan guardado la habría creado.",
  "not-made": "Esta carpeta ya no se crea: su original no existe o no se copia nada en ella.",
  other: "Esta carpeta recibe una dirección o un estado distintos de los del plan guardado.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) =>
    count(changes, {
      one: "# cambio desde que se guardó el plan",
      other: "# cambios desde que se guardó el plan",
    }),
  text: "Las filas de abajo son el nuevo plan según el estado actual del portal. No se ejecuta nada hasta que usted lo acepte.",
  useNewPlan: "Usar el nuevo plan",
  accepted: "Se usa el nuevo plan",
  lookFirst: "Revise primero lo que cambió.",
  aspects,
  sentences: {
    "page-gone": () =>
      "La página ya no existe o usted ya no tiene permiso para leerla. El nuevo plan no la incluye.",
    "page-trashed": () => "La página ahora está en la papelera.",
    "page-changed": ({ aspects: changed }) =>
      `La página ya no es como antes: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "El portal le muestra las fechas en un formato distinto del de quien guardó el plan, así que no se puede saber qué páginas se editaron desde entonces.",
    "site-gone": () => "El sitio de destino ya no existe o usted ya no tiene permiso para leerlo.",
    "folder-gone": () => "La carpeta de destino ya no existe o está en la papelera.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "Esta copia era posible y ya no lo es.",
    "other-outcome": () => "El resultado en el portal será distinto del que indica el plan guardado.",
  },
  otherTitle: (saved, fresh) => `Título: “${fresh}” en lugar de “${saved}”.`,
  otherAddress: (saved, fresh) => `Dirección: “${fresh}” en lugar de “${saved}”.`,
  nowPublished: "Se publicará; en el plan guardado era un borrador.",
  nowDraft: "Será un borrador; en el plan guardado se publicaba.",
});
