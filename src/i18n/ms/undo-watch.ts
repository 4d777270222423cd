import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { other: "Menarik balik # salinan" }),
    restoring: (number) => count(number, { other: "Memulihkan # salinan" }),
  },
  now: {
    undoing: (left) =>
      count(left, { other: "Memeriksa # salinan, kemudian memindahkannya ke tong kitar semula…" }),
    restoring: (left) => count(left, { other: "Mengeluarkan # salinan dari tong kitar semula…" }),
  },
  folders: {
    undoing: "Memindahkan folder kosong proses ini ke tong kitar semula…",
    restoring: "Membaca semula apa yang keluar dari tong kitar semula…",
  },
  done: { undoing: "Dalam tong kitar semula", restoring: "Dipulihkan" },
  notDone: "Tidak dilakukan",
  left: "Baki",
  summary: (left, percent) => count(left, { other: `Tinggal # salinan lagi, ${percent}% selesai.` }),
  rows: "Salinan yang terlibat",
  states: {
    asked: "Menunggu",
    sent: "Sedang dipindahkan ke tong kitar semula",
    trashed: "Dalam tong kitar semula",
    gone: "Memang sudah tiada",
    changed: "Sudah diubah: anda akan ditanya",
    kept: "Tidak dapat ditarik balik",
    "restore-asked": "Menunggu",
    restored: "Dipulihkan",
    "not-restored": "Tidak dapat dipulihkan",
  },
  confirmStop: {
    title: "Hentikan di sini?",
    text: "Apa yang sedang diusahakan portal diselesaikan dahulu. Salinan lain kekal seadanya.",
  },
  stopping: "Apa yang sedang diusahakan portal diselesaikan dahulu. Salinan lain kekal seadanya.",
  lasting: "Biarkan tab ini terbuka. Jika tertutup, buka Page Copier lagi dan sambung.",
});
