import * as v from "valibot";

import { pageId, siteId } from "@/model/ids.ts";
import type { Scope, Site, SiteType } from "@/model/site.ts";

import { idSchema, oneOf } from "./primitives.ts";

export const scopeSchema = oneOf<Scope>({ PAGE: true, KNOWLEDGE: true, GROUP: true, VIBE: true });

export const siteSchema: v.GenericSchema<unknown, Site> = v.object({
  id: idSchema(siteId),
  scope: scopeSchema,
  type: oneOf<SiteType>({ PAGE: true, STORE: true, SMN: true, KNOWLEDGE: true, GROUP: true, VIBE: true }),
  title: v.string(),
  code: v.string(),
  active: v.boolean(),
  indexPageId: v.nullable(idSchema(pageId)),
  domainName: v.nullable(v.string()),
});
