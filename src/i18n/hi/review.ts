import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "शीर्षक में शब्द जुड़ेगा",
  "address-taken": "पता पहले से लिया हुआ है",
  "becomes-home-page": "होम पेज बनेगी",
  "site-goes-live": "साइट प्रकाशित होगी",
  "folders-go-live": "फ़ोल्डर सक्रिय होंगे",
  "unpublished-edits-go-live": "अप्रकाशित बदलाव प्रकाशित होंगे",
  "unpublished-edits-are-copied": "अप्रकाशित बदलाव कॉपी होंगे",
  "live-for-a-moment": "पल भर के लिए दिखेगी",
  "may-not-publish": "प्रकाशित करने की अनुमति नहीं",
  "stays-draft-in-inactive-folder": "ड्राफ़्ट रहेगी",
  "may-not-edit-source": "मूल पेज केवल देखने की अनुमति",
  "areas-of-the-source": "हेडर और फ़ुटर वही रहेंगे",
  "dynamic-address": "डायनैमिक पता नहीं रहेगा",
  "system-page": "सिस्टम पेज",
  "area-page": "हेडर, फ़ुटर या साइडबार",
  "source-in-trash": "मूल पेज ट्रैश में है",
  "same-title-in-plan": "योजना में यही शीर्षक दोबारा",
  "same-address-in-plan": "योजना में यही पता दोबारा",
  "may-not-undo": "पूर्ववत करने की अनुमति नहीं",
  "may-not-rename": "नाम बदलने की अनुमति नहीं",
  "new-folder-is-inactive": "नया फ़ोल्डर निष्क्रिय है",
  "copied-before": "वहाँ पहले कॉपी किया जा चुका है",
  "settings-not-allowed": "पोर्टल जैसी बनाए वैसी रहेगी",
  "wished-title-taken": "शीर्षक वहाँ पहले से है",
  "renamed-where-taken": "क्रमांक जुड़ेगा",
  "wished-address-taken": "नया पता पहले से लिया हुआ है",
  "wished-address-refused": "नया पता अस्वीकार होगा",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "क्या-क्या होगा",
    publication: "कॉपी की प्रकाशन स्थिति",
    wishes: {
      draft: { title: "ड्राफ़्ट", text: "जब तक आप प्रकाशित न करें, इसे कोई नहीं देखेगा।" },
      "as-source": { title: "मूल पेज जैसी", text: "मूल पेज प्रकाशित हो, तो यह भी प्रकाशित होगी।" },
      published: { title: "प्रकाशित", text: "विज़िटर इसे तुरंत खोल सकेंगे।" },
    },
    trashedSource: "यह पेज ट्रैश में है। इसे कैसे कॉपी करना है?",
    trashedWays: {
      restore: {
        title: "बहाल करें, कॉपी करें, वापस रखें",
        text: "पक्का तरीका: पेज कुछ सेकंड के लिए अप्रकाशित रूप में ट्रैश से निकलता है और फिर वापस चला जाता है।",
      },
      "as-it-is": {
        title: "ट्रैश से सीधे कॉपी करें",
        text: "मूल पेज को छुआ नहीं जाएगा। कुछ पोर्टल तब ब्लॉक कॉपी नहीं करते; नतीजा जाँचकर आपको बताया जाएगा।",
      },
    },
    noRestoreRight: "आपको इस साइट के पेज बहाल करने की अनुमति नहीं है।",
    source: "पेज",
    goesTo: "गंतव्य",
    willBeCalled: "शीर्षक",
    address: "पता",
    addressWithSuffix: (code) => `${code}_ और पोर्टल के चुने हुए चार अक्षर`,
    statusAfterwards: "प्रकाशन स्थिति",
    warnings: (amount) => count(amount, { one: "# सूचना", other: "# सूचनाएँ" }),
    cannotCopy: "यह कॉपी नहीं बन सकती",
    copy: "पेज कॉपी करें",
    choosePage: "कॉपी करने के लिए पेज चुनें।",
    chooseTarget: "चुनें कि कॉपियाँ कहाँ जाएँगी।",
    chooseTrashedWay: "चुनें कि ट्रैश के पेज को कैसे कॉपी करना है।",
    repairRule: "कॉपियों को नाम देने वाला रेगुलर एक्सप्रेशन ठीक करें।",
    checking: "गंतव्य देखा जा रहा है…",
    readingPages: (soFar) => count(soFar, { other: "साइट के सभी पेज पढ़े जा रहे हैं: अब तक # पेज…" }),
    checkingTargets: (read, of) => `गंतव्य देखे जा रहे हैं: ${number(of)} में से ${number(read)} पढ़े गए…`,
    targetFailed: "गंतव्य साइट लोड नहीं हो सकी",
    notAdapted: "क्या मूल पेज जैसा रहेगा",
    plain: {
      shared: "मूल पेज और कॉपी में साझा",
      files: "चित्र और फ़ाइलें मूल पेज के साथ साझा रहती हैं, कॉपी नहीं होतीं।",
      fromPortal: "फ़ॉर्म, उत्पाद और पोर्टल से ब्लॉकों में दिखने वाली बाकी चीज़ें: दोनों में एक जैसी दिखती हैं।",
      areas: "हेडर, फ़ुटर और साइडबार: कॉपी मूल पेज वाले ही इस्तेमाल करती रहेगी।",
      areasUnlessCopied:
        "हेडर, फ़ुटर और साइडबार: कॉपी मूल पेज वाले ही इस्तेमाल करती रहेगी, जब तक वे भी साथ में कॉपी न हों।",
      notCopied: "क्या कॉपी नहीं होगा",
      history: "व्यू, बदलावों का इतिहास, तारीखें और लेखक: कॉपी आपके नाम से नए सिरे से शुरू होगी।",
      lostBlocks: "वे ब्लॉक जो अब पोर्टल पर नहीं हैं या गंतव्य पर जिनकी अनुमति नहीं है: रिपोर्ट बताएगी कि क्या छूटा।",
      siteRoles: "होम, त्रुटि या सिस्टम पेज की भूमिका, और कैटलॉग के डायनैमिक पते।",
      anchors: "हाथ से दिए गए एंकर: पोर्टल नए एंकर बनाता है।",
      asItIs: "क्या ज्यों का त्यों साथ आएगा",
      links: "दूसरे पेजों के लिंक: वे उन्हीं पेजों पर ले जाते रहेंगे।",
      linksOutside: {
        leave: "कॉपी न होने वाले पेजों के लिंक: वे वहीं ले जाते रहेंगे, और रिपोर्ट उन्हें गिनेगी।",
        "earlier-copy":
          "कॉपी न होने वाले पेजों के लिंक: उसी साइट में पिछले रन की कॉपी हो तो उस पर ले जाएँगे, वरना जहाँ अब ले जाते हैं।",
        list: "कॉपी न होने वाले पेजों के लिंक: वे वहीं ले जाते रहेंगे, और रिपोर्ट उनकी सूची देगी।",
      },
      drafts: "मूल पेज के अप्रकाशित बदलाव और छिपे हुए ब्लॉक।",
      markers: "चालू वर्ष जैसे प्लेसहोल्डर: इनमें कॉपी करते समय का मान रहेगा।",
      settings: "काउंटर, सर्च इंजन और सोशल मीडिया की सेटिंग।",
      afterwards: "सभी कॉपियाँ बन जाने पर क्या होगा",
      titles: (copies) =>
        count(copies, { one: "# कॉपी को उसका शीर्षक मिलेगा", other: "# कॉपियों को उनके शीर्षक मिलेंगे" }),
      addresses: (copies) =>
        count(copies, { one: "# कॉपी को उसका पता मिलेगा", other: "# कॉपियों को उनके पते मिलेंगे" }),
      cleaned: (copies) =>
        count(copies, {
          one: "# कॉपी से वे सेटिंग हटेंगी जो केवल मूल पेज की हैं",
          other: "# कॉपियों से वे सेटिंग हटेंगी जो केवल मूल पेजों की हैं",
        }),
      linked: (copies) =>
        count(copies, {
          one: "# कॉपी में वे लिंक खोजे जाएँगे जिन्हें उसी साइट की कॉपियों पर ले जाना है",
          other: "# कॉपियों में वे लिंक खोजे जाएँगे जिन्हें उसी साइट की कॉपियों पर ले जाना है",
        }),
    },

    number,
    copies: (copies) => count(copies, { one: "# कॉपी", other: "# कॉपियाँ" }),
    reviewCopies: (copies) => count(copies, { one: "# कॉपी की समीक्षा करें", other: "# कॉपियों की समीक्षा करें" }),
    nothingToCopy: "आपने जो चुना है, उसमें कोई पेज नहीं है।",
    pageLimit: (published) =>
      count(published, {
        one: "# कॉपी प्रकाशित होगी। कुछ टैरिफ़ प्लान प्रकाशित पेजों की संख्या सीमित करते हैं, और पोर्टल नहीं बताता कि कितने बचे हैं: सीमा के बाद कॉपी ड्राफ़्ट रहेगी, और रिपोर्ट यह बताएगी।",
        other:
          "# कॉपियाँ प्रकाशित होंगी। कुछ टैरिफ़ प्लान प्रकाशित पेजों की संख्या सीमित करते हैं, और पोर्टल नहीं बताता कि कितने बचे हैं: सीमा के बाद कॉपियाँ ड्राफ़्ट रहेंगी, और रिपोर्ट यह बताएगी।",
      }),
    sum: {
      copies: "कॉपियाँ",
      targets: "गंतव्य साइटें",
      folders: "पहले बनने वाले फ़ोल्डर",
      impossible: "कॉपी नहीं हो सकते",
      time: "समय",
      warnings: "सूचनाएँ",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) =>
        `पता “${code}” ट्रैश के एक फ़ोल्डर के पास है, इसलिए नए फ़ोल्डर को दूसरा पता मिलेगा।`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) => count(folders, { one: "# फ़ोल्डर पहले बनेगा", other: "# फ़ोल्डर पहले बनेंगे" }),
    showMore: (more) => count(more, { other: "# और दिखाएँ" }),

    openPlan: "सहेजी गई योजना खोलें…",
    fileUnreadable: {
      title: "फ़ाइल पढ़ी नहीं जा सकी",
      text: "ब्राउज़र ने फ़ाइल नहीं दी। उसे या उसकी किसी कॉपी को फिर चुनें।",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "एक मिनट से कम";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return minutes ? count(high, { other: "# मिनट तक" }) : count(high, { other: "# घंटे तक" });
    case "about":
      return minutes
        ? count(high, { other: "लगभग # मिनट" })
        : count(high, { one: "लगभग # घंटा", other: "लगभग # घंटे" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `लगभग ${low} से # मिनट` : `लगभग ${low} से # घंटे` });
    }
  }
}
