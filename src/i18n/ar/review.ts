import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { after, alone, copy, folder, hour, minute, named, notice, page } from "./nouns.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "تُضاف كلمة إلى العنوان",
  "address-taken": "عنوان URL مستخدم",
  "becomes-home-page": "تصبح الصفحة الرئيسية",
  "site-goes-live": "يُنشر الموقع",
  "folders-go-live": "تُفعَّل مجلدات",
  "unpublished-edits-go-live": "تُنشر تغييرات غير منشورة",
  "unpublished-edits-are-copied": "تُنسخ تغييرات غير منشورة",
  "live-for-a-moment": "ظاهرة للحظة",
  "may-not-publish": "لا صلاحية للنشر",
  "stays-draft-in-inactive-folder": "تبقى مسودة",
  "may-not-edit-source": "الأصل للقراءة فقط",
  "areas-of-the-source": "يبقى الرأس والتذييل",
  "dynamic-address": "يُفقد عنوان URL الديناميكي",
  "system-page": "صفحة نظام",
  "area-page": "رأس أو تذييل أو شريط جانبي",
  "source-in-trash": "الأصل في سلة المهملات",
  "same-title-in-plan": "عنوان مكرر في الخطة",
  "same-address-in-plan": "عنوان URL مكرر في الخطة",
  "may-not-undo": "لا صلاحية للتراجع",
  "may-not-rename": "لا صلاحية لإعادة التسمية",
  "new-folder-is-inactive": "المجلد الجديد غير نشط",
  "copied-before": "سبق نسخها إلى هناك",
  "settings-not-allowed": "تبقى كما تنشئها البوابة",
  "wished-title-taken": "العنوان موجود هناك",
  "renamed-where-taken": "يُضاف رقم",
  "wished-address-taken": "عنوان URL الجديد مستخدم",
  "wished-address-refused": "عنوان URL الجديد مرفوض",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "ما الذي سيحدث",
    publication: "حالة نشر النسخة",
    wishes: {
      draft: { title: "مسودة", text: "لا يراها أحد إلى أن تنشرها." },
      "as-source": { title: "مثل الأصل", text: "تُنشر إذا كان الأصل منشورًا." },
      published: { title: "منشورة", text: "يمكن للزوار فتحها فورًا." },
    },
    trashedSource: "هذه الصفحة في سلة المهملات. كيف تريد نسخها؟",
    trashedWays: {
      restore: {
        title: "استعادتها ونسخها ثم إعادتها",
        text: "الطريقة المضمونة: تخرج الصفحة من السلة لبضع ثوانٍ دون نشر، ثم تعود إليها.",
      },
      "as-it-is": {
        title: "نسخها من دون إخراجها من السلة",
        text: "لا يُمس الأصل. بعض البوابات لا تنسخ الكتل في هذه الحالة. ستُفحص النتيجة ويتم إعلامك.",
      },
    },
    noRestoreRight: "لا تملك صلاحية استعادة صفحات هذا الموقع.",
    source: "الصفحة",
    goesTo: "الوجهة",
    willBeCalled: "العنوان",
    address: "عنوان URL",
    addressWithSuffix: (code) => `${named(code)} تليه شرطة سفلية وأربعة أحرف تختارها البوابة`,
    statusAfterwards: "حالة النشر",
    warnings: (amount) => count(amount, alone(notice)),
    cannotCopy: "لا يمكن إنشاء هذه النسخة",
    copy: "نسخ الصفحة",
    choosePage: "اختر صفحة لنسخها.",
    chooseTarget: "اختر وجهة النسخ.",
    chooseTrashedWay: "اختر طريقة نسخ الصفحة من سلة المهملات.",
    repairRule: "صحّح التعبير النمطي الذي يسمّي النسخ.",
    checking: "جارٍ فحص الوجهة…",
    readingPages: (soFar) => `جارٍ قراءة كل صفحات الموقع: قُرئت ${count(soFar, alone(page))} حتى الآن…`,
    checkingTargets: (read, of) => `جارٍ فحص الوجهات: قُرئت ${number(read)} من ${number(of)}…`,
    targetFailed: "تعذّرت قراءة موقع الوجهة",
    notAdapted: "ما يبقى كما في الأصل",
    plain: {
      shared: "مشترك بين الأصل والنسخة",
      files: "الصور والملفات مشتركة مع الأصل ولا تُنسخ.",
      fromPortal: "النماذج والمنتجات وغيرها مما تعرضه الكتل من البوابة: يعرض كلاهما الشيء نفسه.",
      areas: "الرأس والتذييل والشريط الجانبي: تستمر النسخة في استخدام ما للأصل.",
      areasUnlessCopied: "الرأس والتذييل والشريط الجانبي: تستمر النسخة في استخدام ما للأصل، ما لم تُنسخ معها.",
      notCopied: "لا يُنسخ",
      history: "المشاهدات وسجل التغييرات والتواريخ والمؤلف: تبدأ النسخة من جديد باسمك.",
      lostBlocks: "الكتل التي لم تعد متوفرة على البوابة أو غير المسموح بها في الوجهة: يذكر التقرير ما ينقص.",
      siteRoles: "كون الصفحة رئيسية أو صفحة خطأ أو صفحة نظام، وعناوين URL الديناميكية للكتالوج.",
      anchors: "نقاط الارتساء المحددة يدويًا: تنشئ البوابة نقاطًا جديدة.",
      asItIs: "يُنقل كما هو",
      links: "الروابط إلى صفحات أخرى: تبقى مؤدية إلى الصفحات نفسها.",
      linksOutside: {
        leave: "الروابط إلى صفحات لا تُنسخ: تبقى كما هي، ويحصيها التقرير.",
        "earlier-copy":
          "الروابط إلى صفحات لا تُنسخ: تؤدي إلى نسخة من عملية سابقة في الموقع نفسه إن وُجدت، وإلا فتبقى كما هي.",
        list: "الروابط إلى صفحات لا تُنسخ: تبقى كما هي، ويسردها التقرير.",
      },
      drafts: "التغييرات غير المنشورة والكتل المخفية في الأصل.",
      markers: "المتغيرات مثل السنة الحالية: تحتفظ بقيمتها لحظة النسخ.",
      settings: "إعدادات العدادات ومحركات البحث ووسائل التواصل الاجتماعي.",
      afterwards: "ما يتم بعد إنشاء كل النسخ",
      titles: (copies) => `تعيين العنوان في ${count(copies, after(copy))}`,
      addresses: (copies) => `تعيين عنوان URL في ${count(copies, after(copy))}`,
      cleaned: (copies) => `مسح الإعدادات الخاصة بالأصل وحده من ${count(copies, after(copy))}`,
      linked: (copies) =>
        `البحث في ${count(copies, after(copy))} عن روابط ينبغي أن تؤدي إلى نسخ في الموقع نفسه`,
    },

    number,
    copies: (copies) => count(copies, alone(copy)),
    reviewCopies: (copies) => `مراجعة ${count(copies, after(copy))}`,
    nothingToCopy: "لا توجد صفحات فيما اخترته.",
    pageLimit: (published) =>
      `سيتم نشر ${count(published, after(copy))}. تحدّ بعض الباقات من عدد الصفحات المنشورة، ولا تذكر البوابة كم بقي منها: ما يتجاوز الحد يبقى مسودة، ويذكره التقرير.`,
    sum: {
      copies: "النسخ",
      targets: "مواقع الوجهة",
      folders: "مجلدات تُنشأ أولًا",
      impossible: "لا يمكن نسخه",
      time: "المدة",
      warnings: "التنبيهات",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `يشغل مجلد في سلة المهملات عنوان URL ${named(code)}، لذا يحصل المجلد الجديد على عنوان URL آخر.`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) => `سيتم أولًا إنشاء ${count(folders, after(folder))}`,
    showMore: (more) => count(more, { other: "عرض المزيد (#)" }),

    openPlan: "فتح خطة محفوظة…",
    fileUnreadable: {
      title: "تعذّرت قراءة الملف",
      text: "لم يُتحه المتصفح. اختره مجددًا، أو اختر نسخة منه.",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "أقل من دقيقة";
  const { unit, high } = time;
  const upTo = count(high, after(unit === "minutes" ? minute : hour));
  switch (time.at) {
    case "within":
      return `ما لا يزيد على ${upTo}`;
    case "about":
      return `نحو ${upTo}`;
    case "between":
      return `نحو ${count(time.low, { other: "#" })} إلى ${upTo}`;
  }
}
