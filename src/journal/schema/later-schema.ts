import * as v from "valibot";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type {
  LinkWishes,
  NamesByHand,
  NameRules,
  OutsideLinks,
  TextRule,
  WhereTaken,
} from "@/model/later-wishes.ts";
import type { LinksFound, SeenCopy, SettingsRemark, UnreachableBlock } from "@/model/later.ts";
import type { EarlierCopy, PlannedLater } from "@/model/plan.ts";
import type { SavedLaterWishes } from "@/model/saved-plan.ts";

import { failureSchema } from "./failure-schema.ts";
import { countSchema, idSchema, momentSchema, oneOf, publicUrlSchema, textsSchema } from "./primitives.ts";
import { tagged, typeSchema, whatSchema } from "./tagged.ts";

const text = v.string();
const laterKey = text;
const at = momentSchema;
const failure = v.nullable(failureSchema);

const ruleSchema: v.GenericSchema<unknown, TextRule> = v.object({
  prefix: text,
  suffix: text,
  search: v.nullable(
    v.object({ text, as: oneOf<"text" | "pattern">({ text: true, pattern: true }), replaceBy: text }),
  ),
});

const rulesSchema: v.GenericSchema<unknown, NameRules> = v.object({
  title: ruleSchema,
  address: ruleSchema,
  whereTaken: oneOf<WhereTaken>({ copy: true, skip: true, rename: true }),
  date: text,
});

const linkWishesSchema: v.GenericSchema<unknown, LinkWishes> = v.object({
  among: v.boolean(),
  outside: oneOf<OutsideLinks>({ leave: true, "earlier-copy": true, list: true }),
});

export const earlierCopiesSchema: v.GenericSchema<unknown, readonly EarlierCopy[]> = v.array(
  v.object({ siteId: idSchema(siteId), sourceId: idSchema(pageId), pageId: idSchema(pageId) }),
);

const byHandSchema: v.GenericSchema<unknown, NamesByHand> = v.object({
  title: v.nullable(text),
  code: v.nullable(text),
});

export const savedLaterWishesSchema: v.GenericSchema<unknown, SavedLaterWishes> = v.object({
  names: rulesSchema,
  byHand: v.array(v.tuple([text, byHandSchema])),
  cleanUp: v.boolean(),
  links: linkWishesSchema,
});

export const plannedLaterSchema: v.GenericSchema<unknown, PlannedLater> = v.object({
  cleanUp: v.boolean(),
  links: linkWishesSchema,
  earlierCopies: earlierCopiesSchema,
});

/** A plan that was held before there were later steps has none. */
export const noPlannedLater: PlannedLater = {
  cleanUp: false,
  links: { among: false, outside: "leave" },
  earlierCopies: [],
};

const remarkSchema = tagged<SettingsRemark, "what">("what", {
  "other-title": whatSchema("other-title", { wished: text }),
  "other-address": whatSchema("other-address", { wished: text }),
  "not-published-again": whatSchema("not-published-again", { failure }),
});

const linkSchema = v.object({ pageId: idSchema(pageId), block: text, count: countSchema });

const unreachableSchema: v.GenericSchema<unknown, UnreachableBlock> = v.object({
  block: text,
  why: oneOf<UnreachableBlock["why"]>({
    component: true,
    dynamic: true,
    "no-way": true,
    refused: true,
    "changed-otherwise": true,
  }),
  pageIds: v.array(idSchema(pageId)),
});

const linksFoundSchema: v.GenericSchema<unknown, LinksFound> = v.object({
  toCopies: countSchema,
  toEarlierCopies: countSchema,
  outside: v.array(linkSchema),
  broken: v.array(linkSchema),
  unreachable: v.array(unreachableSchema),
  anchors: countSchema,
  anchorsLost: textsSchema,
  areas: countSchema,
  notPublishedAgain: failure,
});

const seenSchema: v.GenericSchema<unknown, SeenCopy> = v.object({
  title: text,
  code: text,
  folderId: v.nullable(idSchema(folderId)),
  published: v.boolean(),
  draftDiffers: v.boolean(),
  modifiedText: text,
  publicUrl: publicUrlSchema,
});

/** Events of the later steps; that none is missing is seen where they join the others (`run-event-schema.ts`). */
export const laterEventSchemas = {
  "settings-sent": typeSchema("settings-sent", { laterKey, at }),
  "settings-done": typeSchema("settings-done", { laterKey, remarks: v.array(remarkSchema) }),
  "settings-failed": typeSchema("settings-failed", { laterKey, failure }),
  "links-begun": typeSchema("links-begun", { laterKey, at }),
  "links-done": typeSchema("links-done", { laterKey, found: linksFoundSchema }),
  "links-failed": typeSchema("links-failed", { laterKey, failure }),
  "copy-seen": typeSchema("copy-seen", { laterKey, seen: seenSchema }),
};
