import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";
import { named } from "./nouns.ts";

const aspects = {
  title: "العنوان",
  address: "عنوان URL",
  folder: "المجلد",
  publication: "حالة النشر",
  content: "المحتوى",
} as const;

const folderChanges = {
  "made-now": "يجب إنشاء هذا المجلد الآن، وكان موجودًا عند حفظ الخطة.",
  "there-now": "هذا المجلد موجود الآن، وكانت الخطة المحفوظة ستنشئه.",
  "not-made": "لن يُنشأ هذا المجلد: لم يعد أصله موجودًا، أو لا يُنسخ إليه شيء.",
  other: "يحصل هذا المجلد على عنوان URL أو حالة غير ما في الخطة المحفوظة.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) =>
    count(changes, {
      zero: "# تغيير منذ حفظ الخطة",
      one: "تغيير واحد منذ حفظ الخطة",
      two: "تغييران منذ حفظ الخطة",
      few: "# تغييرات منذ حفظ الخطة",
      many: "# تغييرًا منذ حفظ الخطة",
      other: "# تغيير منذ حفظ الخطة",
    }),
  text: "الصفوف أدناه هي الخطة الجديدة وفق وضع البوابة الآن. لا يُنسخ شيء قبل موافقتك عليها.",
  useNewPlan: "استخدام الخطة الجديدة",
  accepted: "تُستخدم الخطة الجديدة",
  lookFirst: "اطّلع أولًا على ما تغيّر.",
  aspects,
  sentences: {
    "page-gone": () => "لم تعد الصفحة موجودة، أو لم تعد تملك صلاحية قراءتها. لا تتضمنها الخطة الجديدة.",
    "page-trashed": () => "الصفحة الآن في سلة المهملات.",
    "page-changed": ({ aspects: changed }) =>
      `لم تعد الصفحة كما كانت: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "تُكتب التواريخ لديك بتنسيق يختلف عن تنسيق من حفظ الخطة، لذا لا يمكن معرفة الصفحات التي عُدّلت منذ ذلك الحين.",
    "site-gone": () => "لم يعد موقع الوجهة موجودًا، أو لم تعد تملك صلاحية قراءته.",
    "folder-gone": () => "لم يعد مجلد الوجهة موجودًا، أو أنه في سلة المهملات.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "كانت هذه النسخة ممكنة ولم تعد كذلك.",
    "other-outcome": () => "ستكون النتيجة على البوابة غير ما تذكره الخطة المحفوظة.",
  },
  otherTitle: (saved, fresh) => `العنوان: ${named(fresh)} بدلًا من ${named(saved)}.`,
  otherAddress: (saved, fresh) => `عنوان URL: ${named(fresh)} بدلًا من ${named(saved)}.`,
  nowPublished: "ستُنشر، وكانت في الخطة المحفوظة مسودة.",
  nowDraft: "ستكون مسودة، وكانت في الخطة المحفوظة منشورة.",
});
