import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import type { Command } from "./command.ts";
import { malformed } from "./failure.ts";
import type { BatchAnswers, RestClient } from "./rest-client.ts";

/** What one batch may hold; the portal refuses commands beyond (contract A11). */
const batchLength = 50;

/**
 * Reads of any number, in their order, in as few requests as hold them, one after the other; a command that is named twice is
 * sent once. The outer failure is about a request, those of the commands are read one by one.
 */
export async function readMany(
  client: RestClient,
  commands: readonly Command<unknown>[],
): Promise<Result<BatchAnswers, PortalFailure>> {
  const answersOf = new Map<Command<unknown>, BatchAnswers>();
  for (const part of cutIntoParts([...new Set(commands)], batchLength)) {
    const named = Object.fromEntries(part.map((command, index) => [`command${index}`, command]));
    const answer = await client.batch(named);
    if (!answer.ok) return answer;
    for (const command of part) answersOf.set(command, answer.value);
  }
  return success({
    read: (command) =>
      answersOf.get(command)?.read(command) ??
      failed(malformed(command.method, "not a command of this read")),
    loadOf: (command) => answersOf.get(command)?.loadOf(command) ?? null,
  });
}

/** Parts of at most `length`, in order. */
export const cutIntoParts = <One>(all: readonly One[], length: number): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / length) }, (_, part) =>
    all.slice(part * length, (part + 1) * length),
  );
