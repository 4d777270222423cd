import { buildBlock } from "../samples/build.ts";
import type { Bench } from "./client.ts";
import { P2 } from "./fixture.ts";

interface ListedBlock {
  readonly id: number;
  readonly lid: number;
  readonly active: boolean;
  readonly content?: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** Calls about blocks on the bench of the test that runs. */
export function blockCalls(bench: () => Bench) {
  /** Result of an accepted call, or the code of the refusal. */
  async function ask(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { status, body } = await bench().call(`landing.${method}`, params);
    return status === 200 ? body.result : body.error;
  }

  return {
    ask,
    listBlocks: async (params: Readonly<Record<string, unknown>>) =>
      (await ask("block.getlist", params)) as readonly ListedBlock[],
    /** The stored HTML of a draft block of P2. */
    stored: (id: number) => bench().portal.state.blocks.get(id)?.content,
    put: (content: string, more: object = {}): number =>
      buildBlock(bench().portal.state, bench().page(P2), { content, ...more }).id,
  };
}
