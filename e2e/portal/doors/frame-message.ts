import { isMap } from "../php/bind.ts";

/** What the app asks of the page around it (contract B3). */
export interface FrameMessage {
  readonly command: string;
  readonly params: unknown;
  /** Empty where no answer is wanted. */
  readonly callback: string;
  readonly sid: string;
}

/** Reads either form of a message; `null` for anything that is none. */
export function readFrameMessage(message: unknown): FrameMessage | null {
  if (typeof message === "string") return readText(message);
  if (!isMap(message) || typeof message["method"] !== "string") return null;
  const text = (value: unknown) =>
    typeof value === "string" || typeof value === "number" ? String(value) : "";
  return {
    command: message["method"],
    params: message["params"],
    callback: text(message["callback"]),
    sid: text(message["appSid"]),
  };
}

/** `method:JSON:callback:sid`; the JSON may hold colons, and may be missing altogether. */
function readText(message: string): FrameMessage | null {
  const parts = message.split(":");
  const [command = ""] = parts;
  const [callback, sid] = parts.slice(-2);
  if (parts.length < 3 || callback === undefined || sid === undefined) return null;
  const json = parts.slice(1, -2).join(":");
  if (json === "") return { command, params: undefined, callback, sid };
  try {
    return { command, params: JSON.parse(json), callback, sid };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
