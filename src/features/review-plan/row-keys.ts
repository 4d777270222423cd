/** What a row of the list stands for. Groups, copies and details share one list, so that their keys say what they are. */
export type ListRow =
  | { readonly kind: "group"; readonly key: string }
  | { readonly kind: "copy"; readonly key: string }
  | { readonly kind: "details"; readonly key: string };

type Kind = ListRow["kind"];

const kinds: readonly Kind[] = ["group", "copy", "details"];

export const rowKey = (kind: Kind, key: string): string => `${kind} ${key}`;

/** `null` for a row of the list that stands for nothing, such as the one that loads more. */
export function readRowKey(id: string): ListRow | null {
  const kind = kinds.find((candidate) => id.startsWith(`${candidate} `));
  return kind === undefined ? null : { kind, key: id.slice(kind.length + 1) };
}
