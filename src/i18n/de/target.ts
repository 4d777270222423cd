import type { Format } from "../format.ts";
import type { TargetMessages } from "../sections/target.ts";

export const targetMessages = ({ count }: Format): TargetMessages => ({
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
  targetCount: (number) => count(number, { one: "# Ziel", other: "# Ziele" }),
  targets: "Ziele",
  addTarget: "Weiteres Ziel hinzufügen",
  newTarget: "Neues Ziel",
  newTargetHint: "Es zählt, sobald der Ort gewählt ist.",
  remove: (place) => `Aus den Zielen entfernen: ${place}`,
  removeNew: "Neues Ziel entfernen",
  placeTaken: "Dieser Ort ist bereits ein Ziel. Bitte einen anderen Ordner oder eine andere Website wählen.",
  siteTaken:
    "Die oberste Ebene dieser Website ist bereits ein Ziel. Bitte einen Ordner darin oder eine andere Website wählen.",
  folderGone: "Ordner, der nicht mehr da ist",
  siteGone: "Website, die nicht mehr da ist",
  inNewFolder: "In einen neuen Ordner\u00A0…",
  inNewFolderNamed: (title) => `In einen neuen Ordner: „${title}“`,
  newFolderTitle: "Titel des neuen Ordners",
  newFolderHint:
    "Er wird im oben gewählten Ordner angelegt, bevor die erste Seite kopiert wird. Leer lassen, wenn kein neuer Ordner nötig ist.",
  newFolder: "Neuer Ordner",
  severalSites: {
    open: "Mehrere Websites hinzufügen\u00A0…",
    chooseFound: (number) =>
      count(number, { one: "Die # gefundene wählen", other: "Alle # gefundenen wählen" }),
    clear: "Auswahl aufheben",
    chosen: (number) => count(number, { one: "# Website gewählt", other: "# Websites gewählt" }),
    add: (number) => count(number, { one: "# Website hinzufügen", other: "# Websites hinzufügen" }),
    alreadyTarget: "Bereits ein Ziel",
  },
  keepFolders: "Ordner beibehalten",
  keepFoldersHint:
    "Ein: Die gewählten Ordner werden im Ziel in derselben Reihenfolge neu angelegt; ein Ordner, der dort dieselbe Adresse hat, wird verwendet. Aus: Alle Seiten kommen nebeneinander.",
});
