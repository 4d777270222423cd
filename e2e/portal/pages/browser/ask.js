// @ts-check

/**
 * Sends JSON to the portal and reads its JSON.
 * @param {string} address
 * @param {object} body
 * @param {string} [method]
 * @returns {Promise<{ ok: boolean, answer: any }>}
 */
export async function ask(address, body, method = "POST") {
  const response = await fetch(address, {
    method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return { ok: response.ok, answer: await response.json() };
}

let hiding = 0;

/**
 * Tells something at the edge of the page.
 * @param {string} text
 */
export function tell(text) {
  const toast = document.querySelector("[data-toast]");
  if (!(toast instanceof HTMLElement)) return;
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(hiding);
  hiding = window.setTimeout(() => (toast.hidden = true), 6000);
}
