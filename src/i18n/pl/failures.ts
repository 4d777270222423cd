import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "Twoja sesja w portalu wygasła, dlatego portal nie odpowiada już tej aplikacji.",
    advice:
      "Odśwież stronę Bitrix24 (F5) i otwórz aplikację ponownie. Nic z tego, co już skopiowano, nie przepadło.",
  },
  appRemoved: {
    sentence: "Ta aplikacja nie jest już zainstalowana w portalu.",
    advice: "Poproś administratora portalu o ponowną instalację, a potem odśwież stronę.",
  },
  noAccessToApp: {
    sentence: "Nie masz dostępu do tej aplikacji.",
    advice: "Poproś administratora portalu o nadanie dostępu w ustawieniach aplikacji.",
  },
  scopeMissing: {
    sentence: "Aplikację zainstalowano bez uprawnienia „Witryny” (landing), dlatego nie widzi żadnych stron.",
    advice:
      "Poproś administratora portalu o dodanie aplikacji uprawnienia „landing” i o jej ponowną instalację.",
  },
  tariffWithoutRest: {
    sentence: "Plan taryfowy portalu nie obejmuje aplikacji korzystających z interfejsu REST.",
    advice: "Zapytaj administratora portalu, czy można zmienić plan taryfowy albo włączyć okres próbny.",
  },
  overload: {
    sentence: "Portal zablokował interfejs REST z powodu przeciążenia. Ponowna próba nie pomoże.",
    advice: "Poczekaj na odblokowanie portalu albo poproś administratora o kontakt ze wsparciem Bitrix24.",
  },
  portalClosed: {
    sentence: "Ten portal jest zamknięty albo właśnie usuwany.",
    advice:
      "Skontaktuj się z właścicielem portalu. Dopóki portal jest zamknięty, niczego nie można skopiować.",
  },
  tariff: {
    sentence: "Plan taryfowy portalu na to nie pozwala.",
    advice: "Zapytaj administratora portalu, czy plan taryfowy obejmuje sekcję Witryny i jej aplikacje.",
  },
  webhookRights: {
    sentence: "Portal nie przyjął danych dostępowych: nie dają prawa do tego działania.",
    advice: "Otwórz aplikację z menu portalu. Jeśli to nie pomoże, poproś administratora portalu o dostęp.",
  },
  needsHttps: {
    sentence: "Portal odpowiada tylko przez bezpieczne połączenie (https).",
    advice: "Otwórz portal pod adresem https i spróbuj ponownie.",
  },
  needsApp: {
    sentence: "Portal pozwala na to tylko zainstalowanej aplikacji, a nie webhookowi.",
    advice: "Otwórz aplikację z menu portalu.",
  },
  refreshSilent: {
    sentence: "Portal nie przedłużył sesji aplikacji. Ostatnie żądanie nie zostało wykonane.",
    advice:
      "Zamknij komunikaty wyświetlane przez portal, odśwież stronę Bitrix24 (F5) i otwórz aplikację ponownie.",
  },
  rateLimit: {
    sentence: "Portal otrzymuje teraz zbyt wiele żądań i tego nie wykonał.",
    advice: "Poczekaj kilka sekund i spróbuj ponownie. Ten sam limit obejmuje inne aplikacje w portalu.",
  },
  operatingLimit: {
    sentence:
      "Czas obliczeniowy portalu dla tego rodzaju żądań jest na razie wyczerpany. Żądanie nie zostało wykonane.",
    advice: "Poczekaj do dziesięciu minut i spróbuj ponownie.",
  },
  offline: {
    sentence: "Urządzenie jest offline, więc nic nie zostało wysłane.",
    advice: "Połącz się z internetem i spróbuj ponownie.",
  },
  pageGone: {
    sentence:
      "Portal nie znajduje strony: została usunięta, jest w folderze przeniesionym do kosza albo nie masz prawa jej odczytać.",
    advice:
      "Odśwież listę i wybierz stronę ponownie. Jeśli jest w koszu, najpierw przywróć folder, w którym leży.",
  },
  siteGone: {
    sentence: "Portal nie znajduje witryny: została usunięta albo nie masz prawa jej odczytać.",
    advice: "Odśwież listę i wybierz inną witrynę.",
  },
  noRight: {
    sentence: "Nie masz prawa do tego działania w tej witrynie.",
    advice: "Poproś administratora portalu o prawo do edycji tej witryny albo wybierz inną.",
  },
  folderGone: {
    sentence: "Folder docelowy już nie istnieje.",
    advice: "Odśwież listę i wybierz inny folder.",
  },
  addressShape: {
    sentence: "Portal odrzuca adres tej strony, bo przypomina jeden z jego adresów serwisowych.",
    advice: "Zmień adres oryginału w jego ustawieniach, a potem skopiuj go ponownie.",
  },
  addressSlash: {
    sentence: "Adres tej strony zawiera ukośnik, a portal takich adresów nie przyjmuje.",
    advice: "Zmień adres oryginału w jego ustawieniach, a potem skopiuj go ponownie.",
  },
  addressEmpty: {
    sentence: "Oryginał ma pusty adres, a portal takich nie przyjmuje.",
    advice: "Nadaj oryginałowi adres w jego ustawieniach, a potem skopiuj go ponownie.",
  },
  appMistake: {
    sentence: "Portal nie zrozumiał żądania. To błąd aplikacji, nie Twój.",
    advice: "Przekaż poniższe szczegóły osobie, która opiekuje się aplikacją.",
  },
  methodUnknown: {
    sentence: "Portal nie zna tego żądania. Jego moduł witryn może być niezainstalowany albo zbyt stary.",
    advice: "Zapytaj administratora portalu, czy sekcja Witryny jest włączona i aktualna.",
  },
  manifestMissing: {
    sentence: "Szablon potrzebny do wykonania żądania nie jest dostępny w portalu.",
    advice:
      "Zapytaj administratora portalu, czy aplikacja, z której pochodzi szablon, jest nadal zainstalowana.",
  },
  batchMethod: {
    sentence: "Portal odmówił wykonania tego żądania razem z innymi. To błąd aplikacji, nie Twój.",
    advice: "Przekaż poniższe szczegóły osobie, która opiekuje się aplikacją.",
  },
  batchLength: {
    sentence: "Wysłano zbyt wiele żądań naraz. To błąd aplikacji, nie Twój.",
    advice: "Przekaż poniższe szczegóły osobie, która opiekuje się aplikacją.",
  },
  pageLimit: {
    sentence:
      "Osiągnięto limit opublikowanych stron w planie taryfowym, więc strona pozostaje nieopublikowana.",
    advice:
      "Cofnij publikację strony, która nie jest już potrzebna, albo zapytaj o większy plan; potem opublikuj kopię.",
  },
  siteLimit: {
    sentence: "Osiągnięto limit witryn w planie taryfowym.",
    advice: "Cofnij publikację witryny, która nie jest już potrzebna, albo zapytaj o większy plan.",
  },
  unpaidTemplate: {
    sentence: "Strona korzysta z nieopłaconego płatnego szablonu, więc pozostaje nieopublikowana.",
    advice: "Odnów szablon w Markecie albo zmień stronę, a potem ją opublikuj.",
  },
  unpaidBlock: {
    sentence: "Strona zawiera blok nieopłaconej płatnej aplikacji, więc pozostaje nieopublikowana.",
    advice: "Odnów aplikację w Markecie albo usuń blok, a potem opublikuj stronę.",
  },
  customHtml: {
    sentence:
      "Strona lub jej witryna zawiera własny kod HTML, a plan taryfowy nie dopuszcza go na opublikowanych stronach.",
    advice: "Usuń własny kod HTML w ustawieniach strony lub witryny albo zapytaj o większy plan.",
  },
  phone: {
    sentence: "Zanim cokolwiek będzie można opublikować, portal wymaga potwierdzonego numeru telefonu.",
    advice: "Otwórz stronę w edytorze i kliknij tam „Opublikuj”: portal zapyta o numer.",
  },
  email: {
    sentence: "Zanim cokolwiek będzie można opublikować, portal wymaga potwierdzonego adresu e-mail.",
    advice: "Potwierdź adres e-mail w swoim profilu Bitrix24, a potem opublikuj stronę.",
  },
  licence: {
    sentence: "Licencja portalu wygasła, więc nie można niczego opublikować.",
    advice: "Poproś administratora portalu o jej odnowienie.",
  },
  maliciousLink: {
    sentence: "Portal uznał jeden z linków na tej stronie za niebezpieczny i nie publikuje strony.",
    advice: "Sprawdź linki na stronie, usuń podejrzany i dopiero wtedy ją opublikuj.",
  },
  rightsUnavailable: {
    sentence:
      "Plan taryfowy nie obejmuje uprawnień do poszczególnych witryn, więc każdy może w nich robić wszystko.",
    advice: "Nie trzeba nic robić.",
  },
  homePageProtected: {
    sentence: "To strona główna witryny, a portal nie przenosi stron głównych do kosza.",
    advice: "Najpierw wybierz inną stronę główną w ustawieniach witryny.",
  },
  areaProtected: {
    sentence:
      "Ta strona jest nagłówkiem, stopką lub paskiem bocznym innych stron i nie można jej przenieść do kosza.",
    advice: "Najpierw usuń ją z szablonu witryny.",
  },
  pageLocked: {
    sentence: "Strona jest zablokowana i nie można jej przenieść do kosza.",
    advice: "Zwróć się do osoby, która ją zablokowała, albo do administratora portalu.",
  },
  folderNotUnique: {
    sentence: "Folder o tej nazwie już istnieje; może być w koszu.",
    advice: "Wybierz inną nazwę albo przywróć folder z kosza.",
  },
  folderHasAreas: {
    sentence:
      "W folderze jest nagłówek, stopka lub pasek boczny innych stron, dlatego nie można go przenieść do kosza.",
    advice: "Najpierw usuń te strony z szablonu witryny.",
  },
  moveRestricted: {
    sentence: "Folderu nie można przenieść do niego samego ani do żadnego z jego podfolderów.",
    advice: "Wybierz inne miejsce docelowe.",
  },
  titleMissing: {
    sentence: "Portal wymaga tytułu, ale go nie otrzymał.",
    advice: "Nadaj stronie tytuł w jej ustawieniach i spróbuj ponownie.",
  },
  blockGone: {
    sentence: "Portal nie znajduje już jednego z bloków strony.",
    advice: "Otwórz stronę w edytorze, sprawdź jej bloki i spróbuj ponownie.",
  },
  nodesGone: {
    sentence: "Blok strony zmienił się w międzyczasie i nie udało się go dostosować.",
    advice: "Otwórz stronę w edytorze i ją sprawdź.",
  },
  placementExists: {
    sentence: "Pozycja menu tej aplikacji już istnieje.",
    advice: "Nie trzeba nic robić.",
  },
  placementGone: {
    sentence: "Pozycja menu tej aplikacji już nie istnieje.",
    advice: "Poproś administratora portalu o ponowną instalację aplikacji.",
  },
  placementRefused: {
    sentence: "Portal odmówił dodania aplikacji do menu.",
    advice: "Poproś administratora portalu o sprawdzenie adresu i uprawnień aplikacji.",
  },
  domainRefused: {
    sentence: "Portal nie akceptuje domeny witryny.",
    advice: "Sprawdź domenę w ustawieniach witryny.",
  },
  notAllowedToPublish: {
    sentence: "Nie masz prawa publikować stron w tej witrynie, więc strona pozostaje nieopublikowana.",
    advice: "Poproś o publikację osobę, która ma do tego prawo.",
  },
  serverError: {
    sentence: "W trakcie wykonywania żądania w portalu wystąpił błąd.",
    advice:
      "Spróbuj ponownie za kilka minut. Jeśli trwało kopiowanie strony, sprawdź najpierw miejsce docelowe: kopia może już tam być.",
  },
  unreadableAnswer: {
    sentence: "Portal przysłał odpowiedź, której nie da się odczytać, więc nie wiadomo, co zrobił.",
    advice:
      "Spróbuj ponownie za kilka minut. Jeśli trwało kopiowanie strony, sprawdź najpierw miejsce docelowe: kopia może już tam być.",
  },
  connectionLost: {
    sentence: "Połączenie zostało przerwane, zanim nadeszła odpowiedź portalu.",
    advice:
      "Sprawdź połączenie. Jeśli trwało kopiowanie strony, sprawdź najpierw miejsce docelowe: kopia może już tam być.",
  },
  timeOut: {
    sentence: "Portal nie odpowiedział na czas.",
    advice:
      "Spróbuj ponownie za kilka minut. Jeśli trwało kopiowanie strony, sprawdź najpierw miejsce docelowe: kopia może już tam być.",
  },
  gateway: {
    sentence: "Serwer portalu jest nieosiągalny lub przeciążony i odpowiedział stroną błędu.",
    advice:
      "Spróbuj ponownie za kilka minut. Jeśli trwało kopiowanie strony, sprawdź najpierw miejsce docelowe: kopia może już tam być.",
  },
  unknown: {
    sentence: "Portal odmówił z powodu, którego ta aplikacja nie zna.",
    advice: "Poniższe szczegóły to odpowiedź portalu. Administrator portalu być może będzie umiał pomóc.",
  },
};
