import type { LoggedCall } from "../core/call-log.ts";
import type { PortalState } from "../state/portal-state.ts";

/** What a request is answered with. */
export interface RestAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** What is sent instead of `body`, where that is no text at all. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** The connection breaks instead of an answer. */
  readonly dropped: boolean;
}

export type Rewrite = (answer: RestAnswer, call: LoggedCall) => RestAnswer;

/** What happens to a call. `ran` tells whether the method is carried out all the same. */
export type FaultEffect =
  | { readonly do: "drop"; readonly ran: boolean }
  | { readonly do: "status"; readonly status: number; readonly ran: boolean }
  | { readonly do: "error"; readonly code: string; readonly status?: number; readonly description?: string }
  | { readonly do: "body"; readonly body: "malformed" | "truncated" | "empty"; readonly ran: boolean }
  | { readonly do: "answer"; readonly result: unknown; readonly ran: boolean }
  /** Everything is carried out; the answer to the whole request, be it a batch, is made into another one on its way. */
  | { readonly do: "rewrite"; readonly rewrite: Rewrite }
  | { readonly do: "slow"; readonly ms: number }
  | {
      readonly do: "change";
      readonly when: "before" | "after";
      readonly change: (state: PortalState) => void;
    };

export interface FaultRule {
  /** Method in any letter case, also as a command of a batch; `*` is every method. */
  readonly method: string;
  readonly effect: FaultEffect;
  /** Only the n-th call from now on, counted from 1. */
  readonly nth?: number;
  /** How often at most; 1 unless said, `null` for ever. */
  readonly times?: number | null;
  /** Chance between 0 and 1, drawn from the portal's seeded source. */
  readonly probability?: number;
}

interface ActiveRule {
  readonly rule: FaultRule;
  calls: number;
  left: number | null;
}

/** The faults that are switched on; every rule that applies to a call takes effect, in the order they were added. */
export class FaultRules {
  private rules: ActiveRule[] = [];

  /** Returns a function that switches the fault off again. */
  add(rule: FaultRule): () => void {
    const active: ActiveRule = { rule, calls: 0, left: rule.times === undefined ? 1 : rule.times };
    this.rules.push(active);
    return () => {
      this.rules = this.rules.filter((other) => other !== active);
    };
  }

  clear(): void {
    this.rules = [];
  }

  list(): readonly FaultRule[] {
    return this.rules.map(({ rule }) => rule);
  }

  /** The effects of all rules that apply to this call, counting it for each. */
  take(method: string, state: PortalState): readonly FaultEffect[] {
    return this.rules.flatMap((active) => {
      const { rule } = active;
      if (rule.method !== "*" && rule.method.toLowerCase() !== method.toLowerCase()) return [];
      active.calls += 1;
      if (rule.nth !== undefined && rule.nth !== active.calls) return [];
      if (active.left === 0) return [];
      if (rule.probability !== undefined && state.random() >= rule.probability) return [];
      if (active.left !== null) active.left -= 1;
      return [rule.effect];
    });
  }
}
