import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { one: "# कॉपी पूर्ववत हो रही है", other: "# कॉपियाँ पूर्ववत हो रही हैं" }),
    restoring: (number) =>
      count(number, { one: "# कॉपी वापस लाई जा रही है", other: "# कॉपियाँ वापस लाई जा रही हैं" }),
  },
  now: {
    undoing: (left) =>
      count(left, {
        one: "# कॉपी देखकर ट्रैश में डाली जा रही है…",
        other: "# कॉपियाँ देखकर ट्रैश में डाली जा रही हैं…",
      }),
    restoring: (left) =>
      count(left, {
        one: "# कॉपी ट्रैश से निकाली जा रही है…",
        other: "# कॉपियाँ ट्रैश से निकाली जा रही हैं…",
      }),
  },
  folders: {
    undoing: "रन के खाली फ़ोल्डर ट्रैश में डाले जा रहे हैं…",
    restoring: "ट्रैश से निकली चीज़ें फिर पढ़ी जा रही हैं…",
  },
  done: { undoing: "ट्रैश में", restoring: "वापस लाई गईं" },
  notDone: "नहीं हुआ",
  left: "बाकी",
  summary: (left, percent) =>
    count(left, {
      one: `# कॉपी बाकी, ${percent} प्रतिशत पूरा हुआ।`,
      other: `# कॉपियाँ बाकी, ${percent} प्रतिशत पूरा हुआ।`,
    }),
  rows: "संबंधित कॉपियाँ",
  states: {
    asked: "प्रतीक्षा में",
    sent: "ट्रैश में डाली जा रही है",
    trashed: "ट्रैश में",
    gone: "पहले ही हट चुकी थी",
    changed: "उसके बाद बदली गई: आपसे पूछा जाएगा",
    kept: "पूर्ववत नहीं हो सकी",
    "restore-asked": "प्रतीक्षा में",
    restored: "वापस लाई गई",
    "not-restored": "वापस नहीं आ सकी",
  },
  confirmStop: {
    title: "यहीं समाप्त करें?",
    text: "पोर्टल अभी जिस पर काम कर रहा है, वह पहले पूरा होगा। बाकी कॉपियाँ वैसी ही रहेंगी।",
  },
  stopping: "पोर्टल अभी जिस पर काम कर रहा है, वह पहले पूरा होगा। बाकी कॉपियाँ वैसी ही रहेंगी।",
  lasting: "यह टैब खुला रखें। बंद हो जाए, तो Page Copier फिर खोलें और जारी रखें।",
});
