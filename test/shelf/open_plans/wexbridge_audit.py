"""An audit committee's tracker of internal audit and peer review recommendations: Implemented / Partly / Not / Not yet due, agreed and revised dates in two columns."""
from by_row import D, P, Plan

p = Plan("wexbridge-audit", "Tracker", "Internal audit and peer review follow-up tracker of a borough council, 2016/17. Status before the comment, the agreed and the revised date in two columns, officers named by post without their council, reports as bands, hidden list sheet.",
         "2017-02-20", {"ref": "A", "outcome": "C", "actions": "D", "lead": "E", "due": "F", "revised": "G", "status": "H", "progress": "I", "evidence": "I"})
p.widths = {"A": 7, "B": 9, "C": 42, "D": 40, "E": 30, "F": 14, "G": 14, "H": 17, "I": 52}
p.put(["Wexbridge Borough Council – Audit Committee, 20 February 2017"], bold=True)
p.put(["Follow-up of internal audit and peer review recommendations: social care and corporate"], bold=True)
p.put(["Position at 31 January 2017"])
p.put(["Implemented = evidence seen by Internal Audit. Implemented (MA) = manager's assurance only, not tested. Partly implemented and Not implemented = past the agreed date and outstanding, or revised. Not yet due = the agreed date is still to come."])
p.at(6)
p.put(["Ref", "Priority", "Recommendation", "Agreed management action", "Responsible officer", "Agreed date", "Revised date", "Status", "Auditor's comment at follow-up"], bold=True, fill="F8CBAD")

def a(ref, pri, rec, act, who, when, rev, status, comment, leads, due=None, revised=None, **k):
    k.setdefault("sector", None)
    k.setdefault("sector_ok", ["LA"])
    st = "complete" if status.startswith("Implemented") else "open"
    p.act([ref, pri, rec, act, who, when, rev, status, comment], ref, leads, st=st, due=(due, revised), **k)

def role(name, post):
    """The officer alone, or with the council whose tracker it is."""
    c = "Wexbridge Borough Council"
    return dict(leads=[P(name)], leads_ok=[[P(f"{name}, {post}")], [P(name, c)], [P(f"{name}, {post}", c)]])

def post(title):
    return dict(leads=[P(title)], leads_ok=[[P(title, "Wexbridge Borough Council")]])

SW, CD = role("Sarah Whitlam", "Fostering Manager"), role("Colin Dray", "Exchequer Manager")
PE, JO = role("Pauline Esse", "Service Manager, Direct Payments"), role("Jan Oduya", "Commissioning Manager")
HV, DL = role("Helen Vasey", "Head of Safeguarding Adults"), role("Denise Lomax", "Client Finance Manager")

p.band("Fostering Payments – final report 12 February 2016 – Limited assurance", width=9)
a("FP1", "High", "Payments to carers are not reconciled to the case system.", "Introduce a monthly reconciliation, checked by a second officer", "Sarah Whitlam, Fostering Manager", D(2016, 3, 31), None, "Implemented",
  "Reconciliations for April to December 2016 examined: all signed and dated by a second officer.", due="2016-03-31", ev="evidenced", q="Reconciliations for April to December 2016 examined", **SW)
p.find("organisation-unknown", f"E{p.row}", "advice", "Nearly every officer stands without an organisation. If all are the council's, nothing is wrong; say so once.")
a("FP2", "High", "Overpayments to carers are not pursued.", "Write a recovery procedure and recover the sums found", "Colin Dray, Exchequer Manager", D(2016, 6, 30), D(2016, 12, 31), "Partly implemented",
  "Procedure written. £18,400 of £31,250 recovered to date.", due="2016-06-30", revised="2016-12-31", **CD,
  find=[("revised-no-reason", "G", "advice", "The date of FP2 was put back by six months, and nothing says why.")])
a("FP3", "Medium", "The first payment is made before the placement is authorised.", "System control so that no payment runs without authority", "Sarah Whitlam, Fostering Manager", D(2016, 4, 30), None, "Implemented",
  "Sample of 20 new placements tested in January 2017: the the authority was dated before the first payment in all 20.", due="2016-04-30", ev="evidenced", q="Sample of 20 new placements tested in January 2017", **SW,
  find=[("doubled-word", "I", "advice", "“the the” stands in the comment. Take one out.")])
a("FP4", "Medium", "Mileage claims are not checked.", "Team managers to check claims before payment", "Sarah Whitlam, Fostering Manager", D(2016, 4, 30), None, "Implemented (MA)",
  "The manager advises that all claims are now checked before payment.", due="2016-04-30", ev="asserted", q="The manager advises that all claims are now checked before payment.", **SW)
a("FP5", "Low", "The carers' handbook does not explain allowances.", "Reissue the handbook", "Sarah Whitlam, Fostering Manager", D(2016, 5, 31), None, "Implemented",
  "Version 3 of the handbook, dated May 2016, seen.", due="2016-05-31", ev="evidenced", ev_ok=["asserted"], q="Version 3 of the handbook, dated May 2016, seen.", **SW)
a("FP6", "Medium", "Former staff keep access to the payment system.", "Remove leavers each month", "Social Care Systems Manager", "June 2016", None, "Implemented",
  "User list of 9 January 2017 compared with payroll: no leavers found.", due="2016-06-30", ev="evidenced", q="User list of 9 January 2017 compared with payroll: no leavers found.", **post("Social Care Systems Manager"))

p.band("Direct Payments – final report 26 April 2016 – Limited assurance", width=9)
a("DP1", "High", "Annual reviews are overdue.", "Clear the backlog of reviews", "Pauline Esse, Service Manager, Direct Payments", D(2016, 9, 30), D(2017, 3, 31), "Partly implemented",
  "212 of 340 reviews are up to date. Date revised because two reviewer posts were vacant until November.", due="2016-09-30", revised="2017-03-31", **PE)
p.cont([None] * 8 + ["The east and north localities are to be finished first."])
a("DP2", "High", "Unspent balances are not recovered.", "Claw back balances above eight weeks' payment", "Colin Dray, Exchequer Manager", D(2016, 8, 31), None, "Implemented",
  "£126,000 recovered by 31 December 2016 (ledger report seen).", due="2016-08-31", ev="evidenced", q="£126,000 recovered by 31 December 2016 (ledger report seen).", **CD)
a("DP3", "Medium", "Monitoring of spending differs between localities.", "Use one monitoring form in all localities", "Pauline Esse, Service Manager, Direct Payments", D(2016, 9, 30), None, "Implemented",
  "Form seen and in use in the east and north. The west locality has still to start using it.", due="2016-09-30", ev="evidenced", ev_ok=["asserted"], q="Form seen and in use in the east and north.", **PE,
  find=[("complete-outstanding", "I", "check", "DP3 is “Implemented”, but the west locality has still to start using the form. Is it implemented?")])
a("DP4", "Medium", "The support contract has run past its end date.", "Re-tender the support contract", "Jan Oduya, Commissioning Manager", D(2016, 11, 30), D(2017, 2, 28), "Partly implemented",
  "Tenders evaluated; revised to allow a second round of clarification. The award is due to go to Cabinet on 14 February 2017.", due="2016-11-30", revised="2017-02-28", **JO,
  find=[("promise-passed", "I", "check", "The award was to go to Cabinet on 14 February 2017, which has passed. What was decided?"),
        ("due-soon", "G", "advice", "DP4 falls due on 28 February 2017, eight days after the committee.")])
a("DP5", "Low", "The leaflet for new users is out of date.", "Update the leaflet", "Pauline Esse, Service Manager, Direct Payments", D(2016, 7, 31), None, "Implemented",
  None, due="2016-07-31", ev="none", **PE)

p.band("Peer review of adult safeguarding – feedback letter 8 July 2016", width=9)
a("PR1", "n/a", "Practice leadership is stretched.", "Appoint a principal social worker", "Director of Adult Services", D(2016, 9, 30), None, "Implemented",
  "In post since 5 September 2016; appointment letter seen.", due="2016-09-30", ev="evidenced", q="In post since 5 September 2016; appointment letter seen.", leads=[P("Director of Adult Services")], leads_ok=[[P("Director of Adult Services", "Wexbridge Borough Council")]], sector="LA", sector_ok=[None])
a("PR2", "n/a", "Making Safeguarding Personal is not yet how people work.", "Adopt a Making Safeguarding Personal plan", "Helen Vasey, Head of Safeguarding Adults", D(2016, 12, 31), D(2016, 10, 31), "Not implemented",
  "Draft plan seen. Consultation with staff was delayed by the restructure.", due="2016-12-31", revised="2016-10-31", **HV,
  find=[("revised-earlier", "G", "check", "The revised date of PR2, 31 October 2016, is before the one that it replaces, 31 December 2016. Was 2017 meant?")],
  late_words="PR2 is not implemented, and both of its dates (31 December 2016, “revised” to 31 October 2016) have passed at 20 February 2017. What is the new date?")
a("PR3", "n/a", "Risk is discussed by each team alone.", "Set up a risk enablement panel", "Helen Vasey, Head of Safeguarding Adults", D(2017, 1, 31), None, "Implemented",
  "Panel minutes of 12 October, 9 November and 14 December 2016 seen.", due="2017-01-31", ev="evidenced", q="Panel minutes of 12 October, 9 November and 14 December 2016 seen.", **HV)
a("PR4", "n/a", "People are not asked what they thought of the process.", "Send a questionnaire at the end of each enquiry", "Helen Vasey, Head of Safeguarding Adults", D(2017, 3, 31), None, "Not yet due",
  "Questionnaire agreed with Healthwatch Wexbridge. The first batch goes out in March 2017.", due="2017-03-31", **HV)
a("PR5", "n/a", "Council and trust thresholds for enquiries differ.", "Agree a joint threshold protocol", "Helen Vasey, Wexbridge Borough Council, and Dr Ian Coote, Mercy Vale NHS Foundation Trust", D(2017, 3, 31), None, "Not yet due",
  "Second meeting held on 19 January 2017. Protocol in draft.", due="2017-03-31", leads=[P("Helen Vasey", "Wexbridge Borough Council"), P("Ian Coote", "Mercy Vale NHS Foundation Trust")],
  leads_ok=[[P("Helen Vasey", "Wexbridge Borough Council"), P("Dr Ian Coote", "Mercy Vale NHS Foundation Trust")]], sector="joint", sector_ok=[])
a("PR6", "n/a", "Members would welcome training.", "Hold a safeguarding session for all members", "Democratic Services Manager", "tbc", None, "Not implemented",
  "To be part of the induction after the May 2017 elections.", leads=[P("Democratic Services Manager")], leads_ok=[[P("Democratic Services Manager", "Wexbridge Borough Council")]],
  find=[("due-unreadable", "F", "check", "“tbc” is not a date, so PR6 can never be late. Give a day after the elections.")])

p.band("Client Finances and Deputyships – final report 3 October 2016 – Satisfactory assurance", width=9)
a("CF1", "High", "Client bank accounts are not reconciled in good time.", "Reconcile each month within ten working days", "Denise Lomax, Client Finance Manager", D(2016, 12, 31), None, "Partly implemented",
  "Reconciled to November 2016. December's reconciliation had not been done at the time of the visit.", due="2016-12-31", **DL)
a("CF2", "Medium", "The contents of the safe are not recorded.", "Keep a register of the safe", "Denise Lomax, Client Finance Manager", D(2017, 1, 31), None, "Implemented",
  "Contents checked to the register by the auditor on 24 January 2017: no differences.", due="2017-01-31", ev="evidenced", q="Contents checked to the register by the auditor on 24 January 2017: no differences.", **DL)
a("CF3", "Medium", "There is no procedure for closing an account on death.", "Write and issue a procedure", "Denise Lomax, Client Finance Manager", D(2017, 2, 28), None, "Not yet due",
  "Draft procedure seen.", due="2017-02-28", **DL,
  find=[("due-soon", "F", "advice", "CF3 falls due on 28 February 2017, eight days after the committee.")])
a("CF4", "Low", "Fees are not reviewed each year.", "Review fees with the budget", "D. Lomax, Client Finance Manager", D(2017, 3, 31), None, "Not yet due",
  "Fees are in the draft budget for Council on 2 March 2017.", due="2017-03-31", leads=[P("D. Lomax")], leads_ok=[[P("D. Lomax, Client Finance Manager")], [P("D. Lomax", "Wexbridge Borough Council")], [P("D Lomax")], [P("Denise Lomax")]],
  find=[("spelt-differently", "E", "advice", "“D. Lomax” is elsewhere Denise Lomax. Use one spelling.")])

p.band("Information Governance – final report 21 June 2016 – Limited assurance", width=9)
a("IG1", "High", "Some laptops are not encrypted.", "Encrypt all laptops", "Head of ICT", D(2016, 11, 30), None, "Implemented",
  "Encryption report of 16 January 2017 seen: 412 of 412 laptops.", due="2016-11-30", ev="evidenced", q="Encryption report of 16 January 2017 seen: 412 of 412 laptops.", **post("Head of ICT"))
a("IG2", "Medium", "Data protection training is not up to date.", "Staff to finish the e-learning module", "Corporate Information Manager", D(2016, 12, 31), D(2017, 3, 31), "Partly implemented",
  "71% of staff at 31 January 2017 (target 95%). Revised as the e-learning licence ran out in November.", due="2016-12-31", revised="2017-03-31", **post("Corporate Information Manager"))
a("IG3", "Low", "Retention periods are not set for all records.", "Extend the retention schedule", "Corporate Information Manager", D(2106, 9, 30), None, "Not implemented",
  "Schedule not extended yet.", due="2106-09-30", due_ok=[("2016-09-30", None), (None, None)], od=False, od_ok=[True], **post("Corporate Information Manager"),
  find=[("due-far", "F", "must-fix", "IG3 is dated 30 September 2106. If 2016 was meant, it is late. Is the year right?")])

p.row += 1
p.put(["* FP2: the Head of Finance has since agreed a new date of 31 May 2017."])
p.find("row-unread", f"A{p.row}", "check", "The note below the plan gives FP2 a new date, 31 May 2017, which is not in its row. If it holds, put it into the revised date.")
p.put(["High, Medium and Low are the auditors' priorities; peer review recommendations have none."])
p.find("merged-cells", "A7", "advice", "The five report bands are merged cells, in which screen readers and sorting lose their place.")
p.find("hidden-sheet", "'Lists'!A1", "must-fix", "The hidden sheet “Lists” goes out with the workbook. Hiding does not protect it: delete it or leave it out of the copy.")
lists = p.wb.create_sheet("Lists")
for i, word in enumerate(["Implemented", "Implemented (MA)", "Partly implemented", "Not implemented", "Not yet due"], 1):
    lists.cell(i, 1).value = word
lists.sheet_state = "hidden"
p.wb.properties.title = "Audit recommendations tracker"
p.quiet("due-before-inspection", "F", "FP1", "the agreed date is after its own report, though before the peer review's")
p.quiet("revised-no-reason", "G", "DP1", "the reason stands in the comment")
p.quiet("ref-out-of-sequence", "A", "DP1", "each report's numbers begin again at 1")
p.quiet("small-number", "I", "FP1", "the second officer counts nobody")
p.quiet("status-unclear", "H", "FP4", "“Implemented (MA)” is in the key")
