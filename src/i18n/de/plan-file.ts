import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "Der gespeicherte Plan wird mit dem Portal verglichen…",
  notOpened: "Die Datei wurde nicht geöffnet",
  problems: {
    "too-large": ({ limitBytes }) =>
      `Sie ist größer als ${limitBytes / mebibyte} MB. Pläne, die Page Copier speichert, sind kleiner; bitte eine andere Datei wählen.`,
    "not-json": () =>
      "Sie ist beschädigt oder kein gespeicherter Plan. Bitte eine Datei wählen, die mit „Plan speichern“ entstanden ist.",
    "other-format": () =>
      "Sie ist kein Plan von Page Copier. Bitte eine Datei wählen, die mit „Plan speichern“ entstanden ist.",
    "other-version": ({ version }) =>
      `Sie wurde mit einer anderen Version von Page Copier gespeichert (Format ${version}). Die App neu laden, um die neueste Version zu bekommen, oder den Plan neu speichern.`,
    unreadable: ({ place }) =>
      `Ein Teil ergibt keinen Sinn (${place}). Bitte den Plan neu speichern; aus dieser Datei wurde nichts verwendet.`,
  },
  otherPortal: (portal) => ({
    title: "Dieser Plan gehört zu einem anderen Portal",
    text: `Er wurde auf ${portal} gespeichert. Seiten und Websites haben hier andere Nummern, deshalb lässt er sich nicht ausführen. Bitte dort öffnen.`,
  }),
  sourceGone: {
    title: "Die Website des gespeicherten Plans gibt es nicht mehr",
    text: "Sie wurde gelöscht, liegt im Papierkorb, oder das Leserecht fehlt inzwischen. Vom Plan bleibt nichts zu kopieren.",
  },
  failed: "Die Websites des gespeicherten Plans konnten nicht gelesen werden",
};
