import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoMessages = ({ count }: Format): UndoMessages => ({
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
  watch: {
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
  },
});
