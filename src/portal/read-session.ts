import * as v from "valibot";

import { themeNames, type ThemeName } from "@/lib/theme-names.ts";
import { pageId, siteId } from "@/model/ids.ts";
import type { Placement, Session } from "@/model/session.ts";

import type { PortalFrame } from "./open-frame.ts";
import { idSchema } from "./schema/primitives.ts";

/** What the handshake and the app's own address (its `?…`) told, without the tokens. */
export function readSession(frame: PortalFrame, ownQuery: string): Session {
  return {
    portalOrigin: frame.portalOrigin,
    language: frame.language,
    memberId: frame.memberId,
    placement: readPlacement(frame.placement, frame.placementOptions),
    openedInSlider: frame.openedInSlider,
    theme: readTheme(frame.placementOptions, ownQuery),
  };
}

const pageSettingsSchema = v.object({ SITE_ID: idSchema(siteId), LID: idSchema(pageId) });

/** Without a readable page the app starts as from the menu: there is nothing chosen beforehand then (contract B6). */
function readPlacement(placement: string, options: unknown): Placement {
  const parsed = v.safeParse(pageSettingsSchema, options);
  if (placement !== "LANDING_SETTINGS" || !parsed.success) return { at: "menu" };
  return { at: "page-settings", siteId: parsed.output.SITE_ID, pageId: parsed.output.LID };
}

const themeSchema = v.picklist(themeNames);
const themeOptionSchema = v.object({ theme: themeSchema });

/** The portal hands on what its own page was opened with (contract B2); the address of the app may name a theme for good. */
function readTheme(options: unknown, ownQuery: string): ThemeName | null {
  const passed = v.safeParse(themeOptionSchema, options);
  if (passed.success) return passed.output.theme;
  const named = v.safeParse(themeSchema, new URLSearchParams(ownQuery).get("theme"));
  return named.success ? named.output : null;
}
