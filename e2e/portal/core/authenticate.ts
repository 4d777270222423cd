import type { AppRow, UserRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { restError } from "./rest-errors.ts";

export interface Caller {
  readonly user: UserRow;
  readonly app: AppRow | null;
  readonly scopes: readonly string[];
}

export interface Credentials {
  readonly token: string | null;
  readonly webhook: { readonly userId: number; readonly secret: string } | null;
}

/** Who calls (contract A3, A10). A token carries user and application; a webhook has no application. */
export function authenticate(state: PortalState, { token, webhook }: Credentials): Caller {
  if (webhook !== null) return authenticateWebhook(state, webhook);
  if (token === null) throw restError("NO_AUTH_FOUND", state.switches);
  const row = state.tokens.get(token);
  if (row === undefined) throw restError("NO_AUTH_FOUND", state.switches);
  if (row.revoked || state.now() >= row.issuedAt + row.ttl) throw restError("expired_token", state.switches);
  const app = state.apps.get(row.appId);
  if (app === undefined || app.removed) throw restError("APPLICATION_NOT_FOUND", state.switches);
  const user = state.users.get(row.userId);
  if (user === undefined) throw restError("authorization_error", state.switches);
  if (!user.appAccess) throw restError("user_access_error", state.switches);
  return { user, app, scopes: app.scopes };
}

function authenticateWebhook(state: PortalState, webhook: NonNullable<Credentials["webhook"]>): Caller {
  const row = state.webhooks.find(
    ({ userId, secret }) => userId === webhook.userId && secret === webhook.secret,
  );
  const user = row === undefined ? undefined : state.users.get(row.userId);
  if (row === undefined || user === undefined) throw restError("NO_AUTH_FOUND", state.switches);
  return { user, app: null, scopes: row.scopes };
}
