import { B24LangList } from "@bitrix24/b24jssdk";
import { expect, test } from "vitest";

import { languages } from "../src/i18n/languages.ts";

test("the app speaks every language that the SDK knows of portals", () => {
  expect([...languages.keys()].sort()).toEqual(Object.values<string>(B24LangList).sort());
});
