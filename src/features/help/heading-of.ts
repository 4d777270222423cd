import type { TourStep } from "@/i18n/sections/help.ts";

/** Selects the heading of a part of the screen (`TourPlace`). */
export const headingOf = (step: TourStep): string => `[data-tour-step="${step}"] h2`;
