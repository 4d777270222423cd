import { issueToken, newSid } from "../core/tokens.ts";
import type { Desk } from "./desk.ts";

/** One frame with the app on one rendered page of the portal (contract B2). */
export interface Rendering {
  readonly sid: string;
  readonly userId: number;
  readonly appId: number;
  readonly placement: string;
  readonly options: Readonly<Record<string, string>>;
  /** Address that is opened, without what the portal appends. */
  readonly url: string;
  /** Opened in the panel on the right. */
  readonly inSlider: boolean;
  /** The app is being installed (contract B5). */
  readonly install: boolean;
  token: string;
  refresh: string;
  /** `FIRST_RUN` until the first `getInitData` is answered (contract B4). */
  firstRun: boolean;
}

export interface Opening {
  readonly placement: string;
  readonly options: Readonly<Record<string, string>>;
  readonly url: string;
  readonly inSlider: boolean;
  readonly install?: boolean;
}

/** Seconds as the portal names them, whatever the token's true life is (contract A10). */
export const authExpires = "3600";

/** Signs the user in to the app and remembers the frame under a fresh `APP_SID`. */
export function openRendering(desk: Desk, opening: Opening): Rendering {
  const { state, user, app } = desk;
  const token = issueToken(state, user.id, app.id);
  const rendering: Rendering = {
    ...opening,
    install: opening.install ?? false,
    sid: newSid(state),
    userId: user.id,
    appId: app.id,
    token: token.value,
    refresh: token.refresh,
    firstRun: state.switches.firstRun,
  };
  desk.keep(rendering);
  return rendering;
}

/** The form that is sent into the frame, and the frame's name (contract B1, B2). */
export interface FrameForm {
  readonly name: string;
  readonly method: "get" | "post";
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

export function formOf({ state, app, user, asArchive }: Desk, rendering: Rendering): FrameForm {
  const { host, protocol } = new URL(state.origin);
  const secure = protocol === "https:" ? "1" : "0";
  const action = new URL(rendering.url);
  const query = { DOMAIN: host, PROTOCOL: secure, LANG: user.language, APP_SID: rendering.sid };
  for (const [name, value] of Object.entries(query)) action.searchParams.append(name, value);
  const name = `${host}|${secure}|${rendering.sid}`;
  if (asArchive) return openByGet(name, action);
  return {
    name,
    method: "post",
    action: action.href,
    fields: {
      AUTH_ID: rendering.token,
      AUTH_EXPIRES: authExpires,
      REFRESH_ID: rendering.refresh,
      member_id: state.memberId,
      status: app.status,
      SERVER_ENDPOINT: `${state.origin}/rest/`,
      APPLICATION_TOKEN: app.applicationToken,
      APPLICATION_SCOPE: app.scopes.join(","),
      PLACEMENT: rendering.placement,
      ...(Object.keys(rendering.options).length === 0
        ? {}
        : { PLACEMENT_OPTIONS: JSON.stringify(rendering.options) }),
    },
  };
}

/** The same address without anything of the body; the fields of such a form become the query. */
function openByGet(name: string, address: URL): FrameForm {
  return {
    name,
    method: "get",
    action: address.origin + address.pathname,
    fields: Object.fromEntries(address.searchParams),
  };
}
