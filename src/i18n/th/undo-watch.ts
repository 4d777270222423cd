import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { other: "กำลังเลิกทำสำเนา # รายการ" }),
    restoring: (number) => count(number, { other: "กำลังกู้คืนสำเนา # รายการ" }),
  },
  now: {
    undoing: (left) => count(left, { other: "กำลังตรวจสำเนา # รายการแล้วย้ายไปที่ถังขยะ…" }),
    restoring: (left) => count(left, { other: "กำลังนำสำเนา # รายการออกจากถังขยะ…" }),
  },
  folders: {
    undoing: "กำลังย้ายโฟลเดอร์ว่างของรอบนี้ไปที่ถังขยะ…",
    restoring: "กำลังอ่านสิ่งที่นำออกจากถังขยะ…",
  },
  done: { undoing: "อยู่ในถังขยะ", restoring: "กู้คืนแล้ว" },
  notDone: "ไม่ได้ทำ",
  left: "เหลือ",
  summary: (left, percent) => count(left, { other: `เหลือสำเนา # รายการ เสร็จแล้ว ${percent} เปอร์เซ็นต์` }),
  rows: "สำเนาที่เกี่ยวข้อง",
  states: {
    asked: "รออยู่",
    sent: "กำลังย้ายไปที่ถังขยะ",
    trashed: "อยู่ในถังขยะ",
    gone: "ไม่มีอยู่ก่อนแล้ว",
    changed: "ถูกแก้ไขแล้ว แอปจะถามคุณ",
    kept: "เลิกทำไม่สำเร็จ",
    "restore-asked": "รออยู่",
    restored: "กู้คืนแล้ว",
    "not-restored": "กู้คืนไม่สำเร็จ",
  },
  confirmStop: {
    title: "หยุดตรงนี้หรือไม่",
    text: "งานที่พอร์ทัลกำลังทำอยู่จะทำให้เสร็จก่อน สำเนาอื่นจะคงเดิม",
  },
  stopping: "งานที่พอร์ทัลกำลังทำอยู่จะทำให้เสร็จก่อน สำเนาอื่นจะคงเดิม",
  lasting: "โปรดเปิดแท็บนี้ไว้ หากแท็บปิดไป ให้เปิด Page Copier อีกครั้งแล้วทำต่อ",
});
