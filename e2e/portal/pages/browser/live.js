// @ts-check

/** Texts of the rows when the page was opened, by key: what differs from them is new or changed. @type {Map<string, string>} */
const known = new Map();

/** Milliseconds between two questions. */
const pause = 700;

/** Keeps the parts marked `data-live` as the portal is now; what is new since the page was opened is marked. */
export function keepLive() {
  if (document.querySelector("[data-live]") === null) return;
  for (const row of rowsOf(document)) known.set(row.key, row.text);
  /** @type {Record<string, string>} */
  let versions = {};
  const look = async () => {
    const response = await fetch("/host/version");
    /** @type {Record<string, string>} */
    const now = await response.json();
    const changed = Object.keys(now).filter((kind) => versions[kind] !== now[kind]);
    if (Object.keys(versions).length > 0 && changed.length > 0) await redraw(changed);
    versions = now;
  };
  const lookAgain = () => {
    look()
      .then(() => document.body.classList.remove("gone"))
      .catch(() => document.body.classList.add("gone"))
      .finally(() => setTimeout(lookAgain, pause));
  };
  lookAgain();
}

/** @param {ParentNode} part */
function rowsOf(part) {
  return [...part.querySelectorAll("[data-key]")].map((element) => ({
    element,
    key: element.getAttribute("data-key") ?? "",
    text: (element.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
  }));
}

/** @param {readonly string[]} kinds */
async function redraw(kinds) {
  const response = await fetch(window.location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const region of document.querySelectorAll("[data-live]")) {
    const next = fresh.getElementById(region.id);
    if (next === null || !kinds.includes(region.getAttribute("data-live") ?? "")) continue;
    markNews(next);
    if (next.innerHTML !== region.innerHTML) region.replaceWith(document.adoptNode(next));
  }
}

/** @param {ParentNode} part */
function markNews(part) {
  for (const { element, key, text } of rowsOf(part)) {
    const before = known.get(key);
    if (before !== text) element.classList.add(before === undefined ? "is-new" : "is-changed");
  }
}
