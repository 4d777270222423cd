import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "शीर्षक",
  address: "पता",
  folder: "फ़ोल्डर",
  publication: "प्रकाशन स्थिति",
  content: "सामग्री",
} as const;

const folderChanges = {
  "made-now": "यह फ़ोल्डर अब बनाना होगा; योजना सहेजते समय यह वहाँ था।",
  "there-now": "यह फ़ोल्डर अब मौजूद है; सहेजी गई योजना इसे बनाने वाली थी।",
  "not-made": "यह फ़ोल्डर अब नहीं बनेगा: इसका मूल फ़ोल्डर नहीं रहा, या इसमें कुछ कॉपी नहीं हो रहा।",
  other: "इस फ़ोल्डर का पता या स्थिति सहेजी गई योजना से अलग होगी।",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) =>
    count(changes, {
      one: "योजना सहेजने के बाद # बदलाव हुआ है",
      other: "योजना सहेजने के बाद # बदलाव हुए हैं",
    }),
  text: "नीचे की पंक्तियाँ पोर्टल की मौजूदा स्थिति से बनी नई योजना हैं। आपकी सहमति से पहले कुछ भी कॉपी नहीं होगा।",
  useNewPlan: "नई योजना इस्तेमाल करें",
  accepted: "नई योजना इस्तेमाल हो रही है",
  lookFirst: "पहले देखें कि क्या बदला है।",
  aspects,
  sentences: {
    "page-gone": () => "पेज अब नहीं है, या आपको अब उसे देखने की अनुमति नहीं है। नई योजना में वह शामिल नहीं है।",
    "page-trashed": () => "पेज अब ट्रैश में है।",
    "page-changed": ({ aspects: changed }) =>
      `पेज पहले जैसा नहीं है: ${list(changed.map((aspect) => aspects[aspect]))}।`,
    "edits-not-comparable": () =>
      "आपके लिए तारीखें योजना सहेजने वाले व्यक्ति से अलग ढंग से लिखी जाती हैं, इसलिए पता नहीं चल सकता कि उसके बाद कौन-से पेज संपादित हुए।",
    "site-gone": () => "गंतव्य साइट अब नहीं है, या आपको अब उसे देखने की अनुमति नहीं है।",
    "folder-gone": () => "गंतव्य फ़ोल्डर अब नहीं है या ट्रैश में है।",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "यह कॉपी पहले संभव थी, अब नहीं है।",
    "other-outcome": () => "पोर्टल पर नतीजा सहेजी गई योजना से अलग होगा।",
  },
  otherTitle: (saved, fresh) => `शीर्षक: “${saved}” के बजाय “${fresh}”।`,
  otherAddress: (saved, fresh) => `पता: “${saved}” के बजाय “${fresh}”।`,
  nowPublished: "यह प्रकाशित होगी; सहेजी गई योजना में यह ड्राफ़्ट थी।",
  nowDraft: "यह ड्राफ़्ट रहेगी; सहेजी गई योजना में यह प्रकाशित थी।",
});
