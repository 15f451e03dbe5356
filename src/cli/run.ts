import { Command, CommanderError } from "commander";
import { addCheck } from "./commands/check";
import { addCirculate } from "./commands/circulate";
import { addClean } from "./commands/clean";
import { complaint, exit, type AddCommand, type Streams } from "./commands/command";
import { addCompare } from "./commands/compare";
import { addMark } from "./commands/mark";
import { addRemove } from "./commands/remove";
import { addRules } from "./commands/rules";
import { addSummary } from "./commands/summary";
import { version } from "./version";

/** In the order in which the help lists them. */
const commands: readonly AddCommand[] = [
  addCheck,
  addCompare,
  addMark,
  addRemove,
  addSummary,
  addClean,
  addCirculate,
  addRules,
];

/**
 * Runs one command line. Resolves to the exit code: 0 where nothing must be fixed, 1 where something must, 2 where a
 * file could not be checked or the command line itself was wrong.
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let code: number = exit.ready;
  const program = new Command("planproof")
    .description(
      "Proofs a joint inspection action plan before it is circulated: what is late, what is recorded as complete\nwithout evidence, what the colours get wrong. It reads .xlsx and .xlsm workbooks and sends nothing anywhere.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err })
    .showHelpAfterError("(planproof --help tells more)");
  for (const add of commands) add(program, streams, (ended) => (code = ended));
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    // The command line itself was wrong, and commander has said how; asking for help or the version is no error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ready : exit.notChecked;
    streams.err(`${complaint("planproof", error)}\n`);
    return exit.notChecked;
  }
  return code;
}
