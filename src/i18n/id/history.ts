import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "Proses sebelumnya",
  onlyHere: "Hanya disimpan di browser ini, untuk portal ini dan untuk Anda.",
  notLasting:
    "Browser ini tidak menyimpan apa pun untuk Page Copier: catatan proses hilang saat halaman ditutup atau dimuat ulang.",
  back: "Kembali menyalin",
  loading: "Mencari proses sebelumnya…",
  failed: {
    title: "Proses sebelumnya tidak dapat dibaca",
    text: "Browser tidak memberikan data yang disimpannya. Coba lagi, atau tutup dulu tab Page Copier lainnya.",
  },
  empty: {
    title: "Belum ada proses",
    text: "Setelah Anda menyalin halaman, laporan setiap proses bisa dibaca lagi di sini.",
  },
  runs: "Proses sebelumnya",
  started: (moment) => `Proses pada ${moment}`,
  finished: "Selesai",
  interrupted: "Belum selesai",
  from: "Dari",
  to: "Ke",
  copied: "Disalin",
  copiedOf: (done, total) => `${done} dari ${total}`,
  unknownOutcomes: (number) => count(number, { other: "# salinan belum diketahui hasilnya" }),
  undone: (number) => count(number, { other: "# salinan diurungkan" }),
  open: "Buka laporan",
  forget: "Hapus catatan",
  sure: {
    title: "Hapus catatan proses ini?",
    text: "Hanya catatan di browser ini yang dihapus. Di portal tidak ada yang berubah: halaman yang disalin tetap ada.",
  },
  keep: "Jangan hapus",
  problems: {
    gone: {
      title: "Proses ini sudah tidak ada",
      text: "Catatannya sudah dihapus, mungkin di tab lain. Daftar telah dimuat ulang.",
    },
    "other-version": {
      title: "Proses ini dicatat oleh versi Page Copier yang lain",
      text: "Muat ulang halaman Bitrix24 untuk mendapatkan versi terbaru, lalu buka lagi prosesnya. Jika tidak membantu, periksa di situs tujuan apa saja yang sudah disalin, lalu hapus catatan proses ini.",
    },
    unreadable: {
      title: "Catatan proses ini rusak",
      text: "Halaman di portal tidak terpengaruh. Periksa di situs tujuan apa saja yang sudah disalin, lalu hapus catatan proses ini.",
    },
  },
});
