import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "Wcześniejsze operacje",
  onlyHere: "Są przechowywane tylko w tej przeglądarce, dla tego portalu i dla Ciebie.",
  notLasting:
    "Ta przeglądarka nie przechowuje tu niczego dla Page Copier: po zamknięciu lub odświeżeniu operacje przepadają.",
  back: "Wróć do kopiowania",
  loading: "Wyszukiwanie wcześniejszych operacji…",
  failed: {
    title: "Nie udało się odczytać wcześniejszych operacji",
    text: "Przeglądarka nie udostępniła zapisanych danych. Spróbuj ponownie albo zamknij najpierw inne karty z Page Copier.",
  },
  empty: {
    title: "Nie ma jeszcze żadnych operacji",
    text: "Po skopiowaniu stron można tu wrócić do raportu z każdej operacji.",
  },
  runs: "Wcześniejsze operacje",
  started: (moment) => `Operacja: ${moment}`,
  finished: "Zakończona",
  interrupted: "Niezakończona",
  from: "Skąd",
  to: "Dokąd",
  copied: "Skopiowano",
  copiedOf: (done, total) => `${done} z ${total}`,
  unknownOutcomes: (number) =>
    count(number, {
      one: "# kopia o nieznanym wyniku",
      few: "# kopie o nieznanym wyniku",
      many: "# kopii o nieznanym wyniku",
      other: "# kopii o nieznanym wyniku",
    }),
  undone: (number) =>
    count(number, {
      one: "# kopia cofnięta",
      few: "# kopie cofnięte",
      many: "# kopii cofniętych",
      other: "# kopii cofniętych",
    }),
  open: "Otwórz raport",
  forget: "Usuń z historii",
  sure: {
    title: "Usunąć tę operację z historii?",
    text: "Zniknie tylko zapis w tej przeglądarce. W portalu nic się nie zmieni: skopiowane strony zostaną.",
  },
  keep: "Zachowaj",
  problems: {
    gone: {
      title: "Tej operacji już tu nie ma",
      text: "Została usunięta z historii, być może w innej karcie. Lista została wczytana na nowo.",
    },
    "other-version": {
      title: "Tę operację zapisała inna wersja Page Copier",
      text: "Odśwież stronę Bitrix24, aby pobrać najnowszą wersję, i otwórz operację ponownie. Jeśli to nie pomoże, sprawdź w witrynach docelowych, co skopiowano, i usuń operację z historii.",
    },
    unreadable: {
      title: "Zapis tej operacji jest uszkodzony",
      text: "Nie ma to wpływu na strony w portalu. Sprawdź w witrynach docelowych, co skopiowano, a potem usuń operację z historii.",
    },
  },
});
