import { expect, test } from "vitest";

import { refuseHtml } from "./only-empty-html.ts";

test("a text that would become HTML in the page is refused, an empty one is let through", () => {
  expect(["", " ", "<b>Summer</b>", "<img src=x onerror=alert(1)>"].map(refuseHtml)).toEqual([
    "",
    null,
    null,
    null,
  ]);
});
