import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "Frühere Durchläufe",
  onlyHere: "Sie werden nur in diesem Browser aufbewahrt, für dieses Portal und Ihr Konto.",
  notLasting:
    "Dieser Browser bewahrt hier nichts für Page Copier auf: Beim Schließen oder Neuladen sind die Durchläufe vergessen.",
  back: "Zurück zum Kopieren",
  loading: "Frühere Durchläufe werden gesucht\u00A0…",
  failed: {
    title: "Die früheren Durchläufe konnten nicht gelesen werden",
    text: "Der Browser hat nicht herausgegeben, was er aufbewahrt. Versuchen Sie es erneut oder schließen Sie zuerst andere Tabs mit Page Copier.",
  },
  empty: {
    title: "Noch keine Durchläufe",
    text: "Sobald Sie Seiten kopiert haben, lässt sich der Bericht jedes Durchlaufs hier wieder lesen.",
  },
  runs: "Frühere Durchläufe",
  started: (moment) => `Durchlauf vom ${moment}`,
  finished: "Abgeschlossen",
  interrupted: "Nicht abgeschlossen",
  from: "Von",
  to: "Nach",
  copied: "Kopiert",
  copiedOf: (done, total) => `${done} von ${total}`,
  unknownOutcomes: (number) =>
    count(number, { one: "# Kopie mit unbekanntem Ausgang", other: "# Kopien mit unbekanntem Ausgang" }),
  undone: (number) =>
    count(number, { one: "# Kopie ist zurückgenommen", other: "# Kopien sind zurückgenommen" }),
  open: "Bericht öffnen",
  forget: "Vergessen",
  sure: {
    title: "Diesen Durchlauf vergessen?",
    text: "Nur die Aufzeichnung in diesem Browser verschwindet. Auf dem Portal ändert sich nichts: Die kopierten Seiten bleiben.",
  },
  keep: "Behalten",
  problems: {
    gone: {
      title: "Diesen Durchlauf gibt es nicht mehr",
      text: "Er wurde vergessen, vielleicht in einem anderen Tab. Die Liste wurde neu gelesen.",
    },
    "other-version": {
      title: "Diesen Durchlauf hat eine andere Version von Page Copier aufgezeichnet",
      text: "Laden Sie die Bitrix24-Seite neu, um die neueste Version zu erhalten, und öffnen Sie den Durchlauf erneut. Hilft das nicht, sehen Sie auf den Zielwebsites nach, was kopiert wurde, und vergessen Sie den Durchlauf.",
    },
    unreadable: {
      title: "Die Aufzeichnung dieses Durchlaufs ist beschädigt",
      text: "Die Seiten auf dem Portal betrifft das nicht. Sehen Sie auf den Zielwebsites nach, was kopiert wurde, und vergessen Sie dann den Durchlauf.",
    },
  },
});
