import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) =>
      count(number, {
        one: "# kopya geri dönüşüm kutusuna taşınsın mı?",
        other: "# kopya geri dönüşüm kutusuna taşınsın mı?",
      }),
    toTrash:
      "Yalnızca bu işlemin oluşturduğu sayfalar geri dönüşüm kutusuna taşınır, hiçbir şey silinmez. 30 gün boyunca buradan geri yüklenebilirler; sonra portal geri dönüşüm kutusunu boşaltır.",
    changed: "O zamandan beri birinin değiştirdiği kopyalar şimdilik kalır: her biri size ayrıca sorulur.",
    evenIfChanged: "O zamandan beri birinin yaptığı değişiklikler de onunla geri dönüşüm kutusuna gider.",
    published: (number) =>
      count(number, {
        one: "Bunlardan # tanesi yayında: ziyaretçiler onu artık bulamayacak.",
        other: "Bunlardan # tanesi yayında: ziyaretçiler onları artık bulamayacak.",
      }),
    folders: "İçinde başka bir şey yoksa işlemin oluşturduğu klasörler de geri dönüşüm kutusuna taşınır.",
    targets: "Hedefler",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) =>
      count(number, {
        one: "# kopyayı geri dönüşüm kutusuna taşı",
        other: "# kopyayı geri dönüşüm kutusuna taşı",
      }),
    cancel: "Her şeyi olduğu gibi bırak",
  },
  askRestore: {
    heading: (number) =>
      count(number, {
        one: "# kopya geri dönüşüm kutusundan geri yüklensin mi?",
        other: "# kopya geri dönüşüm kutusundan geri yüklensin mi?",
      }),
    text: "Bulundukları klasörlerle birlikte eski yerlerine dönerler.",
    published: (number) =>
      count(number, {
        one: "Bunlardan # tanesi yayındaydı ve yeniden yayınlanacak.",
        other: "Bunlardan # tanesi yayındaydı ve yeniden yayınlanacak.",
      }),
    confirm: (number) =>
      count(number, {
        one: "# kopyayı geri yükle",
        other: "# kopyayı geri yükle",
      }),
    cancel: "Her şeyi olduğu gibi bırak",
  },
  changed: {
    title: (number) =>
      count(number, {
        one: "# kopya oluşturulduktan sonra biri tarafından değiştirilmiş",
        other: "# kopya oluşturulduktan sonra biri tarafından değiştirilmiş",
      }),
    text: "Bunlar hâlâ yerinde. Yine de geri dönüşüm kutusuna taşınacakları işaretleyin; diğerleri kalır.",
    changes: {
      title: ({ now }) => `Başlığı artık “${now}”.`,
      address: ({ now }) => `Adresi artık “${now}”.`,
      publication: ({ now }) =>
        now === "published" ? "O zamandan beri yayınlanmış." : "O zamandan beri yayından kaldırılmış.",
      moved: () => "Artık başka bir klasörde.",
      edited: ({ modifiedText }) => `İçeriği veya ayarları değiştirilmiş (${modifiedText}).`,
      "not-known": () => "Birinin değiştirip değiştirmediği anlaşılamıyor.",
    },
    allTheSame: (title) => `“${title}” kopyasını yine de geri dönüşüm kutusuna taşı`,
    tickAll: "Tümünü işaretle",
    confirm: (number) =>
      count(number, {
        one: "# kopyayı geri dönüşüm kutusuna taşı",
        other: "# kopyayı geri dönüşüm kutusuna taşı",
      }),
    more: (number) =>
      count(number, { one: "# tane daha aşağıdaki listede.", other: "# tane daha aşağıdaki listede." }),
  },
});
