import { expect, test } from "vitest";

import { userId } from "@/model/ids.ts";
import { noLaterWishes } from "@/model/later-wishes.ts";
import type { Preset } from "@/model/preset.ts";

import { openPresets } from "./preset-archive.ts";

const owner = { memberId: "m1", userId: userId(7) };

const rollout: Preset = {
  name: "Roll-out",
  publication: "published",
  keepFolders: false,
  later: {
    ...noLaterWishes,
    names: {
      title: { prefix: "{site}: ", suffix: "", search: { text: "a+", as: "pattern", replaceBy: "b" } },
      address: noLaterWishes.names.address,
      whereTaken: "rename",
      date: "",
    },
    cleanUp: true,
    links: { among: true, outside: "list" },
  },
};

/** As the browser's, in memory; `limit` is how many characters it has room for. */
function createStorage({ limit = Infinity } = {}): Storage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    clear: () => texts.clear(),
    getItem: (key) => texts.get(key) ?? null,
    key: (index) => [...texts.keys()][index] ?? null,
    removeItem: (key) => void texts.delete(key),
    setItem: (key, text) => {
      if (text.length > limit) throw new DOMException("No room", "QuotaExceededError");
      texts.set(key, text);
    },
  };
}

test("presets come back as they were saved, in another tab too", () => {
  const storage = createStorage();
  const archive = openPresets(owner, () => storage);
  expect([archive.isLasting, archive.read()]).toEqual([true, []]);
  expect(archive.write([rollout])).toBe(true);
  expect(openPresets(owner, () => storage).read()).toEqual([rollout]);
});

test("presets of another user or portal are not shown", () => {
  const storage = createStorage();
  openPresets(owner, () => storage).write([rollout]);
  expect(openPresets({ ...owner, userId: userId(8) }, () => storage).read()).toEqual([]);
  expect(openPresets({ ...owner, memberId: "m2" }, () => storage).read()).toEqual([]);
});

test("storage that throws when it is touched, or is missing, holds nothing and says so", () => {
  const refused = openPresets(owner, () => {
    throw new DOMException("Refused", "SecurityError");
  });
  for (const archive of [refused, openPresets(owner, () => null)]) {
    expect([archive.isLasting, archive.write([rollout]), archive.read()]).toEqual([false, false, []]);
  }
});

test("where there is no room, what was saved before is there still", () => {
  const storage = createStorage({ limit: 600 });
  const archive = openPresets(owner, () => storage);
  expect(archive.write([rollout])).toBe(true);
  expect(archive.write([rollout, { ...rollout, name: "Second" }])).toBe(false);
  expect(archive.read()).toEqual([rollout]);
});

test.each(["not JSON", "{}", '[null, {"name": "half"}]'])("“%s” in the storage is no preset", (text) => {
  const storage = createStorage();
  storage.setItem("page-copier-presets m1 7", text);
  expect(openPresets(owner, () => storage).read()).toEqual([]);
});

test("one preset that cannot be read does not hide the others", () => {
  const storage = createStorage();
  openPresets(owner, () => storage).write([rollout]);
  const key = storage.key(0) ?? "";
  storage.setItem(key, (storage.getItem(key) ?? "").replace("[", '[{"name": ""},'));
  expect(openPresets(owner, () => storage).read()).toEqual([rollout]);
});
