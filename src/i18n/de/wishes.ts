import type { Format } from "../format.ts";
import type { WishesMessages } from "../sections/wishes.ts";

export const wishesMessages = ({ count }: Format): WishesMessages => ({
  heading: "Namen und Einstellungen der Kopien",
  nothing: "So, wie das Portal sie macht",
  reset: "Alles so lassen, wie das Portal es macht",
  summary: {
    titles: (rule) => `Titel: ${rule}`,
    addresses: (rule) => `Adressen: ${rule}`,
    prefix: (text) => `„${text}“ davor`,
    suffix: (text) => `„${text}“ dahinter`,
    replaced: (search, replaceBy) => `aus „${search}“ wird „${replaceBy}“`,
    removed: (search) => `ohne „${search}“`,
    whereTaken: {
      skip: "Bei vergebenem Titel ausgelassen",
      rename: "Bei vergebenem Titel nummeriert",
    },
    links: "Links führen zu den Kopien",
    cleanUp: "Saubere Kopien",
    byHand: (copies) =>
      count(copies, { one: "# Kopie von Hand benannt", other: "# Kopien von Hand benannt" }),
  },
  title: { heading: "Titel der Kopien", prefix: "Vor dem Titel", suffix: "Nach dem Titel" },
  address: { heading: "Adressen der Kopien", prefix: "Vor der Adresse", suffix: "Nach der Adresse" },
  search: "Ersetzen",
  replaceBy: "Durch",
  searchAs: "Zu ersetzen ist",
  searchKinds: { text: "Ein Text", pattern: "Ein regulärer Ausdruck" },
  patternProblems: {
    bad: (reason) => `Dieser reguläre Ausdruck ist nicht vollständig: ${reason}`,
    tooLong: (longest) => `Ein regulärer Ausdruck darf höchstens ${longest} Zeichen haben.`,
    mayHang:
      "Ein Teil, der sich wiederholt, enthält einen weiteren, der sich wiederholt oder Alternativen hat. So ein Ausdruck sucht womöglich stundenlang; er wird nicht verwendet.",
  },
  insertInto: (field) => `In „${field}“ einfügen:`,
  placeholders: {
    site: "Titel der Zielwebsite",
    date: "heutiges Datum",
    n: "Nummer der Kopie auf ihrer Website",
  },
  becomes: (before, after) => `Aus „${before}“ wird „${after}“.`,
  stays: (before) => `„${before}“ bleibt so.`,
  refusedAddress: "Eine solche Adresse lehnt das Portal ab; die Kopie behält die, die das Portal ihr gibt.",
  noExample: "Wählen Sie eine Seite, um ein Beispiel zu sehen.",
  whereTaken: "Wo der Titel vergeben ist",
  whereTakenWays: {
    copy: { title: "Trotzdem kopieren", text: "Zwei Seiten haben dann denselben Titel." },
    skip: { title: "Auslassen", text: "Die Seite wird dorthin nicht kopiert." },
    rename: { title: "Nummer anhängen", text: "Die Kopie heißt „… 2“, „… 3“ und so weiter." },
  },
  links: "Verweise",
  linksAmong: "Links zwischen den kopierten Seiten führen zu den Kopien",
  linksAmongHint:
    "Von Hand vergebene Anker werden wiederhergestellt, mitkopierte Kopf- und Fußbereiche verbunden. Aus: Alle Links führen weiter zu den Originalen.",
  linksOutside: "Links auf andere Seiten",
  linksOutsideWays: {
    leave: { title: "Lassen", text: "Sie führen dorthin, wohin sie jetzt führen; der Bericht zählt sie." },
    "earlier-copy": {
      title: "Frühere Kopien",
      text: "Sie führen zu dem, was ein früherer Lauf auf dieselbe Website kopiert hat.",
    },
    list: { title: "Auflisten", text: "Sie bleiben, und der Bericht nennt jeden einzelnen." },
  },
  settings: "Einstellungen",
  cleanUp: "Saubere Kopien",
  cleanUpHint: "Für Suchmaschinen gesperrt und frei von allem, was nur zum Original gehört.",
  cleanUpFields: "Was gesetzt wird",
  cleanUpGroups: {
    "search-engines": "Suchmaschinen",
    counters: "Zähler",
    pixels: "Zählpixel",
    verification: "Bestätigung der Website",
    canonical: "Kanonische Adresse",
    "open-graph": "Soziale Medien (Open Graph)",
  },
  switchedOff: "ausgeschaltet",
  emptied: "geleert",
  byHand: {
    open: "Titel und Adresse ändern\u00A0…",
    heading: (title) => `Namen der Kopie von „${title}“`,
    title: "Titel der Kopie",
    address: "Adresse der Kopie",
    problems: {
      title: {
        empty: "Eine Kopie braucht einen Titel.",
        "refused-shape": "Das Portal lehnt diesen Titel ab.",
        "taken-by-page": "Eine andere Seite dort hat diesen Titel.",
        "taken-in-trash": "Eine Seite im Papierkorb hat diesen Titel.",
        "taken-by-row": "Eine andere Kopie dieses Plans bekommt dort diesen Titel.",
      },
      address: {
        empty: "Eine Kopie braucht eine Adresse.",
        "refused-shape":
          "Das Portal lehnt diese Adresse ab: kein Schrägstrich, und kein Wort mit zwei Zahlen dahinter wie „seite_1_2“.",
        "taken-by-page":
          "Eine andere Seite dort hat diese Adresse; das Portal wird vier Buchstaben anhängen.",
        "taken-in-trash":
          "Eine Seite im Papierkorb belegt diese Adresse; das Portal wird vier Buchstaben anhängen.",
        "taken-by-row":
          "Eine andere Kopie dieses Plans bekommt diese Adresse; das Portal wird vier Buchstaben anhängen.",
      },
    },
    backToRules: "Zurück zu den Regeln",
    use: "Diese Namen verwenden",
    cancel: "Abbrechen",
    mark: "Von Hand benannt",
  },
  presets: {
    heading: "Gespeicherte Optionen",
    use: (name) => `„${name}“ verwenden`,
    used: (name) => `„${name}“ wird verwendet`,
    forget: (name) => `„${name}“ löschen`,
    sure: "Die gespeicherten Optionen löschen?",
    onlyOptions:
      "Nur die gespeicherten Optionen gehen; was gerade gewählt ist, bleibt, und alle Seiten bleiben auch.",
    keep: "Behalten",
    saveHeading: "Diese Optionen speichern",
    name: "Name der Optionen",
    whatIsSaved:
      "Bleibt in diesem Browser: Sichtbarkeit, Ordner beibehalten und alles, was hier eingestellt ist. Nicht die Seiten, die Ziele und was für einzelne Kopien eingegeben wurde.",
    save: "Speichern",
    replace: (name) => `„${name}“ ersetzen`,
    saved: (name) => `„${name}“ ist gespeichert`,
    refused: "Dieser Browser bewahrt für die App nichts auf, deshalb lassen sich Optionen nicht speichern.",
  },
});
