import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "otwiera się w nowej karcie",
  tryAgain: "Spróbuj ponownie",
  refresh: "Odśwież",
  details: "Szczegóły dla wsparcia",

  start: {
    connecting: "Łączenie z Twoim Bitrix24…",
    outside: {
      title: "Page Copier działa wewnątrz Bitrix24",
      text: "Aplikacja kopiuje strony z sekcji Witryny i loguje się przez portal, w którym jest wyświetlana. Otwarta osobno nie ma się z czym połączyć.",
      advice:
        "Otwórz swój Bitrix24 i wybierz Page Copier w menu po lewej stronie. Jeśli go tam nie ma, administrator portalu może dodać aplikację w sekcji Zasoby dla deweloperów.",
    },
    silent: (portal) => ({
      title: "Portal nie odpowiada",
      text: `Page Copier poprosił portal ${portal} o zalogowanie i przez 15 sekund nie otrzymał odpowiedzi.`,
      advice:
        "Odśwież stronę Bitrix24 (F5). Jeśli to nie pomoże, ramki może blokować rozszerzenie przeglądarki.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "Aplikacja została otwarta w innym portalu, niż podano",
      text: `Wskazany portal to ${expected}, a strona wokół aplikacji to ${actual}. Nic nie zostało wysłane.`,
      advice: "Otwórz Page Copier z menu własnego Bitrix24.",
    }),
    crashed: {
      title: "Page Copier przestał działać z powodu własnego błędu",
      text: "To, co zlecono portalowi wcześniej, nie zostało cofnięte. Zanim zaczniesz kopiować ponownie, sprawdź witrynę docelową.",
      advice:
        "Wczytaj aplikację ponownie. Jeśli błąd się powtórzy, przekaż poniższe szczegóły osobie, która opiekuje się aplikacją.",
    },
    partMissing: {
      title: "Nie udało się wczytać tej części aplikacji",
      text: "Połączenie zostało przerwane albo aplikacja została zaktualizowana, gdy była otwarta. Nic nie zostało wysłane do portalu i nic nie przepadło.",
      advice:
        "Spróbuj ponownie. Jeśli to nie pomoże, wczytaj aplikację ponownie; rozpoczęta operacja zostanie wznowiona.",
    },
    reload: "Wczytaj ponownie",
    listsFailed: "Nie udało się odczytać Twoich witryn",
  },

  kinds: {
    PAGE: "Witryny i sklepy",
    KNOWLEDGE: "Bazy wiedzy",
    GROUP: "Bazy wiedzy grup",
    VIBE: "Vibe",
  },

  status: {
    published: "Opublikowana",
    draft: "Wersja robocza",
    unpublishedEdits: "Nieopublikowane zmiany",
    trashed: "W koszu",
    homePage: "Strona główna",
    area: "Nagłówek lub stopka",
    system: "Strona systemowa",
    siteOff: "nieopublikowana",
    folderOff: "nieaktywny",
    root: "Główny poziom witryny",
    modified: (date) => `Zmieniono: ${date}`,
  },

  failure: {
    code: "Kod",
    method: "Żądanie",
    status: "Status HTTP",
    portalSays: "Komunikat portalu",
    kind: "Znaczenie",
    kinds: {
      "not-run": "nie zostało wykonane",
      refused: "zostało odrzucone",
      unsure: "mogło zostać wykonane",
      session: "portal nie akceptuje już aplikacji",
      malformed: "nie udało się odczytać odpowiedzi",
    },
  },
};
