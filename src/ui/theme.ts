import type { ThemeName } from "@/lib/theme-names.ts";

/** Shows a named theme from now on; `null` leaves the choice between light and dark to the browser. */
export function showTheme(theme: ThemeName | null, root: HTMLElement): void {
  if (theme === null) delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
}
