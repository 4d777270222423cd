import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) =>
      count(number, {
        one: "Скасовуємо # копію",
        few: "Скасовуємо # копії",
        many: "Скасовуємо # копій",
        other: "Скасовуємо # копії",
      }),
    restoring: (number) =>
      count(number, {
        one: "Повертаємо # копію",
        few: "Повертаємо # копії",
        many: "Повертаємо # копій",
        other: "Повертаємо # копії",
      }),
  },
  now: {
    undoing: (left) =>
      count(left, {
        one: "Перевіряємо та переміщуємо в кошик # копію…",
        few: "Перевіряємо та переміщуємо в кошик # копії…",
        many: "Перевіряємо та переміщуємо в кошик # копій…",
        other: "Перевіряємо та переміщуємо в кошик # копії…",
      }),
    restoring: (left) =>
      count(left, {
        one: "Відновлюємо з кошика # копію…",
        few: "Відновлюємо з кошика # копії…",
        many: "Відновлюємо з кошика # копій…",
        other: "Відновлюємо з кошика # копії…",
      }),
  },
  folders: {
    undoing: "Переміщуємо в кошик порожні папки запуску…",
    restoring: "Перевіряємо те, що відновлено з кошика…",
  },
  done: { undoing: "У кошику", restoring: "Повернуто" },
  notDone: "Не вдалося",
  left: "Залишилося",
  summary: (left, percent) =>
    count(left, {
      one: `Залишилася # копія, готово ${percent}%.`,
      few: `Залишилися # копії, готово ${percent}%.`,
      many: `Залишилося # копій, готово ${percent}%.`,
      other: `Залишилося # копії, готово ${percent}%.`,
    }),
  rows: "Про які копії йдеться",
  states: {
    asked: "У черзі",
    sent: "Переміщується в кошик",
    trashed: "У кошику",
    gone: "Уже не було",
    changed: "Відтоді змінено: ми запитаємо вас про неї",
    kept: "Не вдалося скасувати",
    "restore-asked": "У черзі",
    restored: "Повернуто",
    "not-restored": "Не вдалося повернути",
  },
  confirmStop: {
    title: "Зупинити?",
    text: "Портал закінчить те, що робить зараз. Решта копій залишиться як є.",
  },
  stopping: "Портал закінчить те, що робить зараз. Решта копій залишиться як є.",
  lasting: "Не закривайте цю вкладку. Якщо вона закриється, знову відкрийте Page Copier і продовжте.",
});
