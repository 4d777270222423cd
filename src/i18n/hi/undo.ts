import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { one: "# कॉपी पूर्ववत करें", other: "# कॉपियाँ पूर्ववत करें" }),
    undoPicked: (number) =>
      count(number, { one: "चुनी हुई # कॉपी पूर्ववत करें", other: "चुनी हुई # कॉपियाँ पूर्ववत करें" }),
    undoOne: "पूर्ववत करें",
    undoChanged: "फिर भी पूर्ववत करें",
    pick: (title) => `“${title}” चुनें`,
    pickShown: "दिख रहे सभी चुनें",
    pickNone: "चयन हटाएँ",
    restoreRows: (number) => count(number, { one: "# कॉपी वापस लाएँ", other: "# कॉपियाँ वापस लाएँ" }),
    restoreOne: "वापस लाएँ",
    ...undoQuestions(format),

    headline: {
      changed: (number) =>
        count(number, {
          one: "# कॉपी उसके बाद बदली गई और अब भी वहीं है",
          other: "# कॉपियाँ उसके बाद बदली गईं और अब भी वहीं हैं",
        }),
      kept: (number) => count(number, { one: "# कॉपी पूर्ववत नहीं हो सकी", other: "# कॉपियाँ पूर्ववत नहीं हो सकीं" }),
      notRestored: (number) =>
        count(number, { one: "# कॉपी वापस नहीं आ सकी", other: "# कॉपियाँ वापस नहीं आ सकीं" }),
      trashed: (number) => count(number, { one: "# कॉपी पूर्ववत की गई", other: "# कॉपियाँ पूर्ववत की गईं" }),
      gone: (number) => count(number, { one: "# कॉपी पहले ही हट चुकी थी", other: "# कॉपियाँ पहले ही हट चुकी थीं" }),
      restored: (number) => count(number, { one: "# कॉपी लौट आई", other: "# कॉपियाँ लौट आईं" }),
    },
    titles: {
      undone: (title) => `“${title}” की कॉपी पूर्ववत की गई`,
      gone: (title) => `“${title}” की कॉपी पहले ही हट चुकी थी`,
      changed: (title) => `“${title}” की कॉपी उसके बाद बदली गई और अब भी वहीं है`,
      kept: (title) => `“${title}” की कॉपी पूर्ववत नहीं हो सकी`,
      restored: (title) => `“${title}” की कॉपी लौट आई`,
      notRestored: (title) => `“${title}” की कॉपी वापस नहीं आ सकी`,
    },
    totals: {
      trashed: (number) => count(number, { one: "# कॉपी ट्रैश में", other: "# कॉपियाँ ट्रैश में" }),
      gone: (number) => count(number, { one: "# कॉपी पहले ही हट चुकी थी", other: "# कॉपियाँ पहले ही हट चुकी थीं" }),
      changed: (number) =>
        count(number, { one: "# कॉपी उसके बाद बदली गई", other: "# कॉपियाँ उसके बाद बदली गईं" }),
      kept: (number) => count(number, { one: "# कॉपी बनी रही", other: "# कॉपियाँ बनी रहीं" }),
      restored: (number) => count(number, { one: "# कॉपी वापस लाई गई", other: "# कॉपियाँ वापस लाई गईं" }),
      notRestored: (number) =>
        count(number, { one: "# कॉपी वापस नहीं लाई गई", other: "# कॉपियाँ वापस नहीं लाई गईं" }),
    },
    states: {
      asked: "इसे पूर्ववत किया जाना था; बारी आने से पहले ही काम समाप्त हो गया।",
      sent: "इसे ट्रैश में डाला जा रहा था, तभी काम बीच में रुक गया।",
      trashed: "इसे पूर्ववत किया गया: यह ट्रैश में है।",
      changed: "इसे पूर्ववत किया जाना था, पर किसी ने इसे बदल दिया है। यह अब भी वहीं है।",
      "restore-asked": "इसे वापस लाया जाना था; बारी आने से पहले ही काम समाप्त हो गया।",
      restored: "इसे पूर्ववत किया गया था और यह फिर मौजूद है।",
      "not-restored": "यह अब भी ट्रैश में है, या वहाँ से भी जा चुकी है: पोर्टल इसे फिर नहीं दिखा रहा।",
      deleted: "इसे पोर्टल में मिटा दिया गया था, इसलिए पूर्ववत करने को कुछ नहीं था।",
      inTrash: "यह पहले से ट्रैश में थी।",
      notPublished: "यह ड्राफ़्ट के रूप में लौटी है: इसे फिर प्रकाशित नहीं किया जा सका।",
    },
    refusals: {
      "home-page": () => "यह अपनी साइट का होम पेज है, और जब तक दूसरे पेज हैं, पोर्टल होम पेज को बनाए रखता है।",
      "other-site": () => "इसे किसी दूसरी साइट पर ले जाया गया है, इसलिए यह वहाँ नहीं है जहाँ इस रन ने इसे बनाया था।",
      "not-made-by-run": () => "पोर्टल के अनुसार इसे किसी और ने बनाया है, इसलिए इसे छुआ नहीं गया।",
      stopped: () => "इसकी बारी आने से पहले काम समाप्त कर दिया गया।",
      refused: () => "पोर्टल ने इसे ट्रैश में डालने से मना कर दिया।",
      "not-seen": () => "पोर्टल इसे ट्रैश में नहीं दिखाता।",
    },
    whatToDo: {
      "home-page": () =>
        "साइट की सेटिंग में कोई दूसरा होम पेज चुनें, फिर इसे दोबारा पूर्ववत करें। या पहले दूसरी कॉपियाँ पूर्ववत करें।",
      "other-site": () => "इसकी ज़रूरत न हो, तो इसे वहीं ट्रैश में डालें।",
      "not-made-by-run": () => "इसे साइट अनुभाग में देखें, और यह आपकी हो तो वहाँ ट्रैश में डालें।",
      stopped: () => "जब चाहें, इसे पूर्ववत कर सकते हैं।",
      refused: () => "इसे साइट अनुभाग में ट्रैश में डालें, या ऐसे व्यक्ति से कहें जिसे इसकी अनुमति हो।",
      "not-seen": () => "इसे दोबारा पूर्ववत करें, या साइट अनुभाग में देखें।",
    },
    keptRows: (number) =>
      count(number, { one: "# कॉपी पूर्ववत नहीं हो सकी", other: "# कॉपियाँ पूर्ववत नहीं हो सकीं" }),
    again: (number) => count(number, { one: "# कॉपी दोबारा पूर्ववत करें", other: "# कॉपियाँ दोबारा पूर्ववत करें" }),
    trashedFolders: (number) => count(number, { other: "# फ़ोल्डर ट्रैश में" }),
    restoredFolders: (number) =>
      count(number, { one: "# फ़ोल्डर वापस लाया गया", other: "# फ़ोल्डर वापस लाए गए" }),
    keptFolders: {
      "not-empty": (title) => `फ़ोल्डर “${title}” बना रहेगा: उसमें और भी कुछ है।`,
      "not-made-by-run": (title) => `फ़ोल्डर “${title}” बना रहेगा: वह रन से पहले भी था।`,
      refused: (title) => `पोर्टल ने फ़ोल्डर “${title}” को ट्रैश में डालने से मना कर दिया।`,
    },
    watch: undoWatch(format),
  };
}
