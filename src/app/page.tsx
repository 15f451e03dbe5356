import { createRoot } from "react-dom/client";
import { Temporal } from "temporal-polyfill";
import { Page } from "./page/Page";
import { Shell } from "./Shell";

const container = document.getElementById("root");
if (container === null) throw new Error("The page has no place for PlanProof.");
createRoot(container).render(
  <Shell>
    <Page today={Temporal.Now.plainDateISO().toString()} />
  </Shell>,
);
