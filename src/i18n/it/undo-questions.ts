import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) =>
      count(number, { one: "Spostare # copia nel cestino?", other: "Spostare # copie nel cestino?" }),
    toTrash:
      "Finiscono nel cestino solo le pagine create da questa operazione, e niente viene eliminato. Da qui si possono ripristinare per 30 giorni; poi il portale svuota il cestino.",
    changed: "Le copie che nel frattempo qualcuno ha modificato per ora restano: ti verrà chiesto di ognuna.",
    evenIfChanged: "Ciò che nel frattempo qualcuno vi ha modificato finisce nel cestino insieme alla copia.",
    published: (number) =>
      count(number, {
        one: "# di queste è pubblicata: i visitatori non la troveranno più.",
        other: "# di queste sono pubblicate: i visitatori non le troveranno più.",
      }),
    folders: "Anche le cartelle create dall’operazione finiscono nel cestino, se non contengono altro.",
    targets: "Destinazioni",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) =>
      count(number, { one: "Sposta # copia nel cestino", other: "Sposta # copie nel cestino" }),
    cancel: "Lascia tutto com’è",
  },
  askRestore: {
    heading: (number) =>
      count(number, {
        one: "Ripristinare # copia dal cestino?",
        other: "Ripristinare # copie dal cestino?",
      }),
    text: "Tornano dov’erano, con le cartelle in cui si trovavano.",
    published: (number) =>
      count(number, {
        one: "# di queste era pubblicata e viene pubblicata di nuovo.",
        other: "# di queste erano pubblicate e vengono pubblicate di nuovo.",
      }),
    confirm: (number) =>
      count(number, { one: "Ripristina # copia dal cestino", other: "Ripristina # copie dal cestino" }),
    cancel: "Lascia tutto com’è",
  },
  changed: {
    title: (number) =>
      count(number, {
        one: "# copia è stata modificata da qualcuno dopo la creazione",
        other: "# copie sono state modificate da qualcuno dopo la creazione",
      }),
    text: "Sono ancora al loro posto. Seleziona quelle da spostare comunque nel cestino; le altre restano.",
    changes: {
      title: ({ now }) => `Ora ha il titolo “${now}”.`,
      address: ({ now }) => `Ora ha l’indirizzo “${now}”.`,
      publication: ({ now }) =>
        now === "published"
          ? "Nel frattempo è stata pubblicata."
          : "Nel frattempo è stata tolta dalla pubblicazione.",
      moved: () => "Ora si trova in un’altra cartella.",
      edited: ({ modifiedText }) => `Il contenuto o le impostazioni sono stati modificati (${modifiedText}).`,
      "not-known": () => "Non si può sapere se qualcuno l’ha modificata.",
    },
    allTheSame: (title) => `Sposta comunque “${title}” nel cestino`,
    tickAll: "Seleziona tutto",
    confirm: (number) =>
      count(number, { one: "Sposta # copia nel cestino", other: "Sposta # copie nel cestino" }),
    more: (number) =>
      count(number, {
        one: "Ancora # nell’elenco qui sotto.",
        other: "Ancora # nell’elenco qui sotto.",
      }),
  },
});
