import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "Ke mana?",
  samePlace: { title: "Di tempat yang sama", text: "Laman web yang sama, folder yang sama." },
  otherPlace: { title: "Di tempat lain", text: "Folder atau laman web lain daripada jenis yang sama." },
  place: "Destinasi",
  site: "Laman web destinasi",
  folder: "Folder destinasi",
  otherKindHint: (kind) => `Hanya “${kind}”: portal tidak dapat menyalin daripada satu jenis ke jenis lain.`,
  noEditRight: "Anda tidak berhak membuat halaman di sini",
  noFolders: "Tiada folder",
  loading: "Memuatkan folder…",
  failed: "Folder laman web destinasi tidak dapat dimuatkan",
  targetCount: (number) => count(number, { other: "# destinasi" }),
  targets: "Destinasi",
  addTarget: "Tambah destinasi lain",
  newTarget: "Destinasi baharu",
  newTargetHint: "Dikira sebaik sahaja tempatnya dipilih.",
  remove: (place) => `Buang daripada destinasi: ${place}`,
  removeNew: "Buang destinasi baharu",
  placeTaken: "Tempat ini sudah menjadi destinasi. Pilih folder atau laman web lain.",
  siteTaken:
    "Aras teratas laman web ini sudah menjadi destinasi. Pilih folder di dalamnya, atau laman web lain.",
  folderGone: "Folder yang sudah tiada",
  siteGone: "Laman web yang sudah tiada",
  inNewFolder: "Dalam folder baharu…",
  inNewFolderNamed: (title) => `Dalam folder baharu: “${title}”`,
  newFolderTitle: "Tajuk folder baharu",
  newFolderHint:
    "Dibuat dalam folder yang dipilih di atas, sebelum halaman pertama disalin. Biarkan kosong jika tidak perlu folder baharu.",
  newFolder: "Folder baharu",
  severalSites: {
    open: "Tambah beberapa laman web…",
    chooseFound: (number) => count(number, { other: "Pilih # yang ditemui" }),
    clear: "Kosongkan pilihan",
    chosen: (number) => count(number, { other: "# laman web dipilih" }),
    add: (number) => count(number, { other: "Tambah # laman web" }),
    alreadyTarget: "Sudah menjadi destinasi",
  },
  keepFolders: "Kekalkan folder",
  keepFoldersHint:
    "Hidup: folder yang dipilih dibuat semula di destinasi dalam susunan yang sama; folder yang mempunyai alamat yang sama di sana akan digunakan. Mati: semua halaman diletakkan bersebelahan.",
});
