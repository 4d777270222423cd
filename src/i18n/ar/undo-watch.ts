import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { after, copy, subject } from "./nouns.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => `جارٍ التراجع عن ${count(number, after(copy))}`,
    restoring: (number) => `جارٍ استعادة ${count(number, after(copy))}`,
  },
  now: {
    undoing: (left) => `جارٍ فحص ${count(left, after(copy))} ثم النقل إلى سلة المهملات…`,
    restoring: (left) => `جارٍ إخراج ${count(left, after(copy))} من سلة المهملات…`,
  },
  folders: {
    undoing: "جارٍ نقل مجلدات العملية الفارغة إلى سلة المهملات…",
    restoring: "جارٍ قراءة ما خرج من سلة المهملات…",
  },
  done: { undoing: "في سلة المهملات", restoring: "تمت استعادتها" },
  notDone: "لم يتم",
  left: "المتبقي",
  summary: (left, percent) => `بقيت ${count(left, subject(copy, { rest: `واكتمل ${percent} بالمائة` }))}.`,
  rows: "النسخ المعنية",
  states: {
    asked: "في الانتظار",
    sent: "قيد النقل إلى سلة المهملات",
    trashed: "في سلة المهملات",
    gone: "سبق أن أُزيلت",
    changed: "تغيّرت منذ ذلك الحين: ستُسأل عنها",
    kept: "تعذّر التراجع عنها",
    "restore-asked": "في الانتظار",
    restored: "تمت استعادتها",
    "not-restored": "تعذّرت استعادتها",
  },
  confirmStop: {
    title: "هل تريد التوقف هنا؟",
    text: "يُكمَل أولًا ما تعمل عليه البوابة في هذه اللحظة. وتبقى النسخ الأخرى كما هي.",
  },
  stopping: "يُكمَل أولًا ما تعمل عليه البوابة في هذه اللحظة. وتبقى النسخ الأخرى كما هي.",
  lasting: "أبقِ علامة التبويب هذه مفتوحة. وإن أُغلقت، فافتح Page Copier مجددًا وتابع.",
});
