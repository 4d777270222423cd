import type { PortalFailure } from "@/model/failure.ts";

/** A site in the trash, or one that may not be read any more: what lies in it cannot be told (contract D1, D3). */
export const siteOutOfSight: PortalFailure = {
  kind: "refused",
  code: "SITE_NOT_FOUND",
  row: "SITE_NOT_FOUND",
  description: "",
  status: 200,
  method: "landing.site.getList",
  repeatAt: null,
};
