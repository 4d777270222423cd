import type { TreeNode } from "./node.ts";

/**
 * Keeps what matches a search and the folders above it. A folder that matches keeps all that is in it. Title and address
 * match anywhere, regardless of case and accents; an id matches as a whole.
 */
export function filterTree(nodes: readonly TreeNode[], text: string): readonly TreeNode[] {
  const wanted = simplify(text.trim());
  return wanted === "" ? nodes : keepMatches(nodes, wanted);
}

function keepMatches(nodes: readonly TreeNode[], wanted: string): readonly TreeNode[] {
  return nodes.flatMap((node): readonly TreeNode[] => {
    if (isMatch(node, wanted)) return [node];
    if (node.kind === "page") return [];
    const children = keepMatches(node.children, wanted);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}

const isMatch = (node: TreeNode, wanted: string): boolean =>
  hasText(node.kind === "page" ? node.page : node.folder, wanted);

/** Whether a search finds this page or folder; an empty one finds everything. */
export const matchesText = (row: Searched, text: string): boolean => hasText(row, simplify(text.trim()));

interface Searched {
  readonly id: number;
  readonly title: string;
  readonly code: string;
}

const hasText = ({ id, title, code }: Searched, wanted: string): boolean =>
  simplify(title).includes(wanted) || simplify(code).includes(wanted) || String(id) === wanted;

/** Lower case without accents: `É` and `e` are the same to someone who searches. */
const simplify = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
