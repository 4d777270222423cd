import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "Kembangkan",
  collapse: "Runtuhkan",
  select: "Pilih",
  selectedRow: (row) => `${row} dipilih.`,
  deselectedRow: (row) => `${row} tidak lagi dipilih.`,
  longPressToSelect: "Tekan lama untuk memilih beberapa item.",
  longPressToOpen: "Tekan lama, atau tekan Alt dan anak panah bawah, untuk membuka menu.",
  dismiss: "Tutup",
  suggestions: "Cadangan",
  clearSearch: "Kosongkan carian",
  nothingChosen: "Pilih daripada senarai",
};
