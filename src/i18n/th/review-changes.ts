import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "ชื่อ",
  address: "ที่อยู่",
  folder: "โฟลเดอร์",
  publication: "การเผยแพร่",
  content: "เนื้อหา",
} as const;

const folderChanges = {
  "made-now": "ต้องสร้างโฟลเดอร์นี้ตอนนี้ เมื่อบันทึกแผนไว้ โฟลเดอร์นี้ยังมีอยู่",
  "there-now": "มีโฟลเดอร์นี้อยู่แล้ว ตามแผนที่บันทึกไว้จะสร้างขึ้น",
  "not-made": "จะไม่สร้างโฟลเดอร์นี้แล้ว เพราะไม่มีต้นฉบับหรือไม่มีอะไรคัดลอกลงไป",
  other: "ที่อยู่หรือสถานะของโฟลเดอร์นี้จะต่างจากแผนที่บันทึกไว้",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) => count(changes, { other: "มีการเปลี่ยนแปลง # รายการหลังจากบันทึกแผน" }),
  text: "แถวด้านล่างคือแผนใหม่ตามข้อมูลปัจจุบันของพอร์ทัล จะไม่มีการคัดลอกจนกว่าคุณจะยืนยัน",
  useNewPlan: "ใช้แผนใหม่",
  accepted: "ใช้แผนใหม่แล้ว",
  lookFirst: "ดูสิ่งที่เปลี่ยนแปลงก่อน",
  aspects,
  sentences: {
    "page-gone": () => "ไม่มีหน้านี้แล้ว หรือคุณไม่มีสิทธิ์อ่านอีกต่อไป แผนใหม่ไม่มีหน้านี้",
    "page-trashed": () => "ขณะนี้หน้าอยู่ในถังขยะ",
    "page-changed": ({ aspects: changed }) =>
      `หน้านี้ไม่เหมือนเดิม: ${list(changed.map((aspect) => aspects[aspect]))}`,
    "edits-not-comparable": () => "รูปแบบวันที่ของคุณต่างจากของผู้ที่บันทึกแผน จึงบอกไม่ได้ว่าหน้าใดถูกแก้ไขหลังจากนั้น",
    "site-gone": () => "ไม่มีเว็บไซต์ปลายทางนี้แล้ว หรือคุณไม่มีสิทธิ์อ่านอีกต่อไป",
    "folder-gone": () => "ไม่มีโฟลเดอร์ปลายทางนี้แล้ว หรืออยู่ในถังขยะ",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "สำเนานี้เคยสร้างได้ แต่ตอนนี้สร้างไม่ได้แล้ว",
    "other-outcome": () => "ผลที่ได้จากพอร์ทัลจะต่างจากที่ระบุในแผนที่บันทึกไว้",
  },
  otherTitle: (saved, fresh) => `ชื่อ: “${fresh}” แทน “${saved}”`,
  otherAddress: (saved, fresh) => `ที่อยู่: “${fresh}” แทน “${saved}”`,
  nowPublished: "จะเผยแพร่ ในแผนที่บันทึกไว้เป็นแบบร่าง",
  nowDraft: "จะเป็นแบบร่าง ในแผนที่บันทึกไว้เป็นการเผยแพร่",
});
