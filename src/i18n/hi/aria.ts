import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "खोलें",
  collapse: "समेटें",
  select: "चुनें",
  selectedRow: (row) => `${row} चुना गया।`,
  deselectedRow: (row) => `${row} अब चुना हुआ नहीं है।`,
  longPressToSelect: "कई आइटम चुनने के लिए दबाकर रखें।",
  dismiss: "बंद करें",
  suggestions: "सुझाव",
  clearSearch: "खोज साफ़ करें",
};
