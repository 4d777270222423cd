import type { MethodContext } from "../core/method.ts";
import { pagesOfSite } from "./find.ts";

/** Suffix by the language of the hit (contract D4.2); where the message is missing the title ends with one space. */
const suffixes: Readonly<Record<string, string>> = { en: "(copy)", de: "(Kopie)", ru: "копия", ua: "копія" };

/** The title a copy gets (contract D4.1 step 5): stored emoji are encoded and never compare equal (D4.9 d). */
export function copyTitle(
  context: MethodContext,
  title: string,
  siteId: number,
  folderId: number | null,
): string {
  if (/\p{Extended_Pictographic}/u.test(title)) return title;
  const taken = pagesOfSite(context.state, siteId).some(
    (page) => !page.deleted && page.folderId === folderId && page.title.toLowerCase() === title.toLowerCase(),
  );
  return taken ? `${title} ${suffixes[context.user.language] ?? ""}` : title;
}
