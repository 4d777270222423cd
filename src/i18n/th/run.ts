import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `กำลังคัดลอก “${title}”`,
  checking: "กำลังตรวจหน้า โฟลเดอร์ปลายทาง และสิทธิ์ของคุณ…",
  copying: "พอร์ทัลกำลังคัดลอกหน้า…",
  copyingHint: "หน้าที่มีบล็อกมากอาจใช้เวลาถึงหนึ่งนาที",
  unsure: "คำตอบสูญหาย กำลังตรวจดูว่ามีสำเนาแล้วหรือไม่…",
  unsureHint: "ไม่มีการส่งซ้ำ แอปจะคัดลอกหน้าอีกครั้งเมื่อแน่ใจแล้วว่าไม่มีสำเนาเท่านั้น",
  waitForPortal: (seconds) => count(seconds, { other: "พอร์ทัลอาจยังสร้างสำเนาอยู่ จะตรวจดูอีกครั้งใน # วินาที" }),
  waitForLimit: (seconds) => count(seconds, { other: "พอร์ทัลขอให้พักก่อน จะทำต่อใน # วินาที" }),
  finishing: "กำลังอ่านสำเนากลับมาเปรียบเทียบกับต้นฉบับ…",
  settings: "กำลังกำหนดชื่อและการตั้งค่าให้สำเนา…",
  links: "กำลังเปลี่ยนลิงก์ในสำเนาให้ชี้ไปยังสำเนา…",
  keepOpen: "โปรดเปิดหน้านี้ไว้จนกว่าจะเสร็จ",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "กำลังหยุดชั่วคราว…",
    text: "งานที่พอร์ทัลกำลังทำอยู่จะทำให้เสร็จก่อน จะไม่มีการส่งเพิ่ม",
  },
  stopping: {
    title: "กำลังหยุด…",
    text: "งานที่พอร์ทัลกำลังทำอยู่จะทำให้เสร็จก่อน สิ่งที่ยังรออยู่จะไม่คัดลอก",
  },
  offline: {
    title: "อุปกรณ์นี้ออฟไลน์",
    text: "ไม่มีการส่งข้อมูล จะทำต่อเองเมื่อการเชื่อมต่อกลับมา",
  },
  paused: {
    asked: { title: "หยุดชั่วคราว", text: "จะไม่มีการส่งข้อมูลจนกว่าคุณจะสั่งให้ทำต่อ" },
    session: {
      title: "การคัดลอกค้างอยู่",
      text: "สิ่งที่คัดลอกไปแล้วยังอยู่ และไม่มีการส่งซ้ำ กดทำต่อได้เมื่อพอร์ทัลให้แอปเข้าใช้อีกครั้ง",
    },
    interrupted: {
      title: "การคัดลอกรอบนี้ถูกขัดจังหวะ",
      text: "ไม่มีการส่งซ้ำ แอปจะค้นหาสิ่งที่กำลังทำอยู่ในขณะนั้นก่อน",
    },
  },
  begun: (moment) => `เริ่มเมื่อ ${moment}`,
  held: {
    "rate-limit": {
      title: "พอร์ทัลขอให้พักก่อน",
      text: "ขณะนี้พอร์ทัลได้รับคำขอมากเกินไป แอปอื่นใช้ขีดจำกัดเดียวกันนี้ร่วมกัน",
    },
    "operating-limit": {
      title: "กำลังรอเวลาประมวลผลของพอร์ทัล",
      text: "เวลาที่พอร์ทัลให้สำหรับการคัดลอกในสิบนาทีหมดแล้ว ไม่มีอะไรล้มเหลว",
    },
  },
  goesOnIn: (time) => `จะทำต่อเองใน ${time}`,
};

const steering: RunSteeringMessages = {
  pause: "หยุดชั่วคราว",
  resume: "ทำต่อ",
  stop: "หยุด",
  confirmStop: {
    title: "หยุดการคัดลอกรอบนี้หรือไม่",
    text: "หน้าที่กำลังคัดลอกอยู่จะทำให้เสร็จก่อน สิ่งที่ยังรออยู่จะไม่คัดลอก และไม่มีการลบสิ่งใด",
  },
  stopNow: "หยุดเลย",
  doNotStop: "ไม่หยุด",
  otherTab: {
    title: "แท็บอื่นกำลังทำงานนี้อยู่",
    text: "คุณดูความคืบหน้าได้ที่นี่ การหยุดชั่วคราว ทำต่อ หรือหยุดต้องทำในแท็บนั้น เมื่อปิดแท็บนั้นแล้ว คุณทำต่อที่นี่ได้",
  },
  notLasting: {
    title: "เบราว์เซอร์นี้ไม่ยอมเก็บข้อมูลให้แอป",
    text: "มีเพียงแท็บนี้ที่รู้ว่าคัดลอกอะไรไปแล้ว โปรดเปิดแท็บไว้และอย่าโหลดใหม่จนกว่าจะเสร็จ",
  },
  lasting: "โปรดเปิดแท็บนี้ไว้ หากแท็บปิดไป ให้เปิด Page Copier อีกครั้งแล้วทำต่อ จะไม่มีการคัดลอกซ้ำ",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { other: "กำลังสร้างสำเนา # รายการ" }),
  windowTitle: (percent) => `${percent}% · Page Copier`,
  progress: "ความคืบหน้าของการคัดลอก",
  summary: (left, percent) => count(left, { other: `เหลือสำเนา # รายการ เสร็จแล้ว ${percent} เปอร์เซ็นต์` }),
  doneOf: (total, done) => count(total, { other: `สร้างสำเนาแล้ว ${done} จาก # รายการ` }),
  figures: {
    done: "คัดลอกแล้ว",
    toCheck: "ในจำนวนนี้ยังต้องตรวจสอบ",
    toAdapt: "ในจำนวนนี้ยังต้องปรับ",
    remarks: "ในจำนวนนี้มีหมายเหตุ",
    failed: "ไม่ได้คัดลอก",
    unsettled: "ต้องตรวจดู",
    skipped: "ข้าม",
    left: "เหลือ",
    rate: "ความเร็ว",
    time: "เวลาที่เหลือ",
  },
  perMinute: (copies) => count(copies, { other: "ประมาณ # สำเนาต่อนาที" }),
  underOnePerMinute: "น้อยกว่าหนึ่งสำเนาต่อนาที",
  underAMinute: "ไม่ถึงหนึ่งนาที",
  minutes: (minutes) => count(minutes, { other: "ประมาณ # นาที" }),
  hours: (hours) => count(hours, { other: "ประมาณ # ชั่วโมง" }),
  now: {
    folders: (left) => count(left, { other: "กำลังสร้างโฟลเดอร์ก่อน เหลือ # โฟลเดอร์…" }),
    copying: (pages) => count(pages, { other: "พอร์ทัลกำลังคัดลอก # หน้า…" }),
    looking: (pages) => count(pages, { other: "คำตอบสูญหาย: กำลังตรวจดูว่ามีสำเนา # รายการแล้วหรือไม่…" }),
    checking: "กำลังตรวจหน้า โฟลเดอร์ปลายทาง และสิทธิ์…",
    finishing: "กำลังอ่านสำเนากลับมาเปรียบเทียบกับต้นฉบับ…",
    settings: (copies) => count(copies, { other: "กำลังกำหนดชื่อและการตั้งค่าให้สำเนา # รายการ…" }),
    links: (copies) => count(copies, { other: "กำลังเปลี่ยนลิงก์ให้ชี้ไปยังสำเนา เหลือ # หน้า…" }),
    limit: "พอร์ทัลขอให้พักก่อน แล้วจะทำต่อเอง…",
    ready: "กำลังเตรียมพร้อม…",
  },
  willBeAsked: (copies) => count(copies, { other: "สำเนา # รายการมีหลายหน้าที่อาจใช่ แอปจะถามคุณเมื่อจบรอบ" }),
  targets: "ปลายทาง",
  copies: "สำเนา",
  show: "แสดง",
  filters: {
    all: "ทั้งหมด",
    running: "กำลังทำ",
    done: "คัดลอกแล้ว",
    remarks: "มีหมายเหตุ",
    failed: "ไม่ได้คัดลอก",
    waiting: "รออยู่",
  },
  noneLikeThis: "ขณะนี้ไม่มีสำเนาแบบนี้",
  states: {
    waiting: "รออยู่",
    checking: "กำลังตรวจ",
    copying: "กำลังคัดลอก",
    unsure: "คำตอบสูญหาย กำลังค้นหาสำเนา",
    copied: "คัดลอกแล้ว ยังต้องตรวจสอบ",
    finishing: "กำลังเปรียบเทียบกับต้นฉบับ",
    done: "คัดลอกแล้ว",
    withRemarks: "คัดลอกแล้ว มีหมายเหตุ",
    toAdapt: "คัดลอกแล้ว ชื่อหรือลิงก์จะกำหนดในตอนท้าย",
    unverified: "คัดลอกแล้ว ตรวจสอบไม่ได้",
    unknown: "ไม่ทราบว่าคัดลอกแล้วหรือไม่",
    ambiguous: "มีหลายหน้าที่อาจใช่ แอปจะถามคุณเมื่อจบรอบ",
    refused: "ไม่ได้คัดลอก",
    failed: "ไม่ได้คัดลอก",
    takenOut: "นำออกแล้วตอนตรวจสอบ",
    skipped: "ข้าม เพราะการคัดลอกถูกหยุด",
  },
});
