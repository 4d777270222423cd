import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "Il portale ha attivato automaticamente # sito o cartella, ancora attivo",
      other: "Il portale ha attivato automaticamente # siti o cartelle, ancora attivi",
    }),
  off: (titles) => `Attivati automaticamente dal portale e ora di nuovo disattivati: ${list(titles)}.`,
  leftOn: (title) => `“${title}” resta attivo, perché disattivarlo cambierebbe anche altro.`,
  hide: (titles) => `I visitatori non vedrebbero più queste pagine pubblicate: ${list(titles)}.`,
  alsoOff: (titles) => `Verrebbero disattivate anche queste cartelle: ${list(titles)}.`,
  failed: (title) => `Impossibile disattivare “${title}”.`,
  open: (title) =>
    `Non si sa se “${title}” è disattivato: l’operazione è terminata durante la disattivazione.`,
  allTheSame: (title) => `Disattiva comunque “${title}”`,
  again: (title) => `Disattiva “${title}”`,
});
