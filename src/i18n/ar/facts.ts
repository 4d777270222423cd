import type { LanguageFacts } from "../testing/language-facts.ts";

export const facts: LanguageFacts = {
  quotes: ["«", "»"],
  sameAsEnglish: [
    "appName",
    "help.shortcuts.keys.control",
    "help.shortcuts.keys.shift",
    "help.shortcuts.keys.enter",
    "help.shortcuts.keys.escape",
    "help.shortcuts.keys.home",
    "help.shortcuts.keys.end",
    "kinds.VIBE",
    "review.number",
    "undo.ask.target",
  ],
  formsForAnyCount: [
    "رؤوس وتذييلات وأشرطة جانبية أصبحت نسخًا: #",
    "صفحات أو مجلدات محددة غير موجودة في القائمة: #",
    "تحديد كل النتائج (#)",
    "استبعاد كل المعروض (#)",
    "إعادة إدراج كل المستبعد (#)",
    "عرض المزيد (#)",
    "مواقع أو مجلدات فعّلتها البوابة تلقائيًا وما زالت مفعّلة: #",
  ],
};
