"""A council's plan after an Ofsted focused visit to its front door (2023), with a RAG column of its own key and sub-actions under merged areas."""
from by_row import *

p = Plan("whinfell-focused-visit", "FV Plan",
         "Ofsted focused visit plan 2023/24. Table begins at B; sub-actions under merged areas for improvement; RAG letters by the plan's own key below the table (P is complete, G is only on track); commentary latest first; a line above the table says whose officers the owners are.",
         "2024-03-12",
         {"outcome": "B", "ref": "C", "actions": "D", "lead": "E", "due": "F", "revised": "F", "progress": "G", "evidence": "H", "status": "I"},
         first="B")
p.widths = {"A": 2, "B": 34, "C": 7, "D": 44, "E": 30, "F": 22, "G": 50, "H": 36, "I": 7}
W = "Whinfell Council"
def own(name, role=None):
    """The owner as gold, and the other honest readings: with the role, and without the council that the note above the table names."""
    names = [name] + ([f"{name}, {role}", f"{role} ({name})", f"{name} ({role})"] if role else [])
    return [P(name, W)], [[P(n, *o)] for n in names for o in ((W,), ()) if (n, o) != (name, (W,))]
def of(row): return {"leads": row[0], "leads_ok": row[1]}
PUR, GRE, AMB, REDF, WHI = "CCC0DA", "92D050", "FFC000", "FF7C80", "FFFFFF"
def rag(letter): return V(letter, fill={"P": PUR, "G": GRE, "g": GRE, "A": AMB, "R": REDF, "N": WHI}.get(letter))

p.put(["Whinfell Council – Children's Social Care"], bold=True)
p.put(["Action plan following Ofsted's focused visit to the front door, 6 and 7 June 2023 (letter published 10 July 2023)"], bold=True)
p.put(["Version 6: position at 29 February 2024, for Children's Scrutiny Committee"])
p.put(["Owners are officers of Whinfell Council unless another body is named. The key to the RAG ratings is below the table."])
p.at(6)
p.put(["Area for improvement", "Ref", "Action", "Owner", "By when", "Commentary (latest first)", "How do we know?", "RAG"], bold=True, fill="BDD7EE")

A1 = "The quality of information in contacts and referrals, and the response to them"
s = p.act([A1, "1.1", "Issue one referral form for all agencies and withdraw the old forms.", "Amara Nwosu, Head of Service (Front Door)", D(2023, 9, 29),
       "Nov 2023: the form has been in use since 11 September. The old forms were taken off the website.\nAug 2023: form tested with six schools and two GP practices.", "Dip sample of 40 contacts, Nov 2023: 38 were on the new form and 35 gave enough detail.", rag("P")],
      "1.1", st="complete", due=("2023-09-29", None), ev="evidenced", q="Dip sample of 40 contacts, Nov 2023: 38 were on the new form", **of(own("Amara Nwosu", "Head of Service (Front Door)")))
p.act([None, "1.2", "Give feedback to referrers on the outcome of each referral.", "Amara Nwosu, Head of Service (Front Door)", D(2023, 10, 31),
       "Feb 2024: letters are sent from the system. Nov 2023: letter template agreed.", "Partner survey, Jan 2024: 93% of 118 referrers said that they were told the outcome (29% in 2022).", rag("P")],
      "1.2", st="complete", due=("2023-10-31", None), ev="evidenced", q="Partner survey, Jan 2024: 93% of 118 referrers said that they were told the outcome", **of(own("Amara Nwosu", "Head of Service (Front Door)")))
p.act([None, "1.3", "Multi-agency training on thresholds.", "Safeguarding Partnership Training Officer", "Mar-24",
       "Feb 2024: 9 of 12 sessions delivered, 214 people attended; the last is on 27 March.\nNov 2023: sessions designed with police and health.", "Evaluation forms; repeat of the partner survey.", rag("G")],
      "1.3", [P("Safeguarding Partnership Training Officer")], ("2024-03-31", None), sector=None, sector_ok=["LA"],
      leads_ok=[[P("Safeguarding Partnership Training Officer", W)], [P("Training Officer", "Safeguarding Partnership")], [P(None, "Safeguarding Partnership")], [P("Training Officer", "Whinfell Safeguarding Partnership")]],
      find=[("due-month-only", "F", "advice", "“Mar-24” was read as 31 March 2024. Write the day, month and year.")])
e = p.act([None, "1.4", "Police notifications to be triaged daily in the multi-agency safeguarding hub (MASH).", "DCI Lorna Speight, Whinfell Police", D(2023, 12, 15),
       "Feb 2024: daily triage has run since 4 December.", "MASH performance report, Jan 2024: 96% triaged in one working day.", rag("P")],
      "1.4", [P("DCI Lorna Speight", "Whinfell Police")], ("2023-12-15", None), "complete", "evidenced", "MASH performance report, Jan 2024: 96% triaged in one working day", sector=None,
      leads_ok=[[P("Lorna Speight", "Whinfell Police")]])
p.ws.merge_cells(f"B{s}:B{e}")

A2 = "The timeliness and quality of strategy discussions"
s = p.act([A2, "2.1", "Health and police to take part in every strategy discussion.", "Amara Nwosu, Head of Service (Front Door)\nwith Gemma Pryce, Designated Nurse, Whinfell ICB", "31/10/2023 (revised to 30/04/2024 – health rota was not staffed until January)",
       "Feb 2024: the rota for health began on 15 January. Health took part in 78% of discussions in January (54% in October).\nNov 2023: health cannot staff the rota before the new year.", "Monthly strategy discussion audit.", rag("A")],
      "2.1", due=("2023-10-31", "2024-04-30"), ww=[P("Gemma Pryce", "Whinfell ICB")], ww_ok=[[P("Gemma Pryce, Designated Nurse", "Whinfell ICB")], [P("Designated Nurse Gemma Pryce", "Whinfell ICB")]], sector_ok=["joint"],
      **of(own("Amara Nwosu", "Head of Service (Front Door)")))
p.act([None, "2.2", "Minutes of strategy discussions to be on the child's file within two working days.", "All team managers", D(2024, 1, 31),
       "Feb 2024: 69% were on file in time in January. Business support vacancy filled.\nNov 2023: 58% were on file in time.", "Weekly exception report.", rag("G")],
      "2.2", [P("All team managers", W)], ("2024-01-31", None), leads_ok=[[P("All team managers")], [P("team managers", W)], []],
      find=[("lead-missing", "E", "check", "“All team managers” names nobody who can be asked. Which one person answers for the action?")],
      late_words="Action 2.2 was due by 31 January 2024, is not complete, and is still rated G (on track). Give a later date, or say why not.")
e = p.act([None, "2.3", "Practice guidance on strategy discussions to be reissued.", "Beatrix Holm, Principal Social Worker", D(2023, 9, 15),
       "Sept 2023: guidance reissued.", None, rag("P")],
      "2.3", st="complete", due=("2023-09-15", None), ev="asserted", ev_ok=["none"], q="guidance reissued", **of(own("Beatrix Holm", "Principal Social Worker")))
p.ws.merge_cells(f"B{s}:B{e}")

A3 = "Management oversight and the recording of decisions"
s = p.act([A3, "3.1", "Managers to record a rationale for each decision on a contact.", "Amara Nwosu, Head of Service (Front Door)", D(2023, 8, 31),
       "Feb 2024: rationale is a required field.\nOct 2023: briefings for managers on 4 and 11 October.\nSept 2023: field specified with the system team.", "Audit of 50 contacts, Feb 2024: rationale recorded in 47.", rag("P")],
      "3.1", st="complete", due=("2023-08-31", None), ev="evidenced", q="Audit of 50 contacts, Feb 2024: rationale recorded in 47", **of(own("Amara Nwosu", "Head of Service (Front Door)")))
p.act([None, "3.2", "Assistant Director to observe practice in the front door each month.", "Priya Lall, Assistant Director", D(2023, 12, 29),
       "Feb 2024: observations began in July 2023.", "Observation notes July 2023 to Jan 2024 (seven visits), reported to the Practice Board on 8 Feb 2024.", rag("P")],
      "3.2", st="complete", due=("2023-12-29", None), ev="evidenced", q="Observation notes July 2023 to Jan 2024", **of(own("Priya Lall", "Assistant Director")))
p.act([None, "3.3", "Team managers' development programme.", "Beatrix Holm, Principal Social Worker", D(2024, 2, 29),
       "Not yet complete: the last module was moved to April as the trainer was ill.", "Attendance list.", rag("P")],
      "3.3", st="complete", due=("2024-02-29", None), ev="none", ev_ok=["asserted", "evidenced"], st_ok=["open", "unclear"], quiet=True, od_ok=[True], **of(own("Beatrix Holm", "Principal Social Worker")),
      find=[("status-disagrees", "I", "must-fix", "The RAG is P (complete), but the commentary says “Not yet complete: the last module was moved to April”. Correct one of them.")])
e = p.act([None, "3.4", "Supervision audit to be repeated.", "Quality Assurance Manager", D(2024, 5, 31),
       "Planned for May.", None, rag("N")],
      "3.4", [P("Quality Assurance Manager", W)], ("2024-05-31", None), leads_ok=[[P("Quality Assurance Manager")]])
p.ws.merge_cells(f"B{s}:B{e}")

A4 = "Children who go missing or are at risk of exploitation"
s = p.act([A4, "4.1", "Return interviews to be offered within 72 hours.", "Tobias Rendle, Service Manager (Adolescents)", D(2023, 11, 30),
       "Feb 2024: interviews have been brought in house.", "Missing children dataset, quarter 3: 88% offered in 72 hours (61% in quarter 1).", rag("P")],
      "4.1", st="complete", due=("2023-11-30", None), ev="evidenced", q="Missing children dataset, quarter 3: 88% offered in 72 hours", **of(own("Tobias Rendle", "Service Manager (Adolescents)")))
p.act([None, "4.2", "Exploitation risk assessment to be used at the front door.", "Tobias Rendle, Service Manager (Adolescents)", D(2024, 3, 22),
       "Feb 2024: tool agreed and tested on recent referrals; 3 children were moved to a higher level of risk.\nNov 2023: three national tools compared.", "Audit in May.", rag("g")],
      "4.2", due=("2024-03-22", None), **of(own("Tobias Rendle", "Service Manager (Adolescents)")),
      find=[("small-number", "G", "check", "“3 children” were moved to a higher level of risk: could anybody be identified?"),
            ("due-soon", "F", "advice", "Action 4.2 falls due on 22 March 2024, ten days after the meeting.")])
e = p.act([None, "4.3", "Information sharing agreement with neighbouring forces.", "DCI Lorna Speight, Whinfell Police", "TBC",
       "Oct 2023: draft with force solicitors.", None, rag("R")],
      "4.3", [P("DCI Lorna Speight", "Whinfell Police")], sector=None, leads_ok=[[P("Lorna Speight", "Whinfell Police")]],
      find=[("due-unreadable", "F", "check", "“TBC” is not a date, so the action can never be late. Give a day."),
            ("no-update", "G", "check", "The last update of action 4.3 is of October 2023. Where does it stand?")])
p.ws.merge_cells(f"B{s}:B{e}")

A5 = "Workforce capacity"
s = p.act([A5, "5.1", "Fill the vacant social work posts in the assessment teams.", "Priya Lall, Assistant Director", "30 November 2023, revised to 31 May 2024",
       "Feb 2024: vacancy rate 14% (26% in June 2023). Three newly qualified social workers join in April.\nNov 2023: vacancy rate 21%.", "HR dashboard.", rag("A")],
      "5.1", due=("2023-11-30", "2024-05-31"), **of(own("Priya Lall", "Assistant Director")),
      find=[("revised-no-reason", "F", "advice", "The date was put back, and nothing says why. Give the reason.")])
p.act([None, "5.2", "Cap caseloads in the assessment teams.", "Priya Lall, Assistant Director", D(2023, 12, 31),
       "Feb 2024: cap of 18 children agreed with unions in October 2023.", "Caseload report, 31 Jan 2024: average 16, nobody above 18.", rag("P")],
      "5.2", st="complete", due=("2023-12-31", None), ev="evidenced", q="Caseload report, 31 Jan 2024: average 16, nobody above 18", **of(own("Priya Lall", "Assistant Director")))
p.act([None, "5.3", "Exit interviews with leavers.", "Olu Bankole, HR Business Partner", D(2023, 10, 31),
       "Jan 2024: interviews are now routinely offered and staff feel that they are valued.", None, rag("P")],
      "5.3", st="complete", due=("2023-10-31", None), ev="asserted", q="interviews are now routinely offered and staff feel that they are valued", **of(own("Olu Bankole", "HR Business Partner")))
p.act([None, "5.4", "Review the duty rota with staff.", "Amara Nwosu, Head of Service (Front Door)", D(2024, 1, 31),
       "Jan 2024: new rota agreed in team meetings, in use from 8 January.", "Staff survey, Feb 2024: 31 of 37 prefer the new rota.", V(None, fill=PUR)],
      "5.4", due=("2024-01-31", None), st="complete", st_ok=["open", "unclear"], ev="evidenced", ev_ok=[None], q="Staff survey, Feb 2024: 31 of 37 prefer the new rota", od_ok=[True], **of(own("Amara Nwosu", "Head of Service (Front Door)")),
      find=[("status-unclear", "I", "check", "The RAG of action 5.4 is a colour without a letter. Write the letter: in black and white it is lost.")])
e = p.act([None, "5.5", "Practice week in the front door.", "Beatrix Holm, Principal Social Worker", D(2024, 6, 28),
       "Dates agreed: 10 to 14 June.", None, V("B", fill="9DC3E6")],
      "5.5", due=("2024-06-28", None), st_ok=["unclear"], **of(own("Beatrix Holm", "Principal Social Worker")),
      find=[("status-unclear", "I", "check", "“B” is not in the plan's key. What does it stand for?")])
p.ws.merge_cells(f"B{s}:B{e}")
area = None
for a in p.actions:                     # the merged areas may also be read as sections
    area = p.ws.cell(a["row"], 2).value or area
    a["sectionAcceptable"] = [None, area]
    a["sourcesAcceptable"] = [[], ["OFSTED"]]
p.row += 1
p.put(["RAG key:  P = complete, and the evidence was accepted by the Practice Board;  G = on track;  A = behind, recovery plan agreed;  R = behind, no recovery plan;  N = not due to start yet"])
p.wb.properties.title = "Whinfell focused visit action plan"
p.find("merged-cells", f"B{p.actions[0]['row']}", "advice", "Five areas for improvement are merged down column B. Screen readers may lose their place; sorting breaks.")
p.find("acronyms", f"E{p.actions[3]['row']}", "advice", "DCI and ICB are never spelt out. Spell them out where they first stand.")
p.quiet("overdue", "F", "3.4", "N is not due to start, and the date is to come.")
p.quiet("status-unclear", "I", "4.2", "A small g is the key's G.")
p.quiet("organisation-unknown", "E", "1.1", "The line above the table says whose officers the owners are.")
p.quiet("small-number", "G", "5.1", "Three newly qualified social workers who join a team are no clients.")
p.quiet("small-number", "H", "3.2", "Seven visits are no people.")
p.quiet("promise-passed", "G", "1.3", "27 March is after the meeting.")
