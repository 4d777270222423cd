import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `正在複製「${title}」`,
  checking: "正在檢查頁面、目標資料夾和您的權限…",
  copying: "入口網站正在複製頁面…",
  copyingHint: "區塊較多的頁面可能需要一分鐘左右。",
  unsure: "回應遺失了，正在查看副本是否已存在…",
  unsureHint: "不會重複傳送：只有在確定頁面不存在時，才會重新複製。",
  waitForPortal: (seconds) => count(seconds, { other: "入口網站可能仍在處理副本。# 秒後再查看一次。" }),
  waitForLimit: (seconds) => count(seconds, { other: "入口網站要求暫緩。# 秒後繼續。" }),
  finishing: "正在讀回副本並與原始頁面比對…",
  settings: "正在為副本套用名稱和設定…",
  links: "正在將副本中的連結改為指向副本…",
  keepOpen: "完成之前，請勿關閉此頁面。",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "正在暫停…",
    text: "入口網站會先完成正在處理的內容，之後不再傳送。",
  },
  stopping: {
    title: "正在停止…",
    text: "入口網站會先完成正在處理的內容。仍在等候的內容不會複製。",
  },
  offline: {
    title: "裝置已離線",
    text: "已暫停傳送。恢復連線後會自動繼續。",
  },
  paused: {
    asked: { title: "已暫停", text: "在您繼續之前，不會傳送任何內容。" },
    session: {
      title: "執行暫時無法繼續",
      text: "已複製的內容會保留，不會重複傳送。入口網站重新允許應用程式存取後，請繼續執行。",
    },
    interrupted: {
      title: "這次執行已中斷",
      text: "不會重複傳送：繼續時會先查看中斷當下正在處理的內容。",
    },
  },
  begun: (moment) => `開始於 ${moment}。`,
  held: {
    "rate-limit": {
      title: "入口網站要求暫緩",
      text: "入口網站目前收到的請求過多；其他應用程式共用同一個上限。",
    },
    "operating-limit": {
      title: "正在等候入口網站的運算時間",
      text: "入口網站允許在十分鐘內用於複製的運算時間已用完。沒有發生錯誤。",
    },
  },
  goesOnIn: (time) => `自動繼續倒數：${time}`,
};

const steering: RunSteeringMessages = {
  pause: "暫停",
  resume: "繼續",
  stop: "停止",
  confirmStop: {
    title: "要停止這次執行嗎？",
    text: "正在複製的頁面會先完成。仍在等候的內容不會複製。不會刪除任何內容。",
  },
  stopNow: "立即停止",
  doNotStop: "不要停止",
  otherTab: {
    title: "正在另一個分頁中執行",
    text: "您可以在這裡查看進度。請在該分頁中暫停、繼續或停止；關閉該分頁後，就能在這裡繼續。",
  },
  notLasting: {
    title: "這個瀏覽器不允許應用程式儲存資料",
    text: "因此，只有這個分頁知道已複製的內容。執行完成之前，請勿關閉或重新載入此分頁。",
  },
  lasting: "請勿關閉此分頁。如果不慎關閉，請再次開啟 Page Copier 並繼續，不會重複複製。",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { other: "正在建立 # 個副本" }),
  windowTitle: (percent) => `${percent}% · Page Copier`,
  progress: "執行進度",
  summary: (left, percent) => count(left, { other: `剩下 # 個副本，已完成 ${percent}%。` }),
  doneOf: (total, done) => count(total, { other: `共 # 個副本，已完成 ${done} 個。` }),
  figures: {
    done: "已複製",
    toCheck: "其中待核對",
    toAdapt: "其中待調整",
    remarks: "其中有注意事項",
    failed: "未複製",
    unsettled: "待查看",
    skipped: "已略過",
    left: "剩餘",
    rate: "速度",
    time: "剩餘時間",
  },
  perMinute: (copies) => count(copies, { other: "每分鐘約 # 個副本" }),
  underOnePerMinute: "每分鐘不到 1 個副本",
  underAMinute: "不到 1 分鐘",
  minutes: (minutes) => count(minutes, { other: "約 # 分鐘" }),
  hours: (hours) => count(hours, { other: "約 # 小時" }),
  now: {
    folders: (left) => count(left, { other: "正在先建立資料夾，剩下 # 個…" }),
    copying: (pages) => count(pages, { other: "入口網站正在複製 # 個頁面…" }),
    looking: (pages) => count(pages, { other: "回應遺失了：正在查看 # 個副本是否已存在…" }),
    checking: "正在檢查頁面、目標資料夾和權限…",
    finishing: "正在讀回副本並與原始頁面比對…",
    settings: (copies) => count(copies, { other: "正在為 # 個副本套用名稱和設定…" }),
    links: (copies) => count(copies, { other: "正在將連結改為指向副本，剩下 # 個頁面…" }),
    limit: "入口網站要求暫緩，稍後會自動繼續…",
    ready: "準備中…",
  },
  willBeAsked: (copies) => count(copies, { other: "# 個副本有多個可能的頁面，最後會請您確認。" }),
  targets: "目標位置",
  copies: "副本",
  show: "顯示",
  filters: {
    all: "全部",
    running: "進行中",
    done: "已複製",
    remarks: "有注意事項",
    failed: "未複製",
    waiting: "等候中",
  },
  noneLikeThis: "目前沒有這類副本。",
  states: {
    waiting: "等候中",
    checking: "檢查中",
    copying: "複製中",
    unsure: "回應遺失，正在尋找副本",
    copied: "已複製，待核對",
    finishing: "正在與原始頁面比對",
    done: "已複製",
    withRemarks: "已複製，有注意事項",
    toAdapt: "已複製；名稱或連結會在最後處理",
    unverified: "已複製，無法核對",
    unknown: "不清楚是否已複製",
    ambiguous: "有多個可能的頁面：最後會請您確認",
    refused: "未複製",
    failed: "未複製",
    takenOut: "預覽時已排除",
    skipped: "因執行停止而略過",
  },
});
