import type { Hold } from "../portal/faults/holds.ts";
import type { LocalPortal } from "../portal/portal.ts";

export const copyMethod = "landing.landing.copy";

/** Resolves with the n-th copy from now on that reaches the portal. */
export function reachCopy(portal: LocalPortal, nth: number): Promise<void> {
  return new Promise((resolve) => {
    portal.addFault({
      method: copyMethod,
      nth,
      effect: { do: "change", when: "after", change: () => resolve() },
    });
  });
}

/** From the n-th copy from now on the portal copies and keeps its answers; `reached` when several of them wait. */
export function holdAnswersFrom(
  portal: LocalPortal,
  nth: number,
): Pick<Hold, "release"> & { readonly reached: Promise<void> } {
  let hold: Hold | null = null;
  const reached = new Promise<void>((resolve) => {
    const change = () => {
      hold = portal.hold(copyMethod, "after");
      void hold.waitFor(2).then(resolve);
    };
    portal.addFault({ method: copyMethod, nth, effect: { do: "change", when: "before", change } });
  });
  return { reached, release: () => hold?.release() };
}

/** Lets one list of pages through and keeps all later ones waiting. */
export function holdListsAfterFirst(portal: LocalPortal): Pick<Hold, "release"> {
  const holds: Hold[] = [];
  const change = () => {
    holds.push(portal.hold("landing.landing.getList"));
  };
  portal.addFault({ method: "landing.landing.getList", effect: { do: "change", when: "after", change } });
  return {
    release: () => {
      for (const hold of holds) hold.release();
    },
  };
}
