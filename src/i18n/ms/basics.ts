import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "dibuka dalam tab baharu",
  tryAgain: "Cuba lagi",
  refresh: "Segar semula",
  details: "Butiran untuk pasukan sokongan",

  start: {
    connecting: "Menyambung ke Bitrix24 anda…",
    outside: {
      title: "Page Copier berfungsi di dalam Bitrix24",
      text: "Aplikasi ini menyalin halaman dari bahagian Laman Web dan log masuk melalui portal yang memaparkannya. Jika dibuka secara berasingan, tiada portal untuk dihubungi.",
      advice:
        "Buka Bitrix24 anda dan pilih Page Copier dalam menu kiri. Jika tiada, pentadbir portal boleh menambahkannya di bawah Sumber pembangun.",
    },
    silent: (portal) => ({
      title: "Portal tidak memberi respons",
      text: `Page Copier meminta maklumat log masuk daripada ${portal} dan tidak menerima respons dalam masa 15 saat.`,
      advice:
        "Muat semula halaman Bitrix24 (F5). Jika masalah berterusan, mungkin ada sambungan pelayar yang menyekat halaman terbenam.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "Aplikasi tidak dibenamkan dalam portal yang dinyatakan",
      text: `Portal yang dinyatakan ialah ${expected}, tetapi halaman yang memuatkan aplikasi ini ialah ${actual}. Tiada apa-apa dihantar.`,
      advice: "Buka Page Copier dari menu Bitrix24 anda sendiri.",
    }),
    crashed: {
      title: "Page Copier berhenti kerana ralatnya sendiri",
      text: "Apa yang telah diminta daripada portal tidak ditarik balik. Periksa laman web destinasi sebelum menyalin lagi.",
      advice:
        "Muat semula aplikasi. Jika berlaku lagi, berikan butiran di bawah kepada pihak yang menyelenggara aplikasi ini.",
    },
    partMissing: {
      title: "Bahagian aplikasi ini tidak dapat dimuatkan",
      text: "Sambungan terputus, atau aplikasi dikemas kini semasa dibuka. Tiada apa-apa dihantar kepada portal, dan tiada apa-apa yang hilang.",
      advice:
        "Cuba lagi. Jika masalah berterusan, muat semula aplikasi; proses yang sedang berjalan akan disambung.",
    },
    reload: "Muat semula",
    listsFailed: "Laman web anda tidak dapat dimuatkan",
  },

  kinds: {
    PAGE: "Laman web dan kedai",
    KNOWLEDGE: "Pangkalan pengetahuan",
    GROUP: "Pangkalan pengetahuan kumpulan",
    VIBE: "Vibe",
  },

  status: {
    published: "Diterbitkan",
    draft: "Draf",
    unpublishedEdits: "Perubahan belum diterbitkan",
    trashed: "Dalam tong kitar semula",
    homePage: "Halaman utama",
    area: "Pengepala atau pengaki",
    system: "Halaman sistem",
    siteOff: "tidak diterbitkan",
    folderOff: "tidak aktif",
    root: "Aras teratas laman web",
    modified: (date) => `Diubah ${date}`,
  },

  failure: {
    code: "Kod",
    method: "Permintaan",
    status: "Status HTTP",
    portalSays: "Mesej portal",
    kind: "Maksud",
    kinds: {
      "not-run": "tidak dilaksanakan",
      refused: "ditolak",
      unsure: "mungkin telah dilaksanakan",
      session: "portal tidak lagi menerima aplikasi",
      malformed: "respons tidak dapat dibaca",
    },
  },
};
