import { claimRules } from "../claims/rules";
import type { Rule } from "../rules/rule";
import { catalogue } from "../rules";

/** What a rule finds wrong, as a statement; why a clerk should care; and how much it weighs unless settings differ. */
export type RuleText = Pick<Rule, "id" | "severity" | "title" | "why">;

/** The catalogue's texts, by the rules' names, in the order of the catalogue; then those of a covering report. */
export const ruleTexts: ReadonlyMap<string, RuleText> = new Map(
  [...catalogue, ...claimRules].map(({ id, severity, title, why }) => [id, { id, severity, title, why }]),
);
