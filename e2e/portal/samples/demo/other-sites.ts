import { button, changed, having, hero, named, text } from "../blocks.ts";
import { draft, edited, folder, page, site, trashed } from "../vocabulary.ts";
import { author } from "./company.ts";

/** The editor writes here but changes no settings and publishes nothing. */
export const blog = site(
  "blog",
  "Outdoor Living",
  [
    page("home", "Outdoor Living: the blog", [
      hero("Outdoor Living", "Stories from gardens, terraces and one rooftop."),
      button("Latest", { text: "Winter on the terrace", href: "#landing{blog/stories/winter}" }),
    ]),
    folder("stories", "Stories", [
      page("winter", "Winter on the terrace", [
        named("tips", text("Five tips", "Oil, cover, lift, brush, wait.")),
        button("Again", { text: "Up to the tips", href: "#block{blog/stories/winter#tips}" }),
        button("The chair in the picture", { text: "Fjord", href: "#landing{main/products/chairs/fjord}" }),
      ]),
      edited(
        page("rooftop", "A rooftop in the north", [
          changed(
            text("The rooftop", "Forty square metres."),
            text("The rooftop", "Fifty square metres, we measured."),
          ),
        ]),
      ),
      page(
        "herbs",
        "Herbs between chairs",
        [text("Herbs", "Thyme needs sun, mint needs a fence.")],
        author("editor"),
      ),
      draft(
        page("benches", "Why benches are friendlier", [
          text("Benches", "Nobody sits on a bench alone for long."),
        ]),
      ),
    ]),
    folder("guests", "Guest articles", [
      page("architect", "The architect's garden", [
        text("A garden without lawn", "Gravel, larch and grass."),
      ]),
      trashed(page("gnomes", "In defence of gnomes", [text("Gnomes", "They do not need oil.")])),
    ]),
    page("about", "About this blog", [text("About", "Written in the workshop, after work.")]),
  ],
  { code: "/outdoor-living/", links: { index: "blog/home" } },
);

/** New, not published, and without a page: the first copy into it becomes its home page. */
export const campaign = site("campaign", "Spring Campaign 2027", [], {
  code: "/spring-2027/",
  active: false,
});

/** The editor may look, not touch. */
export const investors = site(
  "investors",
  "Investor Relations",
  [
    page("home", "Investor relations", [
      hero("Slow and steady", "Figures of a company that plans in winters."),
      having({ access: "A" }, text("Contact for investors", "Write to the management office.")),
    ]),
    page("report-2025", "Annual report 2025", [
      named("summary", text("Summary", "Turnover up by four per cent.")),
      button("In short", { text: "Summary", href: "#block{investors/report-2025#summary}" }),
    ]),
    draft(page("report-2026", "Annual report 2026", [text("Draft", "Not for publication.")])),
  ],
  { code: "/investors/", links: { index: "investors/home" } },
);

/** A site in the trash, with its pages. */
export const oldWebsite = site(
  "old",
  "Old Website (until 2023)",
  [page("home", "Welcome", [text("Welcome", "Best viewed at 800 × 600.")]), page("guestbook", "Guest book")],
  { code: "/old/", active: false, deleted: true, links: { index: "old/home" } },
);

/** Host of the CRM's forms: not meant to hold pages of people. */
export const forms = site(
  "forms",
  "CRM forms",
  [page("form-2", "Contact form", [text("Contact form", "#crmFormInline2")])],
  { code: "/crm_forms/", special: true },
);
