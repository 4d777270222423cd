import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "कौन-से पेज?",
  kind: "प्रकार",
  site: "साइट",
  chooseSite: "साइट चुनें",
  searchSites: "नाम या पते से खोजें",
  noSuchSite: "इस नाम की कोई साइट नहीं",
  pages: "पेज",
  search: "शीर्षक, पते या ID से पेज खोजें",
  copiedThere: "वहाँ पहले कॉपी किया जा चुका है",
  withTrash: "ट्रैश दिखाएँ",
  trash: "ट्रैश",
  loadingPages: "पेज लोड हो रहे हैं…",
  loadedSoFar: (loaded) =>
    count(loaded, {
      one: "अब तक # पेज लोड हुआ, और लोड हो रहे हैं…",
      other: "अब तक # पेज लोड हुए, और लोड हो रहे हैं…",
    }),
  pageCount: (number) => count(number, { other: "# पेज" }),
  failed: "इस साइट के पेज लोड नहीं हो सके",
  stopped: "कुछ पेज लोड नहीं हो सके",
  noMatch: (text) => `“${text}” से कोई पेज मेल नहीं खाता।`,
  emptySite: { title: "यहाँ अभी कोई पेज नहीं", text: "कोई दूसरी साइट चुनें, या ट्रैश में देखें।" },
  noSites: {
    title: "ऐसी कोई साइट नहीं जिसे देखने की आपको अनुमति हो",
    text: "साइट अनुभाग में साइट बनाएँ, या पोर्टल व्यवस्थापक से किसी साइट का एक्सेस माँगें।",
  },
  kindUnreadable: (kind) => `“${kind}” की सूची लोड नहीं हो सकी।`,
  openedPageGone: {
    title: "चुना हुआ पेज सूची में नहीं है",
    text: "शायद वह ट्रैश में है, या आपको उसकी साइट देखने की अनुमति नहीं है। आप कोई भी दूसरा पेज चुन सकते हैं।",
  },
  foundCount: (number) => count(number, { one: "# पेज मिला", other: "# पेज मिले" }),
  nothingFound: "फ़िल्टर से कोई पेज मेल नहीं खाता।",
  chosenGone: {
    title: (number) =>
      count(number, {
        one: "# चुना हुआ पेज या फ़ोल्डर सूची में नहीं है",
        other: "# चुने हुए पेज या फ़ोल्डर सूची में नहीं हैं",
      }),
    text: "शायद वे ट्रैश में हैं या हटा दिए गए हैं। जो सूची में नहीं है, वह कॉपी नहीं होगा।",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { other: "# पेज" });
    if (folders === 0) return count(pages, { one: "# पेज चुना गया", other: "# पेज चुने गए" });
    return `${list([pagesText, count(folders, { other: "# फ़ोल्डर" })])} चुने गए`;
  },
  moreToCome: "पेज अभी लोड हो रहे हैं। पूरे चुने हुए फ़ोल्डरों के पेज जुड़ते जाएँगे।",
  someUnread: "जो पेज लोड नहीं हो सके, वे पूरे चुने हुए फ़ोल्डरों में शामिल नहीं हैं।",
  hidden: (number) =>
    count(number, {
      one: "फ़िल्टर के कारण # चुना हुआ पेज छिपा है",
      other: "फ़िल्टर के कारण # चुने हुए पेज छिपे हैं",
    }),
  selectAll: "सभी चुनें",
  selectFound: (number) => count(number, { one: "मिला हुआ # चुनें", other: "मिले हुए सभी # चुनें" }),
  clear: "चयन हटाएँ",
  partly: "आंशिक रूप से चुना गया",
  filter: {
    open: "फ़िल्टर करें और क्रम लगाएँ",
    active: (number) => count(number, { other: "फ़िल्टर करें और क्रम लगाएँ · # फ़िल्टर" }),
    reset: "फ़िल्टर हटाएँ",
    status: "स्थिति",
    folder: "केवल इस फ़ोल्डर में",
    anyFolder: "सभी फ़ोल्डर",
    searchFolders: "नाम या पते से खोजें",
    noSuchFolder: "इस नाम का कोई फ़ोल्डर नहीं",
    changed: "पिछला बदलाव",
    anyTime: "कभी भी",
    days: (number) => count(number, { other: "# दिन" }),
    sinceDay: "किसी दिन से",
    day: "इस दिन से बदले गए",
    sort: "पेजों का क्रम",
    orders: { title: "शीर्षक", date: "पिछला बदलाव", address: "पता", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "पोर्टल तारीखें ऐसे लिखता है कि दिन और महीना पहचाने नहीं जा सकते, इसलिए पेजों को तारीख से फ़िल्टर या क्रमबद्ध नहीं किया जा सकता।",
      "unknown-format":
        "पोर्टल तारीखें अज्ञात फ़ॉर्मैट में लिखता है, इसलिए पेजों को तारीख से फ़िल्टर या क्रमबद्ध नहीं किया जा सकता।",
    },
  },
});
