import type { BlockRow } from "../state/entities.ts";
import type { BlockSpec, Fields } from "./vocabulary.ts";

/** Blocks as the site editor stores them, with the node classes of the local portal's manifest (contract D15, E1). */
function block(code: string, content: string, fields: Fields<BlockRow> = {}): BlockSpec {
  return { content: `<section class="landing-block">${content}</section>`, fields: { code, ...fields } };
}

const titleNode = (title: string) => `<h2 class="landing-block-node-title">${title}</h2>`;
const textNode = (text: string) => `<div class="landing-block-node-text"><p>${text}</p></div>`;
const linkNode = (text: string, href: string) =>
  `<a class="landing-block-node-link btn" href="${href}" target="_self">${text}</a>`;

/** The large heading at the top of a page. */
export const hero = (title: string, text: string, link?: Link): BlockSpec =>
  block(
    "01.big_with_text",
    titleNode(title) + textNode(text) + (link === undefined ? "" : linkNode(link.text, link.href)),
    { designed: false },
  );

export const text = (title: string, body: string): BlockSpec =>
  block("27.one_col_fix_title_and_text_2", titleNode(title) + textNode(body));

export interface Link {
  readonly text: string;
  /** An address, or a marker such as `#landing{main/about}`. */
  readonly href: string;
}

export const button = (title: string, link: Link): BlockSpec =>
  block("13.1.one_col_fix_text_and_button", titleNode(title) + linkNode(link.text, link.href));

export const menu = (links: readonly Link[]): BlockSpec =>
  block(
    "0.menu_03",
    `<ul class="landing-block-node-menu">${links
      .map(({ text, href }) => `<li><a class="nav-link" href="${href}" target="_self">${text}</a></li>`)
      .join("")}</ul>`,
  );

/** A picture that leads somewhere: the link is JSON in an attribute, files are counted by id. */
export const picture = (alt: string, file: number, href: string): BlockSpec =>
  block(
    "32.2.img_one_big",
    `<img class="landing-block-node-img" src="/upload/landing/${file}.jpg" alt="${alt}" data-fileid="${file}" ` +
      `data-pseudo-url="{&quot;text&quot;:&quot;&quot;,&quot;href&quot;:&quot;${href}&quot;,&quot;target&quot;:&quot;_self&quot;,&quot;enabled&quot;:true}">`,
    { files: [file] },
  );

/** A block whose content holds a component call. */
export const component = (code: string, name: string, params: Readonly<Record<string, string>>): BlockSpec =>
  block(
    code,
    `<?$APPLICATION->IncludeComponent("${name}", "", array(${Object.entries(params)
      .map(([key, value]) => `"${key}" => "${value}"`)
      .join(", ")}));?>`,
    { php: true },
  );

/** A list filled from a source; its detail page stands outside the content. */
export const dynamicList = (title: string, source: string, detailPlace: string): BlockSpec =>
  block(
    "48.1.dynamic_list",
    `${titleNode(title)}<div class="landing-block-card"><a class="landing-block-node-link" href="#dynamic{${detailPlace}}_1_25">Read on</a></div>`,
    { sourceParams: { wrapper: { source, settings: { detailPage: `#landing{${detailPlace}}` } } } },
  );

/** A block of an app that was removed from the portal: copying skips it without a word (contract D4.4). */
export const removedAppBlock = (): BlockSpec =>
  block(removedAppBlockCode, `${titleNode("Delivery calculator")}<div class="delivery-widget"></div>`);
export const removedAppBlockCode = "repo_417";

/** The same block under a name, for links to it. */
export const named = (name: string, spec: BlockSpec): BlockSpec => ({ ...spec, name });

/** The same block with fields of its own, such as a custom anchor. */
export const having = (fields: Fields<BlockRow>, spec: BlockSpec): BlockSpec => ({
  ...spec,
  fields: { ...spec.fields, ...fields },
});

/** The draft of a block whose visitors still see the old one. */
export const changed = (before: BlockSpec, now: BlockSpec): BlockSpec => ({
  ...now,
  publicContent: before.content,
});

/** A block that was added and not published yet. */
export const unpublished = (spec: BlockSpec): BlockSpec => ({ ...spec, publicContent: null });
