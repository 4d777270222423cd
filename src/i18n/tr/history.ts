import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "Önceki işlemler",
  onlyHere: "Yalnızca bu tarayıcıda, bu portal ve sizin için saklanır.",
  notLasting:
    "Bu tarayıcı burada Page Copier için hiçbir şey saklamıyor: kapattığınızda veya yenilediğinizde işlemler unutulur.",
  back: "Kopyalamaya dön",
  loading: "Önceki işlemler aranıyor…",
  failed: {
    title: "Önceki işlemler okunamadı",
    text: "Tarayıcı sakladıklarını vermedi. Yeniden deneyin veya önce Page Copier’ın açık olduğu diğer sekmeleri kapatın.",
  },
  empty: {
    title: "Henüz işlem yok",
    text: "Sayfa kopyaladıktan sonra her işlemin raporunu burada yeniden okuyabilirsiniz.",
  },
  runs: "Önceki işlemler",
  started: (moment) => `${moment} tarihli işlem`,
  finished: "Tamamlandı",
  interrupted: "Tamamlanmadı",
  from: "Kaynak",
  to: "Hedef",
  copied: "Kopyalanan",
  copiedOf: (done, total) => `${done}/${total}`,
  unknownOutcomes: (number) =>
    count(number, { one: "Sonucu bilinmeyen # kopya", other: "Sonucu bilinmeyen # kopya" }),
  undone: (number) => count(number, { one: "# kopya geri alındı", other: "# kopya geri alındı" }),
  open: "Raporu aç",
  forget: "Geçmişten sil",
  sure: {
    title: "Bu işlem geçmişten silinsin mi?",
    text: "Yalnızca bu tarayıcıdaki kayıt silinir. Portalda hiçbir şey değişmez: kopyalanan sayfalar kalır.",
  },
  keep: "Sakla",
  problems: {
    gone: {
      title: "Bu işlem artık burada değil",
      text: "Geçmişten silinmiş, belki de başka bir sekmede. Liste yeniden okundu.",
    },
    "other-version": {
      title: "Bu işlemi Page Copier’ın başka bir sürümü kaydetmiş",
      text: "En yeni sürümü almak için Bitrix24 sayfasını yeniden yükleyin ve işlemi tekrar açın. Bu işe yaramazsa neyin kopyalandığını görmek için hedef sitelere bakın ve işlemi geçmişten silin.",
    },
    unreadable: {
      title: "Bu işlemin kaydı bozuk",
      text: "Portaldaki sayfalar bundan etkilenmez. Neyin kopyalandığını görmek için hedef sitelere bakın, ardından işlemi geçmişten silin.",
    },
  },
});
