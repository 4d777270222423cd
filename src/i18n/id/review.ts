import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "Judul mendapat tambahan",
  "address-taken": "Alamat sudah dipakai",
  "becomes-home-page": "Menjadi beranda",
  "site-goes-live": "Situs menjadi tayang",
  "folders-go-live": "Folder menjadi aktif",
  "unpublished-edits-go-live": "Perubahan belum dipublikasikan ikut tayang",
  "unpublished-edits-are-copied": "Perubahan belum dipublikasikan ikut disalin",
  "live-for-a-moment": "Terlihat sesaat",
  "may-not-publish": "Tidak berhak memublikasikan",
  "stays-draft-in-inactive-folder": "Tetap berupa draf",
  "may-not-edit-source": "Halaman asli hanya boleh dilihat",
  "areas-of-the-source": "Header dan footer tetap",
  "dynamic-address": "Alamat dinamis hilang",
  "system-page": "Halaman sistem",
  "area-page": "Header, footer, atau bilah samping",
  "source-in-trash": "Halaman asli di keranjang sampah",
  "same-title-in-plan": "Judul sama dalam rencana ini",
  "same-address-in-plan": "Alamat sama dalam rencana ini",
  "may-not-undo": "Tidak berhak mengurungkan",
  "may-not-rename": "Tidak berhak mengganti nama",
  "new-folder-is-inactive": "Folder baru tidak aktif",
  "copied-before": "Sudah pernah disalin ke sana",
  "settings-not-allowed": "Tetap seperti dibuat portal",
  "wished-title-taken": "Judul sudah ada",
  "renamed-where-taken": "Mendapat nomor",
  "wished-address-taken": "Alamat baru sudah dipakai",
  "wished-address-refused": "Alamat baru ditolak",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "Yang akan terjadi",
    publication: "Visibilitas salinan",
    wishes: {
      draft: { title: "Draf", text: "Tidak terlihat siapa pun sampai Anda memublikasikannya." },
      "as-source": { title: "Seperti aslinya", text: "Dipublikasikan jika aslinya dipublikasikan." },
      published: { title: "Dipublikasikan", text: "Pengunjung langsung bisa membukanya." },
    },
    trashedSource: "Halaman ini ada di keranjang sampah. Bagaimana cara menyalinnya?",
    trashedWays: {
      restore: {
        title: "Pulihkan, salin, lalu kembalikan",
        text: "Cara yang pasti: halaman keluar dari keranjang sampah selama beberapa detik tanpa dipublikasikan, lalu kembali lagi.",
      },
      "as-it-is": {
        title: "Salin langsung dari keranjang sampah",
        text: "Halaman asli tidak disentuh. Di beberapa portal, bloknya tidak ikut tersalin; hasilnya diperiksa dan Anda diberi tahu.",
      },
    },
    noRestoreRight: "Anda tidak berhak memulihkan halaman situs ini.",
    source: "Halaman",
    goesTo: "Tujuan",
    willBeCalled: "Judul",
    address: "Alamat",
    addressWithSuffix: (code) => `${code}_ dan empat huruf yang dipilih portal`,
    statusAfterwards: "Visibilitas",
    warnings: (amount) => count(amount, { other: "# hal yang perlu diketahui" }),
    cannotCopy: "Salinan ini tidak dapat dibuat",
    copy: "Salin halaman",
    choosePage: "Pilih halaman yang akan disalin.",
    chooseTarget: "Pilih tujuan salinan.",
    chooseTrashedWay: "Pilih cara menyalin halaman dari keranjang sampah.",
    repairRule: "Perbaiki ekspresi reguler untuk nama salinan.",
    checking: "Memeriksa tujuan…",
    readingPages: (soFar) => count(soFar, { other: "Membaca semua halaman situs: # halaman sejauh ini…" }),
    checkingTargets: (read, of) => `Memeriksa tujuan: ${number(read)} dari ${number(of)} dibaca…`,
    targetFailed: "Situs tujuan tidak dapat dimuat",
    notAdapted: "Yang tetap seperti aslinya",
    plain: {
      shared: "Dipakai bersama oleh halaman asli dan salinan",
      files: "Gambar dan file dipakai bersama dengan halaman asli, tidak disalin.",
      fromPortal:
        "Formulir, produk, dan data lain dari portal yang ditampilkan blok: keduanya menampilkan hal yang sama.",
      areas: "Header, footer, dan bilah samping: salinan tetap memakai milik halaman asli.",
      areasUnlessCopied:
        "Header, footer, dan bilah samping: salinan tetap memakai milik halaman asli, kecuali jika ikut disalin.",
      notCopied: "Tidak disalin",
      history:
        "Jumlah tayangan, riwayat perubahan, tanggal, dan penulis: salinan dimulai dari awal, atas nama Anda.",
      lostBlocks:
        "Blok yang sudah tidak ada di portal atau tidak diizinkan di tujuan: laporan menyebutkan yang hilang.",
      siteRoles:
        "Peran sebagai beranda, halaman kesalahan, atau halaman sistem, serta alamat dinamis katalog.",
      anchors: "Anchor yang ditetapkan manual: portal membuat yang baru.",
      asItIs: "Ikut apa adanya",
      links: "Tautan ke halaman lain: tetap mengarah ke halaman yang dituju sekarang.",
      linksOutside: {
        leave: "Tautan ke halaman yang tidak disalin: tetap mengarah ke sana, dan laporan menghitungnya.",
        "earlier-copy":
          "Tautan ke halaman yang tidak disalin: mengarah ke salinan dari proses sebelumnya di situs yang sama jika ada; jika tidak, tetap seperti sekarang.",
        list: "Tautan ke halaman yang tidak disalin: tetap mengarah ke sana, dan laporan mencantumkannya.",
      },
      drafts: "Perubahan yang belum dipublikasikan dan blok tersembunyi dari halaman asli.",
      markers: "Penanda seperti tahun berjalan: nilainya tetap seperti saat disalin.",
      settings: "Penghitung kunjungan serta pengaturan mesin pencari dan media sosial.",
      afterwards: "Dilakukan setelah semua salinan ada",
      titles: (copies) => count(copies, { other: "# salinan mendapat judulnya" }),
      addresses: (copies) => count(copies, { other: "# salinan mendapat alamatnya" }),
      cleaned: (copies) =>
        count(copies, { other: "# salinan dibersihkan dari pengaturan yang hanya milik halaman aslinya" }),
      linked: (copies) =>
        count(copies, {
          other: "# salinan diperiksa untuk mencari tautan yang harus mengarah ke salinan di situsnya",
        }),
    },

    number,
    copies: (copies) => count(copies, { other: "# salinan" }),
    reviewCopies: (copies) => count(copies, { other: "Tinjau # salinan" }),
    nothingToCopy: "Tidak ada halaman dalam pilihan Anda.",
    pageLimit: (published) =>
      count(published, {
        other:
          "# salinan akan dipublikasikan. Beberapa paket membatasi halaman yang dipublikasikan, dan portal tidak memberitahukan sisanya: jika melewati batas, salinan tetap berupa draf, dan laporan mencantumkannya.",
      }),
    sum: {
      copies: "Salinan",
      targets: "Situs tujuan",
      folders: "Folder yang dibuat dulu",
      impossible: "Tidak dapat disalin",
      time: "Waktu",
      warnings: "Hal yang perlu diketahui",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `Folder di keranjang sampah memakai alamat “${code}”, jadi folder baru mendapat alamat lain.`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) => count(folders, { other: "# folder dibuat dulu" }),
    showMore: (more) => count(more, { other: "Tampilkan # lagi" }),

    openPlan: "Buka rencana tersimpan…",
    fileUnreadable: {
      title: "File tidak dapat dibaca",
      text: "Browser tidak memberikan filenya. Pilih lagi file itu atau salinannya.",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "kurang dari satu menit";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return count(high, { other: minutes ? "paling lama # menit" : "paling lama # jam" });
    case "about":
      return count(high, { other: minutes ? "sekitar # menit" : "sekitar # jam" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, {
        other: minutes ? `sekitar ${low} hingga # menit` : `sekitar ${low} hingga # jam`,
      });
    }
  }
}
