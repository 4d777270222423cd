import { anchorOf } from "../landing/render-block.ts";
import type { BlockRow } from "../state/entities.ts";
import { badge } from "./badges.ts";
import { html, type Html } from "./html.ts";

/** Blocks in their order; what they hold is shown as text, and as markup to those who open it. */
export function renderBlocks(title: string, blocks: readonly BlockRow[]): Html {
  const list = html`<ol class="blocks">
    ${blocks.map(renderBlock)}
  </ol>`;
  return html`<section class="card">
    <h2>${title} <small>${blocks.length}</small></h2>
    ${blocks.length === 0 ? html`<p class="empty">None.</p>` : list}
  </section>`;
}

function renderBlock(block: BlockRow): Html {
  const text = textOf(block.content);
  return html`<li data-key="block-${block.id}">
    <p class="facts">
      <strong>${block.id}</strong> <code>${block.code}</code>
      <code>#${anchorOf(block)}</code>${marksOf(block)}
    </p>
    <p class="text"><bdi>${text === "" ? "(no text)" : text}</bdi></p>
    ${linksOf(block.content).map((link) => html`<p class="address"><bdi>${link}</bdi></p>`)}
    <details>
      <summary>Markup</summary>
      <pre>${block.content}</pre>
    </details>
  </li>`;
}

function marksOf(block: BlockRow): readonly Html[] {
  const marks: readonly (readonly [boolean, string])[] = [
    [!block.active, "Hidden"],
    [block.deleted, "In the trash"],
    [block.php, "Component"],
    [block.designed, "Designed"],
    [Object.keys(block.sourceParams).length > 0, "Dynamic"],
    [block.access !== "X", `Access ${block.access}`],
    [block.parentId !== null, `Of draft ${block.parentId}`],
  ];
  return marks.filter(([holds]) => holds).map(([, text]) => badge(text));
}

/** Words of a piece of markup; component calls are left out. */
function textOf(content: string): string {
  return content
    .replaceAll(/<\?[\s\S]*?\?>/g, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function linksOf(content: string): readonly string[] {
  return [...content.matchAll(/href="([^"]*)"/g)].map(([, link = ""]) => link);
}
