"""A partnership's JTAI plan: responsibility by initials and status by letters, each with a key on the sheet."""

from by_row import D, P, Plan

p = Plan("estermouth-jtai", "JTAI action plan", "Multi-agency plan after a joint targeted area inspection (domestic abuse): “Responsibility” by initials with a key on the sheet, letters R/A/G/B by the plan's own key, continuation rows.",
  "2018-07-10", {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "E", "revised": "E", "progress": "F", "evidence": "F", "status": "G"},
  columns_acceptable={"revised": ["E", None], "evidence": ["F", None]})
p.put(["Estermouth: joint targeted area inspection of the multi-agency response to children living with domestic abuse"], bold=True); p.ws.merge_cells("A1:G1")
p.put(["Multi-agency written statement of action (inspection 4–8 December 2017; letter dated 22 January 2018)"])
p.put(["Progress to 30 June 2018, for the Local Safeguarding Children Board on 10 July 2018"])
p.row += 1
KEY = {"KMB": ("Kerry-Mae Bowditch", "Estermouth City Council"), "NA": ("Nuala Arkinstall", "NHS Estermouth CCG"), "TP": ("Det Supt Tony Prideaux", "Severnside Police"),
  "SV": ("Sunita Vasey", "Estermouth Hospitals NHS Trust"), "RCL": ("Rhys Colley-Lunt", "Severnside Community Rehabilitation Company"), "JF": ("Jean Farthinghoe", "Estermouth LSCB"), "ME": ("Marguerite Elston", "Haven & Hope"),
  "LQ": ("Lowri Quennell", "Estermouth City Council")}
p.put(["Responsibility – key to initials"], bold=True)
p.put(["KMB", "Kerry-Mae Bowditch, Head of Safeguarding, Estermouth City Council", None, "TP", "Det Supt Tony Prideaux, Severnside Police"])
p.put(["NA", "Nuala Arkinstall, Designated Nurse, NHS Estermouth CCG", None, "RCL", "Rhys Colley-Lunt, Severnside Community Rehabilitation Company"])
p.put(["SV", "Sunita Vasey, Director of Nursing, Estermouth Hospitals NHS Trust", None, "JF", "Jean Farthinghoe, Business Manager, Estermouth LSCB"])
p.put(["LQ", "Lowri Quennell, Service Manager MASH, Estermouth City Council", None, "ME", "Marguerite Elston, Haven & Hope (voluntary sector)"])
p.row += 1
p.put(["Status:  R = not begun   A = under way   G = action taken   B = action taken and its effect checked by the LSCB audit group"])
p.row += 1
HEAD = ["No.", "Area for improvement", "Action", "Responsibility", "Timescale", "Progress", "Status"]
def heading(): p.put(HEAD, bold=True, fill="C9C9C9")
heading()
def who(*ini): return [P(*KEY[i]) for i in ini]
def raw(*ini): return [P(i) for i in ini]
def half(*ini): return [P(KEY[i][0]) for i in ini]
def plain(*ini): return [P(KEY[i][0].replace("Det Supt ", ""), KEY[i][1]) for i in ini]
def a(vals, ref, ini, *rest, ww=(), **k):
    alts = [raw(*ini), half(*ini)] + ([plain(*ini)] if "TP" in ini else [])
    if ww: k.setdefault("ww_ok", [raw(*ww), half(*ww), plain(*ww)])
    if k.get("sector", "LA") is not None: k.setdefault("sector_ok", [None])
    p.act(vals, ref, who(*ini), *rest, leads_ok=alts, ww=who(*ww), **k)
p.band("1. Identification and the multi-agency front door", 7)
a([1, "Police notifications of domestic abuse are sent late and without a grading, so that children wait for a decision (letter, para 9)", "Clear the backlog of 411 ungraded notifications", "TP", "Within 28 days of the letter",
  "Backlog cleared 16 February 2018. HMICFRS liaison lead dip-sampled 50 on 2 March and found all graded.", "B"],
  "1", ["TP"], (None, None), "complete", "evidenced", "HMICFRS liaison lead dip-sampled 50 on 2 March and found all graded.", sector=None, due_ok=[("2018-02-19", None)])
a([2, None, "All notifications are graded and reach the MASH within 24 hrs", "TP / LQ", "31st\u00a0March\u00a02018",
  "93% in April, 95% in May, 97% in June (MASH performance report)", "G"],
  "2", ["TP", "LQ"], ("2018-03-31", None), "complete", "evidenced", "93% in April, 95% in May, 97% in June (MASH performance report)")
a([3, None, "Notifications are shared with school nurses, health visitors and midwives the same day", "NA, SV", "30 April 2018 (revised to Sept 18, information governance)",
  "Sharing agreement signed by the CCG and the Trust. Secure e-mail boxes being set up; midwifery is live.", "A"],
  "3", ["NA", "SV"], ("2018-04-30", "2018-09-30"), sector="NHS", reason="information governance")
a([4, "Information in the MASH is not always complete before decisions are made", "Health navigator in the MASH every weekday", "NA", "1 March 2018",
  "In post since 26 February.", "G"], "4", ["NA"], ("2018-03-01", None), "complete", "asserted", "In post since 26 February.", sector="NHS", ev_ok=["evidenced"])
a([5, None, "Probation and CRC checks are made on every MASH strategy discussion", "RCL", "April 2018",
  "CRC checks have been made since May. National Probation Service still to agree to the protocol", "A"],
  "5", ["RCL"], ("2018-04-30", None), sector=None)
a([6, None, "Threshold guidance revised to cover coercive control", "LQ working with ME", "End of May 2018",
  "Guidance agreed by the LSCB policy group 17 May and put on the website. 640 downloads to 30 June.", "B"],
  "6", ["LQ"], ("2018-05-31", None), "complete", "evidenced", "Guidance agreed by the LSCB policy group 17 May and put on the website. 640 downloads to 30 June.", ww=["ME"])
a([7, None, "MASH steering group to meet monthly with all agencies there", "KMB", "Feb 18", "Meets monthly.\nAttendance by agency is reported each quarter: health 100%, police 100%, education 60%.", "G"],
  "7", ["KMB"], ("2018-02-28", None), "complete", "evidenced", "health 100%, police 100%, education 60%")
p.band("2. Strategy meetings, assessment and planning", 7)
a([8, "Strategy meetings were held without health in a third of cases", "Health practitioner attends, in person or by phone, every strategy meeting", "KMB/NA/SV", "31/03/18",
  "Audit of 36 meetings in June: health present at 31. Out of hours is the gap.", "A"],
  "8", ["KMB", "NA", "SV"], ("2018-03-31", None), sector="joint", late_words="Action 8 was due by 31 March 2018 and is not complete. The text names the gap (out of hours) but no new date: what is it?")
a([9, None, "Minutes go out within 2 working days", "LQ", "30-Apr", "Minute takers appointed. Average now 1.6 days, from 6.", "G"],
  "9", ["LQ"], ("2018-04-30", None), "complete", "evidenced", "Average now 1.6 days, from 6.",
  find=[("due-no-year", "E", "advice", "“30-Apr” has no year; read as 2018.")])
a([10, "Assessments lack the child’s voice and do not look at the perpetrator", "DASH and the child’s impact chronology used in each assessment", "KMB", "May 2018; revised to July 2018; revised to Oct 2018",
  "Chronology template tested in two teams. Wider use waits for the new recording system", "A"],
  "10", ["KMB"], ("2018-05-31", "2018-10-31"),
  find=[("revised-twice", "E", "advice", "Action 10 has been put back twice, from May to October 2018: say so to the Board.")])
a([11, None, "Perpetrator programme commissioned, with 40 places a year", "KMB and RCL", "Q1 2018/19", "Contract awarded 11 June to Haven & Hope. First group of 8 to start by 25 June 2018.", "A"],
  "11", ["KMB", "RCL"], ("2018-06-30", None),
  find=[("promise-passed", "F", "check", "“to start by 25 June 2018” has passed: did the first group start? If so, action 11 may be done.")])
a([12, None, "Workshops for social workers on working with men who use violence", "KMB supported by ME", "June 2018",
  "Five workshops, 118 attended", "G"], "12", ["KMB"], ("2018-06-30", None), "complete", "evidenced", "Five workshops, 118 attended", ww=["ME"], ev_ok=["asserted"])
a(["13", None, "Child protection plans are outcome focussed and say what the parent who has been abused can expect", "KMB", "Ongoing", "Part of monthly audit", "A"],
  "13", ["KMB"], (None, None), find=[("due-missing", "E", "check", "“Ongoing”: when, and by what measure, will the Board be able to close action 13?")])
a(["14", None, "Safety planning with children: toolkit bought for every team", "LQ", D(2018,5,18), "Toolkits delivered 3 May.", "G"],
  "14", ["LQ"], ("2018-05-18", None), "complete", "asserted", "Toolkits delivered 3 May.", ev_ok=["evidenced", "none"])
p.row += 1
p.put(["Estermouth JTAI action plan (continued)"], bold=True)
heading()
p.band("3. Health services", 7)
a([15, "Routine enquiry about domestic abuse is not embedded in A&E and maternity", "Routine enquiry is made at booking and at 28 weeks, and recorded", "SV", "30 June 2018", "Maternity audit (May): asked at booking 97%; at 28 weeks 58%.", "A"],
  "15", ["SV"], ("2018-06-30", None), sector="NHS")
p.cont([None, None, None, None, None, "Matron has put a prompt in the electronic record from 18 June. Next audit in August.", None])
a([16, None, "A&E flag for households at MARAC", "SV", "31.05.18", "Flags live 21 May. Trust’s test of 25 MARAC households on 6 June: all 25 flagged.", "B"],
  "16", ["SV"], ("2018-05-31", None), "complete", "evidenced", "Trust’s test of 25 MARAC households on 6 June: all 25 flagged.", sector="NHS")
a([17, None, "Independent domestic violence adviser based at the hospital", "NA & ME", "TBC – subject to funding", "Bid to the Police and Crime Commissioner not successful. CCG considering.", "R"],
  "17", ["NA", "ME"], (None, None), sector="NHS",
  find=[("due-missing", "E", "must-fix", "Action 17 has no date and has lost its bid: what will the Board be told, and when will the CCG decide?")])
a([18, None, "GPs told of the outcome of every MARAC for their patients", "NA", "by 1st July 2018", "38 of 41 practices have signed up. ", "A"],
  "18", ["NA"], ("2018-07-01", None), sector="NHS")
a([19, None, "School nurses’ caseloads reviewed, so that they can attend core groups", "NA; Estermouth Community Health CIC", "Sep-18", "Review paper to commissioners in July", "A"],
  "19", ["NA"], ("2018-09-30", None), sector="NHS")
p.actions[-1]["leads"] = [P(*KEY["NA"]), P(None, "Estermouth Community Health CIC")]
p.actions[-1]["leadsAcceptable"] = [p.actions[-1]["leads"], [P("NA"), P(None, "Estermouth Community Health CIC")], [P("NA", "Estermouth Community Health CIC")], [P(KEY["NA"][0]), P(None, "Estermouth Community Health CIC")], [P("NA"), P("Estermouth Community Health CIC")]]
a([20, None, "Named GP for safeguarding: second session funded", "NA", "1st  April  2018", "Complete", "G"],
  "20", ["NA"], ("2018-04-01", None), "complete", "none", None, sector="NHS")
a([21, None, "Safeguarding supervision for all community midwives each quarter", "SV", "30 Jun 2018", "84% in the quarter to June. Vacancies in the west team. 2 midwives on long term sick leave.", "A"],
  "21", ["SV"], ("2018-06-30", None), sector="NHS",
  find=[("small-number", "F", "check", "“2 midwives on long term sick leave”: in so small a team they could be known.")])
p.band("4. Police", 7)
a([22, "Officers do not always see and speak to children at the scene", "Body-worn video review each month: was the child seen, spoken to, and recorded?", "TP", "31 March 18", "Reviews since March. June review of 60 incidents: child seen in 54, spoken to in 47 (March: 38 and 22).", "B"],
  "22", ["TP"], ("2018-03-31", None), "complete", "evidenced", "June review of 60 incidents: child seen in 54, spoken to in 47 (March: 38 and 22).", sector=None)
a([23, None, "All response officers complete the “Voice of the child” training", "TP", "30/6/2018", "Not yet complete: 412 of 530", "A"],
  "23", ["TP"], ("2018-06-30", None), sector=None)
a([24, None, "Operation Encompass extended to all schools", "TP, Estermouth City Council (Education)", "Autumn Term 2018", "Secondary schools live. Primary schools from September", "A"],
  "24", ["TP"], ("2018-12-31", None), due_ok=[("2018-12-21", None), (None, None)], od=False, od_ok=[None])
e = "Estermouth City Council"
p.actions[-1].update(leads=[P(*KEY["TP"]), P(None, e)], leadsAcceptable=[[P(*KEY["TP"]), P(None, e)], [P("TP"), P(None, e)], [P("TP", e)], [P("TP"), P(None, e + " (Education)")], [P("TP"), P("Education", e)], [P(*KEY["TP"]), P("Education", e)], [P(KEY["TP"][0]), P(None, e)]])
a([25, None, "Domestic violence protection notices: use reviewed, and officers briefed", "TP", "April 2018", "Reviewed; use has increased significantly.", "G"],
  "25", ["TP"], ("2018-04-30", None), "complete", "asserted", "use has increased significantly", sector=None)
p.band("5. Leadership and the LSCB", 7)
a([26, "The Board has not tested how well agencies work together on domestic abuse", "Multi-agency audit of 12 children, repeated after six months", "JF", "First: 31 May 2018. Second: 30 November 2018", "First audit reported to the Board 5 June: 4 good, 6 requires improvement, 2 inadequate.", "A"],
  "26", ["JF"], ("2018-11-30", None), sector=None, due_ok=[("2018-05-31", "2018-11-30"), ("2018-05-31", None), (None, None)], od=False, od_ok=[True, None], quiet=True,
  find=[("due-other-date", "E", "check", "Action 26 holds two dates, for two audits. The first is done; does the action fall due on 30 November 2018? Perhaps 26a and 26b."), ("small-number", "F", "check", "“2 inadequate” of 12 children: small numbers; they are gradings of practice, but ask.")])
a([27, None, "Dataset on children living with domestic abuse reported each quarter", "JF / LQ / TP", "16/07/18", "First draft shared with the performance group. Data from the Trust missing", "A"],
  "27", ["JF", "LQ", "TP"], ("2018-07-16", None))
a([29, None, "Commissioning: a single domestic abuse strategy for the city with a pooled budget", None, "March 2019", "Scoping", "R"],
  "29", [], ("2019-03-31", None), sector=None, find=[("lead-missing", "D", "must-fix", "Nobody has responsibility for action 29."), ("ref-out-of-sequence", "A", "check", "There is no action 28. Closed, or lost?")])
a([30, None, "Children who have lived with abuse shape the Board’s work", "ME", "Dec 2018", "Group of eight children met twice; their film was shown to the Board on 5 June. Contact Marguerite on 01632 960417", "A"],
  "30", ["ME"], ("2018-12-31", None), sector=None, find=[("phone-number", "F", "check", "A telephone number that will be published.")])
a([31, None, "Learning from this inspection put into the Board’s annual report", "JF", "September 2018", None, "R"], "31", ["JF"], ("2018-09-30", None), sector=None)
a([32, None, "Escalation policy relaunched and use of it counted", "JF", "30 April 2018", "Relaunched at practitioner forums in April. 17 escalations Jan–Mar, 29 Apr–June, of which 26 were settled at the first stage.", "C"],
  "32", ["JF"], ("2018-04-30", None), "open", None, None, sector=None, st_ok=["complete", "unclear"], ev_ok=["evidenced"], od_ok=[False, None], quiet=True,
  find=[("status-unclear", "G", "must-fix", "“C” is not in the plan’s key (R, A, G, B). Complete? Ask the Business Manager.")])
p.row += 1
p.put(["Agreed by the LSCB Executive 18 April 2018"])
p.quiet("small-number", "F", "9", "“Average now 1.6 days, from 6” counts days.")
p.quiet("small-number", "F", "12", "“Five workshops” counts no people.")
p.quiet("colour-wrong", "G", "7", "G means action taken here; no colour is meant to be read by habit.")
p.quiet("overdue", "E", "24", "“Autumn Term 2018” is ahead.")
p.quiet("small-number", "C", "2", "24 hrs counts hours.")
p.widths = {"A": 6, "B": 36, "C": 44, "D": 20, "E": 24, "F": 60, "G": 8}
