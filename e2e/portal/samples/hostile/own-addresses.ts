import { canary, forbiddenHost } from "./own-texts.ts";

/** Page and folder addresses that a database may hold although no editor would type them; none has a slash. */
export const hostileCodes: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "$result[copy]",
  "$result[suspects][0][ID]",
  "a<b>c",
  `x"onmouseover="window.${canary}=1`,
  "it's",
  "a&b=c",
  "a b",
  "100%",
  "%2e%2e%2f",
  "..",
  "?q=1#top",
  "=1+1",
  `javascript:window.${canary}=1`,
  "back\\slash",
  "ünï-cödé-🎉",
  "\u202Egnp.exe",
  "(a+)+$",
  "#landing12",
  "[0]",
];

/** Domains of sites: what the portal builds of them is no web address, or leads to somebody else. */
export const hostileDomains: readonly string[] = [
  `javascript:window.${canary}=1;`,
  `user:pass@${forbiddenHost}`,
  `portal.example@${forbiddenHost}`,
  `/${forbiddenHost}`,
  `\\${forbiddenHost}`,
  `x"><img src=x onerror=window.${canary}=1>`,
  "not a domain",
  "[::1",
];
