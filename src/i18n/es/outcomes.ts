import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "Allí ya hay una página con este título, así que el portal agrega una palabra al título de la copia.",
  "address-taken": ({ bySett }) =>
    bySett
      ? "La dirección ya está en uso (las páginas de la papelera también cuentan), así que el portal le agrega cuatro letras."
      : "La dirección ya está en uso y, sin permiso para cambiar la configuración, así se queda: dos páginas compartirán la misma dirección.",
  "becomes-home-page": () =>
    "El sitio todavía no tiene páginas: la copia se convierte en su página principal.",
  "site-goes-live": () =>
    "El sitio de destino no está publicado. Al publicar la copia, se publica el sitio completo.",
  "folders-go-live": ({ titles }) => `Al publicar la copia también se activa: ${list(titles)}.`,
  "unpublished-edits-go-live": () =>
    "El original tiene cambios que nadie ha publicado todavía. Están en la copia, y allí los verán los visitantes.",
  "unpublished-edits-are-copied": () => "El original tiene cambios sin publicar. La copia los incluye.",
  "live-for-a-moment": () =>
    "El portal publica por su cuenta la copia de una página publicada; se vuelve a convertir en borrador en el mismo instante.",
  "may-not-publish": () =>
    "No tiene permiso para publicar en el sitio de destino, así que la copia queda como borrador.",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `El portal no publica la copia por su cuenta, porque así quedarían visibles otras páginas de: ${list(titles)}.`,
  "may-not-edit-source": () =>
    "Solo tiene permiso para leer el sitio del original: los bloques de la copia no se podrán editar por completo.",
  "areas-of-the-source": () =>
    "El encabezado y el pie de página de la copia siguen siendo los del sitio original, a menos que también se copien.",
  "dynamic-address": () =>
    "El original responde a muchas direcciones de un catálogo. La copia no: solo conserva los bloques.",
  "system-page": () => "El original es una página del sistema. La copia es una página común.",
  "area-page": () =>
    "El original es el encabezado, el pie de página o la barra lateral de otras páginas. La copia es una página común.",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "El original se saca de la papelera durante unos segundos y se devuelve a ella."
      : "El original permanece en la papelera. Después se comprueba si se copiaron todos los bloques.",
  "same-title-in-plan": () =>
    "Otra página de esta operación llega antes al mismo lugar con el mismo título, así que el portal agrega una palabra al título de esta copia.",
  "same-address-in-plan": () =>
    "Otra página de esta operación ocupa antes la misma dirección en el mismo lugar.",
  "may-not-undo": () =>
    "No tiene permiso para eliminar páginas en el sitio de destino: si no quiere la copia, usted no podrá quitarla por su cuenta.",
  "may-not-rename": () =>
    "No tiene permiso para cambiar la configuración en el sitio de destino: usted no podrá cambiar por su cuenta el título ni la dirección de la copia.",
  "new-folder-is-inactive": () =>
    "La carpeta nueva queda inactiva hasta que se publique una de sus páginas; hasta entonces, sus direcciones no funcionan.",
  "copied-before": () => "Una operación anterior ya copió esta página a este sitio.",
  "settings-not-allowed": () =>
    "No tiene permiso para cambiar la configuración en el sitio de destino: la copia conserva el título, la dirección y la configuración que le asigna el portal.",
  "wished-title-taken": ({ title }) => `Allí hay otra página que también se llama “${title}”.`,
  "renamed-where-taken": ({ title }) =>
    `El título ya está en uso allí, así que la copia se llama “${title}”.`,
  "wished-address-taken": ({ code }) =>
    `La dirección “${code}” ya está en uso (las páginas de la papelera también cuentan), así que el portal le agregará cuatro letras.`,
  "wished-address-refused": ({ code }) =>
    `El portal rechaza la dirección “${code}”, así que la copia conserva la que le asigna el portal.`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) => `El portal no permite copiar una página con la dirección “${code}”.`,
  "other-kind": () => "El portal no puede copiar de un tipo de sitio a otro.",
  "may-not-read-source": () => "No tiene permiso para leer el sitio del original.",
  "may-not-edit-target": () => "No tiene permiso para crear páginas en el sitio de destino.",
  "target-site-gone": () => "El sitio de destino ya no existe o usted no tiene permiso para leerlo.",
  "may-not-restore": () => "No tiene permiso para sacar páginas de este sitio de la papelera.",
  "target-folder-in-trash": ({ title }) => `La carpeta de destino está en la papelera: ${list([title])}.`,
  "target-folder-gone": () =>
    "La carpeta de destino ya no existe. El portal pondría la copia en el nivel superior del sitio.",
  "source-folder-in-trash": ({ title }) =>
    `El original está en una carpeta de la papelera: ${list([title])}.`,
  "source-gone": () => "El original ya no existe.",
  "target-folder-not-made": ({ title }) =>
    `No se pudo crear la carpeta de destino de esta página: ${list([title])}.`,
  "title-taken": ({ title }) => `Allí ya hay una página llamada “${title}” y usted no quiere otra igual.`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () => "Asigne otra dirección al original en su configuración y vuelva a copiarlo.",
  "other-kind": () => "Elija un destino del mismo tipo.",
  "may-not-read-source": () => "Pida permiso de lectura a un administrador del portal.",
  "may-not-edit-target": () =>
    "Elija otro sitio o pida a un administrador del portal permiso para editar este.",
  "target-site-gone": () => "Actualice la lista y elija otro sitio.",
  "may-not-restore": () =>
    "Cópielo sin sacarlo de la papelera o pida ayuda a alguien que pueda eliminar y restaurar páginas.",
  "target-folder-in-trash": () => "Restaure la carpeta en la sección Sitios o elija otra.",
  "target-folder-gone": () => "Actualice la lista y elija otra carpeta.",
  "source-folder-in-trash": () => "Restaure primero la carpeta en la sección Sitios.",
  "source-gone": () => "Actualice la lista y elija otra página.",
  "target-folder-not-made": () =>
    "Revise las carpetas del sitio de destino y luego reintente con esta página o elija otra carpeta para ella.",
  "title-taken": () => "Dé otro título a la copia o permita copiar páginas aunque el título ya esté en uso.",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () =>
    "Está en el nivel superior del sitio, no en la carpeta que eligió. Muévala en la sección Sitios.",
  "landed-elsewhere": () => "Está en una carpeta distinta de la que eligió. Muévala en la sección Sitios.",
  "other-site": () => "Está en un sitio distinto del que eligió.",
  "other-title": ({ expected }) => `Su título no es el esperado: “${expected}”.`,
  "other-address": ({ expected }) => `Su dirección no es la esperada: “${expected}”.`,
  "same-address-as-another-page": () =>
    "Otra página tiene la misma dirección; cuál de las dos ven los visitantes depende del portal. Cambie una de las direcciones.",
  "not-published": () => "No está publicada.",
  "published-against-wish": () => "Está publicada, aunque usted quería un borrador.",
  "blocks-missing": ({ codes }) => `Faltan bloques que el portal no pudo copiar: ${list(codes)}.`,
  "no-blocks": () =>
    "No tiene ningún bloque, mientras que el original sí tiene. Muévala a la papelera y copie el original de otra forma.",
  "blocks-not-compared": () =>
    "No se pudieron comparar sus bloques con los del original. Abra la copia en el editor y revísela.",
  "site-switched-on": () =>
    "El portal activó el sitio de destino. Si no lo quería así, cancele la publicación del sitio en su configuración.",
  "folders-switched-on": ({ titles }) => `El portal activó: ${list(titles)}.`,
  "became-home-page": () => "Se convirtió en la página principal del sitio.",
  "in-trash": () => "Está en la papelera.",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      one: "# página más se parece a esta copia",
      other: "# páginas más se parecen a esta copia",
    })} (ID ${list(pages.map(({ pageId }) => String(pageId)))}): es posible que el navegador o la red hayan enviado la solicitud dos veces. Revise y mueva a la papelera lo que no necesite.`,
  "source-left-restored": () => "No se pudo devolver el original a la papelera. Quedó sin publicar.",
});
