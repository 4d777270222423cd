/** One command as it reached a method: a call of its own, or one line of a batch. */
export interface LoggedCommand {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the method came to, also where a fault hid it; absent until it ran, and where it refused. */
  result?: unknown;
  /** Code with which the method itself refused; what it had done by then stays done. */
  refusal?: string;
}

export interface LoggedCall {
  readonly id: number;
  /** Unix ms of the portal's clock. */
  readonly at: number;
  readonly method: string;
  readonly userId: number | null;
  /** Decoded data without the token. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly commands: LoggedCommand[];
  /** `null` until it is answered. */
  status: number | null;
  error: string | null;
}

/** Something a correct client never does, or a fault of the local portal itself; a test fails on any of these. */
export interface Complaint {
  readonly kind: "unknown-parameter" | "unknown-method" | "bug";
  readonly text: string;
}

const keptCalls = 20_000;

export class CallLog {
  readonly calls: LoggedCall[] = [];
  readonly complaints: Complaint[] = [];
  private nextId = 1;

  start(entry: Omit<LoggedCall, "id" | "commands" | "status" | "error">): LoggedCall {
    const call: LoggedCall = { ...entry, id: this.nextId, commands: [], status: null, error: null };
    this.nextId += 1;
    this.calls.push(call);
    if (this.calls.length > keptCalls) this.calls.shift();
    return call;
  }

  complain(kind: Complaint["kind"], text: string): void {
    this.complaints.push({ kind, text });
    process.stderr.write(`LOCAL PORTAL: ${kind}: ${text}\n`);
  }

  clear(): void {
    this.calls.length = 0;
    this.complaints.length = 0;
  }
}
