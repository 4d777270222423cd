import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) => count(number, { other: "พอร์ทัลเปิดใช้งานเว็บไซต์หรือโฟลเดอร์ # รายการเอง และยังเปิดอยู่" }),
  off: (titles) => `พอร์ทัลเปิดใช้งานเอง และปิดกลับแล้ว: ${list(titles)}`,
  leftOn: (title) => `“${title}” ยังเปิดอยู่ เพราะการปิดจะกระทบสิ่งอื่นด้วย`,
  hide: (titles) => `ผู้เยี่ยมชมจะไม่เห็นหน้าที่เผยแพร่เหล่านี้อีก: ${list(titles)}`,
  alsoOff: (titles) => `โฟลเดอร์เหล่านี้จะปิดไปด้วย: ${list(titles)}`,
  failed: (title) => `ปิด “${title}” ไม่สำเร็จ`,
  open: (title) => `ไม่ทราบว่า “${title}” ปิดแล้วหรือไม่ เพราะรอบการคัดลอกจบลงกลางคัน`,
  allTheSame: (title) => `ปิด “${title}” แม้กระทบสิ่งอื่น`,
  again: (title) => `ปิด “${title}”`,
});
