import * as v from "valibot";

import type { FolderWarning, PlanObstacle, PlanWarning, TrashedSourceWay } from "@/model/plan.ts";

import { oneOf, textsSchema } from "./primitives.ts";
import { tagged, whatSchema } from "./tagged.ts";

export const trashedSourceSchema = oneOf<TrashedSourceWay>({ restore: true, "as-it-is": true });

export const warningSchema = tagged<PlanWarning, "what">("what", {
  "title-gets-suffix": whatSchema("title-gets-suffix", {}),
  "address-taken": whatSchema("address-taken", { bySett: v.boolean() }),
  "becomes-home-page": whatSchema("becomes-home-page", {}),
  "site-goes-live": whatSchema("site-goes-live", {}),
  "folders-go-live": whatSchema("folders-go-live", { titles: textsSchema }),
  "unpublished-edits-go-live": whatSchema("unpublished-edits-go-live", {}),
  "unpublished-edits-are-copied": whatSchema("unpublished-edits-are-copied", {}),
  "live-for-a-moment": whatSchema("live-for-a-moment", {}),
  "may-not-publish": whatSchema("may-not-publish", {}),
  "stays-draft-in-inactive-folder": whatSchema("stays-draft-in-inactive-folder", { titles: textsSchema }),
  "may-not-edit-source": whatSchema("may-not-edit-source", {}),
  "areas-of-the-source": whatSchema("areas-of-the-source", {}),
  "dynamic-address": whatSchema("dynamic-address", {}),
  "system-page": whatSchema("system-page", {}),
  "area-page": whatSchema("area-page", {}),
  "source-in-trash": whatSchema("source-in-trash", { way: trashedSourceSchema }),
  "same-title-in-plan": whatSchema("same-title-in-plan", {}),
  "same-address-in-plan": whatSchema("same-address-in-plan", {}),
  "may-not-undo": whatSchema("may-not-undo", {}),
  "may-not-rename": whatSchema("may-not-rename", {}),
  "new-folder-is-inactive": whatSchema("new-folder-is-inactive", {}),
  "copied-before": whatSchema("copied-before", {}),
  "settings-not-allowed": whatSchema("settings-not-allowed", {}),
  "wished-title-taken": whatSchema("wished-title-taken", { title: v.string() }),
  "renamed-where-taken": whatSchema("renamed-where-taken", { title: v.string() }),
  "wished-address-taken": whatSchema("wished-address-taken", { code: v.string() }),
  "wished-address-refused": whatSchema("wished-address-refused", { code: v.string() }),
});

export const folderWarningSchema = tagged<FolderWarning, "what">("what", {
  "address-held-by-trash": whatSchema("address-held-by-trash", { code: v.string() }),
});

export const obstacleSchema = tagged<PlanObstacle, "what">("what", {
  "address-shape-refused": whatSchema("address-shape-refused", { code: v.string() }),
  "other-kind": whatSchema("other-kind", {}),
  "may-not-read-source": whatSchema("may-not-read-source", {}),
  "may-not-edit-target": whatSchema("may-not-edit-target", {}),
  "target-site-gone": whatSchema("target-site-gone", {}),
  "may-not-restore": whatSchema("may-not-restore", {}),
  "target-folder-in-trash": whatSchema("target-folder-in-trash", { title: v.string() }),
  "target-folder-gone": whatSchema("target-folder-gone", {}),
  "source-folder-in-trash": whatSchema("source-folder-in-trash", { title: v.string() }),
  "source-gone": whatSchema("source-gone", {}),
  "target-folder-not-made": whatSchema("target-folder-not-made", { title: v.string() }),
  "title-taken": whatSchema("title-taken", { title: v.string() }),
});
