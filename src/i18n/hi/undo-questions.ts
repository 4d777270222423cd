import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) => count(number, { one: "# कॉपी ट्रैश में डालें?", other: "# कॉपियाँ ट्रैश में डालें?" }),
    toTrash:
      "केवल इस रन के बनाए पेज ट्रैश में जाएँगे, और कुछ भी मिटाया नहीं जाएगा। 30 दिन तक उन्हें यहाँ से वापस लाया जा सकता है; उसके बाद पोर्टल ट्रैश खाली कर देता है।",
    changed: "जिन कॉपियों को किसी ने उसके बाद बदला है, वे फ़िलहाल बनी रहेंगी: हर एक के बारे में आपसे पूछा जाएगा।",
    evenIfChanged: "उसके बाद इसमें किसी ने जो बदला है, वह भी इसके साथ ट्रैश में जाएगा।",
    published: (number) =>
      count(number, {
        one: "इनमें से # प्रकाशित है: विज़िटर को वह अब नहीं मिलेगी।",
        other: "इनमें से # प्रकाशित हैं: विज़िटर को वे अब नहीं मिलेंगी।",
      }),
    folders: "रन के बनाए फ़ोल्डर भी ट्रैश में जाएँगे, अगर उनमें और कुछ न हो।",
    targets: "गंतव्य",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) => count(number, { one: "# कॉपी ट्रैश में डालें", other: "# कॉपियाँ ट्रैश में डालें" }),
    cancel: "सब वैसा ही रहने दें",
  },
  askRestore: {
    heading: (number) => count(number, { one: "# कॉपी ट्रैश से निकालें?", other: "# कॉपियाँ ट्रैश से निकालें?" }),
    text: "वे अपने फ़ोल्डरों के साथ वहीं लौटेंगी जहाँ थीं।",
    published: (number) =>
      count(number, {
        one: "इनमें से # प्रकाशित थी और फिर प्रकाशित होगी।",
        other: "इनमें से # प्रकाशित थीं और फिर प्रकाशित होंगी।",
      }),
    confirm: (number) => count(number, { one: "# कॉपी ट्रैश से निकालें", other: "# कॉपियाँ ट्रैश से निकालें" }),
    cancel: "सब वैसा ही रहने दें",
  },
  changed: {
    title: (number) =>
      count(number, {
        one: "# कॉपी बनने के बाद किसी ने बदली है",
        other: "# कॉपियाँ बनने के बाद किसी ने बदली हैं",
      }),
    text: "वे अब भी वहीं हैं। जिन्हें फिर भी ट्रैश में डालना है, उन्हें चुनें; बाकी बनी रहेंगी।",
    changes: {
      title: ({ now }) => `इसका शीर्षक अब “${now}” है।`,
      address: ({ now }) => `इसका पता अब “${now}” है।`,
      publication: ({ now }) =>
        now === "published" ? "उसके बाद इसे प्रकाशित किया गया।" : "उसके बाद इसका प्रकाशन रद्द किया गया।",
      moved: () => "यह अब किसी दूसरे फ़ोल्डर में है।",
      edited: ({ modifiedText }) => `इसकी सामग्री या सेटिंग बदली गई (${modifiedText})।`,
      "not-known": () => "पता नहीं चल सकता कि इसे किसी ने बदला है या नहीं।",
    },
    allTheSame: (title) => `फिर भी “${title}” को ट्रैश में डालें`,
    tickAll: "सभी चुनें",
    confirm: (number) => count(number, { one: "# कॉपी ट्रैश में डालें", other: "# कॉपियाँ ट्रैश में डालें" }),
    more: (number) => count(number, { one: "# और नीचे की सूची में है।", other: "# और नीचे की सूची में हैं।" }),
  },
});
