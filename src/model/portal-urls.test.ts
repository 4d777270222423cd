import { expect, test } from "vitest";

import { pageId, siteId } from "./ids.ts";
import { editorUrl, siteListUrl } from "./portal-urls.ts";
import type { Site, SiteType } from "./site.ts";

const siteOf = (type: SiteType): Site => ({
  id: siteId(12),
  scope: "PAGE",
  type,
  title: "Company",
  code: "/company/",
  active: true,
  indexPageId: null,
  domainName: null,
});

test.each([
  ["PAGE", "/sites/site/12/view/101/", "/sites/site/12/"],
  ["SMN", "/sites/site/12/view/101/", "/sites/site/12/"],
  ["STORE", "/shop/stores/site/12/view/101/", "/shop/stores/site/12/"],
  ["KNOWLEDGE", "/kb/wiki/12/view/101/", "/kb/wiki/12/"],
  ["GROUP", "/kb/group/wiki/12/view/101/", "/kb/group/wiki/12/"],
] as const)("trap 56: editor and list of a %s are plain addresses of the portal", (type, editor, list) => {
  const portal = "https://portal.example";
  expect(editorUrl(portal, siteOf(type), pageId(101))).toBe(portal + editor);
  expect(siteListUrl(portal, siteOf(type))).toBe(portal + list);
});

test("trap 56: the editor of a Vibe page has no address that could be known, so none is made up", () => {
  expect(editorUrl("https://portal.example", siteOf("VIBE"), pageId(101))).toBeNull();
  expect(siteListUrl("https://portal.example", siteOf("VIBE"))).toBeNull();
});
