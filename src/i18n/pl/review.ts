import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";

const aspects = {
  title: "tytuł",
  address: "adres",
  folder: "folder",
  publication: "widoczność",
  content: "treść",
} as const;

const folderChanges = {
  "made-now": "Ten folder trzeba teraz utworzyć; według zapisanego planu już istniał.",
  "there-now": "Ten folder już istnieje; według zapisanego planu miał zostać utworzony.",
  "not-made":
    "Ten folder nie zostanie już utworzony: nie ma jego oryginału albo nic nie będzie do niego kopiowane.",
  other: "Ten folder otrzyma inny adres lub stan niż w zapisanym planie.",
} as const;

const warningNames = {
  "title-gets-suffix": "Tytuł z dopiskiem",
  "address-taken": "Adres zajęty",
  "becomes-home-page": "Będzie stroną główną",
  "site-goes-live": "Witryna zostanie opublikowana",
  "folders-go-live": "Foldery zostaną aktywowane",
  "unpublished-edits-go-live": "Nieopublikowane zmiany staną się widoczne",
  "unpublished-edits-are-copied": "Nieopublikowane zmiany zostaną skopiowane",
  "live-for-a-moment": "Przez chwilę widoczna",
  "may-not-publish": "Brak prawa do publikacji",
  "stays-draft-in-inactive-folder": "Pozostanie wersją roboczą",
  "may-not-edit-source": "Oryginał tylko do odczytu",
  "areas-of-the-source": "Nagłówek i stopka bez zmian",
  "dynamic-address": "Utrata adresu dynamicznego",
  "system-page": "Strona systemowa",
  "area-page": "Nagłówek, stopka lub pasek boczny",
  "source-in-trash": "Oryginał w koszu",
  "same-title-in-plan": "Ten sam tytuł w tym planie",
  "same-address-in-plan": "Ten sam adres w tym planie",
  "may-not-undo": "Brak prawa do cofnięcia",
  "may-not-rename": "Brak prawa do zmiany nazwy",
  "new-folder-is-inactive": "Nowy folder nieaktywny",
  "copied-before": "Już tam skopiowana",
  "settings-not-allowed": "Taka, jak utworzy ją portal",
  "wished-title-taken": "Tytuł już tam jest",
  "renamed-where-taken": "Otrzyma numer",
  "wished-address-taken": "Nowy adres zajęty",
  "wished-address-refused": "Nowy adres odrzucony",
} as const;

export function reviewMessages({ count, list }: Format): ReviewMessages {
  const number = (value: number) => count(value, { other: "#" });
  return {
    heading: "Co się stanie",
    publication: "Widoczność kopii",
    wishes: {
      draft: { title: "Wersja robocza", text: "Nikt jej nie zobaczy, dopóki jej nie opublikujesz." },
      "as-source": { title: "Jak oryginał", text: "Opublikowana, jeśli oryginał jest opublikowany." },
      published: { title: "Opublikowana", text: "Odwiedzający mogą ją od razu otworzyć." },
    },
    trashedSource: "Ta strona jest w koszu. Jak ją skopiować?",
    trashedWays: {
      restore: {
        title: "Przywróć, skopiuj, zwróć do kosza",
        text: "Pewny sposób: strona opuszcza kosz na kilka sekund, nieopublikowana, i do niego wraca.",
      },
      "as-it-is": {
        title: "Skopiuj bez wyjmowania z kosza",
        text: "Oryginał pozostaje nietknięty. Niektóre portale nie kopiują wtedy bloków; wynik zostanie sprawdzony i podany.",
      },
    },
    noRestoreRight: "Nie masz prawa przywracać stron tej witryny.",
    source: "Strona",
    goesTo: "Dokąd",
    willBeCalled: "Tytuł",
    address: "Adres",
    addressWithSuffix: (code) => `${code}_ i cztery litery wybrane przez portal`,
    statusAfterwards: "Widoczność",
    warnings: (amount) => count(amount, { one: "# uwaga", few: "# uwagi", many: "# uwag", other: "# uwag" }),
    cannotCopy: "Tej kopii nie można utworzyć",
    copy: "Kopiuj stronę",
    choosePage: "Wybierz stronę do skopiowania.",
    chooseTarget: "Wybierz, dokąd mają trafić kopie.",
    chooseTrashedWay: "Wybierz, jak skopiować stronę z kosza.",
    repairRule: "Popraw wyrażenie regularne, które nazywa kopie.",
    checking: "Sprawdzanie miejsca docelowego…",
    readingPages: (soFar) =>
      count(soFar, {
        one: "Odczytywanie wszystkich stron witryny: na razie # strona…",
        few: "Odczytywanie wszystkich stron witryny: na razie # strony…",
        many: "Odczytywanie wszystkich stron witryny: na razie # stron…",
        other: "Odczytywanie wszystkich stron witryny: na razie # stron…",
      }),
    checkingTargets: (read, of) =>
      `Sprawdzanie miejsc docelowych: odczytano ${number(read)} z ${number(of)}…`,
    targetFailed: "Nie udało się odczytać witryny docelowej",
    notAdapted: "Co pozostaje jak w oryginale",
    plain: {
      shared: "Wspólne dla oryginału i kopii",
      files: "Obrazy i pliki są wspólne z oryginałem, nie są kopiowane.",
      fromPortal: "Formularze, produkty i wszystko, co bloki pobierają z portalu: oba pokazują to samo.",
      areas: "Nagłówek, stopka i pasek boczny: kopia nadal używa tych z oryginału.",
      areasUnlessCopied:
        "Nagłówek, stopka i pasek boczny: kopia nadal używa tych z oryginału, chyba że są kopiowane razem z nią.",
      notCopied: "Nie jest kopiowane",
      history: "Wyświetlenia, historia zmian, daty i autor: kopia zaczyna od nowa, a jej autorem jesteś Ty.",
      lostBlocks:
        "Bloki, których portal już nie ma lub nie dopuszcza w miejscu docelowym: raport wymieni, czego brakuje.",
      siteRoles: "Rola strony głównej, strony błędu lub systemowej oraz dynamiczne adresy katalogu.",
      anchors: "Kotwice nadane ręcznie: portal tworzy nowe.",
      asItIs: "Przechodzi bez zmian",
      links: "Linki do innych stron: nadal prowadzą do tych samych stron co teraz.",
      linksOutside: {
        leave: "Linki do stron, które nie są kopiowane: nadal tam prowadzą, a raport podaje ich liczbę.",
        "earlier-copy":
          "Linki do stron, które nie są kopiowane: prowadzą do kopii z wcześniejszej operacji w tej samej witrynie, a jeśli jej nie ma – tam, gdzie teraz.",
        list: "Linki do stron, które nie są kopiowane: nadal tam prowadzą, a raport je wymienia.",
      },
      drafts: "Nieopublikowane zmiany i ukryte bloki oryginału.",
      markers: "Znaczniki, np. bieżący rok: zachowują wartość z chwili kopiowania.",
      settings: "Liczniki oraz ustawienia dla wyszukiwarek i mediów społecznościowych.",
      afterwards: "Po utworzeniu wszystkich kopii",
      titles: (copies) =>
        count(copies, {
          one: "# kopia otrzyma swój tytuł",
          few: "# kopie otrzymają swoje tytuły",
          many: "# kopii otrzyma swoje tytuły",
          other: "# kopii otrzyma swoje tytuły",
        }),
      addresses: (copies) =>
        count(copies, {
          one: "# kopia otrzyma swój adres",
          few: "# kopie otrzymają swoje adresy",
          many: "# kopii otrzyma swoje adresy",
          other: "# kopii otrzyma swoje adresy",
        }),
      cleaned: (copies) =>
        count(copies, {
          one: "Z # kopii znikną ustawienia, które należą tylko do oryginału",
          few: "Z # kopii znikną ustawienia, które należą tylko do oryginałów",
          many: "Z # kopii znikną ustawienia, które należą tylko do oryginałów",
          other: "Z # kopii znikną ustawienia, które należą tylko do oryginałów",
        }),
      linked: (copies) =>
        count(copies, {
          one: "W # kopii zostaną wyszukane linki, które mają prowadzić do kopii w tej samej witrynie",
          few: "W # kopiach zostaną wyszukane linki, które mają prowadzić do kopii w tej samej witrynie",
          many: "W # kopiach zostaną wyszukane linki, które mają prowadzić do kopii w tej samej witrynie",
          other: "W # kopiach zostaną wyszukane linki, które mają prowadzić do kopii w tej samej witrynie",
        }),
    },

    number,
    copies: (copies) => count(copies, { one: "# kopia", few: "# kopie", many: "# kopii", other: "# kopii" }),
    reviewCopies: (copies) =>
      count(copies, {
        one: "Sprawdź # kopię",
        few: "Sprawdź # kopie",
        many: "Sprawdź # kopii",
        other: "Sprawdź # kopii",
      }),
    nothingToCopy: "W tym, co wybrano, nie ma żadnej strony.",
    pageLimit: (published) =>
      count(published, {
        one: "Zostanie opublikowana # kopia. Niektóre plany taryfowe ograniczają liczbę opublikowanych stron, a portal nie podaje, ile jeszcze zostało: po przekroczeniu limitu kopia pozostanie wersją roboczą, co pokaże raport.",
        few: "Zostaną opublikowane # kopie. Niektóre plany taryfowe ograniczają liczbę opublikowanych stron, a portal nie podaje, ile jeszcze zostało: po przekroczeniu limitu kopie pozostaną wersjami roboczymi, co pokaże raport.",
        many: "Zostanie opublikowanych # kopii. Niektóre plany taryfowe ograniczają liczbę opublikowanych stron, a portal nie podaje, ile jeszcze zostało: po przekroczeniu limitu kopie pozostaną wersjami roboczymi, co pokaże raport.",
        other:
          "Zostanie opublikowanych # kopii. Niektóre plany taryfowe ograniczają liczbę opublikowanych stron, a portal nie podaje, ile jeszcze zostało: po przekroczeniu limitu kopie pozostaną wersjami roboczymi, co pokaże raport.",
      }),
    sum: {
      copies: "Kopie",
      targets: "Witryny docelowe",
      folders: "Foldery do utworzenia",
      impossible: "Nie można skopiować",
      time: "Czas",
      warnings: "Uwagi",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `Adres „${code}” zajmuje folder w koszu, więc nowy folder otrzyma inny.`,
    },
    roughTime: (time) => tellTime(time, count),

    screen: {
      heading: "Sprawdź przed kopiowaniem",
      counts: "Kopie w tym planie",
      rows: (rows) =>
        count(rows, {
          one: "# kopia w planie",
          few: "# kopie w planie",
          many: "# kopii w planie",
          other: "# kopii w planie",
        }),
      made: (rows) =>
        count(rows, {
          one: "# zostanie utworzona",
          few: "# zostaną utworzone",
          many: "# zostanie utworzonych",
          other: "# zostanie utworzonych",
        }),
      takenOut: (rows) =>
        count(rows, {
          one: "# wykluczona",
          few: "# wykluczone",
          many: "# wykluczonych",
          other: "# wykluczonych",
        }),
      impossible: (rows) =>
        count(rows, {
          one: "# niemożliwa",
          few: "# niemożliwe",
          many: "# niemożliwych",
          other: "# niemożliwych",
        }),
      folders: (folders) =>
        count(folders, {
          one: "najpierw powstanie # folder",
          few: "najpierw powstaną # foldery",
          many: "najpierw powstanie # folderów",
          other: "najpierw powstanie # folderów",
        }),
      time: (time) => `Potrwa ${time}, jeśli portal nie jest zajęty czymś innym.`,
      perTarget: (sites) =>
        count(sites, {
          one: "# witryna docelowa",
          few: "# witryny docelowe",
          many: "# witryn docelowych",
          other: "# witryn docelowych",
        }),
      whatIsNotAdapted: "Co nie jest kopiowane ani dostosowywane",
      back: "Wstecz",
      save: "Zapisz plan",
      copyPages: (copies) =>
        count(copies, {
          one: "Kopiuj # stronę",
          few: "Kopiuj # strony",
          many: "Kopiuj # stron",
          other: "Kopiuj # stron",
        }),
    },
    filter: {
      heading: "Co jest wyświetlane",
      search: "Szukaj po tytule, adresie lub miejscu",
      target: "Witryna docelowa",
      allTargets: "Wszystkie witryny docelowe",
      searchTargets: "Szukaj po nazwie lub adresie",
      noSuchTarget: "Nie ma witryny docelowej o tej nazwie",
      warning: "Uwagi",
      anyWarning: "Dowolne lub bez uwag",
      searchWarnings: "Szukaj wśród rodzajów",
      noSuchWarning: "W tym planie nie ma takiego rodzaju",
      show: "Wiersze",
      all: "Wszystkie",
      withWarnings: (rows) => `Z uwagami (${number(rows)})`,
      impossible: (rows) => `Niemożliwe (${number(rows)})`,
      takenOut: (rows) => `Wykluczone (${number(rows)})`,
      shown: (shown, all) => `Wyświetlono ${number(shown)} z ${number(all)}`,
      showEverything: "Pokaż wszystko",
    },
    list: {
      label: "Kopie według miejsca docelowego",
      keys: "Strzałki przechodzą między wierszami, Spacja wyklucza lub dodaje z powrotem, Enter otwiera szczegóły.",
      nothing: "Żadna kopia nie pasuje.",
      openGroups: "Rozwiń wszystkie foldery",
      closeGroups: "Zwiń wszystkie foldery",
      takeOutShown: (rows) =>
        count(rows, {
          one: "Wyklucz # wyświetloną",
          few: "Wyklucz wszystkie # wyświetlone",
          many: "Wyklucz wszystkie wyświetlone (#)",
          other: "Wyklucz wszystkie wyświetlone (#)",
        }),
      putBackShown: (rows) =>
        count(rows, {
          one: "Dodaj z powrotem # wykluczoną",
          few: "Dodaj z powrotem wszystkie # wykluczone",
          many: "Dodaj z powrotem wszystkie wykluczone (#)",
          other: "Dodaj z powrotem wszystkie wykluczone (#)",
        }),
      copyThis: (title) => `Kopiuj „${title}”`,
      copyAllOf: (place) => `Kopiuj wszystkie wyświetlone do: ${place}`,
      takenOut: "Wykluczona",
      impossible: "Niemożliwa",
      madeFirst: "Powstanie najpierw",
      loading: "Kolejne wiersze…",
      tookOut: (rows) =>
        count(rows, {
          one: "Wykluczono # kopię",
          few: "Wykluczono # kopie",
          many: "Wykluczono # kopii",
          other: "Wykluczono # kopii",
        }),
      putBack: (rows) =>
        count(rows, {
          one: "Dodano z powrotem # kopię",
          few: "Dodano z powrotem # kopie",
          many: "Dodano z powrotem # kopii",
          other: "Dodano z powrotem # kopii",
        }),
    },
    foldersMade: (folders) =>
      count(folders, {
        one: "Najpierw powstanie # folder",
        few: "Najpierw powstaną # foldery",
        many: "Najpierw powstanie # folderów",
        other: "Najpierw powstanie # folderów",
      }),
    showMore: (more) => count(more, { other: "Pokaż kolejne: #" }),

    openPlan: "Otwórz zapisany plan…",
    fileUnreadable: {
      title: "Nie udało się odczytać pliku",
      text: "Przeglądarka go nie udostępniła. Wybierz go ponownie albo wybierz jego kopię.",
    },
    changes: {
      title: (changes) =>
        count(changes, {
          one: "# zmiana od zapisania planu",
          few: "# zmiany od zapisania planu",
          many: "# zmian od zapisania planu",
          other: "# zmian od zapisania planu",
        }),
      text: "Poniższe wiersze to nowy plan, oparty na obecnym stanie portalu. Nic nie ruszy bez Twojej zgody.",
      useNewPlan: "Użyj nowego planu",
      accepted: "Używany jest nowy plan",
      lookFirst: "Najpierw sprawdź, co się zmieniło.",
      aspects,
      sentences: {
        "page-gone": () =>
          "Strony już nie ma albo nie masz już prawa jej odczytać. Nowy plan jej nie obejmuje.",
        "page-trashed": () => "Strona jest teraz w koszu.",
        "page-changed": ({ aspects: changed }) =>
          `Na stronie coś się zmieniło: ${list(changed.map((aspect) => aspects[aspect]))}.`,
        "edits-not-comparable": () =>
          "Daty wyświetlają się u Ciebie w innym formacie niż u osoby, która zapisała plan, więc nie da się ustalić, które strony od tego czasu edytowano.",
        "site-gone": () => "Witryny docelowej już nie ma albo nie masz już prawa jej odczytać.",
        "folder-gone": () => "Folderu docelowego już nie ma albo jest w koszu.",
        "other-folder": ({ change }) => folderChanges[change],
        "new-obstacle": () => "Ta kopia była możliwa, a teraz już nie jest.",
        "other-outcome": () => "Portal utworzy coś innego, niż przewiduje zapisany plan.",
      },
      otherTitle: (saved, fresh) => `Tytuł: „${fresh}” zamiast „${saved}”.`,
      otherAddress: (saved, fresh) => `Adres: „${fresh}” zamiast „${saved}”.`,
      nowPublished: "Zostanie opublikowana; w zapisanym planie była wersją roboczą.",
      nowDraft: "Będzie wersją roboczą; w zapisanym planie była opublikowana.",
    },
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "poniżej minuty";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return minutes
        ? count(high, { one: "do # minuty", few: "do # minut", many: "do # minut", other: "do # minut" })
        : count(high, { one: "do # godziny", few: "do # godzin", many: "do # godzin", other: "do # godzin" });
    case "about":
      return minutes
        ? count(high, {
            one: "około # minuty",
            few: "około # minut",
            many: "około # minut",
            other: "około # minut",
          })
        : count(high, {
            one: "około # godziny",
            few: "około # godzin",
            many: "około # godzin",
            other: "około # godzin",
          });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `około ${low}–# minut` : `około ${low}–# godzin` });
    }
  }
}
