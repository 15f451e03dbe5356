"""A local area partnership's SEND plan after an area inspection (2023), with percent complete and a column of priorities."""
from by_row import *

p = Plan("tarnside-send", "Priority Action Plan",
         "SEND local area partnership plan 2024/25. Percent complete by the plan's key (100% is finished, nothing less is); a section column; start and end dates; bodies by short form with a key; a hidden row; plan dates real, one in text with “was”.",
         "2025-01-23",
         {"section": "A", "ref": "B", "due": "G", "revised": "G", "start": "F", "actions": "C", "outcome": "D", "lead": "E", "status": "H", "progress": "I", "evidence": "J"})
p.widths = {"A": 26, "B": 6, "C": 40, "D": 36, "E": 32, "F": 12, "G": 20, "H": 10, "I": 46, "J": 44}
TC, ICB, TCHT, PCF = "Tarnside Council", "NHS Tarnside and Fells Integrated Care Board", "Tarnside Community Healthcare NHS Trust", "Tarnside Parent Carer Forum"
SHORT = {TC: "TC", ICB: "ICB", TCHT: "TCHT", PCF: "PCF"}
def lead(*people, sector="LA"):
    """Bodies as the key spells them out; the short forms are as honest."""
    return {"leads": [P(n, *o) for n, *o in people], "leads_ok": [[P(n, *[SHORT.get(x, x) for x in o]) for n, *o in people]], "sector": sector}
MY, LS, GP_ = lead(("Marcus Yeo", TC)), lead(("Leanne Stokes", TC)), lead(("Gill Prentice", TC))
FL = lead(("Dr Farah Lodhi", ICB), sector="NHS"); FL["leads_ok"] += [[P("Farah Lodhi", ICB)], [P("Farah Lodhi", "ICB")]]
KM = lead(("Karen Mistry", TCHT), sector="NHS")
def S(y, m, d): return D(y, m, d, "dd-mmm-yy")
def pc(x): return V(x, "0%")

p.put(["Tarnside local area partnership: special educational needs and disabilities (SEND)"], bold=True)
p.put(["Priority action plan following the area SEND inspection by Ofsted and the Care Quality Commission (CQC), 13 to 17 November 2023"], bold=True)
p.put(["Position at 31 December 2024, for the SEND Improvement Board, 23 January 2025"])
p.put(["TC = Tarnside Council | ICB = NHS Tarnside and Fells Integrated Care Board | TCHT = Tarnside Community Healthcare NHS Trust | PCF = Tarnside Parent Carer Forum"])
p.put(["% complete: 100% means that the action is finished. Anything less is still in hand, however near it is."])
p.at(7)
p.put(["Priority", "Ref", "What we will do", "What will be different", "Accountable officer", "Start", "End", "% complete", "Progress to 31 December 2024", "Evidence"], bold=True, fill="C6E0B4")

s = p.section = "1 Education, health and care (EHC) plans"
p.act([s, "1.1", "Recruit case officers and plan writers.", "Families have one person to talk to.", "Marcus Yeo (TC)", S(2024, 2, 1), S(2024, 7, 31), pc(1),
       "All 9 posts were filled by July.", "Staffing report to the SEND Improvement Board, 12 September 2024."],
      "1.1", due=("2024-07-31", None), st="complete", ev="evidenced", q="Staffing report to the SEND Improvement Board, 12 September 2024", **MY)
p.act([s, "1.2", "Issue new plans in 20 weeks.", "60% of plans are on time by December 2024.", "Marcus Yeo (TC)", S(2024, 2, 1), S(2024, 12, 31), pc(.9),
       "54% were issued in 20 weeks in the quarter to December 2024 (31% the year before).\n• Locum psychologists engaged\n• Weekly panel set up\n• Educational psychology advice is the main delay", "Monthly EHC dataset."],
      "1.2", due=("2024-12-31", None), **MY)
p.act([s, "1.3", "Clear the backlog of annual reviews.", "Plans are up to date.", "Leanne Stokes (TC)", S(2024, 3, 1), "31/03/2025 (was 31/10/2024; data migration to the new system ran late)", pc(.65),
       "The backlog is 214, down from 618. Reviews for pupils in years 6, 9 and 11 come first.", "Monthly EHC dataset."],
      "1.3", due=("2024-10-31", "2025-03-31"), **LS)
p.act([s, "1.4", "Health advice to be given within six weeks.", "Plans set out health needs in full.", "Dr Farah Lodhi (ICB)", S(2024, 2, 1), S(2024, 9, 30), pc(1),
       "New template and a single inbox for requests.", "ICB monitoring report, November 2024: 91% in six weeks (55% in 2023)."],
      "1.4", due=("2024-09-30", None), st="complete", ev="evidenced", q="ICB monitoring report, November 2024: 91% in six weeks", **FL)
p.act([s, "1.5", "Social care advice to be given within six weeks.", "Plans set out care needs in full.", "Gill Prentice (TC)", S(2024, 2, 1), S(2024, 9, 30), pc(1),
       "Advice is now consistently timely and its quality has improved.", None],
      "1.5", due=("2024-09-30", None), st="complete", ev="asserted", q="Advice is now consistently timely and its quality has improved", **GP_,
      find=[("narrower-than-promised", "I", "advice", "“within six weeks” was promised, and the progress gives no figure. How often is it met?")])
p.act([s, "1.6", "Audit plans jointly each term.", "More plans are good.", "Leanne Stokes (TC) & Dr Farah Lodhi (ICB)", S(2024, 3, 1), S(2024, 11, 29), pc(1),
       "Audits held in March, July and November.", "Multi-agency audit, November 2024: 27 of 36 plans good or better (14 of 36 in March)."],
      "1.6", due=("2024-11-29", None), st="complete", ev="evidenced", q="Multi-agency audit, November 2024: 27 of 36 plans good or better", **lead(("Leanne Stokes", TC), ("Dr Farah Lodhi", ICB), sector="joint"))

s = p.section = "2 Waiting times for health services"
p.act([s, "2.1", "Redesign the neurodevelopmental pathway.", "One way in, whatever the need.", "Dr Farah Lodhi (ICB) / Karen Mistry (TCHT)", S(2024, 2, 1), S(2024, 6, 28), pc(1),
       "New pathway agreed with schools and parents.", "Approved by the ICB Quality Committee on 20 June 2024."],
      "2.1", due=("2024-06-28", None), st="complete", ev="evidenced", q="Approved by the ICB Quality Committee on 20 June 2024", **lead(("Dr Farah Lodhi", ICB), ("Karen Mistry", TCHT), sector="NHS"))
p.act([s, "2.2", "Shorten waits for a first appointment.", "Nobody waits more than 18 weeks.", "Karen Mistry (TCHT)", S(2024, 7, 1), S(2025, 3, 31), pc(.5),
       "The average wait is 31 weeks (44 in 2023). Evening clinics are due to start on 6 January 2025.", "TCHT waiting list report."],
      "2.2", due=("2025-03-31", None), **KM,
      find=[("promise-passed", "I", "check", "Evening clinics were due to start on 6 January 2025, which has passed. Did they?")])
p.act([s, "2.3", "Offer support to families while they wait.", "Families are not left alone.", "Karen Mistry (TCHT), Leanne Stokes (TC)\nwith PCF", S(2024, 5, 1), S(2025, 1, 31), pc(.85),
       "Helpline open since October. Two of three workshops written.", "Helpline log."],
      "2.3", due=("2025-01-31", None), ww=[P(None, PCF)], ww_ok=[[P(None, "PCF")], [P("PCF")]], **lead(("Karen Mistry", TCHT), ("Leanne Stokes", TC), sector="joint"),
      find=[("due-soon", "G", "advice", "Action 2.3 falls due on 31 January 2025.")])
p.act([s, "2.4", "Keyworkers for young people at risk of going into hospital.", "Fewer admissions.", "Dr Farah Lodhi (ICB)", S(2024, 4, 1), S(2024, 11, 29), pc(1),
       "Keyworkers in post since September and supporting 6 young people.", "Feedback from families, collected in December 2024."],
      "2.4", due=("2024-11-29", None), st="complete", ev="evidenced", q="Feedback from families, collected in December 2024", **FL,
      find=[("small-number", "I", "check", "“6 young people” at risk of admission: could anybody be identified?")])
p.act([s, "2.5", "Publish waiting times on the local offer website.", "Families know how long they will wait.", "Leanne Stokes (TC)", S(2024, 4, 1), S(2024, 5, 31), pc(1),
       "Published monthly since 28 May 2024.", "2,310 visits to the page by 31 December 2024."],
      "2.5", due=("2024-05-31", None), st="complete", ev="evidenced", q="2,310 visits to the page by 31 December 2024", **LS)
p.act([s, "2.6", "Improve the supply of equipment and wheelchairs.", "Children have what they need to take part.", "Karen Mistry (TCHT)", S(2024, 6, 3), "Ongoing", pc(.4),
       "Stock list reviewed with special schools.", None],
      "2.6", **KM, find=[("due-unreadable", "G", "check", "“Ongoing” is not a date, so the action can never be late. Give a day.")])
p.act([s, "2.7", "New speech and language service for schools.", "Schools know whom to ask.", "Anil Varma (TC and ICB)", S(2024, 5, 1), S(2025, 2, 28), pc(.95),
       "Specification agreed in July and the new service began in November. Complete.", "Contract signed 30 September 2024."],
      "2.7", due=("2025-02-28", None), **lead(("Anil Varma", TC, ICB), sector="joint"),
      find=[("status-disagrees", "H", "must-fix", "The action stands at 95%, but the progress ends in “Complete”. Correct one of them.")])

s = p.section = "3 Preparing for adulthood"
p.act([s, "3.1", "Write a guide to preparing for adulthood.", "Young people know their choices.", "Gill Prentice (TC)", S(2024, 3, 1), S(2024, 9, 30), pc(1),
       "Written with 22 young people.", "Signed off by the SEND Improvement Board on 12 September 2024."],
      "3.1", due=("2024-09-30", None), st="complete", ev="evidenced", q="Signed off by the SEND Improvement Board on 12 September 2024", **GP_)
r = p.act([s, "3.2", "More supported internships.", "More young people find paid work.", "Rob Ellery (Tarnside College)", S(2024, 9, 2), S(2025, 7, 31), pc(.7),
       "19 internships began in September (12 the year before).", "College enrolment data."],
      "3.2", [P("Rob Ellery", "Tarnside College")], ("2025-07-31", None), sector=None,
      find=[("hidden-row", "A", "must-fix", "The row is hidden. It holds action 3.2, which is not complete. Members would not see it.")])
p.ws.row_dimensions[r].hidden = True
p.act([s, "3.3", "Annual health checks from 14.", "Young people's health is checked before they move on.", "Dr Farah Lodhi (ICB)", S(2024, 4, 1), S(2025, 3, 31), "60%",
       "52% of those on the register had a check by December (target 75%). Easy read invitations were tested with a self-advocacy group.", "ICB dashboard."],
      "3.3", due=("2025-03-31", None), **FL)
p.act([s, "3.4", "Protocol for moving from children's to adults' social care.", "No gap at 18.", "Gill Prentice (TC)", S(2024, 6, 3), S(2025, 2, 28), None,
       "Draft protocol is with both directorates.", None],
      "3.4", due=("2025-02-28", None), st_ok=["unclear"], **GP_,
      find=[("status-unclear", "H", "check", "The percent of action 3.4 is blank. How far is it?")])
p.act([s, "3.5", "Assess the need for supported housing.", "There are homes to move on to.", "Head of Housing", S(2025, 2, 3), S(2025, 4, 30), pc(0),
       "Not due to start until February.", None],
      "3.5", [P("Head of Housing")], ("2025-04-30", None), sector="LA", sector_ok=[None], leads_ok=[[P("Head of Housing", TC)]],
      find=[("organisation-unknown", "E", "advice", "“Head of Housing” stands without an organisation, as no other officer does. Whose officer is it?")])
p.act([s, "3.6", "Revise the transport policy for over 16s.", "The policy is lawful and clear.", "Transport Manager (TC)", S(2024, 2, 1), S(2024, 8, 30), pc(1),
       "Policy adopted by Cabinet on 16 July 2024. The appeals panel has still to be set up.", "Cabinet minute 38, 16 July 2024."],
      "3.6", due=("2024-08-30", None), st="complete", ev="evidenced", q="Policy adopted by Cabinet on 16 July 2024", **lead(("Transport Manager", TC)),
      find=[("complete-outstanding", "I", "check", "100%, but “The appeals panel has still to be set up”. Is it finished?")])
p.act([s, "3.7", "Survey of young people aged 16 to 25.", "We know what young people think.", "PCF", S(2024, 11, 1), S(2024, 3, 31), pc(.3),
       "Questions agreed with the youth forum.", None],
      "3.7", [P(None, PCF)], ("2024-03-31", None), sector=None, leads_ok=[[P(None, "PCF")], [P("PCF")]], od_ok=[False], quiet=True,
      find=[("due-before-start", "G", "check", "31 March 2024 is before the action's own start, 1 November 2024. Is 31 March 2025 meant?")])
for a in p.actions:                     # no row says whose recommendation it answers; the title does
    a["sourcesAcceptable"] = [[], ["OFSTED", "CQC"]]
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("small-number", "A", "3.7", "16 to 25 are ages.")
p.quiet("status-disagrees", "H", "3.5", "0% and “Not due to start until February.” agree.")
p.quiet("complete-outstanding", "J", "2.4", "Nothing is left to do.")
p.quiet("acronyms", "E", "1.1", "TC, ICB, TCHT and PCF are in the key; SEND, EHC and CQC are spelt out.")
p.quiet("revised-no-reason", "G", "1.3", "The cell says why: data migration ran late.")
p.quiet("small-number", "I", "2.3", "“Two of three workshops” are no people.")
p.quiet("complete-no-evidence", "I", "1.1", "The report to the Board of a named day is the evidence.")
