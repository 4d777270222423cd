import type { Scenario } from "../../../../e2e/portal/portal.ts";
import { button, having, menu, named, picture, text } from "../../../../e2e/portal/samples/blocks.ts";
import { installForEditors } from "../../../../e2e/portal/samples/installed-for-editors.ts";
import { plantSites } from "../../../../e2e/portal/samples/plant.ts";
import {
  draft,
  folder,
  framed,
  opening,
  page,
  site,
  trashed,
} from "../../../../e2e/portal/samples/vocabulary.ts";

const master = site(
  "master",
  "Master",
  [
    page("header", "Header", [menu([{ text: "About", href: "#landing{master/about}" }])]),
    page("about", "About us", [
      having({ anchor: "history" }, text("How it began", "With one bench.")),
      picture("A bench", 8101, "#landing{master/services/overview}"),
      menu([
        { text: "Overview", href: "#landing{master/services/overview}" },
        { text: "Press", href: "#block{office/press#texts}" },
      ]),
    ]),
    opening(
      folder("services", "Services", [
        framed(
          page("overview", "Services", [
            button("About", { text: "About us", href: "#landing{master/about}" }),
          ]),
          { "1": "master/header" },
        ),
        draft(page("repair", "Repair", [text("Repair", "In a week.")])),
      ]),
      "master/services/overview",
    ),
    trashed(page("old", "Old offers", [text("Old", "Sold out.")])),
  ],
  { code: "/master/", links: { index: "master/about" } },
);

const office = site("office", "Office", [page("press", "Press", [named("texts", text("Press", "Texts."))])], {
  code: "/office/",
  links: { index: "office/press" },
});

const branch = site("branch", "Branch", [page("home", "Home", [text("Home", "Welcome.")])], {
  code: "/branch/",
  links: { index: "branch/home" },
});

/** Switched off, with a folder that is off, too. */
const asleep = site(
  "asleep",
  "Asleep",
  [draft(page("home", "Home", [text("Home", "Soon.")])), folder("soon", "Soon", [], { active: false })],
  { code: "/asleep/", active: false, links: { index: "asleep/home" } },
);

/** Few pages with everything that the app writes: links of every kind, anchors, areas, an index page, drafts and what is off. */
export const fuzzPortal: Scenario = (environment) => {
  const state = installForEditors(environment);
  plantSites(state, [master, office, branch, asleep]);
  return state;
};
