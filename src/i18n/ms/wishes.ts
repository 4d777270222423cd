import type { Format } from "../format.ts";
import type { WishesMessages } from "../sections/wishes.ts";

export const wishesMessages = ({ count }: Format): WishesMessages => ({
  heading: "Nama dan tetapan salinan",
  nothing: "Seperti dibuat portal",
  reset: "Biarkan semua seperti dibuat portal",
  summary: {
    titles: (rule) => `Tajuk: ${rule}`,
    addresses: (rule) => `Alamat: ${rule}`,
    prefix: (text) => `“${text}” di hadapan`,
    suffix: (text) => `“${text}” di hujung`,
    replaced: (search, replaceBy) => `“${search}” menjadi “${replaceBy}”`,
    removed: (search) => `tanpa “${search}”`,
    whereTaken: {
      skip: "Dilangkau jika tajuk sudah digunakan",
      rename: "Diberi nombor jika tajuk sudah digunakan",
    },
    links: "Pautan menuju ke salinan",
    cleanUp: "Salinan bersih",
    byHand: (copies) => count(copies, { other: "# salinan dinamakan secara manual" }),
  },
  title: { heading: "Tajuk", prefix: "Di hadapan tajuk", suffix: "Di hujung tajuk" },
  address: { heading: "Alamat", prefix: "Di hadapan alamat", suffix: "Di hujung alamat" },
  search: "Gantikan",
  replaceBy: "Dengan",
  searchAs: "Yang digantikan ialah",
  searchKinds: { text: "Teks", pattern: "Ungkapan nalar" },
  patternProblems: {
    bad: (reason) => `Ungkapan nalar ini tidak lengkap: ${reason}`,
    tooLong: (longest) => `Ungkapan nalar boleh mengandungi paling banyak ${longest} aksara.`,
    mayHang:
      "Ada bahagian berulang yang mengandungi bahagian lain yang berulang atau mempunyai alternatif. Ungkapan sebegini boleh mencari berjam-jam lamanya, jadi tidak digunakan.",
  },
  insertInto: (field) => `Sisipkan ke dalam “${field}”:`,
  placeholders: {
    site: "tajuk laman web destinasi",
    date: "tarikh hari ini",
    n: "nombor salinan di laman webnya",
  },
  becomes: (before, after) => `“${before}” menjadi “${after}”.`,
  stays: (before) => `“${before}” kekal seperti sedia ada.`,
  refusedAddress: "Portal menolak alamat sebegini, jadi salinan menggunakan alamat yang diberikan portal.",
  noExample: "Pilih halaman untuk melihat contoh.",
  whereTaken: "Jika tajuk sudah digunakan",
  whereTakenWays: {
    copy: { title: "Tetap salin", text: "Dua halaman akan mempunyai tajuk yang sama." },
    skip: { title: "Langkau", text: "Halaman tidak disalin ke sana." },
    rename: { title: "Tambah nombor", text: "Salinan diberi tajuk “… 2”, “… 3” dan seterusnya." },
  },
  links: "Pautan",
  linksAmong: "Pautan antara halaman yang disalin menuju ke salinannya",
  linksAmongHint:
    "Anchor yang ditetapkan secara manual dikembalikan, serta pengepala dan pengaki yang turut disalin dihubungkan. Mati: semua pautan terus menuju ke halaman asal.",
  linksOutside: "Pautan ke halaman lain",
  linksOutsideWays: {
    leave: { title: "Biarkan", text: "Terus menuju ke tempat sekarang; laporan mengiranya." },
    "earlier-copy": {
      title: "Salinan terdahulu",
      text: "Menuju ke apa yang disalin oleh proses terdahulu ke laman web yang sama.",
    },
    list: { title: "Senaraikan", text: "Tidak diubah, dan laporan menyenaraikan setiap satu." },
  },
  settings: "Tetapan",
  cleanUp: "Salinan bersih",
  cleanUpHint: "Tidak muncul dalam enjin carian, dan bebas daripada tetapan yang hanya milik halaman asal.",
  cleanUpFields: "Apa yang ditetapkan",
  cleanUpGroups: {
    "search-engines": "Enjin carian",
    counters: "Pembilang lawatan",
    pixels: "Piksel",
    verification: "Pengesahan laman web",
    canonical: "Alamat kanonik",
    "open-graph": "Media sosial (Open Graph)",
  },
  switchedOff: "dimatikan",
  emptied: "dikosongkan",
  byHand: {
    open: "Ubah tajuk dan alamat…",
    heading: (title) => `Nama salinan “${title}”`,
    title: "Tajuk salinan",
    address: "Alamat salinan",
    problems: {
      title: {
        empty: "Salinan memerlukan tajuk.",
        "refused-shape": "Portal menolak tajuk ini.",
        "taken-by-page": "Halaman lain di sana mempunyai tajuk ini.",
        "taken-in-trash": "Halaman dalam tong kitar semula mempunyai tajuk ini.",
        "taken-by-row": "Salinan lain dalam rancangan ini mendapat tajuk ini di sana.",
      },
      address: {
        empty: "Salinan memerlukan alamat.",
        "refused-shape":
          "Portal menolak alamat ini: tanpa garis miring, dan tanpa perkataan yang diikuti dua nombor seperti “page_1_2”.",
        "taken-by-page": "Halaman lain di sana mempunyai alamat ini, jadi portal akan menambah empat huruf.",
        "taken-in-trash":
          "Halaman dalam tong kitar semula memegang alamat ini, jadi portal akan menambah empat huruf.",
        "taken-by-row":
          "Salinan lain dalam rancangan ini mendapat alamat ini, jadi portal akan menambah empat huruf.",
      },
    },
    backToRules: "Kembali kepada peraturan",
    use: "Gunakan nama ini",
    cancel: "Batal",
    mark: "Dinamakan secara manual",
  },
  presets: {
    heading: "Opsyen yang disimpan",
    use: (name) => `Gunakan “${name}”`,
    used: (name) => `“${name}” digunakan`,
    forget: (name) => `Padam “${name}”`,
    sure: "Padam opsyen yang disimpan?",
    onlyOptions: "Hanya opsyen yang disimpan dipadam; apa yang dipilih sekarang dan semua halaman kekal.",
    keep: "Jangan padam",
    saveHeading: "Simpan opsyen ini",
    name: "Nama opsyen",
    whatIsSaved:
      "Disimpan dalam pelayar ini: keterlihatan, kekalkan folder, dan semua yang ditetapkan di sini. Tidak termasuk halaman, destinasi dan nama yang ditaip untuk salinan tertentu.",
    save: "Simpan",
    replace: (name) => `Gantikan “${name}”`,
    saved: (name) => `“${name}” disimpan`,
    refused: "Pelayar ini tidak menyimpan data untuk aplikasi, jadi opsyen tidak dapat disimpan.",
  },
});
