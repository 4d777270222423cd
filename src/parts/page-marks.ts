import type { Messages } from "@/i18n/messages.ts";
import type { Page } from "@/model/page.ts";
import type { BadgeProps } from "@/ui/badge.tsx";

export interface Mark {
  readonly tone: BadgeProps["tone"];
  readonly text: string;
}

/** What a page is and how visitors see it, in words. */
export function marksOf(page: Page, isHomePage: boolean, status: Messages["status"]): readonly Mark[] {
  return [
    ...(isHomePage ? [{ tone: "info", text: status.homePage } as const] : []),
    ...(page.isArea ? [{ tone: "neutral", text: status.area } as const] : []),
    ...(page.system ? [{ tone: "neutral", text: status.system } as const] : []),
    visibilityOf(page, status),
  ];
}

function visibilityOf(page: Page, status: Messages["status"]): Mark {
  if (page.trashed) return { tone: "danger", text: status.trashed };
  if (!page.published) return { tone: "neutral", text: status.draft };
  return page.draftDiffers
    ? { tone: "warning", text: status.unpublishedEdits }
    : { tone: "success", text: status.published };
}
