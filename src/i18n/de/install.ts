import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Page Copier wird installiert",
  intro: "Page Copier wird diesem Portal hinzugefügt. Das dauert ein paar Sekunden.",
  entryTitle: "Mit Page Copier kopieren",
  steps: {
    add: (entryTitle) => `„${entryTitle}“ in das Einstellungsmenü der Seiten aufnehmen`,
    clear: "Menüpunkte früherer Versionen entfernen",
    note: "Für spätere Reparaturen festhalten, wohin der Menüpunkt führt",
    finish: "Dem Portal melden, dass die Installation abgeschlossen ist",
  },
  stepStates: {
    waiting: "wartet",
    working: "läuft",
    done: "erledigt",
    wasThere: "war schon da",
    nothingToDo: "nichts zu tun",
    failed: "fehlgeschlagen",
    leftOut: "ausgelassen",
  },
  failed: {
    title: "Die Installation ist nicht abgeschlossen",
    text: "Ein Schritt ist fehlgeschlagen. Für das Portal gilt Page Copier als nicht installiert, bis Sie es erneut versuchen oder die Installation ohne den Menüpunkt abschließen. Die App funktioniert auch ohne ihn, über das linke Menü, und er lässt sich später in der App hinzufügen.",
    without: "Ohne den Menüpunkt abschließen",
  },
  notAdmin: {
    title: "Nur die Portal-Administration kann Page Copier installieren",
    text: "Bei der Installation kommt für alle auf diesem Portal ein Menüpunkt in das Einstellungsmenü der Seiten. Es wurde nichts geändert.",
    advice:
      "Bitten Sie die Portal-Administration, Page Copier einmal zu öffnen; danach funktioniert die App auch bei Ihnen.",
  },
  installedBefore: {
    title: "Page Copier ist auf diesem Portal installiert",
    text: "Der Menüpunkt im Einstellungsmenü der Seiten wurde gerade geprüft.",
    advice: "Öffnen Sie Page Copier im linken Menü.",
  },
  notReloaded: {
    title: "Das Portal hat sich noch nicht neu geladen",
    text: "Dem Portal wurde gemeldet, dass die Installation abgeschlossen ist, aber diese Seite ist noch da.",
    advice:
      "Laden Sie die Bitrix24-Seite neu (F5). Beginnt die Installation von vorn, dürfen Sie vielleicht keine Apps installieren: Fragen Sie die Portal-Administration.",
  },
  entry: {
    heading: "Einstellungsmenü",
    text: (entryTitle) =>
      `Mit dem Menüpunkt „${entryTitle}“ im Einstellungsmenü jeder Seite öffnet sich Page Copier so, dass diese Seite schon gewählt ist.`,
    known: {
      added: (date) => `Der Menüpunkt wurde am ${date} hinzugefügt oder geprüft.`,
      elsewhere: (address) =>
        `Der Menüpunkt führt zu einer anderen Adresse, wahrscheinlich der einer früheren Version: ${address}`,
      removed: (date) => `Der Menüpunkt wurde am ${date} entfernt.`,
      unknown:
        "Ob der Menüpunkt da ist, ist nicht bekannt, und beim Portal lässt es sich nicht erfragen. Beim Prüfen wird er hinzugefügt, falls er fehlt.",
    },
    repair: "Prüfen und reparieren",
    remove: "Menüpunkt entfernen",
    working: "Das Portal wird gefragt\u00A0…",
    outcomes: {
      wasThere: "Der Menüpunkt ist da und führt zu dieser Version von Page Copier.",
      added: "Der Menüpunkt fehlte. Jetzt ist er da.",
      replaced: "Der Menüpunkt führte zu einer früheren Version. Jetzt gibt es einen, der zu dieser führt.",
      removed: "Der Menüpunkt ist entfernt. Page Copier bleibt im linken Menü.",
      wasGone: "Es gab keinen Menüpunkt. Page Copier bleibt im linken Menü.",
    },
    repairFailed: "Der Menüpunkt konnte nicht repariert werden",
    removeFailed: "Der Menüpunkt konnte nicht entfernt werden",
    notNoted:
      "Mit dem Menüpunkt ist alles in Ordnung, aber die App konnte das nicht festhalten. Vielleicht fragt sie noch einmal danach.",
    outdated: {
      title: "Das Einstellungsmenü der Seiten führt zu einer früheren Version von Page Copier",
      text: "Das funktioniert vielleicht nicht mehr. Nach der Reparatur führt der Menüpunkt zu dieser Version.",
    },
    close: "Schließen",
  },
};
