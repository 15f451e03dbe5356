import { catalogue } from "../rules";

/** What a rule finds wrong, as a statement, and why a clerk should care. */
export interface RuleText {
  readonly title: string;
  readonly why: string;
}

/** The catalogue's texts, by the rules' names. */
export const ruleTexts: ReadonlyMap<string, RuleText> = new Map(
  catalogue.map(({ id, title, why }) => [id, { title, why }]),
);
