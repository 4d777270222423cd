import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "Które strony?",
  kind: "Rodzaj",
  site: "Witryna",
  chooseSite: "Wybierz witrynę",
  searchSites: "Szukaj po nazwie lub adresie",
  noSuchSite: "Nie ma witryny o tej nazwie",
  pages: "Strony",
  search: "Znajdź stronę po tytule, adresie lub ID",
  copiedThere: "Już tam skopiowana",
  withTrash: "Pokaż kosz",
  trash: "Kosz",
  loadingPages: "Wczytywanie stron…",
  loadedSoFar: (loaded) =>
    count(loaded, {
      one: "Na razie # strona, trwa wczytywanie…",
      few: "Na razie # strony, trwa wczytywanie…",
      many: "Na razie # stron, trwa wczytywanie…",
      other: "Na razie # stron, trwa wczytywanie…",
    }),
  pageCount: (number) =>
    count(number, { one: "# strona", few: "# strony", many: "# stron", other: "# stron" }),
  failed: "Nie udało się odczytać stron tej witryny",
  stopped: "Nie udało się odczytać wszystkich stron",
  noMatch: (text) => `Żadna strona nie pasuje do „${text}”.`,
  emptySite: { title: "Nie ma tu jeszcze stron", text: "Wybierz inną witrynę albo zajrzyj do kosza." },
  noSites: {
    title: "Nie ma witryny, którą możesz odczytać",
    text: "Utwórz witrynę w sekcji Witryny albo poproś administratora portalu o dostęp do istniejącej.",
  },
  kindUnreadable: (kind) => `Nie udało się wczytać listy: ${kind}.`,
  openedPageGone: {
    title: "Wybranej strony nie ma na liście",
    text: "Może być w koszu albo nie masz prawa odczytać jej witryny. Możesz wybrać dowolną inną stronę.",
  },
  foundCount: (number) =>
    count(number, {
      one: "Znaleziono # stronę",
      few: "Znaleziono # strony",
      many: "Znaleziono # stron",
      other: "Znaleziono # stron",
    }),
  nothingFound: "Żadna strona nie pasuje do filtra.",
  chosenGone: {
    title: (number) =>
      count(number, {
        one: "# wybranej strony lub folderu nie ma na liście",
        few: "# wybranych stron lub folderów nie ma na liście",
        many: "# wybranych stron lub folderów nie ma na liście",
        other: "# wybranych stron lub folderów nie ma na liście",
      }),
    text: "Mogą być w koszu albo zostały usunięte. To, czego nie ma na liście, nie zostanie skopiowane.",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { one: "# strona", few: "# strony", many: "# stron", other: "# stron" });
    if (folders === 0) return `Wybór: ${pagesText}`;
    return `Wybór: ${list([
      pagesText,
      count(folders, { one: "# folder", few: "# foldery", many: "# folderów", other: "# folderów" }),
    ])}`;
  },
  moreToCome: "Strony są jeszcze wczytywane. Te z folderów wybranych w całości zostaną dodane.",
  someUnread: "W folderach wybranych w całości brakuje stron, których nie udało się odczytać.",
  hidden: (number) =>
    count(number, {
      one: "# wybrana strona jest ukryta przez filtr",
      few: "# wybrane strony są ukryte przez filtr",
      many: "# wybranych stron jest ukrytych przez filtr",
      other: "# wybranych stron jest ukrytych przez filtr",
    }),
  selectAll: "Zaznacz wszystko",
  selectFound: (number) =>
    count(number, {
      one: "Zaznacz # znalezioną",
      few: "Zaznacz wszystkie # znalezione",
      many: "Zaznacz wszystkie znalezione (#)",
      other: "Zaznacz wszystkie znalezione (#)",
    }),
  clear: "Wyczyść wybór",
  partly: "wybrany częściowo",
  filter: {
    open: "Filtruj i sortuj",
    active: (number) =>
      count(number, {
        one: "Filtruj i sortuj · # filtr",
        few: "Filtruj i sortuj · # filtry",
        many: "Filtruj i sortuj · # filtrów",
        other: "Filtruj i sortuj · # filtrów",
      }),
    reset: "Usuń filtry",
    status: "Status",
    folder: "Tylko w folderze",
    anyFolder: "Wszystkie foldery",
    searchFolders: "Szukaj po nazwie lub adresie",
    noSuchFolder: "Nie ma folderu o tej nazwie",
    changed: "Ostatnia zmiana",
    anyTime: "Kiedykolwiek",
    days: (number) => count(number, { one: "# dzień", few: "# dni", many: "# dni", other: "# dni" }),
    sinceDay: "Od dnia",
    day: "Zmienione od",
    sort: "Sortuj strony według",
    orders: { title: "Tytuł", date: "Ostatnia zmiana", address: "Adres", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "Portal zapisuje daty tak, że nie da się odróżnić dnia od miesiąca, więc stron nie można filtrować ani sortować według daty.",
      "unknown-format":
        "Portal zapisuje daty w nieznanym formacie, więc stron nie można filtrować ani sortować według daty.",
    },
  },
});
