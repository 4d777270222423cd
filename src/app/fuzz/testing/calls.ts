import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { blockId, folderId, pageId, siteId, userId } from "@/model/ids.ts";
import type { PortalOverRest } from "@/portal/create-portal-over.ts";

import { employee, F1, P1, P2, S1, S3 } from "../../../../e2e/portal/conformance/fixture.ts";
import type { LocalPortal } from "../../../../e2e/portal/portal.ts";

type Call = (portal: PortalOverRest, local: LocalPortal) => Promise<Result<unknown, PortalFailure>>;

const source = siteId(S1);
const target = siteId(S3);
const page = pageId(P2);
const other = pageId(P1);
const folder = folderId(F1);
/** The first draft block of a page. */
function blockIn({ state }: LocalPortal) {
  const draft = [...(state.blocksByPage.get(P1) ?? [])].find((row) => !row.public);
  if (draft === undefined) throw new Error("The page has no block.");
  return { pageId: other, blockId: blockId(draft.id) };
}

const handler = "https://copier.example/index.html";

/** Every typed method of the portal asked once as the app asks it; the compiler wants a new one in here. */
export const calls: Readonly<Record<Exclude<keyof PortalOverRest, "session" | "pace">, Call>> = {
  readOverview: (portal) => portal.readOverview(),
  readSite: (portal) => portal.readSite("PAGE", source, { withTrash: false }),
  readMorePages: (portal) => portal.readMorePages("PAGE", source, { withTrash: true, after: other }),
  readSource: (portal) => portal.readSource("PAGE", source, page),
  readTarget: (portal) => portal.readTarget("PAGE", target),
  readSides: (portal) =>
    portal.readSides("PAGE", { sourceSiteId: source, pageIds: [page, other], targetSiteIds: [target] }),
  readBack: (portal) =>
    portal.readBack("PAGE", { pageIds: [page, other], sites: [{ siteId: source, mark: 1 }] }),
  makeFolders: (portal) =>
    portal.makeFolders("PAGE", [
      { key: "a", siteId: target, parentId: null, title: "A", code: "", active: true },
      { key: "b", siteId: target, parentId: null, title: "B", code: "b", active: false },
    ]),
  setIndexPage: (portal) =>
    portal.setIndexPage("PAGE", { siteId: source, folderId: folder, parentId: null, pageId: page }),
  readPagesAbove: (portal) => portal.readPagesAbove("PAGE", source, 1),
  copyPage: (portal) =>
    portal.copyPage({
      scope: "PAGE",
      sourceId: page,
      siteId: target,
      folderId: null,
      publication: "draft",
      guard: { mark: 5000, userId: userId(employee), code: "promo" },
    }),
  publishPage: (portal) => portal.publishPage("PAGE", page),
  unpublishPage: (portal) => portal.unpublishPage("PAGE", page),
  readPage: (portal) => portal.readPage("PAGE", page),
  writeSettings: (portal) =>
    portal.writeSettings("PAGE", [
      { pageId: page, title: "New", code: "new", cleanUp: true },
      { pageId: other, title: "<b>", code: null, cleanUp: false },
    ]),
  readPages: (portal) => portal.readPages("PAGE", [page, other]),
  restorePage: (portal) => portal.restorePage("PAGE", page),
  trashPage: (portal) => portal.trashPage("PAGE", page),
  readCopies: (portal) => portal.readCopies("PAGE", { pageIds: [page, other], siteIds: [source] }),
  readFolderPages: (portal) => portal.readFolderPages("PAGE", { siteId: source, folderIds: [folder] }),
  trashPages: (portal) => portal.trashPages("PAGE", [page, other]),
  restorePages: (portal) => portal.restorePages("PAGE", [page, other]),
  trashFolders: (portal) => portal.trashFolders("PAGE", [folder]),
  restoreFolders: (portal) => portal.restoreFolders("PAGE", [folder]),
  readSwitches: (portal) => portal.readSwitches("PAGE", source),
  switchOff: (portal) => portal.switchOff("PAGE", { what: "folder", siteId: source, folderId: folder }),
  listPageBlocks: (portal) => portal.listPageBlocks("PAGE", [page, other], { withContent: true }),
  readBlocks: (portal, local) => portal.readBlocks("PAGE", [blockIn(local)]),
  findBlockPages: (portal, local) => portal.findBlockPages("PAGE", [blockIn(local).blockId]),
  changeBlock: (portal, local) =>
    portal.changeBlock("PAGE", blockIn(local), { kind: "content", content: "<p>New</p>" }),
  changeAnchor: (portal, local) => portal.changeAnchor("PAGE", blockIn(local), "top"),
  readAreas: (portal) => portal.readAreas("PAGE", [page, other]),
  connectAreas: (portal) => portal.connectAreas("PAGE", page, new Map([["1", other]])),
  bindEntry: (portal) => portal.bindEntry(handler, "Copy"),
  unbindEntry: async (portal) => {
    await portal.bindEntry(handler, "Copy");
    return portal.unbindEntry(handler);
  },
  readAppOption: (portal) => portal.readAppOption("entry"),
  writeAppOption: (portal) => portal.writeAppOption("entry", "1"),
};
