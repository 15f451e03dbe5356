"""An NHS community provider's CQC plan, 2020, with two councils as partners: statuses in words, percentages in another column."""
from by_row import D, P, Plan, V

AS_AT = "2020-10-08"
p = Plan("pennarrow-community-2020", "CQC plan", "CQC report on an NHS community trust, January 2020, with two councils as partners, at September 2020. Numbers MD1 to MD13 and SD1 to SD11, source column, partner in a column of its own, original and revised dates, percent column beside a status in words, progress and assurance columns, a hidden column of notes, a footnote that speaks of an action.",
         AS_AT, {"ref": "A", "outcome": "C", "actions": "D", "lead": "E", "due": "G", "revised": "H", "status": "J", "progress": "K", "evidence": "L"})
T, TF, GC, LB = "PCHT", "Pennarrow Community Health NHS Trust", "Gorsdale Council", "Lythe Bay Council"
p.widths = dict(zip("ABCDEFGHIJKLM", [7, 18, 36, 38, 34, 28, 13, 22, 8, 15, 50, 46, 30]))
p.wb.properties.title = "CQC improvement plan 2020"
p.wb.properties.lastModifiedBy = "Denise Farthing"
p.put(["Pennarrow Community Health NHS Trust (PCHT): CQC improvement plan 2020/21"], bold=True)
p.put(["Core service inspection November 2019; report published 22 January 2020. Some dates were put back when staff were redeployed in the first wave of Covid-19."])
p.put(["Position at 30 September 2020, for the joint scrutiny committee of Gorsdale and Lythe Bay Councils, 8 October 2020"])
p.find("author-named", "A1", "advice", "The workbook's properties name Denise Farthing. Take the name out, or make a clean copy.")
p.at(5)
h = p.put(["Ref", "Source", "What CQC found", "What we are doing", "Accountable lead", "Council partner", "Original date", "Revised date", "% done", "Status", "Progress", "Assurance (how we know)", "Internal notes"], bold=True, fill="9DC3E6")
p.ws.column_dimensions["M"].hidden = True
p.find("hidden-column", f"M{h}", "must-fix", "Column M, “Internal notes”, is hidden and goes out with the workbook. Take it out.")
def pc(n): return V(n / 100, "0%") if isinstance(n, int) else n
def one(who):
    """The lead as written, and the same under the trust's full name."""
    return [[P(w["person"], *[TF if o == T else o for o in w["organisations"]]) for w in who]]
def act(ref, found, todo, lead, partner, by, rev, pct, status, prog, how, leads, due, note=None, source=None, **k):
    k.setdefault("src", ["CQC"]); k.setdefault("src_ok", [[]]); k.setdefault("sector", "NHS")
    ww = k.pop("ww", [])
    k["leads_ok"] = one(leads) + k.get("leads_ok", [])
    return p.act([ref, source or ("CQC 2020, " + ("must do" if ref.startswith("MD") else "should do")), found, todo, lead, partner, by, rev, pc(pct), status, prog, how, note],
                 ref, leads, due, ww=ww, ww_ok=[[]] if ww else None, **k)
HS, MI, KD = P("Helena Strode", T), P("Dr Marcus Ilett", T), P("Kwame Dodoo", T)
SM, PN = P("Stella Marchbank", GC), P("Peter Nairn", LB)

r = p.band("MUST DO: community health services for adults", 13)
p.find("merged-cells", f"A{r}", "advice", "The bands of the services are merged: screen readers may lose their place.")
act("MD1", "Medicines were not always stored at the right temperature.", "Thermometers with an alarm in all nine clinics; daily log.", "Helena Strode, PCHT", None, D(2020, 3, 31), None, 100, "Complete", "Fitted in all nine clinics by 20 March.", "Pharmacy audit of July 2020: 98% of daily checks recorded.",
    [HS], ("2020-03-31", None), st="complete", ev="evidenced", q="Pharmacy audit of July 2020: 98% of daily checks recorded.")
act("MD2", "Staff had not all had their mandatory training.", "Online modules; a monthly list to managers.", "Kwame Dodoo, PCHT", None, D(2020, 4, 30), "31/08/2020, then 30/11/2020 because trainers were redeployed to the wards", 80, "At risk", "86% against a target of 95%. Life support courses began again in September.", "Training dashboard",
    [KD], ("2020-04-30", "2020-11-30"), st="open", find=[("revised-again", "H", "report", "The date was put back twice: first due 30 April 2020, now 30 November 2020. Members should be told.")])
act("MD3", "Pressure ulcers were not always reported.", "Reporting guide; weekly panel.", "Helena Strode, PCHT", None, D(2020, 5, 29), None, 100, "Complete", "The panel has met each week since April and staff are now confident in reporting.", None,
    [HS], ("2020-05-29", None), st="complete", ev="asserted", q="staff are now confident in reporting")
act("MD4", "Waiting lists for podiatry were not reviewed for risk.", "Clinical review of every patient who waits more than 18 weeks.", "Dr Marcus Ilett, PCHT", None, D(2020, 6, 30), D(2020, 9, 30), 70, "Overdue", "Clinics were closed from March to June. 410 of 590 patients reviewed.", "Waiting list report, 28 September",
    [MI], ("2020-06-30", "2020-09-30"), st="open", note="MI not happy with the 70%", leads_ok=[[P("Marcus Ilett", T)]])
act("MD5", "Lone workers had no reliable alarm.", "Personal alarms for 340 staff.", "Kwame Dodoo, PCHT", None, D(2020, 5, 29), D(2020, 7, 31), 100, "Complete", "Issued to all in July, after the supplier's delay.", "Signed receipts from 340 staff; monitoring report of September 2020 shows 91% used each week.",
    [KD], ("2020-05-29", "2020-07-31"), st="complete", ev="evidenced", q="Signed receipts from 340 staff; monitoring report of September 2020 shows 91% used each week.")
act("MD6", "Discharge letters did not reach social care in time.", "Shared mailbox with both councils; standard of one working day.", "Dr Marcus Ilett, PCHT / Stella Marchbank, Gorsdale Council", "Peter Nairn, Lythe Bay Council", D(2020, 7, 31), None, 100, "Complete", "Mailbox open since 1 June.", "Sample of 80 discharges in August 2020: 76 letters within one working day.",
    [MI, SM], ("2020-07-31", None), ww=[PN], st="complete", ev="evidenced", q="Sample of 80 discharges in August 2020: 76 letters within one working day.", sector="joint", leads_ok=[[P("Marcus Ilett", T), SM]])
act("MD8", "Equipment in people's homes was not serviced.", "One service list with both councils' joint store.", "Gorsdale Council – Stella Marchbank", None, D(2020, 9, 30), D(2020, 12, 18), 55, "In progress", "Visits stopped from March to July because homes were closed to contractors. 1,150 of 2,080 items serviced.", None,
    [SM], ("2020-09-30", "2020-12-18"), st="open", sector="LA", find=[("ref-out-of-sequence", "A", "check", "MD6 is followed by MD8: MD7 is left out. Was it withdrawn?")])

p.band("MUST DO: community health services for children, young people and families", 13)
act("MD9", "Health visitors did not see every new baby in time.", "Rota of visits; bank staff for the two thin teams.", "Helena Strode, PCHT", "Peter Nairn, Lythe Bay Council", D(2020, 6, 30), None, 90, "Complete", "94% of new births were seen within 14 days in August (81% in November).", "Monthly figures to the public health contract meeting, August 2020",
    [HS], ("2020-06-30", None), ww=[PN], st="complete", ev="evidenced", q="Monthly figures to the public health contract meeting, August 2020",
    find=[("status-disagrees", "J", "must-fix", "The status is “Complete”, but 90% is done by the column beside it. Which is right?")])
act("MD10", "Safeguarding supervision was not recorded.", "New form on the electronic record; quarterly audit.", "Named Nurse Safeguarding Children, PCHT", None, D(2020, 4, 30), None, 100, "Complete", "Form in use from April.", "Audit of 60 records in September 2020: supervision recorded in 57.",
    [P("Named Nurse Safeguarding Children", T)], ("2020-04-30", None), st="complete", ev="evidenced", q="Audit of 60 records in September 2020: supervision recorded in 57.")
act("MD11", "School nurses could not see the council's record of a child in need.", "Read access to both councils' systems.", "Lythe Bay Council – Peter Nairn", None, "10/31/2020", None, 60, "On track", "Gorsdale's access is live. Lythe Bay's is being tested.", None,
    [PN], ("2020-10-31", None), st="open", sector="LA", find=[("due-month-first", "G", "check", "“10/31/2020” can only be 31 October 2020, with the month first. Write the month in letters.")])
act("MD12", "Consent was not recorded before immunisation in some schools.", "E-consent.", "Helena Strode, PCHT", None, D(2020, 8, 31), None, 100, "Complete", None, None,
    [HS], ("2020-08-31", None), st="complete", ev="none")
act("MD13", "Incidents were not always looked into within 60 days.", "Second investigator; tracker reviewed each week.", "Dr Marcus Ilett, PCHT", None, D(2020, 6, 30), None, 75, "Overdue", "The tracker is in use. Investigation W-2207, about patient 617 204 8104, has been open for 140 days.", None,
    [MI], ("2020-06-30", None), st="open", leads_ok=[[P("Marcus Ilett", T)]], find=[("nhs-number", "K", "must-fix", "Ten digits there are an NHS number by their check digit. Take them out before publishing.")])

p.band("SHOULD DO", 13)
act("SD1", "Complaints were not answered in the trust's own time.", "Complaints lead in each service.", "Kwame Dodoo, PCHT", None, D(2020, 7, 31), None, 100, "Complete", "Leads in place.", "Board report of September 2020: 93% answered in 25 working days.",
    [KD], ("2020-07-31", None), st="complete", ev="evidenced", q="Board report of September 2020: 93% answered in 25 working days.")
act("SD2", "Clinics were not easy to reach for people with a disability.", "Access survey with both councils' user groups.", "Director of Estates (vacant), PCHT", "Stella Marchbank, Gorsdale Council", D(2020, 12, 31), None, 20, "In progress", "Three of nine clinics surveyed. The step-free entrance of the Mill Lane clinic (ZE9 4QB) is with the planners.", None,
    [P("Director of Estates", T)], ("2020-12-31", None), ww=[SM], st="open", leads_ok=[[P("Director of Estates (vacant)", T)], [P("Director of Estates (vacant)", TF)]],
    find=[("lead-missing", "E", "check", "The lead's post is vacant. Who answers for the action meanwhile?"), ("postcode", "K", "check", "“ZE9 4QB” is a postcode. Is it meant to be published?")])
act("SD3", "Appraisals were late.", "Appraisal season from April to June.", "Kwame Dodoo, PCHT", None, D(2020, 12, 31), "Extended, date tbc", 40, "Paused (Covid-19)", "Appraisals stopped from March to August; 44% done.", None,
    [KD], ("2020-12-31", None), st="open", find=[("revised-no-date", "H", "check", "“Extended, date tbc” gives no new date. 31 December 2020 stays in force until it does.")])
act("SD4", "Patients' views were not sought in every service.", "Text survey after each contact.", "Helena Strode, PCHT", None, D(2020, 9, 30), None, 100, "In progress", "In all services since 14 September.", "1,806 replies by 30 September",
    [HS], ("2020-09-30", None), st="open", find=[("status-disagrees", "J", "must-fix", "The status is “In progress”, but the column beside it says 100%. Which is right? If it is open, it is late.")])
act("SD5", "Autism diagnosis took more than a year.", "Extra clinics; joint triage with both councils' educational psychologists.", "Dr Marcus Ilett, PCHT / Stella Marchbank, Gorsdale Council / Peter Nairn, Lythe Bay Council", None, D(2021, 3, 31), None, 35, "On track", "Triage began in September. Median wait 44 weeks, from 61.", "Waiting time report, September", 
    [MI, SM, PN], ("2021-03-31", None), st="open", sector="joint", source="SEND area inspection (Ofsted and CQC) 2019", src=["OFSTED", "CQC"], src_ok=[["SEND", "OFSTED", "CQC"], []], leads_ok=[[P("Marcus Ilett", T), SM, PN]],
    find=[("acronyms", "B", "advice", "SEND is nowhere spelt out. Spell it out for members.")])
act("SD6", "Bank nurses had no induction in the community.", "Half-day induction.", "Kwame Dodoo, PCHT", None, D(2020, 6, 30), D(2020, 8, 31), 100, "Complete", "Started in July when classrooms opened again.", "Attendance register: all 47 bank nurses had been through it by 28 August 2020.",
    [KD], ("2020-06-30", "2020-08-31"), st="complete", ev="evidenced", q="Attendance register: all 47 bank nurses had been through it by 28 August 2020.")
act("SD7", "Hand hygiene audits were missed in two teams.", "Monthly audits with peer review.", "Infection Control Lead, PCHT", None, D(2020, 2, 28), None, 100, "Complete", "All teams audit monthly.", "Scores from March to September 2020 between 96% and 99%.",
    [P("Infection Control Lead", T)], ("2020-02-28", None), st="complete", ev="evidenced", q="Scores from March to September 2020 between 96% and 99%.")
act("SD8", "Interpreters were not always booked.", V("Telephone interpreting in all clinics; leaflet in six languages.", strike=True), "Helena Strode, PCHT", None, D(2020, 11, 30), None, 30, "In progress", "Contract awarded in September; clinics go live one by one.", None,
    [HS], ("2020-11-30", None), st="open", find=[("struck-through", "D", "check", "What is being done is struck through. Is it withdrawn, or replaced?")])
act("SD9", "Vision for end of life care was not shared with social care.", "Joint strategy with both councils.", "PCHT & Gorsdale Council & Lythe Bay Council", None, D(2020, 10, 16), None, 85, "On track", "Final draft with the three organisations.", None,
    [P(None, T, GC, LB)], ("2020-10-16", None), st="open", sector="joint", leads_ok=[[P(None, T), P(None, GC), P(None, LB)], [P(None, TF), P(None, GC), P(None, LB)]], find=[("due-soon", "G", "advice", "Action SD9 falls due on 16 October 2020.")])
act("SD10", "Risk registers were out of date.", "Monthly review by each service.", "Kwame Dodoo, PCHT", None, D(2020, 5, 29), None, "#REF!", "Complete", "Reviewed monthly since May.", "Internal audit report 20/07 (August 2020): substantial assurance.",
    [KD], ("2020-05-29", None), st="complete", ev="evidenced", q="Internal audit report 20/07 (August 2020): substantial assurance.", find=[("error-shown", "I", "must-fix", "The percentage shows #REF!. Mend the formula, or write the figure.")])
act("SD11", "Staff in the smallest team felt unheard.", "Listening events; a staff council.", "Helena Strode, PCHT", None, D(2020, 9, 30), None, 100, "Complete", "Staff council elected in June.", "Pulse survey, September 2020: 71% feel heard (52% in 2019).",
    [HS], ("2020-09-30", None), st="complete", ev="evidenced", q="Pulse survey, September 2020: 71% feel heard (52% in 2019).", note="HS: ask union before publishing?")
p.quiet("status-disagrees", "J", "MD2", "80% and “At risk” agree: open.")
p.quiet("overdue", "G", "MD8", "The revised date is to come, and the progress says why.")
p.quiet("small-number", "K", "SD2", "Clinics, not people.")
p.at(p.row + 2)
r = p.put(["Note: SD3 is now expected to finish in January 2021 (Quality Committee, 24 September 2020)."])
p.find("row-unread", f"A{r}", "check", "The note below the plan gives action SD3 a new date that its own row lacks. Put it into the row.")
