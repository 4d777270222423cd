import type { BlockRow, FolderRow, PageRow, SiteRow } from "../state/entities.ts";

/**
 * Words in which a sample portal is written down, so that it reads as a table of contents:
 * `site("main", "Norden Gardens", [folder("products", "Products", [page("chairs", "Chairs")])])`.
 * A page is named by its place, `main/products/chairs`; content refers to it as `#landing{main/products/chairs}`, and to a named
 * block of it as `#block{main/products/chairs#prices}`. Names become ids when the sample is planted.
 */
export type Fields<Row> = Partial<Omit<Row, "id" | "title" | "code">>;

export interface BlockSpec {
  /** For `#block{page#name}`. */
  readonly name?: string;
  readonly content: string;
  /** What visitors see, where that differs from the draft; `null`: not published yet. */
  readonly publicContent?: string | null;
  readonly fields: Fields<BlockRow> & { readonly code: string };
}

export interface PageSpec {
  readonly kind: "page";
  readonly code: string;
  readonly title: string;
  readonly blocks: readonly BlockSpec[];
  readonly fields: Fields<PageRow> & { readonly id?: number };
  /** Template areas: area number → place of the page. */
  readonly areas: Readonly<Record<string, string>>;
}

export interface FolderSpec {
  readonly kind: "folder";
  readonly code: string;
  readonly title: string;
  readonly inside: readonly (PageSpec | FolderSpec)[];
  readonly fields: Fields<FolderRow>;
  /** Place of the index page. */
  readonly index: string | null;
}

export interface SiteSpec {
  readonly name: string;
  readonly title: string;
  readonly inside: readonly (PageSpec | FolderSpec)[];
  readonly fields: Fields<SiteRow> & { readonly code: string };
  readonly links: SiteLinks;
}

/** Places of the pages a site knows by their office. */
export interface SiteLinks {
  readonly index?: string;
  readonly notFound?: string;
  readonly areas?: Readonly<Record<string, string>>;
  /** Type of the system page → place (contract D13). */
  readonly systemPages?: Readonly<Record<string, string>>;
}

/** A published page in the place where it stands. */
export function page(
  code: string,
  title: string,
  blocks: readonly BlockSpec[] = [],
  fields: PageSpec["fields"] = {},
): PageSpec {
  return { kind: "page", code, title, blocks, fields, areas: {} };
}

/** An active folder in the place where it stands. */
export function folder(
  code: string,
  title: string,
  inside: FolderSpec["inside"],
  fields: FolderSpec["fields"] = {},
): FolderSpec {
  return { kind: "folder", code, title, inside, fields, index: null };
}

/** A published site; `name` begins the places of its pages. */
export function site(
  name: string,
  title: string,
  inside: SiteSpec["inside"],
  { links = {}, ...fields }: SiteSpec["fields"] & { readonly links?: SiteLinks },
): SiteSpec {
  return { name, title, inside, fields, links };
}

const withFields = (spec: PageSpec, fields: PageSpec["fields"]): PageSpec => ({
  ...spec,
  fields: { ...spec.fields, ...fields },
});

/** The same page, never published. */
export const draft = (spec: PageSpec): PageSpec =>
  withFields(spec, { active: false, public: false, datePublic: null });

/** The same page, published once and taken offline since. */
export const offline = (spec: PageSpec): PageSpec => withFields(spec, { active: false, public: false });

/** The same page with edits that are not published yet. */
export const edited = (spec: PageSpec): PageSpec => withFields(spec, { public: false });

/** The same page in the trash. */
export const trashed = (spec: PageSpec): PageSpec => withFields(spec, { active: false, deleted: true });

/** The same page under header and footer. */
export const framed = (spec: PageSpec, areas: Readonly<Record<string, string>>): PageSpec => ({
  ...spec,
  areas,
});

/** The same folder, opening with the page at this place. */
export const opening = (spec: FolderSpec, index: string): FolderSpec => ({ ...spec, index });
