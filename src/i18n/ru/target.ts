import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "Куда?",
  samePlace: { title: "Рядом с оригиналом", text: "Тот же сайт, та же папка." },
  otherPlace: { title: "В другое место", text: "Другая папка или сайт того же вида." },
  place: "Место назначения",
  site: "Целевой сайт",
  folder: "Целевая папка",
  otherKindHint: (kind) => `Только «${kind}»: портал не копирует между сайтами разных видов.`,
  noEditRight: "У вас нет права создавать здесь страницы",
  noFolders: "Папок нет",
  loading: "Загружаем папки…",
  failed: "Не удалось загрузить папки целевого сайта",
  targetCount: (number) =>
    count(number, {
      one: "# место назначения",
      few: "# места назначения",
      many: "# мест назначения",
      other: "# места назначения",
    }),
  targets: "Места назначения",
  addTarget: "Добавить место назначения",
  newTarget: "Новое место назначения",
  newTargetHint: "Начнет учитываться, когда вы его выберете.",
  remove: (place) => `Убрать из мест назначения: ${place}`,
  removeNew: "Убрать новое место назначения",
  placeTaken: "Это место уже выбрано. Выберите другую папку или другой сайт.",
  siteTaken: "Корень этого сайта уже выбран. Выберите папку на нем или другой сайт.",
  folderGone: "Папка, которой больше нет",
  siteGone: "Сайт, которого больше нет",
  inNewFolder: "В новую папку…",
  inNewFolderNamed: (title) => `В новую папку «${title}»`,
  newFolderTitle: "Название новой папки",
  newFolderHint:
    "Папка появится в выбранной выше папке до копирования первой страницы. Если новая папка не нужна, оставьте поле пустым.",
  newFolder: "Новая папка",
  severalSites: {
    open: "Добавить несколько сайтов…",
    chooseFound: (number) => count(number, { other: "Выбрать найденные (#)" }),
    clear: "Снять выбор",
    chosen: (number) =>
      count(number, {
        one: "Выбран # сайт",
        few: "Выбраны # сайта",
        many: "Выбрано # сайтов",
        other: "Выбрано # сайта",
      }),
    add: (number) =>
      count(number, {
        one: "Добавить # сайт",
        few: "Добавить # сайта",
        many: "Добавить # сайтов",
        other: "Добавить # сайта",
      }),
    alreadyTarget: "Уже выбран",
  },
  keepFolders: "Сохранять папки",
  keepFoldersHint:
    "Включено: выбранные папки воссоздаются в месте назначения с той же структурой, а папка с таким же адресом используется, если она там есть. Выключено: все страницы окажутся рядом.",
});
