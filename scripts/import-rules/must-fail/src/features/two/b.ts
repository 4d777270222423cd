import { connectPortal } from "@/portal/connect.ts"; export const b = connectPortal;
