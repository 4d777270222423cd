import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "Lawatan ringkas",
    welcome:
      "Salin satu atau seribu halaman: setiap satu dibuat sekali sahaja, dan semuanya boleh ditarik balik.",
    begin: "Mulakan lawatan",
    stepOf: (step, steps) =>
      `Langkah ${count(step, { other: "#" })} daripada ${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "Pilih apa yang hendak disalin",
        text: "Pilih laman web, kemudian tandakan halaman atau seluruh folder. Carian dan penapis tidak menghilangkan pilihan anda.",
      },
      target: {
        title: "Tetapkan destinasi",
        text: "Di tempat yang sama, ke folder lain, atau ke beberapa laman web serentak. Struktur folder boleh dibuat semula di sana.",
      },
      wishes: {
        title: "Namakan salinan",
        text: "Letakkan nama laman web di hadapan, tambah nombor, atau hubungkan pautan antara salinan. Langkau sahaja jika tidak perlu.",
      },
      copy: {
        title: "Semak, kemudian salin",
        text: "Semua yang akan berlaku disenaraikan di sini sebelum apa-apa dihantar. Selepas itu, laporan menyenaraikan setiap salinan, dan anda boleh menariknya balik.",
      },
    },
    back: "Kembali",
    next: "Seterusnya",
    done: "Faham",
    skip: "Langkau lawatan",
  },
  tips: {
    about: (option) => `Tentang “${option}”`,
    texts: {
      keepFolders:
        "Folder dianggap sama jika alamatnya sama, walau apa pun tajuknya. Folder yang belum ada dibuat sebelum halaman pertama disalin.",
      visibility:
        "“Seperti yang asal” menerbitkan salinan jika halaman asal diterbitkan. Perubahan pada halaman asal yang belum diterbitkan juga akan kelihatan.",
      cleanUp:
        "Salinan membawa bersama pembilang lawatan, piksel dan alamat kanonik halaman asal, jadi salinan dikira dan diindeks sebagai halaman asal. Opsyen ini mengosongkan tetapan tersebut pada salinan sahaja.",
      whereTaken:
        "Portal membenarkan dua halaman dengan tajuk yang sama dalam satu folder; pelawat hanya dapat membezakannya melalui alamat.",
      pattern: "Contohnya, ^Page (\\d+)$ yang diganti dengan Offer $1 menukar “Page 7” kepada “Offer 7”.",
      linksOutside:
        "Pautan ke halaman yang tidak disalin bersama. Salinan terdahulu ialah salinan daripada proses ke laman web yang sama yang masih diingati oleh pelayar ini.",
      withTrash:
        "Halaman dalam tong kitar semula juga boleh disalin. Selepas itu, halaman asal kembali ke tong kitar semula, kecuali anda menyalinnya terus dari sana.",
      planFile:
        "Rancangan yang disimpan mengandungi halaman pilihan, destinasi dan semua opsyen anda. Apabila dibuka kemudian atau pada komputer lain, rancangan menunjukkan perubahan sejak disimpan.",
      presets: "Disimpan dalam pelayar ini sahaja, khusus untuk anda. Tiada apa-apa dihantar ke mana-mana.",
    },
  },
  shortcuts: {
    heading: "Pintasan papan kekunci",
    anywhere: "Di mana-mana",
    inLists: "Dalam senarai halaman dan folder",
    whileCopying: "Semasa salinan dibuat",
    topics: {
      showShortcuts: "Tunjukkan senarai ini",
      findPage: "Cari halaman",
      proceed: "Tekan butang utama: semak atau salin",
      pause: "Jeda atau sambung",
      move: "Bergerak",
      openFolder: "Buka atau tutup folder",
      choose: "Pilih atau nyahpilih",
      chooseRange: "Pilih semua di antaranya",
      chooseAll: "Pilih semua",
      ends: "Ke permulaan atau penghujung",
      close: "Tutup yang terbuka paling atas",
    },
    keys: {
      control: "Ctrl",
      shift: "Shift",
      space: "Space",
      enter: "Enter",
      escape: "Esc",
      home: "Home",
      end: "End",
      arrows: "Kekunci anak panah",
    },
    singleKeys: "Pintasan satu kekunci",
    singleKeysHint: "Matikan jika anda menggunakan imlak suara atau kerap tertekan kekunci.",
    close: "Tutup",
  },
});
