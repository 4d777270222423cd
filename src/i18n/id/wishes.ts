import type { Format } from "../format.ts";
import type { WishesMessages } from "../sections/wishes.ts";

export const wishesMessages = ({ count }: Format): WishesMessages => ({
  heading: "Nama dan pengaturan salinan",
  nothing: "Seperti dibuat portal",
  reset: "Biarkan semua seperti dibuat portal",
  summary: {
    titles: (rule) => `Judul: ${rule}`,
    addresses: (rule) => `Alamat: ${rule}`,
    prefix: (text) => `“${text}” di depan`,
    suffix: (text) => `“${text}” di belakang`,
    replaced: (search, replaceBy) => `“${search}” menjadi “${replaceBy}”`,
    removed: (search) => `tanpa “${search}”`,
    whereTaken: {
      skip: "Dilewati jika judul sudah dipakai",
      rename: "Diberi nomor jika judul sudah dipakai",
    },
    links: "Tautan mengarah ke salinan",
    cleanUp: "Salinan bersih",
    byHand: (copies) => count(copies, { other: "# salinan dinamai manual" }),
  },
  title: { heading: "Judul", prefix: "Di depan judul", suffix: "Di belakang judul" },
  address: { heading: "Alamat", prefix: "Di depan alamat", suffix: "Di belakang alamat" },
  search: "Ganti",
  replaceBy: "Dengan",
  searchAs: "Yang diganti berupa",
  searchKinds: { text: "Teks", pattern: "Ekspresi reguler" },
  patternProblems: {
    bad: (reason) => `Ekspresi reguler ini tidak lengkap: ${reason}`,
    tooLong: (longest) => `Ekspresi reguler boleh memuat paling banyak ${longest} karakter.`,
    mayHang:
      "Ada bagian berulang yang memuat bagian lain yang berulang atau memiliki alternatif. Ekspresi seperti ini bisa mencari berjam-jam, jadi tidak digunakan.",
  },
  insertInto: (field) => `Sisipkan ke “${field}”:`,
  placeholders: {
    site: "judul situs tujuan",
    date: "tanggal hari ini",
    n: "nomor salinan di situsnya",
  },
  becomes: (before, after) => `“${before}” menjadi “${after}”.`,
  stays: (before) => `“${before}” tetap seperti semula.`,
  refusedAddress: "Portal menolak alamat seperti ini, jadi salinan memakai alamat dari portal.",
  noExample: "Pilih halaman untuk melihat contoh.",
  whereTaken: "Jika judul sudah dipakai",
  whereTakenWays: {
    copy: { title: "Tetap salin", text: "Dua halaman akan memiliki judul yang sama." },
    skip: { title: "Lewati", text: "Halaman tidak disalin ke sana." },
    rename: { title: "Tambahkan nomor", text: "Salinan diberi judul “… 2”, “… 3”, dan seterusnya." },
  },
  links: "Tautan",
  linksAmong: "Tautan antarhalaman yang disalin mengarah ke salinannya",
  linksAmongHint:
    "Anchor yang ditetapkan manual dikembalikan, serta header dan footer yang ikut disalin dihubungkan. Nonaktif: semua tautan tetap mengarah ke halaman asli.",
  linksOutside: "Tautan ke halaman lain",
  linksOutsideWays: {
    leave: { title: "Biarkan", text: "Tetap mengarah ke tempat sekarang; laporan menghitungnya." },
    "earlier-copy": {
      title: "Salinan sebelumnya",
      text: "Mengarah ke yang disalin proses sebelumnya ke situs yang sama.",
    },
    list: { title: "Cantumkan", text: "Tidak diubah, dan laporan mencantumkan semuanya." },
  },
  settings: "Pengaturan",
  cleanUp: "Salinan bersih",
  cleanUpHint: "Tidak muncul di mesin pencari, dan bebas dari pengaturan yang hanya milik halaman asli.",
  cleanUpFields: "Yang diatur",
  cleanUpGroups: {
    "search-engines": "Mesin pencari",
    counters: "Penghitung kunjungan",
    pixels: "Piksel",
    verification: "Verifikasi situs",
    canonical: "Alamat kanonis",
    "open-graph": "Media sosial (Open Graph)",
  },
  switchedOff: "dinonaktifkan",
  emptied: "dikosongkan",
  byHand: {
    open: "Ubah judul dan alamat…",
    heading: (title) => `Nama salinan “${title}”`,
    title: "Judul salinan",
    address: "Alamat salinan",
    problems: {
      title: {
        empty: "Salinan memerlukan judul.",
        "refused-shape": "Portal menolak judul ini.",
        "taken-by-page": "Halaman lain di sana memakai judul ini.",
        "taken-in-trash": "Halaman di keranjang sampah memakai judul ini.",
        "taken-by-row": "Salinan lain dalam rencana ini mendapat judul ini di sana.",
      },
      address: {
        empty: "Salinan memerlukan alamat.",
        "refused-shape":
          "Portal menolak alamat ini: tanpa garis miring, dan tanpa kata yang diikuti dua angka seperti “page_1_2”.",
        "taken-by-page": "Halaman lain di sana memakai alamat ini, jadi portal akan menambahkan empat huruf.",
        "taken-in-trash":
          "Halaman di keranjang sampah memakai alamat ini, jadi portal akan menambahkan empat huruf.",
        "taken-by-row":
          "Salinan lain dalam rencana ini mendapat alamat ini, jadi portal akan menambahkan empat huruf.",
      },
    },
    backToRules: "Kembali ke aturan",
    use: "Gunakan nama ini",
    cancel: "Batal",
    mark: "Dinamai manual",
  },
  presets: {
    heading: "Opsi tersimpan",
    use: (name) => `Gunakan “${name}”`,
    used: (name) => `“${name}” digunakan`,
    forget: (name) => `Hapus “${name}”`,
    sure: "Hapus opsi tersimpan?",
    onlyOptions: "Hanya opsi tersimpan yang dihapus; pilihan saat ini dan semua halaman tetap ada.",
    keep: "Jangan hapus",
    saveHeading: "Simpan opsi ini",
    name: "Nama opsi",
    whatIsSaved:
      "Disimpan di browser ini: visibilitas, pertahankan folder, dan semua yang diatur di sini. Tidak termasuk halaman, tujuan, dan nama yang diketik untuk salinan tertentu.",
    save: "Simpan",
    replace: (name) => `Ganti “${name}”`,
    saved: (name) => `“${name}” disimpan`,
    refused: "Browser ini tidak menyimpan data untuk aplikasi, jadi opsi tidak dapat disimpan.",
  },
});
