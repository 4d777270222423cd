import { wire } from "@/app/wire.ts"; export const d = wire;
