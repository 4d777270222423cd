/** Characters that end a part of an address or begin an escape in it. A slash stays: the portal says itself what it thinks of one. */
const foreign = /[?#%\\<>"]/g;

/** An address as it is typed by hand: without spaces and what no address can hold; letters and their case stay. */
export const toAddress = (typed: string): string =>
  typed.trim().replaceAll(/\s+/gu, "-").replaceAll(foreign, "");

/** A piece that a rule brings into an address: the same in lower case; a dash or space at its ends stays one. */
export const toAddressPiece = (typed: string): string =>
  typed.toLowerCase().replaceAll(/\s+/gu, "-").replaceAll(foreign, "");

/** A title as a word of an address: its letters and digits, joined by dashes. */
export const toAddressWord = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
