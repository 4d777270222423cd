import type { Portal } from "@/portal/portal.ts"; export type Alias = Portal;
