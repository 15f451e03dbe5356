/**
 * Something that cannot be done, in a sentence fit for the person who asked: what, where, and what to do.
 * Whatever else is thrown is a fault of PlanProof's.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
