import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { after, copy, folder, named, subject } from "./nouns.ts";

export const undoMessages = ({ count }: Format): UndoMessages => ({
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
  watch: {
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
  },
});
