import { refreshToken } from "../core/tokens.ts";
import { isMap, mapOf, toInt, toText } from "../php/bind.ts";
import type { AppRow, UserRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import type { FrameEffect, FrameHost } from "./frame-protocol.ts";
import { authExpires } from "./rendering.ts";

interface CommandContext extends FrameHost {
  readonly state: PortalState;
  readonly user: UserRow;
  readonly app: AppRow;
  /** The message that answers with a value; `null` where the app wants none. */
  readonly answerWith: (value?: unknown) => string | null;
}

/** Without `answer` the app hears nothing. */
interface Outcome {
  readonly answer?: string | null;
  readonly effects?: readonly FrameEffect[];
}

type Command = (context: CommandContext, params: unknown) => Outcome;

/**
 * The commands of the portal's page (contract B4). Those that open dialogs (`selectUser`, `selectAccess`, `selectCRM`) and
 * `placementBindEvent` are not here: nobody chooses anything and nothing happens in the local portal, so both stay unanswered.
 */
export const frameCommands: Readonly<Record<string, Command>> = {
  getInitData: readInitData,
  setInstall,
  setInstallFinish: finishInstall,
  refreshAuth,
  setUserOption,
  setAppOption,
  resizeWindow: resize,
  setTitle: inDefault(({ answerWith }, params) => ({
    answer: answerWith(params),
    effects: [{ do: "title", title: toText(mapOf(params)["title"]) }],
  })),
  setScroll: inDefault(({ answerWith }, params) => ({
    answer: answerWith(params),
    effects: [{ do: "scroll", top: toInt(mapOf(params)["scroll"]) }],
  })),
  reloadWindow: inDefault(() => ({ effects: [{ do: "reload", installFinished: null }] })),
  closeApplication: () => ({ effects: [{ do: "close" }] }),
  openApplication: ({ answerWith }, params) => ({
    effects: [{ do: "openApplication", parameters: textsOf(params), onClose: answerWith() }],
  }),
  openPath,
  getInterface: ({ answerWith }) => ({ answer: answerWith({ command: [], event: [] }) }),
};

/** Denied outside of the app's own page (contract B4). */
function inDefault(command: Command): Command {
  return (context, params) => (context.rendering.placement === "DEFAULT" ? command(context, params) : {});
}

function readInitData({ state, user, rendering, answerWith }: CommandContext): Outcome {
  const { host, protocol } = new URL(state.origin);
  const firstRun = rendering.firstRun;
  rendering.firstRun = false;
  const answer = answerWith({
    LANG: user.language,
    DOMAIN: host,
    PROTOCOL: protocol === "https:" ? 1 : 0,
    PATH: "/rest",
    AUTH_ID: rendering.token,
    AUTH_EXPIRES: authExpires,
    REFRESH_ID: rendering.refresh,
    MEMBER_ID: state.memberId,
    FIRST_RUN: firstRun,
    IS_ADMIN: user.admin,
    INSTALL: rendering.install,
    USER_OPTIONS: emptyAsList(state.userOptions.get(user.id) ?? {}),
    APP_OPTIONS: emptyAsList(state.appOptions),
    PLACEMENT: rendering.placement,
    PLACEMENT_OPTIONS: emptyAsList(rendering.options),
  });
  return { answer };
}

/** PHP writes an empty map as an empty list (contract A6). */
const emptyAsList = (map: Readonly<Record<string, string>>) => (Object.keys(map).length === 0 ? [] : map);

/** From now on the user has seen the app. */
function setInstall({ state, answerWith }: CommandContext, params: unknown): Outcome {
  state.switches.firstRun = false;
  return { answer: answerWith(params) };
}

/** Never answered: the page reloads, and says whether the app is installed now (contract B5). */
function finishInstall({ portal, user, app }: CommandContext): Outcome {
  if (user.admin) {
    portal.change(() => {
      app.installed = true;
    });
  }
  return { effects: [{ do: "reload", installFinished: user.admin }] };
}

/** A failure is told to the user and not to the app (contract B4). */
function refreshAuth({ state, rendering, answerWith }: CommandContext): Outcome {
  const token = state.switches.refreshFails ? null : refreshToken(state, rendering.refresh);
  if (token === null) {
    return { effects: [{ do: "alert", text: "The access of the application could not be renewed." }] };
  }
  rendering.token = token.value;
  rendering.refresh = token.refresh;
  const answer = { AUTH_ID: token.value, AUTH_EXPIRES: authExpires, REFRESH_ID: token.refresh };
  return { answer: answerWith(answer) };
}

function setUserOption({ state, user, answerWith }: CommandContext, params: unknown): Outcome {
  const { name, value } = mapOf(params);
  state.userOptions.set(user.id, { ...state.userOptions.get(user.id), [toText(name)]: toText(value) });
  return { answer: answerWith(params) };
}

/** Administrators only; others are not answered. */
function setAppOption({ state, user, answerWith }: CommandContext, params: unknown): Outcome {
  if (!user.admin) return {};
  const { name, value } = mapOf(params);
  state.appOptions[toText(name)] = toText(value);
  return { answer: answerWith(state.appOptions) };
}

const smallestWidth = 100;

/** The frame of a panel always fills it, so nothing is answered there (contract B4: not in popup placements). */
function resize({ rendering, frameSize, answerWith }: CommandContext, params: unknown): Outcome {
  if (rendering.inSlider) return {};
  const { width, height } = mapOf(params);
  const asked = toInt(width);
  const full = width === "100%" || asked < smallestWidth;
  const high = toInt(height) > 0 ? toInt(height) : null;
  return {
    answer: answerWith({ width: full ? frameSize.width : asked, height: high ?? frameSize.height }),
    effects: [{ do: "resize", width: full ? "100%" : `${asked}px`, height: high }],
  };
}

const openablePaths = [
  /^\/crm\/(?:deal|lead|contact|company)\//,
  /^\/marketplace\//,
  /^\/company\/personal\/user\/\d+\//,
  /^\/workgroups\/group\/\d+\//,
];

function openPath({ answerWith }: CommandContext, params: unknown): Outcome {
  const path = toText(mapOf(params)["path"]);
  if (!openablePaths.some((openable) => openable.test(path))) {
    return { answer: answerWith({ result: "error", errorCode: "PATH_NOT_AVAILABLE" }) };
  }
  return { effects: [{ do: "openPath", path, onClose: answerWith({ result: "close" }) }] };
}

/** Options reach the app as texts (contract B2). */
function textsOf(params: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(mapOf(params)).map(([name, value]) => [
      name,
      isMap(value) || Array.isArray(value) ? JSON.stringify(value) : toText(value),
    ]),
  );
}
