"""An acute trust's plan after a CQC inspection: must-dos and should-dos, posts for leads, a column each for target and revised date, delivery in words with a key."""
from by_row import Plan, V, D, P

p = Plan("thornbeck-cqc", "CQC action plan", "Acute trust's CQC plan 2022/23. MD and SD references, posts rather than names, target and revised columns, delivery in words by its own key (Embedded and Delivered are done), assurance column.",
         "2023-02-02", {"ref": "A", "outcome": "B", "actions": "D", "lead": "E", "due": "F", "revised": "G", "status": "H", "progress": "I", "evidence": "J"})
p.wb.properties.title = "Thornbeck Hospitals NHS Foundation Trust: CQC action plan"
p.widths = {"A": 7, "B": 44, "C": 18, "D": 44, "E": 32, "F": 13, "G": 13, "H": 13, "I": 46, "J": 40}

def row(ref, must, where, act, lead, due, rev, st, upd, ass, leads, alts=(), sector="NHS", **k):
    iso = lambda x: x.v.date().isoformat() if isinstance(x, V) else None
    k.setdefault("sector_ok", [None])
    if "iso" in k: d = k.pop("iso")
    else: d = (iso(due), iso(rev))
    return p.act([ref, must, where, act, lead, due, rev, st, upd, ass], ref, leads, due=d, st="complete" if st in ("Embedded", "Delivered") else "open", leads_ok=[list(a) for a in alts], sector=sector, **k)
def R(*posts): return [P(x) for x in posts]
T = "Thornbeck Hospitals NHS Foundation Trust"

p.put(["Thornbeck Hospitals NHS Foundation Trust"], bold=True)
p.put(["Action plan following the CQC inspection of urgent and emergency care, maternity and medical care, 12 to 14 July 2022 (report published 30 September 2022)"], bold=True)
p.put(["Trust Board in public, 2 February 2023 – position at 20 January 2023"])
p.put(["Delivery: Embedded = delivered, and shown by at least one audit to have lasted; Delivered = all steps taken; On track; At risk = may miss its date; Off track = will miss or has missed its date"])
p.at(6)
p.put(["Ref", "Requirement (MD = must do, SD = should do)", "Service", "Action", "SRO / delivery lead", "Target date", "Revised target", "Delivery", "Narrative", "Assurance"], bold=True, fill="B4C6E7")
p.band("Urgent and emergency care", 10)
row("MD1", "The trust must ensure that patients are assessed within 15 minutes of arrival (Regulation 12).", "Emergency department", "Rapid assessment model with a senior nurse at the front door, 24 hours a day.", "Chief Operating Officer / Clinical Director, Urgent Care", D(2022, 12, 31), D(2023, 3, 31), "At risk",
    "Model runs from 8am to midnight; date moved to March as three band 7 posts have to be filled for nights.", "Median time to assessment in December: 22 minutes", R("Chief Operating Officer", "Clinical Director, Urgent Care"), [R("Chief Operating Officer")],
    find=[("organisation-unknown", "E", "advice", "Almost all leads are posts without an organisation. If they are all the trust's own, say so once above the table.")])
row("MD2", "The trust must ensure that resuscitation equipment is checked daily (Regulation 12).", "Emergency department", "New check log; spot checks by matron.", "Matron, ED", D(2022, 10, 31), None, "Embedded",
    "Log in use since 3 October.", "Matron's spot checks, October to December 2022: 90 of 92 daily checks recorded.", R("Matron, ED"), [[P("Matron", "ED")]], ev="evidenced", q="Matron's spot checks, October to December 2022: 90 of 92 daily checks recorded")
row("MD3", "The trust must ensure that there are enough children's nurses in the department (Regulation 18).", "Emergency department", "Recruit to establishment; rotational posts with the children's ward.", "Chief Nurse", D(2023, 1, 31), None, "Off track",
    "Four of six posts filled. Two candidates withdrew.", "Rota review, January 2023", R("Chief Nurse"), sector_ok=[None])
row("MD4", "The trust must ensure that staff complete safeguarding children level 3 training (Regulation 13).", "Emergency department", "Protected study days; weekly report to the divisional meeting.", "Named Nurse for Safeguarding Children", D(2022, 12, 31), None, "Delivered",
    "Study days ran from October to December.", "Training record at 31 December 2022: 93% (target 90%)", R("Named Nurse for Safeguarding Children"), ev="evidenced", q="Training record at 31 December 2022: 93% (target 90%)")
row("SD1", "The trust should improve privacy at the streaming desk.", "Emergency department", "Move the desk and fit screens.", "Director of Estates and Facilities, with Corvia FM", D(2022, 11, 30), None, "Delivered",
    "The desk has been moved and patients now have more privacy.", None, R("Director of Estates and Facilities"), [R("Director of Estates and Facilities") + [P(None, "Corvia FM")]], ww=[P(None, "Corvia FM")], ww_ok=[[P("Corvia FM")]], ev="asserted", q="patients now have more privacy")
row("SD2", "The trust should consider how it reduces ambulance handover delays.", "Emergency department", "Joint handover protocol with the ambulance service.", "Deputy Chief Operating Officer, Thornbeck Hospitals and Head of Operations, North Wold Ambulance Service NHS Trust", D(2022, 12, 16), None, "Delivered",
    "Protocol in use since 16 December.", "Signed by both chief executives on 14 December 2022", [P("Deputy Chief Operating Officer", "Thornbeck Hospitals"), P("Head of Operations", "North Wold Ambulance Service NHS Trust")], sector_ok=["NHS"], ev="evidenced", q="Signed by both chief executives on 14 December 2022")
row("SD3", "The trust should improve discharge planning for patients who need care at home.", "Emergency department / Medicine", "Joint discharge team, seven days a week.", "Dawn Ellery, Wold Council Adult Social Care; Head of Integrated Discharge, Thornbeck Hospitals", D(2023, 3, 31), None, "On track",
    "Weekend rota agreed and begun on 7 January.", "Length of stay report, monthly", [P("Dawn Ellery", "Wold Council Adult Social Care"), P("Head of Integrated Discharge", "Thornbeck Hospitals")], [[P("Dawn Ellery", "Wold Council"), P("Head of Integrated Discharge", "Thornbeck Hospitals")]], sector="joint", sector_ok=["joint"])
p.band("Maternity", 10)
row("MD5", "The trust must ensure that the telephone triage line is staffed by a midwife at all times (Regulation 12).", "Maternity", "Dedicated triage rota.", "Director of Midwifery (Sunita Rao)", D(2022, 10, 14), None, "Embedded",
    "Rota in place since 10 October.", "Call log audit, November 2022: 98.6% of 1,240 calls answered by a midwife.", R("Sunita Rao"), [R("Director of Midwifery (Sunita Rao)"), R("Director of Midwifery"), R("Sunita Rao, Director of Midwifery")], ev="evidenced", q="Call log audit, November 2022: 98.6% of 1,240 calls answered by a midwife")
row("MD6", "The trust must ensure that fetal heart monitoring is reviewed by a second midwife each hour (Regulation 12).", "Maternity", "Fresh eyes sticker; monthly audit of 20 records.", "Lead Midwife, Delivery Suite", D(2022, 11, 30), None, "Delivered",
    "Stickers introduced in October.", "Audit of 20 records, December 2022: only 55% had a second review each hour.", R("Lead Midwife, Delivery Suite"), ev="evidenced", q="Audit of 20 records, December 2022: only 55% had a second review each hour",
    find=[("complete-outstanding", "J", "check", "Recorded as delivered, but the audit of December found only 55% had the second review. Is it delivered?")])
row("MD7", "The trust must ensure that incidents are reviewed and closed in good time (Regulation 17).", "Maternity", "Weekly incident panel; clear the backlog.", "Sunita Rao – Director of Midwifery", D(2022, 12, 31), D(2023, 2, 10), "On track",
    "Backlog down from 164 to 21. Date extended as the governance midwife was redeployed in December.", "Incident dashboard, 18 January 2023", R("Sunita Rao"), [R("Sunita Rao – Director of Midwifery"), R("Director of Midwifery"), R("Sunita Rao, Director of Midwifery")],
    find=[("due-soon", "G", "advice", "It falls due on 10 February 2023, eight days after the meeting. Will it be met?")])
row("MD8", "The trust must ensure that medicines are stored at the right temperature (Regulation 12).", "Maternity", "Replace two fridges; daily log.", "Chief Pharmacist", D(2022, 9, 30), None, "Embedded",
    "Fridges replaced on 28 September.", "Pharmacy audit, December 2022: full compliance on all 5 areas checked", R("Chief Pharmacist"), ev="evidenced", q="Pharmacy audit, December 2022: full compliance on all 5 areas checked")
row("SD4", "The trust should improve access to interpreters in community clinics.", "Maternity", "Video interpreting in each community clinic.", "Lead Midwife, Community", D(2023, 3, 31), None, "On track",
    "Six of nine clinics connected.", None, R("Lead Midwife, Community"))
row("SD5", "The trust should seek feedback from partners and birth companions.", "Maternity", "Add questions to the survey; report to the maternity forum.", "Patient Experience Lead", D(2023, 1, 31), None, "On track",
    None, None, R("Patient Experience Lead"),
    find=[("progress-missing", "I", "check", "Nothing is said of its progress, and its date passed on 31 January. Ask the lead.")])
p.band("Medical care", 10)
row("MD9", "The trust must ensure that patients' records are stored securely (Regulation 17).", "Wards 7, 8 and 11", "Lockable trolleys on all wards.", "Deputy Chief Nurse", D(2022, 10, 31), None, "Embedded",
    "Trolleys delivered to all medical wards in October.", "Information governance walk-rounds on 9 November and 14 December 2022: no unlocked trolley.", R("Deputy Chief Nurse"), ev="evidenced", q="Information governance walk-rounds on 9 November and 14 December 2022: no unlocked trolley")
row("MD10", "The trust must ensure that mental capacity is assessed and recorded (Regulation 11).", "Medicine", "Revised form; ward-based coaching.", "Medical Director / Head of Adult Safeguarding", D(2022, 12, 31), D(2023, 4, 28), "On track",
    "Form revised in November. Coaching moved to April at the request of the divisions, because of winter pressures.", "Baseline audit of 60 records, October 2022: 47%", R("Medical Director", "Head of Adult Safeguarding"), [R("Medical Director")])
row("MD11", "The trust must ensure that falls risk assessments are completed on admission (Regulation 12).", "Medicine", "Electronic prompt; weekly ward scorecard.", "Associate Director of Nursing, Medicine", D(2022, 11, 30), None, "Delivered",
    "Completed.", None, R("Associate Director of Nursing, Medicine"), ev="none")
row("MD12", "The trust must ensure that patients who are at risk of malnutrition are weighed weekly (Regulation 14).", "Medicine", "Named nutrition link nurse on each ward.", "Head of Dietetics; Associate Director of Nursing, Medicine", D(2022, 12, 31), None, "Delivered",
    "A link nurse is named on each of the 14 wards. Mrs Beryl Astley, whose husband was a patient on Ward 8, helped to write the leaflet.", "Weekly weights recorded for 91% of patients at risk, December 2022 (ward scorecard)", R("Head of Dietetics", "Associate Director of Nursing, Medicine"), [R("Head of Dietetics")], ev="evidenced", q="Weekly weights recorded for 91% of patients at risk, December 2022 (ward scorecard)",
    find=[("personal-name", "I", "check", "Mrs Beryl Astley is named, and her husband's ward. Does she know, and is it meant to be published?")])
row("SD6", "The trust should ensure that staff have annual appraisals.", "Medicine", "Trajectory to 90% by the end of the year.", "Chief People Officer", D(2023, 3, 31), None, "At risk",
    "84% at 31 December (76% in July).", "Workforce report, January 2023", R("Chief People Officer"))
row("SD7", "The trust should improve the environment for patients living with dementia.", "Wards 7 and 8", "Signs, clocks and flooring.", "Director of Estates and Facilities", "Spring 2023", None, "On track",
    "Signs and clocks in place; flooring ordered.", None, R("Director of Estates and Facilities"), due_ok=[("2023-05-31", None), ("2023-06-21", None), ("2023-03-31", None), ("2023-06-30", None), ("2023-04-30", None)],
    find=[("due-unreadable", "F", "check", "“Spring 2023” is not a day, so nobody can tell when it is late. Write the day, month and year.")])
row("SD8", "The trust should ensure that learning from complaints is shared.", "Trustwide", "Quarterly learning bulletin.", "Complaints Manager", D(2022, 12, 31), None, "Delivered",
    "First bulletin issued on 19 December 2022 and discussed at ward meetings.", "Bulletin; minutes of 11 ward meetings, January 2023", R("Complaints Manager"), ev="evidenced", q="minutes of 11 ward meetings, January 2023")
p.at(p.row + 2)
p.put(["Next report to the Quality Committee: 16 March 2023"])
p.find("acronyms", "E6", "advice", "SRO (heading), ED (row 9) and FM (row 12) are never spelt out. Spell them out where they first stand.")
p.find("merged-cells", "A7", "advice", "The service bands are merged across the sheet. Screen readers may lose their place.")
p.quiet("overdue", "F", "MD10", "The first date has passed, but the revised one has not.")
