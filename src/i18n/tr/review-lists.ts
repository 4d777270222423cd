import type { Format } from "../format.ts";
import type { ReviewListMessages } from "../sections/review.ts";

export const reviewLists = ({ count, number }: Format): ReviewListMessages => ({
  screen: {
    heading: "Kopyalamadan önce gözden geçirin",
    counts: "Bu planın kopyaları",
    rows: (rows) => count(rows, { one: "Planda # kopya", other: "Planda # kopya" }),
    made: (rows) => count(rows, { one: "# oluşturulacak", other: "# oluşturulacak" }),
    takenOut: (rows) => count(rows, { one: "# hariç tutuldu", other: "# hariç tutuldu" }),
    impossible: (rows) => count(rows, { one: "# oluşturulamaz", other: "# oluşturulamaz" }),
    folders: (folders) =>
      count(folders, { one: "önce # klasör oluşturulacak", other: "önce # klasör oluşturulacak" }),
    time: (time) => `Portal başka işlerle meşgul değilse süre: ${time}.`,
    perTarget: (sites) => count(sites, { one: "# hedef site", other: "# hedef site" }),
    whatIsNotAdapted: "Kopyalanmayan veya uyarlanmayanlar",
    back: "Geri",
    save: "Planı kaydet",
    copyPages: (copies) => count(copies, { one: "# sayfayı kopyala", other: "# sayfayı kopyala" }),
  },
  filter: {
    heading: "Gösterilenler",
    search: "Başlığa, adrese veya yere göre bul",
    target: "Hedef site",
    allTargets: "Tüm hedef siteler",
    searchTargets: "Ada veya adrese göre ara",
    noSuchTarget: "Bu adda bir hedef site yok",
    warning: "Uyarılar",
    anyWarning: "Uyarılı veya uyarısız",
    searchWarnings: "Türlerde ara",
    noSuchWarning: "Bu planda böyle bir tür yok",
    show: "Satırlar",
    all: "Tümü",
    withWarnings: (rows) => `Uyarılı (${number(rows)})`,
    impossible: (rows) => `Oluşturulamaz (${number(rows)})`,
    takenOut: (rows) => `Hariç tutulan (${number(rows)})`,
    shown: (shown, all) => `${number(shown)}/${number(all)} gösteriliyor`,
    showEverything: "Tümünü göster",
  },
  list: {
    label: "Hedefe göre kopyalar",
    keys: "Ok tuşları hareket ettirir, Boşluk hariç tutar veya geri ekler, Enter ayrıntıları açar.",
    nothing: "Eşleşen kopya yok.",
    openGroups: "Tüm klasörleri aç",
    closeGroups: "Tüm klasörleri kapat",
    takeOutShown: (rows) =>
      count(rows, {
        one: "Gösterilen # kopyayı hariç tut",
        other: "Gösterilen # kopyanın tümünü hariç tut",
      }),
    putBackShown: (rows) =>
      count(rows, {
        one: "Hariç tutulan # kopyayı geri ekle",
        other: "Hariç tutulan # kopyanın tümünü geri ekle",
      }),
    copyThis: (title) => `${title} sayfasını kopyala`,
    copyAllOf: (place) => `Gösterilenlerin tümünü şuraya kopyala: ${place}`,
    takenOut: "Hariç tutuldu",
    impossible: "Oluşturulamaz",
    madeFirst: "Önce oluşturulur",
    loading: "Diğer satırlar…",
    tookOut: (rows) => count(rows, { one: "# kopya hariç tutuldu", other: "# kopya hariç tutuldu" }),
    putBack: (rows) => count(rows, { one: "# kopya geri eklendi", other: "# kopya geri eklendi" }),
  },
});
