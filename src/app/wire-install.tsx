import { pageListPart } from "@/features/pick-pages/page-list-part.ts";
import { laterPart } from "@/ui/later-part.tsx";

import { Connecting } from "./connecting.tsx";
import { startPage } from "./start-page.tsx";

/**
 * In the one file of all that comes later (decision 016), which stands on the list of pages: what the installation needs of it may
 * not make the first load of the app heavier, and the app needs it next.
 */
const InstallApp = laterPart(
  async () => {
    pageListPart.forgetFailure();
    await pageListPart.load();
    const { InstallApp } = await import("./later-parts.ts");
    return InstallApp;
  },
  <Connecting />,
);

/** Puts together the page that installs the app (contract B5), and draws it. */
export const startInstall = (element: HTMLElement): Promise<void> =>
  startPage(element, (portal) => <InstallApp portal={portal} />);
