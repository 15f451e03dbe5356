"""A safeguarding adults board's plan after a safeguarding adults review; agency and named lead in two columns, Open / Closed."""
from openpyxl.comments import Comment
from by_row import D, P, Plan

SHEET = "SAR Adult F"
p = Plan("tarnbeck-sab", SHEET, "Safeguarding adults board plan after a safeguarding adults review, 2021/22. Begins in column B; recommendations merged down; agency and named lead apart; Open / Closed by its own key.",
         "2022-03-14", {"ref": "B", "outcome": "C", "actions": "D", "lead": "F", "due": "G", "revised": "G", "progress": "I", "status": "J", "evidence": "I"},
         first="B", columns_acceptable={"lead": ["F", "E"]})
p.widths = {"A": 2, "B": 6, "C": 34, "D": 40, "E": 26, "F": 26, "G": 20, "H": 34, "I": 50, "J": 12}
ws = p.ws
p.put(["Tarnbeck Safeguarding Adults Board (TSAB)"], bold=True)
p.put(["Multi-agency action plan following the Safeguarding Adults Review (SAR) in respect of Adult F"], bold=True)
p.put(["SAR report published 21 June 2021. Position at 28 February 2022, for the Board meeting on 14 March 2022."])
ws.merge_cells("B1:J1"); ws.merge_cells("B2:J2"); ws.merge_cells("B3:J3")
p.at(5)
p.put(["Ref", "SAR recommendation", "What are we going to do?", "Agency", "Named lead", "Timescale", "How will we know it has made a difference?", "Position statement", "Open / Closed"], bold=True, fill="BDD7EE")
p.find("merged-cells", "B1", "advice", "The title and the recommendations are merged cells: screen readers and sorting lose their place in them.")

TC, TGH, MP, CCG, TSAB = "Tarnbeck Council", "Tarnbeck General Hospitals NHS Trust", "Moorland Partnership NHS Foundation Trust", "NHS Tarnbeck CCG", "TSAB"
recs = []

def rec(text):
    recs.append([text, p.row + 1, p.row + 1])

def a(ref, what, agency, named, when, measure, progress, status, leads, **k):
    first = recs[-1][1] == p.row + 1
    recs[-1][2] = p.row + 1
    st = "complete" if status.lower().startswith("closed") else "open"
    p.act([ref, recs[-1][0] if first else None, what, agency, named, when, measure, progress, status], ref, leads, st=st, section=None, **k)

def one(name, role, *orgs):
    """A name with a post: the post may be kept with the name."""
    return [P(name, *orgs)], [[P(f"{name}, {role}", *orgs)]]

ra, ra_ok = one("Ruth Ansell", "Principal Social Worker", TC)
mo, mo_ok = one("Marcus Obi", "Head of Adult Services", TC)
lf, lf_ok = one("Leon Faraday", "Named Doctor", MP)
lf_ok += [[P("Dr Leon Faraday", MP)], [P("Dr Leon Faraday, Named Doctor", MP)]]
bm = [P("Board Manager", TSAB)]
bm_ok = [[P(None, TSAB)], [P("Board Manager", "Tarnbeck Safeguarding Adults Board")], [P(None, "Tarnbeck Safeguarding Adults Board")]]

rec("1. Partners should have one agreed approach to self-neglect and hoarding, known to all who visit people at home.")
a("1.1", "Revise the multi-agency self-neglect and hoarding procedure", TC, "Ruth Ansell, Principal Social Worker", "30 September 2021", "Procedure is used in every self-neglect case",
  "Procedure signed off by the Board on 16 September 2021 and published on its website.", "Closed", ra, leads_ok=ra_ok, due=("2021-09-30", None), ev="evidenced", q="Procedure signed off by the Board on 16 September 2021")
a("1.2", "Hold briefings on the procedure for front-line staff in every agency", "All partners", "All Board members", "31 December 2021", "Staff say that they know the procedure",
  "Briefings held in the Council, the hospital trust and the police. Housing providers still outstanding.", "Open", [], leads_ok=[[P("All Board members", "All partners")], [P("All Board members")], [P(None, "All partners")]], due=("2021-12-31", None), sector=None,
  find=[("lead-missing", "F", "check", "“All Board members” of “All partners” names nobody who can be asked about 1.2. Who answers for it?")])
a("1.3", "Audit 30 self-neglect cases against the new procedure", TSAB, "Board Manager", "31 March 2022", "Audit shows that the procedure is followed",
  "Dec 21: audit tool agreed.\nFeb 22: 18 of the 30 case files have been read.", "Open", bm, leads_ok=bm_ok, due=("2022-03-31", None), sector=None)

rec("2. Practitioners should understand executive capacity and record how they have assessed it.")
a("2.1", "Refresh Mental Capacity Act training for adult social care staff", TC, "Ruth Ansell, Principal Social Worker", "31 October 2021", "Records show decision-specific assessments",
  "The training has been refreshed and staff are now more confident.", "Closed", ra, leads_ok=ra_ok, due=("2021-10-31", None), ev="asserted", q="The training has been refreshed and staff are now more confident.")
a("2.2", "Issue guidance on executive capacity to community teams", MP, "Dr Leon Faraday, Named Doctor", "30 November 2021", "Executive functioning is considered in records",
  "Guidance issued to the community teams in November 2021. Dip sample of 25 records in January 2022: executive functioning considered in 21.", "Closed (monitor)", lf, leads_ok=lf_ok, due=("2021-11-30", None), sector="NHS", ev="evidenced",
  q="Dip sample of 25 records in January 2022: executive functioning considered in 21.")
a("2.3", "Make clear to practitioners how and when to seek legal advice", TC, "Head of Legal Services", "End of January 2022", "Legal advice is sought in good time",
  None, "Closed", [P("Head of Legal Services", TC)], leads_ok=[[P(None, TC)]], due=("2022-01-31", None), ev="none")

rec("3. Information about risk should follow the person from hospital to home.")
a("3.1", "Review the hospital's discharge checklist for people who self-neglect", TGH, "Siobhan Keel, Chief Nurse", "31/12/2021 (revised to 30/04/2022 because of Omicron pressures on the wards)", "Checklist used in all such discharges",
  "Revised checklist is on trial on two wards until the end of March.", "Open", [P("Siobhan Keel", TGH)], leads_ok=[[P("Siobhan Keel, Chief Nurse", TGH)]], due=("2021-12-31", "2022-04-30"), sector="NHS")
a("3.2", "Agree a joint discharge protocol, with a named contact on each side", f"{TGH} / {TC}", "Siobhan Keel, Chief Nurse / Marcus Obi, Head of Adult Services", "28/02/2022", "No discharge home without a plan",
  "Draft protocol is with both organisations' legal teams. It will be presented to the Board's executive group on 22 February 2022.", "Open", [P("Siobhan Keel", TGH), P("Marcus Obi", TC)],
  leads_ok=[[P("Siobhan Keel, Chief Nurse", TGH), P("Marcus Obi, Head of Adult Services", TC)], [P("Siobhan Keel", TGH, TC), P("Marcus Obi", TGH, TC)]], due=("2022-02-28", None), sector="joint",
  find=[("promise-passed", "I", "check", "The protocol was to go to the executive group on 22 February 2022, which has passed. Was it, and what was decided?"),
        ("remark", "I", "must-fix", "The position statement of 3.2 has a note, with its author's name, which goes out with the workbook. Delete it, or leave it out of the copy.")])
ws.cell(p.row, 9).comment = Comment("Siobhan's legal team have had this since before Christmas - can we say so?", "Marcus Obi")
a("3.3", "Brief practice safeguarding leads on the learning from Adult F", CCG, "Dr Hannah Ilic, Named GP", "31 January 2022", "GPs refer concerns sooner",
  "Covered at the practice safeguarding leads' forum on 12 January 2022; 31 of 34 practices attended.", "Closed", [P("Hannah Ilic", CCG)],
  leads_ok=[[P(x, CCG)] for x in ("Dr Hannah Ilic", "Dr Hannah Ilic, Named GP", "Hannah Ilic, Named GP")], due=("2022-01-31", None), sector="NHS", ev="evidenced", q="forum on 12 January 2022; 31 of 34 practices attended")

rec("4. Housing and fire services should be part of the response to hoarding from the start.")
a("4.1", "Train neighbourhood officers to recognise and report hoarding", "Riverlea Homes", "Dave Prescott", "30 November 2021", "Reports from neighbourhood officers increase",
  "The 14 neighbourhood officers finished the hoarding course on 26 November 2021 (attendance register held by Riverlea).", "Closed", [P("Dave Prescott", "Riverlea Homes")], due=("2021-11-30", None), sector=None, ev="evidenced",
  q="The 14 neighbourhood officers finished the hoarding course on 26 November 2021 (attendance register held by Riverlea).",
  find=[("organisation-unknown", "E", "check", "“Riverlea Homes” is not plainly the council's, the NHS's or another body's: say which.")])
a("4.2", "Offer home fire safety visits to adults known to hoard", "Dale Fire and Rescue Service", "Station Manager Col Bright", "31 October 2021", "More visits, fewer fires",
  "216 home fire safety visits were made from partners' referrals between July and December 2021, compared with 140 in the same months of 2020.", "Closed", [P("Col Bright", "Dale Fire and Rescue Service")],
  leads_ok=[[P("Station Manager Col Bright", "Dale Fire and Rescue Service")]], due=("2021-10-31", None), sector=None, ev="evidenced", q="216 home fire safety visits were made")
a("4.3", "Check the condition of tenancies at each annual gas visit", "Riverlea Homes", "Dave Prescott", "Ongoing", "Concerns are found earlier",
  "Checks are made with the gas visit. The first report goes to the SAR Subgroup in May 2022.", "Open", [P("Dave Prescott", "Riverlea Homes")], sector=None,
  find=[("due-unreadable", "G", "check", "“Ongoing” is not a date, so 4.3 can never be late. Give a day."),
        ("organisation-unknown", "E", "check", "“Riverlea Homes” again: whose is it?")])

rec("5. Staff should show professional curiosity and be supported to persist when a person declines help.")
a("5.1", "Re-let the advocacy contract with a clear route for people who decline services", TC, "Marcus Obi, Head of Adult Services", "15 November 2021", "More referrals for advocacy",
  "New contract began on 1 November 2021. Referrals rose from 22 in Q2 to 41 in Q3.", "Closed", mo, leads_ok=mo_ok, due=("2021-11-15", None), ev="evidenced", q="Referrals rose from 22 in Q2 to 41 in Q3.")
a("5.2", "Build professional curiosity into the Trust's supervision policy", "Moorland Partnership NHS FT", "Dr Leon Faraday, Named Doctor", "31/01/2022", "Supervision records show challenge",
  "Policy amended. It awaits ratification by the Trust's quality committee.", "Open", [P("Leon Faraday", "Moorland Partnership NHS FT")],
  leads_ok=[[P(x, o)] for x in ("Leon Faraday", "Dr Leon Faraday", "Dr Leon Faraday, Named Doctor", "Leon Faraday, Named Doctor") for o in ("Moorland Partnership NHS FT", MP)], due=("2022-01-31", None), sector="NHS",
  find=[("spelt-differently", "E", "advice", "The mental health trust is written “NHS Foundation Trust” at 2.2 and “NHS FT” here. Use one spelling.")])
a("5.3", "Deliver vulnerability training to response officers", "Dale Police", "DCI Anita Shaw", "30/09/2021", "More and better vulnerability notices",
  "Delivered in September 2021. Feedback forms from 88 officers: 92% say they would now submit a vulnerability notice.", "closed", [P("Anita Shaw", "Dale Police")], leads_ok=[[P("DCI Anita Shaw", "Dale Police")]], due=("2021-09-30", None),
  sector=None, ev="evidenced", q="Feedback forms from 88 officers: 92% say they would now submit a vulnerability notice.")

rec("6. Families and carers should be listened to, during a case and after it.")
a("6.1", "Share the report and this plan with Adult F's family", TSAB, "Board Manager", "31 July 2021", "The family has had its say",
  "The Independent Chair visited Adult F's sister, Mrs Coleman, on 21 July 2021. Her feedback was that the report was fair.", "Closed", bm, leads_ok=bm_ok, due=("2021-07-31", None), sector=None, ev="evidenced",
  q="Her feedback was that the report was fair.",
  find=[("personal-name", "I", "check", "Adult F's sister is named, which also tells who Adult F was. Take the name out before the plan is published.")])
a("6.2", "Offer a carer's assessment wherever a relative is the main support", TC, "Carers Lead (vacant)", "31 May 2022", "More assessments offered",
  "Not yet begun. Applications for the post close on 25 March 2022.", "Open", [P("Carers Lead", TC)], leads_ok=[[P("Carers Lead (vacant)", TC)], [P(None, TC)]], due=("2022-05-31", None),
  find=[("lead-missing", "F", "check", "The post of Carers Lead is vacant. Who answers for 6.2 meanwhile?")])

rec("7. The Board should assure itself that the learning has been put into practice.")
a("7.1", "Publish a seven-minute briefing", TSAB, "Board Manager", "31 August 2021", "Briefing is read and used",
  "Briefing published on 24 August 2021; 412 downloads by the end of the year.", "Closed", bm, leads_ok=bm_ok, due=("2021-08-31", None), sector=None, ev="evidenced", q="412 downloads by the end of the year")
a("7.2", "Hold a learning event for partners", TSAB, "Training Co-ordinator", D(2022, 3, 24), "150 people from all agencies attend",
  "Speakers are booked and 128 of 150 places are taken.", "Open", [P("Training Co-ordinator", TSAB)], leads_ok=[[P(None, TSAB)], [P("Training Co-ordinator", "Tarnbeck Safeguarding Adults Board")]], due=("2022-03-24", None), sector=None,
  find=[("due-soon", "G", "advice", "7.2 falls due on 24 March 2022, ten days after the Board meets.")])
a("7.3", "Carry out a multi-agency audit of cases where the person declined help", TSAB, "Board Manager", D(2021, 12, 31), "Audit shows persistence and challenge",
  "Multi-agency audit of 20 cases carried out in December 2021. The findings have still to be written up.", "Closed", bm, leads_ok=bm_ok, due=("2021-12-31", None), sector=None, ev="evidenced", ev_ok=["asserted"],
  q="Multi-agency audit of 20 cases carried out in December 2021.",
  find=[("complete-outstanding", "I", "check", "7.3 is closed, but “The findings have still to be written up” is work still to do. Should it be open?")])
a("7.4", "Add self-neglect to the Board's performance dashboard", CCG, "Designated Nurse, Safeguarding Adults", D(2022, 3, 31), "The Board sees the figures each quarter",
  "Data set agreed with partners. The first return is expected in April 2022.", "Open", [P("Designated Nurse, Safeguarding Adults", CCG)], leads_ok=[[P("Designated Nurse", CCG)], [P(None, CCG)]], due=("2022-03-31", None), sector="NHS")
a("7.5", "Review the escalation policy", TSAB, "Board Manager", D(2022, 3, 31), "Disagreements are resolved at the right level",
  "Policy ratified by the Board on 20 January 2022 and sent to all partners. Completed.", "Open", bm, leads_ok=bm_ok, due=("2022-03-31", None), sector=None, st_ok=["complete", "unclear"], ev=None, ev_ok=["evidenced"],
  find=[("status-disagrees", "J", "must-fix", "7.5 is “Open”, but its position statement ends in “Completed.” Correct one of them.")])

for text, r1, r2 in recs:
    ws.merge_cells(start_row=r1, start_column=3, end_row=r2, end_column=3)
p.row += 1
p.put(["Key to the last column"], bold=True)
p.put(["Open: work is not finished."])
p.put(["Closed: the SAR Subgroup has agreed that the action is done."])
p.put(["Closed (monitor): done, and the Subgroup will look again after six months."])
p.quiet("status-unclear", "J", "2.2", "“Closed (monitor)” is done by the key below the plan")
p.quiet("status-misspelt", "J", "5.3", "“closed” without a capital is the same status")
p.quiet("small-number", "I", "2.2", "21 of 25 are records, not people")
p.quiet("promise-passed", "I", "4.3", "May 2022 is still to come")
p.find("acronyms", "E14", "advice", "CCG (3.3), FT (5.2) and DCI (5.3) are never spelt out. Spell them out where they first stand, or list them for members.")
p.wb.properties.title = "TSAB action plan, SAR Adult F"
