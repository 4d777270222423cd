import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) => count(number, { other: "Pindahkan # salinan ke tong kitar semula?" }),
    toTrash:
      "Hanya halaman yang dibuat oleh proses ini dipindahkan ke tong kitar semula, dan tiada apa-apa dipadam. Anda boleh memulihkannya dari sini selama 30 hari; selepas itu portal mengosongkan tong kitar semulanya.",
    changed: "Salinan yang telah diubah oleh seseorang dibiarkan dahulu: anda akan ditanya satu demi satu.",
    evenIfChanged: "Perubahan yang dibuat padanya sejak itu turut masuk ke tong kitar semula.",
    published: (number) =>
      count(number, { other: "# antaranya diterbitkan: pelawat tidak akan menemuinya lagi." }),
    folders:
      "Folder yang dibuat oleh proses ini juga dipindahkan ke tong kitar semula jika tiada kandungan lain di dalamnya.",
    targets: "Destinasi",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) => count(number, { other: "Pindahkan # salinan ke tong kitar semula" }),
    cancel: "Biarkan semuanya seadanya",
  },
  askRestore: {
    heading: (number) => count(number, { other: "Keluarkan # salinan dari tong kitar semula?" }),
    text: "Salinan kembali ke tempat asalnya bersama foldernya.",
    published: (number) =>
      count(number, { other: "# antaranya sebelum ini diterbitkan dan akan diterbitkan semula." }),
    confirm: (number) => count(number, { other: "Keluarkan # salinan dari tong kitar semula" }),
    cancel: "Biarkan semuanya seadanya",
  },
  changed: {
    title: (number) => count(number, { other: "# salinan telah diubah oleh seseorang sejak dibuat" }),
    text: "Salinan ini masih ada. Tandakan yang tetap perlu dipindahkan ke tong kitar semula; yang lain dikekalkan.",
    changes: {
      title: ({ now }) => `Tajuknya sekarang “${now}”.`,
      address: ({ now }) => `Alamatnya sekarang “${now}”.`,
      publication: ({ now }) =>
        now === "published" ? "Telah diterbitkan sejak itu." : "Telah dinyahterbitkan sejak itu.",
      moved: () => "Kini berada dalam folder lain.",
      edited: ({ modifiedText }) => `Kandungan atau tetapannya telah diubah (${modifiedText}).`,
      "not-known": () => "Tidak dapat dipastikan sama ada telah diubah.",
    },
    allTheSame: (title) => `Tetap pindahkan “${title}” ke tong kitar semula`,
    tickAll: "Tandakan semua",
    confirm: (number) => count(number, { other: "Pindahkan # salinan ke tong kitar semula" }),
    more: (number) => count(number, { other: "# lagi ada dalam senarai di bawah." }),
  },
});
