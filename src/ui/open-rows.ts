import type { TreeNode } from "./tree-node.ts";

/** A node with those rows below it that are to be seen now. */
export interface TreeRow {
  readonly id: string;
  readonly node: TreeNode;
  readonly isOpen: boolean;
  /** Some of what is in it is selected; belongs to its name, unlike being selected itself, which never makes a new row. */
  readonly isMixed: boolean;
  readonly rows: readonly TreeRow[];
}

/**
 * Makes a function from nodes and the ids of open ones to rows, leaving out what is below a closed node but its first
 * child: only rows that can be seen are worth building. A row that has not changed stays the same object, so that React draws only what
 * did change, even among 10,000.
 */
export function createRowBuilder(): (
  nodes: readonly TreeNode[],
  openIds: ReadonlySet<string>,
  mixedIds?: ReadonlySet<string>,
) => readonly TreeRow[] {
  let before = new Map<string, TreeRow>();
  let last: Built | null = null;
  return (nodes, openIds, mixedIds = nothingMixed) => {
    // Selecting a row seldom changes which others are mixed: then 10,000 rows need not even be looked at.
    if (last?.nodes === nodes && last.openIds === openIds && isSameSet(last.mixedIds, mixedIds))
      return last.rows;
    const now = new Map<string, TreeRow>();
    const build = (node: TreeNode): TreeRow => {
      const isOpen = node.children !== undefined && openIds.has(node.id);
      const children = node.children ?? [];
      // A closed node keeps its first child: React Aria calls a row expandable only if there is one.
      const rows = (isOpen ? children : children.slice(0, 1)).map(build);
      const old = before.get(node.id);
      const isMixed = mixedIds.has(node.id);
      const fresh = { id: node.id, node, isOpen, isMixed, rows };
      const row = old !== undefined && isSame(old, fresh) ? old : fresh;
      now.set(node.id, row);
      return row;
    };
    const rows = nodes.map(build);
    before = now;
    last = { nodes, openIds, mixedIds, rows };
    return rows;
  };
}

interface Built {
  readonly nodes: readonly TreeNode[];
  readonly openIds: ReadonlySet<string>;
  readonly mixedIds: ReadonlySet<string>;
  readonly rows: readonly TreeRow[];
}

const nothingMixed: ReadonlySet<string> = new Set();

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one === other || (one.size === other.size && [...one].every((id) => other.has(id)));

function isSame(one: TreeRow, other: TreeRow): boolean {
  return (
    one.node === other.node &&
    one.isOpen === other.isOpen &&
    one.isMixed === other.isMixed &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, index) => row === other.rows[index])
  );
}
