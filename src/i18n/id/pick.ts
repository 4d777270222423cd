import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "Halaman mana?",
  kind: "Jenis",
  site: "Situs",
  chooseSite: "Pilih situs",
  searchSites: "Cari menurut nama atau alamat",
  noSuchSite: "Tidak ada situs dengan nama ini",
  pages: "Halaman",
  search: "Cari halaman menurut judul, alamat, atau ID",
  copiedThere: "Sudah pernah disalin ke sana",
  withTrash: "Tampilkan keranjang sampah",
  trash: "Keranjang sampah",
  loadingPages: "Memuat halaman…",
  loadedSoFar: (loaded) => count(loaded, { other: "# halaman dimuat, masih memuat…" }),
  pageCount: (number) => count(number, { other: "# halaman" }),
  failed: "Halaman situs ini tidak dapat dimuat",
  stopped: "Tidak semua halaman dapat dimuat",
  noMatch: (text) => `Tidak ada halaman yang cocok dengan “${text}”.`,
  emptySite: {
    title: "Belum ada halaman di sini",
    text: "Pilih situs lain, atau lihat di keranjang sampah.",
  },
  noSites: {
    title: "Tidak ada situs yang boleh Anda lihat",
    text: "Buat situs di bagian Situs, atau minta akses kepada administrator portal.",
  },
  kindUnreadable: (kind) => `Daftar “${kind}” tidak dapat dimuat.`,
  openedPageGone: {
    title: "Halaman yang dipilih tidak ada dalam daftar",
    text: "Mungkin ada di keranjang sampah, atau Anda tidak berhak melihat situsnya. Anda bisa memilih halaman lain.",
  },
  foundCount: (number) => count(number, { other: "# halaman ditemukan" }),
  nothingFound: "Tidak ada halaman yang cocok dengan filter.",
  chosenGone: {
    title: (number) => count(number, { other: "# halaman atau folder pilihan tidak ada dalam daftar" }),
    text: "Mungkin ada di keranjang sampah atau sudah dihapus. Yang tidak ada dalam daftar tidak disalin.",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { other: "# halaman" });
    if (folders === 0) return `${pagesText} dipilih`;
    return `${list([pagesText, count(folders, { other: "# folder" })])} dipilih`;
  },
  moreToCome: "Halaman masih dimuat. Isi folder yang dipilih seluruhnya akan ditambahkan.",
  someUnread: "Halaman yang tidak dapat dimuat tidak termasuk dalam folder yang dipilih seluruhnya.",
  hidden: (number) => count(number, { other: "# halaman pilihan disembunyikan filter" }),
  selectAll: "Pilih semua",
  selectFound: (number) => count(number, { other: "Pilih # yang ditemukan" }),
  clear: "Kosongkan pilihan",
  partly: "dipilih sebagian",
  filter: {
    open: "Filter dan urutkan",
    active: (number) => count(number, { other: "Filter dan urutkan · # filter" }),
    reset: "Hapus filter",
    status: "Status",
    folder: "Hanya di folder",
    anyFolder: "Semua folder",
    searchFolders: "Cari menurut nama atau alamat",
    noSuchFolder: "Tidak ada folder dengan nama ini",
    changed: "Terakhir diubah",
    anyTime: "Kapan saja",
    days: (number) => count(number, { other: "# hari" }),
    sinceDay: "Sejak tanggal tertentu",
    day: "Diubah sejak",
    sort: "Urutkan halaman menurut",
    orders: { title: "Judul", date: "Perubahan terakhir", address: "Alamat", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "Portal menulis tanggal dengan format yang tidak membedakan hari dan bulan, sehingga halaman tidak dapat difilter atau diurutkan menurut tanggal.",
      "unknown-format":
        "Portal menulis tanggal dengan format yang tidak dikenal, sehingga halaman tidak dapat difilter atau diurutkan menurut tanggal.",
    },
  },
});
