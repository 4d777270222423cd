import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "Strona o tym tytule już tam jest, więc portal doda do tytułu kopii dodatkowe słowo.",
  "address-taken": ({ bySett }) =>
    bySett
      ? "Adres jest zajęty (strony w koszu też się liczą), więc portal dopisze do niego cztery litery."
      : "Adres jest zajęty, a bez prawa do zmiany ustawień w tej witrynie taki pozostanie: dwie strony będą miały ten sam adres.",
  "becomes-home-page": () => "Witryna nie ma jeszcze stron: kopia będzie jej stroną główną.",
  "site-goes-live": () =>
    "Witryna docelowa nie jest opublikowana. Publikacja kopii udostępni w sieci całą witrynę.",
  "folders-go-live": ({ titles }) => `Publikacja kopii aktywuje też: ${list(titles)}.`,
  "unpublished-edits-go-live": () =>
    "Oryginał zawiera zmiany, których nikt jeszcze nie opublikował. Trafią do kopii i odwiedzający je tam zobaczą.",
  "unpublished-edits-are-copied": () => "Oryginał zawiera nieopublikowane zmiany. Trafią one do kopii.",
  "live-for-a-moment": () =>
    "Portal sam publikuje kopię opublikowanej strony; w tej samej chwili stanie się ona z powrotem wersją roboczą.",
  "may-not-publish": () =>
    "Nie masz prawa publikować w witrynie docelowej, więc kopia pozostanie wersją roboczą.",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `Portal nie opublikuje kopii sam, bo ujawniłoby to inne strony w: ${list(titles)}.`,
  "may-not-edit-source": () =>
    "Masz prawo tylko do odczytu witryny oryginału: nie wszystko w blokach kopii będzie można edytować.",
  "areas-of-the-source": () =>
    "Nagłówek i stopka kopii nadal będą pochodzić z witryny oryginału, chyba że zostaną skopiowane razem z nią.",
  "dynamic-address": () =>
    "Oryginał odpowiada pod wieloma adresami katalogu. Kopia tego nie przejmie: zachowa tylko bloki.",
  "system-page": () => "Oryginał jest stroną systemową. Kopia będzie zwykłą stroną.",
  "area-page": () =>
    "Oryginał jest nagłówkiem, stopką lub paskiem bocznym innych stron. Kopia będzie zwykłą stroną.",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "Oryginał zostanie na kilka sekund wyjęty z kosza, a potem tam wróci."
      : "Oryginał pozostanie w koszu. Po skopiowaniu aplikacja sprawdzi, czy są wszystkie bloki.",
  "same-title-in-plan": () =>
    "Inna strona z tej operacji wcześniej zajmie w tym miejscu ten sam tytuł, więc portal doda do tytułu tej kopii dodatkowe słowo.",
  "same-address-in-plan": () => "Inna strona z tej operacji wcześniej zajmie w tym miejscu ten sam adres.",
  "may-not-undo": () =>
    "Nie masz prawa usuwać stron w witrynie docelowej: niepotrzebnej kopii nie usuniesz samodzielnie.",
  "may-not-rename": () =>
    "Nie masz prawa zmieniać ustawień w witrynie docelowej: samodzielnie nie zmienisz tytułu ani adresu kopii.",
  "new-folder-is-inactive": () =>
    "Nowy folder pozostanie nieaktywny, dopóki nie zostanie w nim opublikowana jakaś strona; do tego czasu jego adresy nie działają.",
  "copied-before": () => "Ta strona została już skopiowana do tej witryny we wcześniejszej operacji.",
  "settings-not-allowed": () =>
    "Nie masz prawa zmieniać ustawień w witrynie docelowej: kopia zachowa tytuł, adres i ustawienia nadane przez portal.",
  "wished-title-taken": ({ title }) => `Inna strona w tym miejscu też ma tytuł „${title}”.`,
  "renamed-where-taken": ({ title }) => `Tytuł jest tam zajęty, więc kopia otrzyma tytuł „${title}”.`,
  "wished-address-taken": ({ code }) =>
    `Adres „${code}” jest zajęty (strony w koszu też się liczą), więc portal dopisze do niego cztery litery.`,
  "wished-address-refused": ({ code }) =>
    `Portal nie przyjmuje adresu „${code}”, więc kopia zachowa adres nadany przez portal.`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) => `Portal odmawia skopiowania strony o adresie „${code}”.`,
  "other-kind": () => "Portal nie potrafi kopiować między różnymi rodzajami witryn.",
  "may-not-read-source": () => "Nie masz prawa odczytu witryny oryginału.",
  "may-not-edit-target": () => "Nie masz prawa tworzyć stron w witrynie docelowej.",
  "target-site-gone": () => "Witryna docelowa już nie istnieje albo nie masz prawa jej odczytać.",
  "may-not-restore": () => "Nie masz prawa wyjmować z kosza stron tej witryny.",
  "target-folder-in-trash": ({ title }) => `Folder docelowy jest w koszu: ${list([title])}.`,
  "target-folder-gone": () =>
    "Folder docelowy już nie istnieje. Portal umieściłby kopię na głównym poziomie witryny.",
  "source-folder-in-trash": ({ title }) =>
    `Oryginał jest w folderze przeniesionym do kosza: ${list([title])}.`,
  "source-gone": () => "Oryginał już nie istnieje.",
  "target-folder-not-made": ({ title }) =>
    `Nie udało się utworzyć folderu, do którego miała trafić ta strona: ${list([title])}.`,
  "title-taken": ({ title }) =>
    `Strona o tytule „${title}” już tam jest, a zgodnie z ustawieniami druga nie ma powstać.`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () => "Zmień adres oryginału w jego ustawieniach, a potem skopiuj go ponownie.",
  "other-kind": () => "Wybierz miejsce docelowe tego samego rodzaju.",
  "may-not-read-source": () => "Poproś administratora portalu o prawo odczytu.",
  "may-not-edit-target": () =>
    "Wybierz inną witrynę albo poproś administratora portalu o prawo do edycji tej.",
  "target-site-gone": () => "Odśwież listę i wybierz inną witrynę.",
  "may-not-restore": () =>
    "Skopiuj ją bez wyjmowania z kosza albo poproś osobę, która może usuwać i przywracać strony.",
  "target-folder-in-trash": () => "Przywróć folder w sekcji Witryny albo wybierz inny.",
  "target-folder-gone": () => "Odśwież listę i wybierz inny folder.",
  "source-folder-in-trash": () => "Najpierw przywróć folder w sekcji Witryny.",
  "source-gone": () => "Odśwież listę i wybierz inną stronę.",
  "target-folder-not-made": () =>
    "Sprawdź foldery witryny docelowej, a potem spróbuj z tą stroną ponownie albo wybierz dla niej inny folder.",
  "title-taken": () => "Nadaj kopii inny tytuł albo pozwól kopiować strony tam, gdzie tytuł jest zajęty.",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () =>
    "Jest na głównym poziomie witryny, a nie w wybranym folderze. Przenieś ją w sekcji Witryny.",
  "landed-elsewhere": () => "Jest w innym folderze niż wybrany. Przenieś ją w sekcji Witryny.",
  "other-site": () => "Jest w innej witrynie niż wybrana.",
  "other-title": ({ expected }) => `Ma inny tytuł niż oczekiwany „${expected}”.`,
  "other-address": ({ expected }) => `Ma inny adres niż oczekiwany „${expected}”.`,
  "same-address-as-another-page": () =>
    "Inna strona ma ten sam adres; portal decyduje, którą z nich zobaczą odwiedzający. Zmień jeden z adresów.",
  "not-published": () => "Nie jest opublikowana.",
  "published-against-wish": () => "Jest opublikowana, choć miała być wersją roboczą.",
  "blocks-missing": ({ codes }) => `Brakuje bloków, których portal nie mógł skopiować: ${list(codes)}.`,
  "no-blocks": () =>
    "Nie ma żadnych bloków, choć oryginał je ma. Przenieś ją do kosza i skopiuj oryginał w inny sposób.",
  "blocks-not-compared": () =>
    "Nie udało się porównać jej bloków z blokami oryginału. Otwórz kopię w edytorze i ją sprawdź.",
  "site-switched-on": () =>
    "Portal opublikował witrynę docelową. Jeśli to niepożądane, cofnij jej publikację w ustawieniach.",
  "folders-switched-on": ({ titles }) => `Portal aktywował: ${list(titles)}.`,
  "became-home-page": () => "Stała się stroną główną witryny.",
  "in-trash": () => "Jest w koszu.",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      one: "Jeszcze # strona wygląda jak ta kopia",
      few: "Jeszcze # strony wyglądają jak ta kopia",
      many: "Jeszcze # stron wygląda jak ta kopia",
      other: "Jeszcze # stron wygląda jak ta kopia",
    })} (ID ${list(pages.map(({ pageId }) => String(pageId)))}): przeglądarka lub sieć mogła dostarczyć żądanie dwa razy. Sprawdź to i przenieś do kosza, co niepotrzebne.`,
  "source-left-restored": () =>
    "Oryginału nie udało się przenieść z powrotem do kosza. Nie jest opublikowany.",
});
