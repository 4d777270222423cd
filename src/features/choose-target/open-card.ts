/** Index of the card that stays open when another one is removed: those behind the removed one move up. */
export function openAfterRemoval(open: number | null, removed: number): number | null {
  if (open === null || open === removed) return null;
  return open > removed ? open - 1 : open;
}
