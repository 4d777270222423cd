export interface Said {
  /** Keys from the root of the messages, joined by dots. */
  readonly path: string;
  readonly text: string;
}

/** Words that no sentence has of its own; whatever is told of a page, folder or address shows up as one of them. */
const names = ["Quarz", "Zebra"] as const;

/** Messages that speak of a number. One that is missing here says “NaN” and fails. */
export const counted = [
  "pick.loadedSoFar",
  "pick.pageCount",
  "pick.foundCount",
  "pick.chosenGone.title",
  "pick.chosen",
  "pick.hidden",
  "pick.selectFound",
  "pick.filter.active",
  "pick.filter.days",
  "target.targetCount",
  "target.severalSites.chooseFound",
  "target.severalSites.chosen",
  "target.severalSites.add",
  "wishes.summary.byHand",
  "review.warnings",
  "review.readingPages",
  "review.copies",
  "review.reviewCopies",
  "review.pageLimit",
  "review.screen.rows",
  "review.screen.folders",
  "review.screen.perTarget",
  "review.screen.copyPages",
  "review.list.takeOutShown",
  "review.list.putBackShown",
  "review.list.tookOut",
  "review.list.putBack",
  "review.plain.titles",
  "review.plain.addresses",
  "review.plain.cleaned",
  "review.plain.linked",
  "review.foldersMade",
  "review.changes.title",
  "run.waitForPortal",
  "run.waitForLimit",
  "run.many.heading",
  "run.many.summary",
  "run.many.doneOf",
  "run.many.perMinute",
  "run.many.minutes",
  "run.many.hours",
  "run.many.now.folders",
  "run.many.now.copying",
  "run.many.now.looking",
  "run.many.willBeAsked",
  "report.differs",
  "report.run.headline.stopped",
  "report.run.headline.needsLook",
  "report.run.headline.notCopied",
  "report.run.headline.withRemarks",
  "report.run.headline.asPlanned",
  "report.run.took.seconds",
  "report.run.took.minutes",
  "report.run.took.hours",
  "report.run.folders.made",
  "report.run.folders.used",
  "report.run.folders.failed",
  "report.run.folders.unfinished",
  "report.run.rowCount",
  "report.run.retryRows",
  "report.run.retryElsewhereRows",
  "report.run.elsewhere.heading",
  "history.unknownOutcomes",
  "run.many.now.settings",
  "run.many.now.links",
  "later.totals.renamed",
  "later.totals.cleaned",
  "later.totals.settingsFailed",
  "later.totals.toCopies",
  "later.totals.toEarlierCopies",
  "later.totals.outside",
  "later.totals.broken",
  "later.totals.unreachable",
  "later.totals.unseen",
  "later.totals.anchors",
  "later.totals.areas",
  "later.totals.linksFailed",
  "later.times",
  "undo.undoRows",
  "undo.undoPicked",
  "undo.restoreRows",
  "undo.ask.heading",
  "undo.ask.published",
  "undo.ask.confirm",
  "undo.askRestore.heading",
  "undo.askRestore.published",
  "undo.askRestore.confirm",
  "undo.changed.title",
  "undo.changed.confirm",
  "undo.changed.more",
  "undo.headline.trashed",
  "undo.headline.gone",
  "undo.headline.changed",
  "undo.headline.kept",
  "undo.headline.restored",
  "undo.headline.notRestored",
  "undo.totals.trashed",
  "undo.totals.gone",
  "undo.totals.changed",
  "undo.totals.kept",
  "undo.totals.restored",
  "undo.totals.notRestored",
  "undo.keptRows",
  "undo.again",
  "undo.trashedFolders",
  "undo.restoredFolders",
  "undo.watch.heading.undoing",
  "undo.watch.heading.restoring",
  "undo.watch.now.undoing",
  "undo.watch.now.restoring",
  "undo.watch.summary",
  "history.undone",
  "switchOff.heading",
] as const;

const numberOnly = [[0], [1], [2]] as const;
const time = { unit: "minutes", low: 3, high: 8 };

/** Messages that neither names nor a count in front of names would do for. */
const samples = new Map<string, readonly (readonly unknown[])[]>([
  ["help.tour.stepOf", [[1, 4]]],
  ["review.number", numberOnly],
  ["review.checkingTargets", [[1, 3]]],
  ["review.screen.made", numberOnly],
  ["review.screen.takenOut", numberOnly],
  ["review.screen.impossible", numberOnly],
  ["review.filter.withWarnings", numberOnly],
  ["review.filter.impossible", numberOnly],
  ["review.filter.takenOut", numberOnly],
  ["review.filter.shown", [[2, 7]]],
  ["review.showMore", numberOnly],
  [
    "review.roughTime",
    ["seconds", "within", "about", "between"].flatMap((at) => [
      [{ ...time, at }],
      [{ ...time, at, unit: "hours" }],
    ]),
  ],
  ["review.changes.sentences.page-changed", [[{ aspects: ["title", "content"] }]]],
  [
    "review.changes.sentences.other-folder",
    [[{ change: "made-now" }], [{ change: "there-now" }], [{ change: "other" }]],
  ],
  ["planFile.problems.too-large", [[{ limitBytes: 50_000_000 }]]],
  ["planFile.problems.other-version", [[{ version: 2 }]]],
  ["planFile.problems.unreadable", [[{ place: "plan.copies.3" }]]],
  ["switchOff.off", [[names]]],
  ["switchOff.hide", [[names]]],
  ["switchOff.alsoOff", [[names]]],
  ["later.remarks.other-title", [[{ wished: names[0] }]]],
  ["later.remarks.other-address", [[{ wished: names[0] }]]],
  ["later.remarks.links-unreachable", [[{ blocks: [0] }], [{ blocks: [0, 1] }]]],
  ["later.remarks.anchors-lost", [[{ anchors: names }]]],
  ["undo.changed.changes.title", [[{ now: names[0] }]]],
  ["undo.changed.changes.address", [[{ now: names[0] }]]],
  ["undo.changed.changes.publication", [[{ now: "published" }], [{ now: "draft" }]]],
  ["undo.changed.changes.edited", [[{ modifiedText: names[0] }]]],
  ["review.folderWarnings.address-held-by-trash", [[{ code: names[0] }]]],
]);

/** Sections whose sentences take a case; each case gets all that any of them may carry. */
const sectionsOfCases = new Set(["warnings", "obstacles", "whatToDo", "differences"]);
const caseWithNames = { titles: names, codes: names, title: names[0], code: names[0], expected: names[0] };
const cases = [
  { ...caseWithNames, bySett: true, way: "restore", pages: [{ pageId: 7 }] },
  { ...caseWithNames, bySett: false, way: "as-it-is", pages: [{ pageId: 7 }, { pageId: 8 }] },
];

/** Of those, the ones that are told a text besides the number. */
const countedWithName = new Set<string>(["run.many.summary", "run.many.doneOf", "undo.watch.summary"]);

const isCounted = (path: string): boolean => counted.some((known) => known === path);

function argumentsFor(path: string): readonly (readonly unknown[])[] {
  if (isCounted(path)) {
    return [0, 1, 2].map((count) => (countedWithName.has(path) ? [count, names[0]] : [count]));
  }
  const sample = samples.get(path);
  if (sample !== undefined) return sample;
  const [section = ""] = path.split(".");
  return sectionsOfCases.has(section) ? cases.map((found) => [found]) : [names];
}

/** Everything a language says, in the order of its keys; functions are called with sample arguments. */
export function allSaid(value: unknown, path = ""): readonly Said[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") {
    return argumentsFor(path).flatMap((sample) => allSaid(Reflect.apply(value, undefined, sample), path));
  }
  if (typeof value !== "object" || value === null) throw new Error(`${path} says nothing.`);
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, inner]) => allSaid(inner, path === "" ? key : `${path}.${key}`));
}

export const namesIn = (text: string): readonly string[] =>
  names.filter((name) => text.toLowerCase().includes(name.toLowerCase()));
