import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "Dokąd?",
  samePlace: { title: "Obok oryginału", text: "Ta sama witryna, ten sam folder." },
  otherPlace: { title: "W inne miejsce", text: "Inny folder lub inna witryna tego samego rodzaju." },
  place: "Miejsce docelowe",
  site: "Witryna docelowa",
  folder: "Folder docelowy",
  otherKindHint: (kind) => `Tylko „${kind}”: portal nie kopiuje między różnymi rodzajami witryn.`,
  noEditRight: "Nie masz prawa tworzyć tu stron",
  noFolders: "Brak folderów",
  loading: "Wczytywanie folderów…",
  failed: "Nie udało się odczytać folderów witryny docelowej",
  targetCount: (number) =>
    count(number, {
      one: "# miejsce docelowe",
      few: "# miejsca docelowe",
      many: "# miejsc docelowych",
      other: "# miejsc docelowych",
    }),
  targets: "Miejsca docelowe",
  addTarget: "Dodaj kolejne miejsce docelowe",
  newTarget: "Nowe miejsce docelowe",
  newTargetHint: "Zacznie obowiązywać po wybraniu witryny lub folderu.",
  remove: (place) => `Usuń z miejsc docelowych: ${place}`,
  removeNew: "Usuń nowe miejsce docelowe",
  placeTaken: "To miejsce docelowe jest już na liście. Wybierz inny folder lub inną witrynę.",
  siteTaken:
    "Główny poziom tej witryny jest już miejscem docelowym. Wybierz w niej folder albo inną witrynę.",
  folderGone: "Folder, którego już nie ma",
  siteGone: "Witryna, której już nie ma",
  inNewFolder: "W nowym folderze…",
  inNewFolderNamed: (title) => `W nowym folderze: „${title}”`,
  newFolderTitle: "Tytuł nowego folderu",
  newFolderHint:
    "Powstanie w folderze wybranym powyżej, zanim zostanie skopiowana pierwsza strona. Zostaw puste, jeśli nowy folder jest niepotrzebny.",
  newFolder: "Nowy folder",
  severalSites: {
    open: "Dodaj kilka witryn…",
    chooseFound: (number) =>
      count(number, {
        one: "Wybierz # znalezioną",
        few: "Wybierz wszystkie # znalezione",
        many: "Wybierz wszystkie znalezione (#)",
        other: "Wybierz wszystkie znalezione (#)",
      }),
    clear: "Wyczyść wybór",
    chosen: (number) =>
      count(number, {
        one: "Wybrano # witrynę",
        few: "Wybrano # witryny",
        many: "Wybrano # witryn",
        other: "Wybrano # witryn",
      }),
    add: (number) =>
      count(number, {
        one: "Dodaj # witrynę",
        few: "Dodaj # witryny",
        many: "Dodaj # witryn",
        other: "Dodaj # witryn",
      }),
    alreadyTarget: "Już na liście",
  },
  keepFolders: "Zachowaj foldery",
  keepFoldersHint:
    "Wł.: wybrane foldery zostaną odtworzone w miejscu docelowym z zachowaniem struktury; jeśli folder o tym samym adresie już tam jest, zostanie użyty. Wył.: wszystkie strony trafią obok siebie.",
});
