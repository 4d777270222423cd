import type { Question } from "./ask.ts";

/** What must be found nowhere after the portal has opened the app (contract B2). */
export const secrets = {
  token: "9c1f4d6600705a0700000001f0f107a1",
  refresh: "8c9e746600705a0700000001f0f10775",
  sid: "0123456789abcdef0123456789abcdef",
} as const;

const body = new URLSearchParams({
  AUTH_ID: secrets.token,
  AUTH_EXPIRES: "3600",
  REFRESH_ID: secrets.refresh,
  member_id: "da45a03b265edd8787f8a258d793cc5d",
  status: "L",
  PLACEMENT: "DEFAULT",
}).toString();

/** The form by which a portal opens the app at `address` (contract B1, B2). */
export function portalForm(address: string): Question {
  return {
    method: "POST",
    address: `${address}?DOMAIN=portal.bitrix24.com&PROTOCOL=1&LANG=en&APP_SID=${secrets.sid}`,
    headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: "https://portal.bitrix24.com" },
    body,
  };
}
