import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";

const aspects = {
  title: "атауы",
  address: "мекенжайы",
  folder: "қалтасы",
  publication: "көрінуі",
  content: "мазмұны",
} as const;

const folderChanges = {
  "made-now": "Бұл қалтаны енді жасау керек: жоспар сақталғанда ол бар еді.",
  "there-now": "Бұл қалта енді бар: сақталған жоспар бойынша оны жасау керек еді.",
  "not-made": "Бұл қалта енді жасалмайды: түпнұсқасы жоқ немесе оған ештеңе көшірілмейді.",
  other: "Қалтаның мекенжайы немесе күйі сақталған жоспардағыдан басқаша болады.",
} as const;

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

export function reviewMessages({ count, list }: Format): ReviewMessages {
  const number = (value: number) => count(value, { other: "#" });
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

    screen: {
      heading: "Көшіру алдында тексеру",
      counts: "Осы жоспардағы көшірмелер",
      rows: (rows) => count(rows, { other: "Жоспарда # көшірме" }),
      made: (rows) => count(rows, { other: "Жасалады: #" }),
      takenOut: (rows) => count(rows, { other: "Алып тасталды: #" }),
      impossible: (rows) => count(rows, { other: "Жасауға болмайды: #" }),
      folders: (folders) => count(folders, { other: "Алдымен # қалта жасалады" }),
      time: (time) => `Уақыты: ${time}, егер портал басқа жұмыспен айналыспаса.`,
      perTarget: (sites) => count(sites, { other: "# межелі сайт" }),
      whatIsNotAdapted: "Не көшірілмейді және бейімделмейді",
      back: "Артқа",
      save: "Жоспарды сақтау",
      copyPages: (copies) => count(copies, { other: "# бетті көшіру" }),
    },
    filter: {
      heading: "Не көрсетілген",
      search: "Атауы, мекенжайы немесе орны бойынша табу",
      target: "Межелі сайт",
      allTargets: "Барлық межелі сайт",
      searchTargets: "Атауы немесе мекенжайы бойынша іздеу",
      noSuchTarget: "Мұндай межелі сайт жоқ",
      warning: "Ескертулер",
      anyWarning: "Ескертуі бар да, жоқ та",
      searchWarnings: "Түрлері бойынша іздеу",
      noSuchWarning: "Бұл жоспарда мұндай түр жоқ",
      show: "Жолдар",
      all: "Барлығы",
      withWarnings: (rows) => `Ескертуі бар (${number(rows)})`,
      impossible: (rows) => `Жасауға болмайды (${number(rows)})`,
      takenOut: (rows) => `Алып тасталды (${number(rows)})`,
      shown: (shown, all) => `${number(all)} ішінен ${number(shown)} көрсетілген`,
      showEverything: "Бәрін көрсету",
    },
    list: {
      label: "Межелі орындар бойынша көшірмелер",
      keys: "Көрсеткілер — жылжу, бос орын — алып тастау немесе қайтару, Enter — толығырақ ашу.",
      nothing: "Ештеңе табылмады.",
      openGroups: "Барлық қалтаны ашу",
      closeGroups: "Барлық қалтаны жабу",
      takeOutShown: (rows) => count(rows, { other: "Көрсетілгендерді алып тастау (#)" }),
      putBackShown: (rows) => count(rows, { other: "Алып тасталғандарды қайтару (#)" }),
      copyThis: (title) => `«${title}» бетін көшіру`,
      copyAllOf: (place) => `Көрсетілгеннің бәрін көшіру: ${place}`,
      takenOut: "Алып тасталды",
      impossible: "Жасауға болмайды",
      madeFirst: "Алдымен жасалады",
      loading: "Тағы жүктелуде…",
      tookOut: (rows) => count(rows, { other: "# көшірме алып тасталды" }),
      putBack: (rows) => count(rows, { other: "# көшірме жоспарға қайтарылды" }),
    },
    foldersMade: (folders) => count(folders, { other: "Алдымен # қалта жасалады" }),
    showMore: (more) => count(more, { other: "Тағы # көрсету" }),

    openPlan: "Сақталған жоспарды ашу…",
    fileUnreadable: {
      title: "Файлды оқу мүмкін болмады",
      text: "Браузер оны бермеді. Файлды қайта таңдаңыз немесе оның көшірмесін алыңыз.",
    },
    changes: {
      title: (changes) => count(changes, { other: "Жоспар сақталғаннан бері # өзгеріс болды" }),
      text: "Төменде порталдың қазіргі деректері бойынша жаңа жоспар берілген. Келісіміңізсіз ештеңе басталмайды.",
      useNewPlan: "Жаңа жоспарды пайдалану",
      accepted: "Жаңа жоспар пайдаланылуда",
      lookFirst: "Алдымен не өзгергенін қараңыз.",
      aspects,
      sentences: {
        "page-gone": () => "Бет енді жоқ немесе оны көруге құқығыңыз жоқ. Жаңа жоспарға ол кірмейді.",
        "page-trashed": () => "Бет енді себетте.",
        "page-changed": ({ aspects: changed }) =>
          `Бетте мыналар өзгерді: ${list(changed.map((aspect) => aspects[aspect]))}.`,
        "edits-not-comparable": () =>
          "Сізде және жоспарды сақтаған адамда күндер әртүрлі жазылады, сондықтан содан бері қай беттердің өңделгенін анықтау мүмкін емес.",
        "site-gone": () => "Межелі сайт енді жоқ немесе оны көруге құқығыңыз жоқ.",
        "folder-gone": () => "Межелі қалта енді жоқ немесе себетте.",
        "other-folder": ({ change }) => folderChanges[change],
        "new-obstacle": () => "Бұрын бұл көшірмені жасауға болатын еді, енді болмайды.",
        "other-outcome": () => "Порталдағы нәтиже сақталған жоспардағыдан басқаша болады.",
      },
      otherTitle: (saved, fresh) => `Атауы: «${saved}» орнына «${fresh}».`,
      otherAddress: (saved, fresh) => `Мекенжайы: «${saved}» орнына «${fresh}».`,
      nowPublished: "Көшірме жарияланады, ал сақталған жоспарда нобай болатын.",
      nowDraft: "Көшірме нобай болады, ал сақталған жоспарда жарияланған еді.",
    },
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
