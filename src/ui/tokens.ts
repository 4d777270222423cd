import type { ThemeName } from "@/lib/theme-names.ts";

/**
 * Colours by meaning, after the Air design tokens of Bitrix24's kit. Air's own fills miss the contrast that small text needs
 * (white on its primary blue has 4.2 : 1), so solid fills and coloured text are darker or lighter than there.
 * In the edge themes surfaces are translucent, since the portal's picture lies below them; they are more opaque than Air's,
 * so that text can be read on any picture. `tailwind.config.ts` turns the colours into CSS variables, `contrast.test.ts`
 * measures every pair in use.
 */
export const colorNames = [
  /** Behind everything. */
  "surface",
  /** Cards and fields. */
  "surface-raised",
  /** What lies over other things: dialogs, pop-ups, bars that stay in sight. Opaque in every theme. */
  "surface-over",
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
/** `#rrggbb`, or `#rrggbbaa` where something below shines through. */
type Palette = Readonly<Record<ColorName, `#${string}`>>;

const light: Palette = {
  surface: "#eef2f4",
  "surface-raised": "#ffffff",
  "surface-over": "#ffffff",
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
  "surface-over": "#262626",
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

const edgeLight: Palette = {
  ...light,
  surface: "#ffffffcc",
  "surface-raised": "#ffffffb3",
  "surface-over": "#fafcfe",
  "surface-sunken": "#0000000f",
  "surface-hover": "#0000000a",
  ink: "#000000",
  "ink-soft": "#3b434d",
  "ink-disabled": "#6a737f",
  line: "#0000001f",
  "line-strong": "#666c74",
  focus: "#0045a5",
  accent: "#0056c2",
  "accent-hover": "#0045a5",
  "accent-ink": "#0045a5",
  mark: "#0056c2",
  "success-ink": "#00532e",
  "warning-ink": "#614000",
  "danger-ink": "#9a0703",
};

const edgeDark: Palette = {
  ...dark,
  surface: "#000000cc",
  "surface-raised": "#ffffff1a",
  "surface-over": "#23272c",
  "surface-sunken": "#0000003d",
  "surface-hover": "#ffffff12",
  ink: "#ffffff",
  "ink-soft": "#e0e0e0",
  "ink-disabled": "#b3b3b3",
  line: "#ffffff24",
  "line-strong": "#c9ccd0",
  focus: "#bad7ff",
  "accent-ink": "#cfe3ff",
  mark: "#b4d6ff",
  "on-mark": "#0e294b",
  "success-ink": "#8df0c0",
  "warning-ink": "#ffd27a",
  "danger-ink": "#ffcfcd",
};

export const themes: Readonly<Record<ThemeName, Palette>> = {
  light,
  dark,
  "edge-light": edgeLight,
  "edge-dark": edgeDark,
};
