import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "Ihre Anmeldung am Portal ist abgelaufen; das Portal antwortet dieser App nicht mehr.",
    advice:
      "Laden Sie die Bitrix24-Seite neu (F5) und öffnen Sie die App wieder. Bereits Kopiertes ist nicht verloren.",
  },
  appRemoved: {
    sentence: "Diese App ist auf dem Portal nicht mehr installiert.",
    advice:
      "Bitten Sie die Portal-Administration, sie erneut zu installieren, und laden Sie dann die Seite neu.",
  },
  noAccessToApp: {
    sentence: "Sie haben keinen Zugriff auf diese App.",
    advice: "Bitten Sie die Portal-Administration, Ihnen in den Einstellungen der App Zugriff zu geben.",
  },
  scopeMissing: {
    sentence:
      "Die App wurde ohne die Berechtigung „Websites“ (landing) installiert und sieht daher keine Seiten.",
    advice:
      "Bitten Sie die Portal-Administration, der App die Berechtigung „landing“ zu geben und sie neu zu installieren.",
  },
  tariffWithoutRest: {
    sentence: "Der Tarif des Portals umfasst keine Apps, die die REST-Schnittstelle nutzen.",
    advice:
      "Fragen Sie die Portal-Administration, ob der Tarif gewechselt oder eine Testphase gestartet werden kann.",
  },
  overload: {
    sentence:
      "Das Portal hat seine REST-Schnittstelle wegen Überlastung gesperrt. Ein neuer Versuch würde nichts ändern.",
    advice:
      "Warten Sie, bis das Portal freigegeben ist, oder lassen Sie die Administration den Bitrix24-Support fragen.",
  },
  portalClosed: {
    sentence: "Dieses Portal ist geschlossen oder wird gelöscht.",
    advice: "Fragen Sie den Inhaber des Portals. Solange es geschlossen ist, lässt sich nichts kopieren.",
  },
  tariff: {
    sentence: "Der Tarif des Portals lässt das nicht zu.",
    advice: "Fragen Sie die Portal-Administration, ob der Tarif den Bereich Websites und seine Apps umfasst.",
  },
  webhookRights: {
    sentence: "Das Portal hat die Zugangsdaten abgelehnt: Sie berechtigen nicht zu dieser Anfrage.",
    advice:
      "Öffnen Sie die App aus dem Menü des Portals. Bleibt es dabei, bitten Sie die Administration um Zugriff.",
  },
  needsHttps: {
    sentence: "Das Portal antwortet nur über eine sichere Verbindung (https).",
    advice: "Öffnen Sie das Portal über seine https-Adresse und versuchen Sie es erneut.",
  },
  needsApp: {
    sentence: "Das Portal erlaubt dies nur einer installierten App, nicht einem Webhook.",
    advice: "Öffnen Sie die App aus dem Menü des Portals.",
  },
  refreshSilent: {
    sentence:
      "Das Portal hat die Anmeldung der App nicht erneuert. Die letzte Anfrage wurde nicht ausgeführt.",
    advice:
      "Schließen Sie Meldungen des Portals, laden Sie die Bitrix24-Seite neu (F5) und öffnen Sie die App wieder.",
  },
  rateLimit: {
    sentence: "Das Portal erhält gerade zu viele Anfragen und hat die letzte nicht ausgeführt.",
    advice:
      "Warten Sie einige Sekunden und versuchen Sie es erneut. Andere Apps des Portals teilen sich dasselbe Limit.",
  },
  operatingLimit: {
    sentence:
      "Die Rechenzeit des Portals für solche Anfragen ist vorerst verbraucht. Die Anfrage wurde nicht ausgeführt.",
    advice: "Warten Sie bis zu zehn Minuten und versuchen Sie es erneut.",
  },
  offline: {
    sentence: "Ihr Gerät ist offline, deshalb wurde nichts gesendet.",
    advice: "Stellen Sie die Internetverbindung her und versuchen Sie es erneut.",
  },
  pageGone: {
    sentence:
      "Das Portal findet die Seite nicht: Sie wurde gelöscht, ihr Ordner liegt im Papierkorb, oder Sie dürfen sie nicht lesen.",
    advice:
      "Aktualisieren Sie die Liste und wählen Sie die Seite neu. Liegt sie im Papierkorb, stellen Sie zuerst ihren Ordner wieder her.",
  },
  siteGone: {
    sentence: "Das Portal findet die Website nicht: Sie wurde gelöscht, oder Sie dürfen sie nicht lesen.",
    advice: "Aktualisieren Sie die Liste und wählen Sie eine andere Website.",
  },
  noRight: {
    sentence: "Ihnen fehlt auf dieser Website das Recht dazu.",
    advice:
      "Bitten Sie die Portal-Administration um das Recht, diese Website zu bearbeiten, oder wählen Sie eine andere.",
  },
  folderGone: {
    sentence: "Den Zielordner gibt es nicht mehr.",
    advice: "Aktualisieren Sie die Liste und wählen Sie einen anderen Ordner.",
  },
  addressShape: {
    sentence:
      "Das Portal lehnt die Adresse dieser Seite ab, weil sie wie eine seiner eigenen Dienstadressen aussieht.",
    advice:
      "Ändern Sie die Adresse der Originalseite in ihren Einstellungen und kopieren Sie sie dann erneut.",
  },
  addressSlash: {
    sentence: "Die Adresse dieser Seite enthält einen Schrägstrich, den das Portal nicht erlaubt.",
    advice:
      "Ändern Sie die Adresse der Originalseite in ihren Einstellungen und kopieren Sie sie dann erneut.",
  },
  addressEmpty: {
    sentence: "Die Originalseite hat keine Adresse; das lehnt das Portal ab.",
    advice:
      "Geben Sie der Originalseite in ihren Einstellungen eine Adresse und kopieren Sie sie dann erneut.",
  },
  appMistake: {
    sentence: "Das Portal hat die Anfrage nicht verstanden. Das ist ein Fehler der App, nicht Ihrer.",
    advice: "Bitte geben Sie die Einzelheiten unten an die Betreuung der App weiter.",
  },
  methodUnknown: {
    sentence: "Das Portal kennt diese Anfrage nicht. Sein Modul Websites fehlt vielleicht oder ist veraltet.",
    advice: "Fragen Sie die Portal-Administration, ob der Bereich Websites eingeschaltet und aktuell ist.",
  },
  manifestMissing: {
    sentence: "Eine Vorlage, die die Anfrage braucht, ist auf dem Portal nicht vorhanden.",
    advice: "Fragen Sie die Portal-Administration, ob die App, die sie mitbrachte, noch installiert ist.",
  },
  batchMethod: {
    sentence:
      "Das Portal führt diese Anfrage nicht zusammen mit anderen aus. Das ist ein Fehler der App, nicht Ihrer.",
    advice: "Bitte geben Sie die Einzelheiten unten an die Betreuung der App weiter.",
  },
  batchLength: {
    sentence: "Es wurden zu viele Anfragen auf einmal gesendet. Das ist ein Fehler der App, nicht Ihrer.",
    advice: "Bitte geben Sie die Einzelheiten unten an die Betreuung der App weiter.",
  },
  pageLimit: {
    sentence:
      "Die im Tarif enthaltene Zahl veröffentlichter Seiten ist erreicht; die Seite bleibt unveröffentlicht.",
    advice:
      "Nehmen Sie eine nicht mehr benötigte Seite offline oder fragen Sie nach einem größeren Tarif; veröffentlichen Sie dann die Kopie.",
  },
  siteLimit: {
    sentence: "Die im Tarif enthaltene Zahl von Websites ist erreicht.",
    advice: "Nehmen Sie eine nicht mehr benötigte Website offline oder fragen Sie nach einem größeren Tarif.",
  },
  unpaidTemplate: {
    sentence:
      "Die Seite nutzt eine kostenpflichtige Vorlage, die nicht bezahlt ist, und bleibt deshalb unveröffentlicht.",
    advice:
      "Verlängern Sie die Vorlage im Market oder ändern Sie die Seite, und veröffentlichen Sie sie dann.",
  },
  unpaidBlock: {
    sentence:
      "Die Seite enthält einen Block einer kostenpflichtigen App, die nicht bezahlt ist, und bleibt deshalb unveröffentlicht.",
    advice:
      "Verlängern Sie die App im Market oder entfernen Sie den Block, und veröffentlichen Sie die Seite dann.",
  },
  customHtml: {
    sentence:
      "Die Seite oder ihre Website enthält eigenes HTML, das der Tarif auf veröffentlichten Seiten nicht erlaubt.",
    advice:
      "Entfernen Sie es in den Einstellungen von Seite oder Website, oder fragen Sie nach einem größeren Tarif.",
  },
  phone: {
    sentence: "Bevor etwas veröffentlicht wird, verlangt das Portal eine bestätigte Telefonnummer.",
    advice:
      "Öffnen Sie die Seite im Editor und klicken Sie dort auf Veröffentlichen: Das Portal fragt nach der Nummer.",
  },
  email: {
    sentence: "Bevor etwas veröffentlicht wird, verlangt das Portal eine bestätigte E-Mail-Adresse.",
    advice: "Bestätigen Sie Ihre E-Mail-Adresse im Bitrix24-Profil und veröffentlichen Sie die Seite dann.",
  },
  licence: {
    sentence: "Die Lizenz des Portals ist abgelaufen; es lässt sich nichts veröffentlichen.",
    advice: "Bitten Sie die Portal-Administration, sie zu verlängern.",
  },
  maliciousLink: {
    sentence: "Das Portal hält einen Link auf dieser Seite für gefährlich und veröffentlicht sie nicht.",
    advice:
      "Prüfen Sie die Links der Seite, entfernen Sie den zweifelhaften, und veröffentlichen Sie sie dann.",
  },
  rightsUnavailable: {
    sentence: "Der Tarif kennt keine Rechte für einzelne Websites; alle dürfen dort alles.",
    advice: "Es ist nichts zu tun.",
  },
  homePageProtected: {
    sentence:
      "Die Seite ist die Startseite ihrer Website; eine Startseite legt das Portal nicht in den Papierkorb.",
    advice: "Wählen Sie zuerst in den Einstellungen der Website eine andere Startseite.",
  },
  areaProtected: {
    sentence:
      "Die Seite ist Kopfbereich, Fußbereich oder Seitenleiste anderer Seiten und lässt sich nicht in den Papierkorb legen.",
    advice: "Nehmen Sie sie zuerst aus der Vorlage der Website.",
  },
  pageLocked: {
    sentence: "Die Seite ist gesperrt und lässt sich nicht in den Papierkorb legen.",
    advice: "Fragen Sie, wer sie gesperrt hat, oder die Portal-Administration.",
  },
  folderNotUnique: {
    sentence: "Einen Ordner dieses Namens gibt es schon, vielleicht im Papierkorb.",
    advice: "Wählen Sie einen anderen Namen oder stellen Sie den Ordner aus dem Papierkorb wieder her.",
  },
  folderHasAreas: {
    sentence:
      "Der Ordner enthält Kopfbereich, Fußbereich oder Seitenleiste anderer Seiten und lässt sich nicht in den Papierkorb legen.",
    advice: "Nehmen Sie diese Seiten zuerst aus der Vorlage der Website.",
  },
  moveRestricted: {
    sentence: "Ein Ordner lässt sich nicht in sich selbst oder einen seiner Unterordner verschieben.",
    advice: "Wählen Sie ein anderes Ziel.",
  },
  titleMissing: {
    sentence: "Das Portal verlangt einen Titel und hat keinen erhalten.",
    advice: "Geben Sie der Seite in ihren Einstellungen einen Titel und versuchen Sie es erneut.",
  },
  blockGone: {
    sentence: "Das Portal findet einen Block der Seite nicht mehr.",
    advice: "Öffnen Sie die Seite im Editor, prüfen Sie ihre Blöcke, und versuchen Sie es erneut.",
  },
  nodesGone: {
    sentence: "Ein Block der Seite hat sich inzwischen geändert und konnte nicht angepasst werden.",
    advice: "Öffnen Sie die Seite im Editor und prüfen Sie sie.",
  },
  placementExists: {
    sentence: "Den Menüpunkt der App gibt es schon.",
    advice: "Es ist nichts zu tun.",
  },
  placementGone: {
    sentence: "Den Menüpunkt der App gibt es nicht mehr.",
    advice: "Bitten Sie die Portal-Administration, die App erneut zu installieren.",
  },
  placementRefused: {
    sentence: "Das Portal hat die App nicht in seine Menüs aufgenommen.",
    advice: "Bitten Sie die Portal-Administration, Adresse und Berechtigungen der App zu prüfen.",
  },
  domainRefused: {
    sentence: "Das Portal nimmt die Domain der Website nicht an.",
    advice: "Prüfen Sie die Domain in den Einstellungen der Website.",
  },
  notAllowedToPublish: {
    sentence: "Sie dürfen auf dieser Website nicht veröffentlichen; die Seite bleibt unveröffentlicht.",
    advice: "Bitten Sie jemanden, der dort veröffentlichen darf, die Seite zu veröffentlichen.",
  },
  serverError: {
    sentence: "Das Portal brach mitten in der Anfrage mit einem eigenen Fehler ab.",
    advice:
      "Versuchen Sie es in einigen Minuten erneut. Wurde gerade kopiert, sehen Sie zuerst am Ziel nach: Die Seite kann schon da sein.",
  },
  unreadableAnswer: {
    sentence: "Das Portal hat eine unlesbare Antwort geschickt; was es getan hat, ist nicht bekannt.",
    advice:
      "Versuchen Sie es in einigen Minuten erneut. Wurde gerade kopiert, sehen Sie zuerst am Ziel nach: Die Seite kann schon da sein.",
  },
  connectionLost: {
    sentence: "Die Verbindung brach ab, bevor die Antwort des Portals ankam.",
    advice:
      "Prüfen Sie Ihre Verbindung. Wurde gerade kopiert, sehen Sie zuerst am Ziel nach: Die Seite kann schon da sein.",
  },
  timeOut: {
    sentence: "Das Portal hat nicht rechtzeitig geantwortet.",
    advice:
      "Versuchen Sie es in einigen Minuten erneut. Wurde gerade kopiert, sehen Sie zuerst am Ziel nach: Die Seite kann schon da sein.",
  },
  gateway: {
    sentence:
      "Der Server des Portals ist nicht erreichbar oder überlastet und antwortete mit einer Fehlerseite.",
    advice:
      "Versuchen Sie es in einigen Minuten erneut. Wurde gerade kopiert, sehen Sie zuerst am Ziel nach: Die Seite kann schon da sein.",
  },
  unknown: {
    sentence: "Das Portal hat aus einem Grund abgelehnt, den diese App nicht kennt.",
    advice:
      "In den Einzelheiten unten steht, was das Portal gemeldet hat. Die Portal-Administration kann vielleicht helfen.",
  },
};
