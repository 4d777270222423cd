import { readdirSync, readFileSync, statSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { failureTable } from "../../src/model/failure-table.ts";
import { contentPolicy } from "../build/content-policy.ts";
import { generatedParts } from "./generated-parts.ts";
import { putPart } from "./put-part.ts";
import { innerLinks, leadsSomewhere, namedScripts, quotesOf, readDocuments } from "./read-documents.ts";

const documents = readDocuments();
const read = (file: string): string => readFileSync(file, "utf8");

describe("the documentation", () => {
  test("has no link, picture or heading named that is not there", () => {
    const dead = documents.flatMap((document) =>
      innerLinks(document)
        .filter((link) => !leadsSomewhere(document, link))
        .map((link) => `${document.file}: ${link}`),
    );
    expect(dead).toEqual([]);
    expect(documents.flatMap(innerLinks).length).toBeGreaterThan(50);
  });

  test("tells to run only commands that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Record<string, string> };
    const unknown = documents.flatMap(({ file, text }) =>
      namedScripts(text)
        .filter((name) => scripts[name] === undefined)
        .map((name) => `${file}: npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test("quotes the code as it is", () => {
    const quotes = documents.flatMap(({ text }) => quotesOf(text));
    expect(quotes.filter(({ file, quote }) => !read(file).includes(quote))).toEqual([]);
    expect(quotes.length).toBeGreaterThan(10);
  });

  test("names nothing of the app in the guides that the app calls otherwise", () => {
    const words = ["src/i18n/en/basics.ts", "src/i18n/en/install.ts", "src/i18n/en/run.ts"]
      .map(read)
      .join("\n");
    const titles = [...read("docs/troubleshooting.md").matchAll(/^### “([^”]+)”$/gm)].map(
      ([, title]) => title,
    );
    const strange = titles.filter((title) => title !== undefined && !words.includes(title));
    expect(strange).toEqual([]);
    expect(titles.length).toBeGreaterThan(4);
  });

  test("names every request that the app makes of the portal", () => {
    const sources = readdirSync("src/portal").filter(
      (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
    );
    const asked = sources.flatMap((name) => [
      ...read(`src/portal/${name}`).matchAll(
        /"(?:landing\.)?(?:landing|site|block|template|repo|app)\.(\w+)"|"(profile|mark\w+)"/g,
      ),
    ]);
    const methods = new Set(asked.map(([, method, other]) => method ?? other ?? ""));
    const told = read("docs/privacy-and-security.md");
    // As a name of its own: "delete" is in many words.
    const isTold = (method: string) => new RegExp(`[\`.]${method}\``, "u").test(told);
    expect([...methods].filter((method) => !isTold(method))).toEqual([]);
    expect(methods.size).toBeGreaterThan(20);
  });

  test("explains every part of the content policy", () => {
    const told = read("docs/privacy-and-security.md");
    const names = contentPolicy.split("; ").map((directive) => directive.split(" ", 1)[0] ?? directive);
    expect(names.filter((name) => !told.includes(`\`${name}`))).toEqual([]);
  });

  test("shows pictures that load quickly", () => {
    const folder = "docs/images/install";
    const heavy = readdirSync(folder).filter((name) => statSync(`${folder}/${name}`).size >= 150_000);
    expect(heavy).toEqual([]);
  });
});

describe("what npm run docs has written", () => {
  test.each(generatedParts)("$name in $file is what the code says today", ({ file, name, make }) => {
    expect(read(file), "run npm run docs").toBe(putPart(read(file), name, make()));
  });

  test("has a line for each code that the app knows", () => {
    const guide = read("docs/troubleshooting.md");
    const codes = Object.keys(failureTable)
      .filter((key) => key !== "UNKNOWN")
      .map((key) => key.split(" ", 1)[0] ?? key);
    expect(codes.filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
  });

  test("refuses a document without the part, or with two of them", () => {
    const marked = "<!-- times: written by npm run docs -->\nold\n<!-- end of times -->\n";
    expect(putPart(`a\n${marked}b`, "times", "new")).toBe(
      "a\n<!-- times: written by npm run docs -->\nnew\n<!-- end of times -->\nb",
    );
    expect(() => putPart("nothing", "times", "new")).toThrow(/no part/);
    expect(() => putPart(marked + marked, "times", "new")).toThrow(/more than one/);
  });
});
