import { b } from "@/features/two/b.ts"; export const a = b;
