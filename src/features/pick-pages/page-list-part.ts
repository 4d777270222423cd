import { createPart } from "@/lib/part.ts";

/**
 * The list of pages with its tree: a file of its own, which is not needed before a site is chosen. The rest of the app stands on
 * it and may only be asked for once it is there.
 */
export const pageListPart = createPart(async () => (await import("./page-list.tsx")).PageList);
