import * as v from "valibot";

import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { landingCommand } from "./command.ts";
import type { RestClient } from "./rest-client.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

const code = "LANDING_SETTINGS";
const done = v.literal(true);

/** Adds an entry to the settings menu of pages; one that is there already is refused, one to another address becomes a second. */
export const bindEntry = (client: RestClient, handler: string, title: string): Answer<true> =>
  client.call(
    landingCommand(
      "repo.bind",
      "PAGE",
      { fields: { PLACEMENT: code, PLACEMENT_HANDLER: handler, TITLE: title } },
      done,
    ),
  );

/** Removes the entry to an address, or with `null` every entry of this app; where there is none the portal refuses. */
export const unbindEntry = (client: RestClient, handler: string | null): Answer<true> =>
  client.call(landingCommand("repo.unbind", "PAGE", handler === null ? { code } : { code, handler }, done));

/** One option of the app; `null` where there is none (contract D16). */
export const readAppOption = (client: RestClient, option: string): Answer<unknown> =>
  client.call({ method: "app.option.get", params: { option }, schema: v.unknown() });

/** Portal administrators only. */
export const writeAppOption = (client: RestClient, option: string, value: string): Answer<true> =>
  client.call({ method: "app.option.set", params: { options: { [option]: value } }, schema: done });
