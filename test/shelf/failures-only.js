/** A reporter that says nothing but what went wrong, on standard error. */
export default class FailuresOnly {
  onRunComplete(_contexts, { testResults }) {
    for (const { failureMessage } of testResults) {
      if (failureMessage) globalThis.process.stderr.write(`${failureMessage}\n`);
    }
  }
}
