import type { LaterRemark } from "@/model/later-remarks.ts";
import type { UnreachableBlock } from "@/model/later.ts";
import type { LaterTotals } from "@/model/report.ts";

import type { Sentences } from "../tell.ts";

type Counted = (count: number) => string;

/** What became of new names, clean-up and links once all copies were there. */
export interface LaterMessages {
  readonly heading: string;
  readonly totals: Readonly<Record<keyof LaterTotals, Counted>>;
  readonly nothing: string;
  /** Of settings of a copy that are what they should be. */
  readonly asWished: string;
  readonly remarks: Sentences<LaterRemark>;
  /** What to do about a remark that has no failure of its own. */
  readonly advice: {
    readonly address: string;
    readonly open: string;
    readonly links: string;
    readonly anchors: string;
  };
  /** Why links of a block could not be changed; takes the code of the block. */
  readonly unreachable: Readonly<Record<UnreachableBlock["why"], (block: string) => string>>;
  /** Pages that links lead to, by their ids. */
  readonly leadsTo: (ids: string) => string;
  readonly outsideLinks: string;
  /** Components in whose parameters nobody sees links. */
  readonly unseenLinks: string;
  readonly brokenLinks: string;
  /** A link in a block of the copy: code of the block, id of the page that it leads to. */
  readonly link: (block: string, pageId: string) => string;
  readonly times: Counted;
}
