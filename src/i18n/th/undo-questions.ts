import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
  ask: {
    heading: (number) => count(number, { other: "ย้ายสำเนา # รายการไปที่ถังขยะหรือไม่" }),
    toTrash: "ย้ายเฉพาะหน้าที่รอบนี้สร้างไปที่ถังขยะ โดยไม่มีการลบ คุณกู้คืนจากที่นี่ได้ภายใน 30 วัน หลังจากนั้นพอร์ทัลจะล้างถังขยะ",
    changed: "สำเนาที่มีผู้แก้ไขหลังจากสร้างจะยังอยู่ก่อน แอปจะถามคุณทีละรายการ",
    evenIfChanged: "สิ่งที่มีผู้แก้ไขในสำเนาหลังจากสร้างจะไปที่ถังขยะด้วย",
    published: (number) => count(number, { other: "ในจำนวนนี้เผยแพร่อยู่ # รายการ ผู้เยี่ยมชมจะไม่พบอีก" }),
    folders: "โฟลเดอร์ที่รอบนี้สร้างจะไปที่ถังขยะด้วย หากไม่มีสิ่งอื่นอยู่ภายใน",
    targets: "ปลายทาง",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) => count(number, { other: "ย้ายสำเนา # รายการไปที่ถังขยะ" }),
    cancel: "คงทุกอย่างไว้ตามเดิม",
  },
  askRestore: {
    heading: (number) => count(number, { other: "นำสำเนา # รายการออกจากถังขยะหรือไม่" }),
    text: "สำเนาจะกลับไปอยู่ที่เดิม พร้อมโฟลเดอร์ที่เคยอยู่",
    published: (number) => count(number, { other: "ในจำนวนนี้เคยเผยแพร่ # รายการ และจะเผยแพร่อีกครั้ง" }),
    confirm: (number) => count(number, { other: "นำสำเนา # รายการออกจากถังขยะ" }),
    cancel: "คงทุกอย่างไว้ตามเดิม",
  },
  changed: {
    title: (number) => count(number, { other: "มีผู้แก้ไขสำเนา # รายการหลังจากสร้าง" }),
    text: "สำเนาเหล่านี้ยังอยู่ เลือกรายการที่ยังต้องการย้ายไปที่ถังขยะ ส่วนที่เหลือจะคงอยู่",
    changes: {
      title: ({ now }) => `ขณะนี้ชื่อ “${now}”`,
      address: ({ now }) => `ขณะนี้ที่อยู่คือ “${now}”`,
      publication: ({ now }) => (now === "published" ? "มีการเผยแพร่หลังจากนั้น" : "มีการเลิกเผยแพร่หลังจากนั้น"),
      moved: () => "ขณะนี้อยู่ในโฟลเดอร์อื่น",
      edited: ({ modifiedText }) => `มีการแก้ไขเนื้อหาหรือการตั้งค่า (${modifiedText})`,
      "not-known": () => "ไม่ทราบว่ามีผู้แก้ไขหรือไม่",
    },
    allTheSame: (title) => `ย้าย “${title}” ไปที่ถังขยะแม้มีการแก้ไข`,
    tickAll: "เลือกทั้งหมด",
    confirm: (number) => count(number, { other: "ย้ายสำเนา # รายการไปที่ถังขยะ" }),
    more: (number) => count(number, { other: "ยังมีอีก # รายการด้านล่าง" }),
  },
});
