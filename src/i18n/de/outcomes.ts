import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "Eine Seite mit diesem Titel gibt es dort schon; das Portal hängt deshalb dem Titel der Kopie ein Wort an.",
  "address-taken": ({ bySett }) =>
    bySett
      ? "Die Adresse ist vergeben (Seiten im Papierkorb zählen mit); das Portal hängt deshalb vier Buchstaben an."
      : "Die Adresse ist vergeben. Ohne das Recht, dort Einstellungen zu ändern, bleibt sie gleich: Zwei Seiten werden dieselbe Adresse haben.",
  "becomes-home-page": () => "Die Website hat noch keine Seiten: Die Kopie wird ihre Startseite.",
  "site-goes-live": () =>
    "Die Zielwebsite ist nicht veröffentlicht. Wird die Kopie veröffentlicht, geht die ganze Website online.",
  "folders-go-live": ({ titles }) => `Die Veröffentlichung der Kopie aktiviert auch: ${list(titles)}.`,
  "unpublished-edits-go-live": () =>
    "Das Original enthält Änderungen, die noch niemand veröffentlicht hat. Sie stehen auch in der Kopie und sind dort für Besucher sichtbar.",
  "unpublished-edits-are-copied": () =>
    "Das Original enthält unveröffentlichte Änderungen. Sie stehen auch in der Kopie.",
  "live-for-a-moment": () =>
    "Das Portal veröffentlicht die Kopie einer veröffentlichten Seite von selbst; sie wird im selben Augenblick wieder zum Entwurf.",
  "may-not-publish": () =>
    "Sie dürfen auf der Zielwebsite nicht veröffentlichen; die Kopie bleibt deshalb ein Entwurf.",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `Das Portal veröffentlicht die Kopie nicht von selbst, denn damit würden weitere Seiten sichtbar, und zwar in: ${list(titles)}.`,
  "may-not-edit-source": () =>
    "Sie dürfen die Website des Originals nur lesen: Die Blöcke der Kopie werden sich nicht vollständig bearbeiten lassen.",
  "areas-of-the-source": () =>
    "Kopf- und Fußbereich der Kopie stammen weiterhin von der Website des Originals, sofern sie nicht mitkopiert werden.",
  "dynamic-address": () =>
    "Das Original ist unter vielen Adressen eines Katalogs erreichbar. Die Kopie ist es nicht: Sie übernimmt nur die Blöcke.",
  "system-page": () => "Das Original ist eine Systemseite. Die Kopie ist eine gewöhnliche Seite.",
  "area-page": () =>
    "Das Original ist Kopfbereich, Fußbereich oder Seitenleiste anderer Seiten. Die Kopie ist eine gewöhnliche Seite.",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "Das Original wird für einige Sekunden aus dem Papierkorb geholt und dann zurückgelegt."
      : "Das Original bleibt im Papierkorb. Ob alle Blöcke kopiert wurden, wird danach geprüft.",
  "same-title-in-plan": () =>
    "Eine andere Seite dieses Durchgangs bringt denselben Titel vorher an denselben Ort; das Portal hängt deshalb dem Titel dieser Kopie ein Wort an.",
  "same-address-in-plan": () =>
    "Eine andere Seite dieses Durchgangs belegt dieselbe Adresse vorher am selben Ort.",
  "may-not-undo": () =>
    "Sie dürfen auf der Zielwebsite keine Seiten löschen: Eine unerwünschte Kopie können Sie nicht selbst entfernen.",
  "may-not-rename": () =>
    "Sie dürfen auf der Zielwebsite keine Einstellungen ändern: Titel und Adresse der Kopie können Sie nicht selbst anpassen.",
  "new-folder-is-inactive": () =>
    "Der neue Ordner bleibt inaktiv, bis eine Seite darin veröffentlicht wird; so lange sind seine Adressen nicht erreichbar.",
  "copied-before": () => "Ein früherer Lauf hat diese Seite schon auf diese Website kopiert.",
  "settings-not-allowed": () =>
    "Sie dürfen auf der Ziel-Website keine Einstellungen ändern: Titel, Adresse und Einstellungen der Kopie bleiben, wie das Portal sie vergibt.",
  "wished-title-taken": ({ title }) => `Dort heißt bereits eine andere Seite „${title}“.`,
  "renamed-where-taken": ({ title }) => `Der Titel ist dort vergeben, deshalb heißt die Kopie „${title}“.`,
  "wished-address-taken": ({ code }) =>
    `Die Adresse „${code}“ ist vergeben (Seiten im Papierkorb zählen mit); das Portal hängt deshalb vier Buchstaben an.`,
  "wished-address-refused": ({ code }) =>
    `Das Portal nimmt die Adresse „${code}“ nicht an; die Kopie behält die, die das Portal vergibt.`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) =>
    `Das Portal lehnt es ab, eine Seite mit der Adresse „${code}“ zu kopieren.`,
  "other-kind": () => "Von einer Art Website in eine andere kann das Portal nicht kopieren.",
  "may-not-read-source": () => "Sie dürfen die Website des Originals nicht lesen.",
  "may-not-edit-target": () => "Sie dürfen auf der Zielwebsite keine Seiten anlegen.",
  "target-site-gone": () => "Die Zielwebsite gibt es nicht mehr, oder Sie dürfen sie nicht lesen.",
  "may-not-restore": () => "Sie dürfen keine Seiten dieser Website aus dem Papierkorb holen.",
  "target-folder-in-trash": ({ title }) => `Der Zielordner liegt im Papierkorb: ${list([title])}.`,
  "target-folder-gone": () =>
    "Den Zielordner gibt es nicht mehr. Das Portal würde die Kopie auf der obersten Ebene der Website ablegen.",
  "source-folder-in-trash": ({ title }) =>
    `Das Original liegt in einem Ordner im Papierkorb: ${list([title])}.`,
  "source-gone": () => "Das Original gibt es nicht mehr.",
  "target-folder-not-made": ({ title }) =>
    `Der Ordner, in den diese Seite soll, konnte nicht angelegt werden: ${list([title])}.`,
  "title-taken": ({ title }) =>
    `Eine Seite mit dem Titel „${title}“ gibt es dort schon, und Sie möchten keine zweite.`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () =>
    "Geben Sie dem Original in seinen Einstellungen eine andere Adresse und kopieren Sie es dann erneut.",
  "other-kind": () => "Wählen Sie ein Ziel derselben Art.",
  "may-not-read-source": () => "Bitten Sie die Portal-Administration um das Recht, sie zu lesen.",
  "may-not-edit-target": () =>
    "Wählen Sie eine andere Website oder bitten Sie die Portal-Administration um das Recht, diese zu bearbeiten.",
  "target-site-gone": () => "Aktualisieren Sie die Liste und wählen Sie eine andere Website.",
  "may-not-restore": () =>
    "Kopieren Sie die Seite direkt aus dem Papierkorb oder bitten Sie jemanden, der Seiten löschen und wiederherstellen darf.",
  "target-folder-in-trash": () =>
    "Stellen Sie den Ordner im Bereich Websites wieder her oder wählen Sie einen anderen.",
  "target-folder-gone": () => "Aktualisieren Sie die Liste und wählen Sie einen anderen Ordner.",
  "source-folder-in-trash": () => "Stellen Sie zuerst den Ordner im Bereich Websites wieder her.",
  "source-gone": () => "Aktualisieren Sie die Liste und wählen Sie eine andere Seite.",
  "target-folder-not-made": () =>
    "Sehen Sie sich die Ordner der Zielwebsite an und versuchen Sie es mit dieser Seite erneut oder wählen Sie einen anderen Ordner für sie.",
  "title-taken": () =>
    "Geben Sie der Kopie einen anderen Titel, oder lassen Sie auch dort kopieren, wo der Titel vergeben ist.",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () =>
    "Die Kopie liegt auf der obersten Ebene der Website statt im gewählten Ordner. Verschieben Sie sie im Bereich Websites.",
  "landed-elsewhere": () =>
    "Die Kopie liegt in einem anderen Ordner als dem gewählten. Verschieben Sie sie im Bereich Websites.",
  "other-site": () => "Die Kopie liegt auf einer anderen Website als der gewählten.",
  "other-title": ({ expected }) => `Der Titel lautet nicht wie erwartet „${expected}“.`,
  "other-address": ({ expected }) => `Die Adresse lautet nicht wie erwartet „${expected}“.`,
  "same-address-as-another-page": () =>
    "Eine andere Seite hat dieselbe Adresse; welche von beiden Besucher sehen, entscheidet das Portal. Ändern Sie eine der Adressen.",
  "not-published": () => "Die Kopie ist nicht veröffentlicht.",
  "published-against-wish": () => "Die Kopie ist veröffentlicht, obwohl ein Entwurf gewünscht war.",
  "blocks-missing": ({ codes }) => `Es fehlen Blöcke, die das Portal nicht kopieren konnte: ${list(codes)}.`,
  "no-blocks": () =>
    "Die Kopie hat keine Blöcke, das Original dagegen schon. Legen Sie die Kopie in den Papierkorb und kopieren Sie das Original auf andere Weise.",
  "blocks-not-compared": () =>
    "Die Blöcke der Kopie konnten nicht mit denen des Originals verglichen werden. Öffnen Sie die Kopie im Editor und prüfen Sie sie.",
  "site-switched-on": () =>
    "Das Portal hat die Zielwebsite veröffentlicht. War das nicht gewollt, heben Sie ihre Veröffentlichung in den Einstellungen der Website auf.",
  "folders-switched-on": ({ titles }) => `Das Portal hat aktiviert: ${list(titles)}.`,
  "became-home-page": () => "Die Kopie ist die Startseite der Website geworden.",
  "in-trash": () => "Die Kopie liegt im Papierkorb.",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      one: "# weitere Seite sieht aus wie diese Kopie",
      other: "# weitere Seiten sehen aus wie diese Kopie",
    })} (ID ${list(pages.map(({ pageId }) => String(pageId)))}): Vielleicht hat der Browser oder das Netz die Anfrage zweimal zugestellt. Sehen Sie nach und legen Sie in den Papierkorb, was nicht gebraucht wird.`,
  "source-left-restored": () =>
    "Das Original ließ sich nicht in den Papierkorb zurücklegen. Es ist unveröffentlicht.",
});
