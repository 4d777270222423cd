import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "Sesi masuk Anda di portal sudah berakhir, sehingga portal tidak lagi merespons aplikasi ini.",
    advice:
      "Muat ulang halaman Bitrix24 (F5) dan buka aplikasi lagi. Semua yang sudah disalin tetap tersimpan.",
  },
  appRemoved: {
    sentence: "Aplikasi ini tidak lagi terpasang di portal.",
    advice: "Minta administrator portal memasangnya lagi, lalu muat ulang halaman.",
  },
  noAccessToApp: {
    sentence: "Anda tidak memiliki akses ke aplikasi ini.",
    advice: "Minta administrator portal memberi Anda akses di pengaturan aplikasi.",
  },
  scopeMissing: {
    sentence: "Aplikasi dipasang tanpa izin “Situs” (landing), sehingga tidak dapat melihat halaman apa pun.",
    advice: "Minta administrator portal menambahkan izin “landing” ke aplikasi dan memasangnya lagi.",
  },
  tariffWithoutRest: {
    sentence: "Paket portal tidak mencakup aplikasi yang menggunakan antarmuka REST.",
    advice:
      "Tanyakan kepada administrator portal apakah paketnya bisa diganti atau masa uji coba bisa dimulai.",
  },
  overload: {
    sentence: "Portal memblokir antarmuka REST-nya karena beban berlebih. Mencoba lagi tidak akan membantu.",
    advice:
      "Tunggu sampai blokir portal dibuka, atau minta administrator portal menghubungi dukungan Bitrix24.",
  },
  portalClosed: {
    sentence: "Portal ini ditutup atau sedang dihapus.",
    advice: "Hubungi pemilik portal. Selama portal ditutup, tidak ada yang bisa disalin.",
  },
  tariff: {
    sentence: "Paket portal tidak mengizinkan tindakan ini.",
    advice:
      "Tanyakan kepada administrator portal apakah paketnya mencakup bagian Situs dan aplikasi di dalamnya.",
  },
  webhookRights: {
    sentence: "Portal tidak menerima kredensial: hak untuk tindakan ini tidak ada.",
    advice: "Buka aplikasi dari menu portal. Jika tetap begini, minta akses kepada administrator portal.",
  },
  needsHttps: {
    sentence: "Portal hanya merespons melalui koneksi aman (https).",
    advice: "Buka portal melalui alamat https, lalu coba lagi.",
  },
  needsApp: {
    sentence: "Portal hanya mengizinkan tindakan ini untuk aplikasi terpasang, bukan untuk webhook.",
    advice: "Buka aplikasi dari menu portal.",
  },
  refreshSilent: {
    sentence: "Portal tidak memperbarui sesi masuk aplikasi. Permintaan terakhir tidak dijalankan.",
    advice: "Tutup pesan yang ditampilkan portal, muat ulang halaman Bitrix24 (F5), lalu buka aplikasi lagi.",
  },
  rateLimit: {
    sentence: "Portal sedang menerima terlalu banyak permintaan dan tidak menjalankan yang ini.",
    advice: "Tunggu beberapa detik, lalu coba lagi. Aplikasi lain di portal berbagi batas yang sama.",
  },
  operatingLimit: {
    sentence: "Waktu komputasi portal untuk jenis permintaan ini sedang habis. Permintaan tidak dijalankan.",
    advice: "Tunggu hingga sepuluh menit, lalu coba lagi.",
  },
  offline: {
    sentence: "Perangkat Anda sedang offline, jadi tidak ada yang dikirim.",
    advice: "Sambungkan ke internet, lalu coba lagi.",
  },
  pageGone: {
    sentence:
      "Portal tidak menemukan halaman ini: halaman sudah dihapus, berada di folder yang ada di keranjang sampah, atau Anda tidak berhak melihatnya.",
    advice:
      "Segarkan daftar dan pilih lagi halamannya. Jika ada di keranjang sampah, pulihkan dulu foldernya.",
  },
  siteGone: {
    sentence: "Portal tidak menemukan situs ini: situs sudah dihapus, atau Anda tidak berhak melihatnya.",
    advice: "Segarkan daftar dan pilih situs lain.",
  },
  noRight: {
    sentence: "Anda tidak memiliki hak untuk melakukan ini di situs tersebut.",
    advice: "Minta hak mengedit situs ini kepada administrator portal, atau pilih situs lain.",
  },
  folderGone: {
    sentence: "Folder tujuan sudah tidak ada.",
    advice: "Segarkan daftar dan pilih folder lain.",
  },
  addressShape: {
    sentence: "Portal menolak alamat halaman ini karena mirip dengan alamat layanan portal sendiri.",
    advice: "Ubah alamat halaman asli di pengaturannya, lalu salin lagi.",
  },
  addressSlash: {
    sentence: "Alamat halaman ini memuat garis miring, yang ditolak portal.",
    advice: "Ubah alamat halaman asli di pengaturannya, lalu salin lagi.",
  },
  addressEmpty: {
    sentence: "Alamat halaman asli kosong, sehingga ditolak portal.",
    advice: "Isi alamat halaman asli di pengaturannya, lalu salin lagi.",
  },
  appMistake: {
    sentence: "Portal tidak memahami permintaan ini. Ini kesalahan aplikasi, bukan kesalahan Anda.",
    advice: "Teruskan detail di bawah ini kepada pengelola aplikasi.",
  },
  methodUnknown: {
    sentence: "Portal tidak mengenal permintaan ini. Modul Situs mungkin tidak ada atau sudah usang.",
    advice: "Tanyakan kepada administrator portal apakah bagian Situs sudah diaktifkan dan diperbarui.",
  },
  manifestMissing: {
    sentence: "Template yang dibutuhkan permintaan ini tidak tersedia di portal.",
    advice: "Tanyakan kepada administrator portal apakah aplikasi penyedia template itu masih terpasang.",
  },
  batchMethod: {
    sentence:
      "Portal menolak menjalankan permintaan ini bersama permintaan lain. Ini kesalahan aplikasi, bukan kesalahan Anda.",
    advice: "Teruskan detail di bawah ini kepada pengelola aplikasi.",
  },
  batchLength: {
    sentence: "Terlalu banyak permintaan dikirim sekaligus. Ini kesalahan aplikasi, bukan kesalahan Anda.",
    advice: "Teruskan detail di bawah ini kepada pengelola aplikasi.",
  },
  pageLimit: {
    sentence:
      "Batas jumlah halaman yang dipublikasikan dalam paket sudah tercapai, sehingga halaman tetap tidak dipublikasikan.",
    advice:
      "Batalkan publikasi halaman yang tidak lagi diperlukan, atau tanyakan paket yang lebih besar; setelah itu publikasikan salinannya.",
  },
  siteLimit: {
    sentence: "Batas jumlah situs dalam paket sudah tercapai.",
    advice: "Batalkan publikasi situs yang tidak lagi diperlukan, atau tanyakan paket yang lebih besar.",
  },
  unpaidTemplate: {
    sentence: "Halaman memakai template berbayar yang belum dibayar, sehingga tetap tidak dipublikasikan.",
    advice: "Perpanjang template di Market atau ubah halamannya, lalu publikasikan.",
  },
  unpaidBlock: {
    sentence:
      "Halaman memuat blok dari aplikasi berbayar yang belum dibayar, sehingga tetap tidak dipublikasikan.",
    advice: "Perpanjang aplikasi di Market atau hapus bloknya, lalu publikasikan halaman.",
  },
  customHtml: {
    sentence:
      "Halaman atau situsnya memuat HTML kustom, yang tidak diizinkan paket pada halaman yang dipublikasikan.",
    advice: "Hapus HTML kustom di pengaturan halaman atau situs, atau tanyakan paket yang lebih besar.",
  },
  phone: {
    sentence: "Sebelum apa pun bisa dipublikasikan, portal meminta nomor telepon yang terkonfirmasi.",
    advice: "Buka halaman di editor dan pilih Publikasikan di sana: portal akan meminta nomornya.",
  },
  email: {
    sentence: "Sebelum apa pun bisa dipublikasikan, portal meminta alamat email yang terkonfirmasi.",
    advice: "Konfirmasikan alamat email di profil Bitrix24 Anda, lalu publikasikan halaman.",
  },
  licence: {
    sentence: "Lisensi portal sudah berakhir, sehingga tidak ada yang bisa dipublikasikan.",
    advice: "Minta administrator portal memperpanjangnya.",
  },
  maliciousLink: {
    sentence: "Portal menganggap ada tautan berbahaya di halaman ini dan tidak memublikasikannya.",
    advice: "Periksa tautan di halaman, hapus yang meragukan, lalu publikasikan.",
  },
  rightsUnavailable: {
    sentence:
      "Paket tidak memiliki hak akses per situs, sehingga semua orang boleh melakukan apa saja di sana.",
    advice: "Tidak ada yang perlu dilakukan.",
  },
  homePageProtected: {
    sentence:
      "Halaman ini adalah beranda situsnya, dan portal tidak memindahkan beranda ke keranjang sampah.",
    advice: "Pilih dulu beranda lain di pengaturan situs.",
  },
  areaProtected: {
    sentence:
      "Halaman ini adalah header, footer, atau bilah samping halaman lain dan tidak dapat dipindahkan ke keranjang sampah.",
    advice: "Keluarkan dulu dari template situs.",
  },
  pageLocked: {
    sentence: "Halaman ini terkunci dan tidak dapat dipindahkan ke keranjang sampah.",
    advice: "Hubungi orang yang menguncinya atau administrator portal.",
  },
  folderNotUnique: {
    sentence: "Folder dengan nama ini sudah ada; mungkin di keranjang sampah.",
    advice: "Pilih nama lain, atau pulihkan folder dari keranjang sampah.",
  },
  folderHasAreas: {
    sentence:
      "Folder berisi header, footer, atau bilah samping halaman lain dan tidak dapat dipindahkan ke keranjang sampah.",
    advice: "Keluarkan dulu halaman-halaman ini dari template situs.",
  },
  moveRestricted: {
    sentence: "Folder tidak dapat dipindahkan ke dalam dirinya sendiri atau ke subfoldernya.",
    advice: "Pilih tujuan lain.",
  },
  titleMissing: {
    sentence: "Portal memerlukan judul, tetapi judulnya kosong.",
    advice: "Isi judul halaman di pengaturannya, lalu coba lagi.",
  },
  blockGone: {
    sentence: "Portal tidak lagi menemukan salah satu blok halaman.",
    advice: "Buka halaman di editor, periksa bloknya, lalu coba lagi.",
  },
  nodesGone: {
    sentence: "Salah satu blok halaman berubah sementara itu dan tidak dapat disesuaikan.",
    advice: "Buka halaman di editor dan periksa.",
  },
  placementExists: {
    sentence: "Item menu aplikasi sudah ada.",
    advice: "Tidak ada yang perlu dilakukan.",
  },
  placementGone: {
    sentence: "Item menu aplikasi sudah tidak ada.",
    advice: "Minta administrator portal memasang aplikasi lagi.",
  },
  placementRefused: {
    sentence: "Portal menolak menambahkan aplikasi ke menunya.",
    advice: "Minta administrator portal memeriksa alamat dan izin aplikasi.",
  },
  domainRefused: {
    sentence: "Portal tidak menerima domain situs.",
    advice: "Periksa domain di pengaturan situs.",
  },
  notAllowedToPublish: {
    sentence:
      "Anda tidak berhak memublikasikan halaman di situs ini, sehingga halaman tetap tidak dipublikasikan.",
    advice: "Minta orang yang berhak memublikasikan di sana untuk memublikasikan halaman.",
  },
  serverError: {
    sentence: "Portal berhenti di tengah permintaan karena kesalahannya sendiri.",
    advice:
      "Coba lagi dalam beberapa menit. Jika ada halaman yang sedang disalin, periksa dulu tujuannya: salinan mungkin sudah ada.",
  },
  unreadableAnswer: {
    sentence:
      "Portal mengirim respons yang tidak dapat dibaca, sehingga tidak diketahui apa yang telah dilakukannya.",
    advice:
      "Coba lagi dalam beberapa menit. Jika ada halaman yang sedang disalin, periksa dulu tujuannya: salinan mungkin sudah ada.",
  },
  connectionLost: {
    sentence: "Koneksi terputus sebelum respons portal diterima.",
    advice:
      "Periksa koneksi Anda. Jika ada halaman yang sedang disalin, periksa dulu tujuannya: salinan mungkin sudah ada.",
  },
  timeOut: {
    sentence: "Portal tidak merespons tepat waktu.",
    advice:
      "Coba lagi dalam beberapa menit. Jika ada halaman yang sedang disalin, periksa dulu tujuannya: salinan mungkin sudah ada.",
  },
  gateway: {
    sentence: "Server portal tidak terjangkau atau kelebihan beban dan merespons dengan halaman kesalahan.",
    advice:
      "Coba lagi dalam beberapa menit. Jika ada halaman yang sedang disalin, periksa dulu tujuannya: salinan mungkin sudah ada.",
  },
  unknown: {
    sentence: "Portal menolak dengan alasan yang tidak dikenal aplikasi ini.",
    advice: "Detail di bawah ini adalah pesan dari portal. Administrator portal mungkin dapat membantu.",
  },
};
