import { wallClock, type Clock } from "@/lib/clock.ts";
import type { Session } from "@/model/session.ts";

import { createCopyPage } from "./copy-page.ts";
import { bindEntry, readAppOption, unbindEntry, writeAppOption } from "./menu-entry.ts";
import type { Portal } from "./portal.ts";
import { createRateGate } from "./rate-gate.ts";
import { readBack } from "./read-back.ts";
import { findBlockPages, listPageBlocks, readAreas, readBlocks } from "./read-blocks.ts";
import { readCopies, readFolderPages } from "./read-copies.ts";
import { readSource, readTarget } from "./read-copy-sides.ts";
import { readOverview } from "./read-overview.ts";
import { readPage } from "./read-page.ts";
import { readSides } from "./read-sides.ts";
import { readMorePages, readPagesAbove, readSite } from "./read-site.ts";
import type { RestCall } from "./rest-call.ts";
import { createRestClient } from "./rest-client.ts";
import { readSwitches, switchOff } from "./switch-off.ts";
import { restoreFolders, restorePages, trashFolders, trashPages } from "./take-back.ts";
import { changeAnchor, changeBlock, connectAreas } from "./write-block.ts";
import { makeFolders, setIndexPage } from "./write-folder.ts";
import { publishPage, restorePage, trashPage, unpublishPage } from "./write-page.ts";
import { readPages, writeSettings } from "./write-settings.ts";

/** The portal without the frame around the app. */
export type PortalOverRest = Omit<Portal, "fitFrame" | "setTitle" | "opening" | "finishInstallation">;

/** The typed methods over any way to call REST, at the pace that the portal's plan allows. */
export function createPortalOver(call: RestCall, session: Session, clock: Clock = wallClock): PortalOverRest {
  const gate = createRateGate(call, clock);
  const client = createRestClient(gate.call, () => clock.now());
  return {
    session,
    pace: () => gate.pace(),
    readOverview: () => readOverview(client, (pace) => gate.setPace(pace)),
    readSite: (scope, siteId, options) => readSite(client, scope, siteId, options),
    readMorePages: (scope, siteId, options) => readMorePages(client, scope, siteId, options),
    readSource: (scope, siteId, pageId) => readSource(client, scope, siteId, pageId),
    readTarget: (scope, siteId) => readTarget(client, scope, siteId),
    readSides: (scope, question) => readSides(client, scope, question),
    readBack: (scope, question) => readBack(client, scope, question),
    makeFolders: (scope, folders) => makeFolders(client, scope, folders),
    setIndexPage: (scope, request) => setIndexPage(client, scope, request),
    readPagesAbove: (scope, siteId, mark) => readPagesAbove(client, scope, siteId, mark),
    copyPage: createCopyPage(client),
    publishPage: (scope, pageId) => publishPage(client, scope, pageId),
    unpublishPage: (scope, pageId) => unpublishPage(client, scope, pageId),
    readPage: (scope, pageId) => readPage(client, scope, pageId),
    writeSettings: (scope, requests) => writeSettings(client, scope, requests),
    readPages: (scope, pageIds) => readPages(client, scope, pageIds),
    restorePage: (scope, pageId) => restorePage(client, scope, pageId),
    trashPage: (scope, pageId) => trashPage(client, scope, pageId),
    readCopies: (scope, question) => readCopies(client, scope, question),
    readFolderPages: (scope, question) => readFolderPages(client, scope, question),
    trashPages: (scope, pageIds) => trashPages(client, scope, pageIds),
    restorePages: (scope, pageIds) => restorePages(client, scope, pageIds),
    trashFolders: (scope, folderIds) => trashFolders(client, scope, folderIds),
    restoreFolders: (scope, folderIds) => restoreFolders(client, scope, folderIds),
    readSwitches: (scope, siteId) => readSwitches(client, scope, siteId),
    switchOff: (scope, on) => switchOff(client, scope, on),
    listPageBlocks: (scope, pageIds, options) => listPageBlocks(client, scope, pageIds, options),
    readBlocks: (scope, places) => readBlocks(client, scope, places),
    findBlockPages: (scope, blockIds) => findBlockPages(client, scope, blockIds),
    changeBlock: (scope, place, change) => changeBlock(client, scope, place, change),
    changeAnchor: (scope, place, anchor) => changeAnchor(client, scope, place, anchor),
    readAreas: (scope, pageIds) => readAreas(client, scope, pageIds),
    connectAreas: (scope, pageId, areas) => connectAreas(client, scope, pageId, areas),
    bindEntry: (handler, title) => bindEntry(client, handler, title),
    unbindEntry: (handler) => unbindEntry(client, handler),
    readAppOption: (name) => readAppOption(client, name),
    writeAppOption: (name, value) => writeAppOption(client, name, value),
  };
}
