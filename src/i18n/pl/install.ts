import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Instalacja aplikacji Page Copier",
  intro: "Trwa dodawanie aplikacji Page Copier do tego portalu. Potrwa to kilka sekund.",
  entryTitle: "Kopiuj w Page Copier",
  steps: {
    add: (entryTitle) => `Dodanie pozycji „${entryTitle}” do menu ustawień stron`,
    clear: "Usunięcie pozycji z wcześniejszych wersji",
    note: "Zapisanie adresu, do którego prowadzi pozycja, na potrzeby późniejszej naprawy",
    finish: "Powiadomienie portalu o zakończeniu instalacji",
  },
  stepStates: {
    waiting: "oczekuje",
    working: "w toku",
    done: "gotowe",
    wasThere: "już było",
    nothingToDo: "nic do zrobienia",
    failed: "nie udało się",
    leftOut: "pominięto",
  },
  failed: {
    title: "Instalacja nie została ukończona",
    text: "Jeden krok się nie powiódł. Portal będzie traktować Page Copier jako niezainstalowany, dopóki nie spróbujesz ponownie albo nie zakończysz instalacji bez pozycji menu. Bez niej aplikacja też działa, z menu po lewej stronie, a pozycję można dodać później w aplikacji.",
    without: "Zakończ bez pozycji menu",
  },
  notAdmin: {
    title: "Tylko administrator może zainstalować Page Copier",
    text: "Aplikacja dodaje pozycję do menu ustawień stron dla wszystkich w tym portalu. Nic nie zostało zmienione.",
    advice:
      "Poproś administratora portalu, aby raz otworzył Page Copier; potem aplikacja zadziała także u Ciebie.",
  },
  installedBefore: {
    title: "Page Copier jest już zainstalowany w tym portalu",
    text: "Jego pozycja w menu ustawień stron została właśnie sprawdzona.",
    advice: "Otwórz Page Copier w menu po lewej stronie.",
  },
  notReloaded: {
    title: "Portal jeszcze się nie odświeżył",
    text: "Portal otrzymał informację o zakończeniu instalacji, ale ta strona jest nadal wyświetlana.",
    advice:
      "Odśwież stronę Bitrix24 (F5). Jeśli instalacja rozpocznie się od nowa, być może nie masz prawa do instalowania aplikacji: zwróć się do administratora portalu.",
  },
  entry: {
    heading: "Menu ustawień",
    text: (entryTitle) =>
      `Dzięki pozycji „${entryTitle}” w menu ustawień każdej strony Page Copier otwiera się z tą stroną już wybraną.`,
    known: {
      added: (date) => `Pozycję dodano lub sprawdzono: ${date}.`,
      elsewhere: (address) =>
        `Pozycja prowadzi do innego adresu, prawdopodobnie wcześniejszej wersji: ${address}`,
      removed: (date) => `Pozycję usunięto: ${date}.`,
      unknown:
        "Nie wiadomo, czy pozycja istnieje, a portalu nie można o to zapytać. Sprawdzenie doda ją, jeśli jej brakuje.",
    },
    repair: "Sprawdź i napraw",
    remove: "Usuń pozycję",
    working: "Oczekiwanie na odpowiedź portalu…",
    outcomes: {
      wasThere: "Pozycja istnieje i prowadzi do tej wersji Page Copier.",
      added: "Brakowało pozycji. Teraz już jest.",
      replaced: "Pozycja prowadziła do wcześniejszej wersji. Teraz jest nowa, która prowadzi do tej wersji.",
      removed: "Pozycja została usunięta. Page Copier pozostaje w menu po lewej stronie.",
      wasGone: "Pozycji nie było. Page Copier pozostaje w menu po lewej stronie.",
    },
    repairFailed: "Nie udało się naprawić pozycji",
    removeFailed: "Nie udało się usunąć pozycji",
    notNoted:
      "Z pozycją wszystko jest w porządku, ale aplikacja nie mogła tego zapisać. Może ponownie o nią zapytać.",
    outdated: {
      title: "Menu ustawień stron prowadzi do wcześniejszej wersji Page Copier",
      text: "Może ona już nie działać. Po naprawie pozycja będzie prowadzić do tej wersji.",
    },
    close: "Zamknij",
  },
};
