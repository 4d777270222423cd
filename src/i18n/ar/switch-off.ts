import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";
import { named } from "./nouns.ts";

const quoted = (titles: readonly string[]): readonly string[] => titles.map(named);

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) => count(number, { other: "مواقع أو مجلدات فعّلتها البوابة تلقائيًا وما زالت مفعّلة: #" }),
  off: (titles) => `فعّلت البوابة ما يلي تلقائيًا، وقد عُطّل من جديد: ${list(quoted(titles))}.`,
  leftOn: (title) => `يبقى ${named(title)} مفعّلًا، لأن تعطيله سيغيّر أشياء أخرى أيضًا.`,
  hide: (titles) => `إذا عُطّل، فلن يرى الزوار هذه الصفحات المنشورة: ${list(quoted(titles))}.`,
  alsoOff: (titles) => `إذا عُطّل، فستُعطَّل معه هذه المجلدات أيضًا: ${list(quoted(titles))}.`,
  failed: (title) => `تعذّر تعطيل ${named(title)}.`,
  open: (title) => `لا يُعرف هل تم تعطيل ${named(title)}، فقد انتهت العملية أثناء ذلك.`,
  allTheSame: (title) => `تعطيل ${named(title)} رغم ذلك`,
  again: (title) => `تعطيل ${named(title)}`,
});
