import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "Ke mana?",
  samePlace: { title: "Di tempat yang sama", text: "Situs yang sama, folder yang sama." },
  otherPlace: { title: "Di tempat lain", text: "Folder atau situs lain dengan jenis yang sama." },
  place: "Tujuan",
  site: "Situs tujuan",
  folder: "Folder tujuan",
  otherKindHint: (kind) => `Hanya “${kind}”: portal tidak dapat menyalin dari satu jenis ke jenis lain.`,
  noEditRight: "Anda tidak berhak membuat halaman di sini",
  noFolders: "Tidak ada folder",
  loading: "Memuat folder…",
  failed: "Folder di situs tujuan tidak dapat dimuat",
  targetCount: (number) => count(number, { other: "# tujuan" }),
  targets: "Tujuan",
  addTarget: "Tambahkan tujuan lain",
  newTarget: "Tujuan baru",
  newTargetHint: "Berlaku setelah tempatnya dipilih.",
  remove: (place) => `Hapus dari tujuan: ${place}`,
  removeNew: "Hapus tujuan baru",
  placeTaken: "Tempat ini sudah menjadi tujuan. Pilih folder atau situs lain.",
  siteTaken: "Tingkat teratas situs ini sudah menjadi tujuan. Pilih folder di dalamnya, atau situs lain.",
  folderGone: "Folder yang sudah tidak ada",
  siteGone: "Situs yang sudah tidak ada",
  inNewFolder: "Di folder baru…",
  inNewFolderNamed: (title) => `Di folder baru: “${title}”`,
  newFolderTitle: "Judul folder baru",
  newFolderHint:
    "Dibuat di folder yang dipilih di atas, sebelum halaman pertama disalin. Kosongkan jika tidak perlu folder baru.",
  newFolder: "Folder baru",
  severalSites: {
    open: "Tambahkan beberapa situs…",
    chooseFound: (number) => count(number, { other: "Pilih # yang ditemukan" }),
    clear: "Kosongkan pilihan",
    chosen: (number) => count(number, { other: "# situs dipilih" }),
    add: (number) => count(number, { other: "Tambahkan # situs" }),
    alreadyTarget: "Sudah menjadi tujuan",
  },
  keepFolders: "Pertahankan folder",
  keepFoldersHint:
    "Aktif: folder yang dipilih dibuat lagi di tujuan dengan susunan yang sama; folder yang alamatnya sama di sana akan dipakai. Nonaktif: semua halaman ditempatkan berdampingan.",
});
