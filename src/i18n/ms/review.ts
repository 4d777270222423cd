import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "Tajuk mendapat tambahan",
  "address-taken": "Alamat sudah digunakan",
  "becomes-home-page": "Menjadi halaman utama",
  "site-goes-live": "Laman web disiarkan",
  "folders-go-live": "Folder diaktifkan",
  "unpublished-edits-go-live": "Perubahan belum diterbitkan turut disiarkan",
  "unpublished-edits-are-copied": "Perubahan belum diterbitkan turut disalin",
  "live-for-a-moment": "Kelihatan seketika",
  "may-not-publish": "Tiada hak menerbitkan",
  "stays-draft-in-inactive-folder": "Kekal sebagai draf",
  "may-not-edit-source": "Halaman asal hanya boleh dilihat",
  "areas-of-the-source": "Pengepala dan pengaki kekal",
  "dynamic-address": "Alamat dinamik hilang",
  "system-page": "Halaman sistem",
  "area-page": "Pengepala, pengaki atau bar sisi",
  "source-in-trash": "Halaman asal dalam tong kitar semula",
  "same-title-in-plan": "Tajuk sama dalam rancangan ini",
  "same-address-in-plan": "Alamat sama dalam rancangan ini",
  "may-not-undo": "Tiada hak menarik balik",
  "may-not-rename": "Tiada hak menukar nama",
  "new-folder-is-inactive": "Folder baharu tidak aktif",
  "copied-before": "Pernah disalin ke sana",
  "settings-not-allowed": "Kekal seperti dibuat portal",
  "wished-title-taken": "Tajuk sudah ada",
  "renamed-where-taken": "Mendapat nombor",
  "wished-address-taken": "Alamat baharu sudah digunakan",
  "wished-address-refused": "Alamat baharu ditolak",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "Apa yang akan berlaku",
    publication: "Keterlihatan salinan",
    wishes: {
      draft: { title: "Draf", text: "Tiada sesiapa melihatnya sehingga anda menerbitkannya." },
      "as-source": { title: "Seperti yang asal", text: "Diterbitkan jika halaman asal diterbitkan." },
      published: { title: "Diterbitkan", text: "Pelawat boleh membukanya serta-merta." },
    },
    trashedSource: "Halaman ini berada dalam tong kitar semula. Bagaimanakah halaman ini hendak disalin?",
    trashedWays: {
      restore: {
        title: "Pulihkan, salin, kemudian kembalikan",
        text: "Cara yang pasti: halaman keluar dari tong kitar semula selama beberapa saat tanpa diterbitkan, kemudian kembali ke sana.",
      },
      "as-it-is": {
        title: "Salin terus dari tong kitar semula",
        text: "Halaman asal tidak disentuh. Di sesetengah portal, blok tidak turut disalin; hasilnya disemak dan anda dimaklumkan.",
      },
    },
    noRestoreRight: "Anda tidak berhak memulihkan halaman laman web ini.",
    source: "Halaman",
    goesTo: "Destinasi",
    willBeCalled: "Tajuk",
    address: "Alamat",
    addressWithSuffix: (code) => `${code}_ dan empat huruf yang dipilih portal`,
    statusAfterwards: "Keterlihatan",
    warnings: (amount) => count(amount, { other: "# perkara yang perlu diketahui" }),
    cannotCopy: "Salinan ini tidak dapat dibuat",
    copy: "Salin halaman",
    choosePage: "Pilih halaman untuk disalin.",
    chooseTarget: "Pilih destinasi salinan.",
    chooseTrashedWay: "Pilih cara menyalin halaman dari tong kitar semula.",
    repairRule: "Betulkan ungkapan nalar yang menamakan salinan.",
    checking: "Memeriksa destinasi…",
    readingPages: (soFar) =>
      count(soFar, { other: "Membaca semua halaman laman web: # halaman setakat ini…" }),
    checkingTargets: (read, of) => `Memeriksa destinasi: ${number(read)} daripada ${number(of)} dibaca…`,
    targetFailed: "Laman web destinasi tidak dapat dimuatkan",
    notAdapted: "Apa yang kekal seperti halaman asal",
    plain: {
      shared: "Dikongsi oleh halaman asal dan salinan",
      files: "Imej dan fail dikongsi dengan halaman asal, tidak disalin.",
      fromPortal:
        "Borang, produk dan data portal lain yang dipaparkan blok: kedua-duanya memaparkan perkara yang sama.",
      areas: "Pengepala, pengaki dan bar sisi: salinan terus menggunakan yang milik halaman asal.",
      areasUnlessCopied:
        "Pengepala, pengaki dan bar sisi: salinan terus menggunakan yang milik halaman asal, kecuali turut disalin.",
      notCopied: "Tidak disalin",
      history:
        "Bilangan paparan, sejarah perubahan, tarikh dan pengarang: salinan bermula semula, atas nama anda.",
      lostBlocks:
        "Blok yang tiada lagi di portal atau tidak dibenarkan di destinasi: laporan menyatakan yang tiada.",
      siteRoles:
        "Peranan sebagai halaman utama, halaman ralat atau halaman sistem, serta alamat dinamik katalog.",
      anchors: "Anchor yang ditetapkan secara manual: portal membuat yang baharu.",
      asItIs: "Turut disalin seadanya",
      links: "Pautan ke halaman lain: terus menuju ke halaman yang dituju sekarang.",
      linksOutside: {
        leave: "Pautan ke halaman yang tidak disalin: terus menuju ke sana, dan laporan mengiranya.",
        "earlier-copy":
          "Pautan ke halaman yang tidak disalin: menuju ke salinan daripada proses terdahulu di laman web yang sama jika ada; jika tidak, kekal seperti sekarang.",
        list: "Pautan ke halaman yang tidak disalin: terus menuju ke sana, dan laporan menyenaraikannya.",
      },
      drafts: "Perubahan yang belum diterbitkan dan blok tersembunyi halaman asal.",
      markers: "Penanda seperti tahun semasa: nilainya kekal seperti semasa disalin.",
      settings: "Pembilang lawatan serta tetapan enjin carian dan media sosial.",
      afterwards: "Dilakukan selepas semua salinan ada",
      titles: (copies) => count(copies, { other: "# salinan mendapat tajuknya" }),
      addresses: (copies) => count(copies, { other: "# salinan mendapat alamatnya" }),
      cleaned: (copies) =>
        count(copies, {
          other: "# salinan dibersihkan daripada tetapan yang hanya milik halaman asalnya",
        }),
      linked: (copies) =>
        count(copies, {
          other: "# salinan disemak untuk mencari pautan yang harus menuju ke salinan di laman webnya",
        }),
    },

    number,
    copies: (copies) => count(copies, { other: "# salinan" }),
    reviewCopies: (copies) => count(copies, { other: "Semak # salinan" }),
    nothingToCopy: "Tiada halaman dalam pilihan anda.",
    pageLimit: (published) =>
      count(published, {
        other:
          "# salinan akan diterbitkan. Sesetengah pelan mengehadkan halaman yang diterbitkan, dan portal tidak memberitahu bakinya: jika had dilebihi, salinan kekal sebagai draf, dan laporan menyatakannya.",
      }),
    sum: {
      copies: "Salinan",
      targets: "Laman web destinasi",
      folders: "Folder dibuat dahulu",
      impossible: "Tidak dapat disalin",
      time: "Masa",
      warnings: "Perkara yang perlu diketahui",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `Folder dalam tong kitar semula memegang alamat “${code}”, jadi folder baharu mendapat alamat lain.`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) => count(folders, { other: "# folder dibuat dahulu" }),
    showMore: (more) => count(more, { other: "Tunjukkan # lagi" }),

    openPlan: "Buka rancangan yang disimpan…",
    fileUnreadable: {
      title: "Fail tidak dapat dibaca",
      text: "Pelayar tidak memberikan fail itu. Pilih fail itu lagi, atau salinannya.",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "kurang daripada seminit";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return count(high, { other: minutes ? "paling lama # minit" : "paling lama # jam" });
    case "about":
      return count(high, { other: minutes ? "kira-kira # minit" : "kira-kira # jam" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, {
        other: minutes ? `kira-kira ${low} hingga # minit` : `kira-kira ${low} hingga # jam`,
      });
    }
  }
}
