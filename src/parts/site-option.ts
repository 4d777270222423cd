import type { Messages } from "@/i18n/messages.ts";
import type { Site } from "@/model/site.ts";
import type { SelectOption } from "@/ui/searchable-select.tsx";

/** What tells sites of one name apart: the address, and whether visitors reach it. */
export const addressOfSite = (site: Site, { siteOff }: Messages["status"]): string =>
  [site.domainName ?? site.code, ...(site.active ? [] : [siteOff])].join(" · ");

/** A site to choose in a list. */
export const siteOption = (site: Site, status: Messages["status"]): SelectOption => ({
  id: String(site.id),
  label: site.title,
  description: addressOfSite(site, status),
});
