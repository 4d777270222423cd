import type { Format } from "../format.ts";
import type { ReviewMessages, RoughTime } from "../sections/review.ts";
import { reviewChanges } from "./review-changes.ts";
import { reviewLists } from "./review-lists.ts";

const warningNames = {
  "title-gets-suffix": "ชื่อจะมีคำต่อท้าย",
  "address-taken": "ที่อยู่ถูกใช้แล้ว",
  "becomes-home-page": "จะเป็นหน้าแรก",
  "site-goes-live": "เว็บไซต์จะเผยแพร่",
  "folders-go-live": "โฟลเดอร์จะเปิดใช้งาน",
  "unpublished-edits-go-live": "การแก้ไขจะเผยแพร่ด้วย",
  "unpublished-edits-are-copied": "คัดลอกการแก้ไขที่ยังไม่เผยแพร่",
  "live-for-a-moment": "ปรากฏชั่วขณะ",
  "may-not-publish": "ไม่มีสิทธิ์เผยแพร่",
  "stays-draft-in-inactive-folder": "ยังเป็นแบบร่าง",
  "may-not-edit-source": "ต้นฉบับอ่านได้อย่างเดียว",
  "areas-of-the-source": "ส่วนหัวและส่วนท้ายคงเดิม",
  "dynamic-address": "ไม่มีที่อยู่แบบไดนามิก",
  "system-page": "หน้าระบบ",
  "area-page": "ส่วนหัว ส่วนท้าย หรือแถบข้าง",
  "source-in-trash": "ต้นฉบับอยู่ในถังขยะ",
  "same-title-in-plan": "ชื่อซ้ำในแผนนี้",
  "same-address-in-plan": "ที่อยู่ซ้ำในแผนนี้",
  "may-not-undo": "ไม่มีสิทธิ์เลิกทำ",
  "may-not-rename": "ไม่มีสิทธิ์เปลี่ยนชื่อ",
  "new-folder-is-inactive": "โฟลเดอร์ใหม่ยังไม่เปิดใช้งาน",
  "copied-before": "เคยคัดลอกไปที่นั่นแล้ว",
  "settings-not-allowed": "เป็นไปตามที่พอร์ทัลกำหนด",
  "wished-title-taken": "มีชื่อนี้อยู่แล้ว",
  "renamed-where-taken": "จะเติมลำดับเลข",
  "wished-address-taken": "ที่อยู่ใหม่ถูกใช้แล้ว",
  "wished-address-refused": "พอร์ทัลไม่รับที่อยู่ใหม่",
} as const;

export function reviewMessages(format: Format): ReviewMessages {
  const { count, number } = format;
  return {
    heading: "สิ่งที่จะเกิดขึ้น",
    publication: "การเผยแพร่สำเนา",
    wishes: {
      draft: { title: "แบบร่าง", text: "ไม่มีใครเห็นจนกว่าคุณจะเผยแพร่" },
      "as-source": { title: "เหมือนต้นฉบับ", text: "เผยแพร่หากต้นฉบับเผยแพร่อยู่" },
      published: { title: "เผยแพร่", text: "ผู้เยี่ยมชมเปิดดูได้ทันที" },
    },
    trashedSource: "หน้านี้อยู่ในถังขยะ ต้องการคัดลอกอย่างไร",
    trashedWays: {
      restore: {
        title: "กู้คืน คัดลอก แล้วย้ายกลับ",
        text: "วิธีที่แน่นอน: หน้าจะออกจากถังขยะไม่กี่วินาทีโดยไม่เผยแพร่ แล้วกลับไปอยู่ในถังขยะ",
      },
      "as-it-is": {
        title: "คัดลอกโดยไม่นำออกจากถังขยะ",
        text: "ต้นฉบับไม่ถูกแตะต้อง ในกรณีนี้บางพอร์ทัลไม่คัดลอกบล็อก แอปจะตรวจผลและแจ้งให้คุณทราบ",
      },
    },
    noRestoreRight: "คุณไม่มีสิทธิ์กู้คืนหน้าของเว็บไซต์นี้",
    source: "หน้า",
    goesTo: "ปลายทาง",
    willBeCalled: "ชื่อ",
    address: "ที่อยู่",
    addressWithSuffix: (code) => `${code}_ ตามด้วยตัวอักษรสี่ตัวที่พอร์ทัลเลือก`,
    statusAfterwards: "การเผยแพร่",
    warnings: (amount) => count(amount, { other: "ข้อควรทราบ # ข้อ" }),
    cannotCopy: "สร้างสำเนานี้ไม่ได้",
    copy: "คัดลอกหน้า",
    choosePage: "เลือกหน้าที่จะคัดลอก",
    chooseTarget: "เลือกปลายทางของสำเนา",
    chooseTrashedWay: "เลือกวิธีคัดลอกหน้าจากถังขยะ",
    repairRule: "แก้ไขนิพจน์ทั่วไปที่ใช้ตั้งชื่อสำเนาให้ถูกต้อง",
    checking: "กำลังตรวจดูปลายทาง…",
    readingPages: (soFar) => count(soFar, { other: "กำลังอ่านหน้าทั้งหมดของเว็บไซต์: อ่านแล้ว # หน้า…" }),
    checkingTargets: (read, of) => `กำลังตรวจดูปลายทาง: อ่านแล้ว ${number(read)} จาก ${number(of)}…`,
    targetFailed: "อ่านเว็บไซต์ปลายทางไม่สำเร็จ",
    notAdapted: "สิ่งที่คงเดิมเหมือนต้นฉบับ",
    plain: {
      shared: "สิ่งที่ต้นฉบับและสำเนาใช้ร่วมกัน",
      files: "รูปภาพและไฟล์ใช้ร่วมกับต้นฉบับ ไม่ได้คัดลอก",
      fromPortal: "แบบฟอร์ม สินค้า และข้อมูลอื่นจากพอร์ทัลที่บล็อกแสดง: ทั้งสองแสดงเหมือนกัน",
      areas: "ส่วนหัว ส่วนท้าย และแถบข้าง: สำเนายังใช้ของต้นฉบับ",
      areasUnlessCopied: "ส่วนหัว ส่วนท้าย และแถบข้าง: สำเนายังใช้ของต้นฉบับ เว้นแต่จะคัดลอกไปด้วย",
      notCopied: "สิ่งที่ไม่คัดลอก",
      history: "จำนวนการเข้าชม ประวัติการแก้ไข วันที่ และผู้สร้าง: สำเนาเริ่มต้นใหม่ในชื่อของคุณ",
      lostBlocks: "บล็อกที่พอร์ทัลไม่มีแล้วหรือไม่อนุญาตที่ปลายทาง: รายงานจะระบุสิ่งที่ขาดไป",
      siteRoles: "การเป็นหน้าแรก หน้าข้อผิดพลาด หรือหน้าระบบ และที่อยู่แบบไดนามิกของแคตตาล็อก",
      anchors: "จุดยึดที่กำหนดเอง: พอร์ทัลจะสร้างใหม่",
      asItIs: "สิ่งที่ติดไปตามเดิม",
      links: "ลิงก์ไปยังหน้าอื่น: ยังชี้ไปยังหน้าเดิม",
      linksOutside: {
        leave: "ลิงก์ไปยังหน้าที่ไม่ได้คัดลอก: ยังชี้ไปที่เดิม และรายงานจะนับจำนวน",
        "earlier-copy": "ลิงก์ไปยังหน้าที่ไม่ได้คัดลอก: ชี้ไปยังสำเนาจากรอบก่อนหน้าในเว็บไซต์เดียวกันหากมี มิฉะนั้นชี้ไปที่เดิม",
        list: "ลิงก์ไปยังหน้าที่ไม่ได้คัดลอก: ยังชี้ไปที่เดิม และรายงานจะแสดงรายการ",
      },
      drafts: "การแก้ไขที่ยังไม่เผยแพร่และบล็อกที่ซ่อนอยู่ของต้นฉบับ",
      markers: "ตัวแปร เช่น ปีปัจจุบัน: คงค่า ณ เวลาที่คัดลอก",
      settings: "การตั้งค่าตัวนับ เสิร์ชเอนจิน และโซเชียลมีเดีย",
      afterwards: "สิ่งที่ทำเมื่อสำเนาครบแล้ว",
      titles: (copies) => count(copies, { other: "ตั้งชื่อให้สำเนา # รายการ" }),
      addresses: (copies) => count(copies, { other: "กำหนดที่อยู่ให้สำเนา # รายการ" }),
      cleaned: (copies) => count(copies, { other: "ล้างการตั้งค่าเฉพาะของต้นฉบับออกจากสำเนา # รายการ" }),
      linked: (copies) => count(copies, { other: "ค้นหาลิงก์ที่ต้องชี้ไปยังสำเนาในเว็บไซต์เดียวกันในสำเนา # รายการ" }),
    },

    number,
    copies: (copies) => count(copies, { other: "สำเนา # รายการ" }),
    reviewCopies: (copies) => count(copies, { other: "ตรวจสอบสำเนา # รายการ" }),
    nothingToCopy: "ไม่มีหน้าในสิ่งที่คุณเลือก",
    pageLimit: (published) =>
      count(published, {
        other:
          "สำเนา # รายการจะเผยแพร่ บางแพ็กเกจจำกัดจำนวนหน้าที่เผยแพร่ และพอร์ทัลไม่แจ้งว่าเหลือเท่าใด สำเนาที่เกินจำนวนจะเป็นแบบร่าง และรายงานจะระบุไว้",
      }),
    sum: {
      copies: "สำเนา",
      targets: "เว็บไซต์ปลายทาง",
      folders: "โฟลเดอร์ที่สร้างก่อน",
      impossible: "คัดลอกไม่ได้",
      time: "เวลา",
      warnings: "ข้อควรทราบ",
    },
    warningNames,
    folderWarnings: {
      "address-held-by-trash": ({ code }) => `โฟลเดอร์ในถังขยะใช้ที่อยู่ “${code}” อยู่ โฟลเดอร์ใหม่จึงได้ที่อยู่อื่น`,
    },
    roughTime: (time) => tellTime(time, count),

    ...reviewLists(format),

    foldersMade: (folders) => count(folders, { other: "จะสร้าง # โฟลเดอร์ก่อน" }),
    showMore: (more) => count(more, { other: "แสดงอีก # รายการ" }),

    openPlan: "เปิดแผนที่บันทึกไว้…",
    fileUnreadable: {
      title: "อ่านไฟล์ไม่สำเร็จ",
      text: "เบราว์เซอร์ไม่ส่งไฟล์ให้ โปรดเลือกไฟล์อีกครั้ง หรือเลือกสำเนาของไฟล์",
    },
    changes: reviewChanges(format),
  };
}

function tellTime(time: RoughTime, count: Format["count"]): string {
  if (time.at === "seconds") return "ไม่ถึงหนึ่งนาที";
  const { unit, high } = time;
  const minutes = unit === "minutes";
  switch (time.at) {
    case "within":
      return minutes ? count(high, { other: "ไม่เกิน # นาที" }) : count(high, { other: "ไม่เกิน # ชั่วโมง" });
    case "about":
      return minutes ? count(high, { other: "ประมาณ # นาที" }) : count(high, { other: "ประมาณ # ชั่วโมง" });
    case "between": {
      const low = count(time.low, { other: "#" });
      return count(high, { other: minutes ? `ประมาณ ${low} ถึง # นาที` : `ประมาณ ${low} ถึง # ชั่วโมง` });
    }
  }
}
