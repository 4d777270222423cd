import { createFirst } from "../en/first.ts";
import { createRest } from "../en/rest.ts";
import type { Format } from "../format.ts";
import type { Messages } from "../messages.ts";

/** Everything the app says in English, its two loads together. */
export const createMessages = (format: Format): Messages => ({
  ...createFirst(format),
  ...createRest(format),
});
