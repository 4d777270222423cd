import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";
import { after, alone, day, folder, named, page } from "./nouns.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "أي صفحات؟",
  kind: "النوع",
  site: "الموقع",
  chooseSite: "اختر موقعًا",
  searchSites: "البحث بالاسم أو عنوان URL",
  noSuchSite: "لا يوجد موقع بهذا الاسم",
  pages: "الصفحات",
  search: "البحث عن صفحة بالعنوان أو عنوان URL أو المعرّف",
  copiedThere: "سبق نسخها إلى هناك",
  withTrash: "عرض سلة المهملات",
  trash: "سلة المهملات",
  loadingPages: "جارٍ تحميل الصفحات…",
  loadedSoFar: (loaded) => `تم تحميل ${count(loaded, after(page))} حتى الآن، وجارٍ تحميل المزيد…`,
  pageCount: (number) => count(number, alone(page)),
  failed: "تعذّرت قراءة صفحات هذا الموقع",
  stopped: "تعذّرت قراءة بعض الصفحات",
  noMatch: (text) => `لا توجد صفحة تطابق ${named(text)}.`,
  emptySite: { title: "لا صفحات هنا بعد", text: "اختر موقعًا آخر، أو ابحث في سلة المهملات." },
  noSites: {
    title: "لا يوجد موقع تملك صلاحية قراءته",
    text: "أنشئ موقعًا في قسم المواقع، أو اطلب من مسؤول البوابة حق الوصول إلى أحد المواقع.",
  },
  kindUnreadable: (kind) => `تعذّر تحميل قائمة ${named(kind)}.`,
  openedPageGone: {
    title: "الصفحة المختارة ليست في القائمة",
    text: "ربما تكون في سلة المهملات، أو لا تملك صلاحية قراءة موقعها. يمكنك اختيار أي صفحة أخرى.",
  },
  foundCount: (number) => `تم العثور على ${count(number, after(page))}`,
  nothingFound: "لا توجد صفحة تطابق التصفية.",
  chosenGone: {
    title: (number) => count(number, { other: "صفحات أو مجلدات محددة غير موجودة في القائمة: #" }),
    text: "ربما تكون في سلة المهملات أو حُذفت. ما ليس في القائمة لا يُنسخ.",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, after(page));
    if (folders === 0) return `تم تحديد ${pagesText}`;
    return `تم تحديد ${list([pagesText, count(folders, after(folder))])}`;
  },
  moreToCome: "ما زال تحميل الصفحات جاريًا. ستُضاف الصفحات التابعة للمجلدات المحددة بالكامل.",
  someUnread: "لا تشمل المجلدات المحددة بالكامل الصفحات التي تعذّرت قراءتها.",
  hidden: (number) => `تُخفي التصفية ${count(number, after(page))} من الصفحات المحددة`,
  selectAll: "تحديد الكل",
  selectFound: (number) => count(number, { other: "تحديد كل النتائج (#)" }),
  clear: "إلغاء التحديد",
  partly: "محدد جزئيًا",
  filter: {
    open: "تصفية وفرز",
    active: (number) =>
      count(number, {
        zero: "تصفية وفرز · # شرط",
        one: "تصفية وفرز · شرط واحد",
        two: "تصفية وفرز · شرطان",
        few: "تصفية وفرز · # شروط",
        many: "تصفية وفرز · # شرطًا",
        other: "تصفية وفرز · # شرط",
      }),
    reset: "إزالة التصفية",
    status: "الحالة",
    folder: "في المجلد فقط",
    anyFolder: "كل المجلدات",
    searchFolders: "البحث بالاسم أو عنوان URL",
    noSuchFolder: "لا يوجد مجلد بهذا الاسم",
    changed: "آخر تغيير",
    anyTime: "أي وقت",
    days: (number) => count(number, alone(day)),
    sinceDay: "منذ يوم محدد",
    day: "تغيّرت منذ",
    sort: "فرز الصفحات حسب",
    orders: { title: "العنوان", date: "آخر تغيير", address: "عنوان URL", id: "المعرّف" },
    datesUnreadable: {
      ambiguous:
        "تكتب البوابة التواريخ بطريقة لا تميّز اليوم من الشهر، لذا لا يمكن تصفية الصفحات أو فرزها حسب التاريخ.",
      "unknown-format":
        "تكتب البوابة التواريخ بتنسيق غير معروف، لذا لا يمكن تصفية الصفحات أو فرزها حسب التاريخ.",
    },
  },
});
