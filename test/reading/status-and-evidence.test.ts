import { defaultSettings } from "../../src/model/settings";
import { readEvidence } from "../../src/reading/evidence";
import { statusFromColumn, statusFromProgress, statusOpening } from "../../src/reading/status";

const place = { sheet: "Plan", row: 5, column: 4 };

describe("the status in the progress text", () => {
  it.each([
    ["All plans were audited.\nCOMPLETE", "complete"],
    ["All plans were audited.\nComplete", "complete"],
    ["All plans were audited.\nCOMPLETE\u00a0", "complete"],
    ["Young people have access at all times  COMPLETE", "complete"],
    [
      "A survey of agencies indicates consistent and clear feedback from the service in May 2012  COMPLETE",
      "complete",
    ],
    ["Work is now completed on the new area.\nCOMPLETE.", "complete"],
    ["COMPLETE", "complete"],
    ["Carers knew whom to ring and when\nCOMPLETE", "complete"],
    ["Training is not yet COMPLETE", "open"],
    ["Training will be COMPLETE", "open"],
    ["Training is in complete disarray", "open"],
    ["COMPLETE subject to sign-off", "open"],
    ["During the pilot 13 plans were completed.\nWork goes on", "open"],
    ["Training strategy has been signed off. 80% of staff are trained.", "open"],
    ["Audit of December shows 60% COMPLETE", "open"],
    ["Survey: staff say this is far from COMPLETE", "open"],
    ["Audit made. un-COMPLETE", "open"],
    ["COMPLETE?", "open"],
    ["Complete by March 2013", "open"],
    ["Audit made.\nCOMPLETE (December 2012)", "complete"],
    ["Audit made.\nCompleted 3 December 2012", "complete"],
    ["", "open"],
  ])("%j is %s", (progress, expected) => {
    expect(statusFromProgress(progress, place, defaultSettings).value).toBe(expected);
  });

  it.each([
    "COMPLETE subject to sign-off",
    "All work is now complete",
    "COMPLETE\nTwo more cases were found.",
    "98% of files are good. This action is not\nCOMPLETE",
    "An audit was made. Expected to be\nCOMPLETE",
    "All files were nearly\nCOMPLETE",
    "Phase 1\nCOMPLETE",
    "60%\nCOMPLETE",
    "The survey confirmed it. Ongoing.\nCOMPLETE",
    "Policy – ongoing. Training – COMPLETE",
    "Not all staff are trained; recruitment is delayed. Policy: COMPLETE",
    "Audit of 40 files in May 2024 planned. Website: COMPLETE",
    "Recruitment has not begun. Policy:\nCOMPLETE",
    "Recruitment has not begun. Policy –\nComplete",
    "Training\tCOMPLETE",
    "Phase 1: COMPLETE",
    "Ward 6 – COMPLETE",
    "Staff are trained. Update: website – Completed.",
    "We are nearing\nCOMPLETE",
    "Approaching\nCOMPLETE",
    "Anything but\nCOMPLETE",
    "Training\nCOMPLETE",
    "Policy review\nCOMPLETE",
    "Website\nONGOING\nTraining\nCOMPLETE",
    "Audit made.\nOngoing\nCOMPLETE",
    "Training programme for all staff: COMPLETE",
    "Train all staff in the new procedure – COMPLETE",
    "Revised policy: COMPLETE",
    "Revised plans for all looked after children in Norbury – COMPLETE",
    "The work is far from\nCOMPLETE",
    "Awaiting\nCOMPLETE",
    "Expected: COMPLETE",
    "Forecast: COMPLETE",
    "Target – COMPLETE",
    "This is now expected\nCOMPLETE",
    "In\nCOMPLETE",
  ])("%j is doubtful, and said to be", (progress) => {
    const status = statusFromProgress(progress, place, defaultSettings);
    expect(status.value).toBe("open");
    expect(status.doubt).not.toBeNull();
  });

  it.each([
    "Training is not yet COMPLETE",
    "Work is under way.",
    "13 plans were completed by midwives in June.",
    "IN COMPLETE",
    "Training is IN-COMPLETE",
    "Progress: in complete",
    "Nearing COMPLETE",
  ])("%j is plainly open", (progress) => {
    expect(statusFromProgress(progress, place, defaultSettings).doubt).toBeNull();
  });

  it.each([
    ["All plans were audited.\nCOMPLETE*", "COMPLETE"],
    ["Audit made.\nThe action is now complete.", "The action is now complete"],
    ["Audit made.\nStatus: fully complete", "Status: fully complete"],
    ["Audit made.\nCompleted on 3 December 2012", "Completed on 3 December 2012"],
    ["Audit made.\nCompleted in December 2012.", "Completed in December 2012"],
    ["A longer analysis\nCOMPLETE", "COMPLETE"],
    ["Audit of 13 files – COMPLETE", "COMPLETE"],
    ["Audit of 13 files\tCOMPLETE", "COMPLETE"],
    ["Audit of 13 files  COMPLETE", "COMPLETE"],
    ["Audit of 13 files (May) COMPLETE", "COMPLETE"],
    ["Audit made in May 2012.  COMPLETE\n \n", "COMPLETE"],
    ["Audit made. Staff trained. Complete.", "Complete"],
    ["Audit made. Ongoing. Staff like it.\nCOMPLETE", "COMPLETE"],
    ["Audit of 13 files.COMPLETE", "COMPLETE"],
    ["Audit of 13 files –COMPLETE", "COMPLETE"],
    ["Audit made.\nStatus: COMPLETE", "Status: COMPLETE"],
    ["Audit made.\nAction: COMPLETE", "Action: COMPLETE"],
    ["Audit made. Overall: COMPLETE", "COMPLETE"],
    ["Audit made. Current position – COMPLETE", "COMPLETE"],
    ["Audit made. Current position:\nCOMPLETE", "COMPLETE"],
    ["Audit made.\nJune 2024: COMPLETE", "June 2024: COMPLETE"],
    ["Audit made. Update June 2024 – COMPLETE", "COMPLETE"],
    ["All staff trained – COMPLETE", "COMPLETE"],
    ["Attendance at the wards is above target\nCOMPLETE", "COMPLETE"],
    ["The sample was better than expected\nCOMPLETE", "COMPLETE"],
    ["“Complete”", "Complete"],
    ["Audit made.\n“Complete”.", "Complete"],
    ["Audit made.\n(Complete)", "Complete"],
    ["Website\nCOMPLETE\nTraining\nCOMPLETE", "COMPLETE"],
    ["All staff of the two teams have been trained in it: COMPLETE", "COMPLETE"],
    ["Carers of all children knew whom to ring: COMPLETE", "COMPLETE"],
    ["Guidance for all of the schools issued in May – COMPLETE", "COMPLETE"],
    ["In place\nCOMPLETE", "COMPLETE"],
  ])("%j is complete by the words %j", (progress, words) => {
    expect(statusFromProgress(progress, place, defaultSettings)).toEqual({
      value: "complete",
      words,
      place,
      doubt: null,
    });
  });

  it.each([
    ["Audit of 13 files COMPLETE", "Audit of 13 files COMPLETE"],
    ["Audit of 13 files; complete", "Audit of 13 files; complete"],
    ["Audit of 13 files. COMPLETE but for one", "Audit of 13 files. COMPLETE but for one"],
    ["Not all staff are trained; audit COMPLETE", "Not all staff are trained; audit COMPLETE"],
    ["Audit made.\nActionable complete", "Actionable complete"],
    ["Audit made.\nComplete until December 2012", "Complete until December 2012"],
    ["Audit made.\nComplete?", "Complete?"],
    ["Training is not\nCOMPLETE", "Training is not COMPLETE"],
    ["Phase 12\nCOMPLETE", "Phase 12 COMPLETE"],
    ["Phase1\nCOMPLETE", "Phase1 COMPLETE"],
    ["Training\nis not\nCOMPLETE", "Training is not COMPLETE"],
    ["Audit – of 13 files COMPLETE", "Audit – of 13 files COMPLETE"],
    ["Audit  of 13 files COMPLETE", "Audit of 13 files COMPLETE"],
    ["Audit\tof 13 files COMPLETE", "Audit of 13 files COMPLETE"],
    ["60 %\nCOMPLETE", "60 % COMPLETE"],
  ])("of %j, %j may or may not mean that it is complete", (progress, words) => {
    expect(statusFromProgress(progress, place, defaultSettings)).toEqual({
      value: "open",
      words,
      place,
      doubt: `“${words}” may or may not mean that it is complete`,
    });
  });

  it.each([
    [
      "An account of what the partners did in the whole of the year: this action is not\nCOMPLETE",
      "of what the partners did in the whole of the year: this action is not COMPLETE",
    ],
    [
      "An account of what the partners did in the whole of the year, of which the audit of 13 files is complete",
      "did in the whole of the year, of which the audit of 13 files is complete",
    ],
  ])("is quoted no longer than a clause, of whole words: %j", (progress, words) => {
    expect(statusFromProgress(progress, place, defaultSettings)).toEqual({
      value: "open",
      words,
      place,
      doubt: `“…${words}” may or may not mean that it is complete`,
    });
  });

  it("that is a word of status columns, and nothing else, is open and asked about", () => {
    expect(statusFromProgress("Implemented", place, defaultSettings)).toEqual({
      value: "open",
      words: "Implemented",
      place,
      doubt: "“Implemented” may or may not mean that it is complete",
    });
  });

  it("that stands above what was added later is told of", () => {
    expect(
      statusFromProgress("Two cases.\n Complete \nTwo more  cases were found.", place, defaultSettings),
    ).toEqual({
      value: "open",
      words: "Complete",
      place,
      doubt: "“Complete” stands above text that was added later",
    });
  });

  it("that is taken back is quoted, and leaves no doubt", () => {
    expect(
      statusFromProgress("Forms are printed. Training is not yet complete", place, defaultSettings),
    ).toEqual({
      value: "open",
      words: "Forms are printed. Training is not yet complete",
      place,
      doubt: null,
    });
  });
});

describe("a status column", () => {
  it.each([
    ["Complete", "complete", false],
    ["100%", "complete", false],
    ["In progress", "open", false],
    ["84%", "open", false],
    ["Not complete", "open", false],
    ["Fully complete", "complete", false],
    ["Completed and evidenced", "complete", false],
    ["COMPLETED 12/3/19", "complete", false],
    ["Blue – complete", "complete", false],
    ["Complete (Green)", "complete", false],
    ["100% complete", "complete", false],
    ["50% complete", "open", false],
    ["Almost complete", "open", false],
    ["Substantially complete", "open", false],
    ["Phase 1 completed", "open", false],
    ["Incomplete", "open", false],
    ["Pending", "open", false],
    ["Amber – in progress", "open", false],
    ["Complete – ongoing monitoring", "open", true],
    ["Complete, awaiting sign-off", "open", true],
    ["completed 84.9% against 98% target", "open", true],
    ["Closed – no longer required", "open", true],
    ["No longer required", "open", true],
    ["Yes", "open", true],
    ["G", "open", true],
    ["", "open", true],
  ])("%j is %s, doubtful: %s", (text, value, doubtful) => {
    const status = statusFromColumn(text, place, new Map(), defaultSettings);
    expect([status.value, status.doubt !== null]).toEqual([value, doubtful]);
  });

  it.each([
    ["99.5%", "open", false],
    ["100.0% completed", "complete", false],
    ["now complete", "complete", false],
    ["complete / closed", "complete", false],
    ["Complete, delivered", "complete", false],
    ["No progress", "open", false],
    ["To be done", "open", false],
    ["Audit complete", "open", true],
    ["on track, then complete", "open", true],
    ["complete but late", "open", true],
    ["The audit will be held", "open", true],
    ["99.95%", "open", false],
    ["about 100%", "open", true],
    ["100% of files", "open", true],
    ["Blue– complete", "complete", false],
    ["Blue –complete", "complete", false],
    ["Blue (complete)", "complete", false],
    ["Dark blue – complete", "open", true],
    ['"Complete"', "complete", false],
  ])("%j is %s, doubtful: %s", (text, value, doubtful) => {
    const status = statusFromColumn(text, place, new Map(), defaultSettings);
    expect([status.value, status.doubt !== null]).toEqual([value, doubtful]);
  });

  const key = new Map([
    ["green", "completed and evidenced"],
    ["blue", "the action has been completed and embedded"],
    ["purple", "closed, or at risk"],
    ["grey", "delivered, impact not yet seen: counted as open until the Board signs it off"],
    ["amber", "on track"],
    ["red", "no longer on track"],
    ["b", "no progress"],
    ["white", "as it should be"],
  ]);

  it.each([
    ["GREEN ", "complete", "GREEN (completed and evidenced)", null],
    ["Blue", "complete", "Blue (the action has been completed and embedded)", null],
    [
      "Purple",
      "open",
      "Purple (closed, or at risk)",
      "the plan’s key gives “Purple” two meanings (closed, or at risk)",
    ],
    ["Red", "open", "Red (no longer on track)", null],
    [
      "Grey",
      "open",
      "Grey (delivered, impact not yet seen: counted as open until the Board signs it off)",
      null,
    ],
    ["B", "open", "B (no progress)", null],
    [
      "White",
      "open",
      "White (as it should be)",
      "the plan’s key calls “White” “as it should be”, which does not plainly say whether it is complete",
    ],
    ["g", "open", "g", "the plan does not say what “g” stands for"],
    ["Green – complete", "complete", "Green – complete", null],
    [
      "Amber – 100%",
      "open",
      "Amber – 100%",
      "“Amber – 100%” says one thing, and the plan’s key to its colour another (on track)",
    ],
    [
      "Complete (Amber)",
      "open",
      "Complete (Amber)",
      "“Complete (Amber)” says one thing, and the plan’s key to its colour another (on track)",
    ],
    ["Yes", "open", "Yes", "“Yes” does not plainly say whether it is complete"],
    [" ", "open", null, "its status is blank"],
  ])("%j is %s by the plan's own key: %j", (text, value, words, doubt) => {
    expect(statusFromColumn(text, place, key, defaultSettings)).toEqual({ value, words, place, doubt });
  });

  it.each([
    "complete",
    "is complete",
    "action complete",
    "the tasks are complete",
    "task has been fully completed",
    "validated and closed by the board",
  ])("is complete by a key that says %j", (meaning) => {
    expect(statusFromColumn("Blue", place, new Map([["blue", meaning]]), defaultSettings).value).toBe(
      "complete",
    );
  });

  it.each(["actioned, not yet validated (remains open)", "delayed and closed to new entries"])(
    "is open by a key that says %j",
    (meaning) => {
      expect(statusFromColumn("Blue", place, new Map([["blue", meaning]]), defaultSettings).value).toBe(
        "open",
      );
    },
  );

  it("is quoted no longer than a clause, of whole words, where it is not understood", () => {
    const text = `Nobody has said, ${"of the many teams, ".repeat(9)}`;
    const { doubt } = statusFromColumn(text, place, key, defaultSettings);
    expect(doubt).toBe(`“${text.slice(0, 80)}…” does not plainly say whether it is complete`);
    const longer = statusFromColumn(`So ${text}`, place, key, defaultSettings);
    expect(longer.doubt).toContain("of the many teams, of…” does not plainly say");
  });
});

describe("a column of updates that begin with the status", () => {
  it.each([
    ["Complete. All staff trained.", "complete", "Complete", null],
    ["Complete: all staff trained", "complete", "Complete", null],
    ["Complete - all staff trained", "complete", "Complete", null],
    ["In progress – the audit of May 2012 is complete", "open", "In progress", null],
    ["In progress – audit in May", "open", "In progress", null],
    ["Audit made in May. All trained.\nCOMPLETE", "complete", "COMPLETE", null],
    [
      "Audit complete. More to come.",
      "open",
      "Audit complete",
      "“Audit complete” does not plainly say whether it is complete",
    ],
    ["Staff are told of it each week", "open", null, null],
  ])("%j is %s by the words %j", (text, value, words, doubt) => {
    expect(statusOpening(text, place, new Map(), defaultSettings)).toEqual({
      value,
      words,
      place: words === null ? null : place,
      doubt,
    });
  });
});

describe("the evidence of a complete action", () => {
  const read = (text: string) => readEvidence([{ text, place }], "COMPLETE", defaultSettings, place);

  it.each([
    "42 of 45 files were good.",
    "The Board approved it on 5 February 2012.",
    "A case audit in May: 84 % of plans were clear.",
    "It fell from 19 to 6.",
  ])("is read whatever its spaces are, and quoted as it stands: %j", (text) => {
    expect(read(text).level).toBe("evidenced");
    for (const space of ["\u00a0", "  ", " \u00a0"]) {
      const spaced = text.replaceAll(" ", space);
      expect(read(`  ${spaced}${space}COMPLETE`)).toMatchObject({ level: "evidenced", quote: spaced });
    }
  });

  it.each([
    [
      "Files are tidy. A case audit in May shows better plans. COMPLETE",
      "evidenced",
      "A case audit in May shows better plans.",
    ],
    [
      "The site visit of 13 December confirms it.\nCOMPLETE",
      "evidenced",
      "The site visit of 13 December confirms it.",
    ],
    [
      "On line form available and feedback from GPs good COMPLETE",
      "evidenced",
      "On line form available and feedback from GPs good",
    ],
    [
      "Improvements are evident following agreement.\nCOMPLETE",
      "asserted",
      "Improvements are evident following agreement.",
    ],
    [
      "None since May (monthly contract report).\nCOMPLETE",
      "evidenced",
      "None since May (monthly contract report).",
    ],
    ["Report received by the Board.\nCOMPLETE", "evidenced", "Report received by the Board."],
    ["It needs an audit.\nCOMPLETE", "asserted", "It needs an audit."],
    ["An audit will be undertaken.\nCOMPLETE", "asserted", "An audit will be undertaken."],
    ["No audit was made.\nCOMPLETE", "asserted", "No audit was made."],
    ["The group met on 5 February.\nCOMPLETE", "evidenced", "The group met on 5 February."],
    [
      "Board has met four times: 19 Sept, 7 Nov.\nCOMPLETE",
      "evidenced",
      "Board has met four times: 19 Sept, 7 Nov.",
    ],
    ["The group met on Tuesday 05/02/2013.\nCOMPLETE", "evidenced", "The group met on Tuesday 05/02/2013."],
    ["The group meets often.\nCOMPLETE", "asserted", "The group meets often."],
    ["The group has not met on 5 February.\nCOMPLETE", "asserted", "The group has not met on 5 February."],
    ["All targets were met on 5 February.\nCOMPLETE", "asserted", "All targets were met on 5 February."],
    ["Protocol is working well.\nCOMPLETE", "asserted", "Protocol is working well."],
    ["The protocol is now well used.\nCOMPLETE", "asserted", "The protocol is now well used."],
    [
      "The protocol of May 2012 is working well.\nCOMPLETE",
      "evidenced",
      "The protocol of May 2012 is working well.",
    ],
    [
      "The protocol is working well and was signed in May.\nCOMPLETE",
      "evidenced",
      "The protocol is working well and was signed in May.",
    ],
    ["Policy, protocol and training\nCOMPLETE", "evidenced", "Policy, protocol and training"],
    ["COMPLETE", "none", ""],
    ["Q2: Completed.", "none", ""],
    ["Position at 30 June: Done. COMPLETE", "none", ""],
    ["Q2: Leaflets sent.\nCOMPLETE", "asserted", "Q2: Leaflets sent."],
  ])("%j is %s by the words %j", (text, level, quote) => {
    expect(read(text)).toEqual({ level, quote, place });
  });

  it.each([
    "84% of files were good",
    "84 per cent were on time",
    "3.5 percent waited",
    "42 of 45 were good",
    "42 of the 45 were good",
    "42 out of the 45 were good",
    "Waits went from 19 to 6",
    "Waits went from 3.25 to 2 weeks",
    "12 in every 20 were seen",
    "9 in 10 were seen",
    "All 212 were seen",
    "None of the 40 waited",
    "Eight of ten families were seen",
    "Eight in every ten families were seen",
    "Two thirds were on time",
    "Half of them were on time",
    "Waits fell by 3 weeks",
    "Costs are down by £4000",
    "There were 640 downloads",
    "It had 12,140 new views",
    "It had 1,140,200 views",
    "In all 118 attended",
    "We trained 640 staff",
    "Meetings were held on the 12th of May",
    "A meeting took place (5/2/13)",
    "The team met twice 5 Feb",
    "The team has met three times: 5 Feb, 7 Mar",
    "The team met on Friday 5 Feb",
    "Protocol and guide of May 2012",
    "Staff list of 5 February",
    "Version 3 of the handbook, dated May 2016, seen",
    "Guide published on 5 February",
    "Guide for 2012 to 2015, published 5 February 2012",
    "Needs assessment signed off by the Board",
    "The weekly report to the group shows no referral that waits",
    "The strategy was approved by members on 5 Feb",
    "The plan went to Schools Forum on 5 February",
    "The Corporate Parenting Panel received its first account",
    "Training register of 5 February: 91% trained (target 90%)",
    "91% (the target was 90% of staff) were trained",
    "91% (target: 90%) were trained",
    "Audit of 40 files (target 90 by May) in June",
    "42 files were seen, more than planned",
    "The audit of May shows nothing that is pending in any team",
    "Records checked by the auditor in May",
  ])("%j tells how it is known", (said) => {
    expect(read(`${said}.\nCOMPLETE`)).toEqual({ level: "evidenced", quote: `${said}.`, place });
  });

  it.each([
    "Both posts were filled in January 2024 and decisions are made",
    "All 9 were seen",
    "A half day was held",
    "It is up for a decision",
    "Calls are down to many causes",
    "It took 12 weeks",
    "Staff answer in 24 hours",
    "All under 18 people are seen",
    "We hold section 47 enquiries",
    "We use the forms on page 12 forms",
    "It is open to those aged 16 people",
    "It is for the age 16 people",
    "The protocol is working",
    "The protocol works",
    "It has 9 staff",
    "The grant is £640 grants",
    "It is form A12 forms",
    "The team met 5 families",
    "The criteria were met on 5 February",
    "An audit of it is not yet done",
    "Protocols are fully embedded",
    "The protocol has been followed",
    "Guide published in the spring",
    "Improvements have been seen",
    "The plan went to all schools",
    "The panel meets each month",
    "Protocol in place and understood by practitioners",
    "All homes are now visited regularly",
    "Awaiting the audit of 40 files",
    "We are still awaiting the audit of 40 files",
    "Currently awaiting the results of the audit",
    "Pending the survey of May",
    "An audit of 40 files is awaited",
    "The visit of May has not taken place",
    "3 of the new forms are used",
  ])("%j is only a claim", (said) => {
    expect(read(`${said}.\nCOMPLETE`)).toEqual({ level: "asserted", quote: `${said}.`, place });
  });

  it.each(["N/A", "–", "None.", "Complete. Done.", "Delivered."])("%j says nothing", (said) => {
    expect(read(`${said}\nCOMPLETE`)).toEqual({ level: "none", quote: "", place });
  });

  it("may be the name of a paper in a column of evidence, where in the progress it only claims", () => {
    const text = "Academy register";
    const read = (ofEvidence: boolean) =>
      readEvidence([{ text, place, ofEvidence }], null, defaultSettings, place).level;
    expect([read(true), read(false)]).toEqual(["evidenced", "asserted"]);
  });

  it.each(["90%", "100 %", "100% complete.", "12.5%"])("is not how much of it is done: %j", (text) => {
    const read = (ofEvidence: boolean) =>
      readEvidence([{ text, place, ofEvidence }], "Complete", defaultSettings, place).level;
    expect([read(true), read(false)]).toEqual(["evidenced", "asserted"]);
    expect(readEvidence([{ text: `${text} of 40 files`, place }], null, defaultSettings, place).level).toBe(
      "evidenced",
    );
  });

  it("is the first words of evidence in any of the cells, else the first claim, and stands where they stand", () => {
    const [first, second] = [place, { ...place, column: 5 }];
    const texts = (...said: string[]) =>
      readEvidence(
        said.map((text, index) => ({ text, place: index === 0 ? first : second })),
        null,
        defaultSettings,
        place,
      );
    expect(texts("Staff like it. They say so.", "An audit shows it.")).toEqual({
      level: "evidenced",
      quote: "An audit shows it.",
      place: second,
    });
    expect(texts("Staff like it. They say so.", "All is well.")).toEqual({
      level: "asserted",
      quote: "Staff like it.",
      place: first,
    });
  });

  it("is what another word of the sentence tells, where the first is taken back", () => {
    expect(read("No audit was made, but a survey shows it.\nCOMPLETE").level).toBe("evidenced");
    expect(read("An audit is not yet done of the files that are kept, and no survey.\nCOMPLETE").level).toBe(
      "asserted",
    );
  });

  it("is quoted as it stands in the cell, however long the sentence", () => {
    const text = `${"Staff  met and talked about the plans at length ".repeat(12)}and an audit of files followed ${"with more talk ".repeat(12)}.\nCOMPLETE`;
    const { quote } = read(text);
    expect(quote).toContain("audit");
    expect(quote.length).toBeLessThanOrEqual(221);
    expect(text).toContain(quote);
  });

  it("is cut at words, around those that decide", () => {
    const sentence =
      `${"Staff met and talked of it ".repeat(9)}and the audit shows it ${"as the board was told ".repeat(9)}`.trim();
    const { quote } = read(`${sentence}.\nCOMPLETE`);
    expect(sentence).toContain(` ${quote} `);
    expect(quote.indexOf("audit")).toBeGreaterThan(90);
    expect(quote.indexOf("audit")).toBeLessThan(120);
    const early = `The audit shows it ${"as the board was told ".repeat(14)}`.trim();
    expect(read(`${early}.\nCOMPLETE`).quote).toMatch(/^The audit .{150,}(?:as|the|board|was|told)$/);
    const late = `${"As the board was told ".repeat(14)}the audit shows it`;
    expect(read(`${late}.\nCOMPLETE`).quote).toMatch(
      /^(?:As|the|board|was|told) .{150,}the audit shows it\.$/,
    );
  });
});
