import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "Halaman dengan tajuk ini sudah ada, jadi portal menambah satu perkataan pada tajuk salinan.",
  "address-taken": ({ bySett }) =>
    bySett
      ? "Alamat ini sudah digunakan (halaman dalam tong kitar semula turut dikira), jadi portal menambah empat huruf di hujungnya."
      : "Alamat ini sudah digunakan, dan tanpa hak mengubah tetapan di sana alamat itu kekal: dua halaman akan berkongsi satu alamat.",
  "becomes-home-page": () => "Laman web belum mempunyai halaman: salinan akan menjadi halaman utamanya.",
  "site-goes-live": () =>
    "Laman web destinasi belum diterbitkan. Menerbitkan salinan akan menyiarkan seluruh laman web.",
  "folders-go-live": ({ titles }) => `Menerbitkan salinan juga akan mengaktifkan: ${list(titles)}.`,
  "unpublished-edits-go-live": () =>
    "Halaman asal mempunyai perubahan yang belum diterbitkan. Perubahan itu turut disalin dan akan dilihat oleh pelawat.",
  "unpublished-edits-are-copied": () =>
    "Halaman asal mempunyai perubahan yang belum diterbitkan. Perubahan itu turut disalin.",
  "live-for-a-moment": () =>
    "Portal menerbitkan secara automatik salinan bagi halaman yang diterbitkan; salinan terus dijadikan draf semula.",
  "may-not-publish": () =>
    "Anda tidak berhak menerbitkan di laman web destinasi, jadi salinan kekal sebagai draf.",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `Portal tidak menerbitkan salinan secara automatik, kerana itu akan memaparkan halaman lain dalam: ${list(titles)}.`,
  "may-not-edit-source": () =>
    "Anda hanya boleh melihat laman web asal: blok salinan tidak akan dapat diedit sepenuhnya.",
  "areas-of-the-source": () =>
    "Pengepala dan pengaki salinan kekal milik laman web asal, kecuali turut disalin.",
  "dynamic-address": () =>
    "Halaman asal melayani banyak alamat katalog. Salinan tidak: hanya bloknya yang dikekalkan.",
  "system-page": () => "Yang asal ialah halaman sistem. Salinannya ialah halaman biasa.",
  "area-page": () =>
    "Yang asal ialah pengepala, pengaki atau bar sisi halaman lain. Salinannya ialah halaman biasa.",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "Halaman asal dikeluarkan dari tong kitar semula selama beberapa saat, kemudian dikembalikan."
      : "Halaman asal kekal dalam tong kitar semula. Selepas itu disemak sama ada semua blok telah disalin.",
  "same-title-in-plan": () =>
    "Halaman lain dalam proses ini membawa tajuk yang sama ke tempat yang sama dahulu, jadi portal menambah satu perkataan pada tajuk salinan ini.",
  "same-address-in-plan": () =>
    "Halaman lain dalam proses ini mengambil alamat yang sama di tempat yang sama dahulu.",
  "may-not-undo": () =>
    "Anda tidak berhak memadam halaman di laman web destinasi: jika anda tidak mahu salinan itu, anda tidak dapat membuangnya sendiri.",
  "may-not-rename": () =>
    "Anda tidak berhak mengubah tetapan di laman web destinasi: anda tidak dapat menukar tajuk atau alamat salinan sendiri.",
  "new-folder-is-inactive": () =>
    "Folder baharu kekal tidak aktif sehingga satu halaman di dalamnya diterbitkan; sebelum itu alamatnya tidak berfungsi.",
  "copied-before": () => "Proses terdahulu telah menyalin halaman ini ke laman web ini.",
  "settings-not-allowed": () =>
    "Anda tidak berhak mengubah tetapan di laman web destinasi: salinan menggunakan tajuk, alamat dan tetapan yang diberikan portal.",
  "wished-title-taken": ({ title }) => `Halaman lain di sana juga bertajuk “${title}”.`,
  "renamed-where-taken": ({ title }) =>
    `Tajuk itu sudah digunakan di sana, jadi salinan bertajuk “${title}”.`,
  "wished-address-taken": ({ code }) =>
    `Alamat “${code}” sudah digunakan (halaman dalam tong kitar semula turut dikira), jadi portal akan menambah empat huruf di hujungnya.`,
  "wished-address-refused": ({ code }) =>
    `Portal menolak alamat “${code}”, jadi salinan menggunakan alamat yang diberikan portal.`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) => `Portal enggan menyalin halaman dengan alamat “${code}”.`,
  "other-kind": () => "Portal tidak dapat menyalin daripada satu jenis laman web ke jenis lain.",
  "may-not-read-source": () => "Anda tidak berhak melihat laman web halaman asal.",
  "may-not-edit-target": () => "Anda tidak berhak membuat halaman di laman web destinasi.",
  "target-site-gone": () => "Laman web destinasi sudah tiada, atau anda tidak berhak melihatnya.",
  "may-not-restore": () => "Anda tidak berhak memulihkan halaman laman web ini dari tong kitar semula.",
  "target-folder-in-trash": ({ title }) =>
    `Folder destinasi berada dalam tong kitar semula: ${list([title])}.`,
  "target-folder-gone": () =>
    "Folder destinasi sudah tiada. Portal akan meletakkan salinan di aras teratas laman web.",
  "source-folder-in-trash": ({ title }) =>
    `Halaman asal berada dalam folder di tong kitar semula: ${list([title])}.`,
  "source-gone": () => "Halaman asal sudah tiada.",
  "target-folder-not-made": ({ title }) =>
    `Folder destinasi halaman ini tidak dapat dibuat: ${list([title])}.`,
  "title-taken": ({ title }) =>
    `Halaman bertajuk “${title}” sudah ada, dan anda memilih untuk tidak membuat yang kedua.`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () => "Tukar alamat halaman asal dalam tetapannya, kemudian salin semula.",
  "other-kind": () => "Pilih destinasi daripada jenis yang sama.",
  "may-not-read-source": () => "Minta hak melihatnya daripada pentadbir portal.",
  "may-not-edit-target": () =>
    "Pilih laman web lain, atau minta hak mengedit laman web ini daripada pentadbir portal.",
  "target-site-gone": () => "Segar semula senarai dan pilih laman web lain.",
  "may-not-restore": () =>
    "Salin terus dari tong kitar semula, atau minta bantuan seseorang yang berhak memadam dan memulihkan halaman.",
  "target-folder-in-trash": () => "Pulihkan folder di bahagian Laman Web, atau pilih folder lain.",
  "target-folder-gone": () => "Segar semula senarai dan pilih folder lain.",
  "source-folder-in-trash": () => "Pulihkan folder di bahagian Laman Web dahulu.",
  "source-gone": () => "Segar semula senarai dan pilih halaman lain.",
  "target-folder-not-made": () =>
    "Periksa folder di laman web destinasi, kemudian cuba halaman ini lagi atau pilih folder lain untuknya.",
  "title-taken": () =>
    "Berikan tajuk lain kepada salinan, atau benarkan penyalinan walaupun tajuk sudah digunakan.",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () =>
    "Salinan berada di aras teratas laman web, bukan dalam folder pilihan anda. Alihkannya di bahagian Laman Web.",
  "landed-elsewhere": () =>
    "Salinan berada dalam folder lain, bukan folder pilihan anda. Alihkannya di bahagian Laman Web.",
  "other-site": () => "Salinan berada di laman web lain, bukan laman web pilihan anda.",
  "other-title": ({ expected }) => `Tajuknya bukan “${expected}” seperti yang dijangka.`,
  "other-address": ({ expected }) => `Alamatnya bukan “${expected}” seperti yang dijangka.`,
  "same-address-as-another-page": () =>
    "Halaman lain mempunyai alamat yang sama; portal yang menentukan halaman mana dilihat pelawat. Tukar salah satu alamat itu.",
  "not-published": () => "Salinan tidak diterbitkan.",
  "published-against-wish": () => "Salinan diterbitkan, walaupun anda memilih draf.",
  "blocks-missing": ({ codes }) =>
    `Beberapa blok tiada kerana tidak dapat disalin oleh portal: ${list(codes)}.`,
  "no-blocks": () =>
    "Salinan langsung tiada blok, sedangkan halaman asal mempunyainya. Pindahkan salinan ke tong kitar semula dan salin halaman asal dengan cara lain.",
  "blocks-not-compared": () =>
    "Blok salinan tidak dapat dibandingkan dengan halaman asal. Buka salinan dalam editor dan periksa.",
  "site-switched-on": () =>
    "Portal mengaktifkan laman web destinasi. Jika tidak dikehendaki, nyahterbitkan laman web itu dalam tetapannya.",
  "folders-switched-on": ({ titles }) => `Portal mengaktifkan: ${list(titles)}.`,
  "became-home-page": () => "Salinan menjadi halaman utama laman web.",
  "in-trash": () => "Salinan berada dalam tong kitar semula.",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      other: "# halaman lagi kelihatan seperti salinan ini",
    })} (ID ${list(pages.map(({ pageId }) => String(pageId)))}): pelayar atau rangkaian mungkin menghantar permintaan dua kali. Periksa, dan pindahkan yang tidak diperlukan ke tong kitar semula.`,
  "source-left-restored": () =>
    "Halaman asal tidak dapat dikembalikan ke tong kitar semula. Halaman itu tidak diterbitkan.",
});
