import type { Config } from "tailwindcss";
import plugin from "tailwindcss/plugin";

import { themeNames, type ThemeName } from "./src/lib/theme-names.ts";
import { colorNames, themes } from "./src/ui/tokens.ts";

/** The values of one theme as declarations of CSS variables. */
function declare(theme: ThemeName): Record<string, string> {
  return {
    "color-scheme": theme.endsWith("dark") ? "dark" : "light",
    ...Object.fromEntries(colorNames.map((name) => [`--color-${name}`, themes[theme][name]])),
  };
}

/** A theme that was named (`src/ui/theme.ts`) wins over the browser's choice. */
const namedThemes = Object.fromEntries(
  themeNames.map((theme) => [`:root[data-theme="${theme}"]`, declare(theme)]),
);

/**
 * Design tokens by meaning; sizes, radii and shadows are Air's (`--ui-font-size-*`, `--ui-border-radius-*`,
 * `--ui-shadow-bottom-*`). The portal tells its apps nothing about its theme (contract B2, B4), but browsers hand the colour
 * scheme of the page down to the frame, so that `prefers-color-scheme` means the portal's choice before the system's.
 */
export default {
  theme: {
    extend: {
      colors: Object.fromEntries(colorNames.map((name) => [name, `var(--color-${name})`])),
      fontFamily: {
        sans: [
          "system-ui",
          "-apple-system",
          "BlinkMacSystemFont",
          "Segoe UI",
          "Roboto",
          "Ubuntu",
          "Helvetica Neue",
          "Arial",
          "sans-serif",
        ],
      },
      fontSize: {
        xs: ["0.75rem", "1.35"],
        sm: ["0.8125rem", "1.4"],
        base: ["0.875rem", "1.45"],
        lg: ["0.9375rem", "1.4"],
        xl: ["1.125rem", "1.35"],
        "2xl": ["1.375rem", "1.3"],
      },
      borderRadius: { small: "0.375rem", control: "0.5rem", card: "0.875rem" },
      keyframes: {
        slide: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(250%)" } },
      },
      backgroundImage: {
        stripes:
          "repeating-linear-gradient(135deg, rgb(255 255 255 / 0.35) 0 0.5rem, transparent 0.5rem 1rem)",
      },
      animation: { slide: "slide 1.6s ease-in-out infinite" },
      boxShadow: {
        raised: "0 1px 2px 0 rgb(0 0 0 / 0.06)",
        overlay: "0 16px 24px 0 rgb(0 0 0 / 0.11), 0 2px 4px 0 rgb(0 0 0 / 0.08)",
      },
    },
  },
  plugins: [
    plugin((tailwind) => {
      tailwind.addBase({
        ":root": declare("light"),
        "@media (prefers-color-scheme: dark)": { ":root": declare("dark") },
        ...namedThemes,
      });
    }),
  ],
} satisfies Config;
