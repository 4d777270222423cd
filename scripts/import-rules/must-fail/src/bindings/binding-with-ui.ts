import { Button } from "@/ui/button.tsx"; export const c = Button;
