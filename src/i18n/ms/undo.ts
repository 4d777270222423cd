import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { other: "Tarik balik # salinan" }),
    undoPicked: (number) => count(number, { other: "Tarik balik # salinan yang dipilih" }),
    undoOne: "Tarik balik",
    undoChanged: "Tetap tarik balik",
    pick: (title) => `Pilih “${title}”`,
    pickShown: "Pilih semua yang ditunjukkan",
    pickNone: "Kosongkan pilihan",
    restoreRows: (number) => count(number, { other: "Pulihkan # salinan" }),
    restoreOne: "Pulihkan",
    ...undoQuestions(format),

    headline: {
      changed: (number) => count(number, { other: "# salinan telah diubah sejak dibuat, dan masih ada" }),
      kept: (number) => count(number, { other: "# salinan tidak dapat ditarik balik" }),
      notRestored: (number) => count(number, { other: "# salinan tidak dapat dipulihkan" }),
      trashed: (number) => count(number, { other: "# salinan telah ditarik balik" }),
      gone: (number) => count(number, { other: "# salinan memang sudah tiada" }),
      restored: (number) => count(number, { other: "# salinan telah dipulihkan" }),
    },
    titles: {
      undone: (title) => `Salinan “${title}” telah ditarik balik`,
      gone: (title) => `Salinan “${title}” memang sudah tiada`,
      changed: (title) => `Salinan “${title}” telah diubah sejak dibuat, dan masih ada`,
      kept: (title) => `Salinan “${title}” tidak dapat ditarik balik`,
      restored: (title) => `Salinan “${title}” telah dipulihkan`,
      notRestored: (title) => `Salinan “${title}” tidak dapat dipulihkan`,
    },
    totals: {
      trashed: (number) => count(number, { other: "# salinan dalam tong kitar semula" }),
      gone: (number) => count(number, { other: "# salinan memang sudah tiada" }),
      changed: (number) => count(number, { other: "# salinan telah diubah sejak dibuat" }),
      kept: (number) => count(number, { other: "# salinan kekal" }),
      restored: (number) => count(number, { other: "# salinan dipulihkan" }),
      notRestored: (number) => count(number, { other: "# salinan tidak dipulihkan" }),
    },
    states: {
      asked: "Salinan ini sepatutnya ditarik balik; proses tamat sebelum gilirannya.",
      sent: "Salinan ini sedang dipindahkan ke tong kitar semula apabila proses terganggu.",
      trashed: "Telah ditarik balik: salinan berada dalam tong kitar semula.",
      changed:
        "Salinan ini sepatutnya ditarik balik, tetapi telah diubah oleh seseorang sejak itu. Salinan masih ada.",
      "restore-asked": "Salinan ini sepatutnya dipulihkan; proses tamat sebelum gilirannya.",
      restored: "Pernah ditarik balik, dan kini ada semula.",
      "not-restored":
        "Masih dalam tong kitar semula, atau sudah hilang dari sana: portal tidak memaparkannya lagi.",
      deleted: "Telah dipadam di portal, jadi tiada apa-apa untuk ditarik balik.",
      inTrash: "Memang sudah berada dalam tong kitar semula.",
      notPublished: "Dipulihkan sebagai draf: menerbitkannya semula tidak berjaya.",
    },
    refusals: {
      "home-page": () =>
        "Salinan ini ialah halaman utama laman webnya, dan portal mengekalkan halaman utama selagi ada halaman lain.",
      "other-site": () =>
        "Salinan telah dialihkan ke laman web lain, jadi tidak lagi berada di tempat proses ini membuatnya.",
      "not-made-by-run": () => "Menurut portal, halaman ini dibuat oleh orang lain, jadi tidak disentuh.",
      stopped: () => "Proses dihentikan sebelum gilirannya.",
      refused: () => "Portal enggan memindahkannya ke tong kitar semula.",
      "not-seen": () => "Portal tidak memaparkannya dalam tong kitar semula.",
    },
    whatToDo: {
      "home-page": () =>
        "Pilih halaman utama lain dalam tetapan laman web, kemudian tarik balik lagi. Atau tarik balik salinan lain dahulu.",
      "other-site": () => "Pindahkannya ke tong kitar semula di sana jika anda tidak memerlukannya.",
      "not-made-by-run": () =>
        "Lihat di bahagian Laman Web, dan pindahkannya ke tong kitar semula di sana jika memang milik anda.",
      stopped: () => "Tarik balik lagi pada bila-bila masa.",
      refused: () =>
        "Pindahkannya ke tong kitar semula di bahagian Laman Web, atau minta bantuan seseorang yang berhak.",
      "not-seen": () => "Tarik balik lagi, atau lihat di bahagian Laman Web.",
    },
    keptRows: (number) => count(number, { other: "# salinan tidak dapat ditarik balik" }),
    again: (number) => count(number, { other: "Tarik balik # salinan lagi" }),
    trashedFolders: (number) => count(number, { other: "# folder dalam tong kitar semula" }),
    restoredFolders: (number) => count(number, { other: "# folder dipulihkan" }),
    keptFolders: {
      "not-empty": (title) => `Folder “${title}” kekal: ada kandungan lain di dalamnya.`,
      "not-made-by-run": (title) => `Folder “${title}” kekal: folder ini sudah ada sebelum proses ini.`,
      refused: (title) => `Portal enggan memindahkan folder “${title}” ke tong kitar semula.`,
    },
    watch: undoWatch(format),
  };
}
