import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "功能導覽",
    welcome: "不論複製一個頁面還是一千個頁面，每個副本都只會建立一次，而且全部都能撤回。",
    begin: "開始導覽",
    stepOf: (step, steps) => `步驟 ${count(step, { other: "#" })}／${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "選取要複製的內容",
        text: "選取網站，然後勾選頁面或整個資料夾。搜尋和篩選不會影響已選取的內容。",
      },
      target: {
        title: "指定目標位置",
        text: "可以複製到原始頁面旁邊、其他資料夾，或一次複製到多個網站，也可以在目標位置重建資料夾。",
      },
      wishes: {
        title: "為副本命名",
        text: "可以在前面加上網站名稱、加上編號，或讓副本之間互相連結。如果不需要，維持原樣即可。",
      },
      copy: {
        title: "先預覽，再複製",
        text: "傳送之前，這裡會列出即將執行的所有操作。完成後，報告會列出每個副本，您也可以撤回。",
      },
    },
    back: "上一步",
    next: "下一步",
    done: "知道了",
    skip: "略過導覽",
  },
  tips: {
    about: (option) => `關於「${option}」`,
    texts: {
      keepFolders: "只要網址相同，不論標題為何，都視為同一個資料夾。缺少的資料夾會在複製第一個頁面之前建立。",
      visibility:
        "選擇「與原始頁面相同」時，如果原始頁面已發佈，副本也會發佈。原始頁面中已修改但尚未發佈的內容，也會隨副本公開。",
      cleanUp:
        "副本會沿用原始頁面的計數器、像素和標準網址，因此會被當成原始頁面統計和收錄。開啟此選項只會清除副本中的這些設定。",
      whereTaken: "入口網站允許同一個資料夾中有兩個標題相同的頁面，訪客只能從網址分辨。",
      pattern: "例如，將「^頁面(\\d+)$」取代為「優惠$1」，「頁面7」就會變成「優惠7」。",
      linksOutside:
        "指向未一併複製之頁面的連結。「先前的副本」是指這個瀏覽器所記錄、先前執行時複製到同一個網站的副本。",
      withTrash:
        "資源回收筒中的頁面也可以複製。複製後原始頁面會放回資源回收筒，除非您選擇「不還原，直接複製」。",
      planFile:
        "儲存的計畫包含所選內容、目標位置和所有設定。日後或在其他電腦上開啟時，會顯示這段期間的變更。",
      presets: "只儲存在這個瀏覽器中，僅供您本人使用，不會傳送到任何地方。",
    },
  },
  shortcuts: {
    heading: "鍵盤快速鍵",
    anywhere: "通用",
    inLists: "在頁面和資料夾清單中",
    whileCopying: "複製期間",
    topics: {
      showShortcuts: "顯示此清單",
      findPage: "尋找頁面",
      proceed: "按下主要按鈕：預覽或複製",
      pause: "暫停或繼續",
      move: "移動",
      openFolder: "展開或收合資料夾",
      choose: "選取或取消選取",
      chooseRange: "選取兩者之間的所有項目",
      chooseAll: "全選",
      ends: "移到開頭或結尾",
      close: "關閉最上層的視窗",
    },
    keys: {
      control: "Ctrl",
      shift: "Shift",
      space: "空白鍵",
      enter: "Enter",
      escape: "Esc",
      home: "Home",
      end: "End",
      arrows: "方向鍵",
    },
    singleKeys: "單鍵快速鍵",
    singleKeysHint: "如果您使用語音輸入，或容易誤觸按鍵，請將其關閉。",
    close: "關閉",
  },
});
