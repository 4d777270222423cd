import { usePortal } from "@/bindings/portal-context.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { editorUrl, siteListUrl } from "@/model/portal-urls.ts";
import type { ReportRow } from "@/model/report.ts";
import { LinkOut } from "@/ui/link-out.tsx";

/** Short ways to the original and to the copy; without a copy, to the site that it should be on. */
export function RowLinks({ row }: { readonly row: ReportRow }) {
  const { report, newTab } = useMessages();
  const { portalOrigin } = usePortal().session;
  const { copy, found } = row;
  // The editor does not open what is in the trash.
  const pageId = row.outcome === "undone" ? null : row.pageId;
  const words = report.run;
  const links = [
    { text: words.original, href: editorUrl(portalOrigin, copy.sourceSite, copy.source.id) },
    { text: words.copy, href: pageId === null ? null : editorUrl(portalOrigin, copy.target.site, pageId) },
    {
      text: words.publicAddress,
      href: pageId !== null && found?.published === true ? found.publicUrl : null,
    },
    { text: report.openSiteList, href: pageId === null ? siteListUrl(portalOrigin, copy.target.site) : null },
  ];
  return links.map(({ text, href }) =>
    href === null ? null : (
      <LinkOut key={text} href={href} newTabHint={newTab}>
        {text}
      </LinkOut>
    ),
  );
}
