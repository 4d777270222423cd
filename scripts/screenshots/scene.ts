import type { Stage, View } from "./stage.ts";

/** Something that is played once on a stage of its own, and of which pictures are taken on the way. */
export interface Scene {
  readonly view: View;
  /** Of sharp edges and few colours a PNG is better; of a coloured ground behind translucent cards a JPEG is smaller. */
  readonly format: "png" | "jpeg";
  /** Its pictures: names of files in `docs/images`, without their ending. */
  readonly names: readonly string[];
  /** Takes each picture when it is due. */
  readonly play: (stage: Stage, take: (name: string) => Promise<void>) => Promise<void>;
}
