from by_row import *

p = Plan("wyverdale-ilacs", "Improvement Plan", "Ofsted ILACS 'requires improvement' plan, one council, BRAG in words by the plan's own key (blue is finished), start and end dates, evidence in a column of its own.",
         "2023-11-21", dict(ref="A", outcome="B", actions="C", lead="D", due="F", revised="F", status="G", progress="H", evidence="I"))
p.widths = dict(A=6, B=34, C=38, D=26, E=12, F=16, G=9, H=46, I=40)
C = "Wyverdale Council"
p.put(["Wyverdale Council: Children’s Services Improvement Plan 2023/24"], bold=True)
p.put(["Following the Ofsted inspection of local authority children’s services, 6 to 17 February 2023 (report published 3 April 2023). Overall effectiveness: requires improvement to be good."])
p.put(["Position at 31 October 2023"])
p.put(["BRAG key: Blue = completed and evidence accepted by the Improvement Board; Green = on track; Amber = some slippage, recovery agreed; Red = overdue or not started."])
p.put([])
p.put(["Ref", "What Ofsted said we need to improve", "What we will do", "Accountable officer", "Start", "Complete by", "BRAG", "Where are we now?", "How do we know? (impact)"], bold=True, fill="BFBFBF")
FILL = dict(Blue="9DC3E6", Green="C6E0B4", Amber="FFD966", Red="F4B183")

def lead(*xs):
    """Each (name, as written, organisations…): the name is the person; with the post is acceptable."""
    orgs = lambda x: x[2:]
    return dict(leads=[P(x[0], *orgs(x)) for x in xs],
                leads_ok=[[P(x[1], *orgs(x)) for x in xs], [P(x[0], *(orgs(x) or (C,))) for x in xs], [P(x[1], *(orgs(x) or (C,))) for x in xs]])

MH = lead(("Marian Holt", "Marian Holt, Service Director, Safeguarding"))
JT = lead(("Joe Tindall", "Joe Tindall (Head of Assessment)"))
RA = lead(("Ruth Abara", "Principal Social Worker – Ruth Abara"))
LS = lead(("Leigh Sandford", "Head of Corporate Parenting, Leigh Sandford"))
PN = lead(("Priya Nath", "Priya Nath, Quality Assurance Manager"))
JR = lead(("Joe Tindall", "Joe Tindall (Head of Assessment)"), ("Ruth Abara", "Ruth Abara (Principal Social Worker)"))
DCS = dict(leads=[P("Director of Children’s Services")], leads_ok=[[P("Director of Children’s Services", C)]])
VSH = dict(leads=[P("Virtual School Head")], leads_ok=[[P("Virtual School Head", C)]])
mh, jt, ra, ls, pn = "Marian Holt\nService Director, Safeguarding", "Joe Tindall (Head of Assessment)", "Principal Social Worker – Ruth Abara", "Head of Corporate Parenting, Leigh Sandford", "Priya Nath, Quality Assurance Manager"

def a(ref, outcome, action, lead_text, who, start, by, brag, now, know, **k):
    k.setdefault("sector", "LA"); k.setdefault("sector_ok", [None])
    return p.act([ref, outcome, action, lead_text, start, by, V(brag, fill=FILL.get(brag)), now, know], ref, **who, st="complete" if brag == "Blue" else "open", **k)

p.band("Theme 1: Leadership, management and oversight", 9)
a("1.1", "The consistency and quality of supervision and management oversight.", "Launch a revised supervision policy with a standard recording template and train every team manager in its use.", mh, MH, D(2023,4,17), D(2023,7,31), "Blue",
  "Policy agreed at Senior Leadership Team in May 2023 and in use since June. All 31 team managers have attended the two day course.", "September 2023 supervision audit (60 files): 88% had monthly supervision recorded with clear actions, up from 61% in March.",
  due=("2023-07-31", None), ev="evidenced", q="September 2023 supervision audit (60 files): 88% had monthly supervision recorded with clear actions, up from 61% in March.")
a("1.2", "Senior leaders’ line of sight to front line practice.", "Introduce a programme of practice weeks led by the senior leadership team.", "Director of Children’s Services", DCS, D(2023,5,1), D(2023,12,29), "Green",
  "Practice weeks held in June and October 2023. The third is planned for December.", "Practice week reports to the Improvement Board.", due=("2023-12-29", None))
a("1.3", "Use of performance information by managers.", "Replace the weekly performance spreadsheet with a live dashboard for team managers.", "Performance and Data Manager", dict(leads=[P("Performance and Data Manager")], leads_ok=[[P("Performance and Data Manager", C)]]), D(2023,5,1), D(2023,9,29), "Amber",
  "Assessment and Court dashboards are live. The Children in Care dashboard is held up by the move of the case system to the new server; the supplier has not yet confirmed a date.", "Log in figures for each team.", due=("2023-09-29", None))
a("1.4", "Learning from audit does not always lead to change.", "Publish a quarterly ‘learning from audit’ bulletin and discuss it in all team meetings.", pn, PN, D(2023,5,15), D(2023,9,29), "Blue",
  "Bulletins are issued each quarter and are well received by staff.", "Practice is improving as a result.", due=("2023-09-29", None), ev="asserted", q="Practice is improving as a result.")
p.band("Theme 2: Children who need help and protection", 9)
a("2.1", "Timeliness of strategy discussions.", "Agree a daily slot for strategy discussions with the police and health in the front door.", jt, JT, D(2023,4,10), D(2023,6,30), "Blue",
  "Daily slots have been running since 5 June 2023.", "Weekly performance report: 94% of strategy discussions held within one working day in Quarter 2 (71% in Quarter 4 2022/23).", due=("2023-06-30", None), ev="evidenced", q="94% of strategy discussions held within one working day in Quarter 2")
a("2.2", "The quality of child in need plans.", "Roll out the new plan format and a half day workshop on writing plans that are clear to families.", "Joe Tindall (Head of Assessment) and Ruth Abara (Principal Social Worker)", JR, D(2023,9,4), D(2024,1,31), "Green",
  "New format is live. Five of eight workshops have been delivered and the rest are booked.", "Dip sample of plans in January 2024.", due=("2024-01-31", None))
a("2.3", "Disabled children do not always have an up to date assessment.", "Clear the backlog of reassessments in the Disabled Children’s Team.", "Service Manager, Disabled Children", dict(leads=[P("Service Manager, Disabled Children")], leads_ok=[[P("Service Manager, Disabled Children", C)]]), D(2023,4,17), "30 June 2023, revised to 29 December 2023 due to difficulty recruiting to two posts", "Amber",
  "Backlog down from 84 to 39. One agency worker started in October and one permanent post has been offered.", "Weekly backlog figure.", due=("2023-06-30", "2023-12-29"))
a("2.4", "Children living in private fostering arrangements.", "Refresh the private fostering leaflet and brief schools and GP practices.", jt, JT, D(2023,9,1), D(2023,10,31), "Red", "Not started. Lead officer post was vacant until mid October.", None, due=("2023-10-31", None))
a("2.6", "The response to children aged 16 and 17 who present as homeless.", "Rewrite the joint protocol with Housing and run briefings for both services.", ls, LS, D(2023,5,1), D(2023,8,31), "Blue",
  "Protocol signed off by both Directors on 14 August 2023. Briefings took place in September.", "Signed protocol; attendance registers for the four briefings (73 staff).", due=("2023-08-31", None), ev="evidenced", q="Signed protocol; attendance registers for the four briefings (73 staff).",
  find=[("ref-out-of-sequence", "A", "check", "Action 2.4 is followed by 2.6: 2.5 is left out. Was an action taken out of the plan?")])
a("2.7", "Threshold decisions at the front door are not always clearly recorded.", "Add a mandatory rationale field to the contact form.", jt, JT, D(2023,4,17), D(2023,5,31), "Blue", "Done.", None, due=("2023-05-31", None), ev="none")
p.band("Theme 3: Children in care", 9)
a("3.1", "Too many children wait too long for permanence.", "Establish a fortnightly permanence tracking panel.", ls, LS, D(2023,4,24), D(2023,6,30), "Blue",
  "Panel has met fortnightly since 9 May 2023.", "Panel minutes; Quarter 2 monitoring report shows 92% of children have a permanence plan by the second review (68% at inspection).", due=("2023-06-30", None), ev="evidenced", q="Quarter 2 monitoring report shows 92% of children have a permanence plan by the second review (68% at inspection).")
a("3.2", "Health assessments for children entering care are often late.", "Agree a shared weekly tracker and an escalation route with the health provider.", "Tessa Browne, Named Nurse, Wyverdale Hospitals NHS Foundation Trust / Leigh Sandford, Wyverdale Council",
  dict(leads=[P("Tessa Browne", "Wyverdale Hospitals NHS Foundation Trust"), P("Leigh Sandford", C)], leads_ok=[[P("Tessa Browne, Named Nurse", "Wyverdale Hospitals NHS Foundation Trust"), P("Leigh Sandford", C)]]),
  D(2023,6,1), D(2024,2,29), "Green", "Tracker in use since July. 58% of initial assessments were on time in Quarter 2 against a target of 85%.", "Monthly tracker.", due=("2024-02-29", None), sector="joint", sector_ok=["joint"])
a("3.3", "Life story work.", "Train all social workers in the Children in Care service in life story work.", ra, RA, D(2023,6,5), "Sept 2023", "Blue",
  "Training delivered by an external provider over four dates.", "Attendance register shows all 46 social workers in the service trained by 22 September 2023.", due=("2023-09-30", None), ev="evidenced", q="Attendance register shows all 46 social workers in the service trained by 22 September 2023.")
a("3.4", "Placement sufficiency for adolescents.", "Publish a refreshed sufficiency strategy.", "Head of Commissioning (Children)", dict(leads=[P("Head of Commissioning (Children)")], leads_ok=[[P("Head of Commissioning", C)], [P("Head of Commissioning (Children)", C)], [P("Head of Commissioning")]]), D(2023,6,1), D(2024,3,29), "Green",
  "Draft strategy out to consultation with carers and providers until 8 December.", "Strategy approved by Cabinet.", due=("2024-03-29", None))
a("3.5", "The views of children in care.", "Work with the Children in Care Council to redesign the review consultation form.", pn, PN, D(2023,5,1), "Ongoing", "Green", "Two workshops held with the Children in Care Council over the summer holidays. A first draft of the form is being tried in November reviews.", "Return rate for forms.", due=(None, None), reason="“Ongoing” is no date",
  find=[("due-unreadable", "F", "check", "“Ongoing” is not a date, so action 3.5 can never be late. By when will the new form be in use?")])
a("3.6", "Personal education plans are not consistently of good quality.", "Quality assure every plan each term against the new standard.", "Virtual School Head", VSH, D(2023,4,17), D(2023,7,21), "Green", "All summer term plans were checked against the standard: 83% good or better, compared with 64% in the spring. Completed.", "Virtual School termly report.", due=("2023-07-21", None), st_ok=["complete"], od_ok=[False],
  ev_ok=["evidenced"],
  find=[("status-disagrees", "G", "must-fix", "Action 3.6 is rated Green (on track), but its progress ends in “Completed”. Which is it?")])
p.band("Theme 4: Care leavers", 9)
a("4.1", "Pathway plans are not always written with young people.", "Introduce the new pathway plan, designed with the care leavers’ forum.", ls, LS, D(2023,5,1), D(2023,9,29), "Blue", "New plan went live on 1 September 2023.", "Feedback from the October care leavers’ forum was positive; 35 of 40 plans audited in October recorded the young person’s own words.", due=("2023-09-29", None), ev="evidenced", q="35 of 40 plans audited in October recorded the young person’s own words.")
a("4.2", "Care leavers’ access to their health histories.", "Agree a health passport and issue one to each young person at 17 and a half.", ls, LS, D(2023,6,1), D(2023,1,31), "Green", "Passport designed and being tested with a small group.", "Number of passports issued.", due=("2023-01-31", None), od=True, od_ok=[False], quiet=True,
  find=[("due-before-inspection", "F", "must-fix", "Action 4.2 is to be completed by 31 January 2023, before the inspection of February 2023 and before its own start on 1 June 2023. Is 31 January 2024 meant?")])
a("4.3", "Care leavers in custody do not receive enough support.", "Appoint a lead personal adviser for young people in custody.", ls, LS, D(2023,7,3), D(2023,10,31), "Green", "Adviser in post from 9 October. Currently 3 care leavers in custody, all of whom have been visited.", "Visits log.", due=("2023-10-31", None), 
  find=[("small-number", "H", "check", "“3 care leavers in custody” is so few that somebody could be identified. Take it out, or say “a small number”, before the paper is published.")])
a("4.4", "Suitable accommodation for care leavers.", "Open six further supported flats with the housing partner.", "Head of Commissioning (Children)", dict(leads=[P("Head of Commissioning (Children)")], leads_ok=[[P("Head of Commissioning", C)], [P("Head of Commissioning (Children)", C)], [P("Head of Commissioning")]]), D(2023,6,1), D(2024,4,30), "Green", "Site secured and planning permission granted in September.", "Flats occupied.", due=("2024-04-30", None))
a("4.5", "The local offer to care leavers is not well known.", "Relaunch the local offer on line and at a celebration event.", ls, LS, D(2023,6,1), D(2023,10,27), "Blue", "Relaunched at an event on 25 October 2023 attended by 62 young people.", "In a survey after the event 81% of young people knew what the offer included (47% in April).", due=("2023-10-27", None), ev="evidenced", q="In a survey after the event 81% of young people knew what the offer included (47% in April).")
first = p.actions[0]["row"]
p.find("organisation-unknown", f"D{first}", "advice", "Nearly all actions name an officer or a post without an organisation. If the council leads them all, nothing is wrong: one line above the table would say so.")
p.find("merged-cells", "A7", "advice", "The four theme bands are merged across the table: use Centre Across Selection.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("ref-out-of-sequence", "A", "2.1", "A new theme begins its own numbers at .1: no gap.")
p.quiet("small-number", "H", "2.3", "“One agency worker” and “two posts” are staffing, not people who could be identified.")
p.quiet("overdue", "F", "2.3", "30 June has passed, but the date in force is 29 December 2023, and the reason is given.")
p.quiet("complete-no-evidence", "H", "2.6", "A signed protocol with registers is evidence.")
p.quiet("status-unclear", "G", "1.2", "Green is on track by the plan’s key, not finished.")
