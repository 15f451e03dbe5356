import { Link, makeStyles } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { Temporal } from "temporal-polyfill";
import { Shell } from "./Shell";

const useStyles = makeStyles({ outside: { padding: "16px" } });

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
  void Office.onReady(async ({ host }) => {
    if (host !== Office.HostType.Excel) {
      root.render(
        <Shell>
          <Outside why="This pane works inside Excel. Please open it there, from the Home tab." />
        </Shell>,
      );
      return;
    }
    // Loaded once it is known to be wanted, so that the page itself is there sooner.
    const { InExcel } = await import("./InExcel");
    root.render(
      <Shell excelIsDark={Office.context.officeTheme?.isDarkTheme}>
        <main aria-label="PlanProof">
          <InExcel
            today={Temporal.Now.plainDateISO().toString()}
            wanted={new URLSearchParams(location.search).get("job")}
          />
        </main>
      </Shell>,
    );
  });
}
