import type { Scenario } from "../portal.ts";
import { button, component, dynamicList, having, hero, menu, named, picture, text } from "./blocks.ts";
import { installForEditors } from "./installed-for-editors.ts";
import { plantSites } from "./plant.ts";
import { draft, folder, framed, opening, page, site, type PageSpec, type SiteSpec } from "./vocabulary.ts";

const inFrame = (spec: PageSpec) => framed(spec, { "1": "master/header" });

const header = page("header", "Header of the franchise", [
  menu([
    { text: "Start", href: "#landing{master/start}" },
    { text: "Services", href: "#landing{master/services/overview}" },
    { text: "News", href: "#landing{master/news/spring}" },
    { text: "Head office", href: "#landing{office/press}" },
  ]),
]);

const start = page(
  "start",
  "Start",
  [
    hero("Furniture that stays outside", "Made of larch, serviced near you.", {
      text: "Our services",
      href: "#landing{master/services/overview}",
    }),
    picture("A bench by the lake", 8101, "#landing{master/about}"),
    button("This page", { text: "Up", href: "#landing{master/start}" }),
    button("Press", { text: "Press room of the head office", href: "#landing{office/press}" }),
  ],
  {
    settingsDraft: {
      METAROBOTS_INDEX: "Y",
      METAOG_TITLE: "Norden franchise",
      GACOUNTER_USE: "Y",
      GACOUNTER_COUNTER: "UA-000000-2",
    },
  },
);

const about = page("about", "About us", [
  having({ anchor: "history" }, text("How it began", "With one bench for the village square.")),
  named("team", text("The team", "Twenty-three people.")),
  menu([
    { text: "How it began", href: "#history" },
    { text: "The team", href: "#block{master/about#team}" },
    { text: "Start", href: "#landing{master/start}" },
  ]),
]);

const contact = page("contact", "Contact", [
  text("Visit us", "Open from Tuesday to Saturday."),
  component("26.5.google_map", "bitrix:map.google.view", { BACK: "#landing{master/start}" }),
]);

const services = opening(
  folder("services", "Services", [
    inFrame(
      page("overview", "Services at a glance", [
        menu([
          { text: "Repair", href: "#landing{master/services/repair}" },
          { text: "Storage", href: "#landing{master/services/storage}" },
          { text: "Delivery", href: "#landing{master/services/delivery}" },
        ]),
      ]),
    ),
    inFrame(page("repair", "Repair", [backTo("services/overview"), backTo("contact")])),
    inFrame(page("storage", "Winter storage", [backTo("services/overview")])),
    inFrame(draft(page("delivery", "Delivery", [backTo("services/overview")]))),
  ]),
  "master/services/overview",
);

const news = folder("news", "News", [
  inFrame(page("spring", "Spring", [text("Spring", "Oil the benches."), next("summer")])),
  inFrame(page("summer", "Summer", [text("Summer", "Sit down."), next("autumn")])),
  inFrame(
    page("autumn", "Autumn", [
      text("Autumn", "Cover them."),
      dynamicList("More", "news", "master/news/spring"),
    ]),
  ),
]);

function backTo(place: string) {
  return button("Back", { text: "Back", href: `#landing{master/${place}}` });
}

function next(code: string) {
  return button("Read on", { text: "Next", href: `#landing{master/news/${code}}` });
}

/** Twelve pages, the header that frames most of them among them. */
const master = site(
  "master",
  "Franchise Master",
  [
    header,
    inFrame(start),
    inFrame(about),
    inFrame(contact),
    services,
    news,
    inFrame(page("imprint", "Imprint")),
  ],
  { code: "/franchise-master/", links: { index: "master/start" } },
);

const office = site(
  "office",
  "Head Office",
  [page("press", "Press room", [text("Press", "Texts and pictures.")])],
  {
    code: "/head-office/",
    links: { index: "office/press" },
  },
);

const branch = (city: string): SiteSpec =>
  site(city, `Norden ${city}`, [page("home", `Home of ${city}`, [text(city, "Welcome.")])], {
    code: `/${city.toLowerCase()}/`,
    links: { index: `${city}/home` },
  });

/** A franchise: a set of twelve linked pages that is rolled out to the sites of three branches. */
export const franchise: Scenario = (environment) => {
  const state = installForEditors(environment);
  plantSites(state, [master, office, branch("Bergen"), branch("Malmo"), branch("Turku")]);
  return state;
};
