import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) =>
      count(number, {
        one: "Cofnij # kopię",
        few: "Cofnij # kopie",
        many: "Cofnij # kopii",
        other: "Cofnij # kopii",
      }),
    undoPicked: (number) =>
      count(number, {
        one: "Cofnij # zaznaczoną kopię",
        few: "Cofnij # zaznaczone kopie",
        many: "Cofnij # zaznaczonych kopii",
        other: "Cofnij # zaznaczonych kopii",
      }),
    undoOne: "Cofnij",
    undoChanged: "Mimo to cofnij",
    pick: (title) => `Zaznacz „${title}”`,
    pickShown: "Zaznacz wszystkie wyświetlone",
    pickNone: "Usuń zaznaczenie",
    restoreRows: (number) =>
      count(number, {
        one: "Przywróć # kopię",
        few: "Przywróć # kopie",
        many: "Przywróć # kopii",
        other: "Przywróć # kopii",
      }),
    restoreOne: "Przywróć",
    ...undoQuestions(format),

    headline: {
      changed: (number) =>
        count(number, {
          one: "# kopia została od tego czasu zmieniona i nadal istnieje",
          few: "# kopie zostały od tego czasu zmienione i nadal istnieją",
          many: "# kopii zostało od tego czasu zmienionych i nadal istnieje",
          other: "# kopii zostało od tego czasu zmienionych i nadal istnieje",
        }),
      kept: (number) =>
        count(number, {
          one: "Nie udało się cofnąć # kopii",
          few: "Nie udało się cofnąć # kopii",
          many: "Nie udało się cofnąć # kopii",
          other: "Nie udało się cofnąć # kopii",
        }),
      notRestored: (number) =>
        count(number, {
          one: "Nie udało się przywrócić # kopii",
          few: "Nie udało się przywrócić # kopii",
          many: "Nie udało się przywrócić # kopii",
          other: "Nie udało się przywrócić # kopii",
        }),
      trashed: (number) =>
        count(number, {
          one: "Cofnięto # kopię",
          few: "Cofnięto # kopie",
          many: "Cofnięto # kopii",
          other: "Cofnięto # kopii",
        }),
      gone: (number) =>
        count(number, {
          one: "# kopii już wcześniej nie było",
          few: "# kopii już wcześniej nie było",
          many: "# kopii już wcześniej nie było",
          other: "# kopii już wcześniej nie było",
        }),
      restored: (number) =>
        count(number, {
          one: "Przywrócono # kopię",
          few: "Przywrócono # kopie",
          many: "Przywrócono # kopii",
          other: "Przywrócono # kopii",
        }),
    },
    titles: {
      undone: (title) => `Kopia strony „${title}” została cofnięta`,
      gone: (title) => `Kopii strony „${title}” już wcześniej nie było`,
      changed: (title) => `Kopia strony „${title}” została od tego czasu zmieniona i nadal istnieje`,
      kept: (title) => `Nie udało się cofnąć kopii strony „${title}”`,
      restored: (title) => `Kopia strony „${title}” została przywrócona`,
      notRestored: (title) => `Nie udało się przywrócić kopii strony „${title}”`,
    },
    totals: {
      trashed: (number) =>
        count(number, {
          one: "# kopia w koszu",
          few: "# kopie w koszu",
          many: "# kopii w koszu",
          other: "# kopii w koszu",
        }),
      gone: (number) =>
        count(number, {
          one: "# kopii już wcześniej nie było",
          few: "# kopii już wcześniej nie było",
          many: "# kopii już wcześniej nie było",
          other: "# kopii już wcześniej nie było",
        }),
      changed: (number) =>
        count(number, {
          one: "# kopia zmieniona od tego czasu",
          few: "# kopie zmienione od tego czasu",
          many: "# kopii zmienionych od tego czasu",
          other: "# kopii zmienionych od tego czasu",
        }),
      kept: (number) =>
        count(number, {
          one: "# kopia zostaje",
          few: "# kopie zostają",
          many: "# kopii zostaje",
          other: "# kopii zostaje",
        }),
      restored: (number) =>
        count(number, {
          one: "# kopia przywrócona",
          few: "# kopie przywrócone",
          many: "# kopii przywróconych",
          other: "# kopii przywróconych",
        }),
      notRestored: (number) =>
        count(number, {
          one: "# kopia nieprzywrócona",
          few: "# kopie nieprzywrócone",
          many: "# kopii nieprzywróconych",
          other: "# kopii nieprzywróconych",
        }),
    },
    states: {
      asked: "Miała zostać cofnięta; operacja zakończyła się, zanim przyszła na nią kolej.",
      sent: "Była przenoszona do kosza, gdy operacja została przerwana.",
      trashed: "Została cofnięta: jest w koszu.",
      changed: "Miała zostać cofnięta, ale ktoś ją od tego czasu zmienił. Nadal istnieje.",
      "restore-asked": "Miała zostać przywrócona; operacja zakończyła się, zanim przyszła na nią kolej.",
      restored: "Została cofnięta, a potem przywrócona.",
      "not-restored": "Jest nadal w koszu albo już z niego zniknęła: portal jej nie pokazuje.",
      deleted: "Została usunięta w portalu, więc nie było czego cofać.",
      inTrash: "Była już w koszu.",
      notPublished: "Wróciła jako wersja robocza: ponowna publikacja się nie powiodła.",
    },
    refusals: {
      "home-page": () =>
        "Jest stroną główną witryny, a portal nie przenosi strony głównej do kosza, dopóki są inne strony.",
      "other-site": () =>
        "Została przeniesiona do innej witryny, więc nie jest tam, gdzie utworzyła ją ta operacja.",
      "not-made-by-run": () => "Według portalu utworzył ją ktoś inny, więc pozostała nietknięta.",
      stopped: () => "Operację zatrzymano, zanim przyszła na nią kolej.",
      refused: () => "Portal odmówił przeniesienia jej do kosza.",
      "not-seen": () => "Portal nie pokazuje jej w koszu.",
    },
    whatToDo: {
      "home-page": () =>
        "Wybierz inną stronę główną w ustawieniach witryny i cofnij kopię ponownie. Możesz też najpierw cofnąć pozostałe kopie.",
      "other-site": () => "Jeśli jest niepotrzebna, przenieś ją do kosza tam, gdzie jest.",
      "not-made-by-run": () => "Sprawdź ją w sekcji Witryny i, jeśli jest Twoja, przenieś ją tam do kosza.",
      stopped: () => "Możesz ją cofnąć w dowolnej chwili.",
      refused: () => "Przenieś ją do kosza w sekcji Witryny albo poproś o to osobę, która ma takie prawo.",
      "not-seen": () => "Cofnij ją ponownie albo sprawdź w sekcji Witryny.",
    },
    keptRows: (number) =>
      count(number, {
        one: "Nie udało się cofnąć # kopii",
        few: "Nie udało się cofnąć # kopii",
        many: "Nie udało się cofnąć # kopii",
        other: "Nie udało się cofnąć # kopii",
      }),
    again: (number) =>
      count(number, {
        one: "Cofnij ponownie # kopię",
        few: "Cofnij ponownie # kopie",
        many: "Cofnij ponownie # kopii",
        other: "Cofnij ponownie # kopii",
      }),
    trashedFolders: (number) =>
      count(number, {
        one: "# folder w koszu",
        few: "# foldery w koszu",
        many: "# folderów w koszu",
        other: "# folderów w koszu",
      }),
    restoredFolders: (number) =>
      count(number, {
        one: "# folder przywrócony",
        few: "# foldery przywrócone",
        many: "# folderów przywróconych",
        other: "# folderów przywróconych",
      }),
    keptFolders: {
      "not-empty": (title) => `Folder „${title}” zostaje: jest w nim coś jeszcze.`,
      "not-made-by-run": (title) => `Folder „${title}” zostaje: istniał przed operacją.`,
      refused: (title) => `Portal odmówił przeniesienia folderu „${title}” do kosza.`,
    },
    watch: undoWatch(format),
  };
}
