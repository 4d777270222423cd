import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "您在入口網站的登入已過期，因此入口網站不再回應此應用程式。",
    advice: "請重新載入 Bitrix24 頁面（F5），再開啟應用程式。先前複製的內容不會遺失。",
  },
  appRemoved: {
    sentence: "入口網站上已沒有安裝此應用程式。",
    advice: "請入口網站管理員重新安裝，然後重新載入頁面。",
  },
  noAccessToApp: {
    sentence: "您沒有此應用程式的存取權。",
    advice: "請入口網站管理員在應用程式設定中授予您存取權。",
  },
  scopeMissing: {
    sentence: "安裝應用程式時未授予「網站」（landing）權限，因此應用程式看不到任何頁面。",
    advice: "請入口網站管理員為應用程式加入「landing」權限，並重新安裝。",
  },
  tariffWithoutRest: {
    sentence: "入口網站的方案不支援使用 REST 介面的應用程式。",
    advice: "請向入口網站管理員詢問是否能變更方案或開始試用。",
  },
  overload: {
    sentence: "入口網站因負載過高而封鎖了 REST 介面，重試也沒有用。",
    advice: "請等候入口網站解除封鎖，或請入口網站管理員聯絡 Bitrix24 技術支援。",
  },
  portalClosed: {
    sentence: "此入口網站已關閉或正在刪除。",
    advice: "請詢問入口網站的擁有者。入口網站關閉期間無法複製。",
  },
  tariff: {
    sentence: "入口網站的方案不允許此操作。",
    advice: "請向入口網站管理員確認方案是否包含「網站」專區及其應用程式。",
  },
  webhookRights: {
    sentence: "入口網站不接受這組認證資訊，因為它沒有執行此操作的權限。",
    advice: "請從入口網站的選單開啟應用程式。如果問題持續，請向入口網站管理員申請存取權。",
  },
  needsHttps: {
    sentence: "入口網站只回應安全連線（https）。",
    advice: "請使用 https 網址開啟入口網站，然後再試一次。",
  },
  needsApp: {
    sentence: "此操作僅限已安裝的應用程式執行，不支援 webhook。",
    advice: "請從入口網站的選單開啟應用程式。",
  },
  refreshSilent: {
    sentence: "入口網站沒有更新應用程式的登入。上一個請求並未執行。",
    advice: "請關閉入口網站顯示的訊息，重新載入 Bitrix24 頁面（F5），再開啟應用程式。",
  },
  rateLimit: {
    sentence: "入口網站目前收到的請求過多，未執行此請求。",
    advice: "請稍候幾秒再試一次。入口網站上的其他應用程式共用同一個上限。",
  },
  operatingLimit: {
    sentence: "入口網站分配給這類請求的運算時間暫時用完了，未執行此請求。",
    advice: "請等候最多十分鐘，再試一次。",
  },
  offline: {
    sentence: "您的裝置已離線，沒有傳送任何內容。",
    advice: "請連上網際網路後再試一次。",
  },
  pageGone: {
    sentence: "入口網站找不到這個頁面：頁面已刪除、位於資源回收筒的資料夾中，或您無權檢視。",
    advice: "請重新整理清單並再次選取頁面。如果頁面在資源回收筒中，請先還原其所在的資料夾。",
  },
  siteGone: {
    sentence: "入口網站找不到這個網站：網站已刪除，或您無權檢視。",
    advice: "請重新整理清單，選取其他網站。",
  },
  noRight: {
    sentence: "您沒有在這個網站上執行此操作的權限。",
    advice: "請向入口網站管理員申請這個網站的編輯權限，或選取其他網站。",
  },
  folderGone: {
    sentence: "目標資料夾已不存在。",
    advice: "請重新整理清單，選取其他資料夾。",
  },
  addressShape: {
    sentence: "入口網站拒絕這個頁面的網址，因為它看起來像入口網站本身的服務網址。",
    advice: "請在原始頁面的設定中變更網址，然後重新複製。",
  },
  addressSlash: {
    sentence: "這個頁面的網址含有斜線，遭入口網站拒絕。",
    advice: "請在原始頁面的設定中變更網址，然後重新複製。",
  },
  addressEmpty: {
    sentence: "原始頁面的網址是空的，遭入口網站拒絕。",
    advice: "請在原始頁面的設定中填寫網址，然後重新複製。",
  },
  appMistake: {
    sentence: "入口網站無法辨識這個請求。這是應用程式的錯誤，與您的操作無關。",
    advice: "請將下方的詳細資訊提供給應用程式的維護人員。",
  },
  methodUnknown: {
    sentence: "入口網站不支援這個請求。網站模組可能不存在或版本過舊。",
    advice: "請向入口網站管理員確認「網站」專區是否已啟用且為最新版本。",
  },
  manifestMissing: {
    sentence: "入口網站上沒有這個請求所需的範本。",
    advice: "請向入口網站管理員確認提供該範本的應用程式是否仍已安裝。",
  },
  batchMethod: {
    sentence: "入口網站拒絕將這個請求與其他請求一起執行。這是應用程式的錯誤，與您的操作無關。",
    advice: "請將下方的詳細資訊提供給應用程式的維護人員。",
  },
  batchLength: {
    sentence: "一次傳送的請求過多。這是應用程式的錯誤，與您的操作無關。",
    advice: "請將下方的詳細資訊提供給應用程式的維護人員。",
  },
  pageLimit: {
    sentence: "已達到方案可發佈的頁面數上限，因此頁面維持未發佈。",
    advice: "請取消發佈不再需要的頁面，或考慮升級方案，然後再發佈副本。",
  },
  siteLimit: {
    sentence: "已達到方案的網站數上限。",
    advice: "請取消發佈不再需要的網站，或考慮升級方案。",
  },
  unpaidTemplate: {
    sentence: "頁面使用了尚未付費的付費範本，因此維持未發佈。",
    advice: "請在應用程式市集續訂該範本，或修改頁面，然後再發佈。",
  },
  unpaidBlock: {
    sentence: "頁面含有尚未付費的付費應用程式區塊，因此維持未發佈。",
    advice: "請在應用程式市集續訂該應用程式，或移除該區塊，然後再發佈頁面。",
  },
  customHtml: {
    sentence: "頁面或其網站含有自訂 HTML，目前的方案不允許用於已發佈的頁面。",
    advice: "請在頁面或網站的設定中移除自訂 HTML，或考慮升級方案。",
  },
  phone: {
    sentence: "發佈之前，入口網站要求先驗證電話號碼。",
    advice: "請在編輯器中開啟頁面並點選「發佈」，入口網站會要求您輸入號碼。",
  },
  email: {
    sentence: "發佈之前，入口網站要求先驗證電子郵件信箱。",
    advice: "請在您的 Bitrix24 個人檔案中驗證電子郵件信箱，然後發佈頁面。",
  },
  licence: {
    sentence: "入口網站的授權已到期，因此無法發佈。",
    advice: "請入口網站管理員續約。",
  },
  maliciousLink: {
    sentence: "入口網站認為這個頁面上的某個連結有危險，因此不予發佈。",
    advice: "請檢查頁面上的連結，移除可疑的連結後再發佈。",
  },
  rightsUnavailable: {
    sentence: "目前的方案無法為個別網站設定權限，因此所有人都能執行所有操作。",
    advice: "不需要任何處理。",
  },
  homePageProtected: {
    sentence: "這個頁面是網站的首頁，入口網站不會將首頁移至資源回收筒。",
    advice: "請先在網站設定中選取其他首頁。",
  },
  areaProtected: {
    sentence: "這個頁面是其他頁面的頁首、頁尾或側邊欄，無法移至資源回收筒。",
    advice: "請先將它從網站的範本中移除。",
  },
  pageLocked: {
    sentence: "這個頁面已鎖定，無法移至資源回收筒。",
    advice: "請洽鎖定頁面的人或入口網站管理員。",
  },
  folderNotUnique: {
    sentence: "已有同名的資料夾，也可能在資源回收筒中。",
    advice: "請改用其他名稱，或從資源回收筒還原該資料夾。",
  },
  folderHasAreas: {
    sentence: "資料夾含有其他頁面的頁首、頁尾或側邊欄，無法移至資源回收筒。",
    advice: "請先將這些頁面從網站的範本中移除。",
  },
  moveRestricted: {
    sentence: "無法將資料夾移到它本身或其子資料夾中。",
    advice: "請選取其他目標位置。",
  },
  titleMissing: {
    sentence: "入口網站要求提供標題，但沒有收到標題。",
    advice: "請在頁面設定中填寫標題，然後再試一次。",
  },
  blockGone: {
    sentence: "入口網站找不到頁面的某個區塊。",
    advice: "請在編輯器中開啟頁面，檢查區塊後再試一次。",
  },
  nodesGone: {
    sentence: "頁面的某個區塊在這段期間有所變更，無法調整。",
    advice: "請在編輯器中開啟頁面並檢查。",
  },
  placementExists: {
    sentence: "應用程式的選單項目已經存在。",
    advice: "不需要任何處理。",
  },
  placementGone: {
    sentence: "應用程式的選單項目已不存在。",
    advice: "請入口網站管理員重新安裝應用程式。",
  },
  placementRefused: {
    sentence: "入口網站拒絕將應用程式加入選單。",
    advice: "請入口網站管理員檢查應用程式的網址和權限。",
  },
  domainRefused: {
    sentence: "入口網站不接受這個網站的網域。",
    advice: "請在網站設定中檢查網域。",
  },
  notAllowedToPublish: {
    sentence: "您無權在這個網站上發佈頁面，因此頁面維持未發佈。",
    advice: "請有發佈權限的人發佈這個頁面。",
  },
  serverError: {
    sentence: "入口網站在處理請求時發生內部錯誤而中止。",
    advice: "請幾分鐘後再試一次。如果當時正在複製頁面，請先查看目標位置，副本可能已經存在。",
  },
  unreadableAnswer: {
    sentence: "入口網站傳回的回應無法讀取，因此不清楚執行結果。",
    advice: "請幾分鐘後再試一次。如果當時正在複製頁面，請先查看目標位置，副本可能已經存在。",
  },
  connectionLost: {
    sentence: "收到入口網站的回應之前，連線已中斷。",
    advice: "請檢查網路連線。如果當時正在複製頁面，請先查看目標位置，副本可能已經存在。",
  },
  timeOut: {
    sentence: "入口網站的回應逾時。",
    advice: "請幾分鐘後再試一次。如果當時正在複製頁面，請先查看目標位置，副本可能已經存在。",
  },
  gateway: {
    sentence: "入口網站的伺服器無法連線或負載過高，傳回了錯誤頁面。",
    advice: "請幾分鐘後再試一次。如果當時正在複製頁面，請先查看目標位置，副本可能已經存在。",
  },
  unknown: {
    sentence: "入口網站拒絕了請求，而此應用程式無法辨識拒絕的原因。",
    advice: "下方是入口網站傳回的詳細資訊。入口網站管理員或許能提供協助。",
  },
};
