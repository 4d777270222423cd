/** What `serve.mjs` says with every answer, and `nginx.conf` in its own words. */

const zones = "com eu de fr it es pl uk com.br mx co com.tr ae in cn jp vn id ru by kz uz ua".split(" ");

/** All portals in Bitrix24's cloud that have no domain of their own. */
export const cloudPortals = zones.map((zone) => `https://*.bitrix24.${zone}`).join(" ");

/** The policy that stands in the pages as well; who may show them can be said in a header only. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='; img-src 'self'; connect-src https: http:; object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types default";

/** @param {string} portals those that may show the app, with spaces between them @returns {Readonly<Record<string, string>>} */
export const headersFor = (portals) => ({
  "Content-Security-Policy": `${policy}; frame-ancestors ${portals}`,
  "Permissions-Policy":
    "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
});

/** Content types by the end of the name.
 * @type {Readonly<Record<string, string>>} */
export const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
