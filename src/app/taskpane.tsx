import { Link, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Temporal } from "temporal-polyfill";
import { openExcel } from "../hosts/excel";
import type { Day } from "../model/day";
import { Pane } from "./pane/Pane";
import { useProof } from "./pane/use-proof";
import { jobs, type Job } from "./pane/Marking";
import { Shell } from "./Shell";

const useStyles = makeStyles({ outside: { padding: "16px" } });

/** The pane beside the sheet that is open in Excel. */
function InExcel({ today, job }: { today: Day; job: Job }) {
  const [host] = useState(openExcel);
  const proof = useProof(host, { asAt: today, chosen: false });
  const { again } = proof;
  useEffect(() => {
    const watching = host.watch(again);
    // Where Excel cannot be watched the pane still works: its reader checks again by hand.
    watching.catch(() => undefined);
    return () => void watching.then((end) => end()).catch(() => undefined);
  }, [host, again]);
  return (
    <Pane host={host} proof={proof} today={today} job={job} live onSelect={(place) => host.select(place)} />
  );
}

/** What stands in the pane where there is no Excel around it. */
function Outside({ why }: { why: string }) {
  const styles = useStyles();
  return (
    <main className={styles.outside}>
      <h1>PlanProof</h1>
      <p>{why}</p>
      <p>
        Without Excel, you can check a plan that you have as a file{" "}
        <Link inline href="index.html">
          on PlanProof’s own page
        </Link>
        .
      </p>
    </main>
  );
}

const container = document.getElementById("root");
if (container === null) throw new Error("The page has no place for PlanProof.");
const root = createRoot(container);

if (typeof Office === "undefined") {
  root.render(
    <Shell>
      <Outside why="PlanProof’s pane works inside Excel, with a part that Excel loads from Microsoft. That part could not be reached: please check the connection, and open the pane again." />
    </Shell>,
  );
} else {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) {
      root.render(
        <Shell>
          <Outside why="This pane works inside Excel. Please open it there, from the Home tab." />
        </Shell>,
      );
      return;
    }
    const wanted = new URLSearchParams(location.search).get("job");
    root.render(
      <Shell excelIsDark={Office.context.officeTheme?.isDarkTheme}>
        <main aria-label="PlanProof">
          <InExcel
            today={Temporal.Now.plainDateISO().toString()}
            job={jobs.find((job) => job === wanted) ?? "check"}
          />
        </main>
      </Shell>,
    );
  });
}
