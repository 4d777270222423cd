import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { other: "# көшірме қайтарып алынуда" }),
    restoring: (number) => count(number, { other: "# көшірме қалпына келтірілуде" }),
  },
  now: {
    undoing: (left) => count(left, { other: "# көшірме тексеріліп, себетке жылжытылуда…" }),
    restoring: (left) => count(left, { other: "# көшірме себеттен қалпына келтірілуде…" }),
  },
  folders: {
    undoing: "Сеанстың бос қалталары себетке жылжытылуда…",
    restoring: "Себеттен қалпына келтірілгендер тексерілуде…",
  },
  done: { undoing: "Себетте", restoring: "Қалпына келтірілді" },
  notDone: "Орындалмады",
  left: "Қалды",
  summary: (left, percent) => `${count(left, { other: "# көшірме қалды" })}, ${percent}% дайын.`,
  rows: "Өңделетін көшірмелер",
  states: {
    asked: "Кезекте",
    sent: "Себетке жылжытылуда",
    trashed: "Себетте",
    gone: "Онсыз да жоқ еді",
    changed: "Содан бері өзгертілген: сізден сұраймыз",
    kept: "Қайтарып алу мүмкін болмады",
    "restore-asked": "Кезекте",
    restored: "Қалпына келтірілді",
    "not-restored": "Қалпына келтіру мүмкін болмады",
  },
  confirmStop: {
    title: "Тоқтату керек пе?",
    text: "Портал қазір істеп жатқанын аяқтайды. Басқа көшірмелер сол күйі қалады.",
  },
  stopping: "Портал қазір істеп жатқанын аяқтайды. Басқа көшірмелер сол күйі қалады.",
  lasting: "Бұл қойындыны жаппаңыз. Жабылып қалса, Page Copier қолданбасын қайта ашып, жалғастырыңыз.",
});
