import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "El portal activó por su cuenta # sitio o carpeta que todavía no se ha desactivado",
      other: "El portal activó por su cuenta # sitios o carpetas que todavía no se han desactivado",
    }),
  off: (titles) => `El portal lo había activado por su cuenta y ya se desactivó: ${list(titles)}.`,
  leftOn: (title) => `No se desactiva “${title}”, porque eso tendría otros efectos.`,
  hide: (titles) => `Los visitantes dejarían de ver estas páginas publicadas: ${list(titles)}.`,
  alsoOff: (titles) => `También se desactivarían estas carpetas: ${list(titles)}.`,
  failed: (title) => `No se pudo desactivar “${title}”.`,
  open: (title) => `No se sabe si “${title}” se desactivó: la operación terminó durante la desactivación.`,
  allTheSame: (title) => `Desactivar “${title}” de todos modos`,
  again: (title) => `Desactivar “${title}”`,
});
