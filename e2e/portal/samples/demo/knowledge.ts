import { button, menu, text } from "../blocks.ts";
import { draft, edited, folder, opening, page, site, trashed } from "../vocabulary.ts";

/** What every employee should know. */
export const handbook = site(
  "handbook",
  "Employee Handbook",
  [
    page("welcome", "Welcome to the team", [
      text("Welcome", "Your first week in seven short pages."),
      menu([
        { text: "First day", href: "#landing{handbook/start/first-day}" },
        { text: "Holidays", href: "#landing{handbook/working/time/holidays}" },
        { text: "Ask the office", href: "#user1" },
      ]),
    ]),
    opening(
      folder("start", "Getting started", [
        page("first-day", "Your first day", [text("First day", "Bring shoes with steel caps.")]),
        page("tools", "Tools and keys", [text("Keys", "Ask the office; sign for them.")]),
      ]),
      "handbook/start/first-day",
    ),
    folder("working", "How we work", [
      page("meetings", "Meetings", [text("Meetings", "Standing, outside, fifteen minutes.")]),
      folder("time", "Working time", [
        page("holidays", "Holidays", [
          text("Holidays", "Thirty days, and the Friday before midsummer."),
          button("How to apply", { text: "Form", href: "#landing{handbook/working/time/forms/leave}" }),
        ]),
        edited(page("shifts", "Shifts", [text("Shifts", "Early from 6, late from 14 o'clock.")])),
        folder("forms", "Forms", [
          page("leave", "Application for leave", [text("Leave", "Two signatures.")]),
        ]),
      ]),
    ]),
    draft(page("pension", "Pension scheme", [text("Pension", "Draft of the works council.")])),
    trashed(page("fax", "Using the fax", [text("Fax", "Press the green key.")])),
  ],
  { code: "/handbook/", type: "KNOWLEDGE", links: { index: "handbook/welcome" } },
);

/** How the furniture is made; not for everybody. */
export const workshop = site(
  "workshop",
  "Workshop Manual",
  [
    page("start", "Workshop manual", [text("Safety first", "Nobody works alone at the saw.")]),
    folder("machines", "Machines", [
      page("saw", "Panel saw", [text("Panel saw", "Check the guard before you switch it on.")]),
      page("planer", "Planer", [text("Planer", "Never against the grain.")]),
    ]),
  ],
  { code: "/workshop/", type: "KNOWLEDGE", links: { index: "workshop/start" } },
);

/** Knowledge base of a workgroup, open to the extranet. */
export const groupBase = site(
  "showroom",
  "Showroom Project",
  [
    page("plan", "Project plan", [text("Plan", "Opening in September.")]),
    folder("supplies", "Supplies", [
      page("lights", "Lights", [text("Lights", "Twelve lamps, warm white.")]),
      draft(page("plants", "Plants", [text("Plants", "To be decided.")])),
    ]),
    page("minutes", "Minutes", [
      button("Plan", { text: "Back to the plan", href: "#landing{showroom/plan}" }),
    ]),
  ],
  { code: "/showroom/", type: "GROUP", links: { index: "showroom/plan" } },
);
