import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { CopyLoad } from "@/model/portal-answers.ts";

import { batchSchema, encodeCommands, readOutcome, type Commands } from "./batch.ts";
import type { Command } from "./command.ts";
import { malformed } from "./failure.ts";
import { createOperatingResets, readLoad } from "./operating-resets.ts";
import { readAnswer } from "./read-answer.ts";
import type { RestCall } from "./rest-call.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** The answers of one batch. */
export interface BatchAnswers {
  /** What became of a command of this batch. */
  read<Value>(command: Command<Value>): Result<Value, PortalFailure>;
  /** What a command of this batch cost; `null` where the portal does not count running time. */
  loadOf(command: Command<unknown>): CopyLoad | null;
}

/** Commands in, parsed answers or failures out; one attempt each. */
export interface RestClient {
  call<Value>(command: Command<Value>): Answer<Value>;
  /**
   * All commands in one request, sent as an ordinary call (docs/decisions/003). With `halt` the portal stops after the
   * first refusal. The outer failure is about the request, those of the commands are read one by one.
   */
  batch(commands: Commands, options?: { readonly halt: boolean }): Answer<BatchAnswers>;
}

export function createRestClient(send: RestCall, now: () => number): RestClient {
  const resets = createOperatingResets(now);
  return {
    call: async ({ method, params, schema }) => {
      const answer = await send(method, params);
      if (!answer.ok) return failed(resets.complete(answer.failure));
      resets.note(method, answer.value.time);
      return readAnswer(method, schema, answer.value.result);
    },
    batch: async (commands, { halt } = { halt: false }) => {
      const answer = await send("batch", { halt: halt ? 1 : 0, cmd: encodeCommands(commands) });
      if (!answer.ok) return failed(answer.failure);
      const maps = readAnswer("batch", batchSchema, answer.value.result);
      if (!maps.ok) return maps;
      const names = new Map(Object.entries(commands).map(([name, command]) => [command, name]));
      for (const [{ method }, name] of names) resets.note(method, maps.value.result_time[name]);
      const answeredAt = now();
      return success({
        loadOf: (command) => {
          const name = names.get(command);
          return name === undefined ? null : readLoad(maps.value.result_time[name], answeredAt);
        },
        read: (command) => {
          const { method, schema } = command;
          const name = names.get(command);
          if (name === undefined) return failed(malformed(method, "not a command of this batch"));
          const outcome = readOutcome(maps.value, name, method);
          if (!outcome.ok) return failed(resets.complete(outcome.failure));
          return readAnswer(method, schema, outcome.value);
        },
      });
    },
  };
}
