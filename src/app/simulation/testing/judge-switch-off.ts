import { misreported, type FinishedRun, type Mistake } from "./mistake.ts";
import type { SimulatedWorld } from "./simulated-world.ts";

/** What is said to be switched off again is off, unless a publication of the run has switched it on after that. */
export function judgeSwitchOffs(world: SimulatedWorld, { switchOffs }: FinishedRun): readonly Mistake[] {
  return [...switchOffs].flatMap(([key, { at }]): readonly Mistake[] => {
    const [what, text] = key.split(" ");
    const id = Number(text);
    if (at === "sent" || at === "asked")
      return [misreported(null, `${key} has no ending of being switched off`)];
    const { sites, folders } = world.local.state;
    const row = what === "site" ? sites.get(id) : folders.get(id);
    const siteId = what === "site" ? id : folders.get(id)?.siteId;
    if (at !== "off" || row?.active !== true) return [];
    return isSwitchedOnAfter(world, what === "site", id, siteId)
      ? []
      : [misreported(null, `${key} is on, and said to be off`)];
  });
}

function isSwitchedOnAfter(
  { calls, local }: SimulatedWorld,
  isSite: boolean,
  id: number,
  siteId: number | undefined,
): boolean {
  const done = calls.done();
  const off = done.findLastIndex(({ method, params }) =>
    isSite
      ? method === "landing.site.unpublic" && Number(params["id"]) === id
      : method === "landing.site.unPublicFolder" && Number(params["folderId"]) === id,
  );
  return done.slice(off + 1).some(({ method, params, result }) => {
    const pageId = method === "landing.landing.copy" ? Number(result) : Number(params["lid"]);
    const isOn = method === "landing.landing.copy" || method === "landing.landing.publication";
    return isOn && local.state.pages.get(pageId)?.siteId === siteId;
  });
}
