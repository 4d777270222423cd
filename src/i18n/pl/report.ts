import type { Format } from "../format.ts";
import type { ReportMessages, RunReportMessages } from "../sections/report.ts";

export const reportMessages = ({ count }: Format): ReportMessages => ({
  done: (title) => `Skopiowano „${title}”`,
  doneButDifferent: (title) => `Skopiowano „${title}”, ale nie całkiem zgodnie z planem`,
  asAnnounced: "Zgodnie z zapowiedzią przed kopiowaniem",
  asPlanned: "Kopię odczytano z portalu: wszystko jest zgodne z planem.",
  adopted: "Odpowiedź portalu przepadła; kopię znaleziono w miejscu docelowym. Powstała tylko raz.",
  differs: (number) =>
    count(number, {
      one: "# uwaga do kopii",
      few: "# uwagi do kopii",
      many: "# uwag do kopii",
      other: "# uwag do kopii",
    }),
  openEditor: "Otwórz kopię w edytorze",
  openPublic: "Otwórz jej publiczny adres",
  openSiteList: "Otwórz strony witryny",
  copyAnother: "Skopiuj inną stronę",
  tryThisAgain: "Wróć do tej strony",
  newId: "ID kopii",
  title: "Tytuł",
  address: "Adres",
  place: "Miejsce",
  status: "Widoczność",
  blocks: "Bloki",
  blockCount: (copied, source) => `${copied ?? "?"} z ${source ?? "?"}`,
  failed: "Strona nie została skopiowana",
  nothingCopied: "Portal nie utworzył kopii",
  maybeFailed: "Nie znaleziono kopii strony",
  refused: "Strona nie została skopiowana: od czasu jej wybrania coś się zmieniło",
  nothingCreated: "W portalu nic nie powstało.",
  noCopyFound:
    "Żądanie wysłano, odpowiedź przepadła, a późniejsze sprawdzenie miejsca docelowego nie wykazało kopii.",
  orphan: {
    title: "Portal pozostawił pustą stronę",
    text: "Odmówił skopiowania, gdy już zaczął. Pusta strona jest w folderze przeniesionym do kosza, gdzie nie widzi jej żaden odwiedzający.",
    remark: "Portal pozostawił pustą stronę w folderze przeniesionym do kosza.",
    toTrash: "Przenieś pustą stronę do kosza",
    trashed: "Pusta strona już nie przeszkadza",
    inUse: "Ktoś od tego czasu pracował nad stroną, więc nie została przeniesiona do kosza",
    kept: "Pusta strona nie jest w koszu",
    notShown:
      "Portal to potwierdził, ale strona nadal jest tam, gdzie była. Przenieś ją do kosza w sekcji Witryny.",
  },
  sourceLeftRestored:
    "Oryginał wyjęto z kosza i nie udało się go tam przenieść z powrotem. Nie jest opublikowany.",
  ambiguous: {
    title: "Kopią może być więcej niż jedna strona",
    text: "Odpowiedź portalu przepadła, a w miejscu docelowym kilka nowych stron wygląda jak ta kopia. Nic więcej nie wysłano.",
    advice: "Obejrzyj te strony i wskaż właściwą.",
  },
  candidate: (title, id) => `${title} (ID ${id})`,
  thisIsTheCopy: "To jest kopia",
  noneOfThem: "Żadna z nich",
  unverified: {
    title: "Stronę skopiowano, ale nie udało się jej sprawdzić",
    text: "Portal potwierdził nową stronę, lecz potem nie udało się jej odczytać.",
    advice: "Sprawdź ponownie albo otwórz ją w edytorze i tam sprawdź.",
  },
  unknownOutcome: {
    title: "Nie wiadomo, czy strona została skopiowana",
    text: "Odpowiedź portalu przepadła, a potem nie można było go zapytać.",
    advice:
      "Sprawdź ponownie, gdy portal zacznie odpowiadać, zanim zamkniesz lub odświeżysz Page Copier. Do tego czasu nie kopiuj strony na nowo: kopia może już tam być.",
  },
  skipped: {
    title: "Strona nie została skopiowana",
    text: "Operację zatrzymano, zanim przyszła na nią kolej. Nic nie wysłano.",
    advice: "Możesz ją skopiować w dowolnej chwili.",
  },
  takenOut: "Strona została wykluczona przed operacją. Nic nie wysłano.",
  unfinished: "Operacja nie dotarła tu do końca.",
  lookAgain: "Sprawdź ponownie",
  run: runReportMessages(count),
});

const runReportMessages = (count: Format["count"]): RunReportMessages => ({
  headline: {
    stopped: (done) =>
      count(done, {
        one: "Operację zatrzymano: wcześniej skopiowano # stronę",
        few: "Operację zatrzymano: wcześniej skopiowano # strony",
        many: "Operację zatrzymano: wcześniej skopiowano # stron",
        other: "Operację zatrzymano: wcześniej skopiowano # stron",
      }),
    needsLook: (number) =>
      count(number, {
        one: "# kopia wymaga Twojej uwagi",
        few: "# kopie wymagają Twojej uwagi",
        many: "# kopii wymaga Twojej uwagi",
        other: "# kopii wymaga Twojej uwagi",
      }),
    notCopied: (number) =>
      count(number, {
        one: "Nie skopiowano # strony",
        few: "Nie skopiowano # stron",
        many: "Nie skopiowano # stron",
        other: "Nie skopiowano # stron",
      }),
    withRemarks: (number) =>
      count(number, {
        one: "Skopiowano wszystko; # strona odbiega od planu",
        few: "Skopiowano wszystko; # strony odbiegają od planu",
        many: "Skopiowano wszystko; # stron odbiega od planu",
        other: "Skopiowano wszystko; # stron odbiega od planu",
      }),
    asPlanned: (number) =>
      count(number, {
        one: "Skopiowano # stronę zgodnie z planem",
        few: "Skopiowano # strony zgodnie z planem",
        many: "Skopiowano # stron zgodnie z planem",
        other: "Skopiowano # stron zgodnie z planem",
      }),
  },
  outcomes: {
    "as-planned": "Skopiowana zgodnie z planem",
    "with-remarks": "Skopiowana, z uwagami",
    failed: "Nieudana",
    refused: "Niemożliwa",
    skipped: "Pominięta po zatrzymaniu",
    "taken-out": "Wykluczona",
    unverified: "Skopiowana, niesprawdzona",
    unknown: "Wynik nieznany",
    ambiguous: "Kilka możliwych stron",
    undone: "Cofnięta",
    unfinished: "Niezakończona",
  },
  started: (moment) => `Początek: ${moment}`,
  took: {
    seconds: (number) =>
      count(number, {
        one: "Czas trwania: # sekunda.",
        few: "Czas trwania: # sekundy.",
        many: "Czas trwania: # sekund.",
        other: "Czas trwania: # sekund.",
      }),
    minutes: (number) =>
      count(number, {
        one: "Czas trwania: # minuta.",
        few: "Czas trwania: # minuty.",
        many: "Czas trwania: # minut.",
        other: "Czas trwania: # minut.",
      }),
    hours: (number) =>
      count(number, {
        one: "Czas trwania: # godzina.",
        few: "Czas trwania: # godziny.",
        many: "Czas trwania: # godzin.",
        other: "Czas trwania: # godzin.",
      }),
  },
  folders: {
    made: (number) =>
      count(number, {
        one: "Utworzono # folder",
        few: "Utworzono # foldery",
        many: "Utworzono # folderów",
        other: "Utworzono # folderów",
      }),
    used: (number) =>
      count(number, {
        one: "# folder już istniał",
        few: "# foldery już istniały",
        many: "# folderów już istniało",
        other: "# folderów już istniało",
      }),
    failed: (number) =>
      count(number, {
        one: "Nie udało się utworzyć # folderu",
        few: "Nie udało się utworzyć # folderów",
        many: "Nie udało się utworzyć # folderów",
        other: "Nie udało się utworzyć # folderów",
      }),
    unfinished: (number) =>
      count(number, {
        one: "# folder nieukończony",
        few: "# foldery nieukończone",
        many: "# folderów nieukończonych",
        other: "# folderów nieukończonych",
      }),
  },
  foldersWithProblems: "Foldery z problemami",
  folderFailed: (title) => `Nie udało się utworzyć folderu „${title}”.`,
  indexPageFailed: (title) => `Folder „${title}” nie otrzymał strony indeksowej. Ustaw ją w sekcji Witryny.`,
  show: "Pokaż",
  all: "Wszystkie",
  search: "Szukaj po tytule, adresie, miejscu docelowym lub ID",
  rows: "Kopie z tej operacji",
  rowCount: (number) =>
    count(number, { one: "# wiersz", few: "# wiersze", many: "# wierszy", other: "# wierszy" }),
  noMatch: "Żaden wiersz nie pasuje.",
  original: "Oryginał",
  copy: "Kopia",
  publicAddress: "Publiczny adres",
  more: "Szczegóły",
  retryRows: (number) =>
    count(number, {
      one: "Spróbuj ponownie: # strona",
      few: "Spróbuj ponownie: # strony",
      many: "Spróbuj ponownie: # stron",
      other: "Spróbuj ponownie: # stron",
    }),
  retryElsewhereRows: (number) =>
    count(number, {
      one: "Spróbuj w innym folderze: # strona",
      few: "Spróbuj w innym folderze: # strony",
      many: "Spróbuj w innym folderze: # stron",
      other: "Spróbuj w innym folderze: # stron",
    }),
  retryElsewhere: "Spróbuj w innym folderze",
  elsewhere: {
    heading: (number) =>
      count(number, {
        one: "Inny folder dla # strony",
        few: "Inny folder dla # stron",
        many: "Inny folder dla # stron",
        other: "Inny folder dla # stron",
      }),
    site: "Witryna docelowa",
    confirm: "Kopiuj do tego folderu",
    cancel: "Anuluj",
  },
  runAgain: "Powtórz z nowymi stronami",
  copyMore: "Kopiuj kolejne strony",
  downloadCsv: "Pobierz jako tabelę (CSV)",
  downloadJson: "Pobierz jako JSON",
  downloadFailed: {
    title: "Nie udało się utworzyć pliku",
    text: "Nie udało się wczytać części Page Copier. Sprawdź połączenie i spróbuj ponownie.",
  },
  columns: {
    outcome: "Wynik",
    sourceSite: "Witryna oryginału",
    sourceId: "ID oryginału",
    sourceTitle: "Tytuł oryginału",
    sourceAddress: "Adres oryginału",
    targetSite: "Witryna docelowa",
    targetFolder: "Folder docelowy",
    copyId: "ID kopii",
    copyTitle: "Tytuł kopii",
    copyAddress: "Adres kopii",
    publicUrl: "Publiczny adres",
    visibility: "Widoczność",
    settings: "Nowa nazwa i ustawienia",
    linksToCopies: "Linki prowadzące teraz do kopii",
    linksOutside: "Linki do stron, których nie skopiowano",
    linksBroken: "Niedziałające linki",
    linksUnreachable: "Bloki z linkami, których nie dało się zmienić",
    undo: "Cofnięcie",
    reason: "Powód",
    advice: "Co zrobić",
    code: "Kod",
  },
});
