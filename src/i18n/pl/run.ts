import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `Kopiowanie „${title}”`,
  checking: "Sprawdzanie strony, folderu docelowego i Twoich praw…",
  copying: "Portal kopiuje stronę…",
  copyingHint: "W przypadku stron z wieloma blokami może to potrwać do minuty.",
  unsure: "Odpowiedź przepadła. Sprawdzanie, czy kopia powstała…",
  unsureHint:
    "Nic nie jest wysyłane dwa razy: strona zostanie skopiowana ponownie tylko wtedy, gdy kopii na pewno nie ma.",
  waitForPortal: (seconds) =>
    count(seconds, {
      one: "Portal może jeszcze pracować nad kopią. Ponowne sprawdzenie za # sekundę.",
      few: "Portal może jeszcze pracować nad kopią. Ponowne sprawdzenie za # sekundy.",
      many: "Portal może jeszcze pracować nad kopią. Ponowne sprawdzenie za # sekund.",
      other: "Portal może jeszcze pracować nad kopią. Ponowne sprawdzenie za # sekund.",
    }),
  waitForLimit: (seconds) =>
    count(seconds, {
      one: "Portal prosi o przerwę. Wznowienie za # sekundę.",
      few: "Portal prosi o przerwę. Wznowienie za # sekundy.",
      many: "Portal prosi o przerwę. Wznowienie za # sekund.",
      other: "Portal prosi o przerwę. Wznowienie za # sekund.",
    }),
  finishing: "Odczytywanie kopii i porównywanie jej z oryginałem…",
  settings: "Nadawanie kopii nazwy i ustawień…",
  links: "Kierowanie linków w kopii do innych kopii…",
  keepOpen: "Nie zamykaj tej strony, dopóki operacja się nie zakończy.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "Wstrzymywanie…",
    text: "Portal dokończy to, nad czym właśnie pracuje. Nic więcej nie zostanie wysłane.",
  },
  stopping: {
    title: "Zatrzymywanie…",
    text: "Portal dokończy to, nad czym właśnie pracuje. To, co jeszcze czeka, nie zostanie skopiowane.",
  },
  offline: {
    title: "To urządzenie jest offline",
    text: "Nic nie jest wysyłane. Operacja ruszy sama, gdy wróci połączenie.",
  },
  paused: {
    asked: { title: "Wstrzymano", text: "Do wznowienia nic nie będzie wysyłane." },
    session: {
      title: "Operacja jest wstrzymana",
      text: "To, co już skopiowano, zostaje i nic nie zostanie wysłane dwa razy. Wznów, gdy portal znów wpuści aplikację.",
    },
    interrupted: {
      title: "Ta operacja została przerwana",
      text: "Nic nie zostanie wysłane dwa razy: najpierw aplikacja odszuka to, co było wtedy w toku.",
    },
  },
  begun: (moment) => `Rozpoczęto: ${moment}.`,
  held: {
    "rate-limit": {
      title: "Portal prosi o przerwę",
      text: "Otrzymuje teraz zbyt wiele żądań; ten sam limit obejmuje inne aplikacje.",
    },
    "operating-limit": {
      title: "Oczekiwanie na czas obliczeniowy portalu",
      text: "Czas, który portal przeznacza na kopiowanie w ciągu dziesięciu minut, jest wyczerpany. Nie wystąpił żaden błąd.",
    },
  },
  goesOnIn: (time) => `Operacja ruszy sama za ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "Wstrzymaj",
  resume: "Wznów",
  stop: "Zatrzymaj",
  confirmStop: {
    title: "Zatrzymać tę operację?",
    text: "Kopiowanie stron, które właśnie trwa, zostanie dokończone. To, co jeszcze czeka, nie zostanie skopiowane. Nic nie zostanie usunięte.",
  },
  stopNow: "Zatrzymaj teraz",
  doNotStop: "Nie zatrzymuj",
  otherTab: {
    title: "Operacja działa w innej karcie",
    text: "Tutaj widać jej przebieg. Wstrzymaj, wznów lub zatrzymaj ją w tamtej karcie; gdy zostanie zamknięta, możesz kontynuować tutaj.",
  },
  notLasting: {
    title: "Ta przeglądarka nie pozwala aplikacji niczego zapisać",
    text: "Tylko ta karta wie, co już skopiowano: do końca operacji jej nie zamykaj ani nie odświeżaj.",
  },
  lasting:
    "Nie zamykaj tej karty. Jeśli się zamknie, otwórz Page Copier ponownie i wznów operację: nic nie zostanie skopiowane dwa razy.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) =>
    count(total, {
      one: "Tworzenie # kopii",
      few: "Tworzenie # kopii",
      many: "Tworzenie # kopii",
      other: "Tworzenie # kopii",
    }),
  windowTitle: (percent) => `${percent}% · Page Copier`,
  progress: "Postęp operacji",
  summary: (left, percent) =>
    count(left, {
      one: `Pozostała # kopia, gotowe ${percent}%.`,
      few: `Pozostały # kopie, gotowe ${percent}%.`,
      many: `Pozostało # kopii, gotowe ${percent}%.`,
      other: `Pozostało # kopii, gotowe ${percent}%.`,
    }),
  doneOf: (total, done) =>
    count(total, {
      one: `Gotowe: ${done} z # kopii.`,
      few: `Gotowe: ${done} z # kopii.`,
      many: `Gotowe: ${done} z # kopii.`,
      other: `Gotowe: ${done} z # kopii.`,
    }),
  figures: {
    done: "Skopiowano",
    toCheck: "w tym do sprawdzenia",
    toAdapt: "w tym do dostosowania",
    remarks: "w tym z uwagami",
    failed: "Nie skopiowano",
    unsettled: "Do rozstrzygnięcia",
    skipped: "Pominięto",
    left: "Pozostało",
    rate: "Tempo",
    time: "Pozostały czas",
  },
  perMinute: (copies) =>
    count(copies, {
      one: "Około # kopii na minutę",
      few: "Około # kopii na minutę",
      many: "Około # kopii na minutę",
      other: "Około # kopii na minutę",
    }),
  underOnePerMinute: "Mniej niż jedna kopia na minutę",
  underAMinute: "Mniej niż minuta",
  minutes: (minutes) =>
    count(minutes, {
      one: "Około # minuty",
      few: "Około # minut",
      many: "Około # minut",
      other: "Około # minut",
    }),
  hours: (hours) =>
    count(hours, {
      one: "Około # godziny",
      few: "Około # godzin",
      many: "Około # godzin",
      other: "Około # godzin",
    }),
  now: {
    folders: (left) =>
      count(left, {
        one: "Najpierw powstają foldery, pozostał #…",
        few: "Najpierw powstają foldery, pozostały #…",
        many: "Najpierw powstają foldery, pozostało #…",
        other: "Najpierw powstają foldery, pozostało #…",
      }),
    copying: (pages) =>
      count(pages, {
        one: "Portal kopiuje # stronę…",
        few: "Portal kopiuje # strony jednocześnie…",
        many: "Portal kopiuje # stron jednocześnie…",
        other: "Portal kopiuje # stron jednocześnie…",
      }),
    looking: (pages) =>
      count(pages, {
        one: "Odpowiedź przepadła: sprawdzanie, czy powstała # kopia…",
        few: "Odpowiedzi przepadły: sprawdzanie, czy powstały # kopie…",
        many: "Odpowiedzi przepadły: sprawdzanie, czy powstało # kopii…",
        other: "Odpowiedzi przepadły: sprawdzanie, czy powstało # kopii…",
      }),
    checking: "Sprawdzanie stron, folderów docelowych i praw…",
    finishing: "Odczytywanie kopii i porównywanie ich z oryginałami…",
    settings: (copies) =>
      count(copies, {
        one: "Nadawanie nazwy i ustawień # kopii…",
        few: "Nadawanie nazw i ustawień # kopiom…",
        many: "Nadawanie nazw i ustawień # kopiom…",
        other: "Nadawanie nazw i ustawień # kopiom…",
      }),
    links: (copies) =>
      count(copies, {
        one: "Kierowanie linków do kopii, pozostała # strona…",
        few: "Kierowanie linków do kopii, pozostały # strony…",
        many: "Kierowanie linków do kopii, pozostało # stron…",
        other: "Kierowanie linków do kopii, pozostało # stron…",
      }),
    limit: "Portal prosi o przerwę, po niej operacja ruszy sama…",
    ready: "Przygotowywanie…",
  },
  willBeAsked: (copies) =>
    count(copies, {
      one: "W przypadku # kopii w grę wchodzi kilka stron. Na koniec pojawi się pytanie, która jest właściwa.",
      few: "W przypadku # kopii w grę wchodzi kilka stron. Na koniec pojawi się pytanie, które są właściwe.",
      many: "W przypadku # kopii w grę wchodzi kilka stron. Na koniec pojawi się pytanie, które są właściwe.",
      other:
        "W przypadku # kopii w grę wchodzi kilka stron. Na koniec pojawi się pytanie, które są właściwe.",
    }),
  targets: "Miejsca docelowe",
  copies: "Kopie",
  show: "Pokaż",
  filters: {
    all: "Wszystkie",
    running: "W toku",
    done: "Skopiowane",
    remarks: "Z uwagami",
    failed: "Nieskopiowane",
    waiting: "Oczekujące",
  },
  noneLikeThis: "W tej chwili nie ma takiej kopii.",
  states: {
    waiting: "Oczekuje",
    checking: "Sprawdzanie",
    copying: "Kopiowanie",
    unsure: "Odpowiedź przepadła, szukanie kopii",
    copied: "Skopiowana, do sprawdzenia",
    finishing: "Porównywanie z oryginałem",
    done: "Skopiowana",
    withRemarks: "Skopiowana, z uwagami",
    toAdapt: "Skopiowana; nazwa lub linki na końcu",
    unverified: "Skopiowana, nie udało się sprawdzić",
    unknown: "Nie wiadomo, czy skopiowana",
    ambiguous: "W grę wchodzi kilka stron: na koniec pojawi się pytanie",
    refused: "Nieskopiowana",
    failed: "Nieskopiowana",
    takenOut: "Wykluczona przy sprawdzaniu",
    skipped: "Pominięta, bo operację zatrzymano",
  },
});
