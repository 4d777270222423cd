/** A refusal as the portal sends it: `{ error, error_description, …extra }` with an HTTP status (contract A7). */
export class PortalError extends Error {
  readonly code: string;
  readonly status: number;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    description: string,
    status = 400,
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(description);
    this.name = "PortalError";
    this.code = code;
    this.status = status;
    this.extra = extra;
  }
}
