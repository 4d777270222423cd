import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "Kaydedilen plan portalla karşılaştırılıyor…",
  notOpened: "Dosya açılmadı",
  problems: {
    "too-large": ({ limitBytes }) =>
      `Dosya ${limitBytes / mebibyte} MB sınırını aşıyor. Page Copier’ın kaydettiği planlar daha küçüktür; başka bir dosya seçin.`,
    "not-json": () =>
      "Dosya bozuk veya kaydedilmiş bir plan değil. “Planı kaydet” ile oluşturulmuş bir dosya seçin.",
    "other-format": () => "Bu bir Page Copier planı değil. “Planı kaydet” ile oluşturulmuş bir dosya seçin.",
    "other-version": ({ version }) =>
      `Page Copier’ın başka bir sürümüyle kaydedilmiş (biçim ${version}). En son sürümü almak için uygulamayı yeniden yükleyin veya planı yeniden kaydedin.`,
    unreadable: ({ place }) =>
      `Dosyanın bir bölümü anlaşılamıyor (${place}). Planı yeniden kaydedin; bu dosyadan hiçbir şey kullanılmadı.`,
  },
  otherPortal: (portal) => ({
    title: "Bu plan başka bir portala ait",
    text: `${portal} portalında kaydedilmiş. Sayfa ve sitelerin numaraları burada farklı olduğundan uygulanamaz. Planı orada açın.`,
  }),
  sourceGone: {
    title: "Kaydedilen plandaki site artık yok",
    text: "Silinmiş, geri dönüşüm kutusuna taşınmış veya artık görüntüleme yetkiniz yok. Plandan kopyalanacak bir şey kalmadı.",
  },
  failed: "Kaydedilen plandaki siteler okunamadı",
};
