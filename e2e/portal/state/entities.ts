/**
 * The rows the local portal keeps (contract H4). Numbers are stored as numbers and flags as booleans;
 * only the serialisers of the list methods turn them into the portal's strings and `Y`/`N`.
 * Dates are Unix milliseconds of the portal's own clock.
 */
export type SiteType = "PAGE" | "STORE" | "SMN" | "KNOWLEDGE" | "GROUP" | "VIBE";
export type Operation = "denied" | "read" | "edit" | "sett" | "public" | "delete";

export interface SiteRow {
  id: number;
  type: SiteType;
  title: string;
  /** With slashes: `/shop/`. */
  code: string;
  description: string | null;
  xmlId: string | null;
  active: boolean;
  deleted: boolean;
  special: boolean;
  domainId: number | null;
  domainName: string | null;
  smnSiteId: string | null;
  lang: string | null;
  tplId: number | null;
  tplCode: string | null;
  landingIdIndex: number | null;
  landingId404: number | null;
  landingId503: number | null;
  version: number;
  /** Page settings of the site: draft and published (contract D5, effects 2). */
  settingsDraft: Record<string, string>;
  settingsPublic: Record<string, string>;
  /** Template areas: area number → page id (contract D14). */
  templateRefs: Record<string, number>;
  createdById: number;
  modifiedById: number;
  dateCreate: number;
  dateModify: number;
}

export interface FolderRow {
  id: number;
  siteId: number;
  parentId: number | null;
  title: string;
  code: string;
  active: boolean;
  deleted: boolean;
  indexId: number | null;
  createdById: number;
  modifiedById: number;
  dateCreate: number;
  dateModify: number;
}

export interface PageRow {
  id: number;
  siteId: number;
  folderId: number | null;
  title: string;
  /** Without slashes. */
  code: string;
  rule: string;
  active: boolean;
  deleted: boolean;
  /** `PUBLIC`: no unpublished changes. */
  public: boolean;
  sys: boolean;
  /** Legacy flag. */
  folder: boolean;
  views: number;
  xmlId: string | null;
  description: string | null;
  tplId: number | null;
  tplCode: string | null;
  initiatorAppCode: string | null;
  sitemap: boolean;
  searchContent: string;
  version: number;
  historyStep: number;
  /** Page settings ("hooks"): draft and published. */
  settingsDraft: Record<string, string>;
  settingsPublic: Record<string, string>;
  /** Template areas: area number → page id (contract D14). */
  templateRefs: Record<string, number>;
  createdById: number;
  modifiedById: number;
  dateCreate: number;
  dateModify: number;
  datePublic: number | null;
}

export interface BlockRow {
  id: number;
  lid: number;
  /** Public twin: id of the draft block it was published from; `null` for a draft. */
  parentId: number | null;
  public: boolean;
  active: boolean;
  deleted: boolean;
  sort: number;
  code: string;
  /** Custom anchor; `null` means the portal shows `b<id>`. */
  anchor: string | null;
  /** `A`, `D`, `V`, `W`, `X`. */
  access: string;
  designed: boolean;
  content: string;
  sourceParams: Record<string, unknown>;
  /** Content holds components. */
  php: boolean;
  xmlId: string | null;
  files: number[];
}

export interface SyspageRow {
  siteId: number;
  type: string;
  lid: number;
}

export interface UserRow {
  id: number;
  name: string;
  lastName: string;
  /** Portal language of this user's hits: `en`, `de`, … */
  language: string;
  admin: boolean;
  extranet: boolean;
  /** Additional rights such as `menu24`; a right not listed here counts as never configured, so granted. */
  additionalRights: Record<string, boolean>;
  mayEditForms: boolean;
  /** Whether the user has access to the app. */
  appAccess: boolean;
}

/** Rights rows: operations of one user on one site. No row at all for a site: see `RightsSettings`. */
export interface SiteRightsRow {
  userId: number;
  siteId: number;
  operations: Operation[];
}

export interface RightsSettings {
  /** The plan has the permission feature; without it everybody may do everything. */
  feature: boolean;
  mode: "role" | "extended";
  /** Operations in role mode for a site without rows; `null` means `["denied"]`. */
  defaults: Operation[] | null;
  /** Portal option "admins only". */
  adminsOnly: boolean;
}

export interface AppRow {
  id: number;
  clientId: string;
  code: string;
  scopes: string[];
  installed: boolean;
  version: number;
  status: string;
  applicationToken: string;
  removed: boolean;
}

export interface PlacementRow {
  id: number;
  appId: number;
  placement: string;
  handler: string;
  title: string;
  description: string;
  options: Record<string, unknown>;
  userId: number;
}

export interface TokenRow {
  value: string;
  refresh: string;
  userId: number;
  appId: number;
  issuedAt: number;
  /** Milliseconds a token lives. */
  ttl: number;
  revoked: boolean;
}

export interface WebhookRow {
  userId: number;
  secret: string;
  scopes: string[];
}

/** What the tariff allows (contract A9, D5). `null` means no limit. */
export interface PlanSettings {
  name: string;
  rest: boolean;
  publishedPages: number | null;
  publishedSites: number | null;
  sites: number | null;
  rateBurst: number;
  rateDrainPerSecond: number;
  /** Seconds of running time per app and method in ten minutes. */
  operatingLimit: number;
  customHtml: boolean;
  paidTemplates: boolean;
  paidBlocks: boolean;
  confirmed: "all" | "no-phone" | "no-email";
  licenceExpired: boolean;
  urlCheckerFails: boolean;
  groupKnowledge: boolean;
  /** Blocks may be marked as designed by hand (contract D15). */
  blockDesigner: boolean;
}

/** Where docs and module source differ, and how the portal behaves as a machine (contract H1, switches). */
export interface Switches {
  /** Statuses, codes and behaviour of the docs instead of those of the source. */
  docsMode: boolean;
  /** Milliseconds every request takes at least. */
  latency: number;
  /** Milliseconds that copying adds per block. */
  latencyPerBlock: number;
  /** Milliseconds that every `landing.landing.copy` adds (its running time). */
  copyDuration: number;
  rateLimit: boolean;
  operatingLimit: boolean;
  /** Cut a request after this many milliseconds (60 000 on the cloud); `null` never. The method still finishes. */
  cutAfter: number | null;
  noCorsOn5xx: boolean;
  /** Rows per `getList` answer even where no limit was asked, `null` as the source (all). */
  pageCap: number | null;
  /** Milliseconds that an access token lives. */
  tokenTtl: number;
  /** Whole portal answers `PORTAL_DELETED`. */
  closed: boolean;
  /** REST blocked by hand: `OVERLOAD_LIMIT`. */
  overloaded: boolean;
  /** `refreshAuth` of the frame host is never answered. */
  refreshFails: boolean;
  /** The frame host answers nothing at all. */
  hostSilent: boolean;
  /** `FIRST_RUN` of the next frame. */
  firstRun: boolean;
}
