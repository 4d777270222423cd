import type { PortalFailure } from "@/model/failure.ts";

const shown = { kind: "refused", description: "", status: 200, repeatAt: null } as const;

/** The portal empties its trash after 30 days (contract D7). */
export const pageGone: PortalFailure = {
  ...shown,
  code: "LANDING_NOT_EXIST",
  row: "LANDING_NOT_EXIST",
  method: "landing.landing.getList",
};

/** The folder of a page is in the trash, or gone, so that nobody would see the page. */
export const folderGone: PortalFailure = {
  ...shown,
  code: "FOLDER_NOT_FOUND",
  row: "FOLDER_NOT_FOUND",
  method: "landing.site.getFolders",
};

/** The portal confirmed that it publishes a page, and shows it as a draft. */
export const notShown: PortalFailure = {
  ...shown,
  code: "UNKNOWN",
  row: "UNKNOWN",
  method: "landing.landing.publication",
};
