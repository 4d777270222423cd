import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "Sesi anda di portal telah tamat, jadi portal tidak lagi memberi respons kepada aplikasi ini.",
    advice: "Muat semula halaman Bitrix24 (F5) dan buka aplikasi lagi. Semua yang telah disalin masih ada.",
  },
  appRemoved: {
    sentence: "Aplikasi ini tidak lagi dipasang di portal.",
    advice: "Minta pentadbir portal memasangnya semula, kemudian muat semula halaman.",
  },
  noAccessToApp: {
    sentence: "Anda tiada akses kepada aplikasi ini.",
    advice: "Minta pentadbir portal memberi anda akses dalam tetapan aplikasi.",
  },
  scopeMissing: {
    sentence:
      "Aplikasi dipasang tanpa kebenaran “Laman Web” (landing), jadi aplikasi tidak dapat melihat mana-mana halaman.",
    advice: "Minta pentadbir portal menambah kebenaran “landing” pada aplikasi dan memasangnya semula.",
  },
  tariffWithoutRest: {
    sentence: "Pelan portal tidak merangkumi aplikasi yang menggunakan antara muka REST.",
    advice: "Tanya pentadbir portal sama ada pelan boleh ditukar atau tempoh percubaan boleh dimulakan.",
  },
  overload: {
    sentence:
      "Portal telah menyekat antara muka REST kerana beban berlebihan. Mencuba lagi tidak akan membantu.",
    advice: "Tunggu sehingga sekatan dibuka, atau minta pentadbir portal menghubungi sokongan Bitrix24.",
  },
  portalClosed: {
    sentence: "Portal ini ditutup atau sedang dipadamkan.",
    advice: "Hubungi pemilik portal. Selagi portal ditutup, tiada apa-apa boleh disalin.",
  },
  tariff: {
    sentence: "Pelan portal tidak membenarkan tindakan ini.",
    advice: "Tanya pentadbir portal sama ada pelan merangkumi bahagian Laman Web dan aplikasi di dalamnya.",
  },
  webhookRights: {
    sentence: "Portal tidak menerima kelayakan: hak untuk tindakan ini tiada.",
    advice: "Buka aplikasi dari menu portal. Jika masalah berterusan, minta akses daripada pentadbir portal.",
  },
  needsHttps: {
    sentence: "Portal hanya memberi respons melalui sambungan selamat (https).",
    advice: "Buka portal melalui alamat https dan cuba lagi.",
  },
  needsApp: {
    sentence: "Portal hanya membenarkan tindakan ini untuk aplikasi yang dipasang, bukan untuk webhook.",
    advice: "Buka aplikasi dari menu portal.",
  },
  refreshSilent: {
    sentence: "Portal tidak memperbaharui sesi aplikasi. Permintaan terakhir tidak dilaksanakan.",
    advice:
      "Tutup sebarang mesej yang dipaparkan portal, muat semula halaman Bitrix24 (F5) dan buka aplikasi lagi.",
  },
  rateLimit: {
    sentence: "Portal sedang menerima terlalu banyak permintaan dan tidak melaksanakan yang ini.",
    advice: "Tunggu beberapa saat dan cuba lagi. Aplikasi lain di portal berkongsi had yang sama.",
  },
  operatingLimit: {
    sentence:
      "Masa pengkomputeran portal untuk jenis permintaan ini telah habis buat sementara waktu. Permintaan tidak dilaksanakan.",
    advice: "Tunggu sehingga sepuluh minit dan cuba lagi.",
  },
  offline: {
    sentence: "Peranti anda di luar talian, jadi tiada apa-apa dihantar.",
    advice: "Sambung ke Internet dan cuba lagi.",
  },
  pageGone: {
    sentence:
      "Portal tidak menemui halaman ini: halaman telah dipadamkan, berada dalam folder di tong kitar semula, atau anda tidak berhak melihatnya.",
    advice:
      "Segar semula senarai dan pilih halaman itu lagi. Jika berada dalam tong kitar semula, pulihkan foldernya dahulu.",
  },
  siteGone: {
    sentence:
      "Portal tidak menemui laman web ini: laman web telah dipadamkan, atau anda tidak berhak melihatnya.",
    advice: "Segar semula senarai dan pilih laman web lain.",
  },
  noRight: {
    sentence: "Anda tiada hak untuk melakukan tindakan ini di laman web tersebut.",
    advice: "Minta hak mengedit laman web ini daripada pentadbir portal, atau pilih laman web lain.",
  },
  folderGone: {
    sentence: "Folder destinasi sudah tiada.",
    advice: "Segar semula senarai dan pilih folder lain.",
  },
  addressShape: {
    sentence: "Portal menolak alamat halaman ini kerana menyerupai alamat perkhidmatan portal sendiri.",
    advice: "Tukar alamat halaman asal dalam tetapannya, kemudian salin semula.",
  },
  addressSlash: {
    sentence: "Alamat halaman ini mengandungi garis miring, yang ditolak oleh portal.",
    advice: "Tukar alamat halaman asal dalam tetapannya, kemudian salin semula.",
  },
  addressEmpty: {
    sentence: "Alamat halaman asal kosong, jadi portal menolaknya.",
    advice: "Berikan alamat kepada halaman asal dalam tetapannya, kemudian salin semula.",
  },
  appMistake: {
    sentence: "Portal tidak memahami permintaan ini. Ini kesilapan aplikasi, bukan kesilapan anda.",
    advice: "Sila berikan butiran di bawah kepada pihak yang menyelenggara aplikasi ini.",
  },
  methodUnknown: {
    sentence: "Portal tidak mengenali permintaan ini. Modul Laman Web mungkin tiada atau sudah usang.",
    advice: "Tanya pentadbir portal sama ada bahagian Laman Web telah dihidupkan dan dikemas kini.",
  },
  manifestMissing: {
    sentence: "Templat yang diperlukan oleh permintaan ini tiada di portal.",
    advice: "Tanya pentadbir portal sama ada aplikasi yang membekalkan templat itu masih dipasang.",
  },
  batchMethod: {
    sentence:
      "Portal enggan melaksanakan permintaan ini bersama permintaan lain. Ini kesilapan aplikasi, bukan kesilapan anda.",
    advice: "Sila berikan butiran di bawah kepada pihak yang menyelenggara aplikasi ini.",
  },
  batchLength: {
    sentence: "Terlalu banyak permintaan dihantar serentak. Ini kesilapan aplikasi, bukan kesilapan anda.",
    advice: "Sila berikan butiran di bawah kepada pihak yang menyelenggara aplikasi ini.",
  },
  pageLimit: {
    sentence:
      "Had bilangan halaman yang diterbitkan dalam pelan telah dicapai, jadi halaman kekal tidak diterbitkan.",
    advice:
      "Nyahterbitkan halaman yang tidak lagi diperlukan, atau tanya tentang pelan yang lebih besar; kemudian terbitkan salinan.",
  },
  siteLimit: {
    sentence: "Had bilangan laman web dalam pelan telah dicapai.",
    advice: "Nyahterbitkan laman web yang tidak lagi diperlukan, atau tanya tentang pelan yang lebih besar.",
  },
  unpaidTemplate: {
    sentence:
      "Halaman menggunakan templat berbayar yang belum dibayar, jadi halaman kekal tidak diterbitkan.",
    advice: "Perbaharui templat di Market atau ubah halaman, kemudian terbitkan.",
  },
  unpaidBlock: {
    sentence:
      "Halaman mengandungi blok aplikasi berbayar yang belum dibayar, jadi halaman kekal tidak diterbitkan.",
    advice: "Perbaharui aplikasi di Market atau buang blok itu, kemudian terbitkan halaman.",
  },
  customHtml: {
    sentence:
      "Halaman atau laman webnya mengandungi HTML tersuai, yang tidak dibenarkan oleh pelan pada halaman yang diterbitkan.",
    advice:
      "Buang HTML tersuai dalam tetapan halaman atau laman web, atau tanya tentang pelan yang lebih besar.",
  },
  phone: {
    sentence: "Sebelum apa-apa boleh diterbitkan, portal memerlukan nombor telefon yang disahkan.",
    advice: "Buka halaman dalam editor dan tekan Terbitkan di sana: portal akan meminta nombor itu.",
  },
  email: {
    sentence: "Sebelum apa-apa boleh diterbitkan, portal memerlukan alamat e-mel yang disahkan.",
    advice: "Sahkan alamat e-mel dalam profil Bitrix24 anda, kemudian terbitkan halaman.",
  },
  licence: {
    sentence: "Lesen portal telah tamat tempoh, jadi tiada apa-apa boleh diterbitkan.",
    advice: "Minta pentadbir portal memperbaharuinya.",
  },
  maliciousLink: {
    sentence: "Portal menganggap satu pautan pada halaman ini berbahaya dan tidak menerbitkannya.",
    advice: "Periksa pautan pada halaman, buang yang meragukan, kemudian terbitkan.",
  },
  rightsUnavailable: {
    sentence:
      "Pelan tidak menyediakan hak bagi setiap laman web, jadi semua orang boleh melakukan apa-apa sahaja di sana.",
    advice: "Tiada apa-apa perlu dilakukan.",
  },
  homePageProtected: {
    sentence:
      "Halaman ini ialah halaman utama laman webnya, dan portal tidak memindahkan halaman utama ke tong kitar semula.",
    advice: "Pilih halaman utama lain dalam tetapan laman web dahulu.",
  },
  areaProtected: {
    sentence:
      "Halaman ini ialah pengepala, pengaki atau bar sisi halaman lain dan tidak dapat dipindahkan ke tong kitar semula.",
    advice: "Keluarkan halaman ini daripada templat laman web dahulu.",
  },
  pageLocked: {
    sentence: "Halaman ini dikunci dan tidak dapat dipindahkan ke tong kitar semula.",
    advice: "Hubungi orang yang menguncinya atau pentadbir portal.",
  },
  folderNotUnique: {
    sentence: "Folder dengan nama ini sudah wujud; mungkin dalam tong kitar semula.",
    advice: "Pilih nama lain, atau pulihkan folder dari tong kitar semula.",
  },
  folderHasAreas: {
    sentence:
      "Folder mengandungi pengepala, pengaki atau bar sisi halaman lain dan tidak dapat dipindahkan ke tong kitar semula.",
    advice: "Keluarkan halaman-halaman ini daripada templat laman web dahulu.",
  },
  moveRestricted: {
    sentence: "Folder tidak dapat dialihkan ke dalam dirinya sendiri atau ke subfoldernya.",
    advice: "Pilih destinasi lain.",
  },
  titleMissing: {
    sentence: "Portal memerlukan tajuk, tetapi tajuknya kosong.",
    advice: "Berikan tajuk kepada halaman dalam tetapannya dan cuba lagi.",
  },
  blockGone: {
    sentence: "Portal tidak lagi menemui salah satu blok halaman.",
    advice: "Buka halaman dalam editor, periksa bloknya dan cuba lagi.",
  },
  nodesGone: {
    sentence: "Salah satu blok halaman telah berubah dan tidak dapat disesuaikan.",
    advice: "Buka halaman dalam editor dan periksa.",
  },
  placementExists: {
    sentence: "Item menu aplikasi sudah ada.",
    advice: "Tiada apa-apa perlu dilakukan.",
  },
  placementGone: {
    sentence: "Item menu aplikasi sudah tiada.",
    advice: "Minta pentadbir portal memasang aplikasi semula.",
  },
  placementRefused: {
    sentence: "Portal enggan menambah aplikasi pada menunya.",
    advice: "Minta pentadbir portal memeriksa alamat dan kebenaran aplikasi.",
  },
  domainRefused: {
    sentence: "Portal tidak menerima domain laman web.",
    advice: "Periksa domain dalam tetapan laman web.",
  },
  notAllowedToPublish: {
    sentence: "Anda tidak berhak menerbitkan halaman di laman web ini, jadi halaman kekal tidak diterbitkan.",
    advice: "Minta seseorang yang berhak menerbitkan di sana untuk menerbitkan halaman.",
  },
  serverError: {
    sentence: "Portal terhenti di tengah permintaan kerana ralatnya sendiri.",
    advice:
      "Cuba lagi dalam beberapa minit. Jika ada halaman yang sedang disalin, periksa destinasi dahulu: salinan mungkin sudah ada.",
  },
  unreadableAnswer: {
    sentence:
      "Portal menghantar respons yang tidak dapat dibaca, jadi tidak diketahui apa yang telah dilakukannya.",
    advice:
      "Cuba lagi dalam beberapa minit. Jika ada halaman yang sedang disalin, periksa destinasi dahulu: salinan mungkin sudah ada.",
  },
  connectionLost: {
    sentence: "Sambungan terputus sebelum respons portal diterima.",
    advice:
      "Periksa sambungan anda. Jika ada halaman yang sedang disalin, periksa destinasi dahulu: salinan mungkin sudah ada.",
  },
  timeOut: {
    sentence: "Portal tidak memberi respons dalam masa yang ditetapkan.",
    advice:
      "Cuba lagi dalam beberapa minit. Jika ada halaman yang sedang disalin, periksa destinasi dahulu: salinan mungkin sudah ada.",
  },
  gateway: {
    sentence: "Pelayan portal tidak dapat dihubungi atau terlebih beban dan membalas dengan halaman ralat.",
    advice:
      "Cuba lagi dalam beberapa minit. Jika ada halaman yang sedang disalin, periksa destinasi dahulu: salinan mungkin sudah ada.",
  },
  unknown: {
    sentence: "Portal menolak dengan sebab yang tidak dikenali oleh aplikasi ini.",
    advice: "Butiran di bawah ialah mesej daripada portal. Pentadbir portal mungkin dapat membantu.",
  },
};
