import { button, text } from "../blocks.ts";
import { draft, folder, page, trashed } from "../vocabulary.ts";

/** Offline until the season begins: publishing a page in here switches the folder on. */
export const campaigns = folder(
  "campaigns",
  "Campaigns",
  [
    draft(
      page("spring", "Spring offers", [text("Spring offers", "Oil and brush for free with every bench.")]),
    ),
    draft(page("autumn", "Autumn offers", [text("Autumn offers", "Covers at half the price.")])),
    folder(
      "partners",
      "Partners",
      [draft(page("hotels", "Offer for hotels", [text("For hotels", "From twenty chairs on.")]))],
      { active: false },
    ),
  ],
  { active: false },
);

/** In the trash; the folder below it is not marked, so that lists still show it. */
export const oldCatalogue = folder(
  "catalogue",
  "Old catalogue",
  [
    trashed(page("catalogue-2018", "Catalogue 2018", [text("Catalogue 2018", "32 pages.")])),
    folder("2019", "Catalogue 2019", [
      trashed(page("benches", "Benches 2019", [text("Benches", "Three models.")])),
      page("tables", "Tables 2019", [text("Tables", "Four models.")]),
    ]),
  ],
  { deleted: true },
);

const longTitle =
  "Everything you ever wanted to know about oiling, storing, repairing, folding, stacking and handing down garden furniture " +
  "of Nordic larch, collected over thirty-eight years in our workshop by the lake and told in one long afternoon";

/** Titles and addresses that break careless software. */
export const oddTitles = folder("press", "Press & partners", [
  page("long", longTitle, [text("A long afternoon", "And a longer title.")]),
  page("arabic", "عروض الربيع: أثاث الحدائق", [text("أثاث الحدائق", "كراسي وطاولات من خشب الأرز.")]),
  page("hebrew", "רהיטי גן למכירה (2026)", [text("רהיטי גן", "כיסאות ושולחנות.")]),
  page("party", "🌿 Garden party 🎉 ideas", [text("🎉 Party", "Lights, benches, soup.")]),
  page("sale", '<b>Sale</b> & "50%" <script>alert(1)</script>', [text("Sale", "Half the price.")]),
  page("img", '"><img src=x onerror=alert(1)>', [text("Picture of the month", "A bench in snow.")]),
  page("umlaut", "Gemütlich draußen: Möbel für Übergangstage", [text("Gemütlich", "Draußen sitzen.")]),
  // An address of a shape that the portal refuses for new pages, left from an import.
  page("item_1_2", "Imported page", [text("Imported", "From the old shop.")]),
  page("spring", "Spring offers", [
    button("Offers", { text: "Products", href: "#landing{main/products/overview}" }),
  ]),
  page("spring-press", "Spring offers", [text("For the press", "The same offers with more adjectives.")]),
  page("spring-copy", "Spring offers (copy)", [text("For partners", "A copy somebody forgot.")]),
  page("empty", "Page without blocks"),
]);
