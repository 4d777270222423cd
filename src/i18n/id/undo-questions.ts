import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
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
});
