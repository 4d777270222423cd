import { test as base } from "./fixtures.ts";
import { installUrl, InstallScreen } from "./install-screen.ts";

export { expect } from "./fixtures.ts";

interface Fixtures {
  /** The left menu opens the page that installs the app, though it is installed. */
  opensInstaller: boolean;
  install: InstallScreen;
}

export const test = base.extend<Fixtures>({
  opensInstaller: [false, { option: true }],
  ownAppUrl: ({ opensInstaller }, use) => use(opensInstaller ? installUrl() : null),
  install: async ({ page, app, running }, use) => use(new InstallScreen(page, app, running)),
});
