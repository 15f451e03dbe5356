import { later, weekdayOf, type Day } from "../model/day";

/**
 * Papers are public five clear days before a meeting (Local Government Act 1972, section 100B), and councils count
 * working days: neither the day of publication nor that of the meeting.
 */
const clearDays = 5;

/**
 * When the bank holidays of England and Wales can fall, with their substitutes, by the Banking and Financial Dealings Act
 * 1971 and common law: months and days, the first and the last. Those of May and August are Mondays. Which day it is in a
 * year, and which are moved or added by proclamation, PlanProof does not know.
 */
const holidays = [
  { name: "Christmas", from: "12-25", to: "12-28", onMondays: false },
  { name: "New Year", from: "01-01", to: "01-03", onMondays: false },
  { name: "Easter", from: "03-20", to: "04-26", onMondays: false },
  { name: "early May", from: "05-01", to: "05-07", onMondays: true },
  { name: "late May", from: "05-25", to: "05-31", onMondays: true },
  { name: "late August", from: "08-25", to: "08-31", onMondays: true },
];

const isWorking = (day: Day, saturdaysCount: boolean) => weekdayOf(day) < (saturdaysCount ? 7 : 6);

/** The last day on which a paper for a meeting can be published. Sundays do not count; bank holidays are not known. */
export function publishBy(meeting: Day, saturdaysCount: boolean): Day {
  let day = later(meeting, { days: -1 });
  for (let clear = 0; clear < clearDays || !isWorking(day, saturdaysCount); day = later(day, { days: -1 })) {
    if (isWorking(day, saturdaysCount)) clear++;
  }
  return day;
}

/** Whose bank holidays may fall on the last day of publication or between it and the meeting, in the year's order. */
export function holidaysBefore(meeting: Day, saturdaysCount: boolean): string[] {
  const days: Day[] = [];
  for (let day = publishBy(meeting, saturdaysCount); day < meeting; day = later(day, { days: 1 })) {
    if (isWorking(day, saturdaysCount)) days.push(day);
  }
  const mayBe = (day: Day, { from, to, onMondays }: (typeof holidays)[number]) =>
    day.slice(5) >= from && day.slice(5) <= to && (!onMondays || weekdayOf(day) === 1);
  return holidays.filter((each) => days.some((day) => mayBe(day, each))).map(({ name }) => name);
}
