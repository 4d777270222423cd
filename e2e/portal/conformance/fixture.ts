import type { Scenario } from "../portal.ts";
import { buildBlock, buildFolder, buildPage, buildSite } from "../samples/build.ts";
import { plans } from "../samples/plans.ts";
import { defaultSwitches } from "../samples/switches.ts";
import type { Operation, PageRow, UserRow } from "../state/entities.ts";
import { PortalState } from "../state/portal-state.ts";

/** Ids of the shared fixture, named as in the conformance cases (contract H1). */
export const S1 = 12;
export const S2 = 13;
export const S3 = 14;
export const S4 = 15;
export const S5 = 16;
export const K1 = 20;
export const F1 = 201;
export const F2 = 202;
export const FT = 203;
export const FL = 204;
export const G1 = 205;
/** Folder of K1. */
export const KF = 206;
export const P1 = 101;
export const P2 = 102;
export const P3 = 103;
export const PT = 104;
export const PA = 105;
export const PK = 110;
/** Live rows in FT and FL, and the pages that went to the trash together with FT. */
export const liveInFT = 106;
export const liveInFL = 107;
export const trashedInFT = 108;
export const trashedInFL = 109;
/** Home page of S3. */
export const P6 = 111;
export const pageInS4 = 112;
export const pageInS5 = 113;

export const admin = 1;
/** A plain employee with all rights on S1 to S4 and K1, and `read` on S5. */
export const employee = 2;
export const webhookSecret = "kq3v9t2m1x8b5c7d";

const all: readonly Operation[] = ["read", "edit", "sett", "public", "delete"];

/** The fixture that the conformance cases share (contract H1). */
export const conformanceFixture: Scenario = ({ now, random }) => {
  const state = new PortalState({
    rights: { feature: true, mode: "role", defaults: null, adminsOnly: false },
    plan: { ...plans.standard },
    switches: { ...defaultSwitches },
    memberId: "0123456789abcdef0123456789abcdef",
    // Beyond the ids that the cases name.
    firstIds: { site: 30, folder: 250 },
    now,
    random,
  });
  addPeople(state);
  addSites(state);
  addFolders(state);
  addPages(state);
  addBlocks(state);
  return state;
};

function addPeople(state: PortalState): void {
  const plain: UserRow = {
    id: employee,
    name: "Site",
    lastName: "Editor",
    language: "en",
    admin: false,
    extranet: false,
    additionalRights: {},
    mayEditForms: false,
    appAccess: true,
  };
  state.users.set(employee, plain);
  state.users.set(admin, { ...plain, id: admin, name: "Portal", lastName: "Administrator", admin: true });
  for (const siteId of [S1, S2, S3, S4, K1]) {
    state.siteRights.push({ userId: employee, siteId, operations: [...all] });
  }
  state.siteRights.push({ userId: employee, siteId: S5, operations: ["read"] });
  state.apps.set(1, {
    id: 1,
    clientId: "local.0123456789abcd.01234567",
    code: "local.page-copier",
    scopes: ["landing", "placement"],
    installed: true,
    version: 1,
    status: "L",
    applicationToken: "fedcba9876543210fedcba9876543210",
    removed: false,
  });
  state.webhooks.push({ userId: admin, secret: webhookSecret, scopes: ["landing", "user"] });
}

function addSites(state: PortalState): void {
  buildSite(state, { id: S1, title: "Company", code: "/company/", landingIdIndex: P1 });
  buildSite(state, { id: S2, title: "Campaign", code: "/campaign/", active: false });
  buildSite(state, { id: S3, title: "Shop", code: "/shop/", type: "STORE", landingIdIndex: P6 });
  buildSite(state, { id: S4, title: "Old site", code: "/old/", active: false, deleted: true });
  buildSite(state, { id: S5, title: "Head office", code: "/office/" });
  buildSite(state, { id: K1, title: "Handbook", code: "/handbook/", type: "KNOWLEDGE", landingIdIndex: PK });
}

function addFolders(state: PortalState): void {
  buildFolder(state, { id: F1, siteId: S1, title: "News", code: "news" });
  buildFolder(state, { id: F2, siteId: S1, parentId: F1, title: "Archive", code: "archive", active: false });
  buildFolder(state, { id: FT, siteId: S1, title: "Trashed", code: "trashed", deleted: true });
  buildFolder(state, { id: FL, siteId: S1, parentId: FT, title: "Below", code: "below" });
  buildFolder(state, { id: G1, siteId: S3, title: "Garden", code: "garden" });
  buildFolder(state, { id: KF, siteId: K1, title: "Rules", code: "rules" });
}

function addPages(state: PortalState): void {
  const draft = { active: false, public: false };
  const trashed = { ...draft, deleted: true };
  buildPage(state, { id: P1, siteId: S1, title: "Home", code: "home" });
  buildPage(state, {
    id: P2,
    siteId: S1,
    title: "Promo",
    code: "promo",
    public: false,
    templateRefs: { 1: PA },
    searchContent: "Promo of the season",
  });
  buildPage(state, { id: P3, siteId: S1, folderId: F1, title: "Plans", code: "plans", ...draft });
  buildPage(state, { id: PT, siteId: S1, title: "Last year", code: "last-year", ...trashed });
  buildPage(state, { id: PA, siteId: S1, title: "Header", code: "header" });
  buildPage(state, { id: liveInFT, siteId: S1, folderId: FT, title: "Orphan", code: "orphan", ...draft });
  buildPage(state, { id: liveInFL, siteId: S1, folderId: FL, title: "Deep", code: "deep", ...draft });
  buildPage(state, { id: trashedInFT, siteId: S1, folderId: FT, title: "Gone", code: "gone", ...trashed });
  buildPage(state, { id: trashedInFL, siteId: S1, folderId: FL, title: "Sunk", code: "sunk", ...trashed });
  buildPage(state, { id: PK, siteId: K1, title: "Welcome", code: "welcome" });
  buildPage(state, { id: P6, siteId: S3, title: "Catalogue", code: "catalogue" });
  buildPage(state, { id: pageInS4, siteId: S4, title: "Before", code: "before", ...draft });
  buildPage(state, { id: pageInS5, siteId: S5, title: "Office", code: "office" });
}

/** P2 has three blocks, of which the third holds an edit that was not published. */
function addBlocks(state: PortalState): void {
  const promo = pageOf(state, P2);
  buildBlock(state, promo, {
    id: 301,
    content: `<h2 class="landing-block-node-title">Promo</h2><a class="landing-block-node-link" href="#block302">more</a><a href="#landing${P2}">here</a>`,
  });
  buildBlock(state, promo, { id: 302, content: '<div class="landing-block-node-text">Terms</div>' });
  const edited = buildBlock(state, promo, {
    id: 303,
    content: '<div class="landing-block-node-text">Published text</div>',
  });
  edited.content = '<div class="landing-block-node-text">Draft text</div>';
  buildBlock(state, pageOf(state, P1), { content: "<p>Welcome</p>" });
  buildBlock(state, pageOf(state, P3), { content: "<p>Plans</p>" });
  buildBlock(state, pageOf(state, PT), { content: "<p>Last year</p>" });
  buildBlock(state, pageOf(state, PK), { content: "<p>Knowledge</p>" });
}

function pageOf(state: PortalState, id: number): PageRow {
  const page = state.pages.get(id);
  if (page === undefined) throw new Error(`No page ${id} in the fixture.`);
  return page;
}
