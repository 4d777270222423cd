import { blockMethods } from "../methods/block.ts";
import { commonMethods } from "../methods/common.ts";
import { folderMethods } from "../methods/folder.ts";
import { pageBlockMethods } from "../methods/page-block.ts";
import { pageMethods } from "../methods/page.ts";
import { placementMethods } from "../methods/placement.ts";
import { repoMethods } from "../methods/repo.ts";
import { siteMethods } from "../methods/site.ts";
import { syspageMethods } from "../methods/syspage.ts";
import { templateMethods } from "../methods/template.ts";
import { toText } from "../php/bind.ts";
import type { MethodDefinition } from "./method.ts";

const all: readonly MethodDefinition[] = [
  ...commonMethods,
  ...placementMethods,
  ...siteMethods,
  ...folderMethods,
  ...pageMethods,
  ...pageBlockMethods,
  ...blockMethods,
  ...templateMethods,
  ...syspageMethods,
  ...repoMethods,
];

const methodsOfMethods: readonly MethodDefinition[] = [
  {
    name: "methods",
    scope: null,
    landing: false,
    params: [{ name: "scope", type: "mixed" }],
    run: () => methodNames(),
  },
  {
    name: "method.get",
    scope: null,
    landing: false,
    params: [{ name: "name", type: "string", required: true }],
    run: (_context, params) => {
      const isExisting = byName.has(toText(params["name"]).toLowerCase());
      return { isExisting, isAvailable: isExisting };
    },
  },
];

const byName = new Map([...all, ...methodsOfMethods].map((method) => [method.name.toLowerCase(), method]));

/** Looks a method up as the portal does: without regard to case (contract A1). */
export function findMethod(name: string): MethodDefinition | undefined {
  return byName.get(name.toLowerCase());
}

function methodNames(): readonly string[] {
  return [...byName.keys(), "batch"].toSorted();
}
