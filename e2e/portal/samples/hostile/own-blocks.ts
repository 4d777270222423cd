import { canary, forbiddenHost, markupTexts, schemeTexts } from "./own-texts.ts";

const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** HTML of blocks: what a person, another app or an import may have left there. */
export const hostileBlocks: readonly string[] = [
  ...markupTexts,
  ...schemeTexts.map((address) => `<a class="landing-block-node-link" href="${attribute(address)}">Go</a>`),
  ...schemeTexts.map((address) => `<img class="landing-block-node-img" src="${attribute(address)}">`),
  `<p style="background:url(http://${forbiddenHost}/x.png)">Text</p>`,
  `<a class="landing-block-node-link" href="#landing__proto__">Go</a>`,
  `<img class="landing-block-node-img" data-pseudo-url="{&quot;__proto__&quot;:{&quot;href&quot;:&quot;javascript:window.${canary}=1&quot;}}">`,
  `<a class="landing-block-node-link" href="#landing99999999999999999999">Go</a>`,
  `<a class="landing-block-node-link" href=#landing1 onclick=window.${canary}=1>Go</a>`,
  `<ul class="landing-block-node-menu"><li><a href="#landing1">&lt;script&gt;</a></li><li>`,
  `<a href="#landing1`,
  `${"<div>".repeat(2000)}deep`,
];
