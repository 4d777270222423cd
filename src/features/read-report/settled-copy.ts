import type { CopyState } from "@/model/run.ts";

const settled = ["done", "unverified", "unknown", "ambiguous", "skipped", "refused", "failed"] as const;

/** A copy that needs nothing but the user: it has ended, or waits for a word from them. */
export type SettledCopy = Extract<CopyState, { readonly at: (typeof settled)[number] }>;

export const isSettled = (state: CopyState): state is SettledCopy => settled.some((at) => at === state.at);
