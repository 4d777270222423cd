import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "Атауына сөз қосылады",
  "address-taken": "Мекенжай бос емес",
  "becomes-home-page": "Басты бет болады",
  "site-goes-live": "Сайт жарияланады",
  "folders-go-live": "Қалталар белсендіріледі",
  "unpublished-edits-go-live": "Жарияланбаған өзгерістер көрінетін болады",
  "unpublished-edits-are-copied": "Жарияланбаған өзгерістер көшіріледі",
  "live-for-a-moment": "Бір сәтке көрінеді",
  "may-not-publish": "Жариялау құқығы жоқ",
  "stays-draft-in-inactive-folder": "Нобай күйінде қалады",
  "may-not-edit-source": "Түпнұсқаны тек көруге болады",
  "areas-of-the-source": "Жоғарғы және төменгі бөліктер өзгермейді",
  "dynamic-address": "Динамикалық мекенжай сақталмайды",
  "system-page": "Жүйелік бет",
  "area-page": "Жоғарғы бөлік, төменгі бөлік немесе бүйір панель",
  "source-in-trash": "Түпнұсқа себетте",
  "same-title-in-plan": "Осы жоспарда атауы бірдей бет бар",
  "same-address-in-plan": "Осы жоспарда мекенжайы бірдей бет бар",
  "may-not-undo": "Көшірмені қайтарып алу құқығы жоқ",
  "may-not-rename": "Атауын өзгерту құқығы жоқ",
  "new-folder-is-inactive": "Жаңа қалта белсенді емес",
  "copied-before": "Онда бұрын көшірілген",
  "settings-not-allowed": "Портал жасаған күйінде қалады",
  "wished-title-taken": "Мұндай атау бар",
  "renamed-where-taken": "Нөмір қосылады",
  "wished-address-taken": "Жаңа мекенжай бос емес",
  "wished-address-refused": "Жаңа мекенжай қабылданбайды",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "Не болады",
    publication: "Көшірменің көрінуі",
    wishes: {
      draft: { title: "Нобай", text: "Жарияламайынша, оны ешкім көрмейді." },
      "as-source": { title: "Түпнұсқадағыдай", text: "Түпнұсқа жарияланған болса, көшірме де жарияланады." },
      published: { title: "Жарияланған", text: "Келушілер көшірмені бірден аша алады." },
    },
    trashedSource: "Бұл бет себетте. Оны қалай көшіру керек?",
    trashedWays: {
      restore: {
        title: "Қалпына келтіріп, көшіріп, себетке қайтару",
        text: "Сенімді тәсіл: бет бірнеше секундқа жарияланбаған күйде себеттен шығып, қайта оралады.",
      },
      "as-it-is": {
        title: "Себетте тұрған күйі көшіру",
        text: "Түпнұсқаға тимейміз. Кейбір порталдар мұндайда блоктарды көшірмейді. Нәтижені тексеріп, сізге хабарлаймыз.",
      },
    },
    noRestoreRight: "Бұл сайттың беттерін қалпына келтіруге құқығыңыз жоқ.",
    source: "Бет",
    goesTo: "Қайда",
    willBeCalled: "Атауы",
    address: "Мекенжайы",
    addressWithSuffix: (code) => `${code}_ және портал таңдайтын төрт әріп`,
    statusAfterwards: "Көрінуі",
    warnings: (amount) => count(amount, { other: "# ескерту" }),
    cannotCopy: "Бұл көшірмені жасауға болмайды",
    copy: "Бетті көшіру",
    choosePage: "Көшіретін бетті таңдаңыз.",
    chooseTarget: "Қайда көшіретініңізді таңдаңыз.",
    chooseTrashedWay: "Себеттегі бетті қалай көшіретініңізді таңдаңыз.",
    repairRule: "Атау ережесіндегі тұрақты өрнекті түзетіңіз.",
    checking: "Межелі орын тексерілуде…",
    readingPages: (soFar) => count(soFar, { other: "Сайттың барлық беті жүктелуде: әзірге # бет…" }),
    checkingTargets: (read, of) =>
      `Межелі орындар тексерілуде: ${number(of)} ішінен ${number(read)} жүктелді…`,
    targetFailed: "Межелі сайт жүктелмеді",
    notAdapted: "Түпнұсқадағыдай қалатындар",
    plain: {
      shared: "Түпнұсқа мен көшірмеге ортақ",
      files: "Суреттер мен файлдар түпнұсқамен ортақ, олар көшірілмейді.",
      fromPortal:
        "Блоктардағы пішіндер, тауарлар және порталдың басқа деректері: екеуінде де бірдей көрсетіледі.",
      areas: "Жоғарғы бөлік, төменгі бөлік және бүйір панель: көшірме түпнұсқанікін пайдаланады.",
      areasUnlessCopied:
        "Жоғарғы бөлік, төменгі бөлік және бүйір панель: бірге көшірілмесе, көшірме түпнұсқанікін пайдаланады.",
      notCopied: "Көшірілмейді",
      history:
        "Қаралымдар, өзгерістер тарихы, күндер және автор: көшірмеде бәрі жаңадан басталады, авторы сіз боласыз.",
      lostBlocks:
        "Порталда енді жоқ немесе межелі орында рұқсат етілмейтін блоктар: не жетіспейтіні есепте көрсетіледі.",
      siteRoles: "Басты бет, қате беті немесе жүйелік бет рөлі және каталогтың динамикалық мекенжайлары.",
      anchors: "Қолмен берілген зәкірлер: портал жаңасын жасайды.",
      asItIs: "Сол күйі көшіріледі",
      links: "Басқа беттерге сілтемелер: қазіргі беттеріне апара береді.",
      linksOutside: {
        leave: "Көшірілмейтін беттерге сілтемелер: сол беттерге апара береді, есепте саны көрсетіледі.",
        "earlier-copy":
          "Көшірілмейтін беттерге сілтемелер: сол сайтта бұрынғы сеанстың көшірмесі болса, соған апарады, болмаса, қазіргі бетіне апара береді.",
        list: "Көшірілмейтін беттерге сілтемелер: сол беттерге апара береді, есепте тізімі беріледі.",
      },
      drafts: "Түпнұсқаның жарияланбаған өзгерістері мен жасырын блоктары.",
      markers: "Маркерлер, мысалы, ағымдағы жыл: көшіру сәтіндегі мәні сақталады.",
      settings: "Санауыштар, іздеу жүйелері мен әлеуметтік желілерге арналған баптаулар.",
      afterwards: "Барлық көшірме дайын болғанда орындалады",
      titles: (copies) => count(copies, { other: "# көшірме атауын алады" }),
      addresses: (copies) => count(copies, { other: "# көшірме мекенжайын алады" }),
      cleaned: (copies) => count(copies, { other: "# көшірмеден тек түпнұсқаға қажет баптаулар тазаланады" }),
      linked: (copies) =>
        count(copies, { other: "# көшірмеден сол сайттың көшірмелеріне апаруы тиіс сілтемелер ізделеді" }),
    },

    number,
    copies: (copies) => count(copies, { other: "# көшірме" }),
    reviewCopies: (copies) => count(copies, { other: "# көшірмені тексеру" }),
    nothingToCopy: "Таңдалғандардың ішінде бірде-бір бет жоқ.",
    pageLimit: (published) =>
      count(published, {
        other:
          "# көшірме жарияланады. Кейбір тарифтерде жарияланған беттер саны шектеулі, ал портал қанша қалғанын айтпайды. Шектен асқан көшірмелер нобай күйінде қалады, бұл есепте көрсетіледі.",
      }),
    sum: {
      copies: "Көшірмелер",
      targets: "Межелі сайттар",
      folders: "Алдымен жасалатын қалталар",
      impossible: "Көшіруге болмайды",
      time: "Уақыты",
      warnings: "Ескертулер",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `«${code}» мекенжайы себеттегі қалтада тұр, сондықтан жаңа қалтаға басқа мекенжай беріледі.`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) => count(folders, { other: "Алдымен # қалта жасалады" }),
    showMore: (more) => count(more, { other: "Тағы # көрсету" }),

    openPlan: "Сақталған жоспарды ашу…",
    fileUnreadable: {
      title: "Файлды оқу мүмкін болмады",
      text: "Браузер оны бермеді. Файлды қайта таңдаңыз немесе оның көшірмесін алыңыз.",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "бір минуттан аз";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return minutes ? count(high, { other: "# минутқа дейін" }) : count(high, { other: "# сағатқа дейін" });
    case "about":
      return minutes ? count(high, { other: "шамамен # минут" }) : count(high, { other: "шамамен # сағат" });
    case "between": {
      const low = count(time.low, { other: "#" });
      const upTo = minutes ? count(high, { other: "# минут" }) : count(high, { other: "# сағат" });
      return `шамамен ${low}–${upTo}`;
    }
  }
}
