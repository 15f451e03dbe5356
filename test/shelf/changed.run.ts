import { changedSilently, type Silent } from "./changed";
import { plansOnShelf } from "./gold";

/** Prints what a change that changes nothing makes of the shelf in silence: `npm run --silent changed`. */
test("the shelf is read after changes that change nothing", async () => {
  const silent: Silent[] = [];
  let compared = 0;
  for (const plan of plansOnShelf()) {
    const found = await changedSilently(plan);
    silent.push(...found.silent);
    compared += found.compared;
  }
  const lines = new Map<string, Silent[]>();
  for (const each of silent) lines.set(each.change, [...(lines.get(each.change) ?? []), each]);
  const print = (line: string) => process.stdout.write(`${line}\n`);
  print(`${silent.length} of ${compared} fields read otherwise, with nothing said`);
  for (const [change, of] of [...lines].sort(([, a], [, b]) => b.length - a.length)) {
    print(`\n${change}: ${of.length}`);
    for (const { plan, action, field, before, after } of of)
      print(`  ${plan} ${action} ${field}: ${before} -> ${after}`);
  }
}, 600_000);
