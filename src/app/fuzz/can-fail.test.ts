import { expect, test } from "vitest";

import type { CopyPortal } from "@/copy/ports.ts";
import { success } from "@/lib/result.ts";
import { pageId } from "@/model/ids.ts";

import { trashBelieved } from "../simulation/testing/sabotage.ts";
import { judge } from "./testing/judge.ts";
import { play } from "./testing/play.ts";
import { stories } from "./testing/stories.ts";

/** What is wrong with the first story where the app is worse than it is, and every answer true. */
async function wrongsWith(wrap?: (portal: CopyPortal) => CopyPortal): Promise<string> {
  const wrongs: string[] = [];
  const [story] = stories;
  if (story === undefined) throw new Error("There is no story.");
  await play(
    story,
    null,
    (scene, state, moment) => {
      wrongs.push(...judge(scene, state, { moment, believed: false }));
    },
    wrap,
  );
  return wrongs.join("\n");
}

test("with true answers nothing is held against the app", async () => {
  expect(await wrongsWith()).toBe("");
});

test("the judge notices an app that calls taken back what never was", async () => {
  const unsent = (portal: CopyPortal): CopyPortal => ({
    ...portal,
    trashPages: (_scope, ids) => Promise.resolve(success(new Map(ids.map((id) => [id, success(id)])))),
  });
  const wrongs = await wrongsWith((portal) => trashBelieved.wrap?.(unsent(portal)) ?? portal);
  expect(wrongs).toContain("is said to be in the trash");
});

test("the judge notices an app that writes to pages of others", async () => {
  const wrongs = await wrongsWith((portal) => ({
    ...portal,
    writeSettings: (scope, requests) =>
      portal.writeSettings(
        scope,
        requests.map((request) => ({ ...request, pageId: pageId(1006) })),
      ),
  }));
  expect(wrongs).toContain("pages 1006, not made by the run, has other ");
});

test("the judge notices an app that copies twice and says once", async () => {
  const wrongs = await wrongsWith((portal) => ({
    ...portal,
    copyPage: async (request) => {
      await portal.copyPage(request);
      return portal.copyPage({ ...request, guard: { ...request.guard, mark: 999_999 } });
    },
  }));
  expect(wrongs).toMatch(/\d+ and \d+ are made for /);
});
