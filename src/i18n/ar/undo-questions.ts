import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";
import { after, copy, named, subject } from "./nouns.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) => `هل تريد نقل ${count(number, after(copy))} إلى سلة المهملات؟`,
    toTrash:
      "لا تُنقل إلى السلة إلا الصفحات التي أنشأتها هذه العملية، ولا يُحذف شيء. يمكن استعادتها من هنا خلال 30 يومًا، ثم تفرغ البوابة السلة.",
    changed: "النسخ التي غيّرها أحدهم منذ ذلك الحين تبقى مؤقتًا: ستُسأل عن كل منها.",
    evenIfChanged: "ما غيّره أحدهم فيها منذ ذلك الحين يُنقل معها إلى السلة.",
    published: (number) =>
      count(number, {
        zero: "منها # نسخة منشورة: لن يجدها الزوار بعد ذلك.",
        one: "منها نسخة واحدة منشورة: لن يجدها الزوار بعد ذلك.",
        two: "منها نسختان منشورتان: لن يجدهما الزوار بعد ذلك.",
        few: "منها # نسخ منشورة: لن يجدها الزوار بعد ذلك.",
        many: "منها # نسخة منشورة: لن يجدها الزوار بعد ذلك.",
        other: "منها # نسخة منشورة: لن يجدها الزوار بعد ذلك.",
      }),
    folders: "تُنقل إلى السلة أيضًا المجلدات التي أنشأتها العملية إن لم يكن فيها شيء آخر.",
    targets: "الوجهات",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) => `نقل ${count(number, after(copy))} إلى سلة المهملات`,
    cancel: "ترك كل شيء كما هو",
  },
  askRestore: {
    heading: (number) => `هل تريد إخراج ${count(number, after(copy))} من سلة المهملات؟`,
    text: "تعود إلى حيث كانت، مع المجلدات التي كانت فيها.",
    published: (number) =>
      count(number, {
        zero: "منها # نسخة كانت منشورة وستُنشر من جديد.",
        one: "منها نسخة واحدة كانت منشورة وستُنشر من جديد.",
        two: "منها نسختان كانتا منشورتين وستُنشران من جديد.",
        few: "منها # نسخ كانت منشورة وستُنشر من جديد.",
        many: "منها # نسخة كانت منشورة وستُنشر من جديد.",
        other: "منها # نسخة كانت منشورة وستُنشر من جديد.",
      }),
    confirm: (number) => `إخراج ${count(number, after(copy))} من سلة المهملات`,
    cancel: "ترك كل شيء كما هو",
  },
  changed: {
    title: (number) =>
      count(number, subject(copy, { rest: "غيّرها أحدهم منذ إنشائها", two: "غيّرهما أحدهم منذ إنشائهما" })),
    text: "ما زالت موجودة. حدّد ما تريد نقله إلى سلة المهملات رغم ذلك، ويبقى الباقي.",
    changes: {
      title: ({ now }) => `عنوانها الآن ${named(now)}.`,
      address: ({ now }) => `عنوان URL لها الآن ${named(now)}.`,
      publication: ({ now }) => (now === "published" ? "نُشرت منذ ذلك الحين." : "أُلغي نشرها منذ ذلك الحين."),
      moved: () => "هي الآن في مجلد آخر.",
      edited: ({ modifiedText }) => `تغيّر محتواها أو إعداداتها (${modifiedText}).`,
      "not-known": () => "لا يمكن معرفة هل غيّرها أحد.",
    },
    allTheSame: (title) => `نقل ${named(title)} إلى سلة المهملات رغم ذلك`,
    tickAll: "تحديد الكل",
    confirm: (number) => `نقل ${count(number, after(copy))} إلى سلة المهملات`,
    more: (number) => `في القائمة أدناه ${count(number, subject(copy, { rest: "أخرى", two: "أخريان" }))}.`,
  },
});
