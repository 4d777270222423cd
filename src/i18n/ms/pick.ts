import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "Halaman yang mana?",
  kind: "Jenis",
  site: "Laman web",
  chooseSite: "Pilih laman web",
  searchSites: "Cari mengikut nama atau alamat",
  noSuchSite: "Tiada laman web dengan nama ini",
  pages: "Halaman",
  search: "Cari halaman mengikut tajuk, alamat atau ID",
  copiedThere: "Pernah disalin ke sana",
  withTrash: "Tunjukkan tong kitar semula",
  trash: "Tong kitar semula",
  loadingPages: "Memuatkan halaman…",
  loadedSoFar: (loaded) => count(loaded, { other: "# halaman setakat ini, masih memuatkan…" }),
  pageCount: (number) => count(number, { other: "# halaman" }),
  failed: "Halaman laman web ini tidak dapat dimuatkan",
  stopped: "Tidak semua halaman dapat dimuatkan",
  noMatch: (text) => `Tiada halaman yang sepadan dengan “${text}”.`,
  emptySite: {
    title: "Belum ada halaman di sini",
    text: "Pilih laman web lain, atau lihat dalam tong kitar semula.",
  },
  noSites: {
    title: "Tiada laman web yang boleh anda lihat",
    text: "Buat laman web di bahagian Laman Web, atau minta akses daripada pentadbir portal.",
  },
  kindUnreadable: (kind) => `Senarai “${kind}” tidak dapat dimuatkan.`,
  openedPageGone: {
    title: "Halaman yang dipilih tiada dalam senarai",
    text: "Halaman itu mungkin berada dalam tong kitar semula, atau anda tidak berhak melihat laman webnya. Anda boleh memilih halaman lain.",
  },
  foundCount: (number) => count(number, { other: "# halaman ditemui" }),
  nothingFound: "Tiada halaman yang sepadan dengan penapis.",
  chosenGone: {
    title: (number) => count(number, { other: "# halaman atau folder pilihan tiada dalam senarai" }),
    text: "Mungkin berada dalam tong kitar semula atau telah dipadamkan. Yang tiada dalam senarai tidak disalin.",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { other: "# halaman" });
    if (folders === 0) return `${pagesText} dipilih`;
    return `${list([pagesText, count(folders, { other: "# folder" })])} dipilih`;
  },
  moreToCome: "Halaman masih dimuatkan. Kandungan folder yang dipilih sepenuhnya akan ditambah.",
  someUnread: "Halaman yang tidak dapat dimuatkan tidak termasuk dalam folder yang dipilih sepenuhnya.",
  hidden: (number) => count(number, { other: "# halaman pilihan disembunyikan oleh penapis" }),
  selectAll: "Pilih semua",
  selectFound: (number) => count(number, { other: "Pilih # yang ditemui" }),
  clear: "Kosongkan pilihan",
  partly: "dipilih sebahagian",
  filter: {
    open: "Tapis dan isih",
    active: (number) => count(number, { other: "Tapis dan isih · # penapis" }),
    reset: "Buang penapis",
    status: "Status",
    folder: "Hanya dalam folder",
    anyFolder: "Semua folder",
    searchFolders: "Cari mengikut nama atau alamat",
    noSuchFolder: "Tiada folder dengan nama ini",
    changed: "Terakhir diubah",
    anyTime: "Bila-bila masa",
    days: (number) => count(number, { other: "# hari" }),
    sinceDay: "Sejak tarikh tertentu",
    day: "Diubah sejak",
    sort: "Isih halaman mengikut",
    orders: { title: "Tajuk", date: "Perubahan terakhir", address: "Alamat", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "Portal menulis tarikh dalam format yang tidak membezakan hari dan bulan, jadi halaman tidak dapat ditapis atau diisih mengikut tarikh.",
      "unknown-format":
        "Portal menulis tarikh dalam format yang tidak dikenali, jadi halaman tidak dapat ditapis atau diisih mengikut tarikh.",
    },
  },
});
