import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { other: "Urungkan # salinan" }),
    undoPicked: (number) => count(number, { other: "Urungkan # salinan yang dipilih" }),
    undoOne: "Urungkan",
    undoChanged: "Tetap urungkan",
    pick: (title) => `Pilih “${title}”`,
    pickShown: "Pilih semua yang ditampilkan",
    pickNone: "Kosongkan pilihan",
    restoreRows: (number) => count(number, { other: "Pulihkan # salinan" }),
    restoreOne: "Pulihkan",
    ...undoQuestions(format),

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
      changed:
        "Salinan ini seharusnya diurungkan, tetapi telah diubah seseorang sejak itu. Salinan masih ada.",
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
    watch: undoWatch(format),
  };
}
