import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Expand",
  collapse: "Collapse",
  select: "Select",
  selectedRow: (row) => `${row} chosen.`,
  deselectedRow: (row) => `${row} not chosen any more.`,
  longPressToSelect: "Press and hold to choose several.",
  dismiss: "Close",
  suggestions: "Suggestions",
  clearSearch: "Clear search",
};
