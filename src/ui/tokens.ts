/**
 * Colours by meaning, after the Air design tokens of Bitrix24's kit. Air's own fills miss the contrast that small text needs
 * (white on its primary blue has 4.2 : 1), so solid fills and coloured text are darker or lighter than there.
 * `tailwind.config.ts` turns them into CSS variables, `contrast.test.ts` measures every pair in use.
 */
export const colorNames = [
  /** Behind everything. */
  "surface",
  /** Cards, fields, pop-ups. */
  "surface-raised",
  /** Wells inside cards: skeletons, tracks, code. */
  "surface-sunken",
  /** Below the pointer. */
  "surface-hover",
  "ink",
  "ink-soft",
  /** Only for what is switched off. */
  "ink-disabled",
  /** Decoration between things. */
  "line",
  /** Edges without which a control could not be seen. */
  "line-strong",
  "focus",
  /** Solid fill of the one primary button. */
  "accent",
  "accent-hover",
  "accent-soft",
  /** Links, and text on `accent-soft`. */
  "accent-ink",
  /** Text on solid fills. */
  "on-solid",
  /** Fill of what is ticked, switched on or done so far. */
  "mark",
  "on-mark",
  "success-soft",
  "success-ink",
  "warning-soft",
  "warning-ink",
  "danger",
  "danger-hover",
  "danger-soft",
  "danger-ink",
] as const;

export type ColorName = (typeof colorNames)[number];
export type ThemeName = "light" | "dark";
type Palette = Readonly<Record<ColorName, `#${string}`>>;

const light: Palette = {
  surface: "#eef2f4",
  "surface-raised": "#ffffff",
  "surface-sunken": "#f1f4f6",
  "surface-hover": "#f5f7f8",
  ink: "#333333",
  "ink-soft": "#525c69",
  "ink-disabled": "#828b95",
  line: "#dfe0e3",
  "line-strong": "#7d8690",
  focus: "#0075ff",
  accent: "#0062d6",
  "accent-hover": "#0154c8",
  "accent-soft": "#e6f4ff",
  "accent-ink": "#0154c8",
  "on-solid": "#ffffff",
  mark: "#0062d6",
  "on-mark": "#ffffff",
  "success-soft": "#e7fff5",
  "success-ink": "#006b3b",
  "warning-soft": "#fff4d6",
  "warning-ink": "#7a5100",
  danger: "#d12b26",
  "danger-hover": "#c21b16",
  "danger-soft": "#fff0f0",
  "danger-ink": "#c21b16",
};

const dark: Palette = {
  surface: "#171717",
  "surface-raised": "#262626",
  "surface-sunken": "#1f1f1f",
  "surface-hover": "#303131",
  ink: "#f8f8f8",
  "ink-soft": "#cacbcc",
  "ink-disabled": "#828385",
  line: "#3d3e3e",
  "line-strong": "#828385",
  focus: "#468bec",
  accent: "#0066d9",
  "accent-hover": "#0b74e5",
  "accent-soft": "#0e294b",
  "accent-ink": "#7ab7ff",
  "on-solid": "#ffffff",
  mark: "#468bec",
  "on-mark": "#ffffff",
  "success-soft": "#052717",
  "success-ink": "#6fe3ab",
  "warning-soft": "#302000",
  "warning-ink": "#ffc34d",
  danger: "#d93a31",
  "danger-hover": "#cf2f27",
  "danger-soft": "#300e0c",
  "danger-ink": "#ff9a97",
};

export const themes: Readonly<Record<ThemeName, Palette>> = { light, dark };
