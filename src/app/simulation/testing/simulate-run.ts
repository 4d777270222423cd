import type { CopyPlan } from "@/model/plan.ts";

import type { Chance } from "./chance.ts";
import { judgeBefore } from "./judge-row.ts";
import { judgeAsked, judgeRun, type Rest, type Verdict } from "./judge-run.ts";
import type { FinishedRun, Mistake } from "./mistake.ts";
import { changeAfterwards } from "./random-changes-afterwards.ts";
import { changeByHand } from "./random-changes.ts";
import { faultsOfMoving, randomFaults } from "./random-faults.ts";
import { randomPlan } from "./random-plan.ts";
import { hasUsualLimits, me } from "./random-portal.ts";
import { askFor, pickWish } from "./random-wishes.ts";
import { openSimulatedTab, type Sabotage, type SimulatedTab } from "./simulated-tab.ts";
import { notePages, type SimulatedWorld } from "./simulated-world.ts";

const minute = 60_000;
/** A run that is not over by then never will be. */
const patience = 30 * 24 * 60 * minute;

/** One run from its plan to its report, whatever comes between, and what is wrong with the report. */
export function simulateRun(world: SimulatedWorld, sabotage: Sabotage): Promise<Verdict> {
  return new Simulation(world, sabotage).play();
}

class Simulation {
  private readonly world: SimulatedWorld;
  private readonly sabotage: Sabotage;
  private readonly chance: Chance;
  /** What happens once so many points have come by. */
  private readonly acts = new Map<number, () => void>();
  private passed = 0;
  private limitErrors = 0;
  private repeatedDelivery = 0;
  private readonly mistakes: Mistake[] = [];
  private tab: SimulatedTab;

  constructor(world: SimulatedWorld, sabotage: Sabotage) {
    this.world = world;
    this.sabotage = sabotage;
    this.chance = world.chance;
    this.tab = this.openTab();
  }

  async play(): Promise<Verdict> {
    const { world, chance } = this;
    const plan = await randomPlan(this.tab.portal, chance);
    this.schedule(plan);
    this.repeatedDelivery = chance.pick([0, 0, 0, 0.1, 0.5]);
    const { rest, judged } = await this.runToTheEnd(plan);
    // What a tab that is gone has sent may still be at work.
    await world.clock.sleep(5 * minute);
    const { store } = this.tab;
    return judgeRun({
      world,
      plan,
      state: store.getSnapshot(),
      rest,
      bug: store.getBug(),
      judged,
      limitErrors: this.limitErrors,
      earlier: this.mistakes,
    });
  }

  private openTab(): SimulatedTab {
    return openSimulatedTab(this.world, {
      ...this.sabotage,
      onPoint: () => this.pass(),
      onLimit: () => {
        if (hasUsualLimits(this.world.local.state)) this.limitErrors += 1;
      },
      delivery: (isCopy) => this.chooseDelivery(isCopy),
    });
  }

  private chooseDelivery(isCopy: boolean): "once" | "twice" | "without-answer" {
    if (this.repeatedDelivery === 0 || !this.chance.is(this.repeatedDelivery)) return "once";
    return isCopy && this.chance.is(0.2) ? "without-answer" : "twice";
  }

  /** Everything that happens beside the run, each at a point of its own. */
  private schedule(plan: CopyPlan): void {
    const { chance, world } = this;
    const rows = plan.copies.filter(({ takenOut, obstacle }) => !takenOut && obstacle === null).length;
    const faults = randomFaults(chance, {
      rows,
      copyMs: world.local.state.switches.copyDuration + 500,
      changeByHand: () => changeByHand(world, plan),
    });
    for (const rule of faults) world.local.addFault(rule);
    const points = 12 * rows + 20;
    for (let left = chance.pick([0, 1, 2, 4, 6]); left > 0; left -= 1)
      this.acts.set(
        this.passed + chance.int(1, points),
        this.randomAct(() => changeByHand(world, plan)),
      );
  }

  /** Copies that are to be taken back may have been changed by then, and more may happen while they are. */
  private scheduleUndo({ plan }: FinishedRun): void {
    const { chance, world } = this;
    const change = () => changeAfterwards(world, plan);
    for (let left = chance.pick([0, 0, 1, 3]); left > 0; left -= 1) change();
    for (const rule of faultsOfMoving(chance, { rows: plan.copies.length, changeByHand: change }))
      world.local.addFault(rule);
    for (let left = chance.pick([0, 0, 1, 2]); left > 0; left -= 1)
      this.acts.set(this.passed + chance.int(1, 40), this.randomAct(change));
  }

  private randomAct(change: () => void): () => void {
    const { world, chance } = this;
    const { clock, local, connection } = world;
    const afterwards = (ms: number, work: () => void) => void clock.sleep(ms).then(work);
    const kind = chance.int(1, 12);
    if (kind <= 4) return () => this.tab.kill();
    if (kind <= 6) return change;
    const ms = chance.pick([10, 1000, 20_000, 200_000]);
    switch (kind) {
      case 7:
        return () => {
          connection.set(false);
          afterwards(ms, () => connection.set(true));
        };
      case 8:
        return () => afterwards(0, () => this.tab.store.stop());
      case 9:
        return () => local.expireTokens();
      case 10:
        return () => {
          this.setAccess(false);
          afterwards(ms, () => this.setAccess(true));
        };
      default:
        return () => {
          afterwards(0, () => this.tab.store.pause());
          if (chance.is(0.5)) afterwards(ms, () => this.tab.store.resume());
        };
    }
  }

  private setAccess(appAccess: boolean): void {
    const user = this.world.local.state.users.get(me);
    if (user !== undefined) user.appAccess = appAccess;
  }

  private pass(): void {
    this.passed += 1;
    const act = this.acts.get(this.passed);
    this.acts.delete(this.passed);
    act?.();
  }

  /** Goes on with the run until it is over for good; some of what it left open is taken up once more. */
  private async runToTheEnd(
    plan: CopyPlan,
  ): Promise<{ readonly rest: Rest; readonly judged: ReadonlySet<number> }> {
    const { chance } = this;
    const judged = new Set<number>();
    this.tab.store.start(plan);
    for (let left = chance.pick([0, 0, 1, 2, 4]); ;) {
      const rest = await this.restOf(this.tab);
      if (rest === "broken" || rest === "stuck") return { rest, judged };
      if (rest === "killed") await this.openAgain(plan);
      else if (rest === "paused") await this.goOn();
      else if (left === 0 || !(await this.takeUp(judged))) return { rest, judged };
      else left -= 1;
    }
  }

  private async openAgain(plan: CopyPlan): Promise<void> {
    const { chance, world } = this;
    await world.clock.sleep(chance.pick([1, 100, 3000, 40_000, 100_000, 600_000]));
    this.tab = this.openTab();
    const { store } = this.tab;
    await Promise.race([store.recover(), this.killed(this.tab)]);
    if (!this.tab.isAlive()) return;
    const newest = world.runIds.at(-1);
    if (store.getSnapshot().at === "idle" && newest !== undefined) await store.open(newest);
    // Not a line of it was held, so nothing was sent either.
    if (store.getSnapshot().at === "idle") store.start(plan);
  }

  private async goOn(): Promise<void> {
    const { chance, world } = this;
    await world.clock.sleep(chance.pick([0, 500, 20_000, 600_000]));
    if (chance.is(0.08)) this.tab.store.stop();
    else this.tab.store.resume();
  }

  /** What the user asks for once the report is there; `false`: nothing. */
  private async takeUp(judged: Set<number>): Promise<boolean> {
    const { chance, world, tab } = this;
    // The last line of the run may still be being noted down, and the portal be at work for it.
    await world.clock.sleep(chance.pick([10, 1000, 100_000]));
    const state = tab.store.getSnapshot();
    if (!tab.isAlive() || state.at !== "finished") return false;
    const wish = pickWish(world, state);
    if (wish === null) return false;
    if (wish.what === "retry")
      this.mistakes.push(...judgeBefore(world, state, { keys: wish.rows.map(({ key }) => key), judged }));
    if (wish.what === "undo" || wish.what === "restore") {
      // What is asked for next would cover up what is wrong by now.
      this.mistakes.push(...judgeAsked(world, state));
      this.scheduleUndo(state);
      // So that what was changed bears another time than what the run saw last.
      await world.clock.sleep(chance.pick([1500, 100_000]));
      if (!tab.isAlive()) return true;
      notePages(world);
    }
    askFor(tab.store, wish);
    return true;
  }

  private killed(tab: SimulatedTab): Promise<"killed"> {
    return new Promise((resolve) => {
      if (!tab.isAlive()) resolve("killed");
      tab.onKilled(() => resolve("killed"));
    });
  }

  private async restOf(tab: SimulatedTab): Promise<Rest> {
    const over = new AbortController();
    const rest = await Promise.race([
      this.killed(tab),
      standsStill(tab),
      this.world.clock.sleep(patience, over.signal).then(() => "stuck" as const),
    ]);
    over.abort();
    return rest;
  }
}

function standsStill({ store }: SimulatedTab): Promise<"finished" | "paused" | "broken"> {
  return new Promise((resolve) => {
    const look = () => {
      const state = store.getSnapshot();
      if (store.getBug() !== null) resolve("broken");
      else if (state.at === "finished") resolve("finished");
      else if (state.at === "running" && state.phase.at === "paused") resolve("paused");
      else return;
      stop();
    };
    const stop = store.subscribe(look);
    look();
  });
}
