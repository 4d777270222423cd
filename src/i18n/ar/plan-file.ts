import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "جارٍ مقارنة الخطة المحفوظة بالبوابة…",
  notOpened: "لم يُفتح الملف",
  problems: {
    "too-large": ({ limitBytes }) =>
      `حجم الملف أكبر من ${limitBytes / mebibyte} ميغابايت. الخطط التي يحفظها Page Copier أصغر من ذلك، فاختر ملفًا آخر.`,
    "not-json": () => "الملف تالف أو ليس خطة محفوظة. اختر ملفًا أُنشئ بخيار «حفظ الخطة».",
    "other-format": () => "الملف ليس خطة من Page Copier. اختر ملفًا أُنشئ بخيار «حفظ الخطة».",
    "other-version": ({ version }) =>
      `حُفظ الملف بإصدار آخر من Page Copier (التنسيق ${version}). أعد تحميل التطبيق للحصول على أحدث إصدار، أو احفظ الخطة من جديد.`,
    unreadable: ({ place }) =>
      `جزء من الملف غير مفهوم (${place}). احفظ الخطة من جديد، فلم يُستخدم شيء من هذا الملف.`,
  },
  otherPortal: (portal) => ({
    title: "هذه الخطة تخص بوابة أخرى",
    text: `حُفظت الخطة على ${portal}. للصفحات والمواقع أرقام أخرى هنا، لذا لا يمكن تنفيذها. افتحها هناك.`,
  }),
  sourceGone: {
    title: "لم يعد موقع الخطة المحفوظة موجودًا",
    text: "حُذف الموقع، أو أنه في سلة المهملات، أو لم تعد تملك صلاحية قراءته. لم يبقَ في الخطة ما يُنسخ.",
  },
  failed: "تعذّرت قراءة مواقع الخطة المحفوظة",
};
