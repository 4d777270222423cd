import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";
import { after, copy, subject } from "./nouns.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "عمليات النسخ السابقة",
  onlyHere: "محفوظة في هذا المتصفح فقط، لهذه البوابة ولك وحدك.",
  notLasting: "لا يحفظ هذا المتصفح شيئًا لتطبيق Page Copier: تُنسى العمليات عند إغلاق التطبيق أو إعادة تحميله.",
  back: "العودة إلى النسخ",
  loading: "جارٍ البحث عن العمليات السابقة…",
  failed: {
    title: "تعذّرت قراءة العمليات السابقة",
    text: "لم يُتح المتصفح ما يحفظه. أعد المحاولة، أو أغلق أولًا علامات تبويب Page Copier الأخرى.",
  },
  empty: {
    title: "لا توجد عمليات بعد",
    text: "بعد أن تنسخ صفحات، يمكنك هنا قراءة تقرير كل عملية من جديد.",
  },
  runs: "العمليات السابقة",
  started: (moment) => `عملية ${moment}`,
  finished: "مكتملة",
  interrupted: "غير مكتملة",
  from: "من",
  to: "إلى",
  copied: "نُسخت",
  copiedOf: (done, total) => `${done} من ${total}`,
  unknownOutcomes: (number) =>
    count(number, subject(copy, { rest: "نتيجتها غير معروفة", two: "نتيجتهما غير معروفة" })),
  undone: (number) => `تم التراجع عن ${count(number, after(copy))}`,
  open: "فتح التقرير",
  forget: "حذف السجل",
  sure: {
    title: "هل تريد حذف سجل هذه العملية؟",
    text: "يُحذف السجل في هذا المتصفح فقط. لا يتغير شيء على البوابة: تبقى الصفحات المنسوخة.",
  },
  keep: "إبقاء",
  problems: {
    gone: {
      title: "لم تعد هذه العملية موجودة",
      text: "حُذف سجلها، ربما في علامة تبويب أخرى. تم تحديث القائمة.",
    },
    "other-version": {
      title: "سجّل هذه العملية إصدار آخر من Page Copier",
      text: "أعد تحميل صفحة Bitrix24 للحصول على أحدث إصدار وافتح العملية مجددًا. وإن لم يُجدِ ذلك، فراجع مواقع الوجهة لمعرفة ما نُسخ، ثم احذف سجل العملية.",
    },
    unreadable: {
      title: "سجل هذه العملية تالف",
      text: "لا يؤثر ذلك في صفحاتها على البوابة. راجع مواقع الوجهة لمعرفة ما نُسخ، ثم احذف سجل العملية.",
    },
  },
});
