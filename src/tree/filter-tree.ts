import { folderChain } from "@/model/folder-chain.ts";
import type { Folder, Page } from "@/model/page.ts";

import type { FolderNode, TreeNode } from "./node.ts";
import { conditionsOf, hasConditions, isFiltering, type PageFilter } from "./page-filter.ts";
import type { PortalDates } from "./portal-dates.ts";

/**
 * Keeps the pages that a filter finds and the folders above them. A folder whose title or address matches the text keeps all
 * in it that fulfils the rest; without such conditions it stays even if it is empty.
 */
export function filterTree(
  nodes: readonly TreeNode[],
  filter: PageFilter,
  dates: PortalDates,
): readonly TreeNode[] {
  const wanted = simplify(filter.text.trim());
  const fulfils = conditionsOf(filter, dates);
  const keepsEmpty = !hasConditions(filter);
  const keep = (node: TreeNode, isTextFound: boolean, isInside: boolean): readonly TreeNode[] => {
    if (node.kind === "page") {
      const isFound = isInside && fulfils(node.page) && (isTextFound || hasText(node.page, wanted));
      return isFound ? [node] : [];
    }
    const isHere = isInside || node.folder.id === filter.folderId;
    const isMatch = isTextFound || hasText(node.folder, wanted);
    const children = keepAll(node.children, isMatch, isHere);
    if (children.length === 0 && !(isHere && isMatch && keepsEmpty)) return [];
    return [withChildren(node, children)];
  };
  const keepAll = (below: readonly TreeNode[], isTextFound: boolean, isInside: boolean) =>
    below.flatMap((node) => keep(node, isTextFound, isInside));
  return isFiltering(filter) ? keepAll(nodes, wanted === "", filter.folderId === null) : nodes;
}

/** The same node where nothing in it was left out, so that its row stays the same. */
function withChildren(node: FolderNode, children: readonly TreeNode[]): FolderNode {
  const isSame =
    children.length === node.children.length && children.every((child, at) => child === node.children[at]);
  return isSame ? node : { ...node, children };
}

/** The same for pages that are not in the live tree. */
export function filterPages(
  pages: readonly Page[],
  folders: readonly Folder[],
  { filter, dates }: { readonly filter: PageFilter; readonly dates: PortalDates },
): readonly Page[] {
  const wanted = simplify(filter.text.trim());
  const fulfils = conditionsOf(filter, dates);
  const isInside = ({ folderId }: Page) =>
    filter.folderId === null || folderChain(folders, folderId).some(({ id }) => id === filter.folderId);
  return pages.filter((page) => hasText(page, wanted) && fulfils(page) && isInside(page));
}

/**
 * Whether a search finds this page or folder; an empty one finds everything. Title and address match anywhere, regardless of
 * case and accents; an id matches as a whole.
 */
export const matchesText = (row: Searched, text: string): boolean => hasText(row, simplify(text.trim()));

interface Searched {
  readonly id: number;
  readonly title: string;
  readonly code: string;
}

function hasText(row: Searched, wanted: string): boolean {
  const { title, code } = simpleNamesOf(row);
  return title.includes(wanted) || code.includes(wanted) || String(row.id) === wanted;
}

const simpleNames = new WeakMap<Searched, Pick<Searched, "title" | "code">>();

/** Kept for each page: every letter that is typed asks all of them. */
function simpleNamesOf(row: Searched): Pick<Searched, "title" | "code"> {
  const known = simpleNames.get(row);
  if (known !== undefined) return known;
  const simple = { title: simplify(row.title), code: simplify(row.code) };
  simpleNames.set(row, simple);
  return simple;
}

/** Lower case without accents: `É` and `e` are the same to someone who searches. */
const simplify = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
