import type { Format } from "../format.ts";
import type { ReviewListMessages } from "../sections/review.ts";

export const reviewLists = ({ count, number }: Format): ReviewListMessages => ({
  screen: {
    heading: "Перевірка перед копіюванням",
    counts: "Копії в цьому плані",
    rows: (rows) =>
      count(rows, {
        one: "У плані # копія",
        few: "У плані # копії",
        many: "У плані # копій",
        other: "У плані # копії",
      }),
    made: (rows) => count(rows, { other: "Буде створено: #" }),
    takenOut: (rows) => count(rows, { other: "Вилучено: #" }),
    impossible: (rows) => count(rows, { other: "Не можна створити: #" }),
    folders: (folders) =>
      count(folders, {
        one: "Спочатку створюється # папка",
        few: "Спочатку створюються # папки",
        many: "Спочатку створюється # папок",
        other: "Спочатку створюється # папки",
      }),
    time: (time) => `Час: ${time}, якщо портал не зайнятий іншими завданнями.`,
    perTarget: (sites) =>
      count(sites, {
        one: "# цільовий сайт",
        few: "# цільові сайти",
        many: "# цільових сайтів",
        other: "# цільового сайту",
      }),
    whatIsNotAdapted: "Що не копіюється і не змінюється",
    back: "Назад",
    save: "Зберегти план",
    copyPages: (copies) =>
      count(copies, {
        one: "Копіювати # сторінку",
        few: "Копіювати # сторінки",
        many: "Копіювати # сторінок",
        other: "Копіювати # сторінки",
      }),
  },
  filter: {
    heading: "Що показано",
    search: "Знайти за назвою, адресою або розташуванням",
    target: "Цільовий сайт",
    allTargets: "Усі цільові сайти",
    searchTargets: "Пошук за назвою або адресою",
    noSuchTarget: "Такого цільового сайту немає",
    warning: "Попередження",
    anyWarning: "Із попередженнями та без",
    searchWarnings: "Пошук за видами",
    noSuchWarning: "У цьому плані таких немає",
    show: "Рядки",
    all: "Усі",
    withWarnings: (rows) => `Із попередженнями (${number(rows)})`,
    impossible: (rows) => `Не можна створити (${number(rows)})`,
    takenOut: (rows) => `Вилучено (${number(rows)})`,
    shown: (shown, all) => `Показано: ${number(shown)} із ${number(all)}`,
    showEverything: "Показати все",
  },
  list: {
    label: "Копії за місцями призначення",
    keys: "Стрілки — переміщення, пробіл — вилучити або повернути, Enter — подробиці.",
    nothing: "Нічого не знайдено.",
    openGroups: "Розгорнути всі папки",
    closeGroups: "Згорнути всі папки",
    takeOutShown: (rows) => count(rows, { other: "Вилучити показані (#)" }),
    putBackShown: (rows) => count(rows, { other: "Повернути вилучені (#)" }),
    copyThis: (title) => `Копіювати «${title}»`,
    copyAllOf: (place) => `Копіювати все показане: ${place}`,
    takenOut: "Вилучено",
    impossible: "Не можна створити",
    madeFirst: "Створюється спочатку",
    loading: "Завантажуємо ще…",
    tookOut: (rows) =>
      count(rows, {
        one: "Вилучено # копію",
        few: "Вилучено # копії",
        many: "Вилучено # копій",
        other: "Вилучено # копії",
      }),
    putBack: (rows) =>
      count(rows, {
        one: "У план повернуто # копію",
        few: "У план повернуто # копії",
        many: "У план повернуто # копій",
        other: "У план повернуто # копії",
      }),
  },
});
