import type {
  AppRow,
  BlockRow,
  FolderRow,
  PageRow,
  PlacementRow,
  PlanSettings,
  RightsSettings,
  SiteRightsRow,
  SiteRow,
  Switches,
  SyspageRow,
  TokenRow,
  UserRow,
  WebhookRow,
} from "./entities.ts";

/** One table per entity; ids come from one counter per table with bases far apart, so that a mix-up fails loudly. */
export class PortalState {
  readonly sites = new Map<number, SiteRow>();
  readonly folders = new Map<number, FolderRow>();
  readonly pages = new Map<number, PageRow>();
  readonly blocks = new Map<number, BlockRow>();
  /** The same blocks by page, since most look-ups ask for the blocks of one page. */
  readonly blocksByPage = new Map<number, Set<BlockRow>>();
  readonly users = new Map<number, UserRow>();
  readonly apps = new Map<number, AppRow>();
  readonly placements = new Map<number, PlacementRow>();
  readonly tokens = new Map<string, TokenRow>();
  webhooks: WebhookRow[] = [];
  syspages: SyspageRow[] = [];
  siteRights: SiteRightsRow[] = [];
  rights: RightsSettings;
  plan: PlanSettings;
  switches: Switches;
  readonly appOptions: Record<string, string> = {};
  readonly userOptions = new Map<number, Record<string, string>>();
  readonly memberId: string;
  /** Origin of the portal, e.g. `http://127.0.0.1:8600`; the HTTP door sets it. */
  origin = "http://127.0.0.1";
  /** Block types whose app was removed: copying skips them without a word (contract D4.4). */
  readonly missingBlockCodes = new Set<string>();
  /** Counts changes, so that open pages of the portal notice them. */
  version = 0;
  /** Unix ms; the portal never reads the machine's clock elsewhere. */
  now: () => number;
  /** Random fraction in [0, 1), seeded: four-letter suffixes, tokens and fault probabilities are reproducible. */
  random: () => number;
  private readonly counters: Record<"site" | "folder" | "page" | "block" | "placement", number>;

  constructor(settings: {
    rights: RightsSettings;
    plan: PlanSettings;
    switches: Switches;
    memberId: string;
    now: () => number;
    random: () => number;
    firstIds?: Partial<Record<"site" | "folder" | "page" | "block" | "placement", number>>;
  }) {
    this.rights = settings.rights;
    this.plan = settings.plan;
    this.switches = settings.switches;
    this.memberId = settings.memberId;
    this.now = settings.now;
    this.random = settings.random;
    this.counters = {
      site: 10,
      folder: 200,
      page: 1000,
      block: 30_000,
      placement: 500,
      ...settings.firstIds,
    };
  }

  nextId(table: "site" | "folder" | "page" | "block" | "placement"): number {
    this.counters[table] += 1;
    return this.counters[table];
  }

  addBlock(fields: Omit<BlockRow, "id"> & { id?: number }, id = this.nextId("block")): BlockRow {
    const block = { ...fields, id };
    this.blocks.set(id, block);
    const ofPage = this.blocksByPage.get(block.lid) ?? new Set();
    this.blocksByPage.set(block.lid, ofPage.add(block));
    return block;
  }

  removeBlock(id: number): void {
    const block = this.blocks.get(id);
    if (block === undefined) return;
    this.blocks.delete(id);
    this.blocksByPage.get(block.lid)?.delete(block);
  }

  /** Removes a page for good with its blocks, as the purge of the trash does. */
  removePage(id: number): void {
    for (const block of this.blocksByPage.get(id) ?? []) this.blocks.delete(block.id);
    this.blocksByPage.delete(id);
    this.pages.delete(id);
  }
}
