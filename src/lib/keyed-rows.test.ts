import * as fc from "fast-check";
import { expect, test } from "vitest";

import { KeyedRows } from "./keyed-rows.ts";

const someKey = fc.nat(400).map((number) => `row-${number}`);

test("it holds what a map would hold after the same changes, and leaves what was before as it was", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(someKey, fc.integer())),
      fc.array(fc.tuple(someKey, fc.integer())),
      (rows, changes) => {
        const first = KeyedRows.from(rows);
        const firstMap = new Map(rows);
        const map = new Map(rows);
        let changed = first;
        for (const [key, value] of changes) {
          changed = changed.with(key, value);
          if (map.has(key)) map.set(key, value);
        }
        expect(changed.entries()).toEqual([...map]);
        expect(changed.values()).toEqual([...map.values()]);
        expect([...changed.keys()]).toEqual([...map.keys()]);
        expect(changed.size).toBe(map.size);
        for (const key of [...map.keys(), "nobody"]) expect(changed.get(key)).toBe(map.get(key));
        expect(first.entries()).toEqual([...firstMap]);
      },
    ),
  );
});
