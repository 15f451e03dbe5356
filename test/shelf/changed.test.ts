import { changedSilently } from "./changed";
import { plansOnShelf } from "./gold";

const samples = plansOnShelf().filter(({ shelf }) => shelf === "samples");

test.each(samples.map((plan) => [plan.gold.name, plan] as const))(
  "%s reads as it does after every change that changes nothing, or says that it is not sure",
  async (_, plan) => {
    const { silent, compared } = await changedSilently(plan);
    expect(silent).toEqual([]);
    expect(compared).toBeGreaterThan(1_000);
  },
);
