import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { other: "# көшірмені қайтарып алу" }),
    undoPicked: (number) => count(number, { other: "Белгіленген # көшірмені қайтарып алу" }),
    undoOne: "Қайтарып алу",
    undoChanged: "Бәрібір қайтарып алу",
    pick: (title) => `«${title}» көшірмесін белгілеу`,
    pickShown: "Көрсетілгеннің бәрін белгілеу",
    pickNone: "Белгілерді алу",
    restoreRows: (number) => count(number, { other: "# көшірмені қалпына келтіру" }),
    restoreOne: "Қалпына келтіру",
    ...undoQuestions(format),

    headline: {
      changed: (number) => count(number, { other: "# көшірме содан бері өзгертілген және орнында тұр" }),
      kept: (number) => count(number, { other: "# көшірмені қайтарып алу мүмкін болмады" }),
      notRestored: (number) => count(number, { other: "# көшірмені қалпына келтіру мүмкін болмады" }),
      trashed: (number) => count(number, { other: "# көшірме қайтарып алынды" }),
      gone: (number) => count(number, { other: "# көшірме онсыз да жоқ еді" }),
      restored: (number) => count(number, { other: "# көшірме қалпына келтірілді" }),
    },
    titles: {
      undone: (title) => `«${title}» бетінің көшірмесі қайтарып алынды`,
      gone: (title) => `«${title}» бетінің көшірмесі онсыз да жоқ еді`,
      changed: (title) => `«${title}» бетінің көшірмесі содан бері өзгертілген және орнында тұр`,
      kept: (title) => `«${title}» бетінің көшірмесін қайтарып алу мүмкін болмады`,
      restored: (title) => `«${title}» бетінің көшірмесі қалпына келтірілді`,
      notRestored: (title) => `«${title}» бетінің көшірмесін қалпына келтіру мүмкін болмады`,
    },
    totals: {
      trashed: (number) => count(number, { other: "# көшірме себетте" }),
      gone: (number) => count(number, { other: "# көшірме онсыз да жоқ еді" }),
      changed: (number) => count(number, { other: "# көшірме содан бері өзгертілген" }),
      kept: (number) => count(number, { other: "# көшірме қалады" }),
      restored: (number) => count(number, { other: "# көшірме қалпына келтірілді" }),
      notRestored: (number) => count(number, { other: "# көшірме қалпына келтірілмеді" }),
    },
    states: {
      asked: "Қайтарып алынуы керек еді, бірақ кезегі келмей тұрып сеанс аяқталып қалды.",
      sent: "Себетке жылжытылып жатқанда сеанс үзіліп қалды.",
      trashed: "Қайтарып алынды: себетте жатыр.",
      changed: "Қайтарып алынуы керек еді, бірақ содан бері оны біреу өзгерткен. Ол орнында тұр.",
      "restore-asked": "Қалпына келтірілуі керек еді, бірақ кезегі келмей тұрып сеанс аяқталып қалды.",
      restored: "Қайтарып алынған еді, енді қайтадан орнында.",
      "not-restored": "Әлі себетте немесе одан жойылған: портал оны қайта көрсетпейді.",
      deleted: "Порталда жойылған, сондықтан қайтарып алатын ештеңе болмады.",
      inTrash: "Бұрыннан себетте болды.",
      notPublished: "Нобай ретінде қалпына келтірілді: қайта жариялау мүмкін болмады.",
    },
    refusals: {
      "home-page": () =>
        "Бұл — сайттың басты беті, ал басқа беттер барда портал басты бетті алып тастатпайды.",
      "other-site": () => "Көшірме басқа сайтқа жылжытылған, сондықтан осы сеанс жасаған орнында жоқ.",
      "not-made-by-run": () => "Порталдың дерегінше, бетті басқа біреу жасаған, сондықтан оған тимедік.",
      stopped: () => "Кезегі келмей тұрып тоқтатылды.",
      refused: () => "Портал оны себетке жылжытудан бас тартты.",
      "not-seen": () => "Портал оны себетте көрсетпейді.",
    },
    whatToDo: {
      "home-page": () =>
        "Сайт баптауларында басқа басты бетті таңдап, көшірмені тағы да қайтарып алыңыз. Немесе алдымен басқа көшірмелерді қайтарып алыңыз.",
      "other-site": () => "Көшірме керек болмаса, оны сол жерде себетке жылжытыңыз.",
      "not-made-by-run": () => "Оны «Сайттар» бөлімінде қарап, сіздікі болса, сол жерде себетке жылжытыңыз.",
      stopped: () => "Қалаған уақытта қайталаңыз.",
      refused: () => "Оны «Сайттар» бөлімінде себетке жылжытыңыз немесе құқығы бар адамнан сұраңыз.",
      "not-seen": () => "Қайталап көріңіз немесе «Сайттар» бөлімінде тексеріңіз.",
    },
    keptRows: (number) => count(number, { other: "# көшірмені қайтарып алу мүмкін болмады" }),
    again: (number) => count(number, { other: "# көшірмені тағы да қайтарып алу" }),
    trashedFolders: (number) => count(number, { other: "# қалта себетте" }),
    restoredFolders: (number) => count(number, { other: "# қалта қалпына келтірілді" }),
    keptFolders: {
      "not-empty": (title) => `«${title}» қалтасы қалады: ішінде басқа да нәрсе бар.`,
      "not-made-by-run": (title) => `«${title}» қалтасы қалады: ол сеансқа дейін болған.`,
      refused: (title) => `Портал «${title}» қалтасын себетке жылжытудан бас тартты.`,
    },
    watch: undoWatch(format),
  };
}
