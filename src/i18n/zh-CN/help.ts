import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "功能导览",
    welcome: "无论复制一个页面还是一千个页面，每个副本都只创建一次，并且全部可以撤销。",
    begin: "开始导览",
    stepOf: (step, steps) => `第 ${count(step, { other: "#" })} 步，共 ${count(steps, { other: "#" })} 步`,
    steps: {
      pages: {
        title: "选择要复制的内容",
        text: "选择网站，然后勾选页面或整个文件夹。搜索和筛选不会影响已选择的内容。",
      },
      target: {
        title: "指定目标位置",
        text: "可以复制到原页面旁边、其他文件夹，或同时复制到多个网站，也可以在目标位置重建文件夹。",
      },
      wishes: {
        title: "为副本命名",
        text: "可以在前面加上网站名称、添加编号，或让副本之间互相链接。如果不需要，保持原样即可。",
      },
      copy: {
        title: "先预览，再复制",
        text: "发送之前，这里会列出将要执行的所有操作。完成后，报告会列出每个副本，您也可以撤销。",
      },
    },
    back: "上一步",
    next: "下一步",
    done: "知道了",
    skip: "跳过导览",
  },
  tips: {
    about: (option) => `关于“${option}”`,
    texts: {
      keepFolders: "只要地址相同，无论标题如何，都视为同一个文件夹。缺少的文件夹会在复制第一个页面之前创建。",
      visibility:
        "选择“与原页面相同”时，如果原页面已发布，副本也会发布。原页面中已更改但尚未发布的内容也会随副本公开。",
      cleanUp:
        "副本会沿用原页面的计数器、像素和规范网址，因此会被当作原页面统计和收录。开启此选项只会清除副本中的这些设置。",
      whereTaken: "门户允许同一文件夹中有两个标题相同的页面，访客只能通过地址区分它们。",
      pattern: "例如，将“^页面(\\d+)$”替换为“优惠$1”，“页面7”就会变成“优惠7”。",
      linksOutside:
        "指向未一同复制的页面的链接。“以前的副本”是指此浏览器所记录的、之前执行时复制到同一网站的副本。",
      withTrash: "回收站中的页面也可以复制。复制后原页面会放回回收站，除非您选择“不恢复，直接复制”。",
      planFile:
        "保存的计划包含所选内容、目标位置和所有设置。以后或在其他电脑上打开时，会显示在此期间发生的变化。",
      presets: "仅保存在此浏览器中，仅供您本人使用，不会发送到任何地方。",
    },
  },
  shortcuts: {
    heading: "键盘快捷键",
    anywhere: "通用",
    inLists: "在页面和文件夹列表中",
    whileCopying: "复制过程中",
    topics: {
      showShortcuts: "显示此列表",
      findPage: "查找页面",
      proceed: "按下主按钮：预览或复制",
      pause: "暂停或继续",
      move: "移动",
      openFolder: "展开或收起文件夹",
      choose: "选择或取消选择",
      chooseRange: "选择两者之间的所有项目",
      chooseAll: "全选",
      ends: "跳到开头或末尾",
      close: "关闭最上层的窗口",
    },
    keys: {
      control: "Ctrl",
      shift: "Shift",
      space: "空格",
      enter: "Enter",
      escape: "Esc",
      home: "Home",
      end: "End",
      arrows: "方向键",
    },
    singleKeys: "单键快捷键",
    singleKeysHint: "如果您使用语音输入或容易误触按键，请将其关闭。",
    close: "关闭",
  },
});
