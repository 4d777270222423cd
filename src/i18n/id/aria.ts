import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Bentangkan",
  collapse: "Ciutkan",
  select: "Pilih",
  selectedRow: (row) => `${row} dipilih.`,
  deselectedRow: (row) => `${row} tidak lagi dipilih.`,
  longPressToSelect: "Tekan lama untuk memilih beberapa.",
  dismiss: "Tutup",
  suggestions: "Saran",
  clearSearch: "Hapus pencarian",
};
