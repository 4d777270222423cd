import { failures } from "../../src/i18n/en/failures.ts";
import { failureTable, type FailureRow, type FailureRowKey } from "../../src/model/failure-table.ts";
import type { FailureKind } from "../../src/model/failure.ts";

/** What each kind means for whoever looks a code up, in the order of the document. */
const kinds: Readonly<Record<FailureKind, { readonly heading: string; readonly text: string }>> = {
  session: {
    heading: "The portal no longer accepts the app",
    text: "Nothing else would work either, so a run of several copies pauses and is kept. Once the cause is gone, open the app again and press “Continue”.",
  },
  "not-run": {
    heading: "Not carried out, to be tried again",
    text: "The portal did not begin, so trying again is safe. In a run the app waits and tries again by itself.",
  },
  refused: {
    heading: "Refused",
    text: "The portal answered no; asking the same again changes nothing. In a run the row says so and the others go on. After a code with ¹ the other copies into the same target are not sent, since they would meet the same answer.",
  },
  unsure: {
    heading: "May have been carried out",
    text: "Nobody knows whether the portal did it. In a run the app looks in the target by itself before it sends anything again, so that no page is made twice.",
  },
  malformed: {
    heading: "The answer could not be read",
    text: "For a copy that is the same as above: the app looks in the target first.",
  },
};

/** Codes with more than one meaning, and meanings with more than one code; the rest is shown as it is. */
const shownCodes: Partial<Record<FailureRowKey, string>> = {
  "ACCESS_DENIED for the menu": "`ACCESS_DENIED` (of `landing.repo.bind` or `unbind`)",
  "ACCESS_DENIED by REST": "`ACCESS_DENIED` (HTTP status 401 or 403)",
  ACCESS_DENIED: "`ACCESS_DENIED` (HTTP status 400)",
  MALFORMED_ANSWER: "`MALFORMED_ANSWER`, `COPY_IS_ANOTHER_PAGE`",
  UNKNOWN: "any other code",
};

const keys = Object.keys(failureTable).filter((key): key is FailureRowKey => key in failureTable);
const rowOf = (key: FailureRowKey): FailureRow => failureTable[key];

/** All codes of the failure table with the sentences that the app shows, as Markdown. */
export function failureCodes(): string {
  const sections = Object.entries(kinds).map(([kind, { heading, text }]) =>
    [`### ${heading}`, text, tableOf(keys.filter((key) => rowOf(key).kind === kind))].join("\n\n"),
  );
  return `\n${sections.join("\n\n")}\n`;
}

/** One line a sentence: several codes often mean the same. */
function tableOf(ofKind: readonly FailureRowKey[]): string {
  const texts = [...new Set(ofKind.map((key) => rowOf(key).text))];
  const lines = texts.map((text) => {
    const codes = ofKind.filter((key) => rowOf(key).text === text).map(shownCode);
    return `| ${codes.join("<br>")} | ${failures[text].sentence} | ${failures[text].advice} |`;
  });
  return ["| code | what happened | what to do |", "| --- | --- | --- |", ...lines].join("\n");
}

function shownCode(key: FailureRowKey): string {
  const { kind, runGoesOn } = rowOf(key);
  return `${shownCodes[key] ?? `\`${key}\``}${kind === "refused" && !runGoesOn ? " ¹" : ""}`;
}
