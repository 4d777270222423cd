import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "Proses terdahulu",
  onlyHere: "Disimpan dalam pelayar ini sahaja, untuk portal ini dan untuk anda.",
  notLasting:
    "Pelayar ini tidak menyimpan apa-apa untuk Page Copier: rekod proses hilang apabila halaman ditutup atau dimuat semula.",
  back: "Kembali menyalin",
  loading: "Mencari proses terdahulu…",
  failed: {
    title: "Proses terdahulu tidak dapat dibaca",
    text: "Pelayar tidak memberikan data yang disimpannya. Cuba lagi, atau tutup tab Page Copier yang lain dahulu.",
  },
  empty: {
    title: "Belum ada proses",
    text: "Selepas anda menyalin halaman, laporan setiap proses boleh dibaca semula di sini.",
  },
  runs: "Proses terdahulu",
  started: (moment) => `Proses pada ${moment}`,
  finished: "Selesai",
  interrupted: "Belum selesai",
  from: "Dari",
  to: "Ke",
  copied: "Disalin",
  copiedOf: (done, total) => `${done} daripada ${total}`,
  unknownOutcomes: (number) => count(number, { other: "# salinan belum diketahui hasilnya" }),
  undone: (number) => count(number, { other: "# salinan ditarik balik" }),
  open: "Buka laporan",
  forget: "Padam rekod",
  sure: {
    title: "Padam rekod proses ini?",
    text: "Hanya rekod dalam pelayar ini yang dipadam. Tiada apa-apa berubah di portal: halaman yang disalin kekal.",
  },
  keep: "Jangan padam",
  problems: {
    gone: {
      title: "Proses ini sudah tiada",
      text: "Rekodnya telah dipadam, mungkin dalam tab lain. Senarai telah dimuat semula.",
    },
    "other-version": {
      title: "Proses ini direkodkan oleh versi Page Copier yang lain",
      text: "Muat semula halaman Bitrix24 untuk mendapatkan versi terbaharu dan buka proses ini lagi. Jika tidak membantu, periksa di laman web destinasi apa yang telah disalin, kemudian padam rekod proses ini.",
    },
    unreadable: {
      title: "Rekod proses ini rosak",
      text: "Halaman di portal tidak terjejas. Periksa di laman web destinasi apa yang telah disalin, kemudian padam rekod proses ini.",
    },
  },
});
