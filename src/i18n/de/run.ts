import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
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
  settings: "Die Kopie bekommt ihren Namen und ihre Einstellungen\u00A0…",
  links: "Links der Kopie werden auf Kopien umgestellt\u00A0…",
  keepOpen: "Bitte lassen Sie dieses Fenster geöffnet, bis der Vorgang abgeschlossen ist.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "Wird angehalten\u00A0…",
    text: "Woran das Portal gerade arbeitet, wird noch fertig. Mehr wird nicht gesendet.",
  },
  stopping: {
    title: "Wird beendet\u00A0…",
    text: "Woran das Portal gerade arbeitet, wird noch fertig. Was noch wartet, wird nicht kopiert.",
  },
  offline: {
    title: "Dieses Gerät ist offline",
    text: "Es wird nichts gesendet. Sobald die Verbindung wieder da ist, geht es von selbst weiter.",
  },
  paused: {
    asked: { title: "Angehalten", text: "Bis zum Fortsetzen wird nichts gesendet." },
    session: {
      title: "Der Vorgang steht still",
      text: "Was bisher kopiert wurde, bleibt erhalten, und nichts wird doppelt gesendet. Sobald das Portal die App wieder zulässt, lässt sich der Vorgang fortsetzen.",
    },
    interrupted: {
      title: "Dieser Vorgang wurde unterbrochen",
      text: "Nichts wird doppelt gesendet: Was in dem Moment unterwegs war, wird zuerst gesucht.",
    },
  },
  begun: (moment) => `Begonnen hat er am ${moment}.`,
  held: {
    "rate-limit": {
      title: "Das Portal verlangt eine Pause",
      text: "Es bekommt gerade zu viele Anfragen; andere Apps teilen sich dieselbe Grenze.",
    },
    "operating-limit": {
      title: "Warten auf Rechenzeit des Portals",
      text: "Was das Portal in zehn Minuten für das Kopieren erlaubt, ist aufgebraucht. Fehlgeschlagen ist nichts.",
    },
  },
  goesOnIn: (time) => `Von selbst geht es weiter in ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "Anhalten",
  resume: "Fortsetzen",
  stop: "Beenden",
  confirmStop: {
    title: "Diesen Vorgang beenden?",
    text: "Seiten, die gerade kopiert werden, werden noch fertig. Was noch wartet, wird nicht kopiert. Gelöscht wird nichts.",
  },
  stopNow: "Jetzt beenden",
  doNotStop: "Nicht beenden",
  otherTab: {
    title: "Der Vorgang läuft in einem anderen Tab",
    text: "Hier ist zu sehen, was er tut. Anhalten, fortsetzen und beenden lässt er sich nur dort; ist jener Tab geschlossen, geht es hier weiter.",
  },
  notLasting: {
    title: "Dieser Browser speichert nichts für die App",
    text: "Was kopiert wurde, weiß deshalb nur dieser Tab: Er muss bis zum Ende des Vorgangs offen bleiben und darf nicht neu geladen werden.",
  },
  lasting:
    "Diesen Tab bitte geöffnet lassen. Wird er doch geschlossen, lässt sich der Vorgang in Page Copier fortsetzen: Nichts wird doppelt kopiert.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { one: "# Kopie entsteht", other: "# Kopien entstehen" }),
  windowTitle: (percent) => `${percent} % · Page Copier`,
  progress: "Fortschritt des Vorgangs",
  summary: (left, percent) =>
    count(left, {
      one: `Noch # Kopie, ${percent} Prozent sind erledigt.`,
      other: `Noch # Kopien, ${percent} Prozent sind erledigt.`,
    }),
  doneOf: (total, done) =>
    count(total, { one: `Von # Kopie ist ${done} da.`, other: `Von # Kopien sind ${done} da.` }),
  figures: {
    done: "Kopiert",
    toCheck: "davon noch zu prüfen",
    toAdapt: "davon noch anzupassen",
    remarks: "davon mit Hinweisen",
    failed: "Nicht kopiert",
    unsettled: "Anzusehen",
    skipped: "Übersprungen",
    left: "Übrig",
    rate: "Tempo",
    time: "Restzeit",
  },
  perMinute: (copies) => count(copies, { one: "Etwa # Kopie pro Minute", other: "Etwa # Kopien pro Minute" }),
  underOnePerMinute: "Weniger als eine Kopie pro Minute",
  underAMinute: "Weniger als eine Minute",
  minutes: (minutes) => count(minutes, { one: "Etwa # Minute", other: "Etwa # Minuten" }),
  hours: (hours) => count(hours, { one: "Etwa # Stunde", other: "Etwa # Stunden" }),
  now: {
    folders: (left) =>
      count(left, {
        one: "Zuerst entstehen die Ordner, # fehlt noch\u00A0…",
        other: "Zuerst entstehen die Ordner, # fehlen noch\u00A0…",
      }),
    copying: (pages) =>
      count(pages, {
        one: "Das Portal kopiert # Seite\u00A0…",
        other: "Das Portal kopiert # Seiten gleichzeitig\u00A0…",
      }),
    looking: (pages) =>
      count(pages, {
        one: "Eine Antwort ging verloren: Es wird nachgesehen, ob # Kopie da ist\u00A0…",
        other: "Antworten gingen verloren: Es wird nachgesehen, ob # Kopien da sind\u00A0…",
      }),
    checking: "Seiten, Zielordner und Rechte werden geprüft\u00A0…",
    finishing: "Kopien werden gelesen und mit den Originalen verglichen\u00A0…",
    settings: (copies) =>
      count(copies, {
        one: "# Kopie bekommt ihren Namen und ihre Einstellungen\u00A0…",
        other: "# Kopien bekommen ihre Namen und Einstellungen\u00A0…",
      }),
    links: (copies) =>
      count(copies, {
        one: "Links werden auf die Kopien umgestellt, # Seite steht noch aus\u00A0…",
        other: "Links werden auf die Kopien umgestellt, # Seiten stehen noch aus\u00A0…",
      }),
    limit: "Das Portal verlangt eine Pause, danach geht es von selbst weiter\u00A0…",
    ready: "Wird vorbereitet\u00A0…",
  },
  willBeAsked: (copies) =>
    count(copies, {
      one: "Bei # Kopie kommen mehrere Seiten in Frage. Nach ihr wird am Ende gefragt.",
      other: "Bei # Kopien kommen mehrere Seiten in Frage. Nach ihnen wird am Ende gefragt.",
    }),
  targets: "Ziele",
  copies: "Kopien",
  show: "Anzeigen",
  filters: {
    all: "Alle",
    running: "In Arbeit",
    done: "Kopiert",
    remarks: "Mit Hinweisen",
    failed: "Nicht kopiert",
    waiting: "Wartend",
  },
  noneLikeThis: "Solche Kopien gibt es im Moment nicht.",
  states: {
    waiting: "Wartet",
    checking: "Wird geprüft",
    copying: "Wird kopiert",
    unsure: "Antwort verloren, die Kopie wird gesucht",
    copied: "Kopiert, noch zu prüfen",
    finishing: "Wird mit dem Original verglichen",
    done: "Kopiert",
    withRemarks: "Kopiert, mit Hinweisen",
    toAdapt: "Kopiert; Name oder Links folgen am Ende",
    unverified: "Kopiert, konnte nicht geprüft werden",
    unknown: "Unbekannt, ob kopiert wurde",
    ambiguous: "Mehrere Seiten kommen in Frage: Danach wird am Ende gefragt",
    refused: "Nicht kopiert",
    failed: "Nicht kopiert",
    takenOut: "Bei der Prüfung herausgenommen",
    skipped: "Übersprungen, weil der Vorgang beendet wurde",
  },
});
