import { ApiVersion, HttpV2, type AuthActions, type RestrictionParams } from "@bitrix24/b24jssdk";

import type { LocalPortal } from "../../../e2e/portal/portal.ts";
import { fetchInProcess } from "./fetch-in-process.ts";

/** The SDK's real HTTP client over a local portal of the same process; `refresh` is what the portal around the app does. */
export function createSdkHttp(
  local: LocalPortal,
  token: { readonly read: () => string; readonly refresh: () => Promise<void> },
  restrictions?: Partial<RestrictionParams>,
): HttpV2 {
  const data = () => ({
    access_token: token.read(),
    refresh_token: "refresh",
    expires: 0,
    expires_in: 3600,
    domain: "http://127.0.0.1",
    member_id: "",
  });
  const auth: AuthActions = {
    getAuthData: data,
    refreshAuth: async () => {
      await token.refresh();
      return data();
    },
    getUniq: (prefix) => prefix,
    isAdmin: false,
    getTargetOrigin: () => "http://127.0.0.1",
    getTargetOriginWithPath: () => new Map([[ApiVersion.v2, "http://127.0.0.1/rest"]]),
  };
  const options = { adapter: "fetch", env: { fetch: fetchInProcess(local), Request, Response } };
  return new HttpV2(auth, options, restrictions);
}
