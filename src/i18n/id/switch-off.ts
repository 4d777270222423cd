import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, { other: "Portal otomatis mengaktifkan # situs atau folder, dan masih aktif" }),
  off: (titles) => `Sempat diaktifkan otomatis oleh portal, kini nonaktif lagi: ${list(titles)}.`,
  leftOn: (title) => `“${title}” tetap aktif, karena menonaktifkannya akan ikut mengubah hal lain.`,
  hide: (titles) => `Pengunjung tidak akan lagi melihat halaman yang dipublikasikan ini: ${list(titles)}.`,
  alsoOff: (titles) => `Folder ini juga akan dinonaktifkan: ${list(titles)}.`,
  failed: (title) => `“${title}” tidak dapat dinonaktifkan.`,
  open: (title) => `Tidak diketahui apakah “${title}” nonaktif: proses terhenti di tengah jalan.`,
  allTheSame: (title) => `Tetap nonaktifkan “${title}”`,
  again: (title) => `Nonaktifkan “${title}”`,
});
