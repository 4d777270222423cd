import type { BasicMessages } from "../sections/basics.ts";

export const basics: BasicMessages = {
  appName: "Page Copier",
  newTab: "wird in einem neuen Tab geöffnet",
  tryAgain: "Erneut versuchen",
  refresh: "Aktualisieren",
  details: "Einzelheiten für den Support",

  start: {
    connecting: "Verbindung zu Ihrem Bitrix24 wird hergestellt\u00A0…",
    outside: {
      title: "Page Copier läuft innerhalb von Bitrix24",
      text: "Die App kopiert Seiten aus dem Bereich Websites und meldet sich über das Portal an, das sie anzeigt. Für sich allein geöffnet, hat sie kein Portal, mit dem sie arbeiten kann.",
      advice:
        "Öffnen Sie Ihr Bitrix24 und wählen Sie im linken Menü Page Copier. Fehlt der Menüpunkt, kann die Portal-Administration ihn unter Entwicklerressourcen hinzufügen.",
    },
    silent: (portal) => ({
      title: "Das Portal antwortet nicht",
      text: `Page Copier hat ${portal} um die Anmeldung gebeten und innerhalb von 15 Sekunden keine Antwort erhalten.`,
      advice:
        "Laden Sie die Bitrix24-Seite neu (F5). Bleibt es dabei, blockiert vielleicht eine Browser-Erweiterung eingebettete Seiten.",
    }),
    wrongOrigin: (expected, actual) => ({
      title: "Die App ist nicht in das angegebene Portal eingebettet",
      text: `Angegeben ist das Portal ${expected}, eingebettet ist die App aber in ${actual}. Es wurde nichts gesendet.`,
      advice: "Öffnen Sie Page Copier aus dem Menü Ihres eigenen Bitrix24.",
    }),
    crashed: {
      title: "Page Copier wurde durch einen eigenen Fehler beendet",
      text: "Bereits gesendete Anfragen an das Portal sind damit nicht rückgängig gemacht. Sehen Sie auf der Zielwebsite nach, bevor Sie erneut kopieren.",
      advice:
        "Laden Sie die App neu. Geschieht es wieder, geben Sie die Einzelheiten unten bitte an die Betreuung der App weiter.",
    },
    partMissing: {
      title: "Dieser Teil der App konnte nicht geladen werden",
      text: "Die Verbindung ist abgebrochen, oder die App wurde erneuert, während sie offen war. Es wurde nichts an das Portal gesendet, und nichts ist verloren.",
      advice:
        "Versuchen Sie es erneut. Bleibt es dabei, laden Sie die App neu; ein begonnener Lauf wird fortgesetzt.",
    },
    reload: "Neu laden",
    listsFailed: "Ihre Websites konnten nicht geladen werden",
  },

  kinds: {
    PAGE: "Websites und Onlineshops",
    KNOWLEDGE: "Wissensbasen",
    GROUP: "Wissensbasen von Gruppen",
    VIBE: "Vibe",
  },

  status: {
    published: "Veröffentlicht",
    draft: "Entwurf",
    unpublishedEdits: "Unveröffentlichte Änderungen",
    trashed: "Im Papierkorb",
    homePage: "Startseite",
    area: "Kopf- oder Fußbereich",
    system: "Systemseite",
    siteOff: "nicht veröffentlicht",
    folderOff: "inaktiv",
    root: "Oberste Ebene der Website",
    modified: (date) => `Geändert: ${date}`,
  },

  failure: {
    code: "Code",
    method: "Anfrage",
    status: "HTTP-Status",
    portalSays: "Meldung des Portals",
    kind: "Bedeutung",
    kinds: {
      "not-run": "wurde nicht ausgeführt",
      refused: "wurde abgelehnt",
      unsure: "wurde vielleicht ausgeführt",
      session: "das Portal akzeptiert die App nicht mehr",
      malformed: "die Antwort war nicht lesbar",
    },
  },
};
