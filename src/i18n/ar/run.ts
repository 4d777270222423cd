import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";
import { after, copy, folder, hour, minute, named, page, second, subject } from "./nouns.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `جارٍ نسخ ${named(title)}`,
  checking: "جارٍ التحقق من الصفحة ومجلد الوجهة وصلاحياتك…",
  copying: "تنسخ البوابة الصفحة…",
  copyingHint: "قد يستغرق نسخ الصفحات ذات الكتل الكثيرة دقيقة.",
  unsure: "ضاع الرد. جارٍ التحقق من وجود النسخة…",
  unsureHint: "لا يُرسل شيء مرتين: لا تُنسخ الصفحة من جديد إلا إذا تأكد عدم وجود النسخة.",
  waitForPortal: (seconds) =>
    `ربما ما زالت البوابة تعمل على النسخة. سيُعاد التحقق خلال ${count(seconds, after(second))}.`,
  waitForLimit: (seconds) =>
    `تطلب البوابة التوقف قليلًا. ستُستأنف العملية خلال ${count(seconds, after(second))}.`,
  finishing: "جارٍ قراءة النسخة ومقارنتها بالأصل…",
  settings: "جارٍ تعيين اسم النسخة وإعداداتها…",
  links: "جارٍ توجيه روابط النسخة إلى النسخ الأخرى…",
  keepOpen: "يُرجى إبقاء هذه الصفحة مفتوحة حتى الانتهاء.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "جارٍ الإيقاف المؤقت…",
    text: "يُكمَل أولًا ما تعمل عليه البوابة في هذه اللحظة. لا يُرسل شيء آخر.",
  },
  stopping: {
    title: "جارٍ الإيقاف…",
    text: "يُكمَل أولًا ما تعمل عليه البوابة في هذه اللحظة. أما ما ينتظر فلن يُنسخ.",
  },
  offline: {
    title: "هذا الجهاز غير متصل بالإنترنت",
    text: "لا يُرسل شيء. تُستأنف العملية تلقائيًا عند عودة الاتصال.",
  },
  paused: {
    asked: { title: "متوقفة مؤقتًا", text: "لا يُرسل شيء إلى أن تتابع." },
    session: {
      title: "العملية معلّقة",
      text: "ما نُسخ حتى الآن محفوظ، ولا يُرسل شيء مرتين. تابع عندما تقبل البوابة التطبيق من جديد.",
    },
    interrupted: {
      title: "انقطعت هذه العملية",
      text: "لا يُرسل شيء مرتين: يُتحقق أولًا من نتيجة ما كان قيد التنفيذ حينها.",
    },
  },
  begun: (moment) => `بدأت في ${moment}.`,
  held: {
    "rate-limit": {
      title: "تطلب البوابة التوقف قليلًا",
      text: "تتلقى البوابة طلبات كثيرة جدًا حاليًا، وتتقاسم التطبيقات الأخرى الحد نفسه.",
    },
    "operating-limit": {
      title: "في انتظار وقت المعالجة على البوابة",
      text: "استُهلك ما تسمح به البوابة للنسخ خلال عشر دقائق. لم يفشل شيء.",
    },
  },
  goesOnIn: (time) => `تُستأنف العملية تلقائيًا خلال ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "إيقاف مؤقت",
  resume: "متابعة",
  stop: "إيقاف",
  confirmStop: {
    title: "هل تريد إيقاف هذه العملية؟",
    text: "تُكمَل أولًا الصفحات التي تُنسخ في هذه اللحظة. أما ما ينتظر فلن يُنسخ. لا يُحذف شيء.",
  },
  stopNow: "إيقاف الآن",
  doNotStop: "عدم الإيقاف",
  otherTab: {
    title: "تعمل العملية في علامة تبويب أخرى",
    text: "ترى هنا ما تفعله. يمكن إيقافها مؤقتًا أو متابعتها أو إيقافها هناك، وبعد إغلاق تلك العلامة يمكنك المتابعة هنا.",
  },
  notLasting: {
    title: "يرفض هذا المتصفح حفظ أي شيء للتطبيق",
    text: "لذا لا تعرف ما نُسخ إلا علامة التبويب هذه: أبقها مفتوحة ولا تُعد تحميلها حتى تنتهي العملية.",
  },
  lasting: "أبقِ علامة التبويب هذه مفتوحة. وإن أُغلقت، فافتح Page Copier مجددًا وتابع: لا يُنسخ شيء مرتين.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => `جارٍ إنشاء ${count(total, after(copy))}`,
  windowTitle: (percent) => `${percent}% · Page Copier`,
  progress: "تقدّم العملية",
  summary: (left, percent) => `بقيت ${count(left, subject(copy, { rest: `واكتمل ${percent} بالمائة` }))}.`,
  doneOf: (total, done) => `تم إنشاء ${done} من أصل ${count(total, after(copy))}.`,
  figures: {
    done: "نُسخت",
    toCheck: "منها ما ينتظر التحقق",
    toAdapt: "منها ما ينتظر التعديل",
    remarks: "منها مع ملاحظات",
    failed: "لم تُنسخ",
    unsettled: "تحتاج إلى مراجعة",
    skipped: "تم تخطيها",
    left: "المتبقي",
    rate: "السرعة",
    time: "الوقت المتبقي",
  },
  perMinute: (copies) => `نحو ${count(copies, after(copy))} في الدقيقة`,
  underOnePerMinute: "أقل من نسخة في الدقيقة",
  underAMinute: "أقل من دقيقة",
  minutes: (minutes) => `نحو ${count(minutes, after(minute))}`,
  hours: (hours) => `نحو ${count(hours, after(hour))}`,
  now: {
    folders: (left) =>
      `جارٍ إنشاء المجلدات أولًا، ${count(left, subject(folder, { rest: "متبقية", two: "متبقيان", one: "متبقٍّ" }))}…`,
    copying: (pages) => `تنسخ البوابة ${count(pages, after(page))}…`,
    looking: (pages) => `ضاع الرد: جارٍ التحقق من وجود ${count(pages, after(copy))}…`,
    checking: "جارٍ التحقق من الصفحات ومجلدات الوجهة والصلاحيات…",
    finishing: "جارٍ قراءة النسخ ومقارنتها بالأصول…",
    settings: (copies) => `جارٍ تعيين الاسم والإعدادات في ${count(copies, after(copy))}…`,
    links: (copies) =>
      `جارٍ توجيه الروابط إلى النسخ، ${count(copies, subject(page, { rest: "متبقية", two: "متبقيتان" }))}…`,
    limit: "تطلب البوابة التوقف قليلًا، ثم تُستأنف العملية تلقائيًا…",
    ready: "جارٍ التحضير…",
  },
  willBeAsked: (copies) =>
    `هناك ${count(
      copies,
      subject(copy, {
        rest: "يُحتمل لكل منها عدة صفحات. ستُسأل عنها في النهاية",
        two: "يُحتمل لكل منهما عدة صفحات. ستُسأل عنهما في النهاية",
        one: "يُحتمل لها عدة صفحات. ستُسأل عنها في النهاية",
      }),
    )}.`,
  targets: "الوجهات",
  copies: "النسخ",
  show: "عرض",
  filters: {
    all: "الكل",
    running: "قيد التنفيذ",
    done: "نُسخت",
    remarks: "مع ملاحظات",
    failed: "لم تُنسخ",
    waiting: "في الانتظار",
  },
  noneLikeThis: "لا توجد نسخة كهذه حاليًا.",
  states: {
    waiting: "في الانتظار",
    checking: "قيد التحقق",
    copying: "قيد النسخ",
    unsure: "ضاع الرد، جارٍ البحث عن النسخة",
    copied: "نُسخت، وتنتظر التحقق",
    finishing: "قيد المقارنة بالأصل",
    done: "نُسخت",
    withRemarks: "نُسخت مع ملاحظات",
    toAdapt: "نُسخت، ويُعدَّل اسمها أو روابطها في النهاية",
    unverified: "نُسخت وتعذّر التحقق منها",
    unknown: "لا يُعرف هل نُسخت",
    ambiguous: "عدة صفحات محتملة: ستُسأل عنها في النهاية",
    refused: "لم تُنسخ",
    failed: "لم تُنسخ",
    takenOut: "استُبعدت عند المراجعة",
    skipped: "تم تخطيها بسبب إيقاف العملية",
  },
});
