import { button, component, having, hero, menu, named, removedAppBlock, text } from "../blocks.ts";
import { draft, edited, folder, framed, offline, page, site, trashed } from "../vocabulary.ts";
import type { PageSpec } from "../vocabulary.ts";
import { author } from "./company.ts";
import { campaigns, oldCatalogue, oddTitles } from "./main-oddities.ts";
import { products } from "./main-products.ts";

const areas = { "1": "main/header", "2": "main/footer" };
const inFrame = (spec: PageSpec) => framed(spec, areas);

const header = page("header", "Header", [
  menu([
    { text: "Home", href: "#landing{main/home}" },
    { text: "Products", href: "#landing{main/products/overview}" },
    { text: "Our story", href: "#landing{main/story}" },
    { text: "Team", href: "#block{main/story#team}" },
    { text: "Contact", href: "#landing{main/contact}" },
  ]),
]);

const footer = page("footer", "Footer", [
  text("Norden Gardens", "Furniture for slow evenings, since 1987. © #YEAR# Norden Gardens."),
  menu([
    { text: "Imprint", href: "#landing{main/imprint}" },
    { text: "Care guide", href: "#landing{main/service/care}" },
  ]),
]);

const home = page(
  "home",
  "Norden Gardens: furniture for slow evenings",
  [
    hero(
      "Furniture for slow evenings",
      "Chairs, tables and benches of Nordic larch, made to stay outside all year.",
      {
        text: "See the collection",
        href: "#landing{main/products/overview}",
      },
    ),
    named("news", text("New this season", "The Fjord lounge chair is back, now with a woven seat.")),
    having({ active: false }, text("Holidays", "The showroom is closed until January 6.")),
    button("Visit the showroom", { text: "How to find us", href: "#landing{main/contact}" }),
    button("Read the news first", { text: "Up to the news", href: "#block{main/home#news}" }),
  ],
  {
    settingsDraft: {
      METAMAIN_TITLE: "Garden furniture of larch | Norden Gardens",
      METAMAIN_DESCRIPTION: "Garden furniture of Nordic larch, delivered in six weeks.",
      METAOG_TITLE: "Norden Gardens",
      METAOG_IMAGE: "/upload/landing/7001.jpg",
      METAROBOTS_INDEX: "Y",
      GACOUNTER_USE: "Y",
      GACOUNTER_COUNTER: "UA-000000-1",
      YACOUNTER_COUNTER: "00000001",
    },
  },
);

const story = page("story", "Our story", [
  having(
    { anchor: "history" },
    text("A workshop by the lake", "It began with one bench for the village square."),
  ),
  named("team", text("The team", "Twenty-three people plan, saw, plane and oil under one roof.")),
  menu([
    { text: "The beginning", href: "#history" },
    { text: "The team", href: "#block{main/story#team}" },
    { text: "This page", href: "#landing{main/story}" },
  ]),
]);

const contact = page(
  "contact",
  "Contact",
  [
    text("Visit us", "Lakeside Road 4. Open from Tuesday to Saturday, 10 to 18 o'clock."),
    button("Call us", { text: "#crmPhone1", href: "tel:#crmPhone1" }),
    button("Write to us", { text: "Contact form", href: "form:#crmFormPopup2" }),
    component("26.5.google_map", "bitrix:map.google.view", { ZOOM: "14", BACK: "#landing{main/home}" }),
  ],
  author("editor"),
);

const delivery = page("delivery", "Delivery and assembly", [
  text("Delivery", "We deliver within six weeks and take the packaging back."),
  removedAppBlock(),
  button("Questions?", { text: "Ask us", href: "#landing{main/contact}" }),
]);

const imprint = page("imprint", "Imprint", [text("Imprint", "Norden Gardens, Lakeside Road 4.")], {
  settingsDraft: {
    METAROBOTS_INDEX: "N",
    HEADBLOCK_USE: "Y",
    HEADBLOCK_CODE: '<meta name="format-detection" content="telephone=no">',
  },
});

/** The company's site on its own domain. */
export const mainSite = site(
  "main",
  "Norden Gardens",
  [
    inFrame(home),
    header,
    footer,
    products(inFrame),
    inFrame(story),
    inFrame(contact),
    folder("service", "Service", [
      inFrame(
        page("care", "Care guide", [text("Oil once a year", "Clean with water, let dry, oil thinly.")]),
      ),
      inFrame(delivery),
      offline(page("spare-parts", "Spare parts", [text("Spare parts", "Screws, feet and fabric.")])),
      edited(page("home", "Service at home", [text("We come to you", "Repairs within the region.")])),
    ]),
    inFrame(imprint),
    page(
      "404",
      "Page not found",
      [hero("This page has moved", "Or it never was.", { text: "Home", href: "#landing{main/home}" })],
      {
        sys: true,
      },
    ),
    draft(
      page("jobs", "Jobs", [text("Join the workshop", "We are looking for a joiner.")], author("editor")),
    ),
    trashed(page("summer-2024", "Summer sale 2024", [text("Summer sale", "Up to 30 % off.")])),
    campaigns,
    oldCatalogue,
    oddTitles,
  ],
  {
    code: "/norden-gardens/",
    domainId: 3,
    domainName: "www.norden-gardens.example",
    settingsDraft: { METAMAIN_TITLE: "Norden Gardens" },
    settingsPublic: { METAMAIN_TITLE: "Norden Gardens" },
    links: { index: "main/home", notFound: "main/404", areas },
  },
);
