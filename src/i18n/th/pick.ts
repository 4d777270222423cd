import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count }: Format): PickMessages => ({
  heading: "คัดลอกหน้าใด",
  kind: "ประเภท",
  site: "เว็บไซต์",
  chooseSite: "เลือกเว็บไซต์",
  searchSites: "ค้นหาด้วยชื่อหรือที่อยู่",
  noSuchSite: "ไม่มีเว็บไซต์ชื่อนี้",
  pages: "หน้า",
  search: "ค้นหาหน้าด้วยชื่อ ที่อยู่ หรือ ID",
  copiedThere: "เคยคัดลอกไปที่นั่นแล้ว",
  withTrash: "แสดงถังขยะ",
  trash: "ถังขยะ",
  loadingPages: "กำลังโหลดหน้า…",
  loadedSoFar: (loaded) => count(loaded, { other: "โหลดแล้ว # หน้า กำลังโหลดเพิ่ม…" }),
  pageCount: (number) => count(number, { other: "# หน้า" }),
  failed: "อ่านหน้าของเว็บไซต์นี้ไม่สำเร็จ",
  stopped: "อ่านหน้าได้ไม่ครบ",
  noMatch: (text) => `ไม่มีหน้าที่ตรงกับ “${text}”`,
  emptySite: { title: "ยังไม่มีหน้าที่นี่", text: "เลือกเว็บไซต์อื่น หรือดูในถังขยะ" },
  noSites: {
    title: "ไม่มีเว็บไซต์ที่คุณมีสิทธิ์อ่าน",
    text: "สร้างเว็บไซต์ในส่วนเว็บไซต์ หรือขอสิทธิ์เข้าถึงเว็บไซต์จากผู้ดูแลพอร์ทัล",
  },
  kindUnreadable: (kind) => `โหลดรายการ “${kind}” ไม่สำเร็จ`,
  openedPageGone: {
    title: "หน้าที่เลือกไม่อยู่ในรายการ",
    text: "หน้าอาจอยู่ในถังขยะ หรือคุณไม่มีสิทธิ์อ่านเว็บไซต์ของหน้านั้น คุณเลือกหน้าอื่นได้",
  },
  foundCount: (number) => count(number, { other: "พบ # หน้า" }),
  nothingFound: "ไม่มีหน้าที่ตรงกับตัวกรอง",
  chosenGone: {
    title: (number) => count(number, { other: "ไม่พบหน้าหรือโฟลเดอร์ที่เลือกไว้ # รายการ" }),
    text: "อาจอยู่ในถังขยะหรือถูกลบไปแล้ว สิ่งที่ไม่อยู่ในรายการจะไม่ถูกคัดลอก",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { other: "# หน้า" });
    if (folders === 0) return `เลือก ${pagesText}`;
    return `เลือก ${pagesText} และ ${count(folders, { other: "# โฟลเดอร์" })}`;
  },
  moreToCome: "ยังโหลดหน้าอยู่ หน้าในโฟลเดอร์ที่เลือกทั้งโฟลเดอร์จะเพิ่มเข้ามา",
  someUnread: "หน้าที่อ่านไม่สำเร็จจะขาดไปจากโฟลเดอร์ที่เลือกทั้งโฟลเดอร์",
  hidden: (number) => count(number, { other: "ตัวกรองซ่อนหน้าที่เลือกไว้ # หน้า" }),
  selectAll: "เลือกทั้งหมด",
  selectFound: (number) => count(number, { other: "เลือกที่พบทั้ง # หน้า" }),
  clear: "ล้างการเลือก",
  partly: "เลือกบางส่วน",
  filter: {
    open: "กรองและจัดเรียง",
    active: (number) => count(number, { other: "กรองและจัดเรียง · # ตัวกรอง" }),
    reset: "ลบตัวกรอง",
    status: "สถานะ",
    folder: "เฉพาะในโฟลเดอร์",
    anyFolder: "ทุกโฟลเดอร์",
    searchFolders: "ค้นหาด้วยชื่อหรือที่อยู่",
    noSuchFolder: "ไม่มีโฟลเดอร์ชื่อนี้",
    changed: "แก้ไขล่าสุด",
    anyTime: "เมื่อใดก็ได้",
    days: (number) => count(number, { other: "# วัน" }),
    sinceDay: "ตั้งแต่วันที่",
    day: "แก้ไขตั้งแต่",
    sort: "จัดเรียงหน้าตาม",
    orders: { title: "ชื่อ", date: "การแก้ไขล่าสุด", address: "ที่อยู่", id: "ID" },
    datesUnreadable: {
      ambiguous: "พอร์ทัลแสดงวันที่ในรูปแบบที่แยกวันกับเดือนไม่ได้ จึงกรองหรือจัดเรียงหน้าตามวันที่ไม่ได้",
      "unknown-format": "พอร์ทัลแสดงวันที่ในรูปแบบที่ไม่รู้จัก จึงกรองหรือจัดเรียงหน้าตามวันที่ไม่ได้",
    },
  },
});
