import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) =>
      count(number, {
        one: "Cofanie # kopii",
        few: "Cofanie # kopii",
        many: "Cofanie # kopii",
        other: "Cofanie # kopii",
      }),
    restoring: (number) =>
      count(number, {
        one: "Przywracanie # kopii",
        few: "Przywracanie # kopii",
        many: "Przywracanie # kopii",
        other: "Przywracanie # kopii",
      }),
  },
  now: {
    undoing: (left) =>
      count(left, {
        one: "Sprawdzanie i przenoszenie do kosza # kopii…",
        few: "Sprawdzanie i przenoszenie do kosza # kopii…",
        many: "Sprawdzanie i przenoszenie do kosza # kopii…",
        other: "Sprawdzanie i przenoszenie do kosza # kopii…",
      }),
    restoring: (left) =>
      count(left, {
        one: "Wyjmowanie z kosza # kopii…",
        few: "Wyjmowanie z kosza # kopii…",
        many: "Wyjmowanie z kosza # kopii…",
        other: "Wyjmowanie z kosza # kopii…",
      }),
  },
  folders: {
    undoing: "Przenoszenie do kosza pustych folderów z tej operacji…",
    restoring: "Odczytywanie tego, co wróciło z kosza…",
  },
  done: { undoing: "W koszu", restoring: "Przywrócono" },
  notDone: "Nie wykonano",
  left: "Pozostało",
  summary: (left, percent) =>
    count(left, {
      one: `Pozostała # kopia, gotowe ${percent}%.`,
      few: `Pozostały # kopie, gotowe ${percent}%.`,
      many: `Pozostało # kopii, gotowe ${percent}%.`,
      other: `Pozostało # kopii, gotowe ${percent}%.`,
    }),
  rows: "Kopie, których to dotyczy",
  states: {
    asked: "Oczekuje",
    sent: "Przenoszenie do kosza",
    trashed: "W koszu",
    gone: "Już wcześniej jej nie było",
    changed: "Zmieniona od tego czasu: pojawi się pytanie",
    kept: "Nie udało się cofnąć",
    "restore-asked": "Oczekuje",
    restored: "Przywrócona",
    "not-restored": "Nie udało się przywrócić",
  },
  confirmStop: {
    title: "Zatrzymać w tym miejscu?",
    text: "Portal dokończy to, nad czym właśnie pracuje. Pozostałe kopie zostaną bez zmian.",
  },
  stopping: "Portal dokończy to, nad czym właśnie pracuje. Pozostałe kopie zostaną bez zmian.",
  lasting: "Nie zamykaj tej karty. Jeśli się zamknie, otwórz Page Copier ponownie i wznów.",
});
