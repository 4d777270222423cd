import type { Format } from "../format.ts";
import type { PickMessages } from "../sections/pick.ts";

export const pickMessages = ({ count, list }: Format): PickMessages => ({
  heading: "Welche Seiten?",
  kind: "Art",
  site: "Website",
  chooseSite: "Website auswählen",
  searchSites: "Nach Name oder Adresse suchen",
  noSuchSite: "Keine passende Website",
  pages: "Seiten",
  search: "Seite nach Titel, Adresse oder ID suchen",
  copiedThere: "Schon dorthin kopiert",
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
  foundCount: (number) => count(number, { one: "# Seite gefunden", other: "# Seiten gefunden" }),
  nothingFound: "Keine Seite passt zum Filter.",
  chosenGone: {
    title: (number) =>
      count(number, {
        one: "# gewählte Seite oder Ordner fehlt in der Liste",
        other: "# gewählte Seiten oder Ordner fehlen in der Liste",
      }),
    text: "Vielleicht liegen sie im Papierkorb oder wurden gelöscht. Was nicht in der Liste steht, wird nicht kopiert.",
  },
  chosen: (pages, folders = 0) => {
    const pagesText = count(pages, { one: "# Seite", other: "# Seiten" });
    if (folders === 0) return `${pagesText} ausgewählt`;
    return `${list([pagesText, count(folders, { one: "# Ordner", other: "# Ordner" })])} ausgewählt`;
  },
  moreToCome: "Es werden noch Seiten geladen. Was zu ganz ausgewählten Ordnern gehört, kommt hinzu.",
  someUnread: "Seiten, die nicht geladen werden konnten, fehlen in den ganz ausgewählten Ordnern.",
  hidden: (number) =>
    count(number, {
      one: "# ausgewählte Seite ist durch den Filter ausgeblendet",
      other: "# ausgewählte Seiten sind durch den Filter ausgeblendet",
    }),
  selectAll: "Alle auswählen",
  selectFound: (number) =>
    count(number, { one: "# gefundene auswählen", other: "Alle # gefundenen auswählen" }),
  clear: "Auswahl aufheben",
  partly: "teilweise ausgewählt",
  filter: {
    open: "Filtern und sortieren",
    active: (number) =>
      count(number, {
        one: "Filtern und sortieren · # Bedingung",
        other: "Filtern und sortieren · # Bedingungen",
      }),
    reset: "Filter entfernen",
    status: "Sichtbarkeit",
    folder: "Nur im Ordner",
    anyFolder: "Alle Ordner",
    searchFolders: "Nach Name oder Adresse suchen",
    noSuchFolder: "Kein passender Ordner",
    changed: "Zuletzt geändert",
    anyTime: "Beliebig",
    days: (number) => count(number, { one: "# Tag", other: "# Tage" }),
    sinceDay: "Ab einem Tag",
    day: "Geändert seit",
    sort: "Reihenfolge der Seiten",
    orders: { title: "Titel", date: "Letzte Änderung", address: "Adresse", id: "ID" },
    datesUnreadable: {
      ambiguous:
        "Das Portal schreibt Datumsangaben so, dass Tag und Monat nicht zu unterscheiden sind. Nach Datum lässt sich deshalb weder filtern noch sortieren.",
      "unknown-format":
        "Das Portal schreibt Datumsangaben in einem unbekannten Format. Nach Datum lässt sich deshalb weder filtern noch sortieren.",
    },
  },
});
