import type { AriaMessages } from "../sections/aria.ts";
import { named } from "./nouns.ts";

export const aria: AriaMessages = {
  expand: "توسيع",
  collapse: "طي",
  select: "تحديد",
  selectedRow: (row) => `تم تحديد ${named(row)}.`,
  deselectedRow: (row) => `أُلغي تحديد ${named(row)}.`,
  longPressToSelect: "اضغط مطولًا لتحديد عدة عناصر.",
  dismiss: "إغلاق",
  suggestions: "اقتراحات",
  clearSearch: "مسح البحث",
};
