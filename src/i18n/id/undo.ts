import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoMessages = ({ count }: Format): UndoMessages => ({
  undoRows: (number) => count(number, { other: "Urungkan # salinan" }),
  undoPicked: (number) => count(number, { other: "Urungkan # salinan yang dipilih" }),
  undoOne: "Urungkan",
  undoChanged: "Tetap urungkan",
  pick: (title) => `Pilih “${title}”`,
  pickShown: "Pilih semua yang ditampilkan",
  pickNone: "Kosongkan pilihan",
  restoreRows: (number) => count(number, { other: "Pulihkan # salinan" }),
  restoreOne: "Pulihkan",
  ask: {
    heading: (number) => count(number, { other: "Pindahkan # salinan ke keranjang sampah?" }),
    toTrash:
      "Hanya halaman yang dibuat proses ini yang dipindahkan ke keranjang sampah, dan tidak ada yang dihapus. Anda bisa memulihkannya dari sini selama 30 hari; setelah itu portal mengosongkan keranjang sampahnya.",
    changed: "Salinan yang sudah diubah sejak dibuat dibiarkan dulu: Anda akan ditanya satu per satu.",
    evenIfChanged: "Perubahan yang dibuat sejak itu ikut masuk ke keranjang sampah.",
    published: (number) =>
      count(number, {
        other: "# di antaranya dipublikasikan: pengunjung tidak akan menemukannya lagi.",
      }),
    folders: "Folder yang dibuat proses ini juga dipindahkan ke keranjang sampah jika tidak ada isi lain.",
    targets: "Tujuan",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) => count(number, { other: "Pindahkan # salinan ke keranjang sampah" }),
    cancel: "Biarkan apa adanya",
  },
  askRestore: {
    heading: (number) => count(number, { other: "Keluarkan # salinan dari keranjang sampah?" }),
    text: "Salinan kembali ke tempat semula beserta foldernya.",
    published: (number) =>
      count(number, { other: "# di antaranya tadinya dipublikasikan dan akan dipublikasikan lagi." }),
    confirm: (number) => count(number, { other: "Keluarkan # salinan dari keranjang sampah" }),
    cancel: "Biarkan apa adanya",
  },
  changed: {
    title: (number) => count(number, { other: "# salinan telah diubah seseorang sejak dibuat" }),
    text: "Salinan ini masih ada. Centang yang tetap harus dipindahkan ke keranjang sampah; yang lain dibiarkan.",
    changes: {
      title: ({ now }) => `Judulnya sekarang “${now}”.`,
      address: ({ now }) => `Alamatnya sekarang “${now}”.`,
      publication: ({ now }) =>
        now === "published" ? "Sejak itu telah dipublikasikan." : "Sejak itu publikasinya dibatalkan.",
      moved: () => "Sekarang berada di folder lain.",
      edited: ({ modifiedText }) => `Isi atau pengaturannya telah diubah (${modifiedText}).`,
      "not-known": () => "Tidak bisa dipastikan apakah sudah diubah.",
    },
    allTheSame: (title) => `Tetap pindahkan “${title}” ke keranjang sampah`,
    tickAll: "Centang semua",
    confirm: (number) => count(number, { other: "Pindahkan # salinan ke keranjang sampah" }),
    more: (number) => count(number, { other: "# lagi ada dalam daftar di bawah." }),
  },
  headline: {
    changed: (number) => count(number, { other: "# salinan telah diubah sejak dibuat, dan masih ada" }),
    kept: (number) => count(number, { other: "# salinan tidak dapat diurungkan" }),
    notRestored: (number) => count(number, { other: "# salinan tidak dapat dipulihkan" }),
    trashed: (number) => count(number, { other: "# salinan telah diurungkan" }),
    gone: (number) => count(number, { other: "# salinan memang sudah tidak ada" }),
    restored: (number) => count(number, { other: "# salinan telah dipulihkan" }),
  },
  titles: {
    undone: (title) => `Salinan “${title}” telah diurungkan`,
    gone: (title) => `Salinan “${title}” memang sudah tidak ada`,
    changed: (title) => `Salinan “${title}” telah diubah sejak dibuat, dan masih ada`,
    kept: (title) => `Salinan “${title}” tidak dapat diurungkan`,
    restored: (title) => `Salinan “${title}” telah dipulihkan`,
    notRestored: (title) => `Salinan “${title}” tidak dapat dipulihkan`,
  },
  totals: {
    trashed: (number) => count(number, { other: "# salinan di keranjang sampah" }),
    gone: (number) => count(number, { other: "# salinan memang sudah tidak ada" }),
    changed: (number) => count(number, { other: "# salinan telah diubah sejak dibuat" }),
    kept: (number) => count(number, { other: "# salinan tetap ada" }),
    restored: (number) => count(number, { other: "# salinan dipulihkan" }),
    notRestored: (number) => count(number, { other: "# salinan tidak dipulihkan" }),
  },
  states: {
    asked: "Salinan ini seharusnya diurungkan; proses berakhir sebelum gilirannya.",
    sent: "Salinan ini sedang dipindahkan ke keranjang sampah saat proses terputus.",
    trashed: "Telah diurungkan: salinan ada di keranjang sampah.",
    changed: "Salinan ini seharusnya diurungkan, tetapi telah diubah seseorang sejak itu. Salinan masih ada.",
    "restore-asked": "Salinan ini seharusnya dipulihkan; proses berakhir sebelum gilirannya.",
    restored: "Sempat diurungkan, kini sudah ada lagi.",
    "not-restored":
      "Masih di keranjang sampah, atau sudah hilang dari sana: portal tidak menampilkannya lagi.",
    deleted: "Sudah dihapus di portal, jadi tidak ada yang perlu diurungkan.",
    inTrash: "Sudah ada di keranjang sampah.",
    notPublished: "Dipulihkan sebagai draf: publikasi ulang tidak berhasil.",
  },
  refusals: {
    "home-page": () =>
      "Salinan ini adalah beranda situsnya, dan portal mempertahankan beranda selama masih ada halaman lain.",
    "other-site": () =>
      "Salinan dipindahkan ke situs lain, jadi tidak lagi berada di tempat proses ini membuatnya.",
    "not-made-by-run": () => "Menurut portal, halaman ini dibuat orang lain, jadi tidak disentuh.",
    stopped: () => "Proses dihentikan sebelum gilirannya.",
    refused: () => "Portal menolak memindahkannya ke keranjang sampah.",
    "not-seen": () => "Portal tidak menampilkannya di keranjang sampah.",
  },
  whatToDo: {
    "home-page": () =>
      "Pilih beranda lain di pengaturan situs, lalu urungkan lagi. Atau urungkan dulu salinan lainnya.",
    "other-site": () => "Pindahkan ke keranjang sampah di sana jika tidak diperlukan.",
    "not-made-by-run": () =>
      "Periksa di bagian Situs, dan pindahkan ke keranjang sampah di sana jika memang milik Anda.",
    stopped: () => "Urungkan lagi kapan pun Anda mau.",
    refused: () => "Pindahkan ke keranjang sampah di bagian Situs, atau minta bantuan orang yang berhak.",
    "not-seen": () => "Urungkan lagi, atau periksa di bagian Situs.",
  },
  keptRows: (number) => count(number, { other: "# salinan tidak dapat diurungkan" }),
  again: (number) => count(number, { other: "Urungkan lagi # salinan" }),
  trashedFolders: (number) => count(number, { other: "# folder di keranjang sampah" }),
  restoredFolders: (number) => count(number, { other: "# folder dipulihkan" }),
  keptFolders: {
    "not-empty": (title) => `Folder “${title}” tetap ada: masih ada isi lain di dalamnya.`,
    "not-made-by-run": (title) => `Folder “${title}” tetap ada: sudah ada sebelum proses ini.`,
    refused: (title) => `Portal menolak memindahkan folder “${title}” ke keranjang sampah.`,
  },
  watch: {
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
    stopping:
      "Yang sedang dikerjakan portal saat ini diselesaikan dulu. Salinan lainnya dibiarkan apa adanya.",
    lasting: "Biarkan tab ini terbuka. Jika tertutup, buka Page Copier lagi dan lanjutkan.",
  },
});
