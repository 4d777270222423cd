import * as v from "valibot";

import { pageId } from "@/model/ids.ts";
import type { CopyChange, UndoRefusal } from "@/model/undo.ts";

import { failureSchema } from "./failure-schema.ts";
import { idSchema, momentSchema, oneOf, textsSchema } from "./primitives.ts";
import { tagged, typeSchema, whatSchema } from "./tagged.ts";

const undoKey = v.string();
const undoFolderKey = v.string();
const at = momentSchema;
const failure = v.nullable(failureSchema);

const changeSchema = tagged<CopyChange, "what">("what", {
  title: whatSchema("title", { now: v.string() }),
  address: whatSchema("address", { now: v.string() }),
  publication: whatSchema("publication", {
    now: oneOf<"published" | "draft">({ published: true, draft: true }),
  }),
  moved: whatSchema("moved", {}),
  edited: whatSchema("edited", { modifiedText: v.string() }),
  "not-known": whatSchema("not-known", {}),
});

const refusalSchema = tagged<UndoRefusal, "what">("what", {
  "home-page": whatSchema("home-page", {}),
  "other-site": whatSchema("other-site", {}),
  "not-made-by-run": whatSchema("not-made-by-run", {}),
  stopped: whatSchema("stopped", {}),
  refused: whatSchema("refused", { failure: failureSchema }),
  "not-seen": whatSchema("not-seen", { failure }),
});

const why = oneOf<"not-empty" | "not-made-by-run" | "refused">({
  "not-empty": true,
  "not-made-by-run": true,
  refused: true,
});

/** Events of taking back; that none is missing is seen where they join the others (`run-event-schema.ts`). */
export const undoEventSchemas = {
  "undo-asked": typeSchema("undo-asked", { keys: textsSchema, evenIfChanged: textsSchema, at }),
  "restore-asked": typeSchema("restore-asked", { keys: textsSchema, at }),
  "undo-sent": typeSchema("undo-sent", { undoKey, wasPublished: v.boolean(), at }),
  undone: typeSchema("undone", { undoKey }),
  "undo-found-gone": typeSchema("undo-found-gone", {
    undoKey,
    how: oneOf<"deleted" | "in-trash">({ deleted: true, "in-trash": true }),
  }),
  "undo-found-changed": typeSchema("undo-found-changed", { undoKey, changes: v.array(changeSchema) }),
  "undo-refused": typeSchema("undo-refused", { undoKey, why: refusalSchema }),
  restored: typeSchema("restored", { undoKey, notPublished: failure }),
  "not-restored": typeSchema("not-restored", { undoKey, failure }),
  "folder-undone": typeSchema("folder-undone", { undoFolderKey }),
  "folder-kept": typeSchema("folder-kept", { undoFolderKey, why, failure }),
  "folder-restoring": typeSchema("folder-restoring", {
    undoFolderKey,
    keepTrashed: v.array(idSchema(pageId)),
  }),
  "folder-restored": typeSchema("folder-restored", { undoFolderKey, alsoBack: textsSchema }),
};
