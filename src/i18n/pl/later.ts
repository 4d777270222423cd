import type { Format } from "../format.ts";
import type { LaterMessages } from "../sections/later.ts";

export const laterMessages = ({ count, list }: Format): LaterMessages => ({
  heading: "Nazwy, ustawienia i linki",
  totals: {
    renamed: (number) =>
      count(number, {
        one: "# kopia ma nową nazwę",
        few: "# kopie mają nowe nazwy",
        many: "# kopii ma nowe nazwy",
        other: "# kopii ma nowe nazwy",
      }),
    cleaned: (number) =>
      count(number, {
        one: "# kopia wyczyszczona",
        few: "# kopie wyczyszczone",
        many: "# kopii wyczyszczonych",
        other: "# kopii wyczyszczonych",
      }),
    settingsFailed: (number) =>
      count(number, {
        one: "# kopia bez nowej nazwy lub ustawień",
        few: "# kopie bez nowych nazw lub ustawień",
        many: "# kopii bez nowych nazw lub ustawień",
        other: "# kopii bez nowych nazw lub ustawień",
      }),
    toCopies: (number) =>
      count(number, {
        one: "# link prowadzi teraz do kopii",
        few: "# linki prowadzą teraz do kopii",
        many: "# linków prowadzi teraz do kopii",
        other: "# linków prowadzi teraz do kopii",
      }),
    toEarlierCopies: (number) =>
      count(number, {
        one: "# link prowadzi teraz do kopii z wcześniejszej operacji",
        few: "# linki prowadzą teraz do kopii z wcześniejszych operacji",
        many: "# linków prowadzi teraz do kopii z wcześniejszych operacji",
        other: "# linków prowadzi teraz do kopii z wcześniejszych operacji",
      }),
    outside: (number) =>
      count(number, {
        one: "# link prowadzi do strony, której nie skopiowano",
        few: "# linki prowadzą do stron, których nie skopiowano",
        many: "# linków prowadzi do stron, których nie skopiowano",
        other: "# linków prowadzi do stron, których nie skopiowano",
      }),
    broken: (number) =>
      count(number, {
        one: "# link już w oryginale nie działał",
        few: "# linki już w oryginałach nie działały",
        many: "# linków już w oryginałach nie działało",
        other: "# linków już w oryginałach nie działało",
      }),
    unreachable: (number) =>
      count(number, {
        one: "# blok z linkami, których nie dało się zmienić",
        few: "# bloki z linkami, których nie dało się zmienić",
        many: "# bloków z linkami, których nie dało się zmienić",
        other: "# bloków z linkami, których nie dało się zmienić",
      }),
    unseen: (number) =>
      count(number, {
        one: "# blok z komponentem, w którym nie widać linków",
        few: "# bloki z komponentami, w których nie widać linków",
        many: "# bloków z komponentami, w których nie widać linków",
        other: "# bloków z komponentami, w których nie widać linków",
      }),
    anchors: (number) =>
      count(number, {
        one: "# kotwica przywrócona",
        few: "# kotwice przywrócone",
        many: "# kotwic przywróconych",
        other: "# kotwic przywróconych",
      }),
    areas: (number) =>
      count(number, {
        one: "# nagłówek, stopka lub pasek boczny to teraz kopia",
        few: "# nagłówki, stopki i paski boczne to teraz kopie",
        many: "# nagłówków, stopek i pasków bocznych to teraz kopie",
        other: "# nagłówków, stopek i pasków bocznych to teraz kopie",
      }),
    linksFailed: (number) =>
      count(number, {
        one: "# kopia, w której nie dało się zmienić wszystkich linków",
        few: "# kopie, w których nie dało się zmienić wszystkich linków",
        many: "# kopii, w których nie dało się zmienić wszystkich linków",
        other: "# kopii, w których nie dało się zmienić wszystkich linków",
      }),
  },
  nothing: "W linkach kopii nie było nic do zmiany.",
  asWished: "zgodnie z ustawieniami",
  remarks: {
    "other-title": ({ wished }) => `Kopia miała mieć tytuł „${wished}”, a portal pokazuje inny.`,
    "other-address": ({ wished }) => `Kopia miała mieć adres „${wished}”, a portal nadał jej inny.`,
    "not-published-again": () =>
      "Odwiedzający zobaczą nowe ustawienia dopiero po ponownej publikacji kopii, a ta się nie powiodła.",
    "settings-failed": () => "Kopia nie otrzymała nowej nazwy i ustawień.",
    "settings-open": () => "Operacja zakończyła się, zanim kopia otrzymała nową nazwę i ustawienia.",
    "links-failed": () => "Nie wszystkie linki w kopii udało się skierować do pozostałych kopii.",
    "links-open": () => "Operacja zakończyła się, zanim linki w kopii skierowano do pozostałych kopii.",
    "links-unreachable": ({ blocks }) =>
      count(blocks.length, {
        one: "# blok kopii zawiera linki, których nie dało się zmienić.",
        few: "# bloki kopii zawierają linki, których nie dało się zmienić.",
        many: "# bloków kopii zawiera linki, których nie dało się zmienić.",
        other: "# bloków kopii zawiera linki, których nie dało się zmienić.",
      }),
    "anchors-lost": ({ anchors }) => `W kopii brakuje kotwic oryginału: ${list(anchors)}.`,
    "links-not-public": () =>
      "Odwiedzający zobaczą zmienione linki dopiero po ponownej publikacji kopii, a ta się nie powiodła.",
  },
  advice: {
    address: "Zmień go w ustawieniach strony.",
    open: "Zmień to w portalu albo cofnij kopię i skopiuj stronę ponownie.",
    links: "Otwórz kopię w edytorze i zmień tam te linki.",
    anchors: "Otwórz kopię w edytorze i ponownie nadaj blokom kotwice.",
  },
  unreachable: {
    component: (block) => `${block}: linki w parametrach komponentu pozostają bez zmian.`,
    dynamic: (block) => `${block}: blok pobiera treść z listy, a jej strony szczegółów nie można tu zmienić.`,
    "no-way": (block) => `${block}: portal pozwala zmienić ten link tylko razem z innymi elementami.`,
    refused: (block) => `${block}: portal odrzucił zmianę.`,
    "changed-otherwise": (block) => `${block}: portal pokazuje co innego, niż wysłano.`,
  },
  leadsTo: (ids) => `Prowadzi do: ${ids}.`,
  unseenLinks: "Bloki z komponentami, w których nie widać linków",
  outsideLinks: "Linki do stron, których nie skopiowano",
  brokenLinks: "Linki, które już w oryginale nie działały",
  link: (block, pageId) => `strona ${pageId}, w bloku ${block}`,
  times: (number) => count(number, { one: "# raz", few: "# razy", many: "# razy", other: "# razy" }),
});
