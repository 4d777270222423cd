import { expect, test } from "vitest";

import { themeNames, type ThemeName } from "@/lib/theme-names.ts";

import { themes, type ColorName } from "./tokens.ts";

const cards = ["surface", "surface-raised", "surface-over", "surface-sunken", "surface-hover"] as const;

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

const cases = themeNames.flatMap((theme) => [
  ...texts.flatMap(([mark, grounds]) => grounds.map((ground) => [theme, mark, ground, 4.5] as const)),
  ...graphics.flatMap(([mark, grounds]) => grounds.map((ground) => [theme, mark, ground, 3] as const)),
]);

test.each(cases)("%s theme: %s can be told from %s with at least %d : 1", (theme, mark, ground, least) => {
  expect(leastContrast(theme, mark, ground)).toBeGreaterThanOrEqual(least);
});

test.each(themeNames)("%s theme: what lies over other things hides them", (theme) => {
  expect(themes[theme]["surface-over"]).toMatch(/^#[\da-f]{6}$/);
});

/** Red, green and blue from 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];

/** What may lie below everything: pictures have all that is between. */
const wallpapers: readonly Light[] = [
  [0, 0, 0],
  [1, 1, 1],
];

/** What a surface is laid on, from the bottom; cards may lie in cards. */
function layersBelow(ground: ColorName): readonly (readonly ColorName[])[] {
  if (ground === "surface") return [[]];
  if (ground === "surface-raised") return [["surface"], ["surface", "surface-raised"]];
  return [
    ["surface", "surface-raised"],
    ["surface", "surface-over"],
  ];
}

/** The least contrast that a colour on a ground can have, whatever the portal's picture is like. */
function leastContrast(theme: ThemeName, mark: ColorName, ground: ColorName): number {
  const palette = themes[theme];
  const grounds = wallpapers.flatMap((wallpaper) =>
    layersBelow(ground).map((layers) =>
      [...layers, ground].reduce<Light>((below, name) => lay(palette[name], below), wallpaper),
    ),
  );
  return Math.min(...grounds.map((below) => contrast(lay(palette[mark], below), below)));
}

/** A colour `#rrggbb` or `#rrggbbaa` laid over another. */
function lay(color: string, [red, green, blue]: Light): Light {
  const [r = 0, g = 0, b = 0, alpha = 1] = (color.slice(1).match(/../g) ?? []).map(
    (pair) => Number.parseInt(pair, 16) / 255,
  );
  const mix = (above: number, below: number) => above * alpha + below * (1 - alpha);
  return [mix(r, red), mix(g, green), mix(b, blue)];
}

/** Contrast ratio of two colours after WCAG 2.2, from 1 to 21. */
function contrast(one: Light, other: Light): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Light): number {
  const [red = 0, green = 0, blue = 0] = color.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
