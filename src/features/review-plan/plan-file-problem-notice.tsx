import { Banner } from "@/ui/banner.tsx";

/** Why a file could not be opened as a plan, and what helps. */
export function PlanFileProblemNotice({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Banner tone="danger" live="assertive" title={title}>
      <p>{text}</p>
    </Banner>
  );
}
