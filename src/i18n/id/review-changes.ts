import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "judul",
  address: "alamat",
  folder: "folder",
  publication: "visibilitas",
  content: "isi",
} as const;

const folderChanges = {
  "made-now": "Folder ini kini harus dibuat; dalam rencana tersimpan folder ini sudah ada.",
  "there-now": "Folder ini kini sudah ada; dalam rencana tersimpan folder ini akan dibuat.",
  "not-made":
    "Folder ini tidak lagi dibuat: aslinya sudah tidak ada, atau tidak ada yang disalin ke dalamnya.",
  other: "Folder ini mendapat alamat atau status yang berbeda dari rencana tersimpan.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) => count(changes, { other: "# hal berubah sejak rencana disimpan" }),
  text: "Baris di bawah ini adalah rencana baru, berdasarkan data portal saat ini. Tidak ada yang dijalankan sebelum Anda menyetujuinya.",
  useNewPlan: "Gunakan rencana baru",
  accepted: "Rencana baru digunakan",
  lookFirst: "Periksa dulu apa yang berubah.",
  aspects,
  sentences: {
    "page-gone": () =>
      "Halaman sudah tidak ada, atau Anda tidak lagi berhak melihatnya. Rencana baru tidak memuatnya.",
    "page-trashed": () => "Halaman kini ada di keranjang sampah.",
    "page-changed": ({ aspects: changed }) =>
      `Halaman telah berubah: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "Format tanggal Anda berbeda dari format orang yang menyimpan rencana, sehingga tidak bisa diketahui halaman mana yang diedit sejak itu.",
    "site-gone": () => "Situs tujuan sudah tidak ada, atau Anda tidak lagi berhak melihatnya.",
    "folder-gone": () => "Folder tujuan sudah tidak ada atau berada di keranjang sampah.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "Salinan ini tadinya bisa dibuat, sekarang tidak lagi.",
    "other-outcome": () => "Portal akan membuat hasil yang berbeda dari rencana tersimpan.",
  },
  otherTitle: (saved, fresh) => `Judul: “${fresh}”, bukan “${saved}”.`,
  otherAddress: (saved, fresh) => `Alamat: “${fresh}”, bukan “${saved}”.`,
  nowPublished: "Akan dipublikasikan; dalam rencana tersimpan berupa draf.",
  nowDraft: "Akan berupa draf; dalam rencana tersimpan dipublikasikan.",
});
