import { expect, test } from "vitest";

import { themes, type ColorName, type ThemeName } from "./tokens.ts";

const cards = ["surface", "surface-raised", "surface-sunken", "surface-hover"] as const;

/** Every text colour with the backgrounds on which it is used: 4.5 : 1 (WCAG 1.4.3). */
const texts: readonly (readonly [ColorName, readonly ColorName[]])[] = [
  ["ink", [...cards, "accent-soft", "success-soft", "warning-soft", "danger-soft"]],
  ["ink-soft", [...cards, "accent-soft", "success-soft", "warning-soft", "danger-soft"]],
  ["accent-ink", [...cards, "accent-soft", "success-soft", "warning-soft", "danger-soft"]],
  ["success-ink", [...cards, "success-soft"]],
  ["warning-ink", [...cards, "warning-soft"]],
  ["danger-ink", [...cards, "danger-soft"]],
  ["on-solid", ["accent", "accent-hover", "danger", "danger-hover"]],
];

/** Edges and marks without which something could not be seen or told: 3 : 1 (WCAG 1.4.11). */
const graphics: readonly (readonly [ColorName, readonly ColorName[]])[] = [
  ["line-strong", cards],
  ["focus", [...cards, "accent-soft", "danger-soft", "warning-soft", "success-soft"]],
  ["mark", ["surface-raised", "accent-soft", "line"]],
  ["on-mark", ["mark"]],
  ["danger-ink", ["surface-raised"]],
];

const names: readonly ThemeName[] = ["light", "dark"];

const cases = names.flatMap((theme) => [
  ...texts.flatMap(([mark, grounds]) => grounds.map((ground) => [theme, mark, ground, 4.5] as const)),
  ...graphics.flatMap(([mark, grounds]) => grounds.map((ground) => [theme, mark, ground, 3] as const)),
]);

test.each(cases)("%s theme: %s can be told from %s with at least %d : 1", (theme, mark, ground, least) => {
  expect(contrast(themes[theme][mark], themes[theme][ground])).toBeGreaterThanOrEqual(least);
});

/** Contrast ratio of two colours `#rrggbb` after WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
