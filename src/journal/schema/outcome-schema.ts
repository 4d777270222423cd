import * as v from "valibot";

import type { Candidate, CopyFound, Difference } from "@/model/copy-outcome.ts";
import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { CopyIntent } from "@/model/run-event.ts";

import { failureSchema } from "./failure-schema.ts";
import { blockSchema, pageSchema } from "./page-schema.ts";
import { foretoldSchema } from "./plan-schema.ts";
import { countSchema, idSchema, momentSchema, textsSchema, publicUrlSchema } from "./primitives.ts";
import { tagged, whatSchema } from "./tagged.ts";

export const candidateSchema: v.GenericSchema<unknown, Candidate> = v.object({
  pageId: idSchema(pageId),
  title: v.string(),
  code: v.string(),
  folderId: v.nullable(idSchema(folderId)),
  trashed: v.boolean(),
});

export const intentSchema: v.GenericSchema<unknown, CopyIntent> = v.object({
  attempt: countSchema,
  folderId: v.nullable(idSchema(folderId)),
  mark: countSchema,
  lookedUpTo: countSchema,
  sentAt: momentSchema,
  siteWasActive: v.boolean(),
  inactiveFolderIds: v.array(idSchema(folderId)),
  source: pageSchema,
  sourceBlocks: v.nullable(v.array(blockSchema)),
  foretold: foretoldSchema,
});

export const foundSchema: v.GenericSchema<unknown, CopyFound> = v.object({
  pageId: idSchema(pageId),
  siteId: idSchema(siteId),
  folderId: v.nullable(idSchema(folderId)),
  title: v.string(),
  code: v.string(),
  published: v.boolean(),
  trashed: v.boolean(),
  blockCount: v.nullable(countSchema),
  sourceBlockCount: v.nullable(countSchema),
  publicUrl: publicUrlSchema,
  modifiedText: v.optional(v.nullable(v.string()), null),
  draftDiffers: v.optional(v.boolean(), false),
});

export const differenceSchema = tagged<Difference, "what">("what", {
  "landed-in-root": whatSchema("landed-in-root", {}),
  "landed-elsewhere": whatSchema("landed-elsewhere", {}),
  "other-site": whatSchema("other-site", {}),
  "other-title": whatSchema("other-title", { expected: v.string() }),
  "other-address": whatSchema("other-address", { expected: v.string() }),
  "same-address-as-another-page": whatSchema("same-address-as-another-page", {}),
  "not-published": whatSchema("not-published", { failure: v.nullable(failureSchema) }),
  "published-against-wish": whatSchema("published-against-wish", { failure: v.nullable(failureSchema) }),
  "blocks-missing": whatSchema("blocks-missing", { codes: textsSchema }),
  "no-blocks": whatSchema("no-blocks", {}),
  "blocks-not-compared": whatSchema("blocks-not-compared", {}),
  "site-switched-on": whatSchema("site-switched-on", {}),
  "folders-switched-on": whatSchema("folders-switched-on", { titles: textsSchema }),
  "became-home-page": whatSchema("became-home-page", {}),
  "in-trash": whatSchema("in-trash", {}),
  "made-more-than-once": whatSchema("made-more-than-once", { pages: v.array(candidateSchema) }),
  "source-left-restored": whatSchema("source-left-restored", { failure: v.nullable(failureSchema) }),
});
