import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "Nama, tetapan dan pautan",
  totals: {
    renamed: (number) => count(number, { other: "# salinan mendapat nama baharu" }),
    cleaned: (number) => count(number, { other: "# salinan dibersihkan" }),
    settingsFailed: (number) => count(number, { other: "# salinan tanpa nama atau tetapan baharu" }),
    toCopies: (number) => count(number, { other: "# pautan kini menuju ke salinan" }),
    toEarlierCopies: (number) =>
      count(number, { other: "# pautan kini menuju ke salinan daripada proses terdahulu" }),
    outside: (number) => count(number, { other: "# pautan menuju ke halaman yang tidak disalin" }),
    broken: (number) => count(number, { other: "# pautan memang sudah rosak di halaman asal" }),
    unreachable: (number) => count(number, { other: "# blok dengan pautan yang tidak dapat diubah" }),
    unseen: (number) => count(number, { other: "# blok dengan komponen yang pautannya tidak dapat dilihat" }),
    anchors: (number) => count(number, { other: "# anchor dikembalikan" }),
    areas: (number) => count(number, { other: "# pengepala, pengaki atau bar sisi kini merupakan salinan" }),
    linksFailed: (number) => count(number, { other: "# salinan yang tidak semua pautannya dapat diubah" }),
  },
  nothing: "Tiada pautan dalam salinan yang perlu diubah.",
  asWished: "seperti yang diminta",
  remarks: {
    "other-title": ({ wished }) =>
      `Salinan sepatutnya bertajuk “${wished}”, tetapi portal memaparkan tajuk lain.`,
    "other-address": ({ wished }) =>
      `Salinan sepatutnya beralamat “${wished}”, tetapi portal memberikannya alamat lain.`,
    "not-published-again": () =>
      "Pelawat hanya melihat tetapan baharu selepas salinan diterbitkan semula, dan itu tidak berjaya.",
    "settings-failed": () => "Salinan tidak mendapat nama dan tetapan baharunya.",
    "settings-open": () => "Proses tamat sebelum salinan mendapat nama dan tetapan baharunya.",
    "links-failed": () => "Tidak semua pautan dalam salinan dapat dihalakan ke salinan lain.",
    "links-open": () => "Proses tamat sebelum pautan dalam salinan dihalakan ke salinan lain.",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, { other: "# blok salinan mengandungi pautan yang tidak dapat diubah." }),
    "anchors-lost": ({ anchors }) => `Anchor daripada halaman asal tiada dalam salinan: ${list(anchors)}.`,
    "links-not-public": () =>
      "Pelawat hanya melihat pautan yang diubah selepas salinan diterbitkan semula, dan itu tidak berjaya.",
  },
  advice: {
    address: "Ubah dalam tetapan halaman.",
    open: "Ubah di portal, atau tarik balik salinan dan salin halaman itu semula.",
    links: "Buka salinan dalam editor dan ubah pautan ini di sana.",
    anchors: "Buka salinan dalam editor dan tetapkan semula anchor pada bloknya.",
  },
  unreachable: {
    component: (block) => `${block}: pautan dalam parameter komponen dibiarkan seadanya.`,
    dynamic: (block) =>
      `${block}: blok diisi daripada senarai yang halaman butirannya tidak dapat diubah di sini.`,
    "no-way": (block) => `${block}: portal hanya membenarkan pautan diubah bersama perkara lain.`,
    refused: (block) => `${block}: portal menolak perubahan.`,
    "changed-otherwise": (block) => `${block}: portal memaparkan perkara lain daripada yang dihantar.`,
  },
  leadsTo: (ids) => `Menuju ke: ${ids}.`,
  unseenLinks: "Blok dengan komponen yang pautannya tidak dapat dilihat",
  outsideLinks: "Pautan ke halaman yang tidak disalin",
  brokenLinks: "Pautan yang memang sudah rosak di halaman asal",
  link: (block, pageId) => `halaman ${pageId}, dalam blok ${block}`,
  times: (number) => count(number, { other: "# kali" }),
});
