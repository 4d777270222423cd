import { ApiVersion, initializeB24Frame, MessageCommands } from "@bitrix24/b24jssdk";
import type { RestrictionParams } from "@bitrix24/b24jssdk";

import type { Opening } from "@/model/opening.ts";

import type { SdkSend } from "./sdk-call.ts";

/** What the app uses of the SDK's frame. */
export interface PortalFrame {
  readonly portalOrigin: string;
  readonly language: string;
  readonly memberId: string;
  readonly placement: string;
  /** A map of texts; `[]` or absent where there are none (contract B4). */
  readonly placementOptions: unknown;
  readonly openedInSlider: boolean;
  readonly send: SdkSend;
  /** `height` in pixels. */
  readonly resize: (height: number) => Promise<unknown>;
  readonly setTitle: (title: string) => Promise<unknown>;
  readonly opening: Opening;
  /** Never resolves where the portal does what it is told, since its page is gone then; rejects where nothing is installed. */
  readonly finishInstallation: () => Promise<unknown>;
}

/**
 * One attempt a call (docs/decisions/002). `maxRetries` counts attempts. The SDK's guard of running time is off too: it would
 * keep a call back for minutes without a word (contract G5), while the portal's own refusal tells what is going on. Its bucket
 * does not know the plan, and never holds a call back here: the app has a bucket of its own (`rate-gate.ts`,
 * docs/decisions/011). No infinite numbers, since the SDK would multiply them by 0.
 */
export const restrictions: Partial<RestrictionParams> = {
  maxRetries: 1,
  retryOnNetworkError: false,
  rateLimit: { burstLimit: Number.MAX_SAFE_INTEGER, drainRate: 1000, adaptiveEnabled: false },
  operatingLimit: { windowMs: 600_000, limitMs: Number.POSITIVE_INFINITY, heavyPercent: 100 },
  adaptiveConfig: { enabled: false, thresholdPercent: 100, coefficient: 0, maxDelay: 0 },
};

/** Longer than the 60 s after which the portal stops a request, so that we never give up first (contract G3). */
const longestCallMs = 75_000;

/**
 * Shakes hands with the portal (contract B8). The SDK makes one frame per page and waits for the portal without end; the
 * frame is never destroyed, since the SDK would go on handing out the dead one (contract G7).
 */
export async function openFrame(): Promise<PortalFrame> {
  const frame = await initializeB24Frame({ restrictionParams: restrictions });
  frame.getHttpClient(ApiVersion.v2).ajaxClient.defaults.timeout = longestCallMs;
  const auth = frame.auth.getAuthData();
  return {
    portalOrigin: frame.getTargetOrigin(),
    language: frame.getLang(),
    memberId: auth === false ? "" : auth.member_id,
    placement: frame.placement.placement,
    placementOptions: frame.placement.options,
    openedInSlider: frame.placement.isSliderMode,
    send: (method, params) => frame.actions.v2.call.make({ method, params }),
    // The SDK's own fitting measures the whole document, which is never smaller than the frame, so it could only grow.
    resize: (height) =>
      frame.parent.message.send(MessageCommands.resizeWindow, { width: "100%", height, isSafely: true }),
    setTitle: (title) => frame.parent.setTitle(title),
    opening: {
      isAdmin: frame.auth.isAdmin,
      isInstalling: frame.isInstallMode,
      isFromMenu: frame.placement.placement !== "LANDING_SETTINGS",
      option: (name) => optionOf(() => frame.options.appGet(name)),
    },
    finishInstallation: () => frame.installFinish(),
  };
}

/** An option that is not there the SDK answers by throwing, and in no other way. */
function optionOf(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}
