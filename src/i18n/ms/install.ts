import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Memasang Page Copier",
  intro: "Page Copier sedang ditambah pada portal ini. Ini mengambil masa beberapa saat sahaja.",
  entryTitle: "Salin dengan Page Copier",
  steps: {
    add: (entryTitle) => `Menambah “${entryTitle}” pada menu tetapan halaman`,
    clear: "Membuang item menu versi terdahulu",
    note: "Mencatat alamat yang dibuka oleh item menu untuk pembaikan kemudian",
    finish: "Memaklumkan portal bahawa pemasangan telah selesai",
  },
  stepStates: {
    waiting: "menunggu",
    working: "sedang dijalankan",
    done: "selesai",
    wasThere: "sudah ada",
    nothingToDo: "tidak perlu",
    failed: "gagal",
    leftOut: "dilangkau",
  },
  failed: {
    title: "Pemasangan belum selesai",
    text: "Satu langkah gagal. Portal menganggap Page Copier belum dipasang sehingga anda mencuba lagi atau menyelesaikan pemasangan tanpa item menu. Tanpa item itu, aplikasi tetap berfungsi dari menu kiri, dan item menu boleh ditambah kemudian dalam aplikasi.",
    without: "Selesaikan tanpa item menu",
  },
  notAdmin: {
    title: "Hanya pentadbir boleh memasang Page Copier",
    text: "Pemasangan menambah satu item pada menu tetapan halaman untuk semua orang di portal ini. Tiada apa-apa diubah.",
    advice: "Minta pentadbir portal membuka Page Copier sekali; selepas itu, anda juga boleh menggunakannya.",
  },
  installedBefore: {
    title: "Page Copier telah dipasang di portal ini",
    text: "Itemnya dalam menu tetapan halaman baru sahaja diperiksa.",
    advice: "Buka Page Copier dalam menu kiri.",
  },
  notReloaded: {
    title: "Portal belum dimuat semula",
    text: "Portal telah dimaklumkan bahawa pemasangan selesai, tetapi halaman ini masih terbuka.",
    advice:
      "Muat semula halaman Bitrix24 (F5). Jika pemasangan bermula lagi, anda mungkin tidak berhak memasang aplikasi: tanya pentadbir portal.",
  },
  entry: {
    heading: "Menu tetapan",
    text: (entryTitle) =>
      `Dengan item “${entryTitle}” dalam menu tetapan setiap halaman, Page Copier dibuka dengan halaman itu sudah dipilih.`,
    known: {
      added: (date) => `Item menu ditambah atau diperiksa pada ${date}.`,
      elsewhere: (address) => `Item menu menuju ke alamat lain, mungkin alamat versi terdahulu: ${address}`,
      removed: (date) => `Item menu dibuang pada ${date}.`,
      unknown:
        "Tidak diketahui sama ada item menu wujud, dan perkara ini tidak dapat ditanyakan kepada portal. Pemeriksaan akan menambahnya jika tiada.",
    },
    repair: "Periksa dan baiki",
    remove: "Buang item menu",
    working: "Menunggu respons portal…",
    outcomes: {
      wasThere: "Item menu ada dan menuju ke versi Page Copier ini.",
      added: "Item menu tadinya tiada. Kini sudah ditambah.",
      replaced: "Item menu tadinya menuju ke versi terdahulu. Kini ada item yang menuju ke versi ini.",
      removed: "Item menu telah dibuang. Page Copier kekal dalam menu kiri.",
      wasGone: "Item menu memang tiada. Page Copier kekal dalam menu kiri.",
    },
    repairFailed: "Item menu tidak dapat dibaiki",
    removeFailed: "Item menu tidak dapat dibuang",
    notNoted:
      "Item menu sudah seperti yang sepatutnya, tetapi aplikasi tidak dapat mencatatnya. Aplikasi mungkin akan bertanya lagi.",
    outdated: {
      title: "Menu tetapan halaman menuju ke versi Page Copier terdahulu",
      text: "Versi itu mungkin tidak berfungsi lagi. Selepas dibaiki, item menu akan menuju ke versi ini.",
    },
    close: "Tutup",
  },
};
