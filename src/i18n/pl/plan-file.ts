import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "Porównywanie zapisanego planu z portalem…",
  notOpened: "Plik nie został otwarty",
  problems: {
    "too-large": ({ limitBytes }) =>
      `Jest większy niż ${limitBytes / mebibyte} MB. Plany zapisane przez Page Copier są mniejsze; wybierz inny plik.`,
    "not-json": () =>
      "Jest uszkodzony albo nie jest zapisanym planem. Wybierz plik utworzony przyciskiem „Zapisz plan”.",
    "other-format": () => "To nie jest plan Page Copier. Wybierz plik utworzony przyciskiem „Zapisz plan”.",
    "other-version": ({ version }) =>
      `Zapisała go inna wersja Page Copier (format ${version}). Wczytaj aplikację ponownie, aby pobrać najnowszą wersję, albo zapisz plan na nowo.`,
    unreadable: ({ place }) =>
      `Część pliku jest niezrozumiała (${place}). Zapisz plan na nowo; nic z tego pliku nie zostało użyte.`,
  },
  otherPortal: (portal) => ({
    title: "Ten plan należy do innego portalu",
    text: `Zapisano go w portalu ${portal}. Strony i witryny mają tu inne ID, więc nie można go wykonać. Otwórz go tam.`,
  }),
  sourceGone: {
    title: "Witryny z zapisanego planu już nie ma",
    text: "Została usunięta, jest w koszu albo nie masz już prawa jej odczytać. Z planu nie zostało nic do skopiowania.",
  },
  failed: "Nie udało się odczytać witryn z zapisanego planu",
};
