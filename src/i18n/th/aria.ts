import type { AriaMessages } from "../sections/aria.ts";

export const aria: AriaMessages = {
  expand: "ขยาย",
  collapse: "ยุบ",
  select: "เลือก",
  selectedRow: (row) => `เลือก ${row} แล้ว`,
  deselectedRow: (row) => `ยกเลิกการเลือก ${row} แล้ว`,
  longPressToSelect: "กดค้างไว้เพื่อเลือกหลายรายการ",
  dismiss: "ปิด",
  suggestions: "คำแนะนำ",
  clearSearch: "ล้างการค้นหา",
};
