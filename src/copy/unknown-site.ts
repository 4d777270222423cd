import type { SiteId } from "@/model/ids.ts";
import type { SiteFacts } from "@/model/plan.ts";
import type { Site } from "@/model/site.ts";

/** A target of which the portal no longer says anything stays in the plan as such, so that it is named an obstacle. */
export const unknownSite = (id: SiteId, like: Site): SiteFacts => ({
  site: { ...like, id, title: String(id), code: "", active: true, indexPageId: null, domainName: null },
  rights: { read: false, edit: false, sett: false, public: false, delete: false },
  folders: [],
  pages: [],
});
