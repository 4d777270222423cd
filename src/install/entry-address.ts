/**
 * Where an entry of the app leads that runs at this address: to the page `index.html` beside the one that runs, without what the
 * portal appended to it (contract B2).
 */
export function entryAddressOf(runningAt: string): string {
  const address = new URL("index.html", runningAt);
  address.search = "";
  address.hash = "";
  return address.href;
}
