import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { one: "# kopya geri alınıyor", other: "# kopya geri alınıyor" }),
    restoring: (number) =>
      count(number, { one: "# kopya geri yükleniyor", other: "# kopya geri yükleniyor" }),
  },
  now: {
    undoing: (left) =>
      count(left, {
        one: "# kopyaya bakılıyor, sonra geri dönüşüm kutusuna taşınacak…",
        other: "# kopyaya bakılıyor, sonra geri dönüşüm kutusuna taşınacak…",
      }),
    restoring: (left) =>
      count(left, {
        one: "# kopya geri dönüşüm kutusundan çıkarılıyor…",
        other: "# kopya geri dönüşüm kutusundan çıkarılıyor…",
      }),
  },
  folders: {
    undoing: "İşlemin boş klasörleri geri dönüşüm kutusuna taşınıyor…",
    restoring: "Geri dönüşüm kutusundan çıkanlar okunuyor…",
  },
  done: { undoing: "Geri dönüşüm kutusunda", restoring: "Geri yüklendi" },
  notDone: "Yapılmadı",
  left: "Kalan",
  summary: (left, percent) =>
    count(left, {
      one: `# kopya kaldı, %${percent} tamamlandı.`,
      other: `# kopya kaldı, %${percent} tamamlandı.`,
    }),
  rows: "İlgili kopyalar",
  states: {
    asked: "Bekliyor",
    sent: "Geri dönüşüm kutusuna taşınıyor",
    trashed: "Geri dönüşüm kutusunda",
    gone: "Zaten yoktu",
    changed: "O zamandan beri değiştirilmiş: size sorulacak",
    kept: "Geri alınamadı",
    "restore-asked": "Bekliyor",
    restored: "Geri yüklendi",
    "not-restored": "Geri yüklenemedi",
  },
  confirmStop: {
    title: "Burada durdurulsun mu?",
    text: "Portalın şu anda üzerinde çalıştığı iş önce bitirilir. Diğer kopyalar olduğu gibi kalır.",
  },
  stopping: "Portalın şu anda üzerinde çalıştığı iş önce bitirilir. Diğer kopyalar olduğu gibi kalır.",
  lasting: "Bu sekmeyi açık bırakın. Kapanırsa Page Copier’ı yeniden açıp devam edin.",
});
