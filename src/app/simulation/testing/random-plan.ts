import { buildPlan } from "@/copy/plan.ts";
import { titleSuffixOf } from "@/copy/title.ts";
import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { Folder } from "@/model/page.ts";
import type { CopyPlan, PlanChoice, PlanTarget, SiteFacts } from "@/model/plan.ts";
import type { Site } from "@/model/site.ts";
import type { PortalOverRest } from "@/portal/create-portal-over.ts";

import type { Chance } from "./chance.ts";
import { randomLater } from "./random-later.ts";

/** Reads what the screens read, chooses at random, and plans. */
export async function randomPlan(portal: PortalOverRest, chance: Chance): Promise<CopyPlan> {
  const { userId, sites } = valueOf(await portal.readOverview());
  const facts: SiteFacts[] = [];
  for (const site of sites) facts.push(await readFacts(portal, site));
  const [source] = facts;
  if (source === undefined) throw new Error("The portal shows no site.");
  const known = { userId, source, targets: facts, titleSuffix: titleSuffixOf(portal.session.language) };
  const choice = randomChoice(chance, facts, source);
  const plan = buildPlan(choice, known);
  const takenOut = new Set(chance.some(plan.copies, chance.pick([0, 0, 0.2])).map(({ key }) => key));
  return takenOut.size === 0 ? plan : buildPlan({ ...choice, takenOut }, known);
}

async function readFacts(portal: PortalOverRest, site: Site): Promise<SiteFacts> {
  const read = valueOf(await portal.readSite(site.scope, site.id, { withTrash: true }));
  return { site, rights: read.rights, folders: read.folders, pages: read.pages.pages };
}

/** The value of an answer before anything is broken. */
function valueOf<Value>(answer: Result<Value, PortalFailure>): Value {
  if (!answer.ok) throw new Error(`The portal could not be read: ${answer.failure.code}.`);
  return answer.value;
}

function randomChoice(chance: Chance, facts: readonly SiteFacts[], source: SiteFacts): PlanChoice {
  const share = chance.pick([0.3, 0.7, 1]);
  const folders = chance.some(
    source.folders.filter(({ trashed }) => !trashed),
    0.4,
  );
  const whole = withInner(source.folders, folders);
  const pages = source.pages.filter(
    ({ folderId }) => (folderId !== null && whole.has(folderId)) || chance.is(share),
  );
  const targets = Array.from({ length: chance.int(1, chance.pick([1, 2, 4])) }, () =>
    randomTarget(chance, facts),
  );
  return {
    pages,
    folders,
    targets,
    keepFolders: chance.is(0.5),
    publication: chance.pick(["draft", "as-source", "published"]),
    trashedSource: chance.pick(["restore", "restore", "as-it-is", null]),
    takenOut: new Set(),
    later: randomLater(chance),
    earlierCopies: [],
    origin: null,
  };
}

/** A folder chosen whole brings those in it. */
function withInner(folders: readonly Folder[], chosen: readonly Folder[]): ReadonlySet<number> {
  const whole = new Set<number>(chosen.map(({ id }) => id));
  // Parents come before their children.
  for (const { id, parentId } of folders) if (parentId !== null && whole.has(parentId)) whole.add(id);
  return whole;
}

function randomTarget(chance: Chance, facts: readonly SiteFacts[]): PlanTarget {
  if (chance.is(0.15)) return { at: "same-place" };
  const { site, folders } = chance.pick(facts);
  const folder = folders.length > 0 && chance.is(0.4) ? chance.pick(folders) : null;
  const newFolder = chance.is(0.3) ? chance.pick(["Copies", "News", "Products", "Übersicht"]) : null;
  return { at: "place", siteId: site.id, folderId: folder?.id ?? null, newFolder };
}
