import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      other: "Portal mengaktifkan # laman web atau folder secara automatik, dan masih aktif",
    }),
  off: (titles) =>
    `Telah diaktifkan secara automatik oleh portal, kini dinyahaktifkan semula: ${list(titles)}.`,
  leftOn: (title) => `“${title}” kekal aktif, kerana menyahaktifkannya akan turut mengubah perkara lain.`,
  hide: (titles) => `Pelawat tidak akan lagi melihat halaman yang diterbitkan ini: ${list(titles)}.`,
  alsoOff: (titles) => `Folder ini juga akan dinyahaktifkan: ${list(titles)}.`,
  failed: (title) => `“${title}” tidak dapat dinyahaktifkan.`,
  open: (title) =>
    `Tidak diketahui sama ada “${title}” telah dinyahaktifkan: proses terhenti di tengah jalan.`,
  allTheSame: (title) => `Tetap nyahaktifkan “${title}”`,
  again: (title) => `Nyahaktifkan “${title}”`,
});
