import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `Menyalin “${title}”`,
  checking: "Memeriksa halaman, folder destinasi dan hak anda…",
  copying: "Portal sedang menyalin halaman…",
  copyingHint: "Halaman dengan banyak blok boleh mengambil masa sehingga seminit.",
  unsure: "Respons hilang. Memeriksa sama ada salinan sudah ada…",
  unsureHint: "Tiada apa-apa dihantar dua kali: halaman hanya disalin semula jika salinannya pasti tiada.",
  waitForPortal: (seconds) =>
    count(seconds, {
      other: "Portal mungkin masih mengusahakan salinan. Disemak lagi dalam # saat.",
    }),
  waitForLimit: (seconds) =>
    count(seconds, { other: "Portal meminta rehat seketika. Disambung dalam # saat." }),
  finishing: "Membaca semula salinan dan membandingkannya dengan halaman asal…",
  settings: "Memberikan nama dan tetapan kepada salinan…",
  links: "Menghalakan pautan dalam salinan ke salinan lain…",
  keepOpen: "Sila biarkan halaman ini terbuka sehingga selesai.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "Menjeda…",
    text: "Apa yang sedang diusahakan portal diselesaikan dahulu. Tiada apa-apa lagi dihantar.",
  },
  stopping: {
    title: "Menghentikan…",
    text: "Apa yang sedang diusahakan portal diselesaikan dahulu. Yang masih menunggu tidak disalin.",
  },
  offline: {
    title: "Peranti ini di luar talian",
    text: "Tiada apa-apa dihantar. Proses disambung secara automatik sebaik sahaja sambungan pulih.",
  },
  paused: {
    asked: { title: "Dijeda", text: "Tiada apa-apa dihantar sehingga anda menyambung." },
    session: {
      title: "Proses terhenti",
      text: "Apa yang telah disalin dikekalkan, dan tiada apa-apa dihantar dua kali. Sambung selepas portal menerima aplikasi semula.",
    },
    interrupted: {
      title: "Proses ini terganggu",
      text: "Tiada apa-apa dihantar dua kali: apa yang sedang diusahakan pada masa itu disemak dahulu.",
    },
  },
  begun: (moment) => `Bermula pada ${moment}.`,
  held: {
    "rate-limit": {
      title: "Portal meminta rehat seketika",
      text: "Portal sedang menerima terlalu banyak permintaan; aplikasi lain berkongsi had yang sama.",
    },
    "operating-limit": {
      title: "Menunggu masa pengkomputeran portal",
      text: "Peruntukan portal untuk penyalinan dalam sepuluh minit telah habis. Tiada apa-apa yang gagal.",
    },
  },
  goesOnIn: (time) => `Disambung secara automatik dalam ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "Jeda",
  resume: "Sambung",
  stop: "Hentikan",
  confirmStop: {
    title: "Hentikan proses ini?",
    text: "Halaman yang sedang disalin diselesaikan dahulu. Yang masih menunggu tidak disalin. Tiada apa-apa dipadam.",
  },
  stopNow: "Hentikan sekarang",
  doNotStop: "Jangan hentikan",
  otherTab: {
    title: "Proses ini berjalan dalam tab lain",
    text: "Di sini anda melihat perkembangannya. Jeda, sambung atau hentikan dalam tab itu; selepas tab itu ditutup, anda boleh menyambung di sini.",
  },
  notLasting: {
    title: "Pelayar ini enggan menyimpan data untuk aplikasi",
    text: "Oleh itu, hanya tab ini yang tahu apa yang telah disalin: biarkan terbuka dan jangan muat semula sehingga proses selesai.",
  },
  lasting:
    "Biarkan tab ini terbuka. Jika tertutup, buka Page Copier lagi dan sambung: tiada apa-apa disalin dua kali.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { other: "Membuat # salinan" }),
  windowTitle: (percent) => `${percent}% · Page Copier`,
  progress: "Kemajuan proses",
  summary: (left, percent) => count(left, { other: `Tinggal # salinan lagi, ${percent}% selesai.` }),
  doneOf: (total, done) => count(total, { other: `Daripada # salinan, ${done} sudah ada.` }),
  figures: {
    done: "Disalin",
    toCheck: "antaranya masih perlu disemak",
    toAdapt: "antaranya masih perlu disesuaikan",
    remarks: "antaranya dengan catatan",
    failed: "Tidak disalin",
    unsettled: "Perlu dilihat",
    skipped: "Dilangkau",
    left: "Baki",
    rate: "Kelajuan",
    time: "Baki masa",
  },
  perMinute: (copies) => count(copies, { other: "Kira-kira # salinan seminit" }),
  underOnePerMinute: "Kurang daripada satu salinan seminit",
  underAMinute: "Kurang daripada seminit",
  minutes: (minutes) => count(minutes, { other: "Kira-kira # minit" }),
  hours: (hours) => count(hours, { other: "Kira-kira # jam" }),
  now: {
    folders: (left) => count(left, { other: "Membuat folder dahulu, tinggal # lagi…" }),
    copying: (pages) => count(pages, { other: "Portal sedang menyalin # halaman…" }),
    looking: (pages) => count(pages, { other: "Respons hilang: memeriksa sama ada # salinan sudah ada…" }),
    checking: "Memeriksa halaman, folder destinasi dan hak anda…",
    finishing: "Membaca semula salinan dan membandingkannya dengan halaman asal…",
    settings: (copies) => count(copies, { other: "Memberikan nama dan tetapan kepada # salinan…" }),
    links: (copies) => count(copies, { other: "Menghalakan pautan ke salinan, tinggal # halaman lagi…" }),
    limit: "Portal meminta rehat seketika, selepas itu proses disambung secara automatik…",
    ready: "Membuat persediaan…",
  },
  willBeAsked: (copies) =>
    count(copies, {
      other: "Untuk # salinan, terdapat beberapa halaman yang mungkin. Anda akan ditanya pada akhirnya.",
    }),
  targets: "Destinasi",
  copies: "Salinan",
  show: "Tunjukkan",
  filters: {
    all: "Semua",
    running: "Berjalan",
    done: "Disalin",
    remarks: "Dengan catatan",
    failed: "Tidak disalin",
    waiting: "Menunggu",
  },
  noneLikeThis: "Buat masa ini tiada salinan seperti itu.",
  states: {
    waiting: "Menunggu",
    checking: "Sedang diperiksa",
    copying: "Sedang disalin",
    unsure: "Respons hilang, mencari salinan",
    copied: "Disalin, masih perlu disemak",
    finishing: "Sedang dibandingkan dengan halaman asal",
    done: "Disalin",
    withRemarks: "Disalin, dengan catatan",
    toAdapt: "Disalin; nama atau pautannya menyusul pada akhirnya",
    unverified: "Disalin, tidak dapat disemak",
    unknown: "Tidak diketahui sama ada telah disalin",
    ambiguous: "Terdapat beberapa halaman yang mungkin: anda akan ditanya pada akhirnya",
    refused: "Tidak disalin",
    failed: "Tidak disalin",
    takenOut: "Dikecualikan semasa semakan",
    skipped: "Dilangkau kerana proses dihentikan",
  },
});
