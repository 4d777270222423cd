import { useMessages } from "@/i18n/use-messages.ts";
import { TitlePath } from "@/parts/title-path.tsx";
import { Badge } from "@/ui/badge.tsx";

/** Site and folders down to the place; the last one may be a folder that is yet to be made. */
export function PlacePath({
  path,
  isNewFolder,
}: {
  readonly path: readonly string[];
  readonly isNewFolder: boolean;
}) {
  const { target: words } = useMessages();
  return (
    <>
      <TitlePath titles={path} />
      {isNewFolder ? (
        <>
          {" "}
          <Badge tone="info">{words.newFolder}</Badge>
        </>
      ) : null}
    </>
  );
}
