import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
  heading: "Қайда?",
  samePlace: { title: "Түпнұсқаның қасына", text: "Сол сайт, сол қалта." },
  otherPlace: { title: "Басқа жерге", text: "Түрі бірдей басқа қалта немесе сайт." },
  place: "Межелі орын",
  site: "Межелі сайт",
  folder: "Межелі қалта",
  otherKindHint: (kind) => `Тек «${kind}»: портал түрі әртүрлі сайттардың арасында көшірмейді.`,
  noEditRight: "Мұнда бет жасауға құқығыңыз жоқ",
  noFolders: "Қалта жоқ",
  loading: "Қалталар жүктелуде…",
  failed: "Межелі сайттың қалталары жүктелмеді",
  targetCount: (number) => count(number, { other: "# межелі орын" }),
  targets: "Межелі орындар",
  addTarget: "Тағы бір межелі орын қосу",
  newTarget: "Жаңа межелі орын",
  newTargetHint: "Орнын таңдағаннан кейін есепке алынады.",
  remove: (place) => `Межелі орындардан алып тастау: ${place}`,
  removeNew: "Жаңа межелі орынды алып тастау",
  placeTaken: "Бұл орын таңдалып қойған. Басқа қалтаны немесе сайтты таңдаңыз.",
  siteTaken: "Бұл сайттың түбірі таңдалып қойған. Ондағы қалтаны немесе басқа сайтты таңдаңыз.",
  folderGone: "Енді жоқ қалта",
  siteGone: "Енді жоқ сайт",
  inNewFolder: "Жаңа қалтаға…",
  inNewFolderNamed: (title) => `Жаңа қалтаға: «${title}»`,
  newFolderTitle: "Жаңа қалтаның атауы",
  newFolderHint:
    "Қалта бірінші бет көшірілгенге дейін жоғарыда таңдалған қалтада жасалады. Жаңа қалта керек болмаса, бос қалдырыңыз.",
  newFolder: "Жаңа қалта",
  severalSites: {
    open: "Бірнеше сайт қосу…",
    chooseFound: (number) => count(number, { other: "Табылғандарды таңдау (#)" }),
    clear: "Таңдауды алу",
    chosen: (number) => count(number, { other: "# сайт таңдалды" }),
    add: (number) => count(number, { other: "# сайтты қосу" }),
    alreadyTarget: "Таңдалып қойған",
  },
  keepFolders: "Қалталарды сақтау",
  keepFoldersHint:
    "Қосулы: таңдалған қалталар межелі орында сол құрылымымен жасалады, ал онда мекенжайы бірдей қалта болса, сол пайдаланылады. Өшірулі: барлық бет қатар тұрады.",
});
