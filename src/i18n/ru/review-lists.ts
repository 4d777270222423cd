import type { Format } from "../format.ts";
import type { ReviewListMessages } from "../sections/review.ts";

export const reviewLists = ({ count, number }: Format): ReviewListMessages => ({
  screen: {
    heading: "Проверка перед копированием",
    counts: "Копии в этом плане",
    rows: (rows) =>
      count(rows, {
        one: "В плане # копия",
        few: "В плане # копии",
        many: "В плане # копий",
        other: "В плане # копии",
      }),
    made: (rows) => count(rows, { other: "Будет создано: #" }),
    takenOut: (rows) => count(rows, { other: "Исключено: #" }),
    impossible: (rows) => count(rows, { other: "Нельзя создать: #" }),
    folders: (folders) =>
      count(folders, {
        one: "Сначала создается # папка",
        few: "Сначала создаются # папки",
        many: "Сначала создается # папок",
        other: "Сначала создается # папки",
      }),
    time: (time) => `Время: ${time}, если портал не занят другими задачами.`,
    perTarget: (sites) =>
      count(sites, {
        one: "# целевой сайт",
        few: "# целевых сайта",
        many: "# целевых сайтов",
        other: "# целевого сайта",
      }),
    whatIsNotAdapted: "Что не копируется и не меняется",
    back: "Назад",
    save: "Сохранить план",
    copyPages: (copies) =>
      count(copies, {
        one: "Копировать # страницу",
        few: "Копировать # страницы",
        many: "Копировать # страниц",
        other: "Копировать # страницы",
      }),
  },
  filter: {
    heading: "Что показано",
    search: "Найти по названию, адресу или расположению",
    target: "Целевой сайт",
    allTargets: "Все целевые сайты",
    searchTargets: "Поиск по названию или адресу",
    noSuchTarget: "Такого целевого сайта нет",
    warning: "Предупреждения",
    anyWarning: "С предупреждениями и без",
    searchWarnings: "Поиск по видам",
    noSuchWarning: "В этом плане таких нет",
    show: "Строки",
    all: "Все",
    withWarnings: (rows) => `С предупреждениями (${number(rows)})`,
    impossible: (rows) => `Нельзя создать (${number(rows)})`,
    takenOut: (rows) => `Исключено (${number(rows)})`,
    shown: (shown, all) => `Показано: ${number(shown)} из ${number(all)}`,
    showEverything: "Показать все",
  },
  list: {
    label: "Копии по местам назначения",
    keys: "Стрелки — перемещение, пробел — исключить или вернуть, Enter — подробности.",
    nothing: "Ничего не найдено.",
    openGroups: "Развернуть все папки",
    closeGroups: "Свернуть все папки",
    takeOutShown: (rows) => count(rows, { other: "Исключить показанные (#)" }),
    putBackShown: (rows) => count(rows, { other: "Вернуть исключенные (#)" }),
    copyThis: (title) => `Копировать «${title}»`,
    copyAllOf: (place) => `Копировать все показанное: ${place}`,
    takenOut: "Исключено",
    impossible: "Нельзя создать",
    madeFirst: "Создается сначала",
    loading: "Загружаем еще…",
    tookOut: (rows) =>
      count(rows, {
        one: "Исключена # копия",
        few: "Исключены # копии",
        many: "Исключено # копий",
        other: "Исключено # копии",
      }),
    putBack: (rows) =>
      count(rows, {
        one: "В план возвращена # копия",
        few: "В план возвращены # копии",
        many: "В план возвращено # копий",
        other: "В план возвращено # копии",
      }),
  },
});
