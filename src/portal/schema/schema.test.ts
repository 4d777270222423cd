import * as v from "valibot";
import { expect, test } from "vitest";

import { pageId } from "@/model/ids.ts";
import type { Scope } from "@/model/site.ts";

import { foldersSchema } from "./folder-schema.ts";
import { blocksSchema, pagesSchema } from "./page-schema.ts";
import { planSchema } from "./plan-schema.ts";
import { flagSchema, idOrNullSchema, idSchema, listSchema } from "./primitives.ts";
import { profileSchema } from "./profile-schema.ts";
import { rightsSchema } from "./rights-schema.ts";
import { sitesSchema } from "./site-schema.ts";

const all = { read: true, edit: true, sett: true, public: true, delete: true };
const none = { read: false, edit: false, sett: false, public: false, delete: false };

test.each([12, "12", "0012"])("%o is the id 12", (id) => {
  expect(v.parse(idSchema(pageId), id)).toBe(12);
});

test.each([0, -1, 1.5, "", "12a", "1e3", " 12", null, true, [], 2 ** 60])("%o is no id", (id) => {
  expect(v.is(idSchema(pageId), id)).toBe(false);
});

test.each([null, "", "0", 0, false])("%o is how the portal says that there is no id", (id) => {
  expect(v.parse(idOrNullSchema(pageId), id)).toBeNull();
});

test("flags are letters; a flag that never got a value is off, any other value cannot be read", () => {
  expect(["Y", "N", null].map((flag) => v.parse(flagSchema, flag))).toEqual([true, false, false]);
  for (const flag of ["y", "", true, 1, undefined]) expect(v.is(flagSchema, flag)).toBe(false);
});

test("lists come as lists or, where keys have gaps, as maps; nothing is not an empty list", () => {
  const schema = listSchema(v.string());
  expect(v.parse(schema, [])).toEqual([]);
  expect(v.parse(schema, { 3: "a", 7: "b" })).toEqual(["a", "b"]);
  for (const list of [null, undefined, "a", true]) expect(v.is(schema, list)).toBe(false);
});

test.each([
  ["PAGE", ["denied", "read", "edit", "sett", "public", "delete"], all],
  ["PAGE", ["denied"], none],
  ["PAGE", [], none],
  ["PAGE", ["read"], { ...none, read: true }],
  ["PAGE", { 1: "read", 4: "public" }, { ...none, read: true, public: true }],
  ["PAGE", ["read", "edit", "something new"], { ...none, read: true, edit: true }],
  ["KNOWLEDGE", ["read", "edit"], { ...none, read: true, edit: true, public: true }],
  ["KNOWLEDGE", ["denied"], none],
  ["VIBE", ["read"], { ...none, read: true, public: true }],
  ["GROUP", [true, false, false, false], all],
  ["GROUP", [false, false, false, false], none],
  ["GROUP", ["denied", "read", "edit", "sett", "public", "delete"], all],
] as const)("in scope %s the operations %o are these rights", (scope, operations, rights) => {
  expect(v.parse(rightsSchema(scope), operations)).toEqual(rights);
});

const siteRow = {
  ID: "12",
  TYPE: "PAGE",
  TITLE: "Company",
  CODE: "/company/",
  ACTIVE: "Y",
  DELETED: "N",
  SPECIAL: "N",
  DOMAIN_NAME: "",
  LANDING_ID_INDEX: "101",
};

const sitesOf = (scope: Scope, ...rows: readonly object[]) => v.parse(sitesSchema(scope), rows).sites;

test("a site is read with its scope, and an empty domain is none", () => {
  expect(sitesOf("PAGE", siteRow)).toEqual([
    {
      id: 12,
      scope: "PAGE",
      type: "PAGE",
      title: "Company",
      code: "/company/",
      active: true,
      indexPageId: 101,
      domainName: null,
    },
  ]);
});

test("sites of other scopes, of types nobody knows, in the trash, and hosts of CRM forms are left out but counted", () => {
  const others = [
    { TYPE: "KNOWLEDGE" },
    { TYPE: "NEWS" },
    { TYPE: null },
    { TYPE: "toString" },
    { DELETED: "Y" },
    { SPECIAL: "Y" },
  ];
  const rows = others.map((given, index) => ({ ...siteRow, ...given, ID: String(20 + index) }));
  expect(v.parse(sitesSchema("PAGE"), rows)).toEqual({ sites: [], count: 6, highestId: 25 });
  expect(sitesOf("KNOWLEDGE", siteRow, { ...siteRow, TYPE: "KNOWLEDGE" })).toHaveLength(1);
  expect(sitesOf("VIBE", { ...siteRow, TYPE: "MAINPAGE" })).toMatchObject([{ type: "VIBE" }]);
});

const pageRow = {
  ID: "101",
  SITE_ID: "12",
  FOLDER_ID: null,
  TITLE: "<b>Bold</b> & co",
  CODE: "home",
  ACTIVE: "Y",
  PUBLIC: "Y",
  DELETED: "N",
  SYS: "N",
  RULE: null,
  DATE_MODIFY: "10/10/2022 03:25:30 pm",
  CREATED_BY_ID: "7",
  IS_AREA: false,
};

test("titles stay the text they are", () => {
  expect(v.parse(pagesSchema, [pageRow])).toMatchObject([{ title: "<b>Bold</b> & co", rule: "" }]);
});

test.each([null, {}, []])("a date that came as %o is shown as nothing", (DATE_MODIFY) => {
  expect(v.parse(pagesSchema, [{ ...pageRow, DATE_MODIFY }])).toMatchObject([{ modifiedText: "" }]);
});

test("what the portal adds of its own accord does not matter", () => {
  const row = { ...pageRow, DOMAIN_ID: "3", DATE_PUBLIC: {} };
  expect(v.parse(pagesSchema, [row])).toEqual(v.parse(pagesSchema, [pageRow]));
});

test.each(Object.keys(pageRow).filter((column) => column !== "DATE_MODIFY"))(
  "a page without its %s cannot be read",
  (column) => {
    expect(v.is(pagesSchema, [{ ...pageRow, [column]: undefined }])).toBe(false);
  },
);

test("folders at the root have no parent, however the portal says it", () => {
  const row = {
    ID: 201,
    SITE_ID: 12,
    TITLE: "News",
    CODE: "news",
    ACTIVE: "Y",
    DELETED: "N",
    INDEX_ID: null,
  };
  const folders = v.parse(foldersSchema, [
    { ...row, PARENT_ID: null },
    { ...row, PARENT_ID: "0" },
    { ...row, PARENT_ID: "200" },
  ]);
  expect(folders.map(({ parentId }) => parentId)).toEqual([null, null, 200]);
});

test("blocks keep their order, code and state", () => {
  const rows = [
    { id: 1, lid: 2, code: "01.hero", name: "Hero", active: true, meta: { FAVORITE_META: "Array" } },
    { id: 3, lid: 2, code: "02.text", name: "Text", active: false, meta: {} },
  ];
  expect(v.parse(blocksSchema, rows)).toEqual([
    { code: "01.hero", active: true },
    { code: "02.text", active: false },
  ]);
});

test("a user may lack parts of the name", () => {
  expect(v.parse(profileSchema, { ID: "7", NAME: "Ada", LAST_NAME: null })).toEqual({
    userId: 7,
    userName: "Ada",
  });
  expect(v.parse(profileSchema, { ID: 7 })).toEqual({ userId: 7, userName: "" });
});

test.each([
  [{ LICENSE: "ru_ent250", LICENSE_FAMILY: "ent250" }, 250],
  [{ LICENSE: "enterprise" }, 250],
  [{ LICENSE_FAMILY: "ENT", LICENSE: null }, 250],
  [{ LICENSE: "de_pro100", LICENSE_FAMILY: "pro" }, 50],
  [{ LICENSE: "talent", LICENSE_FAMILY: "client" }, 50],
  [{}, 50],
])("the plan %o takes %i requests at once", (plan, burst) => {
  expect(v.parse(planSchema, plan).burst).toBe(burst);
});
