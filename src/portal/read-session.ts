import * as v from "valibot";

import { pageId, siteId } from "@/model/ids.ts";
import type { Placement, Session } from "@/model/session.ts";

import type { PortalFrame } from "./open-frame.ts";
import { idSchema } from "./schema/primitives.ts";

/** What the handshake told, without the tokens. */
export function readSession(frame: PortalFrame): Session {
  return {
    portalOrigin: frame.portalOrigin,
    language: frame.language,
    memberId: frame.memberId,
    placement: readPlacement(frame.placement, frame.placementOptions),
    openedInSlider: frame.openedInSlider,
  };
}

const pageSettingsSchema = v.object({ SITE_ID: idSchema(siteId), LID: idSchema(pageId) });

/** Without a readable page the app starts as from the menu: there is nothing chosen beforehand then (contract B6). */
function readPlacement(placement: string, options: unknown): Placement {
  const parsed = v.safeParse(pageSettingsSchema, options);
  if (placement !== "LANDING_SETTINGS" || !parsed.success) return { at: "menu" };
  return { at: "page-settings", siteId: parsed.output.SITE_ID, pageId: parsed.output.LID };
}
