import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";
import { named } from "./nouns.ts";

const quoted = (titles: readonly string[]): readonly string[] => titles.map(named);

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) => count(number, { other: "مواقع أو مجلدات فعّلتها البوابة تلقائيًا وما زالت مفعّلة: #" }),
  off: (titles) => `فعّلته البوابة تلقائيًا، وتم تعطيله من جديد: ${list(quoted(titles))}.`,
  leftOn: (title) => `يبقى ${named(title)} مفعّلًا، لأن تعطيله يغيّر أكثر من ذلك.`,
  hide: (titles) => `لن يرى الزوار بعد ذلك هذه الصفحات المنشورة: ${list(quoted(titles))}.`,
  alsoOff: (titles) => `ستُعطَّل أيضًا هذه المجلدات: ${list(quoted(titles))}.`,
  failed: (title) => `تعذّر تعطيل ${named(title)}.`,
  open: (title) => `لا يُعرف هل تم تعطيل ${named(title)}، فقد انتهت العملية أثناء ذلك.`,
  allTheSame: (title) => `تعطيل ${named(title)} رغم ذلك`,
  again: (title) => `تعطيل ${named(title)}`,
});
