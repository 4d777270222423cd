import type { MethodContext } from "../core/method.ts";
import type { BlockRow, PageRow } from "../state/entities.ts";
import { draftBlocks, ensureDrafts } from "./draft-blocks.ts";
import { can } from "./rights.ts";

/** Copies the draft blocks of a page (contract D4.4, D4.9 a-c). Blocks of removed apps vanish without a word. */
export function copyBlocks(context: MethodContext, source: PageRow, copy: PageRow): void {
  const { state } = context;
  ensureDrafts(state, source.id);
  const editable = can(context, source.siteId, "edit");
  const copies = draftBlocks(state, source.id)
    .filter(({ deleted, code }) => !deleted && !state.missingBlockCodes.has(code))
    .map((block) => ({
      from: block,
      to: state.addBlock(copiedFields(context, block, { lid: copy.id, editable })),
    }));
  if (!editable) return;
  for (const { to } of copies) {
    for (const pair of copies) {
      // Plain replacement without a digit boundary, as the portal does it (contract D4.4).
      to.content = to.content.replaceAll(`#block${pair.from.id}`, `#block${pair.to.id}`);
    }
  }
}

function copiedFields(
  context: MethodContext,
  block: BlockRow,
  { lid, editable }: { lid: number; editable: boolean },
): Omit<BlockRow, "id"> {
  const year = String(new Date(context.state.now()).getUTCFullYear());
  return {
    lid,
    parentId: null,
    public: false,
    active: block.active,
    deleted: false,
    sort: block.sort,
    code: block.code,
    anchor: editable ? null : "",
    access: editable ? block.access : "A",
    designed: block.designed,
    content: block.content.replaceAll("#YEAR#", year),
    sourceParams: { ...block.sourceParams },
    php: block.php,
    xmlId: null,
    files: [...block.files],
  };
}
