import { createPortal } from "../portal.ts";
import type { PageRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { scenarios, type ScenarioName } from "./scenarios.ts";

/** Questions of the tests of samples: a sample portal as it is built at one moment, and pages in it. */

const now = Date.UTC(2026, 5, 1, 9);

export const buildState = (name: ScenarioName): PortalState =>
  createPortal({ scenario: scenarios[name], now: () => now }).state;

/** All pages of the site of this title, trash included. */
export function pagesOf(state: PortalState, siteTitle: string): readonly PageRow[] {
  const site = [...state.sites.values()].find(({ title }) => title === siteTitle);
  return [...state.pages.values()].filter(({ siteId }) => siteId === site?.id);
}

/** The first page of this title; throws where there is none. */
export function findPage(state: PortalState, title: string): PageRow {
  const page = [...state.pages.values()].find((row) => row.title === title);
  if (page === undefined) throw new Error(`no page "${title}"`);
  return page;
}
