import type { SavedPlan } from "@/model/saved-plan.ts";

/**
 * Place of the first key that stands twice or leads nowhere, `null` in a sound plan. Everything else goes by these keys, and a
 * file may have been edited by hand.
 */
export function findBrokenLink({ plan, choice }: SavedPlan): string | null {
  if (plan.scope !== choice.scope) return "plan.scope";
  const folderKeys = new Set<string>();
  for (const [number, { key, parentKey }] of plan.folders.entries()) {
    const place = `plan.folders.${number}`;
    if (folderKeys.has(key)) return `${place}.key`;
    // Parents come before their children, so that no folder lies in itself.
    if (parentKey !== null && !folderKeys.has(parentKey)) return `${place}.parentKey`;
    folderKeys.add(key);
  }
  const copyKeys = new Set<string>();
  for (const [number, { key, target }] of plan.copies.entries()) {
    const place = `plan.copies.${number}`;
    if (copyKeys.has(key) || folderKeys.has(key)) return `${place}.key`;
    if (target.newFolder !== null && !folderKeys.has(target.newFolder)) return `${place}.target.newFolder`;
    copyKeys.add(key);
  }
  const lost = plan.folders.findIndex(({ indexCopy }) => indexCopy !== null && !copyKeys.has(indexCopy));
  return lost === -1 ? null : `plan.folders.${lost}.indexCopy`;
}
