import { listed } from "./wording";

/**
 * Something that cannot be done, in a sentence fit for the person who asked: what, where, and what to do.
 * Whatever else is thrown is a fault of PlanProof's.
 */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
}

/** More than one sheet holds a plan: somebody has to say which is meant. */
export class ChooseSheet extends Refusal {
  constructor(readonly sheets: readonly string[]) {
    const names = listed(sheets.map((name) => `“${name}”`));
    super(
      `There are ${sheets.length} plans in this workbook, on the sheets ${names}. Choose the one to check.`,
    );
  }
}
