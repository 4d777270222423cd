export { buildPlan } from "../copy/plan.ts";
