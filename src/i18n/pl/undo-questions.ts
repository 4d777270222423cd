import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) =>
      count(number, {
        one: "Przenieść # kopię do kosza?",
        few: "Przenieść # kopie do kosza?",
        many: "Przenieść # kopii do kosza?",
        other: "Przenieść # kopii do kosza?",
      }),
    toTrash:
      "Do kosza trafią tylko strony utworzone w tej operacji i nic nie zostanie usunięte. Przez 30 dni można je stąd przywrócić; potem portal opróżni kosz.",
    changed:
      "Kopie, które ktoś od tego czasu zmienił, na razie zostaną: o każdą z nich pojawi się osobne pytanie.",
    evenIfChanged: "Razem z nią do kosza trafi to, co ktoś od tego czasu w niej zmienił.",
    published: (number) =>
      count(number, {
        one: "# z nich jest opublikowana: odwiedzający już jej nie znajdą.",
        few: "# z nich są opublikowane: odwiedzający już ich nie znajdą.",
        many: "# z nich jest opublikowanych: odwiedzający już ich nie znajdą.",
        other: "# z nich jest opublikowanych: odwiedzający już ich nie znajdą.",
      }),
    folders: "Foldery utworzone w tej operacji też trafią do kosza, jeśli nie ma w nich nic innego.",
    targets: "Miejsca docelowe",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) =>
      count(number, {
        one: "Przenieś # kopię do kosza",
        few: "Przenieś # kopie do kosza",
        many: "Przenieś # kopii do kosza",
        other: "Przenieś # kopii do kosza",
      }),
    cancel: "Zostaw wszystko bez zmian",
  },
  askRestore: {
    heading: (number) =>
      count(number, {
        one: "Przywrócić # kopię z kosza?",
        few: "Przywrócić # kopie z kosza?",
        many: "Przywrócić # kopii z kosza?",
        other: "Przywrócić # kopii z kosza?",
      }),
    text: "Wrócą tam, gdzie były, razem z folderami, w których się znajdowały.",
    published: (number) =>
      count(number, {
        one: "# z nich była opublikowana i zostanie opublikowana ponownie.",
        few: "# z nich były opublikowane i zostaną opublikowane ponownie.",
        many: "# z nich było opublikowanych i zostanie opublikowanych ponownie.",
        other: "# z nich było opublikowanych i zostanie opublikowanych ponownie.",
      }),
    confirm: (number) =>
      count(number, {
        one: "Przywróć # kopię z kosza",
        few: "Przywróć # kopie z kosza",
        many: "Przywróć # kopii z kosza",
        other: "Przywróć # kopii z kosza",
      }),
    cancel: "Zostaw wszystko bez zmian",
  },
  changed: {
    title: (number) =>
      count(number, {
        one: "# kopię ktoś zmienił po jej utworzeniu",
        few: "# kopie ktoś zmienił po ich utworzeniu",
        many: "# kopii ktoś zmienił po ich utworzeniu",
        other: "# kopii ktoś zmienił po ich utworzeniu",
      }),
    text: "Nadal są na miejscu. Zaznacz te, które mimo to mają trafić do kosza; pozostałe zostaną.",
    changes: {
      title: ({ now }) => `Ma teraz tytuł „${now}”.`,
      address: ({ now }) => `Ma teraz adres „${now}”.`,
      publication: ({ now }) =>
        now === "published"
          ? "Od tego czasu została opublikowana."
          : "Od tego czasu cofnięto jej publikację.",
      moved: () => "Jest teraz w innym folderze.",
      edited: ({ modifiedText }) => `Zmieniono jej treść lub ustawienia (${modifiedText}).`,
      "not-known": () => "Nie da się ustalić, czy ktoś ją zmienił.",
    },
    allTheSame: (title) => `Mimo to przenieś „${title}” do kosza`,
    tickAll: "Zaznacz wszystko",
    confirm: (number) =>
      count(number, {
        one: "Przenieś # kopię do kosza",
        few: "Przenieś # kopie do kosza",
        many: "Przenieś # kopii do kosza",
        other: "Przenieś # kopii do kosza",
      }),
    more: (number) =>
      count(number, {
        one: "Na liście poniżej jest jeszcze #.",
        few: "Na liście poniżej są jeszcze #.",
        many: "Na liście poniżej jest jeszcze #.",
        other: "Na liście poniżej jest jeszcze #.",
      }),
  },
});
