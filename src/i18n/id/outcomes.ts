import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "Halaman dengan judul ini sudah ada, jadi portal menambahkan satu kata pada judul salinan.",
  "address-taken": ({ bySett }) =>
    bySett
      ? "Alamat ini sudah dipakai (halaman di keranjang sampah juga dihitung), jadi portal menambahkan empat huruf di belakangnya."
      : "Alamat ini sudah dipakai, dan tanpa hak mengubah pengaturan di sana alamatnya tetap: dua halaman akan memiliki alamat yang sama.",
  "becomes-home-page": () => "Situs belum memiliki halaman: salinan akan menjadi berandanya.",
  "site-goes-live": () =>
    "Situs tujuan belum dipublikasikan. Memublikasikan salinan akan membuat seluruh situs tayang.",
  "folders-go-live": ({ titles }) => `Memublikasikan salinan juga akan mengaktifkan: ${list(titles)}.`,
  "unpublished-edits-go-live": () =>
    "Halaman asli memiliki perubahan yang belum dipublikasikan. Perubahan itu ikut ke salinan dan akan terlihat oleh pengunjung.",
  "unpublished-edits-are-copied": () =>
    "Halaman asli memiliki perubahan yang belum dipublikasikan. Perubahan itu ikut ke salinan.",
  "live-for-a-moment": () =>
    "Portal otomatis memublikasikan salinan dari halaman yang dipublikasikan; salinan langsung dijadikan draf lagi.",
  "may-not-publish": () =>
    "Anda tidak berhak memublikasikan di situs tujuan, jadi salinan tetap berupa draf.",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `Portal tidak memublikasikan salinan secara otomatis, karena itu akan menampilkan halaman lain di: ${list(titles)}.`,
  "may-not-edit-source": () =>
    "Anda hanya boleh melihat situs aslinya: blok di salinan tidak akan dapat diedit sepenuhnya.",
  "areas-of-the-source": () =>
    "Header dan footer salinan tetap memakai milik situs aslinya, kecuali jika ikut disalin.",
  "dynamic-address": () =>
    "Halaman asli melayani banyak alamat katalog. Salinan tidak: hanya bloknya yang dipertahankan.",
  "system-page": () => "Aslinya adalah halaman sistem. Salinannya menjadi halaman biasa.",
  "area-page": () =>
    "Aslinya adalah header, footer, atau bilah samping halaman lain. Salinannya menjadi halaman biasa.",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "Halaman asli dikeluarkan dari keranjang sampah selama beberapa detik, lalu dikembalikan."
      : "Halaman asli tetap di keranjang sampah. Setelahnya diperiksa apakah semua blok tersalin.",
  "same-title-in-plan": () =>
    "Halaman lain dalam proses ini lebih dulu membawa judul yang sama ke tempat yang sama, jadi portal menambahkan satu kata pada judul salinan ini.",
  "same-address-in-plan": () =>
    "Halaman lain dalam proses ini lebih dulu memakai alamat yang sama di tempat yang sama.",
  "may-not-undo": () =>
    "Anda tidak berhak menghapus halaman di situs tujuan: jika salinan tidak jadi dipakai, Anda tidak dapat menghapusnya sendiri.",
  "may-not-rename": () =>
    "Anda tidak berhak mengubah pengaturan di situs tujuan: Anda tidak dapat mengganti judul atau alamat salinan sendiri.",
  "new-folder-is-inactive": () =>
    "Folder baru tetap tidak aktif sampai ada halaman di dalamnya yang dipublikasikan; sebelum itu alamatnya tidak berfungsi.",
  "copied-before": () => "Proses sebelumnya sudah menyalin halaman ini ke situs ini.",
  "settings-not-allowed": () =>
    "Anda tidak berhak mengubah pengaturan di situs tujuan: salinan memakai judul, alamat, dan pengaturan dari portal.",
  "wished-title-taken": ({ title }) => `Halaman lain di sana juga berjudul “${title}”.`,
  "renamed-where-taken": ({ title }) => `Judul itu sudah dipakai di sana, jadi salinan berjudul “${title}”.`,
  "wished-address-taken": ({ code }) =>
    `Alamat “${code}” sudah dipakai (halaman di keranjang sampah juga dihitung), jadi portal akan menambahkan empat huruf di belakangnya.`,
  "wished-address-refused": ({ code }) =>
    `Portal menolak alamat “${code}”, jadi salinan memakai alamat dari portal.`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) => `Portal menolak menyalin halaman dengan alamat “${code}”.`,
  "other-kind": () => "Portal tidak dapat menyalin dari satu jenis situs ke jenis lain.",
  "may-not-read-source": () => "Anda tidak berhak melihat situs halaman asli.",
  "may-not-edit-target": () => "Anda tidak berhak membuat halaman di situs tujuan.",
  "target-site-gone": () => "Situs tujuan sudah tidak ada, atau Anda tidak berhak melihatnya.",
  "may-not-restore": () => "Anda tidak berhak memulihkan halaman situs ini dari keranjang sampah.",
  "target-folder-in-trash": ({ title }) => `Folder tujuan ada di keranjang sampah: ${list([title])}.`,
  "target-folder-gone": () =>
    "Folder tujuan sudah tidak ada. Portal akan menaruh salinan di tingkat teratas situs.",
  "source-folder-in-trash": ({ title }) =>
    `Halaman asli berada di folder yang ada di keranjang sampah: ${list([title])}.`,
  "source-gone": () => "Halaman asli sudah tidak ada.",
  "target-folder-not-made": ({ title }) => `Folder tujuan halaman ini tidak dapat dibuat: ${list([title])}.`,
  "title-taken": ({ title }) =>
    `Halaman berjudul “${title}” sudah ada, dan Anda memilih untuk tidak membuat yang kedua.`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () => "Ganti alamat halaman asli di pengaturannya, lalu salin lagi.",
  "other-kind": () => "Pilih tujuan dengan jenis yang sama.",
  "may-not-read-source": () => "Minta hak melihatnya kepada administrator portal.",
  "may-not-edit-target": () =>
    "Pilih situs lain, atau minta hak mengedit situs ini kepada administrator portal.",
  "target-site-gone": () => "Segarkan daftar dan pilih situs lain.",
  "may-not-restore": () =>
    "Salin langsung dari keranjang sampah, atau minta bantuan orang yang berhak menghapus dan memulihkan halaman.",
  "target-folder-in-trash": () => "Pulihkan folder di bagian Situs, atau pilih folder lain.",
  "target-folder-gone": () => "Segarkan daftar dan pilih folder lain.",
  "source-folder-in-trash": () => "Pulihkan dulu folder di bagian Situs.",
  "source-gone": () => "Segarkan daftar dan pilih halaman lain.",
  "target-folder-not-made": () =>
    "Periksa folder di situs tujuan, lalu coba lagi halaman ini atau pilih folder lain untuknya.",
  "title-taken": () => "Beri salinan judul lain, atau izinkan penyalinan meskipun judulnya sudah dipakai.",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () =>
    "Salinan berada di tingkat teratas situs, bukan di folder pilihan Anda. Pindahkan di bagian Situs.",
  "landed-elsewhere": () =>
    "Salinan berada di folder lain, bukan di folder pilihan Anda. Pindahkan di bagian Situs.",
  "other-site": () => "Salinan berada di situs lain, bukan di situs pilihan Anda.",
  "other-title": ({ expected }) => `Judulnya bukan “${expected}” seperti yang diharapkan.`,
  "other-address": ({ expected }) => `Alamatnya bukan “${expected}” seperti yang diharapkan.`,
  "same-address-as-another-page": () =>
    "Halaman lain memiliki alamat yang sama; portal yang menentukan halaman mana yang dilihat pengunjung. Ganti salah satu alamatnya.",
  "not-published": () => "Salinan tidak dipublikasikan.",
  "published-against-wish": () => "Salinan dipublikasikan, padahal Anda memilih draf.",
  "blocks-missing": ({ codes }) =>
    `Beberapa blok tidak ada karena tidak dapat disalin portal: ${list(codes)}.`,
  "no-blocks": () =>
    "Salinan tidak memiliki blok sama sekali, sedangkan aslinya memiliki. Pindahkan ke keranjang sampah dan salin aslinya dengan cara lain.",
  "blocks-not-compared": () =>
    "Blok salinan tidak dapat dibandingkan dengan aslinya. Buka salinan di editor dan periksa.",
  "site-switched-on": () =>
    "Portal mengaktifkan situs tujuan. Jika tidak diinginkan, batalkan publikasi situs di pengaturannya.",
  "folders-switched-on": ({ titles }) => `Portal mengaktifkan: ${list(titles)}.`,
  "became-home-page": () => "Salinan menjadi beranda situs.",
  "in-trash": () => "Salinan berada di keranjang sampah.",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      other: "# halaman lain tampak seperti salinan ini",
    })} (ID ${list(pages.map(({ pageId }) => String(pageId)))}): browser atau jaringan mungkin mengirim permintaan dua kali. Periksa, dan pindahkan yang tidak diperlukan ke keranjang sampah.`,
  "source-left-restored": () =>
    "Halaman asli tidak dapat dikembalikan ke keranjang sampah. Halaman itu tidak dipublikasikan.",
});
