"""Internal audit follow-up of jointly funded adult services, 2018: officers by post, their names and bodies in a table below; original and revised dates apart."""
from openpyxl.comments import Comment
from by_row import Plan, V, P, D

TC, CCG, WT = "Tarnbeck Council", "NHS Tarnbeck CCG", "Westmoor Community Health NHS Trust"

p = Plan("tarnbeck-audit-follow-up", "Follow-up Jan 18", "Internal audit follow-up of jointly funded adult services, 2017/18. Bands are audit reports with their opinion; officers by post, with names and bodies in a table below the plan; "
         "original and revised dates in two columns; Implemented / Partially implemented / Not due; notes above, a cell note.", "2018-02-08",
         {"ref": "A", "outcome": "C", "actions": "D", "lead": "E", "due": "F", "revised": "G", "status": "H", "progress": "I", "evidence": "I"})
p.widths = {"A": 8, "B": 10, "C": 42, "D": 38, "E": 30, "F": 13, "G": 16, "H": 16, "I": 50}
p.put(["Mereside Audit Partnership"], bold=True)
p.put(["Follow-up of internal audit recommendations: services funded jointly by Tarnbeck Council and NHS Tarnbeck CCG"], bold=True)
p.put(["Position at 31 January 2018, for the Audit and Governance Committee. A recommendation is counted as implemented on the word of the officer unless we say that we have tested it."])
p.put(["Priority: High = serious weakness, act within three months; Medium = act within six months; Low = good practice."])
head = p.put(["Ref", "Priority", "Finding and recommendation", "Management response", "Responsible officer", "Original date", "Revised date", "Status at 31.01.18", "Internal Audit comment"], bold=True, fill="BDD7EE")

PEOPLE = {"Equipment Store Manager": ("Glyn Harbottle", WT), "Head of ICT": ("Monica Sze", TC), "Head of Integrated Commissioning": ("Laura Pennock", TC, CCG),
          "Fleet Manager": ("Dougal Rix", WT), "Health and Safety Adviser": ("Anne-Marie Toll", TC), "Senior Accountant (Adults)": ("Vikram Nair", TC),
          "Chief Finance Officer (CCG)": ("Philippa Orde", CCG), "Director of Adult Social Care": ("Colm Brannigan", TC), "Chief Nurse (CCG)": ("Esther Mallory", CCG),
          "Continuing Healthcare Team Manager": ("Jude Kershaw", CCG), "Information Governance Manager": ("Priya Lall", TC), "Safeguarding Service Manager": ("Owen Tattersall", TC),
          "Head of Legal Services": ("Beatrice Holm", TC), "Brokerage Team Leader": ("Kit Sawyer", TC)}

def a(ref, pri, rec, resp, officer, first, new, status, com, due, posts=None, **k):
    posts = posts if posts is not None else [officer]
    leads = [P(x, *PEOPLE[x][1:]) if x in PEOPLE else P(x) for x in posts]
    named = [P(PEOPLE[x][0], *PEOPLE[x][1:]) if x in PEOPLE else P(x) for x in posts]
    short = [P(x.replace(" (CCG)", ""), *PEOPLE[x][1:]) if x in PEOPLE else P(x) for x in posts]
    bare = [P(x) for x in posts]
    tag = [P(x.replace(" (CCG)", ""), "CCG") if "(CCG)" in x else P(x, *PEOPLE.get(x, (0,))[1:]) for x in posts]
    behind = [P(x.replace(" (", ", ").replace(")", ""), *PEOPLE.get(x, (0,))[1:]) for x in posts]
    mixed = [P(x.replace(" (CCG)", ""), "CCG") if "(CCG)" in x else P(x, *PEOPLE.get(x, (0,))[1:]) for x in posts]
    ok = [x for x in (named, short, bare, tag, behind, mixed) if x != leads]
    return p.act([ref, pri, rec, resp, officer, first, new, status, com], ref, leads, due=due, leads_ok=ok or None,
                 st=k.pop("st", "complete" if status and status.startswith("Impl") else "open"), src_ok=[["INTERNAL AUDIT"], ["Internal Audit"]], **k)

band = p.band("IA 16/12 Community equipment store – limited assurance, final report 6 March 2017", 9)
p.find("merged-cells", f"A{band}", "advice", "The bands with the audit reports are merged across the table; filters and screen readers break on them.")
ES = "Equipment Store Manager"
a("CE1", "High", "Stock is not counted. Counts should be made monthly and signed.", "Agreed.", ES, D(2017, 6, 30), None, "Implemented", "Count sheets for August to December 2017 tested by us; all were signed.",
  ("2017-06-30", None), sector="NHS", ev="evidenced", q="Count sheets for August to December 2017 tested by us")
a("CE2", "High", "Equipment is written off without approval. A limit of approval should be set.", "Agreed. Limit of £250 for the manager.", ES, D(2017, 5, 31), D(2017, 9, 30), "Implemented", "The manager tells us that this has been done.",
  ("2017-05-31", "2017-09-30"), sector="NHS", ev="asserted", q="The manager tells us that this has been done")
a("CE3", "Medium", "Leavers keep access to the stock system. Access should be reviewed each quarter.", "Agreed.", "Head of ICT", D(2017, 6, 30), None, "Implemented", "User list of 9 January 2018 inspected: no leaver had access.",
  ("2017-06-30", None), ev="evidenced", q="User list of 9 January 2018 inspected")
a("CE4", "High", "Urgent deliveries are late. The contract should set a standard of 24 hours.", "Contract to be varied.", "Head of Integrated Commissioning / Equipment Store Manager", D(2017, 9, 30), D(2017, 12, 31), "Partially implemented",
  "Variation drafted but not yet signed.", ("2017-09-30", "2017-12-31"), posts=["Head of Integrated Commissioning", ES], sector="joint",
  find=[("revised-no-reason", "G", "advice", "CE4's date was put back by three months and no reason is given.")])
a("CE5", "Medium", "Little equipment is collected and used again. A target should be set.", "Agreed. Target of 70% of the the items issued.", ES, D(2018, 3, 31), None, "Not due", "Rate of recycling 61% in the quarter to December.",
  ("2018-03-31", None), sector="NHS", find=[("doubled-word", "D", "advice", "“the the” in the response to CE5.")])
a("CE6", "Low", "Drivers' licences are not checked every year.", "Agreed.", "Fleet Manager", D(2017, 7, 31), None, "Implemented", None, ("2017-07-31", None), sector="NHS", ev="none")
a("CE7", "Medium", "Fitters who work alone have no risk assessment.", "Agreed. All fitters to be assessed and trained.", "Health and Safety Adviser", "31/09/2017", None, "Partially implemented", "Risk assessments seen for all fitters; training is outstanding.",
  (None, None), due_ok=[("2017-09-30", None), ("2017-10-01", None)], od=False, od_ok=[True, None],
  find=[("due-unreadable", "F", "check", "CE7 is dated 31/09/2017, and September has 30 days. Which day was meant? Whichever it was has passed.")])
a("CE9", "Medium", "Private purchases are not charged for consistently.", "Charging policy to be adopted by Cabinet.", "Senior Accountant (Adults)", D(2018, 4, 30), None, "Not due", "Draft policy is with Legal Services.", ("2018-04-30", None),
  find=[("ref-out-of-sequence", "A", "check", "CE8 is left out between CE7 and CE9. Was a recommendation withdrawn?")])

p.band("IA 17/03 Continuing healthcare: joint funding – limited assurance, final report 22 June 2017", 9)
a("CHC1", "High", "Backdated claims are paid at wrong rates.", "Rates to be checked by a second officer.", "Chief Finance Officer (CCG)", D(2017, 10, 31), None, "Implemented",
  "Sample of 25 claims tested in December 2017: 24 paid at the right rate. The error was for NHS no. 943 476 5919 and has been put right.", ("2017-10-31", None), sector="NHS", ev="evidenced", q="Sample of 25 claims tested in December 2017",
  find=[("nhs-number", "I", "must-fix", "An NHS number (943 476 5919) stands in the comment on CHC1. Take it out.")])
a("CHC2", "High", "Disputes between council and CCG stay open for years.", "Joint disputes policy; old disputes to be settled.", "Director of Adult Social Care; Chief Nurse (CCG)", D(2017, 11, 30), D(2018, 4, 30), "Partially implemented",
  "Policy agreed by both bodies. The date was moved because the regional panel could not sit until March.", ("2017-11-30", "2018-04-30"), posts=["Director of Adult Social Care", "Chief Nurse (CCG)"], sector="joint")
p.quiet("revised-no-reason", "G", "CHC2", "the comment gives the reason")
a("CHC3", "High", "Annual reviews are overdue.", "Recruit two nurses; clear the overdue reviews.", "Continuing Healthcare Team Manager", D(2017, 9, 30), "31/12/17, then 31/05/18", "Partially implemented",
  "148 reviews outstanding at 31 January 2018 (210 in June).", ("2017-09-30", "2018-05-31"), sector="NHS",
  find=[("revised-again", "G", "report", "CHC3 was first due on 30 September 2017, was put back to 31 December 2017 and is now due on 31 May 2018."),
        ("revised-no-reason", "G", "advice", "CHC3's date was put back twice and no reason is given.")])
a("CHC4", "Medium", "Consent is not always recorded.", "Agreed. Reminder to be sent and files checked.", "Chief Nurse (CCG)", D(2017, 8, 31), None, "Implemented", "Not implemented on our testing: 9 of 20 files held no consent form. This remains open.",
  ("2017-08-31", None), sector="NHS", ev="none", ev_ok=["asserted", "evidenced"], quiet=True,
  find=[("status-disagrees", "H", "must-fix", "CHC4 is Implemented, but Internal Audit's own testing says that it is not. Which is to be counted?")])
a("CHC5", "Medium", "No agreement covers the sharing of records.", "Agreed.", "Information Governance Manager", D(2017, 7, 31), None, "Implemented", "Agreement signed by both bodies on 19 July 2017; copy held.", ("2017-07-31", None),
  ev="evidenced", q="Agreement signed by both bodies on 19 July 2017")
a("CHC6", "Low", "Payment runs are not reconciled to contracts.", "Monthly reconciliation.", "Contracts Officer", D(2018, 6, 30), None, "Not due", "Reconciliation designed; first run in April.", ("2018-06-30", None), sector=None, sector_ok=["LA"],
  find=[("organisation-unknown", "E", "check", "CHC6 is for the Contracts Officer, who is not in the list of officers below. Of the council or of the CCG?")])
a("CHC7", "Medium", "There is no single register of packages.", "Build one register.", None, D(2018, 5, 31), None, "Not due", "Specification written.", ("2018-05-31", None), posts=[], sector=None,
  find=[("lead-missing", "E", "must-fix", "No officer is responsible for CHC7.")])

p.band("IA 17/08 Deprivation of liberty: assessments – partial assurance, final report 15 September 2017", 9)
SM = "Safeguarding Service Manager"
r = a("DL1", "High", "Applications wait for an assessor.", "Engage agency assessors.", SM, D(2017, 12, 31), None, "Not due", "Agency assessors engaged; 163 applications wait.", ("2017-12-31", None),
  late_words="DL1 is shown as “Not due”, but it was due on 31 December 2017 and is not implemented. What is the new date?",
  find=[("remark", "I", "must-fix", "The comment on DL1 has a cell note (“Owen to ring me before Committee”). Notes go out with the workbook.")])
p.ws[f"I{r}"].comment = Comment("Owen to ring me before Committee", "S Jessop")
a("DL2", "High", "Allocation is not recorded.", "Log to be kept.", SM, D(2018, 1, 31), None, "Implemented", "Allocation log inspected by us on 24 January 2018.", ("2018-01-31", None), ev="evidenced", q="Allocation log inspected by us on 24 January 2018")
a("DL3", "Medium", "Assessors' fees differ without reason.", "Publish one table of fees.", "Senior Accountant (Adults)", D(2108, 5, 31), None, "Not due", "Table of fees is out to consultation.", ("2108-05-31", None), due_ok=[("2018-05-31", None)],
  find=[("due-far", "F", "must-fix", "DL3 is due on 31 May 2108. Should it be 2018?")])
a("DL4", "Low", "The guide for families is out of date.", "Rewrite it.", "Director of Adult Social Care", "On receipt of new guidance", None, "Not due", "The government's guidance has not been published.", (None, None),
  find=[("due-unreadable", "F", "check", "DL4 has no date but “On receipt of new guidance”. When will officers look at it again?")])
a("DL5", "Medium", "Some authorisations are signed by officers without delegated powers.", "Amend the scheme of delegation.", "Head of Legal Services", D(2017, 11, 30), D(2018, 1, 31), "Partially implemented",
  "List of signatories corrected. The scheme will go to Full Council on 25 January 2018, the December meeting having been cancelled.", ("2017-11-30", "2018-01-31"),
  find=[("promise-passed", "I", "check", "DL5: the scheme was to go to Full Council on 25 January 2018. Did it, and was it adopted?")])
a("DL6", "Medium", "The database cannot report on time taken.", "Improve the database.", "Head of ICT", D(2017, 12, 31), None, "Superseded", "The database will be replaced by the new case system in 2019.", ("2017-12-31", None), st="open", st_ok=["unclear", "complete"],
  ev_ok=["none", "asserted"], od=False, od_ok=[True, None], quiet=True,
  find=[("status-unclear", "H", "check", "Is DL6 (“Superseded”) closed, or still to be done by the new system? It counts one way or the other.")])

p.band("IA 17/11 Direct payments – limited assurance, final report 2 August 2017", 9)
a("DP1", "High", "Unspent balances are not recovered.", "Yearly review of all accounts.", "Senior Accountant (Adults)", D(2017, 10, 31), None, "Implmented", "£412,000 recovered by 31 December 2017 according to the ledger.", ("2017-10-31", None),
  ev="evidenced", q="£412,000 recovered by 31 December 2017", find=[("status-misspelt", "H", "check", "“Implmented” is probably Implemented; a filter will not find DP1.")])
a("DP2", "Medium", "Identity is not checked before the first payment.", "Agreed.", "Brokerage Team Leader", D(2017, 12, 31), None, "Implemented", "Officers say that the checks are now routine.", ("2017-12-31", None), ev="asserted", q="Officers say that the checks are now routine")
a("DP3", "Medium", "Complaints about late payments are not analysed.", "Quarterly analysis.", "Brokerage Team Leader", D(2018, 6, 30), None, "Not due", "First analysis is under way. Mrs Jean Allsop, who complained to the Ombudsman, has been kept informed.", ("2018-06-30", None),
  find=[("personal-name", "I", "check", "DP3 names Mrs Jean Allsop, a member of the public who complained. Take the name out.")])
p.put([]); p.put([])
p.put(["Officers in post at 31 January 2018"], bold=True)
p.put(["Post", None, "Name", "Body"], bold=True)
for post, (name, *bodies) in PEOPLE.items():
    p.put([post, None, name, " and ".join(bodies) + (" (joint post)" if len(bodies) > 1 else "")])
p.find("acronyms", "A2", "advice", "CCG, ICT and IA are never spelt out.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
