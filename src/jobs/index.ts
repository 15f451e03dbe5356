export { circulate, earlierOf, fingerprint } from "./circulate";
export { check, type Wanted } from "./check";
export type { Checked } from "./checked";
export { clean, listTraces, takeOutOwn, type Cleaning } from "./clean";
export { cleanReport } from "./clean-report";
export {
  answer,
  colourPreview,
  fixPreview,
  mark,
  remove,
  settle,
  type Marked,
  type Marks,
  allMarks,
  leaveOutQuestions,
  previewInWords,
  type ColourPreview,
} from "./mark";
export { readCoveringReport } from "./covering-report";
export { ruleTexts, type RuleText } from "./rules";
