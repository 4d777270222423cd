import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { findUnsafe, unsafeNamesIn } from "./find-unsafe.ts";
import { allowedIn } from "./unsafe-names.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("nowhere but in the files that need it can a text become markup, a script, a link or a message, or be kept", () => {
  expect(findUnsafe(root)).toEqual([]);
});

test("every file that may is there", () => {
  expect(Object.keys(allowedIn).filter((file) => !existsSync(`${root}/${file}`))).toEqual([]);
});

test.each([
  ["<div dangerouslySetInnerHTML={{ __html: text }} />", "dangerouslySetInnerHTML"],
  ["<iframe title='x' />", "<iframe>"],
  ["<p srcDoc={text} />", "srcDoc"],
  ["<a href={text}>Out</a>", "<… href>"],
  ["<Link href={text}>Out</Link>", "<… href>"],
  ["<Menu.Item href={text} />", "<… href>"],
  ["<img src={text} />", "<… src>"],
  ["<form action={text} />", "<… action>"],
  ["document.body.innerHTML = text", "innerHTML"],
  ["document.body['innerHTML'] = text", "innerHTML"],
  ["document.write(text)", "document.write"],
  ["window.open(text)", "window.open"],
  ["window.location.assign(text)", "location.assign"],
  ["location.replace(text)", "location.replace"],
  ["window.location = text", "location ="],
  ["link.href = text", "href ="],
  ["go('javascript:' + text)", "address with a script"],
  ["go(`javascript:${text}`)", "address with a script"],
  ["new Function(text)", "Function"],
  ["eval(text)", "eval"],
  ["new DOMParser().parseFromString(text, 'text/html')", "DOMParser"],
  ["document.createRange().createContextualFragment(text)", "createContextualFragment"],
  ["window.addEventListener('message', hear)", "on message"],
  ["window.parent.postMessage(text, '*')", "postMessage"],
  ["window.sessionStorage.setItem('token', text)", "sessionStorage"],
  ["document.cookie = text", "cookie"],
  ["console.log(text)", "console"],
  ["fetch(text)", "fetch"],
])("the check fires for %s", (source, name) => {
  expect(unsafeNamesIn("sample.tsx", `export const sample = (text, link, go, hear) => ${source};`)).toContain(
    name,
  );
});

test.each([
  "<LinkOut href={text}>Out</LinkOut>",
  "<PageTree action={text} />",
  "Object.assign({}, text)",
  "({ href: text })",
])("%s is nothing to forbid", (source) => {
  expect(unsafeNamesIn("sample.tsx", `export const sample = (text) => ${source};`)).toEqual([]);
});
