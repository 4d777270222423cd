import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "Portaldaki oturumunuzun süresi doldu; portal bu nedenle uygulamaya artık yanıt vermiyor.",
    advice:
      "Bitrix24 sayfasını yeniden yükleyin (F5) ve uygulamayı tekrar açın. Daha önce kopyalanan hiçbir şey kaybolmadı.",
  },
  appRemoved: {
    sentence: "Bu uygulama artık portalda kurulu değil.",
    advice:
      "Bir portal yöneticisinden uygulamayı tekrar kurmasını isteyin, ardından sayfayı yeniden yükleyin.",
  },
  noAccessToApp: {
    sentence: "Bu uygulamaya erişiminiz yok.",
    advice: "Bir portal yöneticisinden uygulama ayarlarında size erişim vermesini isteyin.",
  },
  scopeMissing: {
    sentence: "Uygulama “Siteler” (landing) izni olmadan kurulduğu için hiçbir sayfayı göremiyor.",
    advice:
      "Bir portal yöneticisinden uygulamaya “landing” iznini eklemesini ve uygulamayı tekrar kurmasını isteyin.",
  },
  tariffWithoutRest: {
    sentence: "Portalın abonelik planı, REST arayüzünü kullanan uygulamaları kapsamıyor.",
    advice:
      "Bir portal yöneticisine abonelik planının değiştirilip değiştirilemeyeceğini veya deneme sürümünün başlatılıp başlatılamayacağını sorun.",
  },
  overload: {
    sentence: "Portal, aşırı yük nedeniyle REST arayüzünü engelledi. Yeniden denemek işe yaramaz.",
    advice:
      "Engel kaldırılana kadar bekleyin veya bir portal yöneticisinden Bitrix24 desteğine yazmasını isteyin.",
  },
  portalClosed: {
    sentence: "Bu portal kapatılmış veya siliniyor.",
    advice: "Portalın sahibine danışın. Portal kapalıyken hiçbir şey kopyalanamaz.",
  },
  tariff: {
    sentence: "Portalın abonelik planı buna izin vermiyor.",
    advice:
      "Bir portal yöneticisine abonelik planının Siteler bölümünü ve uygulamalarını kapsayıp kapsamadığını sorun.",
  },
  webhookRights: {
    sentence: "Portal kimlik bilgilerini kabul etmedi: bunu yapma yetkisi vermiyorlar.",
    advice: "Uygulamayı portal menüsünden açın. Sorun sürerse bir portal yöneticisinden erişim isteyin.",
  },
  needsHttps: {
    sentence: "Portal yalnızca güvenli bağlantı (https) üzerinden yanıt veriyor.",
    advice: "Portalı https adresiyle açıp yeniden deneyin.",
  },
  needsApp: {
    sentence: "Portal bunu yalnızca kurulu bir uygulama için yapar, webhook için yapmaz.",
    advice: "Uygulamayı portal menüsünden açın.",
  },
  refreshSilent: {
    sentence: "Portal, uygulamanın oturumunu yenilemedi. Son istek gerçekleştirilmedi.",
    advice:
      "Portalın gösterdiği mesajları kapatın, Bitrix24 sayfasını yeniden yükleyin (F5) ve uygulamayı tekrar açın.",
  },
  rateLimit: {
    sentence: "Portal şu anda çok fazla istek alıyor ve bu isteği gerçekleştirmedi.",
    advice: "Birkaç saniye bekleyip yeniden deneyin. Portaldaki diğer uygulamalar da aynı sınırı paylaşır.",
  },
  operatingLimit: {
    sentence:
      "Portalın bu tür istekler için ayırdığı işlemci süresi şimdilik doldu. İstek gerçekleştirilmedi.",
    advice: "En fazla on dakika bekleyip yeniden deneyin.",
  },
  offline: {
    sentence: "Cihazınız çevrimdışı, bu nedenle hiçbir şey gönderilmedi.",
    advice: "İnternete bağlanıp yeniden deneyin.",
  },
  pageGone: {
    sentence:
      "Portal sayfayı bulamıyor: silinmiş, geri dönüşüm kutusundaki bir klasörde kalmış veya görüntüleme yetkiniz yok.",
    advice:
      "Listeyi yenileyip sayfayı tekrar seçin. Geri dönüşüm kutusundaysa önce bulunduğu klasörü geri yükleyin.",
  },
  siteGone: {
    sentence: "Portal siteyi bulamıyor: silinmiş veya görüntüleme yetkiniz yok.",
    advice: "Listeyi yenileyip başka bir site seçin.",
  },
  noRight: {
    sentence: "Bu sitede bunu yapma yetkiniz yok.",
    advice: "Bir portal yöneticisinden bu siteyi düzenleme yetkisi isteyin veya başka bir site seçin.",
  },
  folderGone: {
    sentence: "Hedef klasör artık yok.",
    advice: "Listeyi yenileyip başka bir klasör seçin.",
  },
  addressShape: {
    sentence: "Portal, kendi hizmet adreslerinden birine benzediği için bu sayfanın adresini reddediyor.",
    advice: "Kaynak sayfanın adresini sayfa ayarlarında değiştirin, ardından sayfayı tekrar kopyalayın.",
  },
  addressSlash: {
    sentence: "Bu sayfanın adresinde eğik çizgi var; portal bunu reddediyor.",
    advice: "Kaynak sayfanın adresini sayfa ayarlarında değiştirin, ardından sayfayı tekrar kopyalayın.",
  },
  addressEmpty: {
    sentence: "Kaynak sayfanın adresi boş; portal bunu reddediyor.",
    advice: "Sayfa ayarlarında kaynak sayfaya bir adres verin, ardından sayfayı tekrar kopyalayın.",
  },
  appMistake: {
    sentence: "Portal isteği anlamadı. Bu sizin değil, uygulamanın hatası.",
    advice: "Lütfen aşağıdaki ayrıntıları uygulamadan sorumlu kişiye iletin.",
  },
  methodUnknown: {
    sentence: "Portal bu isteği tanımıyor. Siteler modülü eksik veya çok eski olabilir.",
    advice: "Bir portal yöneticisine Siteler bölümünün açık ve güncel olup olmadığını sorun.",
  },
  manifestMissing: {
    sentence: "İstek için gereken şablon portalda yok.",
    advice: "Bir portal yöneticisine şablonu sağlayan uygulamanın hâlâ kurulu olup olmadığını sorun.",
  },
  batchMethod: {
    sentence:
      "Portal bu isteği diğerleriyle birlikte gerçekleştirmeyi reddetti. Bu sizin değil, uygulamanın hatası.",
    advice: "Lütfen aşağıdaki ayrıntıları uygulamadan sorumlu kişiye iletin.",
  },
  batchLength: {
    sentence: "Aynı anda çok fazla istek gönderildi. Bu sizin değil, uygulamanın hatası.",
    advice: "Lütfen aşağıdaki ayrıntıları uygulamadan sorumlu kişiye iletin.",
  },
  pageLimit: {
    sentence:
      "Abonelik planının izin verdiği yayınlanmış sayfa sayısına ulaşıldı; sayfa yayınlanmadan kaldı.",
    advice:
      "Artık gerek duymadığınız bir sayfayı yayından kaldırın veya daha geniş bir abonelik planı isteyin; sonra kopyayı yayınlayın.",
  },
  siteLimit: {
    sentence: "Abonelik planının site sınırına ulaşıldı.",
    advice:
      "Artık gerek duymadığınız bir siteyi yayından kaldırın veya daha geniş bir abonelik planı isteyin.",
  },
  unpaidTemplate: {
    sentence: "Sayfa, ücreti ödenmemiş bir şablon kullandığı için yayınlanmadı.",
    advice: "Market’te şablonu yenileyin veya sayfayı değiştirin, ardından yayınlayın.",
  },
  unpaidBlock: {
    sentence: "Sayfada ücreti ödenmemiş bir uygulamanın bloğu olduğu için sayfa yayınlanmadı.",
    advice: "Market’te uygulamayı yenileyin veya bloğu kaldırın, ardından sayfayı yayınlayın.",
  },
  customHtml: {
    sentence:
      "Sayfada veya sitesinde özel HTML var; abonelik planı yayınlanan sayfalarda buna izin vermiyor.",
    advice: "Sayfa veya site ayarlarında özel HTML’yi kaldırın ya da daha geniş bir abonelik planı isteyin.",
  },
  phone: {
    sentence: "Portal, yayınlamadan önce onaylanmış bir telefon numarası istiyor.",
    advice: "Sayfayı düzenleyicide açıp Yayınla düğmesine basın: portal numarayı orada ister.",
  },
  email: {
    sentence: "Portal, yayınlamadan önce onaylanmış bir e-posta adresi istiyor.",
    advice: "Bitrix24 profilinizde e-posta adresinizi onaylayın, ardından sayfayı yayınlayın.",
  },
  licence: {
    sentence: "Portalın lisansının süresi doldu; hiçbir şey yayınlanamıyor.",
    advice: "Bir portal yöneticisinden lisansı yenilemesini isteyin.",
  },
  maliciousLink: {
    sentence: "Portal bu sayfadaki bir bağlantıyı tehlikeli buluyor ve sayfayı yayınlamıyor.",
    advice: "Sayfadaki bağlantıları gözden geçirin, şüpheli olanı kaldırın ve sayfayı yayınlayın.",
  },
  rightsUnavailable: {
    sentence: "Abonelik planında site bazında yetki yok; herkes sitelerde her şeyi yapabilir.",
    advice: "Bir şey yapmanız gerekmiyor.",
  },
  homePageProtected: {
    sentence: "Bu, sitenin ana sayfası; portal ana sayfayı geri dönüşüm kutusuna taşımaz.",
    advice: "Önce site ayarlarında başka bir ana sayfa seçin.",
  },
  areaProtected: {
    sentence:
      "Bu sayfa başka sayfaların üst bilgisi, alt bilgisi veya kenar çubuğu olduğu için geri dönüşüm kutusuna taşınamaz.",
    advice: "Önce sayfayı site şablonundan çıkarın.",
  },
  pageLocked: {
    sentence: "Sayfa kilitli; geri dönüşüm kutusuna taşınamaz.",
    advice: "Sayfayı kilitleyen kişiye veya bir portal yöneticisine danışın.",
  },
  folderNotUnique: {
    sentence: "Bu adda bir klasör zaten var; geri dönüşüm kutusunda olabilir.",
    advice: "Başka bir ad seçin veya klasörü geri dönüşüm kutusundan geri yükleyin.",
  },
  folderHasAreas: {
    sentence:
      "Klasörde başka sayfaların üst bilgisi, alt bilgisi veya kenar çubuğu olduğu için klasör geri dönüşüm kutusuna taşınamaz.",
    advice: "Önce bu sayfaları site şablonundan çıkarın.",
  },
  moveRestricted: {
    sentence: "Bir klasör kendi içine veya kendi alt klasörlerinden birine taşınamaz.",
    advice: "Başka bir hedef seçin.",
  },
  titleMissing: {
    sentence: "Portal bir başlık bekliyordu ama başlık gönderilmedi.",
    advice: "Sayfa ayarlarında sayfaya bir başlık verip yeniden deneyin.",
  },
  blockGone: {
    sentence: "Portal, sayfanın bir bloğunu artık bulamıyor.",
    advice: "Sayfayı düzenleyicide açın, bloklarını gözden geçirip yeniden deneyin.",
  },
  nodesGone: {
    sentence: "Sayfanın bir bloğu bu arada değiştiği için uyarlanamadı.",
    advice: "Sayfayı düzenleyicide açıp gözden geçirin.",
  },
  placementExists: {
    sentence: "Uygulamanın menü öğesi zaten var.",
    advice: "Bir şey yapmanız gerekmiyor.",
  },
  placementGone: {
    sentence: "Uygulamanın menü öğesi artık yok.",
    advice: "Bir portal yöneticisinden uygulamayı tekrar kurmasını isteyin.",
  },
  placementRefused: {
    sentence: "Portal, uygulamayı menülerine eklemeyi reddetti.",
    advice: "Bir portal yöneticisinden uygulamanın adresini ve izinlerini kontrol etmesini isteyin.",
  },
  domainRefused: {
    sentence: "Portal, sitenin alan adını kabul etmiyor.",
    advice: "Site ayarlarında alan adını kontrol edin.",
  },
  notAllowedToPublish: {
    sentence: "Bu sitede sayfa yayınlama yetkiniz yok; sayfa yayınlanmadan kaldı.",
    advice: "Sayfayı yayınlamasını, orada yayınlama yetkisi olan birinden isteyin.",
  },
  serverError: {
    sentence: "Portal, isteğin ortasında kendi hatası nedeniyle durdu.",
    advice:
      "Birkaç dakika sonra yeniden deneyin. Bir sayfa kopyalanıyorduysa önce hedefe bakın: kopya orada olabilir.",
  },
  unreadableAnswer: {
    sentence: "Portal okunamayan bir yanıt gönderdi; ne yaptığı bilinmiyor.",
    advice:
      "Birkaç dakika sonra yeniden deneyin. Bir sayfa kopyalanıyorduysa önce hedefe bakın: kopya orada olabilir.",
  },
  connectionLost: {
    sentence: "Portalın yanıtı gelmeden bağlantı koptu.",
    advice: "Bağlantınızı kontrol edin. Bir sayfa kopyalanıyorduysa önce hedefe bakın: kopya orada olabilir.",
  },
  timeOut: {
    sentence: "Portal zamanında yanıt vermedi.",
    advice:
      "Birkaç dakika sonra yeniden deneyin. Bir sayfa kopyalanıyorduysa önce hedefe bakın: kopya orada olabilir.",
  },
  gateway: {
    sentence: "Portalın sunucusuna ulaşılamıyor veya sunucu aşırı yüklü; bir hata sayfası döndürdü.",
    advice:
      "Birkaç dakika sonra yeniden deneyin. Bir sayfa kopyalanıyorduysa önce hedefe bakın: kopya orada olabilir.",
  },
  unknown: {
    sentence: "Portal, bu uygulamanın bilmediği bir nedenle isteği reddetti.",
    advice: "Aşağıdaki ayrıntılar portalın yanıtıdır. Bir portal yöneticisi yardımcı olabilir.",
  },
};
