import type { Scenario } from "../portal.ts";
import type { Operation } from "../state/entities.ts";
import { button, text } from "./blocks.ts";
import { installPortal, user } from "./installed-portal.ts";
import { plantSites } from "./plant.ts";
import { draft, folder, page, site } from "./vocabulary.ts";

const employee = 2;

const sites = [
  site(
    "notices",
    "Notice Board",
    [
      page("home", "Notice board", [text("This week", "The canteen is closed on Friday.")]),
      page("canteen", "Canteen", [
        text("Menu", "Soup, and soup."),
        button("More", { text: "Notices", href: "#landing{notices/home}" }),
      ]),
      draft(page("party", "Summer party", [text("Summer party", "In the garden, if it is dry.")])),
      folder("archive", "Archive", [
        page("party-2025", "Summer party 2025", [text("Thanks", "It was dry.")]),
      ]),
    ],
    { code: "/notices/", links: { index: "notices/home" } },
  ),
  site("team", "Team Site", [page("home", "Our team", [text("Our team", "Five people and a dog.")])], {
    code: "/team/",
    links: { index: "team/home" },
  }),
  site("management", "Management", [page("home", "Figures", [text("Figures", "Confidential.")])], {
    code: "/management/",
    links: { index: "management/home" },
  }),
];

/** A plain employee sees two of three sites and may write on one, without settings, publication and trash. */
export const restricted: Scenario = (environment) => {
  const state = installPortal(environment, {
    users: [user(employee, "Plain", "Employee"), user(1, "Portal", "Administrator", { admin: true })],
    rights: { feature: true, mode: "role", defaults: null, adminsOnly: false },
  });
  const ids = plantSites(state, sites);
  const may = (name: string, operations: Operation[]) =>
    state.siteRights.push({ userId: employee, siteId: ids.get(name) ?? 0, operations });
  may("notices", ["read"]);
  may("team", ["read", "edit"]);
  return state;
};
