import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "Membandingkan rancangan yang disimpan dengan portal…",
  notOpened: "Fail tidak dibuka",
  problems: {
    "too-large": ({ limitBytes }) =>
      `Saiznya melebihi ${limitBytes / mebibyte} MB. Rancangan yang disimpan Page Copier lebih kecil; pilih fail lain.`,
    "not-json": () =>
      "Fail rosak, atau bukan rancangan yang disimpan. Pilih fail yang dibuat dengan “Simpan rancangan”.",
    "other-format": () =>
      "Ini bukan rancangan Page Copier. Pilih fail yang dibuat dengan “Simpan rancangan”.",
    "other-version": ({ version }) =>
      `Fail disimpan oleh keluaran Page Copier yang lain (format ${version}). Muat semula aplikasi untuk mendapatkan keluaran terbaharu, atau simpan rancangan semula.`,
    unreadable: ({ place }) =>
      `Sebahagian daripadanya tidak sah (${place}). Simpan rancangan semula; kandungan fail ini tidak digunakan.`,
  },
  otherPortal: (portal) => ({
    title: "Rancangan ini milik portal lain",
    text: `Rancangan disimpan di ${portal}. Nombor halaman dan laman web di sini berbeza, jadi rancangan tidak dapat dilaksanakan. Buka di portal itu.`,
  }),
  sourceGone: {
    title: "Laman web dalam rancangan yang disimpan sudah tiada",
    text: "Laman web telah dipadamkan, berada dalam tong kitar semula, atau anda tidak lagi berhak melihatnya. Tiada apa-apa daripada rancangan ini yang boleh disalin.",
  },
  failed: "Laman web dalam rancangan yang disimpan tidak dapat dimuatkan",
};
