import { defaultSettings } from "../../src/model/settings";
import { summarise } from "../../src/summary/summarise";
import { reviewExample } from "../rules/example";

const summaryOf = (...leads: readonly string[]) =>
  summarise(
    reviewExample({
      rows: leads.map((lead, index) => ({ outcome: `${index + 1}. Keep plans (OFSTED, 2026)`, lead })),
    }),
    defaultSettings,
  );

test("One body in several spellings has one line, under the first of them.", () => {
  const { byOrganisation, bodies } = summaryOf(
    "Jo Pike, NHS Norvale ICB",
    "Jo Pike, Norvale ICB",
    "Ann Marlow, Norbury BC and Jo Pike, Norvale Integrated Care Board",
    "Ann Marlow, Norbury Borough Council",
  );
  expect(byOrganisation.map(({ name, actions }) => [name, actions])).toEqual([
    ["NHS Norvale ICB", 2],
    ["Norbury BC and NHS Norvale ICB", 1],
    ["Norbury BC", 1],
  ]);
  expect(bodies).toEqual(["Norbury BC", "NHS Norvale ICB"]);
});

test("A council and an NHS body of one place are two.", () => {
  expect(summaryOf("Jo Pike, NHS Norvale", "Ann Marlow, Norvale Council").bodies).toEqual([
    "Norvale Council",
    "NHS Norvale",
  ]);
});

test("A body's letters, which stand for one of the leads alone, are counted with it.", () => {
  const { byOrganisation, bodies } = summaryOf(
    "Cat Lowe, HBC",
    "Ben Okoro, Haddlesey Borough Council",
    "Ben Okoro, Haddlesey Borough Council and Cat Lowe, HBC",
  );
  expect(byOrganisation.map(({ name, actions }) => [name, actions])).toEqual([
    ["Haddlesey Borough Council", 3],
  ]);
  expect(bodies).toEqual(["Haddlesey Borough Council"]);
});

test("Letters that stand for two of the leads are counted apart.", () => {
  expect(
    summaryOf("Cat Lowe, HBC", "Ben Okoro, Haddlesey Borough Council", "Dee Pike, Harrow Borough Council")
      .bodies,
  ).toHaveLength(3);
});
