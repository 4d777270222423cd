import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "Nama, pengaturan, dan tautan",
  totals: {
    renamed: (number) => count(number, { other: "# salinan mendapat nama baru" }),
    cleaned: (number) => count(number, { other: "# salinan dibersihkan" }),
    settingsFailed: (number) => count(number, { other: "# salinan tanpa nama atau pengaturan baru" }),
    toCopies: (number) => count(number, { other: "# tautan kini mengarah ke salinan" }),
    toEarlierCopies: (number) =>
      count(number, { other: "# tautan kini mengarah ke salinan dari proses sebelumnya" }),
    outside: (number) => count(number, { other: "# tautan mengarah ke halaman yang tidak disalin" }),
    broken: (number) => count(number, { other: "# tautan sudah rusak di halaman asli" }),
    unreachable: (number) => count(number, { other: "# blok dengan tautan yang tidak dapat diubah" }),
    unseen: (number) => count(number, { other: "# blok dengan komponen yang tautannya tidak dapat dilihat" }),
    anchors: (number) => count(number, { other: "# anchor dikembalikan" }),
    areas: (number) => count(number, { other: "# header, footer, atau bilah samping kini berupa salinan" }),
    linksFailed: (number) => count(number, { other: "# salinan yang tautannya tidak semua dapat diubah" }),
  },
  nothing: "Tidak ada tautan di salinan yang perlu diubah.",
  asWished: "sesuai permintaan",
  remarks: {
    "other-title": ({ wished }) =>
      `Salinan seharusnya berjudul “${wished}”, tetapi portal menampilkan judul lain.`,
    "other-address": ({ wished }) =>
      `Salinan seharusnya beralamat “${wished}”, tetapi portal memberinya alamat lain.`,
    "not-published-again": () =>
      "Pengaturan baru hanya terlihat oleh pengunjung setelah salinan dipublikasikan lagi, dan itu tidak berhasil.",
    "settings-failed": () => "Salinan tidak mendapat nama dan pengaturan barunya.",
    "settings-open": () => "Proses berakhir sebelum salinan mendapat nama dan pengaturan barunya.",
    "links-failed": () => "Tidak semua tautan di salinan dapat diarahkan ke salinan lain.",
    "links-open": () => "Proses berakhir sebelum tautan di salinan diarahkan ke salinan lain.",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, { other: "# blok di salinan memuat tautan yang tidak dapat diubah." }),
    "anchors-lost": ({ anchors }) => `Anchor dari halaman asli tidak ada di salinan: ${list(anchors)}.`,
    "links-not-public": () =>
      "Tautan yang diubah hanya terlihat oleh pengunjung setelah salinan dipublikasikan lagi, dan itu tidak berhasil.",
  },
  advice: {
    address: "Ubah di pengaturan halaman.",
    open: "Ubah di portal, atau urungkan salinan dan salin lagi halamannya.",
    links: "Buka salinan di editor dan ubah tautan ini di sana.",
    anchors: "Buka salinan di editor dan isi lagi anchor pada bloknya.",
  },
  unreachable: {
    component: (block) => `${block}: tautan dalam parameter komponen dibiarkan apa adanya.`,
    dynamic: (block) => `${block}: blok diisi dari daftar yang halaman detailnya tidak dapat diubah di sini.`,
    "no-way": (block) => `${block}: portal hanya mengizinkan tautan diubah bersama hal lain.`,
    refused: (block) => `${block}: portal menolak perubahan.`,
    "changed-otherwise": (block) => `${block}: portal menampilkan hal lain dari yang dikirim.`,
  },
  leadsTo: (ids) => `Mengarah ke: ${ids}.`,
  unseenLinks: "Blok dengan komponen yang tautannya tidak dapat dilihat",
  outsideLinks: "Tautan ke halaman yang tidak disalin",
  brokenLinks: "Tautan yang sudah rusak di halaman asli",
  link: (block, pageId) => `halaman ${pageId}, di blok ${block}`,
  times: (number) => count(number, { other: "# kali" }),
});
