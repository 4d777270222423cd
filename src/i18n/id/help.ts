import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "Tur singkat",
    welcome:
      "Salin satu atau seribu halaman: masing-masing dibuat sekali saja, dan semuanya bisa diurungkan.",
    begin: "Mulai tur",
    stepOf: (step, steps) => `Langkah ${count(step, { other: "#" })} dari ${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "Pilih yang akan disalin",
        text: "Pilih situs, lalu centang halaman atau seluruh folder. Pencarian dan filter tidak menghilangkan pilihan Anda.",
      },
      target: {
        title: "Tentukan tujuannya",
        text: "Di tempat yang sama, ke folder lain, atau ke beberapa situs sekaligus. Struktur folder bisa dibuat ulang di sana.",
      },
      wishes: {
        title: "Beri nama salinan",
        text: "Tambahkan nama situs di depan, beri nomor, atau hubungkan tautan antarsalinan. Lewati saja jika tidak perlu.",
      },
      copy: {
        title: "Tinjau, lalu salin",
        text: "Semua yang akan terjadi tercantum di sini sebelum ada yang dikirim. Setelah itu, laporan mencantumkan setiap salinan, dan Anda bisa mengurungkannya.",
      },
    },
    back: "Kembali",
    next: "Lanjut",
    done: "Mengerti",
    skip: "Lewati tur",
  },
  tips: {
    about: (option) => `Tentang “${option}”`,
    texts: {
      keepFolders:
        "Folder dianggap sama jika alamatnya sama, apa pun judulnya. Folder yang belum ada dibuat sebelum halaman pertama disalin.",
      visibility:
        "“Seperti aslinya” memublikasikan salinan jika aslinya dipublikasikan. Dengan begitu, perubahan di halaman asli yang belum dipublikasikan juga ikut terlihat.",
      cleanUp:
        "Salinan membawa penghitung kunjungan, piksel, dan alamat kanonis dari aslinya, sehingga dihitung dan diindeks sebagai halaman asli. Opsi ini menghapus pengaturan tersebut hanya di salinan.",
      whereTaken:
        "Portal mengizinkan dua halaman dengan judul yang sama dalam satu folder; pengunjung hanya bisa membedakannya dari alamat.",
      pattern: "Misalnya, ^Page (\\d+)$ yang diganti dengan Offer $1 mengubah “Page 7” menjadi “Offer 7”.",
      linksOutside:
        "Tautan ke halaman yang tidak ikut disalin. Salinan sebelumnya adalah salinan dari proses ke situs yang sama yang masih diingat browser ini.",
      withTrash:
        "Halaman di keranjang sampah juga bisa disalin. Setelahnya, halaman asli kembali ke keranjang sampah, kecuali jika Anda menyalinnya langsung dari sana.",
      planFile:
        "Rencana tersimpan memuat halaman pilihan, tujuan, dan semua opsi Anda. Jika dibuka nanti atau di komputer lain, rencana menunjukkan apa saja yang berubah sejak disimpan.",
      presets: "Disimpan hanya di browser ini, khusus untuk Anda. Tidak ada yang dikirim ke mana pun.",
    },
  },
  shortcuts: {
    heading: "Pintasan keyboard",
    anywhere: "Di mana saja",
    inLists: "Di daftar halaman dan folder",
    whileCopying: "Saat salinan dibuat",
    topics: {
      showShortcuts: "Tampilkan daftar ini",
      findPage: "Cari halaman",
      proceed: "Tekan tombol utama: tinjau atau salin",
      pause: "Jeda atau lanjutkan",
      move: "Pindah",
      openFolder: "Buka atau tutup folder",
      choose: "Pilih atau batalkan pilihan",
      chooseRange: "Pilih semua di antaranya",
      chooseAll: "Pilih semua",
      ends: "Ke awal atau akhir",
      close: "Tutup yang terbuka paling atas",
    },
    keys: {
      control: "Ctrl",
      shift: "Shift",
      space: "Spasi",
      enter: "Enter",
      escape: "Esc",
      home: "Home",
      end: "End",
      arrows: "Tombol panah",
    },
    singleKeys: "Pintasan satu tombol",
    singleKeysHint: "Nonaktifkan jika Anda mendikte atau sering menekan tombol tanpa sengaja.",
    close: "Tutup",
  },
});
