import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "tajuk",
  address: "alamat",
  folder: "folder",
  publication: "keterlihatan",
  content: "kandungan",
} as const;

const folderChanges = {
  "made-now": "Folder ini kini perlu dibuat; dalam rancangan yang disimpan, folder ini sudah ada.",
  "there-now": "Folder ini kini sudah ada; dalam rancangan yang disimpan, folder ini akan dibuat.",
  "not-made": "Folder ini tidak lagi dibuat: yang asal sudah tiada, atau tiada apa-apa disalin ke dalamnya.",
  other: "Folder ini mendapat alamat atau status yang berbeza daripada rancangan yang disimpan.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) => count(changes, { other: "# perkara telah berubah sejak rancangan disimpan" }),
  text: "Baris di bawah ialah rancangan baharu, berdasarkan data portal sekarang. Tiada apa-apa dijalankan sebelum anda bersetuju.",
  useNewPlan: "Gunakan rancangan baharu",
  accepted: "Rancangan baharu digunakan",
  lookFirst: "Lihat dahulu apa yang berubah.",
  aspects,
  sentences: {
    "page-gone": () =>
      "Halaman sudah tiada, atau anda tidak lagi berhak melihatnya. Rancangan baharu tidak mengandunginya.",
    "page-trashed": () => "Halaman kini berada dalam tong kitar semula.",
    "page-changed": ({ aspects: changed }) =>
      `Halaman telah berubah: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "Format tarikh anda berbeza daripada format orang yang menyimpan rancangan, jadi tidak dapat dipastikan halaman mana yang diedit sejak itu.",
    "site-gone": () => "Laman web destinasi sudah tiada, atau anda tidak lagi berhak melihatnya.",
    "folder-gone": () => "Folder destinasi sudah tiada atau berada dalam tong kitar semula.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "Salinan ini dahulu boleh dibuat, tetapi tidak lagi.",
    "other-outcome": () => "Hasil di portal akan berbeza daripada rancangan yang disimpan.",
  },
  otherTitle: (saved, fresh) => `Tajuk: “${fresh}”, bukan “${saved}”.`,
  otherAddress: (saved, fresh) => `Alamat: “${fresh}”, bukan “${saved}”.`,
  nowPublished: "Akan diterbitkan; dalam rancangan yang disimpan, salinan ini draf.",
  nowDraft: "Akan menjadi draf; dalam rancangan yang disimpan, salinan ini diterbitkan.",
});
