import { later, weekdayOf, type Day } from "../model/day";

/**
 * Papers are public five clear days before a meeting (Local Government Act 1972, section 100B), and councils count
 * working days: neither the day of publication nor that of the meeting.
 */
const clearDays = 5;

/** The last day on which a paper for a meeting can be published. Sundays do not count; bank holidays are not known. */
export function publishBy(meeting: Day, saturdaysCount: boolean): Day {
  const isWorking = (day: Day) => weekdayOf(day) < (saturdaysCount ? 7 : 6);
  let day = later(meeting, { days: -1 });
  for (let clear = 0; clear < clearDays || !isWorking(day); day = later(day, { days: -1 })) {
    if (isWorking(day)) clear++;
  }
  return day;
}
