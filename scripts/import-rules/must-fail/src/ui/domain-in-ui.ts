import { siteId } from "@/model/ids.ts"; export const id = siteId;
