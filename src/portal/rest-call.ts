import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

/** What may be sent: plain JSON, since the SDK clones parameters only after the portal has run the call (contract G2). */
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export type RestParams = { readonly [name: string]: Json };

/** An answer of the portal as it came. */
interface RestAnswer {
  readonly result: unknown;
  /** `time` of the envelope (contract A5). */
  readonly time: unknown;
}

/** The one narrow door to the portal: one attempt of one REST method; every ending but a clear answer is a failure. */
export type RestCall = (method: string, params: RestParams) => Promise<Result<RestAnswer, PortalFailure>>;
