import { PortalError } from "./portal-error.ts";

/** The transport breaks: what the client gets is no answer of a method at all. */
export class BrokenTransport extends Error {
  readonly effect:
    | { readonly do: "drop" }
    | { readonly do: "status"; readonly status: number }
    | { readonly do: "body"; readonly body: "malformed" | "truncated" | "empty" };

  constructor(effect: BrokenTransport["effect"]) {
    super(`transport broken: ${effect.do}`);
    this.name = "BrokenTransport";
    this.effect = effect;
  }
}

/** A refusal of the whole request, even where a single command of a batch met it. */
export class WholeRequestRefused extends PortalError {}
