"""A safeguarding and looked after children plan of 2010/11, pasted from a committee paper: headings repeated at the page breaks, a split row, full stops as separators, bands that give time limits, the status the last word."""
from by_row import Plan, V, D, P, NB

AT = "2011-01-31"
p = Plan("wrexleigh-slac-pasted", "Sheet1", "Announced inspection of safeguarding and looked after children services, 2010, pasted into Excel from a paper of 31 January 2011. Headings and title repeated, one action split over a page, number inside the recommendation, source tags, status the last word of the progress, bands with time limits.",
         AT, {"ref": "A", "outcome": "A", "actions": "B", "lead": "C", "due": "D", "revised": "D", "progress": "E", "status": "E", "evidence": "E"})
M, PCT, H = "Wrexleigh MBC", "NHS Wrexleigh", "Mersea & Wrexleigh Acute Hospitals NHS Trust"
def where(text, nth=0):
    return [c.coordinate for row in p.ws.iter_rows() for c in row if isinstance(c.value, str) and text in c.value][nth]
O, C, OC = dict(src=("OFSTED",)), dict(src=("CQC",)), dict(src=("OFSTED", "CQC"))
HEAD = ["Recommendation", "What we will do", "By whom", "By when", "Progress to date"]

p.put(["Wrexleigh Children's Trust and Wrexleigh Safeguarding Children Board (WSCB)"], bold=True)
p.put(["Inspection of safeguarding and looked after children services, 7 - 18 June 2010: joint action plan"], bold=True)
p.put(["Report published 16 July 2010. Progress report to the Children and Young People Scrutiny Panel, 31 January 2011"])
p.put(HEAD, bold=True)

p.band("IMMEDIATELY", 5)
p.act(["1. Ensure that a manager signs off the decision on each contact on the day that it is received (Ofsted, 2010)", "• Duty managers to record decisions on screen\n• Weekly report of unsigned contacts", "J Haddow\nWrexleigh MBC", "Immediate",
       "Weekly report shows no contact left unsigned since 30 August 2010.\nCOMPLETED"],
      "1", [P("J Haddow", M)], (None, None), "complete", "evidenced", "Weekly report shows no contact left unsigned since 30 August 2010.", **O,
      find=[("due-unreadable", "D", "advice", "“Immediate” is not a date. The action is recorded as complete, so nothing turns on it.")])
p.act(["2. NHS Wrexleigh to ensure that health visitors are told of all births within one working day (CQC, 2010)", "Secure fax from the maternity unit to be replaced by e-mail", "S Quill\nNHS Wrexleigh", "Immediate",
       "Arrangements are working well and there are no complaints.\nCOMPLETED"],
      "2", [P("S Quill", PCT)], (None, None), "complete", "asserted", "Arrangements are working well and there are no complaints.", sector="NHS", **C,
      find=[("due-unreadable", "D", "advice", "“Immediate” is not a date. The action is recorded as complete, so nothing turns on it.")])
p.act(["3. Ensure that references are held on the files of all agency social workers (Ofsted, 2010)", "Human Resources to check all agency files", "T Ollerenshaw\nWrexleigh MBC", "Immediate",
       "COMPLETED"],
      "3", [P("T Ollerenshaw", M)], (None, None), "complete", "none", None, **O,
      find=[("due-unreadable", "D", "advice", "“Immediate” is not a date. The action is recorded as complete, so nothing turns on it.")])

p.band("WITHIN THREE MONTHS (BY 16 OCTOBER 2010)", 5)
p.act(["4. Improve the quality of initial and core assessments so that the views of children are recorded (Ofsted, 2010)", "• Practice standards to be reissued\n• Team managers to audit four files each per month", "J Haddow\nWrexleigh MBC", "16 October 2010",
       "Standards reissued in September and discussed in each team."],
      "4", [P("J Haddow", M)], ("2010-10-16", None), "complete", "evidenced", "Managers' audits of 112 files between October and December: 94 record the child's views (41 of 80 before the inspection).", **O)
p.put(["Joint action plan: progress at 31 January 2011"], bold=True)
h1 = p.put(HEAD, bold=True)
p.cont([None, None, None, None, "Managers' audits of 112 files between October and December: 94 record the child's views (41 of 80 before the inspection).\nCOMPLETED"])
p.act(["5. Reduce the caseloads of newly qualified social workers (Ofsted, 2010)", "Caseload weighting; no newly qualified worker to hold child protection cases alone", "J Haddow\nWrexleigh MBC", "16.10.10",
       "Weighting scheme agreed with the unions. The vacant team manager's post will be filled from 4 January 2011.\nONGOING"],
      "5", [P("J Haddow", M)], ("2010-10-16", None), **O,
      find=[("promise-passed", "E", "check", "“will be filled from 4 January 2011” has passed. Was it?")])
p.act(["6. Ensure that accident and emergency staff check whether a child is the subject of a plan (Ofsted and CQC, 2010)", "Daily list to the accident and emergency department; training for reception staff", "Dr M Iqbal-Stone\nMersea & Wrexleigh Acute Hospitals NHS Trust\nJ Haddow\nWrexleigh MBC", "end Oct 10",
       "Named doctor's dip sample of 50 attendances in November: the list had been checked in 49.\nCOMPLETED"],
      "6", [P("Dr M Iqbal-Stone", H), P("J Haddow", M)], ("2010-10-31", None), "complete", "evidenced", "Named doctor's dip sample of 50 attendances in November: the list had been checked in 49.", sector="joint",
      leads_ok=[[P("M Iqbal-Stone", H), P("J Haddow", M)]], **OC)
p.quiet("personal-name", "E", "6", "The named doctor is a post, not a person's name.")
p.act(["7. Ensure that minutes of conferences reach parents within ten working days (Ofsted, 2010)", "Two further minute takers; template shortened", "L Farr\nWrexleigh MBC", D(2011,10,16,"d-mmm"),
       "Conference unit figures: 91% sent within ten working days in the quarter to December 2010.\nCOMPLETED"],
      "7", [P("L Farr", M)], ("2010-10-16", None), "complete", "evidenced", "91% sent within ten working days in the quarter to December 2010", due_ok=[("2011-10-16", None)], **O,
      find=[("due-hidden-year", "D", "check", "D shows 16-Oct but holds 16 October 2011, a year after the three months given. The action is recorded as complete; correct the year.")])
p.act(["8.Ensure that the integrated children's system (ICS) supports the recording of plans (Ofsted, 2010)", "Remove duplicate screens; link chronologies", "R Dhanda\nWrexleigh MBC", "Oct 2010 (revised to March 2011: awaiting the supplier's upgrade)",
       "Upgrade is being tested with the north team.\nONGOING"],
      "8", [P("R Dhanda", M)], ("2010-10-31", "2011-03-31"), **O,
      find=[("due-month-only", "D", "advice", "“March 2011” was read as 31 March 2011. Write the day, month and year.")])
p.act(["9. Ensure that schools understand the thresholds for referral (Ofsted, 2010)", "Briefings for designated teachers by Sept 2009; revised leaflet", "WSCB Business Manager", "By Christmas 2010",
       "Leaflet revised. 61 of 74 schools briefed.\nONGOING"],
      "9", [P("WSCB Business Manager")], (None, None), due_ok=[("2010-12-25", None), ("2010-12-31", None), ("2010-12-24", None)], od=True, od_ok=[False], sector=None, quiet=True,
      leads_ok=[[P("Business Manager", "WSCB")], [P(None, "WSCB")], [P("WSCB Business Manager", "WSCB")], [P("Business Manager", "Wrexleigh Safeguarding Children Board")]], **O,
      find=[("due-unreadable", "D", "must-fix", "“By Christmas 2010” is over, whichever day was meant, and action 9 is not complete. Give a new date, with its day, or record why not."),
            ("step-before-inspection", "B", "advice", "“by Sept 2009” is before the inspection of June 2010. Should it be 2010?")])

p.band("WITHIN SIX MONTHS (BY 16 JANUARY 2011)", 5)
p.act(["10. Increase the number of foster carers for teenagers (Ofsted, 2010)", "Recruitment campaign; fee review", "L Farr / Wrexleigh MBC", "16 January 2011",
       "14 households approved against a target of 20. Fee review reported to the Corporate Parenting Panel.\nONGOING"],
      "10", [P("L Farr", M)], ("2011-01-16", None), **O)
p.act(["11. NHS Wrexleigh to ensure that initial health assessments of looked after children take place within four weeks (CQC, 2010)", "Second clinic each week", "S Quill / NHS Wrexleigh", "Jan 11",
       "72% in the quarter to December (48% in the quarter to June).\nONGOING"],
      "11", [P("S Quill", PCT)], ("2011-01-31", None), sector="NHS", **C,
      find=[("due-soon", "D", "advice", "“Jan 11”, read as 31 January 2011, is the day of the meeting: will action 11 be done?"),
            ("due-month-only", "D", "advice", "“Jan 11” was read as 31 January 2011, not 11 January. Write the day, month and year.")])
p.quiet("overdue", "D", "11", "“Jan 11” is the month's last day, which is the as-at day: not yet past.")
p.act(["12. Ensure that the designated doctor's capacity is sufficient (CQC)", "Review sessions with the acute trust", "S Quill / NHS Wrexleigh; Dr M Iqbal-Stone / Mersea and Wrexleigh Acute Hospitals Trust", "31/3/11",
       "Two further sessions are in the contract from April.\nONGOING"],
      "12", [P("S Quill", PCT), P("Dr M Iqbal-Stone", "Mersea and Wrexleigh Acute Hospitals Trust")], ("2011-03-31", None), sector="NHS", src=("CQC",),
      leads_ok=[[P("S Quill", PCT), P("M Iqbal-Stone", "Mersea and Wrexleigh Acute Hospitals Trust")]],
      find=[("source-malformed", "A", "check", "The source tag “(CQC)” of action 12 gives no year."),
            ("spelt-differently", "C", "advice", "“Mersea and Wrexleigh Acute Hospitals Trust” and “Mersea & Wrexleigh Acute Hospitals NHS Trust” seem to be one body. Use one spelling.")])
p.act(["13. Improve the timeliness of health and education information for adoption panel", "Agree a protocol with timescales", "L Farr / Wrexleigh MBC", "16 January 2011",
       "Protocol signed by all three agencies on 9 December 2010.\nCOMPLETED"],
      "13", [P("L Farr", M)], ("2011-01-16", None), "complete", "evidenced", "Protocol signed by all three agencies on 9 December 2010.", src=(),
      find=[("source-missing", "A", "check", "Action 13 does not name the inspectorate and the year, as the other recommendations do.")])
p.put(["Joint action plan: progress at 31 January 2011"], bold=True)
h2 = p.put(HEAD, bold=True)
p.act(["14. Ensure that looked after children know how to complain and have access to an advocate (Ofsted, 2010)", "Guide for each child in care; advocacy contract", "L Farr / Wrexleigh MBC", "16 January 2011",
       "Children in Care Council survey, November 2010: 88% of those who answered know how to complain.\nCOMPLETED"],
      "14", [P("L Farr", M)], ("2011-01-16", None), "complete", "evidenced", "Children in Care Council survey, November 2010: 88% of those who answered know how to complain.", **O)
p.act(["15. Ensure that personal education plans are of good quality (Ofsted, 2010)", "Virtual head to sample plans each term", "V Nkemelu / Wrexleigh MBC", "16 January 2011 (slipped)",
       "First sample taken in the autumn term; 52% good.\nONGOING"],
      "15", [P("V Nkemelu", M)], ("2011-01-16", None), **O,
      late_words="Action 15 was due by 16 January 2011 and has slipped, but no new date is given. It is not complete at 31 January 2011: give the new date, or record why there is none.")
p.act(["16. Agree a strategy for children missing from home and care (Ofsted, 2010)", "Multi-agency strategy and protocol", "Insp Crane / Mersea Police", "28 February 2011",
       "Strategy drafted. The protocol was tried on the case of a missing girl (DOB 04/03/96).\nCOMPLETED subject to ratification by WSCB"],
      "16", [P("Insp Crane", "Mersea Police")], ("2011-02-28", None), sector=None, st_ok=["unclear"], leads_ok=[[P("Crane", "Mersea Police")]], **O,
      find=[("status-unclear", "E", "check", "“COMPLETED subject to ratification by WSCB” may or may not mean that action 16 is complete. Say COMPLETED without reservation, or say what is left."),
            ("date-of-birth", "E", "must-fix", "A date of birth is given, of a girl who was missing. Take it out before publishing.")])
p.act(["17. Ensure that care leavers have access to suitable accommodation (Ofsted, 2010)", "Supported lodgings scheme; housing protocol", "V Nkemelu / Wrexleigh MBC", "31 March 2011",
       "Protocol agreed with the housing association. Supported lodgings: three young people placed.\nONGOING"],
      "17", [P("V Nkemelu", M)], ("2011-03-31", None), **O,
      find=[("ref-duplicated", "A", "must-fix", "Number 17 stands at two actions: care leavers' accommodation, and scrutiny of performance. A minute that cites 17 could mean either."),
            ("small-number", "E", "check", "“three young people placed” could identify somebody. Say “a small number”.")])
p.act(["17. Strengthen scrutiny of performance by elected members (Ofsted, 2010)", "Quarterly report; training for members", "Director of Children's Services", "16 January 2011",
       "First two quarterly reports taken by the panel. Minutes of 20 September and 6 December 2010.\nCOMPLETED"],
      "17", [P("Director of Children's Services")], ("2011-01-16", None), "complete", "evidenced", "Minutes of 20 September and 6 December 2010.", sector="LA", sector_ok=[None], **O)
p.act(["18. Ensure that the common assessment framework (CAF) is used by all agencies (Ofsted and CQC, 2010)", "CAF co-ordinator in each locality; targets for each agency", "V Nkemelu / Wrexleigh MBC / S Quill / NHS Wrexleigh", "31 March 2011",
       "203 CAFs opened in the year to date; 11 by health visitors."],
      "18", [P("V Nkemelu", M), P("S Quill", PCT)], ("2011-03-31", None), sector="joint", st_ok=["unclear"], **OC,
      find=[("status-unclear", "E", "check", "The progress of action 18 ends in no status, as the others do. It was counted as not complete: say which it is.")])
p.act(["19. Improve outcomes for children with disabilities who receive short breaks (Ofsted, 2010)", "Commission Saturday clubs and overnight breaks", "Head of Disability Services\nWrexleigh MBC", "31.3.11",
       "Contract monitoring report, quarter 3: 64 children attend a club; parents rate it 4.6 of 5.\nCOMPELTED"],
      "19", [P("Head of Disability Services", M)], ("2011-03-31", None), "complete", "evidenced", "Contract monitoring report, quarter 3: 64 children attend a club; parents rate it 4.6 of 5.", st_ok=["open", "unclear"], ev_ok=[None], **O,
      find=[("status-misspelt", "E", "check", "“COMPELTED” should probably read “COMPLETED”.")])
p.act(["20. WSCB to ensure that lessons of serious case reviews are known to the workforce (Ofsted," + NB + "2010)", "Briefings and a yearly conference", "WSCB Business Manager", "28 February 2011",
       "Conference held in November with 180 delegates. Last two briefings booked for February.\nONGOING"],
      "20", [P("WSCB Business Manager")], ("2011-02-28", None), sector=None,
      leads_ok=[[P("Business Manager", "WSCB")], [P(None, "WSCB")], [P("WSCB Business Manager", "WSCB")], [P("Business Manager", "Wrexleigh Safeguarding Children Board")]], **O)
p.quiet("organisation-unknown", "C", "20", "WSCB is spelt out in the title: the post is the board's.")

p.find("heading-repeated", f"A{h1}", "advice", f"The heading row is repeated in rows {h1} and {h2}, and action 4 is split over two pages. Let Excel repeat it in print instead.")
p.find("merged-cells", "A%d" % min(c.min_row for c in p.ws.merged_cells.ranges), "advice", "The bands are merged cells. Screen readers may lose their place; use Centre Across Selection.")
p.find("acronyms", where("MBC"), "advice", "MBC is never spelt out.")
p.find("no-document-title", "'Sheet1'!A1", "advice", "The workbook has no title in its properties.")
p.widths = {"A": 42, "B": 36, "C": 28, "D": 20, "E": 50}
