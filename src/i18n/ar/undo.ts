import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { after, copy, folder, named, subject } from "./nouns.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => `التراجع عن ${count(number, after(copy))}`,
    undoPicked: (number) =>
      `التراجع عن ${count(number, {
        zero: "# نسخة محددة",
        one: "نسخة واحدة محددة",
        two: "نسختين محددتين",
        few: "# نسخ محددة",
        many: "# نسخة محددة",
        other: "# نسخة محددة",
      })}`,
    undoOne: "تراجع",
    undoChanged: "تراجع رغم ذلك",
    pick: (title) => `تحديد ${named(title)}`,
    pickShown: "تحديد كل المعروض",
    pickNone: "إلغاء التحديد",
    restoreRows: (number) => `استعادة ${count(number, after(copy))}`,
    restoreOne: "استعادة",
    ...undoQuestions(format),

    headline: {
      changed: (number) =>
        count(
          number,
          subject(copy, {
            rest: "تغيّرت منذ ذلك الحين وما زالت موجودة",
            two: "تغيّرتا منذ ذلك الحين وما زالتا موجودتين",
          }),
        ),
      kept: (number) => `تعذّر التراجع عن ${count(number, after(copy))}`,
      notRestored: (number) => `تعذّرت استعادة ${count(number, after(copy))}`,
      trashed: (number) => `تم التراجع عن ${count(number, after(copy))}`,
      gone: (number) => count(number, subject(copy, { rest: "سبق أن أُزيلت", two: "سبق أن أُزيلتا" })),
      restored: (number) => `تمت استعادة ${count(number, after(copy))}`,
    },
    titles: {
      undone: (title) => `تم التراجع عن نسخة ${named(title)}`,
      gone: (title) => `سبق أن أُزيلت نسخة ${named(title)}`,
      changed: (title) => `تغيّرت نسخة ${named(title)} منذ ذلك الحين وما زالت موجودة`,
      kept: (title) => `تعذّر التراجع عن نسخة ${named(title)}`,
      restored: (title) => `تمت استعادة نسخة ${named(title)}`,
      notRestored: (title) => `تعذّرت استعادة نسخة ${named(title)}`,
    },
    totals: {
      trashed: (number) => count(number, subject(copy, { rest: "في سلة المهملات" })),
      gone: (number) => count(number, subject(copy, { rest: "سبق أن أُزيلت", two: "سبق أن أُزيلتا" })),
      changed: (number) =>
        count(number, subject(copy, { rest: "تغيّرت منذ ذلك الحين", two: "تغيّرتا منذ ذلك الحين" })),
      kept: (number) => count(number, subject(copy, { rest: "باقية", two: "باقيتان" })),
      restored: (number) => `تمت استعادة ${count(number, after(copy))}`,
      notRestored: (number) => `تعذّرت استعادة ${count(number, after(copy))}`,
    },
    states: {
      asked: "كان سيتم التراجع عنها، لكن العملية انتهت قبل دورها.",
      sent: "كانت تُنقل إلى سلة المهملات عندما انقطعت العملية.",
      trashed: "تم التراجع عنها، وهي في سلة المهملات.",
      changed: "كان سيتم التراجع عنها، لكن أحدهم غيّرها. ما زالت موجودة.",
      "restore-asked": "كانت ستتم استعادتها، لكن العملية انتهت قبل دورها.",
      restored: "تم التراجع عنها، ثم عادت.",
      "not-restored": "ما زالت في سلة المهملات أو اختفت منها: لا تعرضها البوابة من جديد.",
      deleted: "حُذفت في البوابة، فلم يكن هناك ما يُتراجع عنه.",
      inTrash: "كانت في سلة المهملات بالفعل.",
      notPublished: "عادت مسودة: لم تنجح إعادة نشرها.",
    },
    refusals: {
      "home-page": () => "هي الصفحة الرئيسية لموقعها، وتبقي البوابة الصفحة الرئيسية ما دامت هناك صفحات أخرى.",
      "other-site": () => "نُقلت إلى موقع آخر، فليست حيث أنشأتها هذه العملية.",
      "not-made-by-run": () => "تفيد البوابة بأن شخصًا آخر أنشأها، لذا لم تُمس.",
      stopped: () => "أُوقفت العملية قبل دورها.",
      refused: () => "رفضت البوابة نقلها إلى سلة المهملات.",
      "not-seen": () => "لا تعرضها البوابة في سلة المهملات.",
    },
    whatToDo: {
      "home-page": () =>
        "اختر صفحة رئيسية أخرى في إعدادات الموقع، ثم أعد محاولة التراجع عنها. أو تراجع أولًا عن النسخ الأخرى.",
      "other-site": () => "انقلها إلى سلة المهملات هناك إن لم تكن تريدها.",
      "not-made-by-run": () => "راجعها في قسم المواقع، وانقلها إلى سلة المهملات هناك إن كانت لك.",
      stopped: () => "تراجع عنها متى شئت.",
      refused: () => "انقلها إلى سلة المهملات في قسم المواقع، أو استعن بمن يملك الصلاحية.",
      "not-seen": () => "أعد محاولة التراجع عنها، أو راجعها في قسم المواقع.",
    },
    keptRows: (number) => `تعذّر التراجع عن ${count(number, after(copy))}`,
    again: (number) => `إعادة محاولة التراجع عن ${count(number, after(copy))}`,
    trashedFolders: (number) => count(number, subject(folder, { rest: "في سلة المهملات" })),
    restoredFolders: (number) => `تمت استعادة ${count(number, after(folder))}`,
    keptFolders: {
      "not-empty": (title) => `يبقى المجلد ${named(title)}: فيه شيء آخر.`,
      "not-made-by-run": (title) => `يبقى المجلد ${named(title)}: كان موجودًا قبل العملية.`,
      refused: (title) => `رفضت البوابة نقل المجلد ${named(title)} إلى سلة المهملات.`,
    },
    watch: undoWatch(format),
  };
}
