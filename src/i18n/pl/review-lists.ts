import type { Format } from "../format.ts";
import type { ReviewListMessages } from "../sections/review.ts";

export const reviewLists = ({ count, number }: Format): ReviewListMessages => ({
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
});
