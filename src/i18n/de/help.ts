import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "Rundgang",
    welcome:
      "Kopieren Sie eine Seite oder tausend: Jede entsteht genau einmal, und alles lässt sich rückgängig machen.",
    begin: "Rundgang beginnen",
    stepOf: (step, steps) => `Schritt ${count(step, { other: "#" })} von ${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "Auswählen, was kopiert wird",
        text: "Wählen Sie eine Website, dann einzelne Seiten oder ganze Ordner. Suche und Filter lassen nichts Ausgewähltes weg.",
      },
      target: {
        title: "Sagen, wohin",
        text: "Neben das Original, in einen anderen Ordner oder auf mehrere Websites zugleich. Ordner können dort nachgebaut werden.",
      },
      wishes: {
        title: "Den Kopien Namen geben",
        text: "Den Namen der Website voranstellen, nummerieren, Links zueinander führen lassen. Brauchen Sie nichts davon, lassen Sie alles, wie es ist.",
      },
      copy: {
        title: "Ansehen, dann kopieren",
        text: "Alles, was geschehen wird, steht hier, bevor etwas gesendet wird. Danach nennt ein Bericht jede Kopie, und Sie können sie rückgängig machen.",
      },
    },
    back: "Zurück",
    next: "Weiter",
    done: "Alles klar",
    skip: "Rundgang überspringen",
  },
  tips: {
    about: (option) => `Zu „${option}“`,
    texts: {
      keepFolders:
        "Ein Ordner gilt als derselbe, wenn seine Adresse gleich ist, wie auch immer er heißt. Fehlende Ordner entstehen, bevor die erste Seite kopiert wird.",
      visibility:
        "„Wie das Original“ veröffentlicht eine Kopie, wo das Original veröffentlicht ist. Dabei wird auch sichtbar, was im Original geändert, aber nicht veröffentlicht wurde.",
      cleanUp:
        "Eine Kopie nimmt Zähler, Pixel und kanonische Adresse des Originals mit und würde gezählt und gefunden, als wäre sie das Original. Dieser Schalter leert diese Einstellungen nur in den Kopien.",
      whereTaken:
        "Das Portal erlaubt zwei Seiten mit gleichem Titel in einem Ordner; Besucher unterscheiden sie nur an der Adresse.",
      pattern: "Zum Beispiel macht ^Seite (\\d+)$, ersetzt durch Angebot $1, aus „Seite 7“ „Angebot 7“.",
      linksOutside:
        "Links auf Seiten, die nicht mitkopiert werden. Frühere Kopien sind die, die dieser Browser von einem Lauf auf dieselbe Website kennt.",
      withTrash:
        "Auch Seiten im Papierkorb lassen sich kopieren. Das Original kommt danach wieder in den Papierkorb, außer Sie wollen es kopieren, wie es dort liegt.",
      planFile:
        "Ein gespeicherter Plan enthält Auswahl, Ziele und alle Wünsche. Später oder an einem anderen Computer geöffnet, sagt er, was sich inzwischen geändert hat.",
      presets: "Nur in diesem Browser gespeichert, für Sie allein. Nichts davon wird irgendwohin gesendet.",
    },
  },
  shortcuts: {
    heading: "Tastenkürzel",
    anywhere: "Überall",
    inLists: "In Listen von Seiten und Ordnern",
    whileCopying: "Während kopiert wird",
    topics: {
      showShortcuts: "Diese Liste zeigen",
      findPage: "Eine Seite suchen",
      proceed: "Die Hauptschaltfläche drücken: prüfen oder kopieren",
      pause: "Anhalten oder fortsetzen",
      move: "Bewegen",
      openFolder: "Einen Ordner auf- oder zuklappen",
      choose: "Auswählen oder nicht mehr auswählen",
      chooseRange: "Alles dazwischen auswählen",
      chooseAll: "Alles auswählen",
      ends: "An den Anfang oder das Ende",
      close: "Schließen, was zuoberst offen ist",
    },
    keys: {
      control: "Strg",
      shift: "Umschalt",
      space: "Leertaste",
      enter: "Eingabe",
      escape: "Esc",
      home: "Pos1",
      end: "Ende",
      arrows: "Pfeiltasten",
    },
    singleKeys: "Kürzel aus einer einzigen Taste",
    singleKeysHint: "Schalten Sie sie aus, wenn Sie diktieren oder Tasten versehentlich drücken.",
    close: "Schließen",
  },
});
