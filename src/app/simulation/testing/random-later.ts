import { noLaterWishes, plainRule, type LaterWishes, type TextRule } from "@/model/later-wishes.ts";

import type { Chance } from "./chance.ts";

/** What shall be done with the copies once they are there; nothing in half of all runs. */
export function randomLater(chance: Chance): LaterWishes {
  if (chance.is(0.5)) return noLaterWishes;
  return {
    ...noLaterWishes,
    names: {
      title: chance.is(0.5) ? randomRule(chance, "North: ") : plainRule,
      address: chance.is(0.3) ? randomRule(chance, "north-") : plainRule,
      whereTaken: chance.pick(["copy", "copy", "skip", "rename"]),
      date: "2026-01-05",
    },
    cleanUp: chance.is(0.3),
    links: { among: chance.is(0.7), outside: chance.pick(["leave", "list"]) },
  };
}

function randomRule(chance: Chance, prefix: string): TextRule {
  return {
    prefix: chance.is(0.7) ? prefix : "",
    suffix: chance.is(0.3) ? " {n}" : "",
    search: chance.is(0.3) ? { text: "promo", as: "text", replaceBy: "sale" } : null,
  };
}
