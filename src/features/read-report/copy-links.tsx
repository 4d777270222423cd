import { usePortal } from "@/bindings/portal-context.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PageId } from "@/model/ids.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { editorUrl, siteListUrl } from "@/model/portal-urls.ts";
import { LinkOut } from "@/ui/link-out.tsx";

/** Ways to the copy: its editor, its public address, and the portal's own list of the site. */
export function CopyLinks({
  copy,
  pageId,
  publicUrl,
}: {
  readonly copy: PlannedCopy;
  readonly pageId: PageId;
  readonly publicUrl: string | null;
}) {
  const { report, newTab } = useMessages();
  const { portalOrigin } = usePortal().session;
  const links = [
    { text: report.openEditor, href: editorUrl(portalOrigin, copy.target.site, pageId) },
    { text: report.openPublic, href: publicUrl },
    { text: report.openSiteList, href: siteListUrl(portalOrigin, copy.target.site) },
  ];
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {links.map(({ text, href }) =>
        href === null ? null : (
          <li key={text}>
            <LinkOut href={href} newTabHint={newTab}>
              {text}
            </LinkOut>
          </li>
        ),
      )}
    </ul>
  );
}
