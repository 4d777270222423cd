import type {
  AppRow, BlockRow, FolderRow, PageRow, PlacementRow, PlanSettings, RightsSettings, SiteRightsRow, SiteRow, Switches,
  SyspageRow, TokenRow, UserRow, WebhookRow,
} from "./entities.ts";

/** One table per entity; ids come from one counter per table with bases far apart, so that a mix-up fails loudly. */
export class PortalState {
  readonly sites = new Map<number, SiteRow>();
  readonly folders = new Map<number, FolderRow>();
  readonly pages = new Map<number, PageRow>();
  readonly blocks = new Map<number, BlockRow>();
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
  /** Unix ms; the portal never reads the machine's clock elsewhere. */
  now: () => number;
  /** Random fraction in [0, 1), seeded: four-letter suffixes, tokens and fault probabilities are reproducible. */
  random: () => number;
  private readonly counters: Record<"site" | "folder" | "page" | "block" | "placement", number>;

  constructor(settings: {
    rights: RightsSettings; plan: PlanSettings; switches: Switches; memberId: string;
    now: () => number; random: () => number;
    firstIds?: Partial<Record<"site" | "folder" | "page" | "block" | "placement", number>>;
  }) {
    this.rights = settings.rights;
    this.plan = settings.plan;
    this.switches = settings.switches;
    this.memberId = settings.memberId;
    this.now = settings.now;
    this.random = settings.random;
    this.counters = { site: 10, folder: 200, page: 1000, block: 30_000, placement: 500, ...settings.firstIds };
  }

  nextId(table: "site" | "folder" | "page" | "block" | "placement"): number {
    this.counters[table] += 1;
    return this.counters[table];
  }
}
