import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "Pokaż, jak to działa",
    welcome: "Kopiuj jedną stronę albo tysiąc: każda powstaje tylko raz, a wszystko można cofnąć.",
    begin: "Rozpocznij przewodnik",
    stepOf: (step, steps) => `Krok ${count(step, { other: "#" })} z ${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "Wybierz, co skopiować",
        text: "Wybierz witrynę, a potem zaznacz strony lub całe foldery. Wyszukiwanie i filtry nie usuwają niczego z wyboru.",
      },
      target: {
        title: "Wskaż, dokąd",
        text: "Obok oryginału, do innego folderu albo do kilku witryn naraz. Foldery mogą tam zostać odtworzone.",
      },
      wishes: {
        title: "Nazwij kopie",
        text: "Dodaj na początku nazwę witryny, ponumeruj kopie, połącz je linkami. Jeśli tego nie potrzebujesz, zostaw wszystko bez zmian.",
      },
      copy: {
        title: "Sprawdź i skopiuj",
        text: "Zanim cokolwiek zostanie wysłane, widać tu wszystko, co się stanie. Potem raport wymieni każdą kopię, a kopie można cofnąć.",
      },
    },
    back: "Wstecz",
    next: "Dalej",
    done: "Rozumiem",
    skip: "Pomiń przewodnik",
  },
  tips: {
    about: (option) => `O opcji „${option}”`,
    texts: {
      keepFolders:
        "Folder uznaje się za ten sam, jeśli ma ten sam adres, niezależnie od tytułu. Brakujące foldery powstają, zanim zostanie skopiowana pierwsza strona.",
      visibility:
        "„Jak oryginał” publikuje kopię tam, gdzie oryginał jest opublikowany. Publikacja ujawnia też zmiany w oryginale, których jeszcze nie opublikowano.",
      cleanUp:
        "Kopia przejmuje liczniki, piksele i adres kanoniczny oryginału, więc byłaby zliczana i indeksowana jako oryginał. Ten przełącznik czyści te ustawienia, ale tylko w kopiach.",
      whereTaken:
        "Portal dopuszcza w jednym folderze dwie strony o tym samym tytule; odwiedzający odróżnią je tylko po adresie.",
      pattern: "Na przykład ^Strona (\\d+)$ zastąpione przez Oferta $1 zmienia „Strona 7” w „Oferta 7”.",
      linksOutside:
        "Linki do stron, które nie są kopiowane razem z innymi. Wcześniejsza kopia to ta, którą ta przeglądarka pamięta z operacji w tej samej witrynie.",
      withTrash:
        "Strony z kosza też można kopiować. Oryginał wraca potem do kosza, chyba że ma zostać skopiowany bez wyjmowania z kosza.",
      planFile:
        "Zapisany plan zawiera wybór, miejsca docelowe i wszystkie ustawienia kopii. Otwarty później lub na innym komputerze pokazuje, co się w międzyczasie zmieniło.",
      presets:
        "Zapisane tylko w tej przeglądarce, wyłącznie dla Ciebie. Nic z tego nie jest nigdzie wysyłane.",
    },
  },
  shortcuts: {
    heading: "Skróty klawiszowe",
    anywhere: "Wszędzie",
    inLists: "Na listach stron i folderów",
    whileCopying: "Podczas kopiowania",
    topics: {
      showShortcuts: "Pokaż tę listę",
      findPage: "Znajdź stronę",
      proceed: "Naciśnij główny przycisk: sprawdź lub kopiuj",
      pause: "Wstrzymaj lub wznów",
      move: "Przejdź",
      openFolder: "Rozwiń lub zwiń folder",
      choose: "Zaznacz lub usuń zaznaczenie",
      chooseRange: "Zaznacz wszystko pomiędzy",
      chooseAll: "Zaznacz wszystko",
      ends: "Na początek lub na koniec",
      close: "Zamknij to, co jest na wierzchu",
    },
    keys: {
      control: "Ctrl",
      shift: "Shift",
      space: "Spacja",
      enter: "Enter",
      escape: "Esc",
      home: "Home",
      end: "End",
      arrows: "Klawisze strzałek",
    },
    singleKeys: "Skróty z jednego klawisza",
    singleKeysHint: "Wyłącz je, jeśli dyktujesz tekst lub przypadkowo naciskasz klawisze.",
    close: "Zamknij",
  },
});
