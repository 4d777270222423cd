import type { Session } from "@/model/session.ts";

import { createCopyPage } from "./copy-page.ts";
import type { Portal } from "./portal.ts";
import { readSource, readTarget } from "./read-copy-sides.ts";
import { readOverview } from "./read-overview.ts";
import { readPage } from "./read-page.ts";
import { readMorePages, readPagesAbove, readSite } from "./read-site.ts";
import type { RestCall } from "./rest-call.ts";
import { createRestClient } from "./rest-client.ts";
import { publishPage, restorePage, trashPage, unpublishPage } from "./write-page.ts";

/** The portal without the frame around the app. */
export type PortalOverRest = Omit<Portal, "fitFrame" | "setTitle">;

/** The typed methods over any way to call REST; `now` is the clock of waiting times, Unix ms. */
export function createPortalOver(
  call: RestCall,
  session: Session,
  now: () => number = () => Date.now(),
): PortalOverRest {
  const client = createRestClient(call, now);
  return {
    session,
    readOverview: () => readOverview(client),
    readSite: (scope, siteId, options) => readSite(client, scope, siteId, options),
    readMorePages: (scope, siteId, options) => readMorePages(client, scope, siteId, options),
    readSource: (scope, siteId, pageId) => readSource(client, scope, siteId, pageId),
    readTarget: (scope, siteId) => readTarget(client, scope, siteId),
    readPagesAbove: (scope, siteId, mark) => readPagesAbove(client, scope, siteId, mark),
    copyPage: createCopyPage(client),
    publishPage: (scope, pageId) => publishPage(client, scope, pageId),
    unpublishPage: (scope, pageId) => unpublishPage(client, scope, pageId),
    readPage: (scope, pageId) => readPage(client, scope, pageId),
    restorePage: (scope, pageId) => restorePage(client, scope, pageId),
    trashPage: (scope, pageId) => trashPage(client, scope, pageId),
  };
}
