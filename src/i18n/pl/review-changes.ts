import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "tytuł",
  address: "adres",
  folder: "folder",
  publication: "widoczność",
  content: "treść",
} as const;

const folderChanges = {
  "made-now": "Ten folder trzeba teraz utworzyć; według zapisanego planu już istniał.",
  "there-now": "Ten folder już istnieje; według zapisanego planu miał zostać utworzony.",
  "not-made":
    "Ten folder nie zostanie już utworzony: nie ma jego oryginału albo nic nie będzie do niego kopiowane.",
  other: "Ten folder otrzyma inny adres lub stan niż w zapisanym planie.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) =>
    count(changes, {
      one: "# zmiana od zapisania planu",
      few: "# zmiany od zapisania planu",
      many: "# zmian od zapisania planu",
      other: "# zmian od zapisania planu",
    }),
  text: "Poniższe wiersze to nowy plan, oparty na obecnym stanie portalu. Nic nie ruszy bez Twojej zgody.",
  useNewPlan: "Użyj nowego planu",
  accepted: "Używany jest nowy plan",
  lookFirst: "Najpierw sprawdź, co się zmieniło.",
  aspects,
  sentences: {
    "page-gone": () => "Strony już nie ma albo nie masz już prawa jej odczytać. Nowy plan jej nie obejmuje.",
    "page-trashed": () => "Strona jest teraz w koszu.",
    "page-changed": ({ aspects: changed }) =>
      `Na stronie coś się zmieniło: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "Daty wyświetlają się u Ciebie w innym formacie niż u osoby, która zapisała plan, więc nie da się ustalić, które strony od tego czasu edytowano.",
    "site-gone": () => "Witryny docelowej już nie ma albo nie masz już prawa jej odczytać.",
    "folder-gone": () => "Folderu docelowego już nie ma albo jest w koszu.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "Ta kopia była możliwa, a teraz już nie jest.",
    "other-outcome": () => "Portal utworzy coś innego, niż przewiduje zapisany plan.",
  },
  otherTitle: (saved, fresh) => `Tytuł: „${fresh}” zamiast „${saved}”.`,
  otherAddress: (saved, fresh) => `Adres: „${fresh}” zamiast „${saved}”.`,
  nowPublished: "Zostanie opublikowana; w zapisanym planie była wersją roboczą.",
  nowDraft: "Będzie wersją roboczą; w zapisanym planie była opublikowana.",
});
