import { TestEnvironment } from "jest-environment-node";

const all = ({ children }) => children.flatMap((child) => (child.type === "test" ? [child] : all(child)));

/** A mutant that one test has noticed needs no other: those that have not begun are left out. */
export default class FirstFailure extends TestEnvironment {
  handleTestEvent({ name, test }, { rootDescribeBlock }) {
    if (name !== "test_done" || test.errors.length === 0) return;
    for (const each of all(rootDescribeBlock)) if (each.startedAt == null) each.mode = "skip";
  }
}
