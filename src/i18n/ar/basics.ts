import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "يُفتح في علامة تبويب جديدة",
  tryAgain: "إعادة المحاولة",
  refresh: "تحديث",
  details: "تفاصيل لفريق الدعم",

  start: {
    connecting: "جارٍ الاتصال بحسابك في Bitrix24…",
    outside: {
      title: "يعمل Page Copier داخل Bitrix24",
      text: "ينسخ التطبيق صفحات قسم المواقع، ويسجّل الدخول عبر البوابة التي تعرضه. وعند فتحه منفردًا لا تكون هناك بوابة يتصل بها.",
      advice:
        "افتح Bitrix24 واختر Page Copier من القائمة الجانبية. وإن لم تجده، يمكن لمسؤول البوابة إضافته من قسم موارد المطوّرين.",
    },
    silent: (portal) => ({
      title: "البوابة لا تستجيب",
      text: `طلب Page Copier من ${portal} بيانات تسجيل الدخول ولم يتلقَّ ردًا خلال 15 ثانية.`,
      advice: "أعد تحميل صفحة Bitrix24 (F5). وإن استمرت المشكلة، فربما تحظر إحدى إضافات المتصفح الإطارات.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "هذا الإطار ليس في المكان الذي يدّعيه",
      text: `يذكر الإطار البوابة ${expected}، لكن الصفحة المحيطة به هي ${actual}. لم يُرسل أي شيء.`,
      advice: "افتح Page Copier من قائمة Bitrix24 الخاصة بك.",
    }),
    crashed: {
      title: "توقف Page Copier بسبب خطأ داخلي",
      text: "لم يتم التراجع عما طُلب من البوابة قبل ذلك. تحقق من موقع الوجهة قبل النسخ من جديد.",
      advice: "أعد تحميل التطبيق. وإن تكرر الخطأ، أرسل التفاصيل أدناه إلى الجهة المشرفة على التطبيق.",
    },
    partMissing: {
      title: "تعذّر تحميل هذا الجزء من التطبيق",
      text: "انقطع الاتصال، أو جرى تحديث التطبيق وهو مفتوح. لم يُرسل أي شيء إلى البوابة ولم يُفقد شيء.",
      advice: "أعد المحاولة. وإن استمرت المشكلة، أعد تحميل التطبيق، وستُستأنف عملية النسخ الجارية.",
    },
    reload: "إعادة التحميل",
    listsFailed: "تعذّرت قراءة مواقعك",
  },

  kinds: {
    PAGE: "المواقع والمتاجر",
    KNOWLEDGE: "قواعد المعرفة",
    GROUP: "قواعد معرفة المجموعات",
    VIBE: "Vibe",
  },

  status: {
    published: "منشورة",
    draft: "مسودة",
    unpublishedEdits: "تغييرات غير منشورة",
    trashed: "في سلة المهملات",
    homePage: "الصفحة الرئيسية",
    area: "رأس أو تذييل",
    system: "صفحة نظام",
    siteOff: "غير منشور",
    folderOff: "غير نشط",
    root: "المستوى الأعلى للموقع",
    modified: (date) => `آخر تغيير ${date}`,
  },

  failure: {
    code: "الرمز",
    method: "الطلب",
    status: "حالة HTTP",
    portalSays: "رد البوابة",
    kind: "المعنى",
    kinds: {
      "not-run": "لم يُنفَّذ",
      refused: "رُفض",
      unsure: "ربما نُفّذ",
      session: "لم تعد البوابة تقبل التطبيق",
      malformed: "تعذّرت قراءة الرد",
    },
  },
};
