import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "Bu başlıkta bir sayfa orada zaten var; portal kopyanın başlığına bir sözcük ekler.",
  "address-taken": ({ bySett }) =>
    bySett
      ? "Adres kullanımda (geri dönüşüm kutusundaki sayfalar da sayılır); portal sonuna dört harf ekler."
      : "Adres kullanımda ve oradaki ayarları değiştirme yetkiniz olmadığı için öyle kalır: iki sayfanın adresi aynı olacak.",
  "becomes-home-page": () => "Sitede henüz sayfa yok: kopya sitenin ana sayfası olur.",
  "site-goes-live": () => "Hedef site yayında değil. Kopya yayınlanınca sitenin tamamı yayına girer.",
  "folders-go-live": ({ titles }) => `Kopya yayınlanınca şunlar da etkinleşir: ${list(titles)}.`,
  "unpublished-edits-go-live": () =>
    "Orijinalde henüz kimsenin yayınlamadığı değişiklikler var. Bunlar kopyada da yer alır ve ziyaretçiler onları orada görür.",
  "unpublished-edits-are-copied": () => "Orijinalde yayınlanmamış değişiklikler var. Kopya bunları içerir.",
  "live-for-a-moment": () =>
    "Portal, yayında olan bir sayfanın kopyasını kendiliğinden yayınlar; kopya hemen ardından yeniden taslağa çevrilir.",
  "may-not-publish": () => "Hedef sitede yayınlama yetkiniz yok; kopya taslak olarak kalır.",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `Portal kopyayı kendiliğinden yayınlamaz; yayınlasaydı şuralardaki başka sayfalar da görünür olurdu: ${list(titles)}.`,
  "may-not-edit-source": () =>
    "Orijinalin sitesinde yalnızca okuma yetkiniz var: kopyanın blokları tam olarak düzenlenemeyecek.",
  "areas-of-the-source": () =>
    "Üst bilgi ve alt bilgi birlikte kopyalanmazsa kopya, orijinalin sitesindekileri kullanmaya devam eder.",
  "dynamic-address": () =>
    "Orijinal, bir kataloğun birçok adresine yanıt verir. Kopya vermez: yalnızca blokları korur.",
  "system-page": () => "Orijinal bir sistem sayfası. Kopya sıradan bir sayfa olur.",
  "area-page": () =>
    "Orijinal, başka sayfaların üst bilgisi, alt bilgisi veya kenar çubuğu. Kopya sıradan bir sayfa olur.",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "Orijinal birkaç saniyeliğine geri dönüşüm kutusundan çıkarılır ve geri konur."
      : "Orijinal geri dönüşüm kutusunda kalır. Tüm blokların kopyalanıp kopyalanmadığı sonra denetlenir.",
  "same-title-in-plan": () =>
    "Bu işlemde aynı başlıklı başka bir sayfa aynı yere daha önce kopyalanıyor; portal bu kopyanın başlığına bir sözcük ekler.",
  "same-address-in-plan": () => "Bu işlemdeki başka bir sayfa aynı yerde aynı adresi daha önce alıyor.",
  "may-not-undo": () =>
    "Hedef sitede sayfa silme yetkiniz yok: istemediğiniz bir kopyayı kendiniz kaldıramazsınız.",
  "may-not-rename": () =>
    "Hedef sitede ayarları değiştirme yetkiniz yok: kopyanın başlığını veya adresini kendiniz değiştiremezsiniz.",
  "new-folder-is-inactive": () =>
    "Yeni klasör, içinde bir sayfa yayınlanana kadar etkin olmaz; o zamana dek adresleri çalışmaz.",
  "copied-before": () => "Önceki bir işlem bu sayfayı bu siteye zaten kopyalamış.",
  "settings-not-allowed": () =>
    "Hedef sitede ayarları değiştirme yetkiniz yok: kopya, portalın verdiği başlık, adres ve ayarlarla kalır.",
  "wished-title-taken": ({ title }) => `Oradaki başka bir sayfanın başlığı da “${title}”.`,
  "renamed-where-taken": ({ title }) => `Başlık orada kullanımda; kopyanın başlığı “${title}” olur.`,
  "wished-address-taken": ({ code }) =>
    `“${code}” adresi kullanımda (geri dönüşüm kutusundaki sayfalar da sayılır); portal sonuna dört harf ekler.`,
  "wished-address-refused": ({ code }) =>
    `Portal “${code}” adresini reddediyor; kopya, portalın verdiği adresle kalır.`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) => `Portal, adresi “${code}” olan bir sayfayı kopyalamayı reddediyor.`,
  "other-kind": () => "Portal bir site türünden diğerine kopyalayamaz.",
  "may-not-read-source": () => "Orijinalin sitesini görüntüleme yetkiniz yok.",
  "may-not-edit-target": () => "Hedef sitede sayfa oluşturma yetkiniz yok.",
  "target-site-gone": () => "Hedef site artık yok veya görüntüleme yetkiniz yok.",
  "may-not-restore": () => "Bu sitenin sayfalarını geri dönüşüm kutusundan çıkarma yetkiniz yok.",
  "target-folder-in-trash": ({ title }) => `Hedef klasör geri dönüşüm kutusunda: ${list([title])}.`,
  "target-folder-gone": () => "Hedef klasör artık yok. Portal kopyayı sitenin en üst düzeyine koyardı.",
  "source-folder-in-trash": ({ title }) =>
    `Orijinal, geri dönüşüm kutusundaki bir klasörde: ${list([title])}.`,
  "source-gone": () => "Orijinal artık yok.",
  "target-folder-not-made": ({ title }) => `Bu sayfanın gideceği klasör oluşturulamadı: ${list([title])}.`,
  "title-taken": ({ title }) =>
    `“${title}” başlıklı bir sayfa orada zaten var ve ayarlarınız ikincisine izin vermiyor.`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () =>
    "Orijinale sayfa ayarlarında başka bir adres verin, ardından tekrar kopyalayın.",
  "other-kind": () => "Aynı türden bir hedef seçin.",
  "may-not-read-source": () => "Bir portal yöneticisinden görüntüleme yetkisi isteyin.",
  "may-not-edit-target": () =>
    "Başka bir site seçin veya bir portal yöneticisinden bu siteyi düzenleme yetkisi isteyin.",
  "target-site-gone": () => "Listeyi yenileyip başka bir site seçin.",
  "may-not-restore": () =>
    "Orada olduğu gibi kopyalayın veya sayfa silip geri yükleyebilen birinden yardım isteyin.",
  "target-folder-in-trash": () => "Klasörü Siteler bölümünde geri yükleyin veya başka bir klasör seçin.",
  "target-folder-gone": () => "Listeyi yenileyip başka bir klasör seçin.",
  "source-folder-in-trash": () => "Önce klasörü Siteler bölümünde geri yükleyin.",
  "source-gone": () => "Listeyi yenileyip başka bir sayfa seçin.",
  "target-folder-not-made": () =>
    "Hedef sitenin klasörlerine bakın, sonra bu sayfayı yeniden deneyin veya onun için başka bir klasör seçin.",
  "title-taken": () =>
    "Kopyaya başka bir başlık verin veya başlığın kullanımda olduğu yere kopyalamaya izin verin.",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () => "Seçtiğiniz klasörde değil, sitenin en üst düzeyinde. Siteler bölümünde taşıyın.",
  "landed-elsewhere": () => "Seçtiğinizden başka bir klasörde. Siteler bölümünde taşıyın.",
  "other-site": () => "Seçtiğinizden başka bir sitede.",
  "other-title": ({ expected }) => `Başlığı, beklenen “${expected}” değil.`,
  "other-address": ({ expected }) => `Adresi, beklenen “${expected}” değil.`,
  "same-address-as-another-page": () =>
    "Başka bir sayfanın adresi de aynı; ziyaretçilerin hangisini göreceğine portal karar verir. Adreslerden birini değiştirin.",
  "not-published": () => "Yayında değil.",
  "published-against-wish": () => "Taslak istemiş olmanıza rağmen yayında.",
  "blocks-missing": ({ codes }) => `Portalın kopyalayamadığı bloklar eksik: ${list(codes)}.`,
  "no-blocks": () =>
    "Orijinalde blok olduğu hâlde kopyada hiç yok. Kopyayı geri dönüşüm kutusuna taşıyın ve orijinali başka bir yolla kopyalayın.",
  "blocks-not-compared": () =>
    "Blokları orijinalinkilerle karşılaştırılamadı. Kopyayı düzenleyicide açıp gözden geçirin.",
  "site-switched-on": () =>
    "Portal hedef siteyi yayınladı. Bunu istemiyorsanız site ayarlarında siteyi yayından kaldırın.",
  "folders-switched-on": ({ titles }) => `Portal şunları etkinleştirdi: ${list(titles)}.`,
  "became-home-page": () => "Sitenin ana sayfası oldu.",
  "in-trash": () => "Geri dönüşüm kutusunda.",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      one: "# sayfa daha bu kopyaya benziyor",
      other: "# sayfa daha bu kopyaya benziyor",
    })} (ID ${list(pages.map(({ pageId }) => String(pageId)))}): tarayıcı veya ağ isteği iki kez iletmiş olabilir. Bir göz atın ve gereksiz olanı geri dönüşüm kutusuna taşıyın.`,
  "source-left-restored": () => "Orijinal geri dönüşüm kutusuna geri konamadı. Yayında değil.",
});
