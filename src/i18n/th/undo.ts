import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { other: "เลิกทำสำเนา # รายการ" }),
    undoPicked: (number) => count(number, { other: "เลิกทำสำเนาที่เลือก # รายการ" }),
    undoOne: "เลิกทำ",
    undoChanged: "เลิกทำแม้มีการแก้ไข",
    pick: (title) => `เลือก “${title}”`,
    pickShown: "เลือกที่แสดงทั้งหมด",
    pickNone: "ล้างการเลือก",
    restoreRows: (number) => count(number, { other: "กู้คืนสำเนา # รายการ" }),
    restoreOne: "กู้คืน",
    ...undoQuestions(format),

    headline: {
      changed: (number) => count(number, { other: "สำเนา # รายการถูกแก้ไขหลังจากสร้าง และยังอยู่" }),
      kept: (number) => count(number, { other: "เลิกทำสำเนา # รายการไม่สำเร็จ" }),
      notRestored: (number) => count(number, { other: "กู้คืนสำเนา # รายการไม่สำเร็จ" }),
      trashed: (number) => count(number, { other: "เลิกทำสำเนา # รายการแล้ว" }),
      gone: (number) => count(number, { other: "สำเนา # รายการไม่มีอยู่ก่อนแล้ว" }),
      restored: (number) => count(number, { other: "สำเนา # รายการกลับมาแล้ว" }),
    },
    titles: {
      undone: (title) => `เลิกทำสำเนาของ “${title}” แล้ว`,
      gone: (title) => `สำเนาของ “${title}” ไม่มีอยู่ก่อนแล้ว`,
      changed: (title) => `สำเนาของ “${title}” ถูกแก้ไขหลังจากสร้าง และยังอยู่`,
      kept: (title) => `เลิกทำสำเนาของ “${title}” ไม่สำเร็จ`,
      restored: (title) => `สำเนาของ “${title}” กลับมาแล้ว`,
      notRestored: (title) => `กู้คืนสำเนาของ “${title}” ไม่สำเร็จ`,
    },
    totals: {
      trashed: (number) => count(number, { other: "สำเนาในถังขยะ # รายการ" }),
      gone: (number) => count(number, { other: "สำเนา # รายการไม่มีอยู่ก่อนแล้ว" }),
      changed: (number) => count(number, { other: "สำเนา # รายการถูกแก้ไขหลังจากสร้าง" }),
      kept: (number) => count(number, { other: "สำเนา # รายการคงอยู่" }),
      restored: (number) => count(number, { other: "กู้คืนสำเนา # รายการแล้ว" }),
      notRestored: (number) => count(number, { other: "ไม่ได้กู้คืนสำเนา # รายการ" }),
    },
    states: {
      asked: "กำลังจะเลิกทำ แต่รอบนี้จบลงก่อนถึงรายการนี้",
      sent: "รอบนี้ถูกขัดจังหวะขณะกำลังย้ายสำเนาไปที่ถังขยะ",
      trashed: "เลิกทำแล้ว อยู่ในถังขยะ",
      changed: "กำลังจะเลิกทำ แต่มีผู้แก้ไขหลังจากนั้น สำเนายังอยู่",
      "restore-asked": "กำลังจะกู้คืน แต่รอบนี้จบลงก่อนถึงรายการนี้",
      restored: "เลิกทำไปแล้ว และกลับมาอยู่อีกครั้ง",
      "not-restored": "ยังอยู่ในถังขยะหรือหายไปจากถังขยะแล้ว พอร์ทัลไม่แสดงสำเนานี้อีก",
      deleted: "สำเนาถูกลบในพอร์ทัล จึงไม่มีอะไรให้เลิกทำ",
      inTrash: "อยู่ในถังขยะอยู่แล้ว",
      notPublished: "กลับมาเป็นแบบร่าง เพราะเผยแพร่อีกครั้งไม่สำเร็จ",
    },
    refusals: {
      "home-page": () => "สำเนานี้เป็นหน้าแรกของเว็บไซต์ และพอร์ทัลเก็บหน้าแรกไว้ตราบที่ยังมีหน้าอื่น",
      "other-site": () => "สำเนานี้ถูกย้ายไปยังเว็บไซต์อื่น จึงไม่อยู่ที่ที่รอบนี้สร้างไว้",
      "not-made-by-run": () => "พอร์ทัลระบุว่าผู้อื่นเป็นผู้สร้าง จึงไม่ได้แตะต้อง",
      stopped: () => "การทำงานถูกหยุดก่อนถึงสำเนานี้",
      refused: () => "พอร์ทัลไม่ยอมย้ายสำเนานี้ไปที่ถังขยะ",
      "not-seen": () => "พอร์ทัลไม่แสดงสำเนานี้ในถังขยะ",
    },
    whatToDo: {
      "home-page": () => "เลือกหน้าแรกอื่นในการตั้งค่าของเว็บไซต์ แล้วเลิกทำอีกครั้ง หรือเลิกทำสำเนาอื่นก่อน",
      "other-site": () => "หากไม่ต้องการ ให้ย้ายไปที่ถังขยะในเว็บไซต์นั้น",
      "not-made-by-run": () => "ตรวจดูในส่วนเว็บไซต์ หากเป็นของคุณ ให้ย้ายไปที่ถังขยะที่นั่น",
      stopped: () => "เลิกทำอีกครั้งได้เมื่อต้องการ",
      refused: () => "ย้ายไปที่ถังขยะในส่วนเว็บไซต์ หรือขอให้ผู้ที่มีสิทธิ์ดำเนินการแทน",
      "not-seen": () => "เลิกทำอีกครั้ง หรือตรวจดูในส่วนเว็บไซต์",
    },
    keptRows: (number) => count(number, { other: "เลิกทำสำเนา # รายการไม่สำเร็จ" }),
    again: (number) => count(number, { other: "เลิกทำสำเนา # รายการอีกครั้ง" }),
    trashedFolders: (number) => count(number, { other: "โฟลเดอร์ในถังขยะ # โฟลเดอร์" }),
    restoredFolders: (number) => count(number, { other: "กู้คืน # โฟลเดอร์แล้ว" }),
    keptFolders: {
      "not-empty": (title) => `โฟลเดอร์ “${title}” ยังอยู่ เพราะมีสิ่งอื่นอยู่ภายใน`,
      "not-made-by-run": (title) => `โฟลเดอร์ “${title}” ยังอยู่ เพราะมีอยู่ก่อนรอบนี้`,
      refused: (title) => `พอร์ทัลไม่ยอมย้ายโฟลเดอร์ “${title}” ไปที่ถังขยะ`,
    },
    watch: undoWatch(format),
  };
}
