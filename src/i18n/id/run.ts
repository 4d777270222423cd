import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `Menyalin “${title}”`,
  checking: "Memeriksa halaman, folder tujuan, dan hak Anda…",
  copying: "Portal sedang menyalin halaman…",
  copyingHint: "Halaman dengan banyak blok bisa memerlukan waktu hingga satu menit.",
  unsure: "Respons hilang. Memeriksa apakah salinan sudah ada…",
  unsureHint: "Tidak ada yang dikirim dua kali: halaman hanya disalin lagi jika salinannya pasti tidak ada.",
  waitForPortal: (seconds) =>
    count(seconds, {
      other: "Portal mungkin masih mengerjakan salinan. Diperiksa lagi dalam # detik.",
    }),
  waitForLimit: (seconds) => count(seconds, { other: "Portal meminta jeda. Dilanjutkan dalam # detik." }),
  finishing: "Membaca kembali salinan dan membandingkannya dengan halaman asli…",
  settings: "Menetapkan nama dan pengaturan salinan…",
  links: "Mengarahkan tautan di salinan ke salinan lain…",
  keepOpen: "Biarkan halaman ini terbuka sampai selesai.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "Menjeda…",
    text: "Yang sedang dikerjakan portal saat ini diselesaikan dulu. Tidak ada lagi yang dikirim.",
  },
  stopping: {
    title: "Menghentikan…",
    text: "Yang sedang dikerjakan portal saat ini diselesaikan dulu. Yang masih menunggu tidak disalin.",
  },
  offline: {
    title: "Perangkat ini sedang offline",
    text: "Tidak ada yang dikirim. Proses dilanjutkan otomatis begitu koneksi pulih.",
  },
  paused: {
    asked: { title: "Dijeda", text: "Tidak ada yang dikirim sampai Anda melanjutkan." },
    session: {
      title: "Proses terhenti",
      text: "Yang sudah disalin tetap tersimpan, dan tidak ada yang dikirim dua kali. Lanjutkan setelah portal menerima aplikasi lagi.",
    },
    interrupted: {
      title: "Proses ini terputus",
      text: "Tidak ada yang dikirim dua kali: yang sedang dikerjakan saat itu diperiksa dulu.",
    },
  },
  begun: (moment) => `Dimulai pada ${moment}.`,
  held: {
    "rate-limit": {
      title: "Portal meminta jeda",
      text: "Portal sedang menerima terlalu banyak permintaan; aplikasi lain berbagi batas yang sama.",
    },
    "operating-limit": {
      title: "Menunggu waktu komputasi portal",
      text: "Jatah penyalinan portal untuk sepuluh menit sudah habis. Tidak ada yang gagal.",
    },
  },
  goesOnIn: (time) => `Dilanjutkan otomatis dalam ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "Jeda",
  resume: "Lanjutkan",
  stop: "Hentikan",
  confirmStop: {
    title: "Hentikan proses ini?",
    text: "Halaman yang sedang disalin saat ini diselesaikan dulu. Yang masih menunggu tidak disalin. Tidak ada yang dihapus.",
  },
  stopNow: "Hentikan sekarang",
  doNotStop: "Jangan hentikan",
  otherTab: {
    title: "Proses ini berjalan di tab lain",
    text: "Di sini Anda melihat perkembangannya. Jeda, lanjutkan, atau hentikan di tab itu; setelah tab itu ditutup, Anda bisa melanjutkan di sini.",
  },
  notLasting: {
    title: "Browser ini menolak menyimpan data untuk aplikasi",
    text: "Karena itu, hanya tab ini yang tahu apa saja yang sudah disalin: biarkan terbuka dan jangan muat ulang sampai proses selesai.",
  },
  lasting:
    "Biarkan tab ini terbuka. Jika tertutup, buka Page Copier lagi dan lanjutkan: tidak ada yang disalin dua kali.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { other: "Membuat # salinan" }),
  windowTitle: (percent) => `${percent}% · Page Copier`,
  progress: "Kemajuan proses",
  summary: (left, percent) => count(left, { other: `# salinan tersisa, ${percent}% selesai.` }),
  doneOf: (total, done) => count(total, { other: `Dari # salinan, ${done} sudah ada.` }),
  figures: {
    done: "Disalin",
    toCheck: "di antaranya masih harus diperiksa",
    toAdapt: "di antaranya masih harus disesuaikan",
    remarks: "di antaranya dengan catatan",
    failed: "Tidak disalin",
    unsettled: "Perlu diperiksa",
    skipped: "Dilewati",
    left: "Tersisa",
    rate: "Kecepatan",
    time: "Sisa waktu",
  },
  perMinute: (copies) => count(copies, { other: "Sekitar # salinan per menit" }),
  underOnePerMinute: "Kurang dari satu salinan per menit",
  underAMinute: "Kurang dari satu menit",
  minutes: (minutes) => count(minutes, { other: "Sekitar # menit" }),
  hours: (hours) => count(hours, { other: "Sekitar # jam" }),
  now: {
    folders: (left) => count(left, { other: "Membuat folder dulu, tersisa #…" }),
    copying: (pages) => count(pages, { other: "Portal sedang menyalin # halaman…" }),
    looking: (pages) => count(pages, { other: "Respons hilang: memeriksa apakah # salinan sudah ada…" }),
    checking: "Memeriksa halaman, folder tujuan, dan hak Anda…",
    finishing: "Membaca kembali salinan dan membandingkannya dengan halaman asli…",
    settings: (copies) => count(copies, { other: "Menetapkan nama dan pengaturan # salinan…" }),
    links: (copies) => count(copies, { other: "Mengarahkan tautan ke salinan, tersisa # halaman…" }),
    limit: "Portal meminta jeda, setelah itu proses dilanjutkan otomatis…",
    ready: "Menyiapkan…",
  },
  willBeAsked: (copies) =>
    count(copies, {
      other: "Untuk # salinan ada beberapa halaman yang mungkin. Anda akan ditanya di akhir.",
    }),
  targets: "Tujuan",
  copies: "Salinan",
  show: "Tampilkan",
  filters: {
    all: "Semua",
    running: "Berjalan",
    done: "Disalin",
    remarks: "Dengan catatan",
    failed: "Tidak disalin",
    waiting: "Menunggu",
  },
  noneLikeThis: "Saat ini tidak ada salinan seperti itu.",
  states: {
    waiting: "Menunggu",
    checking: "Sedang diperiksa",
    copying: "Sedang disalin",
    unsure: "Respons hilang, mencari salinan",
    copied: "Disalin, masih harus diperiksa",
    finishing: "Sedang dibandingkan dengan aslinya",
    done: "Disalin",
    withRemarks: "Disalin, dengan catatan",
    toAdapt: "Disalin; nama atau tautannya menyusul di akhir",
    unverified: "Disalin, tidak dapat diperiksa",
    unknown: "Tidak diketahui apakah sudah disalin",
    ambiguous: "Ada beberapa halaman yang mungkin: Anda akan ditanya di akhir",
    refused: "Tidak disalin",
    failed: "Tidak disalin",
    takenOut: "Dikecualikan saat peninjauan",
    skipped: "Dilewati karena proses dihentikan",
  },
});
