import { hero, text } from "../blocks.ts";
import { draft, page, site } from "../vocabulary.ts";

/** The welcome page of the portal. */
export const vibe = site(
  "vibe",
  "Welcome to Norden Gardens",
  [
    page("welcome", "Good morning", [
      hero("Good morning", "The coffee machine works again."),
      text("This week", "Inventory on Thursday, midsummer on Friday."),
    ]),
    draft(page("christmas", "Merry Christmas", [hero("Merry Christmas", "See you in January.")])),
  ],
  { code: "/welcome/", type: "VIBE", links: { index: "vibe/welcome" } },
);
