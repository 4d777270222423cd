import type { BlockRow, PageRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";

type FindPage = (place: string) => PageRow;

/** Names of planted pages and blocks, and what waits until all of them have an id. */
export class Places {
  private readonly pages = new Map<string, PageRow[]>();
  private readonly blocks = new Map<string, BlockRow[]>();
  private readonly waiting: ((find: FindPage) => void)[] = [];

  add(place: string, page: PageRow): void {
    this.pages.set(place, [...(this.pages.get(place) ?? []), page]);
  }

  addBlock(name: string, block: BlockRow): void {
    this.blocks.set(name, [...(this.blocks.get(name) ?? []), block]);
  }

  /** Keeps a step that needs other pages until everything is planted. */
  later(step: (find: FindPage) => void): void {
    this.waiting.push(step);
  }

  /** Carries out what waits, and turns names inside blocks into ids (contract E1). */
  finish(state: PortalState): void {
    const findPage: FindPage = (place) => only(this.pages, place);
    for (const step of this.waiting) step(findPage);
    for (const block of state.blocks.values()) {
      const resolve = (text: string) => this.resolve(state, text, block.public);
      block.content = resolve(block.content);
      block.sourceParams = JSON.parse(resolve(JSON.stringify(block.sourceParams)));
    }
  }

  /** `#landing{…}`, `#dynamic{…}` and `#block{…}`; a public block points at the public twin, as publication leaves it. */
  private resolve(state: PortalState, text: string, isPublic: boolean): string {
    return text
      .replaceAll(
        /#(landing|dynamic)\{([^}]+)\}/g,
        (_marker, kind: string, place: string) => `#${kind}${only(this.pages, place).id}`,
      )
      .replaceAll(/#block\{([^}]+)\}/g, (_marker, name: string) => {
        const block = only(this.blocks, name);
        const twin = [...(state.blocksByPage.get(block.lid) ?? [])].find(
          ({ parentId }) => isPublic && parentId === block.id,
        );
        return `#block${(twin ?? block).id}`;
      });
  }
}

function only<Row>(rows: ReadonlyMap<string, readonly Row[]>, name: string): Row {
  const [row, ...others] = rows.get(name) ?? [];
  if (row === undefined || others.length > 0) {
    throw new Error(
      `The sample must have exactly one "${name}", and it has ${others.length + (row ? 1 : 0)}.`,
    );
  }
  return row;
}
