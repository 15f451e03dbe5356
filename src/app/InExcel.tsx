import { useEffect, useState } from "react";
import { openExcel } from "../hosts/excel";
import type { Day } from "../model/day";
import { jobs } from "./pane/Marking";
import { Pane } from "./pane/Pane";
import { useProof } from "./pane/use-proof";

/** The pane beside the sheet that is open in Excel. `wanted` is what the ribbon's button asks for. */
export function InExcel({ today, wanted }: { today: Day; wanted: string | null }) {
  const [host] = useState(openExcel);
  const proof = useProof(host, { asAt: today, chosen: false });
  const { again } = proof;
  useEffect(() => {
    const watching = host.watch(again);
    // Where Excel cannot be watched the pane still works: its reader checks again by hand.
    watching.catch(() => undefined);
    return () => void watching.then((end) => end()).catch(() => undefined);
  }, [host, again]);
  const job = jobs.find((each) => each === wanted) ?? "check";
  return (
    <Pane host={host} proof={proof} today={today} job={job} live onSelect={(place) => host.select(place)} />
  );
}
