import { run } from "./run";

/** Whoever reads the output may have had enough of it, as head has. What was asked for is done to its end all the same. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
process.stdout.on("error", endQuietly);
process.stderr.on("error", endQuietly);

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
