import { useCopyRun } from "@/bindings/use-copy-run.ts";
import { useRunSeat } from "@/bindings/use-run-seat.ts";

/** Whether anything can be asked of the run: one that goes on, or that another tab runs, takes no orders. */
export function useCanAct(): boolean {
  const { state } = useCopyRun();
  const seat = useRunSeat();
  return state.at === "finished" && seat === "mine";
}
