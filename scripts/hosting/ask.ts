import { request as requestByHttp, type IncomingHttpHeaders } from "node:http";
import { request as requestByHttps } from "node:https";

export interface Question {
  readonly method?: string;
  /** Sent as it is, also where a browser would tidy it up: `/../package.json`. */
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks a server on this machine, over a connection of its own. `origin` as in `http://127.0.0.1:8080`; of https any certificate will do. */
export function ask(origin: string, question: Question): Promise<Answer> {
  const { protocol, hostname: host, port } = new URL(origin);
  const { method = "GET", address, headers = {}, body = "" } = question;
  const isOpenEnded = body === "" || "Transfer-Encoding" in headers;
  const length = isOpenEnded ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const options = { host, port, path: address, method, headers: { ...length, ...headers }, agent: false };
    const asking = (protocol === "https:" ? requestByHttps : requestByHttp)(
      { ...options, rejectUnauthorized: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    asking.on("error", reject);
    asking.end(body);
  });
}
