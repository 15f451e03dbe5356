import type { Action } from "../model/plan";
import type { Settings } from "../model/settings";
import { disclosureRules } from "./index";
import type { TextColumn } from "./rule";

/** Whether a text of an action, taken from that column, tells something about somebody that should not be published. */
export function discloses(text: string, column: TextColumn, action: Action, settings: Settings): boolean {
  return disclosureRules.some(
    (rule) =>
      settings.severities[rule.id] !== "off" && rule.lookAt(text, { column, action }, { settings }) !== null,
  );
}
