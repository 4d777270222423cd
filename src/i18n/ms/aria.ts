import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Kembangkan",
  collapse: "Runtuhkan",
  select: "Pilih",
  selectedRow: (row) => `${row} dipilih.`,
  deselectedRow: (row) => `${row} tidak lagi dipilih.`,
  longPressToSelect: "Tekan lama untuk memilih beberapa item.",
  dismiss: "Tutup",
  suggestions: "Cadangan",
  clearSearch: "Kosongkan carian",
};
