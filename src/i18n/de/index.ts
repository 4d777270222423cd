import type { Format } from "../format.ts";
import type { Messages } from "../messages.ts";
import { failures } from "./failures.ts";
import { differences, obstacles, warnings, whatToDo } from "./outcomes.ts";

export function germanMessages(format: Format): Messages {
  const { count, list } = format;
  return {
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
      reload: "Neu laden",
      listsFailed: "Ihre Websites konnten nicht geladen werden",
    },

    kinds: {
      PAGE: "Websites und Onlineshops",
      KNOWLEDGE: "Wissensbasen",
      GROUP: "Wissensbasen von Gruppen",
      VIBE: "Vibe",
    },
    siteTypes: {
      PAGE: "Website",
      STORE: "Onlineshop",
      SMN: "Site-Manager-Website",
      KNOWLEDGE: "Wissensbasis",
      GROUP: "Wissensbasis einer Gruppe",
      VIBE: "Vibe",
    },

    pick: {
      heading: "Welche Seite?",
      kind: "Art",
      site: "Website",
      chooseSite: "Website auswählen",
      searchSites: "Nach Name oder Adresse suchen",
      noSuchSite: "Keine passende Website",
      pages: "Seiten",
      search: "Seite nach Titel, Adresse oder ID suchen",
      withTrash: "Papierkorb anzeigen",
      trash: "Papierkorb",
      loadingPages: "Seiten werden geladen\u00A0…",
      loadedSoFar: (loaded) =>
        count(loaded, {
          one: "Bisher # Seite, weitere werden geladen\u00A0…",
          other: "Bisher # Seiten, weitere werden geladen\u00A0…",
        }),
      pageCount: (number) => count(number, { one: "# Seite", other: "# Seiten" }),
      failed: "Die Seiten dieser Website konnten nicht geladen werden",
      stopped: "Es konnten nicht alle Seiten geladen werden",
      noMatch: (text) => `Keine Seite passt zu „${text}“.`,
      emptySite: {
        title: "Hier gibt es noch keine Seiten",
        text: "Wählen Sie eine andere Website oder sehen Sie im Papierkorb nach.",
      },
      noSites: {
        title: "Es gibt keine Website, die Sie lesen dürfen",
        text: "Legen Sie im Bereich Websites eine Website an oder bitten Sie die Portal-Administration um Zugriff auf eine bestehende.",
      },
      kindUnreadable: (kind) => `Die Liste „${kind}“ konnte nicht geladen werden.`,
      openedPageGone: {
        title: "Die gewählte Seite steht nicht in der Liste",
        text: "Vielleicht liegt sie im Papierkorb, oder Sie dürfen ihre Website nicht lesen. Sie können jede andere Seite wählen.",
      },
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

    target: {
      heading: "Wohin?",
      samePlace: { title: "Neben das Original", text: "Dieselbe Website, derselbe Ordner." },
      otherPlace: {
        title: "An einen anderen Ort",
        text: "Anderer Ordner, andere Website derselben Art.",
      },
      place: "Ziel",
      site: "Zielwebsite",
      folder: "Zielordner",
      otherKindHint: (kind) => `Nur ${kind}: Von einer Art in eine andere kann das Portal nicht kopieren.`,
      noEditRight: "Sie dürfen hier keine Seiten anlegen",
      noFolders: "Keine Ordner",
      loading: "Ordner werden geladen\u00A0…",
      failed: "Die Ordner der Zielwebsite konnten nicht geladen werden",
    },

    review: {
      heading: "Was beim Kopieren geschieht",
      publication: "Sichtbarkeit der Kopie",
      wishes: {
        draft: { title: "Entwurf", text: "Unsichtbar, bis Sie sie veröffentlichen." },
        "as-source": { title: "Wie das Original", text: "Veröffentlicht, wenn das Original es ist." },
        published: { title: "Veröffentlicht", text: "Besucher sehen die Kopie sofort." },
      },
      trashedSource: "Diese Seite liegt im Papierkorb. Wie soll sie kopiert werden?",
      trashedWays: {
        restore: {
          title: "Wiederherstellen, kopieren, zurücklegen",
          text: "Der sichere Weg: Die Seite verlässt den Papierkorb unveröffentlicht für einige Sekunden und kommt dann wieder hinein.",
        },
        "as-it-is": {
          title: "Direkt aus dem Papierkorb kopieren",
          text: "Das Original bleibt unberührt. Manche Portale kopieren dann keine Blöcke; das Ergebnis wird geprüft und Ihnen mitgeteilt.",
        },
      },
      noRestoreRight: "Sie dürfen auf dieser Website keine Seiten wiederherstellen.",
      source: "Seite",
      goesTo: "Ziel",
      willBeCalled: "Titel",
      address: "Adresse",
      addressWithSuffix: (code) => `${code}_ und vier Buchstaben, die das Portal wählt`,
      statusAfterwards: "Sichtbarkeit",
      warnings: (number) => count(number, { one: "# Hinweis", other: "# Hinweise" }),
      cannotCopy: "Diese Kopie ist nicht möglich",
      copy: "Seite kopieren",
      choosePage: "Wählen Sie die Seite, die kopiert werden soll.",
      chooseTrashedWay: "Wählen Sie, wie die Seite aus dem Papierkorb kopiert werden soll.",
      checking: "Ziel wird geprüft\u00A0…",
      targetFailed: "Die Zielwebsite konnte nicht geladen werden",
      notAdapted: "Was wie im Original bleibt",
      notAdaptedPoints: [
        "Links auf andere Seiten führen weiterhin auf dieselben Seiten wie jetzt.",
        "Bilder und Dateien werden nicht kopiert; Original und Kopie nutzen sie gemeinsam.",
        "Von Hand vergebene Anker gehen verloren; das Portal vergibt neue.",
        "Zähler und Einstellungen für Suchmaschinen und soziale Medien werden mitkopiert.",
      ],
    },

    warnings: warnings(list),
    obstacles: obstacles(list),
    whatToDo,

    run: {
      heading: (title) => `„${title}“ wird kopiert`,
      checking: "Seite, Zielordner und Ihre Rechte werden geprüft\u00A0…",
      copying: "Das Portal kopiert die Seite\u00A0…",
      copyingHint: "Bei Seiten mit vielen Blöcken kann das bis zu einer Minute dauern.",
      unsure: "Die Antwort ging verloren. Es wird nachgesehen, ob die Kopie da ist\u00A0…",
      unsureHint:
        "Nichts wird doppelt gesendet: Nur wenn die Kopie mit Sicherheit nicht da ist, wird die Seite erneut kopiert.",
      waitForPortal: (seconds) =>
        count(seconds, {
          one: "Das Portal arbeitet vielleicht noch an der Kopie. In # Sekunde wird wieder nachgesehen.",
          other: "Das Portal arbeitet vielleicht noch an der Kopie. In # Sekunden wird wieder nachgesehen.",
        }),
      waitForLimit: (seconds) =>
        count(seconds, {
          one: "Das Portal verlangt eine Pause. Weiter geht es in # Sekunde.",
          other: "Das Portal verlangt eine Pause. Weiter geht es in # Sekunden.",
        }),
      finishing: "Die Kopie wird gelesen und mit dem Original verglichen\u00A0…",
      keepOpen: "Bitte lassen Sie dieses Fenster geöffnet, bis der Vorgang abgeschlossen ist.",
    },

    report: {
      done: (title) => `„${title}“ wurde kopiert`,
      doneButDifferent: (title) => `„${title}“ wurde kopiert, aber nicht ganz wie geplant`,
      asAnnounced: "Wie vor dem Kopieren angekündigt",
      asPlanned: "Sie wurde aus dem Portal zurückgelesen, und alles ist wie geplant.",
      adopted:
        "Die Antwort des Portals war verloren gegangen; die Kopie wurde beim Nachsehen gefunden. Sie wurde nur einmal angelegt.",
      differs: (number) => count(number, { one: "# Hinweis zur Kopie", other: "# Hinweise zur Kopie" }),
      openEditor: "Kopie im Editor öffnen",
      openPublic: "Öffentliche Adresse öffnen",
      openSiteList: "Seiten der Website öffnen",
      copyAnother: "Weitere Seite kopieren",
      tryThisAgain: "Zurück zu dieser Seite",
      newId: "ID der Kopie",
      title: "Titel",
      address: "Adresse",
      place: "Ort",
      status: "Sichtbarkeit",
      blocks: "Blöcke",
      blockCount: (copied, source) => `${copied ?? "?"} von ${source ?? "?"}`,
      failed: "Die Seite wurde nicht kopiert",
      nothingCopied: "Das Portal hat die Kopie nicht angelegt",
      maybeFailed: "Es wurde keine Kopie der Seite gefunden",
      refused: "Die Seite wurde nicht kopiert: Seit Ihrer Auswahl hat sich etwas geändert",
      nothingCreated: "Auf dem Portal wurde nichts angelegt.",
      noCopyFound:
        "Die Anfrage wurde gesendet, ihre Antwort ging verloren, und am Ziel war danach keine Kopie zu finden.",
      orphan: {
        title: "Das Portal hat eine leere Seite zurückgelassen",
        text: "Es hat die Kopie begonnen und dann abgelehnt. Die leere Seite liegt in einem Ordner im Papierkorb, wo kein Besucher sie sieht.",
        toTrash: "Leere Seite in den Papierkorb legen",
        trashed: "Die leere Seite ist aus dem Weg",
        inUse: "Jemand hat die Seite inzwischen benutzt; sie wurde nicht in den Papierkorb gelegt",
        kept: "Die leere Seite liegt nicht im Papierkorb",
        notShown:
          "Das Portal hat es bestätigt, doch die Seite liegt noch da. Legen Sie sie im Bereich Websites in den Papierkorb.",
      },
      sourceLeftRestored:
        "Das Original wurde aus dem Papierkorb geholt und ließ sich nicht zurücklegen. Es ist unveröffentlicht.",
      ambiguous: {
        title: "Mehrere Seiten könnten die Kopie sein",
        text: "Die Antwort des Portals ging verloren, und am Ziel sehen mehrere neue Seiten wie diese Kopie aus. Es wurde nichts weiter gesendet.",
        advice: "Sehen Sie sich die Seiten an und geben Sie an, welche die Kopie ist.",
      },
      candidate: (title, id) => `${title} (ID ${id})`,
      thisIsTheCopy: "Das ist die Kopie",
      noneOfThem: "Keine davon",
      unverified: {
        title: "Die Seite wurde kopiert, konnte aber nicht geprüft werden",
        text: "Das Portal hat die neue Seite bestätigt; danach ließ sie sich nicht lesen.",
        advice: "Sehen Sie noch einmal nach, oder öffnen Sie die Kopie im Editor und prüfen Sie sie dort.",
      },
      unknownOutcome: {
        title: "Es ist nicht bekannt, ob die Seite kopiert wurde",
        text: "Die Antwort des Portals ging verloren, und danach ließ sich das Portal nicht befragen.",
        advice:
          "Sehen Sie noch einmal nach, sobald das Portal wieder antwortet und bevor Sie Page Copier schließen oder neu laden. Kopieren Sie die Seite nicht vorher erneut: Die Kopie könnte schon da sein.",
      },
      lookAgain: "Noch einmal nachsehen",
    },
    differences: differences(format),

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
    failures,
  };
}
