export { check, type Checked, type Wanted } from "./check";
export { answer, colourPreview, mark, remove, type Marked, type Marks } from "./mark";
export { ruleTexts, type RuleText } from "./rules";
