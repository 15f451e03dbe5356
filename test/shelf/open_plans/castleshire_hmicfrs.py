"""HMICFRS child protection plan, 2018/19: percent complete, sub-actions under a recommendation that stands once, a repeated heading, a hidden sheet; the plan is older than the meeting."""
from by_row import Plan, D, P, V

p = Plan("castleshire-hmicfrs", "NCPI plan", "HMICFRS national child protection inspection plan 2018/19; police lead, percent complete, older than the meeting", "2019-06-20",
         {"ref": "A", "outcome": "B", "actions": "E", "lead": "C", "due": "D", "revised": "D", "progress": "F", "status": "G", "evidence": "F"})
p.widths = {"A": 7, "B": 40, "C": 36, "D": 20, "E": 40, "F": 46, "G": 11}
p.wb.properties.title = "National child protection inspection: action plan"

POL, CC, CCG = "Castleshire Police", "Castleshire County Council", "NHS Castleshire CCG"
HEAD = ["Rec.", "HMICFRS recommendation", "Owner", "Deadline", "Work required", "Update", "% complete"]
p.put(["Castleshire Police: action plan after the HMICFRS national child protection inspection of 14 to 25 May 2018 (report published 2 October 2018)"], bold=True)
p.put(["Position at 28 February 2019"])
p.put(["Item 7, Police and Crime Panel, 20 June 2019"])
p.at(5)
p.put(HEAD, bold=True, fill="C9C9C9")
p.find("plan-older", "A2", "check", "The plan gives the position at 28 February 2019, and the Panel meets on 20 June 2019. Ask the owners for an update, or tell members that this is February's position.")

def a(ref, rec, owner, leads, due_cell, due, work, update, pc, **k):
    k.setdefault("sector", None)
    return p.act([ref, rec, owner, due_cell, work, update, V(pc / 100, "0%")], ref, leads, due=due, st="complete" if pc == 100 else "open", src_ok=[("HMICFRS",)], **k)

def who(*names, org=POL):
    """The lead as written, and without rank."""
    full, bare = names
    return [P(full, org)], [[P(bare, org)]]

ALAN, ALAN_OK = who("D/Supt Alan Reave", "Alan Reave")
MOIRA, MOIRA_OK = who("Ch Insp Moira Tait", "Moira Tait")
PAUL, PAUL_OK = who("DCI Paul Oduya", "Paul Oduya")
GRACE, GRACE_OK = who("T/DI Grace Holm", "Grace Holm")
RAVI, RAVI_OK = who("Ch Insp Ravi Sondh", "Ravi Sondh")
FIONA = P("Fiona Beck", CC)
REAVE, TAIT, ODUYA = "D/Supt Alan Reave, Castleshire Police", "Ch Insp Moira Tait (Castleshire Police)", "DCI Paul Oduya – Castleshire Police"
HOLM, SONDH, BECK = "T/DI Grace Holm, Castleshire Police", "Ch Insp Ravi Sondh, Castleshire Police", "Fiona Beck, Castleshire County Council"

p.band("PART 1: FIRST RESPONSE AND INVESTIGATION")
a("1a", "The force should ensure that officers record what children say at the incidents they attend", REAVE, ALAN, D(2018, 12, 31), ("2018-12-31", None), "Issue guidance and a pocket reminder to response officers",
  "Guidance issued on 12 November 2018; a count in January found 940 reminders handed out.", 100, leads_ok=ALAN_OK, ev="evidenced", q="a count in January found 940 reminders handed out.",
  find=[("acronyms", "C", "advice", "MASH, CCG and DCI are never spelt out. Spell them out where they first stand, or list them for members.")])
a("1b", None, REAVE, ALAN, D(2019, 1, 31), ("2019-01-31", None), "Sample domestic abuse logs each month", "21 of the 30 logs sampled in February recorded the child's words; the sampling is not yet monthly.", 80, leads_ok=ALAN_OK)
a("1c", None, TAIT, MOIRA, D(2019, 1, 31), ("2019-01-31", None), "Add the question to the quality checks of control room calls", "The question is now part of the checks.", 100, leads_ok=MOIRA_OK, ev="asserted", q="The question is now part of the checks.")
a("2a", "The force should review how it looks for missing children", ODUYA, PAUL, D(2019, 1, 31), ("2019-01-31", None), "Set up a dedicated missing team", "Team live since 7 January 2019. Figures for February show repeat episodes down by 18%.", 100,
  leads_ok=PAUL_OK, ev="evidenced", q="Figures for February show repeat episodes down by 18%.")
a("2b", None, "DCI Paul Oduya – Castleshire Police and Fiona Beck, Castleshire County Council", PAUL + [FIONA], D(2019, 3, 31), ("2019-03-31", None), "Agree how return interviews are shared",
  "The agreement has been drafted and is to be signed in March 2019.", 70, leads_ok=[[P("Paul Oduya", POL), FIONA]], sector="LA", sector_ok=[None],
  find=[("promise-passed", "F", "check", "“is to be signed in March 2019” has passed. Was the agreement signed?")])
a("2c", None, BECK, [FIONA], "31/03/2019, revised to 31/07/2019 because the contract was challenged", ("2019-03-31", "2019-07-31"), "Commission the return interview service again", "Tenders evaluated.", 60, sector="LA")
a("3a", "The force should improve its response to indecent images of children online", REAVE, ALAN, D(2018, 12, 31), ("2018-12-31", None), "Clear the backlog of referrals", "The weekly return has shown no backlog since 14 December 2018.", 100,
  leads_ok=ALAN_OK, ev="evidenced", q="The weekly return has shown no backlog since 14 December 2018.")
a("3b", None, HOLM, GRACE, D(2019, 2, 28), ("2019-02-28", None), "Assess the risk of each referral within 24 hours", "Risk assessments are now carried out promptly.", 100, leads_ok=GRACE_OK, ev="asserted", q="Risk assessments are now carried out promptly.",
  find=[("narrower-than-promised", "F", "advice", "“within 24 hours” was promised, and the update gives no figure. Say how often it is met.")])

p.band("PART 2: CUSTODY, PARTNERS AND PEOPLE")
a("4a", "The force should ensure that children are not held in custody overnight without need", SONDH, RAVI, D(2019, 4, 2), ("2019-04-02", None), "Custody sergeants to record why a child is held", "Audit of 44 custody records in February 2019: the reason was recorded in 42.", 100,
  leads_ok=RAVI_OK, ev="evidenced", q="Audit of 44 custody records in February 2019: the reason was recorded in 42.")
a("4b", None, "Fiona Beck (Castleshire County Council) / Ch Insp Ravi Sondh (Castleshire Police)", [FIONA] + RAVI, D(2019, 4, 2), ("2019-04-02", None), "Provide somewhere else for a child to stay when bail is refused",
  "Talks with neighbouring councils continue.", 50, leads_ok=[[FIONA, P("Ravi Sondh", POL)]], sector="LA", sector_ok=[None])
a("4c", None, None, [], D(2019, 4, 2), ("2019-04-02", None), "Train custody staff in the law on the detention of children", "The register shows 92 staff trained by 30 January 2019.", 100, ev="evidenced", q="The register shows 92 staff trained by 30 January 2019.",
  find=[("lead-missing", "C", "must-fix", "Nobody is named as the owner of action 4c. Name the person and the organisation.")])
a("5a", "The force should work with partners so that strategy discussions are timely and recorded", "Detective Inspector, MASH – Castleshire Police", [P("Detective Inspector, MASH", POL)], D(2019, 4, 2), ("2019-04-02", None), "Minutes on the system by the next working day",
  "Sample of 50 in February: 94% there by the next working day (63% at the inspection).", 100, leads_ok=[[P("Detective Inspector", POL)]], ev="evidenced", q="Sample of 50 in February: 94% there by the next working day (63% at the inspection).")
a("5b", None, "Designated Doctor, NHS Castleshire CCG", [P("Designated Doctor", CCG)], D(2019, 4, 2), ("2019-04-02", None), "Health services to take part in strategy discussions", "Health services took part in 88% in January and February.", 85, sector="NHS")
a("5c", None, "NHS Castleshire CCG – Designated Doctor; Castleshire County Council – Fiona Beck; Castleshire Police – D/Supt Alan Reave", [P("Designated Doctor", CCG), FIONA] + ALAN, D(2019, 6, 30), ("2019-06-30", None),
  "Review the MASH and agree its future shape", "The peer review took place on 5 and 6 February.", 40, sector="joint", leads_ok=[[P("Designated Doctor", CCG), FIONA, P("Alan Reave", POL)]],
  find=[("due-soon", "D", "advice", "Action 5c falls due on 30 June 2019.")])
r = p.put(HEAD, bold=True, fill="C9C9C9")
p.find("heading-repeated", f"A{r}", "advice", f"The heading row is repeated in row {r}. Let Excel repeat it in print instead (Print Titles).")
a("6", "The force should look after the wellbeing of child abuse investigators", "Head of Occupational Health, Castleshire Police", [P("Head of Occupational Health", POL)], D(2019, 4, 2), ("2019-04-02", None), "Offer psychological screening each year",
  "Screening was offered to the 61 investigators and 48 took it up. Complete.", 95, st_ok=["complete", "unclear"], od_ok=[False],
  find=[("status-disagrees", "G", "must-fix", "Action 6 stands at 95%, but its update ends in “Complete”. Correct one of them.")])
a("7a", "The force should train those who investigate child abuse", "Head of Learning and Development, Castleshire Police", [P("Head of Learning and Development", POL)], D(2019, 4, 2), ("2019-04-02", None), "Specialist course for child abuse investigators",
  "October 2018: 22 of 61 places booked.", 40, find=[("no-update", "F", "check", "The last update of action 7a is of October 2018. Ask its owner where it stands.")])
a("7b", None, "Head of Learning and Development, Castleshire Police", [P("Head of Learning and Development", POL)], D(2019, 9, 30), ("2019-09-30", None), "Training in vulnerability for for front-line officers", "1,210 of 1,900 officers trained.", 65,
  find=[("doubled-word", "E", "advice", "“for for” stands there. Take one out.")])

p.band("PART 3: PERFORMANCE, OFFENDERS AND EXPLOITATION")
a("8", "The force should know how well it protects children", "Performance Manager, Castleshire Police", [P("Performance Manager", POL)], D(2019, 10, 2), ("2019-10-02", None), "Build a child protection dashboard", "#REF!", 50,
  find=[("error-shown", "F", "must-fix", "A formula shows an error where the update of action 8 should stand. Mend it, or write the words in its place.")])
a("9a", "The force should manage registered sex offenders well", ODUYA, PAUL, D(2019, 10, 2), ("2019-10-02", None), "Fill the vacancies for offender managers", "Staffing return of 31 January 2019: no vacancy, ratio of managers to offenders 1:54.", 100, leads_ok=PAUL_OK,
  ev="evidenced", q="Staffing return of 31 January 2019: no vacancy, ratio of managers to offenders 1:54.")
a("9b", None, ODUYA, PAUL, "Ongoing", (None, None), "Share information with neighbourhood teams", "Flags can be seen on hand-held devices since January.", 90, leads_ok=PAUL_OK, reason="“Ongoing” is no date",
  find=[("due-unreadable", "D", "check", "“Ongoing” is not a date, so action 9b can never be late. Give a day.")])
a("10a", "The force should understand and disrupt the exploitation of children", HOLM, GRACE, D(2019, 10, 2), ("2019-10-02", None), "Write a problem profile with partners", "Not started.", 0, leads_ok=GRACE_OK)
a("10b", None, HOLM, GRACE, D(2019, 10, 2), ("2019-10-02", None), "Toolkit of disruption tactics for officers", "The toolkit is on the intranet and was used for a 15-year-old boy whose father moved him out of the county.", 75, leads_ok=GRACE_OK,
  find=[("case-story", "F", "must-fix", "“a 15-year-old boy whose father moved him out of the county” tells of one child's case. Take it out or generalise before publishing.")])

p.at(p.row + 2)
p.put(["100% = complete. Owners update the plan before each meeting of the Vulnerability Board."])
notes = p.wb.create_sheet("Working notes")
notes["A1"] = "Chase owners for March figures"
notes["A2"] = "4b: ask the council whether a paper is coming"
notes.sheet_state = "hidden"
p.find("hidden-sheet", "'Working notes'!A1", "must-fix", "The hidden sheet “Working notes” will go out with the workbook. Hiding does not protect it. Delete it or leave it out of the copy.")
p.quiet("outcome-missing", "B", "1b", "Sub-actions stand under the recommendation of their a")
p.quiet("overdue", "D", "2c", "Revised to 31 July 2019 with a reason")
p.quiet("organisation-unknown", "C", "1a", "The police are named: a body without a sector, not an unknown one")
p.quiet("status-disagrees", "F", "10a", "Not started, and 0%: they agree")
p.quiet("due-before-inspection", "D", "1a", "31 December 2018 is after the report")
