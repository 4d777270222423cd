import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "नाम, सेटिंग और लिंक",
  totals: {
    renamed: (number) => count(number, { one: "# कॉपी को नया नाम मिला", other: "# कॉपियों को नए नाम मिले" }),
    cleaned: (number) => count(number, { one: "# कॉपी साफ़ की गई", other: "# कॉपियाँ साफ़ की गईं" }),
    settingsFailed: (number) =>
      count(number, {
        one: "# कॉपी को नया नाम या सेटिंग नहीं मिली",
        other: "# कॉपियों को नए नाम या सेटिंग नहीं मिलीं",
      }),
    toCopies: (number) =>
      count(number, { one: "# लिंक अब कॉपी पर ले जाता है", other: "# लिंक अब कॉपियों पर ले जाते हैं" }),
    toEarlierCopies: (number) =>
      count(number, {
        one: "# लिंक अब पिछले रन की कॉपी पर ले जाता है",
        other: "# लिंक अब पिछले रन की कॉपियों पर ले जाते हैं",
      }),
    outside: (number) =>
      count(number, {
        one: "# लिंक ऐसे पेज पर ले जाता है जो कॉपी नहीं हुआ",
        other: "# लिंक ऐसे पेजों पर ले जाते हैं जो कॉपी नहीं हुए",
      }),
    broken: (number) =>
      count(number, {
        one: "# लिंक मूल पेज में पहले से टूटा था",
        other: "# लिंक मूल पेजों में पहले से टूटे थे",
      }),
    unreachable: (number) => count(number, { other: "# ब्लॉक, जिनके लिंक बदले नहीं जा सके" }),
    unseen: (number) => count(number, { other: "# ब्लॉक, जिनके कॉम्पोनेंट के अंदर के लिंक नहीं दिखते" }),
    anchors: (number) => count(number, { one: "# एंकर वापस लगाया गया", other: "# एंकर वापस लगाए गए" }),
    areas: (number) =>
      count(number, {
        one: "# हेडर, फ़ुटर या साइडबार अब कॉपी है",
        other: "# हेडर, फ़ुटर और साइडबार अब कॉपियाँ हैं",
      }),
    linksFailed: (number) =>
      count(number, {
        one: "# कॉपी के कुछ लिंक नहीं बदले जा सके",
        other: "# कॉपियों के कुछ लिंक नहीं बदले जा सके",
      }),
  },
  nothing: "कॉपियों के लिंक में बदलने लायक कुछ नहीं था।",
  asWished: "जैसा चाहा गया",
  remarks: {
    "other-title": ({ wished }) => `कॉपी का शीर्षक “${wished}” होना था, पर पोर्टल कोई दूसरा शीर्षक दिखा रहा है।`,
    "other-address": ({ wished }) => `कॉपी का पता “${wished}” होना था, पर पोर्टल ने उसे कोई दूसरा पता दिया है।`,
    "not-published-again": () => "विज़िटर नई सेटिंग तभी देखेंगे जब कॉपी फिर प्रकाशित होगी, और वह नहीं हो सका।",
    "settings-failed": () => "कॉपी को नया नाम और सेटिंग नहीं मिलीं।",
    "settings-open": () => "कॉपी को नया नाम और सेटिंग मिलने से पहले ही रन समाप्त हो गया।",
    "links-failed": () => "कॉपी के कुछ लिंक दूसरी कॉपियों पर नहीं ले जाए जा सके।",
    "links-open": () => "कॉपी के लिंक दूसरी कॉपियों पर ले जाने से पहले ही रन समाप्त हो गया।",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, {
        one: "कॉपी के # ब्लॉक में ऐसे लिंक हैं जो बदले नहीं जा सके।",
        other: "कॉपी के # ब्लॉकों में ऐसे लिंक हैं जो बदले नहीं जा सके।",
      }),
    "anchors-lost": ({ anchors }) => `मूल पेज के ये एंकर कॉपी में नहीं हैं: ${list(anchors)}।`,
    "links-not-public": () => "विज़िटर बदले हुए लिंक तभी देखेंगे जब कॉपी फिर प्रकाशित होगी, और वह नहीं हो सका।",
  },
  advice: {
    address: "इसे पेज की सेटिंग में बदलें।",
    open: "इसे पोर्टल में बदलें, या कॉपी पूर्ववत करके पेज फिर कॉपी करें।",
    links: "कॉपी को एडिटर में खोलें और ये लिंक वहाँ बदलें।",
    anchors: "कॉपी को एडिटर में खोलें और ब्लॉकों में एंकर फिर लगाएँ।",
  },
  unreachable: {
    component: (block) => `${block}: कॉम्पोनेंट के पैरामीटर के लिंक वैसे ही रहते हैं।`,
    dynamic: (block) => `${block}: ब्लॉक एक सूची से भरता है, जिसका विवरण पेज यहाँ नहीं बदला जा सकता।`,
    "no-way": (block) => `${block}: पोर्टल यह लिंक केवल दूसरी चीज़ों के साथ बदलने देता है।`,
    refused: (block) => `${block}: पोर्टल ने बदलाव अस्वीकार कर दिया।`,
    "changed-otherwise": (block) => `${block}: पोर्टल भेजी गई चीज़ से कुछ अलग दिखा रहा है।`,
  },
  leadsTo: (ids) => `यहाँ ले जाता है: ${ids}।`,
  unseenLinks: "ब्लॉक, जिनके कॉम्पोनेंट के अंदर के लिंक नहीं दिखते",
  outsideLinks: "उन पेजों के लिंक जो कॉपी नहीं हुए",
  brokenLinks: "लिंक जो मूल पेज में पहले से टूटे थे",
  link: (block, pageId) => `पेज ${pageId}, ब्लॉक ${block} में`,
  times: (number) => count(number, { other: "# बार" }),
});
