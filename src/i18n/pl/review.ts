import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

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

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
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

    ...reviewLists(format),

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
    changes: reviewChanges(format),
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
