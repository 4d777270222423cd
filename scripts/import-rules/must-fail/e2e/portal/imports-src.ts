import { siteId } from "../../src/model/ids.ts"; export const e = siteId;
