import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Memasang Page Copier",
  intro: "Page Copier sedang ditambahkan ke portal ini. Prosesnya hanya beberapa detik.",
  entryTitle: "Salin dengan Page Copier",
  steps: {
    add: (entryTitle) => `Menambahkan “${entryTitle}” ke menu pengaturan halaman`,
    clear: "Menghapus item menu dari versi sebelumnya",
    note: "Mencatat alamat tujuan item menu untuk perbaikan nanti",
    finish: "Memberi tahu portal bahwa pemasangan selesai",
  },
  stepStates: {
    waiting: "menunggu",
    working: "sedang berjalan",
    done: "selesai",
    wasThere: "sudah ada",
    nothingToDo: "tidak perlu",
    failed: "gagal",
    leftOut: "dilewati",
  },
  failed: {
    title: "Pemasangan belum selesai",
    text: "Satu langkah gagal. Portal menganggap Page Copier belum terpasang sampai Anda mencoba lagi atau menyelesaikan pemasangan tanpa item menu. Tanpa item itu, aplikasi tetap berfungsi dari menu kiri, dan item menu dapat ditambahkan nanti di dalam aplikasi.",
    without: "Selesaikan tanpa item menu",
  },
  notAdmin: {
    title: "Hanya administrator yang dapat memasang Page Copier",
    text: "Pemasangan menambahkan satu item ke menu pengaturan halaman untuk semua orang di portal ini. Tidak ada yang diubah.",
    advice:
      "Minta administrator portal membuka Page Copier satu kali; setelah itu, Anda juga dapat menggunakannya.",
  },
  installedBefore: {
    title: "Page Copier sudah terpasang di portal ini",
    text: "Itemnya di menu pengaturan halaman baru saja diperiksa.",
    advice: "Buka Page Copier di menu kiri.",
  },
  notReloaded: {
    title: "Portal belum dimuat ulang",
    text: "Portal sudah diberi tahu bahwa pemasangan selesai, tetapi halaman ini masih terbuka.",
    advice:
      "Muat ulang halaman Bitrix24 (F5). Jika pemasangan dimulai lagi, mungkin Anda tidak berhak memasang aplikasi: tanyakan kepada administrator portal.",
  },
  entry: {
    heading: "Menu pengaturan",
    text: (entryTitle) =>
      `Dengan item “${entryTitle}” di menu pengaturan setiap halaman, Page Copier terbuka dengan halaman itu sudah terpilih.`,
    known: {
      added: (date) => `Item menu ditambahkan atau diperiksa pada ${date}.`,
      elsewhere: (address) => `Item menu mengarah ke alamat lain, mungkin milik versi sebelumnya: ${address}`,
      removed: (date) => `Item menu dihapus pada ${date}.`,
      unknown:
        "Tidak diketahui apakah item menu ada, dan hal itu tidak dapat ditanyakan ke portal. Pemeriksaan akan menambahkannya jika belum ada.",
    },
    repair: "Periksa dan perbaiki",
    remove: "Hapus item menu",
    working: "Menunggu jawaban portal…",
    outcomes: {
      wasThere: "Item menu ada dan mengarah ke versi Page Copier ini.",
      added: "Item menu tadinya tidak ada. Sekarang sudah ditambahkan.",
      replaced:
        "Item menu tadinya mengarah ke versi sebelumnya. Sekarang ada item yang mengarah ke versi ini.",
      removed: "Item menu sudah dihapus. Page Copier tetap ada di menu kiri.",
      wasGone: "Item menu memang tidak ada. Page Copier tetap ada di menu kiri.",
    },
    repairFailed: "Item menu tidak dapat diperbaiki",
    removeFailed: "Item menu tidak dapat dihapus",
    notNoted:
      "Item menu sudah sebagaimana mestinya, tetapi aplikasi tidak dapat mencatatnya. Aplikasi mungkin akan menanyakannya lagi.",
    outdated: {
      title: "Menu pengaturan halaman mengarah ke versi Page Copier sebelumnya",
      text: "Versi itu mungkin tidak berfungsi lagi. Setelah diperbaiki, item menu akan mengarah ke versi ini.",
    },
    close: "Tutup",
  },
};
