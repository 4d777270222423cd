import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "Қай беттер?",
  kind: "Түрі",
  site: "Сайт",
  chooseSite: "Сайтты таңдаңыз",
  searchSites: "Атауы немесе мекенжайы бойынша іздеу",
  noSuchSite: "Мұндай сайт жоқ",
  pages: "Беттер",
  search: "Бетті атауы, мекенжайы немесе ID бойынша табу",
  copiedThere: "Онда бұрын көшірілген",
  withTrash: "Себетті көрсету",
  trash: "Себет",
  loadingPages: "Беттер жүктелуде…",
  loadedSoFar: (loaded) => count(loaded, { other: "Әзірге # бет, жүктеу жалғасуда…" }),
  pageCount: (number) => count(number, { other: "# бет" }),
  failed: "Бұл сайттың беттері жүктелмеді",
  stopped: "Беттердің бәрі жүктелген жоқ",
  noMatch: (text) => `«${text}» сұрауы бойынша бет табылмады.`,
  emptySite: { title: "Мұнда әзірге бет жоқ", text: "Басқа сайтты таңдаңыз немесе себетті қараңыз." },
  noSites: {
    title: "Сізге көруге болатын сайт жоқ",
    text: "«Сайттар» бөлімінде сайт жасаңыз немесе портал әкімшісінен бір сайтқа қолжетімділік сұраңыз.",
  },
  kindUnreadable: (kind) => `«${kind}» тізімі жүктелмеді.`,
  openedPageGone: {
    title: "Таңдалған бет тізімде жоқ",
    text: "Ол себетте болуы мүмкін немесе оның сайтына қолжетімділігіңіз жоқ. Кез келген басқа бетті таңдай аласыз.",
  },
  foundCount: (number) => count(number, { other: "# бет табылды" }),
  nothingFound: "Сүзгі шарттарына бірде-бір бет сәйкес келмейді.",
  chosenGone: {
    title: (number) => count(number, { other: "Таңдалған # бет немесе қалта тізімде жоқ" }),
    text: "Олар себетте немесе жойылған болуы мүмкін. Тізімде жоқтар көшірілмейді.",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { other: "# бет" });
    if (folders === 0) return `Таңдалды: ${pagesText}`;
    return `Таңдалды: ${list([pagesText, count(folders, { other: "# қалта" })])}`;
  },
  moreToCome: "Беттер әлі жүктелуде. Тұтас таңдалған қалталардағы беттер қосылады.",
  someUnread: "Тұтас таңдалған қалталарда жүктелмеген беттер жетіспейді.",
  hidden: (number) => count(number, { other: "Таңдалған # бетті сүзгі жасырып тұр" }),
  selectAll: "Бәрін таңдау",
  selectFound: (number) => count(number, { other: "Табылғандарды таңдау (#)" }),
  clear: "Таңдауды алу",
  partly: "ішінара таңдалған",
  filter: {
    open: "Сүзгі және сұрыптау",
    active: (number) => count(number, { other: "Сүзгі және сұрыптау · # шарт" }),
    reset: "Сүзгіні тазалау",
    status: "Күйі",
    folder: "Тек мына қалтада",
    anyFolder: "Барлық қалта",
    searchFolders: "Атауы немесе мекенжайы бойынша іздеу",
    noSuchFolder: "Мұндай қалта жоқ",
    changed: "Соңғы өзгеріс",
    anyTime: "Кез келген уақыт",
    days: (number) => count(number, { other: "# күн ішінде" }),
    sinceDay: "Белгілі бір күннен бастап",
    day: "Мына күннен бастап өзгертілген",
    sort: "Беттерді сұрыптау",
    orders: {
      title: "Атауы бойынша",
      date: "Өзгертілген күні бойынша",
      address: "Мекенжайы бойынша",
      id: "ID бойынша",
    },
    datesUnreadable: {
      ambiguous:
        "Портал күндерді күні мен айын ажыратуға болмайтындай жазады, сондықтан күні бойынша сүзу мен сұрыптау қолжетімсіз.",
      "unknown-format":
        "Портал күндерді белгісіз пішімде жазады, сондықтан күні бойынша сүзу мен сұрыптау қолжетімсіз.",
    },
  },
});
