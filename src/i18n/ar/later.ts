import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";
import { after, block as blockNoun, copy, link, named, subject } from "./nouns.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "الأسماء والإعدادات والروابط",
  totals: {
    renamed: (number) => `تمت تسمية ${count(number, after(copy))}`,
    cleaned: (number) => `تم تنظيف ${count(number, after(copy))}`,
    settingsFailed: (number) =>
      count(
        number,
        subject(copy, {
          rest: "لم تحصل على اسمها أو إعداداتها الجديدة",
          two: "لم تحصلا على اسميهما أو إعداداتهما الجديدة",
        }),
      ),
    toCopies: (number) =>
      count(
        number,
        subject(link, { rest: "تؤدي الآن إلى نسخ", two: "يؤديان الآن إلى نسخ", one: "يؤدي الآن إلى نسخة" }),
      ),
    toEarlierCopies: (number) =>
      count(
        number,
        subject(link, {
          rest: "تؤدي الآن إلى نسخ من عمليات سابقة",
          two: "يؤديان الآن إلى نسخ من عمليات سابقة",
          one: "يؤدي الآن إلى نسخة من عملية سابقة",
        }),
      ),
    outside: (number) =>
      count(
        number,
        subject(link, {
          rest: "تؤدي إلى صفحات لم تُنسخ",
          two: "يؤديان إلى صفحات لم تُنسخ",
          one: "يؤدي إلى صفحة لم تُنسخ",
        }),
      ),
    broken: (number) =>
      count(
        number,
        subject(link, {
          rest: "معطلة أصلًا في الصفحات الأصلية",
          two: "معطلان أصلًا في الصفحات الأصلية",
          one: "معطل أصلًا في الصفحة الأصلية",
        }),
      ),
    unreachable: (number) =>
      count(number, subject(blockNoun, { rest: "فيها روابط تعذّر تغييرها", two: "فيهما روابط تعذّر تغييرها" })),
    unseen: (number) =>
      count(
        number,
        subject(blockNoun, {
          rest: "فيها مكوّنات لا تظهر الروابط داخلها",
          two: "فيهما مكوّنات لا تظهر الروابط داخلها",
          one: "فيها مكوّن لا تظهر الروابط داخله",
        }),
      ),
    anchors: (number) =>
      count(number, {
        zero: "أُعيدت # نقطة ارتساء",
        one: "أُعيدت نقطة ارتساء واحدة",
        two: "أُعيدت نقطتا ارتساء",
        few: "أُعيدت # نقاط ارتساء",
        many: "أُعيدت # نقطة ارتساء",
        other: "أُعيدت # نقطة ارتساء",
      }),
    areas: (number) => count(number, { other: "رؤوس وتذييلات وأشرطة جانبية أصبحت نسخًا: #" }),
    linksFailed: (number) =>
      count(number, subject(copy, { rest: "تعذّر تغيير بعض روابطها", two: "تعذّر تغيير بعض روابطهما" })),
  },
  nothing: "لم يكن هناك ما يلزم تغييره في روابط النسخ.",
  asWished: "كما طُلب",
  remarks: {
    "other-title": ({ wished }) =>
      `كان من المفترض أن يكون عنوان النسخة ${named(wished)}، لكن البوابة تعرض عنوانًا آخر.`,
    "other-address": ({ wished }) =>
      `كان من المفترض أن يكون عنوان URL للنسخة ${named(wished)}، لكن البوابة منحتها عنوان URL آخر.`,
    "not-published-again": () => "لا يرى الزوار الإعدادات الجديدة إلا بعد نشر النسخة من جديد، ولم ينجح ذلك.",
    "settings-failed": () => "لم تحصل النسخة على اسمها وإعداداتها الجديدة.",
    "settings-open": () => "انتهت العملية قبل أن تحصل النسخة على اسمها وإعداداتها الجديدة.",
    "links-failed": () => "تعذّر توجيه بعض روابط النسخة إلى النسخ الأخرى.",
    "links-open": () => "انتهت العملية قبل توجيه روابط النسخة إلى النسخ الأخرى.",
    "links-unreachable": ({ blocks }) =>
      `${count(
        blocks.length,
        subject(blockNoun, {
          rest: "في النسخة فيها روابط تعذّر تغييرها",
          two: "في النسخة فيهما روابط تعذّر تغييرها",
        }),
      )}.`,
    "anchors-lost": ({ anchors }) => `نقاط ارتساء من الأصل غير موجودة في النسخة: ${list(anchors)}.`,
    "links-not-public": () => "لا يرى الزوار الروابط المعدّلة إلا بعد نشر النسخة من جديد، ولم ينجح ذلك.",
  },
  advice: {
    address: "غيّره في إعدادات الصفحة.",
    open: "غيّرها في البوابة، أو تراجع عن النسخة وانسخ الصفحة من جديد.",
    links: "افتح النسخة في المحرر وغيّر هذه الروابط هناك.",
    anchors: "افتح النسخة في المحرر وأعد إلى الكتل نقاط ارتسائها.",
  },
  unreachable: {
    component: (block) => `${block}: تبقى الروابط في معلمات المكوّن كما هي.`,
    dynamic: (block) => `${block}: تُملأ الكتلة من قائمة لا يمكن تغيير صفحة تفاصيلها هنا.`,
    "no-way": (block) => `${block}: لا تسمح البوابة بتغيير الرابط إلا مع أشياء أخرى.`,
    refused: (block) => `${block}: رفضت البوابة التغيير.`,
    "changed-otherwise": (block) => `${block}: تعرض البوابة غير ما أُرسل إليها.`,
  },
  leadsTo: (ids) => `يؤدي إلى: ${ids}.`,
  unseenLinks: "كتل فيها مكوّنات لا تظهر الروابط داخلها",
  outsideLinks: "روابط تؤدي إلى صفحات لم تُنسخ",
  brokenLinks: "روابط معطلة أصلًا في الصفحة الأصلية",
  link: (block, pageId) => `الصفحة ${pageId}، في الكتلة ${block}`,
  times: (number) =>
    count(number, {
      zero: "# مرة",
      one: "مرة واحدة",
      two: "مرتان",
      few: "# مرات",
      many: "# مرة",
      other: "# مرة",
    }),
});
