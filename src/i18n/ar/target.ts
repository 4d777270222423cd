import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";
import { after, alone, named, site, target } from "./nouns.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "إلى أين؟",
  samePlace: { title: "بجانب الأصل", text: "الموقع نفسه والمجلد نفسه." },
  otherPlace: { title: "مكان آخر", text: "مجلد آخر أو موقع آخر من النوع نفسه." },
  place: "الوجهة",
  site: "موقع الوجهة",
  folder: "مجلد الوجهة",
  otherKindHint: (kind) => `${named(kind)} فقط: لا يمكن للبوابة النسخ من نوع إلى آخر.`,
  noEditRight: "لا تملك صلاحية إنشاء صفحات هنا",
  noFolders: "لا توجد مجلدات",
  loading: "جارٍ تحميل المجلدات…",
  failed: "تعذّرت قراءة مجلدات موقع الوجهة",
  targetCount: (number) => count(number, alone(target)),
  targets: "الوجهات",
  addTarget: "إضافة وجهة أخرى",
  newTarget: "وجهة جديدة",
  newTargetHint: "تُحتسب بمجرد اختيار مكانها.",
  remove: (place) => `إزالة من الوجهات: ${place}`,
  removeNew: "إزالة الوجهة الجديدة",
  placeTaken: "هذا المكان وجهة بالفعل. اختر مجلدًا أو موقعًا آخر.",
  siteTaken: "المستوى الأعلى لهذا الموقع وجهة بالفعل. اختر مجلدًا فيه أو موقعًا آخر.",
  folderGone: "مجلد لم يعد موجودًا",
  siteGone: "موقع لم يعد موجودًا",
  inNewFolder: "في مجلد جديد…",
  inNewFolderNamed: (title) => `في مجلد جديد: ${named(title)}`,
  newFolderTitle: "عنوان المجلد الجديد",
  newFolderHint: "يُنشأ داخل المجلد المختار أعلاه قبل نسخ أول صفحة. اتركه فارغًا إن لم ترد مجلدًا جديدًا.",
  newFolder: "مجلد جديد",
  severalSites: {
    open: "إضافة عدة مواقع…",
    chooseFound: (number) => count(number, { other: "تحديد كل النتائج (#)" }),
    clear: "إلغاء التحديد",
    chosen: (number) => `تم تحديد ${count(number, after(site))}`,
    add: (number) => `إضافة ${count(number, after(site))}`,
    alreadyTarget: "وجهة بالفعل",
  },
  keepFolders: "الاحتفاظ بالمجلدات",
  keepFoldersHint:
    "عند التفعيل: تُنشأ المجلدات المحددة في الوجهة بالبنية نفسها، ويُستخدم المجلد الذي له عنوان URL نفسه هناك. عند التعطيل: توضع كل الصفحات جنبًا إلى جنب.",
});
