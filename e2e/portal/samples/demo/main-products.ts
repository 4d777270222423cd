import { button, changed, dynamicList, having, hero, picture, text, unpublished } from "../blocks.ts";
import { draft, edited, folder, opening, page } from "../vocabulary.ts";
import type { FolderSpec, PageSpec } from "../vocabulary.ts";

/** The earliest page of the portal: its id, 101, begins the ids 1010 to 1019 too, so links must be cut at the last digit. */
const earliest = { id: 101 };

const chairs = folder("chairs", "Chairs", [
  // Without an index page set, the page with the folder's own code opens it.
  page("chairs", "Chairs", [
    hero("Chairs", "For one, or for a whole evening."),
    picture("Fjord lounge chair", 7001, "#landing{main/products/chairs/fjord}"),
    picture("Skagen folding chair", 7002, "#landing{main/products/chairs/skagen}"),
  ]),
  edited(
    page("fjord", "Fjord lounge chair", [
      text("Fjord", "Larch, woven seat, 9 kg."),
      changed(text("Price", "449 €"), text("Price", "479 € from May")),
      unpublished(text("New colours", "Moss and slate, from June.")),
      // Removed in the draft; visitors see it until the next publication.
      having({ deleted: true }, text("Delivery", "Eight weeks.")),
      button("Matching table", { text: "Sund side table", href: "#landing{main/products/tables/sund}" }),
    ]),
  ),
  page("skagen", "Skagen folding chair", [
    text("Skagen", "Folds to 8 cm, weighs 5 kg."),
    button("The classic", { text: "Skagen 1987", href: "#landing{main/products/classic-1987}" }),
    button("The big brother", { text: "Fjord", href: "#landing{main/products/chairs/fjord}" }),
  ]),
  folder(
    "archive",
    "Archive",
    [
      draft(page("tivoli", "Tivoli armchair (discontinued)", [text("Tivoli", "Made until 2024.")])),
      draft(page("bistro", "Bistro chair (discontinued)")),
    ],
    { active: false },
  ),
]);

const tables = folder("tables", "Tables", [
  page("sund", "Sund side table", [text("Sund", "A tray on three legs.")]),
  page("strand", "Strand dining table", [
    text("Strand", "Seats eight, or ten who like each other."),
    button("With it", { text: "Chairs", href: "#landing{main/products/chairs/chairs}" }),
  ]),
  draft(page("new", "New table 2027", [text("Working title", "Drawings from the workshop.")])),
]);

/** Products: the folder opens with its overview; `inFrame` puts a page under header and footer. */
export const products = (inFrame: (spec: PageSpec) => PageSpec): FolderSpec =>
  opening(
    folder("products", "Products", [
      inFrame(
        page("overview", "Our products", [
          hero("Our products", "Everything here survives a winter."),
          button("Sit", { text: "Chairs", href: "#landing{main/products/chairs/chairs}" }),
          button("Dine", { text: "Tables", href: "#landing{main/products/tables/strand}" }),
          button("The classic", { text: "Skagen 1987", href: "#landing{main/products/classic-1987}" }),
          dynamicList("Stories about them", "landing:pages", "blog/stories/winter"),
        ]),
      ),
      page("classic-1987", "Skagen 1987", [text("Where it began", "The first folding chair.")], earliest),
      chairs,
      tables,
    ]),
    "main/products/overview",
  );
