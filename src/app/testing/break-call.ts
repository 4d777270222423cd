import type { CopyPortal } from "@/copy/ports.ts";
import { failed, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { failureOf } from "@/portal/failure.ts";

/** The sign-in is gone, and the portal did nothing. */
export const signedOut: PortalFailure = failureOf({
  method: "batch",
  status: 401,
  code: "user_access_error",
  description: "",
});

/**
 * What the engine asks of the portal, of which one call ends in a failure. `nth` counts from 1; `ran` tells whether the portal
 * does what it was asked all the same.
 */
export function breakCall(
  name: keyof CopyPortal,
  nth: number,
  end: { readonly ran: boolean; readonly failure: () => PortalFailure },
): (portal: CopyPortal) => CopyPortal {
  let calls = 0;
  return (portal) =>
    new Proxy(portal, {
      get: (target, key) => {
        const method: unknown = Reflect.get(target, key);
        if (key !== name || typeof method !== "function") return method;
        return async (...args: readonly unknown[]): Promise<Result<unknown, PortalFailure>> => {
          calls += 1;
          if (calls !== nth) return Reflect.apply(method, target, args);
          if (end.ran) await Reflect.apply(method, target, args);
          return failed(end.failure());
        };
      },
    });
}
