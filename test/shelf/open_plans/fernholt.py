"""Joint action plan 2012-14 after a domestic homicide review and a serious case review, in the national template's columns; no status column."""
from by_row import Plan, P, V, D

p = Plan("fernholt-dhr", "Joint action plan", "Domestic homicide review and adult serious case review action plan 2012-14 of an invented borough: lead agencies, milestones, and completion only in the last column.",
         "2014-03-31", {"ref": "A", "outcome": "A", "actions": "C", "lead": "D", "progress": "E", "due": "F", "revised": "F", "status": "G", "evidence": "G"},
         columns_acceptable={"progress": ["E", "G"], "evidence": ["G", "E"]})
FBC, CCG, POL = "Fernholt Borough Council", "NHS Fernholt CCG", "Loweshire Police"
CSP, SAB = "Fernholt Community Safety Partnership", "Fernholt Safeguarding Adults Board"

def row(ref, rec, scope, action, lead, milestones, target, outcome, leads, **k):
    """leads: lists of bodies, the reading first; a body each is a lead of its own, or all stand together."""
    first, *others = leads
    apart = lambda bodies: [P(None, b) for b in bodies]
    ok = [apart(o) for o in others] + [[P(None, *o)] for o in leads if len(o) > 1]
    return p.act([f"{ref}. {rec}", scope, action, lead, milestones, target, outcome], ref, leads=apart(first), leads_ok=ok, quiet=k.get("st") == "complete", **k)

def claim(ref, words):
    return ("complete-no-evidence", "G", "check", f"Action {ref} is reported complete on a claim only (“{words}”): what audit, figure or dated check bears it out?")

def bare(ref):
    return ("complete-no-evidence", "G", "must-fix", f"Action {ref} is reported complete, but no outcome is given and nothing says how it is known.")

p.put([f"{CSP} and {SAB}"], bold=True)
p.put(["Joint action plan 2012–2014: domestic homicide review (Case B) and serious case review (Mr K)"], bold=True)
p.put(["Both reports were accepted on 18 September 2012. Updated for the joint meeting of March 2014"])
p.at(5)
p.put(["Recommendation", "Scope of recommendation i.e. local or regional", "Action to take", "Lead agency", "Key milestones achieved in enacting recommendation", "Target date", "Date of completion and outcome"], bold=True, fill="E4DFEC")

first_band = p.band("OVERVIEW REPORT: ALL AGENCIES", 7)
row("1", "All agencies should use one risk checklist for domestic abuse.", "Local", "Put the checklist into every agency's procedures and train front-line staff in it", CSP,
    "Checklist agreed by the Partnership, November 2012\nTraining began January 2013", D(2013, 3, 31), "28 March 2013. Audit of 40 referrals in January 2014: checklist used in 38.",
    [[CSP]], sector=None, due=("2013-03-31", None), st="complete", ev="evidenced", q="Audit of 40 referrals in January 2014: checklist used in 38")
row("2", "Agencies should share information about high-risk victims without delay.", "Local", "Sign an information sharing protocol for the MARAC", POL,
    "Protocol drafted December 2012", D(2013, 4, 30), "Completed 24/04/2013. Protocol signed by all eight agencies.",
    [[POL]], sector=None, due=("2013-04-30", None), st="complete", ev="evidenced", q="Protocol signed by all eight agencies")
row("3", "Social care staff should recognise coercive control.", "Local", "Train adults' and children's social care staff", f"{FBC} (Adult Social Care and Children's Services)",
    "Trainer commissioned April 2013", "30 September 2013", "Complete 27 September 2013. Staff are now confident in recognising coercive control.",
    [[FBC], [f"{FBC} (Adult Social Care and Children's Services)"], [FBC, "Adult Social Care", "Children's Services"]], due=("2013-09-30", None), st="complete", ev="asserted", q="Staff are now confident in recognising coercive control",
    find=[claim("3", "Staff are now confident in recognising coercive control")])
row("4", "Friends, relatives and neighbours should know where to turn.", "Regional", "Run a public campaign across Loweshire", f"{POL} / {FBC}",
    "Campaign agreed with neighbouring partnerships, July 2013", D(2013, 12, 31), "10 December 2013. Campaign delivered; calls to the helpline rose from 61 to 94 in the month.",
    [[POL, FBC]], sector_ok=[None], due=("2013-12-31", None), st="complete", ev="evidenced", q="calls to the helpline rose from 61 to 94 in the month")
row("5", "The Home Office should consider guidance for employers.", "National", "Chair to write to the Home Office", CSP,
    "Letter approved by the Partnership, 11 October 2012", "31 October 2012", "22 October 2012. Letter sent; reply received 14 January 2013 and reported to the Partnership.",
    [[CSP]], sector=None, due=("2012-10-31", None), st="complete", ev="evidenced", ev_ok=["asserted"], q="reply received 14 January 2013 and reported to the Partnership")

p.band("FERNHOLT BOROUGH COUNCIL", 7)
row("6", "Housing officers should ask about abuse where arrears follow a separation.", "Local", "Add a question to the arrears interview", f"{FBC} (Housing)",
    "Question added to the housing system", "June 2013", "28/06/2013", [[FBC], [f"{FBC} (Housing)"], [FBC, "Housing"]], due=("2013-06-30", None), st="complete", ev="none",
    find=[bare("6"), ("due-month-only", "F", "advice", "“June 2013” was read as 30 June 2013. Give the day.")])
row("7a", "Carers' assessments should ask about the relationship.", "Local", "New form for carers' assessments", "Fernholt BC Adult Social Care",
    "Form in use from 1 May 2013", D(2013, 5, 31), "Completed 1 May 2013. File audit, November 2013: the question was asked in 31 of 35 files.",
    [["Fernholt BC"], ["Fernholt BC Adult Social Care"], [FBC]], due=("2013-05-31", None), st="complete", ev="evidenced", q="File audit, November 2013: the question was asked in 31 of 35 files",
    find=[("spelt-differently", "D", "advice", "“Fernholt BC” is elsewhere Fernholt Borough Council.")])
row("7b", "The question should be asked again at each yearly review.", "Local", "Change the review form", "Fernholt BC Adult Social Care",
    "Change asked for, October 2013", D(2013, 11, 30), None, [["Fernholt BC"], ["Fernholt BC Adult Social Care"], [FBC]], due=("2013-11-30", None), st="open")
row("8", "Schools should be told when police attend a child's home.", "Local", "Send notifications to all schools each morning", f"{FBC} (Children's Services)",
    "Pilot in 12 schools from September 2013", "31/07/2013", "Not yet complete. The pilot covers 12 of 46 schools.",
    [[FBC], [f"{FBC} (Children's Services)"], [FBC, "Children's Services"]], due=("2013-07-31", None), st="open")
row("9", "Men who abuse should be offered a programme.", "Local", "Commission a perpetrator programme", f"{FBC} (Public Health)",
    "Specification agreed with the Police and Crime Commissioner, February 2014", D(2014, 9, 30), None,
    [[FBC], [f"{FBC} (Public Health)"], [FBC, "Public Health"]], due=("2014-09-30", None), st="open")

p.band("HEALTH", 7)
row("10", "Each GP practice should have a lead for domestic abuse.", "Local", "Name and train a lead in every practice", CCG,
    "Training days held in June and October 2013", D(2013, 12, 31), "Not achieved. Leads are named in 22 of 27 practices.",
    [[CCG]], sector="NHS", due=("2013-12-31", None), st="open")
row("11", "The emergency department should ask as a matter of routine.", "Local", "Build the question into the electronic record", "Fernholt and Lowes Hospitals NHS Trust",
    "Record changed August 2013", "30/09/13", "Completed 12.09.13. Department audit, December 2013: question asked in 81% of records.",
    [["Fernholt and Lowes Hospitals NHS Trust"]], sector="NHS", due=("2013-09-30", None), st="complete", ev="evidenced", q="Department audit, December 2013: question asked in 81% of records")
row("12", "Midwives should see each woman alone at least once.", "Local", "Issue guidance to all midwives", "Fernholt & Lowes Hospitals",
    "Guidance written January 2013", D(2013, 3, 31), "Complete", [["Fernholt & Lowes Hospitals"], ["Fernholt and Lowes Hospitals NHS Trust"]], sector="NHS", sector_ok=[None], due=("2013-03-31", None), st="complete", ev="none",
    find=[bare("12"), ("spelt-differently", "D", "advice", "“Fernholt & Lowes Hospitals” is elsewhere Fernholt and Lowes Hospitals NHS Trust.")])
row("13", "Mental health staff should assess the risk to the family.", "Local", "Revise the risk tool and train all teams", "Loweshire Partnership NHS Foundation Trust",
    "Tool revised September 2013. Training will be given to all teams by January 2014", "31/01/2014, revised to 31/07/2014 owing to the change of record system", None,
    [["Loweshire Partnership NHS Foundation Trust"]], sector="NHS", due=("2014-01-31", "2014-07-31"), reason="owing to the change of record system", st="open",
    find=[("promise-passed", "E", "check", "“Training will be given to all teams by January 2014”: that has passed. Was it?")])
row("14", "Health visitors should be told of police call-outs.", "Local", "Secure mailbox for notifications", f"Loweshire Community Healthcare NHS Trust & {POL}",
    "Mailbox set up March 2013", D(2013, 4, 30), "30 April 2013. Monthly monitoring shows that notifications pass within two working days.",
    [["Loweshire Community Healthcare NHS Trust", POL]], sector="NHS", sector_ok=[None], due=("2013-04-30", None), st="complete", ev="evidenced", q="Monthly monitoring shows that notifications pass within two working days")
row("15", "Pharmacies should carry information that can be taken unseen.", "Local", "Print cards and send them to every pharmacy", f"{CCG} and {FBC} (Public Health)",
    "Cards printed February 2014", D(2014, 6, 30), None, [[CCG, FBC], [CCG, f"{FBC} (Public Health)"]], sector="joint", due=("2014-06-30", None), st="open")

p.band("CRIMINAL JUSTICE", 7)
row("16", "Supervisors should review incidents graded as standard risk.", "Local", "Review each incident within 24 hours", POL,
    "Reviews began December 2012", "31 January 2013", "Completed 31 January 2013. Dip sample, October 2013: 92% of incidents were reviewed in time.",
    [[POL]], sector=None, due=("2013-01-31", None), st="complete", ev="evidenced", q="Dip sample, October 2013: 92% of incidents were reviewed in time")
row("17", "Offender managers should keep victims' safety in view.", "Local", "Add victims' safety to each sentence plan", "Loweshire Probation Trust",
    "Template changed January 2013", D(2013, 2, 28), "Completed 30 November 2014. Case audit: victims' safety was addressed in 27 of 30 files.",
    [["Loweshire Probation Trust"]], sector=None, due=("2013-02-28", None), st="complete", ev="evidenced", q="Case audit: victims' safety was addressed in 27 of 30 files",
    find=[("complete-future", "G", "check", "Action 17 is recorded as completed on 30 November 2014, which is still to come. Is 2013 meant?")])
row("18", "Agencies should know who abuses one partner after another.", "Regional", "Agree a list of serial perpetrators and how it is used", "TBC",
    "First meeting held 6 February 2014", D(2014, 7, 31), None, [[]], sector=None, due=("2014-07-31", None), st="open",
    find=[("lead-missing", "D", "must-fix", "Action 18 has “TBC” for its lead agency. Who answers for it?")])

p.band("SERIOUS CASE REVIEW: MR K", 7)
row("19", "There should be one policy on self-neglect.", "Local", "Write and adopt a policy", SAB,
    "Drafted with the family of Mr K; his niece, Gwen Partridge, spoke at the launch", D(2013, 3, 31), "14 March 2013. Policy approved by the Board on that day.",
    [[SAB]], sector=None, due=("2013-03-31", None), st="complete", ev="evidenced", q="Policy approved by the Board on that day",
    find=[("personal-name", "E", "check", "Gwen Partridge is named as the niece of Mr K: her name tells who he was. Take it out before publishing.")])
row("20", "Alerts should be screened by trained staff.", "Local", "Set up a screening team in the contact centre", f"{FBC} (Adult Social Care)",
    "Team leader appointed January 2014", D(2013, 12, 31), "Expected June 2014", [[FBC], [f"{FBC} (Adult Social Care)"], [FBC, "Adult Social Care"]], due=("2013-12-31", None), due_ok=[("2013-12-31", "2014-06-30")], st="open", od_ok=[False],
    find=[("due-other-date", "G", "check", "Action 20 was due by 31 December 2013, and is “Expected June 2014”. Is that a new date that the Board has agreed?")])
row("21", "Home care should be monitored where it is refused.", "Local", "Put a duty to report refusals into contracts", f"{FBC} (Commissioning), working with {CCG}",
    "Clauses redrafted July 2013", "Immediate", "In progress", [[FBC], [f"{FBC} (Commissioning)"], [FBC, "Commissioning"]], ww=[P(None, CCG)], due=(None, None), st="open",
    find=[("due-unreadable", "F", "check", "“Immediate” is no date, and action 21 is not complete. By what day will it be?")])
last = row("22", "People who live among hoarded goods should be offered a fire safety visit.", "Local", "Agree a way of referral", "Loweshire Fire and Rescue Service",
    "Referrals began May 2013. First referral: male, d.o.b. 03/07/1931, Westgate", D(2013, 6, 30), "Completed 21 June 2013. 118 visits were made by December 2013.",
    [["Loweshire Fire and Rescue Service"]], sector=None, due=("2013-06-30", None), st="complete", ev="evidenced", q="118 visits were made by December 2013",
    find=[("date-of-birth", "E", "must-fix", "A date of birth stands beside a place. Take both out before publishing.")])

p.find("merged-cells", f"A{first_band}", "advice", "The five bands are merged across the table. Screen readers may lose their place.")
p.find("acronyms", f"A5:G{last}", "advice", "MARAC and CCG are never spelt out.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("status-unclear", "G", "7b", "An empty last column means not complete; this template has no status.")
p.quiet("column-missing", "G", "1", "The template has no column for status: the last one says what is complete.")
p.quiet("lead-missing", "D", "9", "The template names agencies and no people.")
p.quiet("personal-name", "E", "19", "Mr K and Case B are the reviews' own names; only the niece is to be asked about.")
p.quiet("small-number", "G", "2", "Eight agencies are not people.")
p.quiet("case-story", "A", "20", "A recommendation is about people in general.")
p.quiet("revised-no-reason", "F", "13", "The change of record system is the reason.")
p.quiet("overdue", "F", "15", "June 2014 is to come.")
for c, w in zip("ABCDEFG", (40, 14, 34, 34, 42, 20, 46)): p.widths[c] = w
