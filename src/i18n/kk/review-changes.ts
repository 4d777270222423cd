import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "атауы",
  address: "мекенжайы",
  folder: "қалтасы",
  publication: "көрінуі",
  content: "мазмұны",
} as const;

const folderChanges = {
  "made-now": "Бұл қалтаны енді жасау керек: жоспар сақталғанда ол бар еді.",
  "there-now": "Бұл қалта енді бар: сақталған жоспар бойынша оны жасау керек еді.",
  "not-made": "Бұл қалта енді жасалмайды: түпнұсқасы жоқ немесе оған ештеңе көшірілмейді.",
  other: "Қалтаның мекенжайы немесе күйі сақталған жоспардағыдан басқаша болады.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) => count(changes, { other: "Жоспар сақталғаннан бері # өзгеріс болды" }),
  text: "Төменде порталдың қазіргі деректері бойынша жаңа жоспар берілген. Келісіміңізсіз ештеңе басталмайды.",
  useNewPlan: "Жаңа жоспарды пайдалану",
  accepted: "Жаңа жоспар пайдаланылуда",
  lookFirst: "Алдымен не өзгергенін қараңыз.",
  aspects,
  sentences: {
    "page-gone": () => "Бет енді жоқ немесе оны көруге құқығыңыз жоқ. Жаңа жоспарға ол кірмейді.",
    "page-trashed": () => "Бет енді себетте.",
    "page-changed": ({ aspects: changed }) =>
      `Бетте мыналар өзгерді: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "Сізде және жоспарды сақтаған адамда күндер әртүрлі жазылады, сондықтан содан бері қай беттердің өңделгенін анықтау мүмкін емес.",
    "site-gone": () => "Межелі сайт енді жоқ немесе оны көруге құқығыңыз жоқ.",
    "folder-gone": () => "Межелі қалта енді жоқ немесе себетте.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "Бұрын бұл көшірмені жасауға болатын еді, енді болмайды.",
    "other-outcome": () => "Порталдағы нәтиже сақталған жоспардағыдан басқаша болады.",
  },
  otherTitle: (saved, fresh) => `Атауы: «${saved}» орнына «${fresh}».`,
  otherAddress: (saved, fresh) => `Мекенжайы: «${saved}» орнына «${fresh}».`,
  nowPublished: "Көшірме жарияланады, ал сақталған жоспарда нобай болатын.",
  nowDraft: "Көшірме нобай болады, ал сақталған жоспарда жарияланған еді.",
});
