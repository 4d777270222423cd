import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "Namen, Einstellungen und Links",
  totals: {
    renamed: (number) =>
      count(number, { one: "# Kopie hat ihren neuen Namen", other: "# Kopien haben ihre neuen Namen" }),
    cleaned: (number) => count(number, { one: "# Kopie ist bereinigt", other: "# Kopien sind bereinigt" }),
    settingsFailed: (number) =>
      count(number, {
        one: "# Kopie ohne neuen Namen oder neue Einstellungen",
        other: "# Kopien ohne neue Namen oder neue Einstellungen",
      }),
    toCopies: (number) =>
      count(number, { one: "# Link führt jetzt zu einer Kopie", other: "# Links führen jetzt zu Kopien" }),
    toEarlierCopies: (number) =>
      count(number, {
        one: "# Link führt jetzt zur Kopie eines früheren Durchlaufs",
        other: "# Links führen jetzt zu Kopien früherer Durchläufe",
      }),
    outside: (number) =>
      count(number, {
        one: "# Link führt zu einer Seite, die nicht kopiert wurde",
        other: "# Links führen zu Seiten, die nicht kopiert wurden",
      }),
    broken: (number) =>
      count(number, {
        one: "# Link war schon im Original defekt",
        other: "# Links waren schon in den Originalen defekt",
      }),
    unreachable: (number) =>
      count(number, {
        one: "# Block mit Links, die sich nicht ändern ließen",
        other: "# Blöcke mit Links, die sich nicht ändern ließen",
      }),
    unseen: (number) =>
      count(number, {
        one: "# Block mit einer Komponente, in der Links nicht zu sehen sind",
        other: "# Blöcke mit Komponenten, in denen Links nicht zu sehen sind",
      }),
    anchors: (number) =>
      count(number, { one: "# Anker ist wiederhergestellt", other: "# Anker sind wiederhergestellt" }),
    areas: (number) =>
      count(number, {
        one: "# Kopf-, Fuß- oder Seitenbereich ist jetzt eine Kopie",
        other: "# Kopf-, Fuß- und Seitenbereiche sind jetzt Kopien",
      }),
    linksFailed: (number) =>
      count(number, {
        one: "# Kopie, deren Links sich nicht alle ändern ließen",
        other: "# Kopien, deren Links sich nicht alle ändern ließen",
      }),
  },
  nothing: "An den Links der Kopien war nichts zu ändern.",
  asWished: "wie gewünscht",
  remarks: {
    "other-title": ({ wished }) =>
      `Die Kopie sollte „${wished}“ heißen, das Portal zeigt aber einen anderen Titel.`,
    "other-address": ({ wished }) =>
      `Die Kopie sollte die Adresse „${wished}“ haben, das Portal hat ihr aber eine andere gegeben.`,
    "not-published-again": () =>
      "Besucher sehen die neuen Einstellungen erst, wenn die Kopie erneut veröffentlicht ist, und das ist nicht gelungen.",
    "settings-failed": () => "Die Kopie hat ihren neuen Namen und ihre Einstellungen nicht bekommen.",
    "settings-open": () =>
      "Der Durchlauf war zu Ende, bevor die Kopie ihren neuen Namen und ihre Einstellungen bekam.",
    "links-failed": () => "Nicht alle Links der Kopie ließen sich auf die anderen Kopien umstellen.",
    "links-open": () =>
      "Der Durchlauf war zu Ende, bevor die Links der Kopie auf die anderen Kopien umgestellt waren.",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, {
        one: "# Block der Kopie hat Links, die sich nicht ändern ließen.",
        other: "# Blöcke der Kopie haben Links, die sich nicht ändern ließen.",
      }),
    "anchors-lost": ({ anchors }) => `In der Kopie fehlen Anker des Originals: ${list(anchors)}.`,
    "links-not-public": () =>
      "Besucher sehen die geänderten Links erst, wenn die Kopie erneut veröffentlicht ist, und das ist nicht gelungen.",
  },
  advice: {
    address: "Ändern Sie das in den Einstellungen der Seite.",
    open: "Ändern Sie das im Portal, oder nehmen Sie die Kopie zurück und kopieren Sie die Seite erneut.",
    links: "Öffnen Sie die Kopie im Editor und ändern Sie diese Links dort.",
    anchors: "Öffnen Sie die Kopie im Editor und geben Sie den Blöcken ihre Anker wieder.",
  },
  unreachable: {
    component: (block) => `${block}: Links in den Parametern einer Komponente bleiben, wie sie sind.`,
    dynamic: (block) =>
      `${block}: Der Block wird aus einer Liste gefüllt, deren Detailseite sich von hier nicht ändern lässt.`,
    "no-way": (block) => `${block}: Das Portal lässt den Link nur zusammen mit anderem ändern.`,
    refused: (block) => `${block}: Das Portal hat die Änderung abgelehnt.`,
    "changed-otherwise": (block) => `${block}: Das Portal zeigt etwas anderes als das Gesendete.`,
  },
  leadsTo: (ids) => `Er führt zu: ${ids}.`,
  unseenLinks: "Blöcke mit Komponenten, in denen Links nicht zu sehen sind",
  outsideLinks: "Links zu Seiten, die nicht kopiert wurden",
  brokenLinks: "Links, die schon im Original defekt waren",
  link: (block, pageId) => `Seite ${pageId}, im Block ${block}`,
  times: (number) => count(number, { one: "# Mal", other: "# Male" }),
});
