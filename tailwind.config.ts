import type { Config } from "tailwindcss";

/** Design tokens; the values are CSS variables set per theme in `src/app/styles.css`. */
export default {
  theme: { extend: {} },
} satisfies Config;
