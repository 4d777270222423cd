const portalOffsetMs = 3 * 3_600_000;
const two = (value: number) => String(value).padStart(2, "0");

/** A date as the lists send it: `10/10/2022 03:25:30 pm`, in the portal's zone (contract D1). */
export function portalDate(ms: number): string {
  const date = new Date(ms + portalOffsetMs);
  const hour = date.getUTCHours();
  const day = `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`;
  const time = `${two(hour % 12 === 0 ? 12 : hour % 12)}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${day} ${time} ${hour < 12 ? "am" : "pm"}`;
}

/** Unix ms of a date as `portalDate` writes it; `null` for any other text. */
export function readPortalDate(text: string): number | null {
  const found = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d) (am|pm)$/.exec(text);
  if (found === null) return null;
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const hours = (hour % 12) + (found[7] === "pm" ? 12 : 0);
  return Date.UTC(year, month - 1, day, hours, minute, second) - portalOffsetMs;
}
