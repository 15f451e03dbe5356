"""A hospital trust's must do and should do plan of 2016, with the two councils that it serves: letters by its own key in the first column, colours for who leads."""
from by_row import Plan, P, D, V

AS_AT = "2017-01-24"
p = Plan("skerrow-must-do", "CQC plan", "Hospital trust's plan after a CQC inspection of April 2016, with two councils. B/G/A/R/W by its own key in the first column, lead and dates last; fills for who leads; bodies by abbreviations with a key above; a hidden sheet.",
         AS_AT, {"status": "A", "ref": "B", "outcome": "C", "actions": "D", "evidence": "E", "progress": "F", "lead": "G", "due": "H", "revised": "I"})
KEY = {"SHFT": "Skerrow Hospitals NHS Foundation Trust", "SBC": "Skerrow Borough Council", "ICC": "Inglemoor County Council", "RVP": "Rowan Vale Partnership NHS Trust"}
SECTOR = {"SHFT": "NHS", "RVP": "NHS", "SBC": "LA", "ICC": "LA"}
FILL = {"NHS": "DDEBF7", "LA": "FFF2CC", "joint": "E2EFDA", None: None}
ws = p.ws

def act(brag, ref, what, action, know, update, lead, due, rev, who, when, fill="", **k):
    full = [P(n, KEY.get(o, o)) for n, o in who]
    bare = [P(n, o) for n, o in who]
    undoctored = [P(n.removeprefix("Dr "), KEY.get(o, o)) for n, o in who]
    others = k.pop("leads_ok", [])
    k["leads_ok"] = [x for x in (bare, undoctored) if x != full] + others
    s = {SECTOR[o] for _, o in who if o in SECTOR}
    sector = "joint" if len(s) == 2 else s.pop() if s else None
    k.setdefault("src", ["CQC"])
    colour = FILL[sector] if fill == "" else fill
    return p.act([brag, ref, V(what, fill=colour), action, know, update, lead, due, rev], ref, full, when, sector=k.pop("sector", sector), **k)

def ok(q, ev="evidenced"): return {"st": "complete", "ev": ev, "q": q}

p.put(["SKERROW HOSPITALS NHS FOUNDATION TRUST – CQC ‘MUST DO’ AND ‘SHOULD DO’ PLAN, WITH OUR COUNCIL PARTNERS"], bold=True)
ws.merge_cells("A1:I1")
p.find("merged-cells", "A1", "advice", "The title and the bands are merged over nine columns: screen readers may lose their place.")
p.put(["Inspection 5 to 8 April 2016; report published 12 August 2016. Position at 13 January 2017"])
p.put(["B = finished and checked by the Quality Committee; G = going to plan; A = some risk to the date; R = date missed or about to be; W = waiting to begin"])
p.put(["SHFT = Skerrow Hospitals NHS Foundation Trust; SBC = Skerrow Borough Council; ICC = Inglemoor County Council; RVP = Rowan Vale Partnership NHS Trust"])
p.at(6)
p.put(["BRAG", "Ref", "What CQC says we must or should do (yellow = a council leads, blue = the NHS leads, green = led together)", "Action agreed", "Assurance (how we know)", "Update", "Lead", "Deadline", "Revised deadline and why"], bold=True, fill="D9D9D9")

p.band("MUST DO – URGENT AND EMERGENCY SERVICES", 9)
act("B", "MD1", "Patients in the emergency department must be assessed within 15 minutes of arrival (CQC, 2016)", "Streaming nurse at the door from 8am to midnight.",
    "Department dashboard, December 2016", "92% assessed within 15 minutes in December; median 11 minutes.", "Jenny Strang, SHFT", D(2016,10,31), None, [("Jenny Strang", "SHFT")], ("2016-10-31", None),
    **ok("92% assessed within 15 minutes in December; median 11 minutes."),
    find=[("colour-only-carrier", "C", "check", "Who leads is shown by colour alone, which is lost in black and white. Add a column that says it in words.")])
act("A", "MD2", "Children in the department must be cared for by children’s nurses (CQC, 2016)", "Recruit to a rota for all hours.",
    None, "Two shifts in three are covered.", "Moira Haddon, SHFT", D(2016,12,31), "31/03/2017 – posts had to be advertised twice", [("Moira Haddon", "SHFT")], ("2016-12-31", "2017-03-31"))
act("G", "MD3", "There must be a safe room for people in mental distress (CQC, 2016)", "Refit the relatives’ room to the national standard.",
    None, "Room refitted; second door still to be hung.", "Jenny Strang, SHFT / Carol Nettle, RVP", D(2016,11,30), None, [("Jenny Strang", "SHFT"), ("Carol Nettle", "RVP")], ("2016-11-30", None))
act("B", "MD4", "Staff must know which children are known to social services (CQC, 2016)", "Join CP-IS with both councils.",
    "Audit of 100 attendances, November 2016: checked in 97", "Live since 20 September.", "Moira Haddon, SHFT; Ruth Imrie, ICC", D(2016,9,30), None, [("Moira Haddon", "SHFT"), ("Ruth Imrie", "ICC")], ("2016-09-30", None),
    **ok("Audit of 100 attendances, November 2016: checked in 97"),
    find=[("acronyms", "D", "advice", "CP-IS, DNACPR and PLACE are never spelt out. Spell them out where they first stand, or list them for members.")])
act("R", "MD5", "Staff must be trained in safeguarding children at level 3 (CQC, 2016)", "Train 90% of those who need it.",
    None, "71% trained at the end of December.", "Moira Haddon, SHFT", "09/30/2016", None, [("Moira Haddon", "SHFT")], ("2016-09-30", None),
    find=[("due-month-first", "H", "check", "“09/30/2016” can only be 30 September 2016, with the month first. Write the month in letters.")])

p.band("MUST DO – MEDICAL CARE AND LEAVING HOSPITAL", 9)
act("B", "MD6", "Medicines must be kept at the right temperature (CQC, 2016)", "New fridges and a daily check.",
    None, "Fridges are checked daily and staff are aware of what to do.", "Chief Pharmacist, SHFT", D(2016,8,31), None, [("Chief Pharmacist", "SHFT")], ("2016-08-31", None),
    **ok("Fridges are checked daily and staff are aware of what to do.", "asserted"), leads_ok=[[P(None, KEY["SHFT"])]])
act("A", "MD7", "Patients who are well enough to leave must not be kept waiting for care at home (CQC, 2016)", "Joint discharge team; daily call with both councils.",
    "Monthly return", "Delayed days 412 in December, from 655 in April.", "Philip Nunn, SBC & Jenny Strang, SHFT", D(2017,1,31), None, [("Philip Nunn", "SBC"), ("Jenny Strang", "SHFT")], ("2017-01-31", None), fill=FILL["NHS"],
    find=[("colour-wrong", "C", "must-fix", "It is blue (NHS), but Philip Nunn of the council and Jenny Strang of the trust lead it together. Green fits."),
          ("due-soon", "H", "advice", "Action MD7 falls due on 31 January 2017.")])
act("G", "MD8", "Social work support must be there at weekends", "Weekend rota of hospital social workers.",
    None, "Rota agreed with the unions; begins on 4 February.", "Philip Nunn, SBC", D(2017,2,28), None, [("Philip Nunn", "SBC")], ("2017-02-28", None), src=[], src_ok=[["CQC"]],
    find=[("source-missing", "C", "check", "It does not name the inspectorate and the year, as the others do. Did CQC ask for it?")])
act("B", "MD9", "Each patient’s risk of falling must be assessed (CQC, 2016)", "New assessment in the admission notes.",
    "Audit of 80 sets of notes, November 2016", "75 of 80 had an assessment. The fall of patient 401 023 2137 has been reviewed.", "Matron for Older People, SHFT", D(2016,10,31), None, [("Matron for Older People", "SHFT")], ("2016-10-31", None),
    **ok("Audit of 80 sets of notes, November 2016"), leads_ok=[[P(None, KEY["SHFT"])]],
    find=[("nhs-number", "F", "must-fix", "A patient’s NHS number stands there. Take it out before publishing.")])
act("A", "MD10", "Decisions not to resuscitate must be discussed and recorded (CQC, 2016)", "New DNACPR form and training.",
    None, "Form agreed in December; launch in February.", "Dr Anil Bhatt, SHFT", D(2018,3,31,"dd-mmm"), None, [("Dr Anil Bhatt", "SHFT")], ("2018-03-31", None), due_ok=[("2017-03-31", None)],
    find=[("due-hidden-year", "H", "must-fix", "Shows 31-Mar but holds 31 March 2018. Is 2017 meant?")])

p.band("MUST DO – MATERNITY", 9)
act("B", "MD11", "Each woman must have one-to-one care in labour (CQC, 2016)", "Birth-rate review; escalation policy.",
    "Maternity dashboard, October to December 2016", "One-to-one care in 98% of births in the quarter.", "Head of Midwifery, SHFT", D(2016,11,30), None, [("Head of Midwifery", "SHFT")], ("2016-11-30", None),
    **ok("One-to-one care in 98% of births in the quarter."), leads_ok=[[P(None, KEY["SHFT"])]])
p.quiet("small-number", "F", "MD11", "“One-to-one” counts no people.")
act("R", "MD12", "Women who ring must reach a midwife (CQC, 2016)", "Dedicated telephone line with its own midwife.",
    None, "Business case was not approved in November. It goes back to the Executive on 26 January.", "Head of Midwifery, SHFT", D(2016,12,31), None, [("Head of Midwifery", "SHFT")], ("2016-12-31", None), leads_ok=[[P(None, KEY["SHFT"])]])
act("B", "MD13", "Resuscitation trolleys must be checked daily (CQC, 2016)", "Daily checklist on each trolley.",
    None, None, "Head of Midwifery, SHFT", D(2016,8,31), None, [("Head of Midwifery", "SHFT")], ("2016-08-31", None), st="complete", ev="none", leads_ok=[[P(None, KEY["SHFT"])]])

p.band("SHOULD DO – ALL SERVICES", 9)
act("G", "SD1", "The trust should work with councils on the Mental Capacity Act (CQC, 2016)", "Three joint workshops and a shared form.",
    None, "First workshop held on 9 December.", "Philip Nunn, SBC, Ruth Imrie, ICC and Dr Anil Bhatt, SHFT", "Spring 2017", None, [("Philip Nunn", "SBC"), ("Ruth Imrie", "ICC"), ("Dr Anil Bhatt", "SHFT")], (None, None),
    due_ok=[("2017-05-31", None), ("2017-06-20", None), ("2017-06-21", None), ("2017-04-30", None), ("2017-06-30", None), ("2017-03-31", None)],
    find=[("due-unreadable", "H", "check", "“Spring 2017” is not a day, so nobody can tell when it is late. Write the day.")])
act("W", "SD2", "Signs should be readable by people with dementia (CQC, 2016)", "New signs on all main corridors.",
    None, "Not begun; waits for the capital programme.", "Estates Manager, SHFT", D(2017,6,30), D(2017,3,31), [("Estates Manager", "SHFT")], ("2017-06-30", "2017-03-31"), fill=None, leads_ok=[[P(None, KEY["SHFT"])]],
    find=[("colour-missing", "C", "must-fix", "There is no colour. Its lead is the trust’s, so blue fits."),
          ("revised-earlier", "I", "check", "The revised date, 31 March 2017, is before the one that it replaces, 30 June 2017. Check both.")])
act("G", "SD3", "There should be a clear way of calling the police to violent incidents (CQC, 2016)", "Protocol with the police.",
    None, "Draft is with the force’s lawyers.", "Insp. Neil Foyle, Skerrow and Inglemoor Police", D(2017,2,28), None, [("Insp. Neil Foyle", "Skerrow and Inglemoor Police")], ("2017-02-28", None), leads_ok=[[P("Neil Foyle", "Skerrow and Inglemoor Police")]])
p.quiet("colour-missing", "C", "SD3", "The police lead: no colour of the code fits.")
act("A", "SD4", "Complaints should be answered within 25 working days (CQC, 2016)", "Weekly list to each division.",
    "#REF!", "68% answered within 25 working days in December.", "Complaints Manager, SHFT", D(2017,2,28), None, [("Complaints Manager", "SHFT")], ("2017-02-28", None), leads_ok=[[P(None, KEY["SHFT"])]],
    find=[("error-shown", "E", "must-fix", "A formula shows an error. Mend it, or write the words in its place.")])
act("B", "SD5", "Wards should be friendly to people with dementia (CQC, 2016)", "Clocks, contrast and quiet areas on three wards.",
    "PLACE visit of 14 November 2016: all three wards met the standard", "Work finished in October.", "Matron for Older People, SHFT", D(2016,12,31), None, [("Matron for Older People", "SHFT")], ("2016-12-31", None),
    **ok("PLACE visit of 14 November 2016: all three wards met the standard"), leads_ok=[[P(None, KEY["SHFT"])]])
act("C", "SD6", "Interpreters should be booked before a clinic begins (CQC, 2016)", "New booking line.",
    None, "Line in use by all clinics since November.", "Moira Haddon, SHFT", D(2017,2,28), None, [("Moira Haddon", "SHFT")], ("2017-02-28", None),
    find=[("status-unclear", "A", "check", "“C” is not in the plan’s key. Does it stand for complete?")])
act("G", "SD7", "Operations should not be cancelled at short notice (CQC, 2016)", "Theatre planning meeting each week.",
    None, "Meeting weekly since October; 4.1% cancelled on the day in December, from 6.3%.", "Jenny Strang, SHFT", D(2017,3,31), "Slipped", [("Jenny Strang", "SHFT")], ("2017-03-31", None),
    find=[("revised-no-date", "I", "check", "“Slipped” gives no new date. 31 March 2017 stays in force until it does.")])
act("G", "SD8", "Stroke patients should have therapy on seven days (CQC, 2016)", "Seven-day rota.",
    None, V("Rota consulted on in November.", strike=True), "Head of Therapies, SHFT (vacant)", D(2017,4,28), None, [("Head of Therapies", "SHFT")], ("2017-04-28", None), leads_ok=[[], [P(None, KEY["SHFT"])]],
    find=[("lead-missing", "G", "check", "The lead’s post is vacant. Who answers for the action meanwhile?"),
          ("struck-through", "F", "check", "The update is struck through. Is it withdrawn?")])
act("G", "SD9", "Families of patients who go to a care home should be asked what they thought (CCQ, 2016)", "Survey with both councils.",
    None, "Survey sent to 120 families in January.", "Ruth Imrie, ICC", D(2017,3,31), None, [("Ruth Imrie", "ICC")], ("2017-03-31", None), src_ok=[[], ["CCQ"]],
    find=[("source-unknown", "C", "check", "“CCQ” should probably read “CQC”.")])
act("W", "SD10", "Volunteers should be trained in safeguarding (CQC, 2016)", "Two-hour session for each volunteer.",
    None, "Funding has been agreed and the first session has been held.", "Moira Haddon, SHFT", D(2017,5,31), None, [("Moira Haddon", "SHFT")], ("2017-05-31", None),
    find=[("status-disagrees", "A", "must-fix", "The status is W (waiting to begin), but “the first session has been held”. Correct one of them.")])
act("G", "SD11", "Leaders should learn from incidents across sites (CQC)", "Monthly learning forum with both councils’ safeguarding teams.",
    None, "Forum has met three times.", "Moira Haddon, SHFT; Dr Anil Bhatt, SHFT; Jenny Strang, SHFT; Philip Nunn, SBC", D(2017,3,31), None,
    [("Moira Haddon", "SHFT"), ("Dr Anil Bhatt", "SHFT"), ("Jenny Strang", "SHFT"), ("Philip Nunn", "SBC")], ("2017-03-31", None),
    find=[("leads-many", "G", "advice", "Four people lead it. Say who answers for it, and who works with them."),
          ("source-malformed", "C", "check", "The source tag “(CQC)” gives no year.")])
h = p.wb.create_sheet("Workings")
h["A1"] = "Scores for the deep dive – not for partners"; h["A2"] = "MD5"; h["B2"] = 3
h.sheet_state = "hidden"
p.find("hidden-sheet", "'Workings'!A1", "must-fix", "The hidden sheet “Workings” will go out with the workbook. Delete it or leave it out of the copy.")
p.find("no-document-title", "'CQC plan'!A1", "advice", "The workbook has no title in its properties.")
p.widths = {"A": 7, "B": 7, "C": 40, "D": 34, "E": 30, "F": 40, "G": 30, "H": 13, "I": 20}
