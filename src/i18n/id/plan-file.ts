import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "Membandingkan rencana tersimpan dengan portal…",
  notOpened: "File tidak dibuka",
  problems: {
    "too-large": ({ limitBytes }) =>
      `Ukurannya lebih dari ${limitBytes / mebibyte} MB. Rencana dari Page Copier lebih kecil; pilih file lain.`,
    "not-json": () =>
      "File rusak, atau bukan rencana tersimpan. Pilih file yang dibuat dengan “Simpan rencana”.",
    "other-format": () => "Ini bukan rencana Page Copier. Pilih file yang dibuat dengan “Simpan rencana”.",
    "other-version": ({ version }) =>
      `File disimpan oleh rilis Page Copier yang lain (format ${version}). Muat ulang aplikasi untuk mendapatkan rilis terbaru, atau simpan ulang rencana.`,
    unreadable: ({ place }) =>
      `Ada bagian yang tidak valid (${place}). Simpan ulang rencana; isi file ini tidak digunakan.`,
  },
  otherPortal: (portal) => ({
    title: "Rencana ini milik portal lain",
    text: `Rencana disimpan di ${portal}. Nomor halaman dan situs di sini berbeda, jadi rencana tidak dapat dijalankan. Buka di portal itu.`,
  }),
  sourceGone: {
    title: "Situs dalam rencana tersimpan sudah tidak ada",
    text: "Situs sudah dihapus, berada di keranjang sampah, atau Anda tidak lagi berhak melihatnya. Tidak ada yang bisa disalin dari rencana ini.",
  },
  failed: "Situs dalam rencana tersimpan tidak dapat dimuat",
};
