import type { Format } from "../format.ts";

type Forms = Parameters<Format["count"]>[1];

/** A counted noun in the forms that Arabic numbers ask for. */
interface Noun {
  readonly one: string;
  /** Two of them as the subject, and after a word that governs another case. */
  readonly two: string;
  readonly twoAfter: string;
  /** After 3 to 10, after 11 to 99, and after whole hundreds. */
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const noun = (
  one: string,
  [two, twoAfter]: readonly [two: string, twoAfter: string],
  [few, many, other = many]: readonly [few: string, many: string, other?: string],
): Noun => ({ one, two, twoAfter, few, many, other });

export const page = noun("صفحة واحدة", ["صفحتان", "صفحتين"], ["صفحات", "صفحة"]);
export const copy = noun("نسخة واحدة", ["نسختان", "نسختين"], ["نسخ", "نسخة"]);
export const folder = noun("مجلد واحد", ["مجلدان", "مجلدين"], ["مجلدات", "مجلدًا", "مجلد"]);
export const site = noun("موقع واحد", ["موقعان", "موقعين"], ["مواقع", "موقعًا", "موقع"]);
export const target = noun("وجهة واحدة", ["وجهتان", "وجهتين"], ["وجهات", "وجهة"]);
export const link = noun("رابط واحد", ["رابطان", "رابطين"], ["روابط", "رابطًا", "رابط"]);
export const block = noun("كتلة واحدة", ["كتلتان", "كتلتين"], ["كتل", "كتلة"]);
export const notice = noun("تنبيه واحد", ["تنبيهان", "تنبيهين"], ["تنبيهات", "تنبيهًا", "تنبيه"]);
export const row = noun("صف واحد", ["صفان", "صفين"], ["صفوف", "صفًا", "صف"]);
export const second = noun("ثانية واحدة", ["ثانيتان", "ثانيتين"], ["ثوانٍ", "ثانية"]);
export const minute = noun("دقيقة واحدة", ["دقيقتان", "دقيقتين"], ["دقائق", "دقيقة"]);
export const hour = noun("ساعة واحدة", ["ساعتان", "ساعتين"], ["ساعات", "ساعة"]);
export const day = noun("يوم واحد", ["يومان", "يومين"], ["أيام", "يومًا", "يوم"]);

/** A name in quotation marks, in its own direction: else marks at the end of a Latin title (“Sale!”) would stand before it. */
export const named = (name: string): string => `«\u2068${name}\u2069»`;

/** What follows the noun, where it has to agree with two of them or with one. */
interface Tail {
  readonly rest: string;
  readonly two?: string;
  readonly one?: string;
}

/** «3 صفحات …»: the noun as the subject, with what follows it. */
export function subject({ one, two, few, many, other }: Noun, tail: Tail): Forms {
  return {
    zero: `# ${other} ${tail.rest}`,
    one: `${one} ${tail.one ?? tail.rest}`,
    two: `${two} ${tail.two ?? tail.rest}`,
    few: `# ${few} ${tail.rest}`,
    many: `# ${many} ${tail.rest}`,
    other: `# ${other} ${tail.rest}`,
  };
}

/** «3 صفحات», standing alone. */
export function alone({ one, two, few, many, other }: Noun): Forms {
  return { zero: `# ${other}`, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` };
}

/** «(نسخ) 3 صفحات»: after a verbal noun, a preposition or a verb. */
export function after(counted: Noun): Forms {
  return alone({ ...counted, two: counted.twoAfter });
}
