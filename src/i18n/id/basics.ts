import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "terbuka di tab baru",
  tryAgain: "Coba lagi",
  refresh: "Segarkan",
  details: "Detail untuk tim dukungan",

  start: {
    connecting: "Menghubungkan ke Bitrix24 Anda…",
    outside: {
      title: "Page Copier berjalan di dalam Bitrix24",
      text: "Aplikasi ini menyalin halaman dari bagian Situs dan masuk melalui portal yang menampilkannya. Jika dibuka sendiri, tidak ada portal yang bisa dihubungi.",
      advice:
        "Buka Bitrix24 Anda dan pilih Page Copier di menu kiri. Jika tidak ada, administrator portal dapat menambahkannya di Sumber daya pengembang.",
    },
    silent: (portal) => ({
      title: "Portal tidak merespons",
      text: `Page Copier meminta sesi masuk dari ${portal} dan tidak mendapat respons dalam 15 detik.`,
      advice:
        "Muat ulang halaman Bitrix24 (F5). Jika tetap begini, mungkin ada ekstensi browser yang memblokir halaman sematan.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "Aplikasi tidak disematkan di portal yang disebutkan",
      text: `Portal yang disebutkan adalah ${expected}, tetapi halaman yang memuat aplikasi ini adalah ${actual}. Tidak ada yang dikirim.`,
      advice: "Buka Page Copier dari menu Bitrix24 Anda sendiri.",
    }),
    crashed: {
      title: "Page Copier berhenti karena kesalahannya sendiri",
      text: "Yang sudah diminta dari portal tidak diurungkan. Periksa situs tujuan sebelum menyalin lagi.",
      advice:
        "Muat ulang aplikasi. Jika terjadi lagi, teruskan detail di bawah ini kepada pengelola aplikasi.",
    },
    partMissing: {
      title: "Bagian aplikasi ini tidak dapat dimuat",
      text: "Koneksi terputus, atau aplikasi diperbarui saat sedang terbuka. Tidak ada yang dikirim ke portal, dan tidak ada yang hilang.",
      advice:
        "Coba lagi. Jika tetap begini, muat ulang aplikasi; proses yang sedang berjalan akan dilanjutkan.",
    },
    reload: "Muat ulang",
    listsFailed: "Situs Anda tidak dapat dimuat",
  },

  kinds: {
    PAGE: "Situs dan toko",
    KNOWLEDGE: "Basis pengetahuan",
    GROUP: "Basis pengetahuan grup",
    VIBE: "Vibe",
  },

  status: {
    published: "Dipublikasikan",
    draft: "Draf",
    unpublishedEdits: "Perubahan belum dipublikasikan",
    trashed: "Di keranjang sampah",
    homePage: "Beranda",
    area: "Header atau footer",
    system: "Halaman sistem",
    siteOff: "tidak dipublikasikan",
    folderOff: "tidak aktif",
    root: "Tingkat teratas situs",
    modified: (date) => `Diubah ${date}`,
  },

  failure: {
    code: "Kode",
    method: "Permintaan",
    status: "Status HTTP",
    portalSays: "Pesan portal",
    kind: "Artinya",
    kinds: {
      "not-run": "tidak dijalankan",
      refused: "ditolak",
      unsure: "mungkin sudah dijalankan",
      session: "portal tidak lagi menerima aplikasi",
      malformed: "respons tidak dapat dibaca",
    },
  },
};
