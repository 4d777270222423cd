import type { TokenRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";

function hex(state: PortalState, digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(state.random() * 16).toString(16)).join("");
}

/** 32 hex digits, as for `APP_SID`. */
export const newSid = (state: PortalState): string => hex(state, 32);

/** Issues an access and a refresh token for a user of an application (contract A10). */
export function issueToken(state: PortalState, userId: number, appId: number): TokenRow {
  const token: TokenRow = {
    value: hex(state, 64),
    refresh: hex(state, 64),
    userId,
    appId,
    issuedAt: state.now(),
    ttl: state.switches.tokenTtl,
    revoked: false,
  };
  state.tokens.set(token.value, token);
  return token;
}

/** A new pair for a refresh token; `null` for an unknown or a revoked one. */
export function refreshToken(state: PortalState, refresh: string): TokenRow | null {
  const old = [...state.tokens.values()].find((row) => row.refresh === refresh && !row.revoked);
  return old === undefined ? null : issueToken(state, old.userId, old.appId);
}

/** Ends the hour of every access token; their refresh tokens go on working. */
export function expireTokens(state: PortalState): void {
  for (const token of state.tokens.values()) token.issuedAt = state.now() - token.ttl;
}
