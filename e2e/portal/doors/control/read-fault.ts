import type { FaultEffect, FaultRule } from "../../faults/fault-rules.ts";
import { isMap } from "../../php/bind.ts";
import { readChange } from "./named-changes.ts";
import { allowOnly, BadInput, readBoolean, readOneOf, readPositive, readText } from "./read-input.ts";

type Fields = Readonly<Record<string, unknown>>;

const kinds = ["drop", "status", "error", "body", "answer", "slow", "change"] as const;

/** A fault out of JSON; the names are those of `FaultRule`. */
export function readFault(fields: Fields): FaultRule {
  allowOnly(fields, ["method", "effect", "nth", "times", "probability"]);
  if (!isMap(fields["effect"])) throw new BadInput('"effect" must be an object with "do".');
  return {
    method: readText(fields, "method"),
    effect: readEffect(fields["effect"]),
    ...("nth" in fields ? { nth: readPositive(fields, "nth") } : {}),
    ...("times" in fields ? { times: fields["times"] === null ? null : readPositive(fields, "times") } : {}),
    ...("probability" in fields ? { probability: readChance(fields) } : {}),
  };
}

function readEffect(fields: Fields): FaultEffect {
  const kind = readOneOf(fields, "do", kinds);
  switch (kind) {
    case "drop":
      return { do: kind, ran: readBoolean(fields, "ran") };
    case "status":
      return { do: kind, status: readStatus(fields), ran: readBoolean(fields, "ran") };
    case "error":
      return {
        do: kind,
        code: readText(fields, "code"),
        ...("status" in fields ? { status: readStatus(fields) } : {}),
        ...("description" in fields ? { description: readText(fields, "description") } : {}),
      };
    case "body":
      return {
        do: kind,
        body: readOneOf(fields, "body", ["malformed", "truncated", "empty"]),
        ran: readBoolean(fields, "ran"),
      };
    case "answer":
      return { do: kind, result: fields["result"], ran: readBoolean(fields, "ran") };
    case "slow":
      return { do: kind, ms: readPositive(fields, "ms") };
    case "change":
      return {
        do: kind,
        when: readOneOf(fields, "when", ["before", "after"]),
        change: readChange(isMap(fields["change"]) ? fields["change"] : {}),
      };
  }
}

function readStatus(fields: Fields): number {
  const status = readPositive(fields, "status");
  if (status < 200 || status > 599) throw new BadInput('"status" must be an HTTP status from 200 to 599.');
  return status;
}

function readChance(fields: Fields): number {
  const { probability } = fields;
  if (typeof probability !== "number" || !(probability >= 0 && probability <= 1)) {
    throw new BadInput('"probability" must be a number from 0 to 1.');
  }
  return probability;
}
