import type { Format } from "../format.ts";
import type { FirstMessages } from "../messages.ts";
import { aria } from "./aria.ts";
import { basics } from "./basics.ts";
import { pickMessages } from "./pick.ts";

/** What is said until the first list of pages is there, and around it. */
export const createFirst = (format: Format): FirstMessages => ({
  ...basics,
  aria,
  pick: pickMessages(format),
});
