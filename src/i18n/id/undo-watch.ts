import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { other: "Mengurungkan # salinan" }),
    restoring: (number) => count(number, { other: "Memulihkan # salinan" }),
  },
  now: {
    undoing: (left) =>
      count(left, { other: "Memeriksa # salinan, lalu memindahkannya ke keranjang sampah…" }),
    restoring: (left) => count(left, { other: "Mengeluarkan # salinan dari keranjang sampah…" }),
  },
  folders: {
    undoing: "Memindahkan folder kosong dari proses ini ke keranjang sampah…",
    restoring: "Membaca kembali yang keluar dari keranjang sampah…",
  },
  done: { undoing: "Di keranjang sampah", restoring: "Dipulihkan" },
  notDone: "Tidak dilakukan",
  left: "Tersisa",
  summary: (left, percent) => count(left, { other: `# salinan tersisa, ${percent}% selesai.` }),
  rows: "Salinan yang bersangkutan",
  states: {
    asked: "Menunggu",
    sent: "Sedang dipindahkan ke keranjang sampah",
    trashed: "Di keranjang sampah",
    gone: "Memang sudah tidak ada",
    changed: "Sudah diubah: Anda akan ditanya",
    kept: "Tidak dapat diurungkan",
    "restore-asked": "Menunggu",
    restored: "Dipulihkan",
    "not-restored": "Tidak dapat dipulihkan",
  },
  confirmStop: {
    title: "Hentikan di sini?",
    text: "Yang sedang dikerjakan portal saat ini diselesaikan dulu. Salinan lainnya dibiarkan apa adanya.",
  },
  stopping: "Yang sedang dikerjakan portal saat ini diselesaikan dulu. Salinan lainnya dibiarkan apa adanya.",
  lasting: "Biarkan tab ini terbuka. Jika tertutup, buka Page Copier lagi dan lanjutkan.",
});
