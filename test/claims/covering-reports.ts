/**
 * What covering reports say, and what the sample plan makes of it as at 15 January 2025. By hand: 21 actions, of which
 * 15 are complete and 6 open (4, 6, 11, 15, 17, 19); 5 of those are overdue (all but 15, due 31 March 2025); no evidence
 * is quoted for 8, 13 and 16. The NHS alone leads 6 (4 and 11 open), the council 10 (15 and 19 open), both 5 (6 and 17
 * open). The plan is of August 2024.
 */
export interface Said {
  readonly text: string;
  /** "no claim" where nothing of it is about this plan. */
  readonly outcome: "borne out" | "not borne out" | "cannot judge" | "no claim";
  /** The actions that the reason must name, where it must name some. */
  readonly refs?: readonly string[];
}

const said = (outcome: Said["outcome"], text: string, refs?: readonly string[]): Said =>
  refs === undefined ? { text, outcome } : { text, outcome, refs };

const open = ["4", "6", "11", "15", "17", "19"];
const late = ["4", "6", "11", "17", "19"];

/** Written before there was anything to judge them. */
export const firstSet: readonly Said[] = [
  said("not borne out", "Actions were recorded as being achieved.", open),
  said("not borne out", "All actions have now been completed.", open),
  said("not borne out", "Members are asked to note that all 21 actions are complete.", open),
  said("borne out", "15 of the 21 actions have been completed."),
  said("borne out", "Fifteen of the twenty-one actions are recorded as complete."),
  said("not borne out", "18 of the 21 actions have been completed."),
  said("not borne out", "All but two actions are complete.", open),
  said("borne out", "All but six of the actions are complete."),
  said("borne out", "Six actions remain outstanding."),
  said("not borne out", "Three actions are outstanding.", open),
  said("not borne out", "No actions are overdue.", late),
  said("borne out", "Five actions are overdue.", late),
  said("not borne out", "Two actions are behind schedule.", late),
  said("borne out", "71% of actions have been completed."),
  said("not borne out", "Over 90 per cent of the actions in the plan have been implemented."),
  said("not borne out", "The three outstanding actions will be completed by December 2025.", open),
  said("not borne out", "All NHS actions are complete.", ["4", "11"]),
  said("not borne out", "All of the joint actions have been delivered.", ["6", "17"]),
  said("not borne out", "Action 4 is complete.", ["4"]),
  said("borne out", "Action 2 has been completed."),
  said("not borne out", "Action 6 is due by 31 December 2024.", ["6"]),
  said("borne out", "All actions have a named lead."),
  said("not borne out", "Evidence is in place for all completed actions.", ["8", "13", "16"]),
  said("borne out", "Progress was last updated in August 2024 (see Appendix A)."),
  said("not borne out", "The action plan was last updated in November 2024."),
  said("cannot judge", "Good progress has been made against the action plan."),
  said("cannot judge", "All actions relating to foster carers are complete."),
  said("cannot judge", "Nearly all of the actions are complete."),
  said("borne out", "The majority of actions have been completed."),
  said("cannot judge", "All actions will be completed in due course."),
  said("no claim", "All actions in the Youth Justice Plan have been completed."),
  said("no claim", "A performance and data group will ensure that accurate data can support managers."),
  said("no claim", "All social workers have completed the training."),
  said(
    "no claim",
    "The Council developed an action plan to respond to the actions identified by the inspection.",
  ),
];

/** Phrasings that were not thought of while the reader was made, some of them after the shape of published minutes. */
export const heldOut: readonly Said[] = [
  // True.
  said("borne out", "71.4% of the action plan was complete."),
  said("borne out", "There are 21 recommendations in the plan, of which 15 (71%) have been implemented."),
  said("borne out", "There were six actions outstanding in January 2025."),
  said("borne out", "Of the 21 actions, 15 are complete and six remain open."),
  said("borne out", "The plan comprises 21 actions."),
  said("borne out", "More than two thirds of actions have been delivered."),
  said("borne out", "Fewer than a third of the actions are still outstanding."),
  said("borne out", "Eight of the ten council actions have been closed."),
  said("borne out", "Four of the six actions led by the NHS are complete."),
  said("borne out", "All six outstanding actions have missed their original deadline."),
  said("borne out", "Actions 4, 6 and 11 are overdue."),
  said("borne out", "Every action has been assigned to a named officer."),
  said("borne out", "Not all of the actions have been completed."),
  said("borne out", "At least 14 actions are complete."),
  said("borne out", "Only 15 of the actions have been signed off as complete; five are late."),
  said("borne out", "Twelve of the fifteen completed actions are supported by evidence."),
  said("borne out", "Action 17 has been extended."),
  said("borne out", "Of the six open actions, five are past their due date."),
  said("borne out", "Three of the five joint actions have been achieved."),
  said("borne out", "The latest update to the plan was in August 2024."),
  // False.
  said("not borne out", "57% of the Improvement Plan was complete."),
  said("not borne out", "There are 21 actions in the plan, of which 19 (90%) are complete."),
  said(
    "not borne out",
    "The Committee is pleased to note that every recommendation has been implemented in full.",
  ),
  said("not borne out", "The action plan has now been fully delivered.", open),
  said("not borne out", "There are no outstanding actions.", open),
  said("not borne out", "Only one action remains to be completed.", open),
  said("not borne out", "None of the actions has slipped beyond its due date."),
  said("not borne out", "Two thirds of the outstanding actions are overdue.", late),
  said("not borne out", "Actions 2, 4 and 5 are complete.", ["4"]),
  said("not borne out", "The plan comprises 24 actions."),
  said("not borne out", "Of the 24 actions, 15 are complete."),
  said("not borne out", "Health partners have completed all of their actions.", ["4", "11"]),
  said("not borne out", "All actions for which the Council is responsible are complete.", ["15", "19"]),
  said("not borne out", "Nine of the ten council-led actions are complete."),
  said("not borne out", "Evidence of completion is held for every completed action.", ["8", "13", "16"]),
  said("not borne out", "All 15 completed actions are evidenced.", ["8", "13", "16"]),
  said("not borne out", "Fewer than five actions are outstanding.", open),
  said("not borne out", "At least 18 actions are complete."),
  said("not borne out", "Action 15 is due by the end of February 2025.", ["15"]),
  said("not borne out", "All of the actions will be completed by 31 January 2025.", [
    "15",
    "4",
    "6",
    "11",
    "17",
    "19",
  ]),
  said("not borne out", "The remaining four actions are outstanding."),
  said("not borne out", "Both joint actions have been completed."),
  said(
    "not borne out",
    "Members will note that the plan is complete, with the exception of action 19.",
    open,
  ),
  said("not borne out", "All but one of the NHS actions are complete.", ["4", "11"]),
  said("not borne out", "No action is without a completion date and none is late.", late),
  said("not borne out", "Progress was last updated on 12 December 2024."),
  said("not borne out", "In January 2025 all 21 actions were complete.", open),
  // Nobody can tell by the plan.
  said("cannot judge", "All actions stipulated in the notice had been completed."),
  said("cannot judge", "As at September 2023, 12 of the 21 actions were complete."),
  said("cannot judge", "There were 16 recommendations outstanding in March 2024."),
  said("cannot judge", "Most of the actions with a significant impact on children have been completed."),
  said("cannot judge", "Subject to approval by the Board, all actions are complete."),
  said("cannot judge", "All actions should be complete."),
  said("cannot judge", "The plan is largely complete."),
  said("cannot judge", "Around three quarters of the actions are complete."),
  said("cannot judge", "Several actions have been completed."),
  said("cannot judge", "The six outstanding actions will be completed by December 2025."),
  said("cannot judge", "All completed actions have been independently verified."),
  said("cannot judge", "The 36 amber actions are being progressed."),
  said("cannot judge", "Steady progress continues to be made across the plan."),
  said("cannot judge", "All actions are rated green."),
  said("cannot judge", "These actions are complete."),
  said("cannot judge", "The six outstanding actions are in progress."),
  said("cannot judge", "Once recruitment is concluded all actions will be complete."),
  // False, and beyond the reader: it says that it cannot judge.
  said("cannot judge", "Nobody is behind: all remaining actions are on track."),
  said("cannot judge", "The only outstanding action is number 19."),
  said("cannot judge", "Half of the actions are still in train and the other half are complete."),
  // About something else.
  said("no claim", "The Council's SEND Improvement Plan is complete."),
  said("no claim", "All recommendations from the Serious Case Review have been implemented."),
  said("no claim", "The new recording system is complete and all staff have been trained."),
  said("no claim", "Take-up of the training was 71%."),
  said("no claim", "Members are asked to note the report and the action plan."),
  said("no claim", "No further action is needed."),
  said("no claim", "The Board meets monthly to oversee the delivery of the action plan."),
  said("no claim", "15 of the 21 social workers have completed their induction."),
  said("no claim", "The previous action plan was completed in 2021."),
  said("no claim", "All care plans are complete and up to date."),
  said("no claim", "The Trust has taken prompt action to address the inspectors' concerns."),
];

/** A third set, of whole paragraphs and other turns of phrase, written after the second had been answered. */
export const thirdSet: readonly Said[] = [
  // True.
  said("borne out", "Of the 21 recommendations, 71% are complete, with the remaining six still open."),
  said("borne out", "The joint action plan contains 21 actions. Fifteen have been completed."),
  said("borne out", "To date, fifteen actions have been closed and six are outstanding."),
  said("borne out", "More than half of the actions have been implemented."),
  said("borne out", "One third of the NHS actions remain incomplete."),
  said("borne out", "Five out of six open actions are now overdue."),
  said("borne out", "All actions bar six are complete."),
  said("borne out", "As at August 2024, 15 of the 21 actions had been achieved and six were not complete."),
  said("borne out", "Actions 4, 6, 11, 15, 17 and 19 remain open."),
  said("borne out", "Recommendation 9 has been met."),
  said("borne out", "Officers can confirm that every action has a lead officer."),
  said("borne out", "No more than six actions are outstanding."),
  said("borne out", "None of the six outstanding actions has been completed."),
  said("borne out", "Six of the 21 actions are yet to be completed."),
  said("borne out", "Except for actions 4, 6, 11, 15, 17 and 19, all actions are complete."),
  // False.
  said("not borne out", "Every one of the 21 actions has been delivered.", open),
  said("not borne out", "We have now completed all the actions in the improvement plan.", open),
  said("not borne out", "The Board is assured that no actions remain open.", open),
  said("not borne out", "Only three actions are still outstanding.", open),
  said("not borne out", "95% of actions are complete and the remainder are on track."),
  said("not borne out", "Of the 21 recommendations, 20 have been implemented and one is in progress."),
  said("not borne out", "All actions have been completed apart from action 19.", open),
  said("not borne out", "Fewer than half of the actions have been completed."),
  said("not borne out", "No action has passed its due date."),
  said("not borne out", "The single outstanding action will be completed by March 2025."),
  said("not borne out", "Recommendations 4 and 6 have been implemented.", ["4", "6"]),
  said("not borne out", "All of the actions which were the responsibility of the NHS have been completed.", [
    "4",
    "11",
  ]),
  said("not borne out", "There are no actions behind schedule.", late),
  said("not borne out", "At the time of writing, all actions were on target.", late),
  said("not borne out", "Action 17 is on track.", ["17"]),
  said("not borne out", "Each completed action is backed by evidence.", ["8", "13", "16"]),
  said("not borne out", "12 actions are complete, 6 are in progress and 3 have not started."),
  said("not borne out", "The plan was refreshed in December 2024."),
  said("not borne out", "The action plan is 85% complete."),
  said("not borne out", "All the recommendations made by Ofsted have been implemented."),
  // Nobody can tell by the plan.
  said("cannot judge", "All high-priority actions are complete."),
  said("cannot judge", "All actions for the first phase have been completed."),
  said("cannot judge", "Partners report that, in their view, all actions are complete."),
  said("cannot judge", "The Board heard in July 2024 that all actions were complete."),
  said("cannot judge", "All actions are nearing completion."),
  said("cannot judge", "The majority of the 30 sub-tasks under the actions are complete."),
  said("cannot judge", "All actions completed were reviewed by the panel."),
  said("cannot judge", "Some 80% of the work in the plan has been done."),
  said("cannot judge", "Inspectors did not agree that all actions were complete."),
  said("cannot judge", "It would be premature to say that all actions are complete."),
  said("cannot judge", "All actions were complete before the reinspection."),
  said("cannot judge", "The rest will follow: all actions are complete or nearly so."),
  // False, and beyond the reader.
  said(
    "cannot judge",
    "Three quarters or more of the NHS actions are complete, and all council actions are.",
  ),
  // A hope, and what is about something else.
  said("no claim", "It is hoped that all actions will be completed."),
  said("no claim", "Eight of the ten indicators are on track."),
  said("no claim", "The Corporate Plan has 21 actions, of which all are complete."),
  said("no claim", "All actions in the Early Help Strategy have been completed."),
  said("no claim", "The Panel completed its review of the action plan."),
  said("no claim", "Assessments completed on time rose to 92%."),
  said("no claim", "Members asked for an action plan to be brought to the next meeting."),
  said("no claim", "The service took action and the risk was closed."),
];

/** Of several things said in one sentence: what is not borne out, or cannot be judged, stands for the whole of it. */
export const fourthSet: readonly Said[] = [
  said("borne out", "The plan has 21 actions."),
  said("borne out", "The plan has 21 actions, of which 15 are complete."),
  said("borne out", "Actions 1, 2 and 3 are complete and evidenced."),
  said("not borne out", "The plan has 24 actions."),
  said("not borne out", "15 of the 21 actions are complete and evidenced.", ["8", "13", "16"]),
  said("not borne out", "Actions 8, 13 and 16 are complete and evidenced.", ["8", "13", "16"]),
  said("not borne out", "Six actions are not complete, and none is overdue.", late),
  said("not borne out", "The plan was last updated in August 2024 and all actions are on track.", late),
  said("not borne out", "Six actions are not complete, all of which are on target.", late),
  said("cannot judge", "12 of the 21 actions are complete and evidenced."),
  said("cannot judge", "15 of 21 actions are complete, all within target."),
  said("cannot judge", "Most actions are complete and have a lead."),
  said("cannot judge", "Progress was last updated in August 2024 and approved by the Board."),
  said("cannot judge", "15 of the 21 actions are complete, and the Board has approved the report."),
  said("cannot judge", "Three actions have no evidence."),
  said("no claim", "The updated guidance was approved by the Board in August 2024."),
  said("not borne out", "All actions in this plan have been completed.", open),
  said("cannot judge", "None is overdue."),
  said("cannot judge", "None are overdue."),
  said("not borne out", "15 actions are complete. None are overdue.", late),
  said("borne out", "Three actions are complete but have no evidence."),
  said("not borne out", "Six actions are complete but have no evidence."),
  said("borne out", "One action is open but not overdue."),
];
