import type { Scenario } from "../portal.ts";
import type { PortalState } from "../state/portal-state.ts";
import { buildBlock, buildFolder, buildPage, buildSite } from "./build.ts";
import { naughtyStrings } from "./hostile/naughty.ts";
import { hostileCodes, hostileDomains } from "./hostile/own-addresses.ts";
import { hostileBlocks } from "./hostile/own-blocks.ts";
import {
  canary,
  characterTexts,
  formulaTexts,
  markupTexts,
  schemeTexts,
  templateTexts,
} from "./hostile/own-texts.ts";
import { installPortal, user } from "./installed-portal.ts";
import { plans } from "./plans.ts";

/** Sites of the scenario, by what their titles begin with; the rest of a title is hostile. */
export const hostileSites = {
  naughty: `Naughty <img src=x onerror="window.${canary}=1">`,
  own: `Own "><svg/onload=window.${canary}=1>`,
  target: `Target </title><script>window.${canary}=1</script> $1 {n} \u202Eevil`,
} as const;

/** Half a surrogate pair is no text that a portal could store. */
const isStorable = (text: string) => !/\p{Surrogate}/u.test(text);

/** Folders of the site of our own texts; their titles are as hostile as what is in them. */
const shelves: readonly (readonly [title: string, code: string, texts: readonly string[]])[] = [
  [`<script>window.${canary}=1</script>`, "markup", markupTexts],
  [`javascript:window.${canary}=1`, "__proto__", schemeTexts],
  ["=1+1", "constructor", formulaTexts],
  ["$result[folder0] & more", "templates", templateTexts],
  ["\u202Eturned \u2067isolated", "characters", characterTexts],
];

/**
 * A portal full of texts that try to become more than text: every string of the Big List of Naughty Strings is a page, and so are
 * our own, in folders, with addresses, blocks, domains and users of the same kind.
 */
export const hostile: Scenario = (environment) => {
  const state = installPortal(environment, {
    users: [
      user(1, `<img src=x onerror="window.${canary}=1">`, "=1+1", { admin: true }),
      user(2, "\u202EEditor", `"><script>window.${canary}=1</script>`),
    ],
    plan: plans.enterprise,
  });
  buildNaughty(state);
  buildOwn(state);
  buildSite(state, { title: hostileSites.target, code: "/target/" });
  for (const [index, domainName] of hostileDomains.entries()) buildOnDomain(state, domainName, index);
  return state;
};

function buildNaughty(state: PortalState): void {
  const site = buildSite(state, { title: hostileSites.naughty, code: "/naughty/" });
  for (const [index, title] of naughtyStrings.entries()) {
    const code = `naughty-${String(index + 1).padStart(3, "0")}`;
    const page = buildPage(state, { siteId: site.id, title, code, description: title });
    buildBlock(state, page, { content: title });
  }
}

function buildOwn(state: PortalState): void {
  const site = buildSite(state, { title: hostileSites.own, code: `/"><b>own/` });
  for (const [title, code, texts] of shelves) {
    const folder = buildFolder(state, { siteId: site.id, title, code });
    for (const [index, text] of texts.filter(isStorable).entries()) {
      const page = buildPage(state, {
        siteId: site.id,
        folderId: folder.id,
        title: text,
        code: `${code.replaceAll("_", "")}-${index + 1}`,
        xmlId: text,
        settingsDraft: { ["__proto__"]: text, METAOG_TITLE: text },
      });
      buildBlock(state, page, { content: text, anchor: index === 0 ? "__proto__" : null });
    }
  }
  const addresses = buildFolder(state, { siteId: site.id, title: "Addresses & blocks", code: "addresses" });
  for (const code of hostileCodes)
    buildPage(state, { siteId: site.id, folderId: addresses.id, title: `Address ${code}`, code });
  const blocks = buildPage(state, { siteId: site.id, title: "Every hostile block", code: "blocks" });
  for (const [index, content] of hostileBlocks.entries())
    buildBlock(state, blocks, { content, anchor: index === 0 ? "constructor" : null });
}

function buildOnDomain(state: PortalState, domainName: string, index: number): void {
  const site = buildSite(state, { title: domainName, code: `/domain-${index + 1}/`, domainName });
  buildPage(state, { siteId: site.id, title: domainName, code: "page" });
}
