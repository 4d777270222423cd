import type { Scenario } from "../portal.ts";
import type { PortalState } from "../state/portal-state.ts";
import { buildBlock, buildFolder, buildPage, buildSite } from "./build.ts";
import { installForEditors } from "./installed-for-editors.ts";

interface Shelf {
  readonly title: string;
  readonly code: string;
  /** Code of the shelf that this one lies in. */
  readonly inside?: string;
  readonly pages: number;
  /** Its first page opens it. */
  readonly opens?: boolean;
}

/** Fifty-six pages in five folders, and four beside them: sixty in all. */
const shelves: readonly Shelf[] = [
  { title: "Chairs", code: "chairs", pages: 14, opens: true },
  { title: "Folding chairs", code: "folding-chairs", inside: "chairs", pages: 8 },
  { title: "Tables", code: "tables", pages: 12, opens: true },
  { title: "Garden tables", code: "garden-tables", inside: "tables", pages: 8 },
  { title: "Benches", code: "benches", pages: 14 },
];

/** No address is a part of another, so that copies may be made at the same time. */
const besideThem = [
  ["welcome", "Welcome to the catalogue"],
  ["ordering", "How to order"],
  ["warranty", "Warranty"],
  ["imprint", "Imprint of the catalogue"],
] as const;

const countries = ["Denmark", "Norway", "Sweden"];
const two = (value: number) => String(value).padStart(2, "0");

/**
 * A seller who keeps one catalogue and puts it on the site of every country: sixty pages in folders, three sites to copy to, on a
 * plan that takes many requests. Every fifth page is a draft, every seventh has edits that nobody has published.
 */
export const catalogue: Scenario = (environment) => {
  const state = installForEditors(environment);
  buildCatalogue(state);
  for (const country of countries) buildCountry(state, country);
  buildManual(state);
  return state;
};

function buildCatalogue(state: PortalState): void {
  const site = buildSite(state, { title: "Garden Catalogue", code: "/garden-catalogue/" });
  for (const [code, title] of besideThem)
    buildWritten(state, { siteId: site.id, folderId: null, code, title });
  site.landingIdIndex = [...state.pages.keys()][0] ?? null;
  const folders = new Map<string, number>();
  for (const { title, code, inside, pages, opens = false } of shelves) {
    const parentId = inside === undefined ? null : (folders.get(inside) ?? null);
    const folder = buildFolder(state, { siteId: site.id, parentId, title, code });
    folders.set(code, folder.id);
    const made = Array.from({ length: pages }, (_none, index) =>
      buildWritten(state, {
        siteId: site.id,
        folderId: folder.id,
        title: `${title} ${two(index + 1)}`,
        code: `model-${code}-${two(index + 1)}`,
      }),
    );
    if (opens) folder.indexId = made[0] ?? null;
  }
}

/** A page with one to four blocks; its number in the catalogue says whether it is a draft or has unpublished edits. */
function buildWritten(
  state: PortalState,
  page: {
    readonly siteId: number;
    readonly folderId: number | null;
    readonly title: string;
    readonly code: string;
  },
): number {
  const number = state.pages.size + 1;
  const isDraft = number % 5 === 0;
  const row = buildPage(state, {
    ...page,
    active: !isDraft,
    public: !isDraft && number % 7 !== 0,
    datePublic: isDraft ? null : Date.UTC(2026, 2, 2, 9, 0, 0),
  });
  for (let block = 0; block <= number % 4; block += 1) {
    buildBlock(state, row, {
      content: `<p class="landing-block-node-text">${page.title}, part ${block + 1}.</p>`,
    });
  }
  return row.id;
}

/** A site that has been on line for a while, with a folder of its own for chairs. */
function buildCountry(state: PortalState, country: string): void {
  const site = buildSite(state, { title: `Norden ${country}`, code: `/${country.toLowerCase()}/` });
  const home = buildPage(state, { siteId: site.id, title: `Home of ${country}`, code: "home" });
  site.landingIdIndex = home.id;
  const chairs = buildFolder(state, { siteId: site.id, title: `Chairs in ${country}`, code: "chairs" });
  buildPage(state, { siteId: site.id, folderId: chairs.id, title: "Delivery of chairs", code: "delivery" });
  buildFolder(state, { siteId: site.id, title: "News", code: "news" });
}

/** Of another kind, so that it is never among the targets. */
function buildManual(state: PortalState): void {
  const site = buildSite(state, { title: "Seller's Manual", code: "/manual/", type: "KNOWLEDGE" });
  const page = buildPage(state, { siteId: site.id, title: "First day", code: "first-day" });
  site.landingIdIndex = page.id;
}
