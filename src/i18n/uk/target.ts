import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "Куди?",
  samePlace: { title: "Поруч з оригіналом", text: "Той самий сайт, та сама папка." },
  otherPlace: { title: "В інше місце", text: "Інша папка або сайт того самого виду." },
  place: "Місце призначення",
  site: "Цільовий сайт",
  folder: "Цільова папка",
  otherKindHint: (kind) => `Лише «${kind}»: портал не копіює між сайтами різних видів.`,
  noEditRight: "У вас немає права створювати тут сторінки",
  noFolders: "Папок немає",
  loading: "Завантажуємо папки…",
  failed: "Не вдалося завантажити папки цільового сайту",
  targetCount: (number) =>
    count(number, {
      one: "# місце призначення",
      few: "# місця призначення",
      many: "# місць призначення",
      other: "# місця призначення",
    }),
  targets: "Місця призначення",
  addTarget: "Додати місце призначення",
  newTarget: "Нове місце призначення",
  newTargetHint: "Почне враховуватися, коли ви його виберете.",
  remove: (place) => `Прибрати з місць призначення: ${place}`,
  removeNew: "Прибрати нове місце призначення",
  placeTaken: "Це місце вже вибрано. Виберіть іншу папку або інший сайт.",
  siteTaken: "Корінь цього сайту вже вибрано. Виберіть папку на ньому або інший сайт.",
  folderGone: "Папка, якої більше немає",
  siteGone: "Сайт, якого більше немає",
  inNewFolder: "У нову папку…",
  inNewFolderNamed: (title) => `У нову папку «${title}»`,
  newFolderTitle: "Назва нової папки",
  newFolderHint:
    "Папка з’явиться у вибраній вище папці до копіювання першої сторінки. Якщо нова папка не потрібна, залиште поле порожнім.",
  newFolder: "Нова папка",
  severalSites: {
    open: "Додати кілька сайтів…",
    chooseFound: (number) => count(number, { other: "Вибрати знайдені (#)" }),
    clear: "Зняти вибір",
    chosen: (number) =>
      count(number, {
        one: "Вибрано # сайт",
        few: "Вибрано # сайти",
        many: "Вибрано # сайтів",
        other: "Вибрано # сайту",
      }),
    add: (number) =>
      count(number, {
        one: "Додати # сайт",
        few: "Додати # сайти",
        many: "Додати # сайтів",
        other: "Додати # сайту",
      }),
    alreadyTarget: "Уже вибрано",
  },
  keepFolders: "Зберігати папки",
  keepFoldersHint:
    "Увімкнено: вибрані папки відтворюються в місці призначення з тією самою структурою, а папка з такою самою адресою використовується, якщо вона там є. Вимкнено: усі сторінки опиняться поруч.",
});
