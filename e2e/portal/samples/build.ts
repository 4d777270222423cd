import type { BlockRow, FolderRow, PageRow, SiteRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";

type Given<Row, Required extends keyof Row> = Pick<Row, Required> & Partial<Row>;

const someday = Date.UTC(2026, 2, 2, 9, 0, 0);

/** Puts a site into the state; what is not given is a live, published site of the first user. */
export function buildSite(state: PortalState, given: Given<SiteRow, "title" | "code">): SiteRow {
  const site: SiteRow = {
    id: given.id ?? state.nextId("site"),
    type: "PAGE",
    description: null,
    xmlId: null,
    active: true,
    deleted: false,
    special: false,
    domainId: null,
    domainName: null,
    smnSiteId: null,
    lang: null,
    tplId: null,
    tplCode: null,
    landingIdIndex: null,
    landingId404: null,
    landingId503: null,
    version: 12,
    settingsDraft: {},
    settingsPublic: {},
    templateRefs: {},
    createdById: 1,
    modifiedById: 1,
    dateCreate: someday,
    dateModify: someday,
    ...given,
  };
  state.sites.set(site.id, site);
  return site;
}

/** Puts a folder into the state; active, live and in the root unless said otherwise. */
export function buildFolder(
  state: PortalState,
  given: Given<FolderRow, "siteId" | "title" | "code">,
): FolderRow {
  const folder: FolderRow = {
    id: given.id ?? state.nextId("folder"),
    parentId: null,
    active: true,
    deleted: false,
    indexId: null,
    createdById: 1,
    modifiedById: 1,
    dateCreate: someday,
    dateModify: someday,
    ...given,
  };
  state.folders.set(folder.id, folder);
  return folder;
}

/** Puts a page into the state; published, without unpublished edits and in the root unless said otherwise. */
export function buildPage(state: PortalState, given: Given<PageRow, "siteId" | "title" | "code">): PageRow {
  const page: PageRow = {
    id: given.id ?? state.nextId("page"),
    folderId: null,
    rule: "",
    active: true,
    deleted: false,
    public: true,
    sys: false,
    folder: false,
    views: 0,
    xmlId: null,
    description: null,
    tplId: null,
    tplCode: null,
    initiatorAppCode: null,
    sitemap: true,
    searchContent: "",
    version: 12,
    historyStep: 0,
    settingsDraft: {},
    settingsPublic: {},
    templateRefs: {},
    createdById: 1,
    modifiedById: 1,
    dateCreate: someday,
    dateModify: someday,
    datePublic: given.active === false ? null : someday,
    ...given,
  };
  state.pages.set(page.id, page);
  return page;
}

/** What a block may be given; `publicContent` is what visitors see where that differs, `null` where they see nothing yet. */
export type GivenBlock = Partial<BlockRow> & { content: string; publicContent?: string | null };

/** Puts a draft block into a page and, where the page was ever published, its public twin. */
export function buildBlock(state: PortalState, page: PageRow, given: GivenBlock): BlockRow {
  const { publicContent = given.content, ...fields } = given;
  const count = [...(state.blocksByPage.get(page.id) ?? [])].filter((block) => !block.public).length;
  const draft = state.addBlock(
    {
      lid: page.id,
      parentId: null,
      public: false,
      active: true,
      deleted: false,
      sort: count * 500,
      code: "01.text",
      anchor: null,
      access: "X",
      designed: false,
      sourceParams: {},
      php: false,
      xmlId: null,
      files: [],
      ...fields,
    },
    given.id ?? state.nextId("block"),
  );
  if (page.datePublic !== null && publicContent !== null) {
    const twin = { ...draft, public: true, deleted: false, parentId: draft.id, content: publicContent };
    state.addBlock({ ...twin, files: [...draft.files] }, state.nextId("block"));
  }
  page.searchContent = `${page.searchContent} ${textOf(given.content)}`.trim();
  return draft;
}

const textOf = (html: string) => html.replaceAll(/<\?[\s\S]*?\?>|<[^>]*>/g, " ");
