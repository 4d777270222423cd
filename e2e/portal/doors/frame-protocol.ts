import type { LocalPortal } from "../portal.ts";
import { frameCommands } from "./frame-commands.ts";
import { readFrameMessage } from "./frame-message.ts";
import type { Rendering } from "./rendering.ts";

/** The page around one frame. */
export interface FrameHost {
  readonly portal: LocalPortal;
  readonly rendering: Rendering;
  /** Pixels the frame has on the screen. */
  readonly frameSize: { readonly width: number; readonly height: number };
}

/** What the page around the frame does besides answering. `onClose` is posted to the app when the panel is closed. */
export type FrameEffect =
  | { readonly do: "resize"; readonly width: string; readonly height: number | null }
  | { readonly do: "title"; readonly title: string }
  | { readonly do: "scroll"; readonly top: number }
  | { readonly do: "reload"; readonly installFinished: boolean | null }
  | { readonly do: "close" }
  | {
      readonly do: "openApplication";
      readonly parameters: Readonly<Record<string, string>>;
      readonly onClose: string | null;
    }
  | { readonly do: "openPath"; readonly path: string; readonly onClose: string | null }
  | { readonly do: "alert"; readonly text: string };

export interface Reaction {
  /** Messages to the app: `callback:JSON`, or `callback:` without a value. */
  readonly answers: readonly string[];
  readonly effects: readonly FrameEffect[];
}

const silence: Reaction = { answers: [], effects: [] };

/**
 * Answers a message of the app as the portal's page does (contract B3, B4). A message that cannot be read, carries another
 * rendering's sid, names an unknown command or one that is forbidden here is met with silence. The caller has checked the
 * message's origin.
 */
export function answerMessage(host: FrameHost, message: unknown): Reaction {
  const { state } = host.portal;
  const asked = readFrameMessage(message);
  const user = state.users.get(host.rendering.userId);
  const app = state.apps.get(host.rendering.appId);
  if (asked === null || asked.sid !== host.rendering.sid) return silence;
  if (user === undefined || app === undefined || state.switches.hostSilent) return silence;
  const run = Object.hasOwn(frameCommands, asked.command) ? frameCommands[asked.command] : undefined;
  if (run === undefined) return silence;
  const answerWith = (value?: unknown) =>
    asked.callback === "" ? null : encodeAnswer(asked.callback, value);
  const { answer = null, effects = [] } = run({ ...host, state, user, app, answerWith }, asked.params);
  return { answers: answer === null ? [] : [answer], effects };
}

function encodeAnswer(callback: string, value: unknown): string {
  return `${callback}:${value === undefined ? "" : JSON.stringify(value)}`;
}
