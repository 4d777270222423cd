import { findNginx, startNginx, withoutNginx } from "../../scripts/hosting/start-nginx.ts";
import { findFreePort, startNodeServer } from "../../scripts/hosting/start-server.ts";
import { startHttp } from "../portal/doors/http.ts";
import { expect, test as base } from "../support/fixtures.ts";
import { pageTitled } from "../support/portal-truth.ts";

interface Hosting {
  host: "Node alone" | "nginx";
  /** Whether the portal of the journey is one of those that may show the app. */
  isAllowed: boolean;
  /** Where the portal will be, and what the host is told of who may show the app. */
  place: { readonly port: number; readonly portals: string };
}

/** The built app behind a server that an administrator would take, with all its headers. */
const test = base.extend<Hosting>({
  host: ["Node alone", { option: true }],
  isAllowed: [true, { option: true }],

  place: async ({ isAllowed }, use) => {
    const port = await findFreePort();
    await use({ port, portals: isAllowed ? `http://127.0.0.1:${port}` : "https://portal.example.com" });
  },

  ownAppUrl: async ({ host, place: { portals } }, use) => {
    const root = process.env["APP_FOLDER"];
    if (root === undefined) throw new Error("APP_FOLDER is not set: the global setup built nothing.");
    const server = await (host === "nginx" ? startNginx : startNodeServer)({ root, portals });
    // Another site than the portal's for the browser, as in a real portal.
    await use(`${server.origin.replace("127.0.0.1", "localhost")}/`);
    await server.close();
  },

  running: async ({ portal, ownAppUrl, place: { port } }, use) => {
    const running = await startHttp(portal, { appUrl: ownAppUrl, port });
    await use(running);
    await running.close();
  },
});

for (const host of ["Node alone", "nginx"] as const) {
  test.describe(host, () => {
    test.skip(host === "nginx" && findNginx() === null, withoutNginx);
    test.skip(process.env["APP_FOLDER"] === undefined, "APP_URL names an app that somebody else serves");
    test.use({ host });

    test("the app is opened by the portal's form, and copies a page", async ({
      page,
      portal,
      portalScreen,
      app,
    }) => {
      const opened = page.waitForResponse(
        (response) => response.request().method() === "POST" && response.url().startsWith("http://localhost"),
      );
      await portalScreen.openApp();
      const headers = await (await opened).allHeaders();
      expect(headers["content-security-policy"]).toContain("frame-ancestors");
      await app.chooseSite("Norden Gardens");
      await app.choosePage("Our story");
      await app.copy();

      await expect(app.heading("“Our story” is copied")).toBeVisible();
      expect(pageTitled(portal, "Norden Gardens", "Our story (copy)")).toMatchObject({ active: false });
    });

    test.describe("a portal that may not show the app", () => {
      test.use({ isAllowed: false, expectedErrors: [/frame-ancestors/u] });

      test("gets an empty frame, and the app asks it for nothing", async ({ page, portal, portalScreen }) => {
        const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
        await portalScreen.openApp();
        await refused;

        const frame = page.frames().find((frame) => frame.parentFrame() !== null);
        await expect.poll(() => frame?.url()).toBe("chrome-error://chromewebdata/");
        expect(portal.calls()).toEqual([]);
      });
    });
  });
}
