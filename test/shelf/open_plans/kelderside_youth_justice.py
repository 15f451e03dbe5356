from by_row import *

p = Plan("kelderside-youth-justice-hmip", "HMIP plan", "Youth justice plan after an HMI Probation inspection, 2023/24. Recommendation merged down its actions, table begins in column B, percent done by the plan's own key (90% is not finished), supporting partners in a column of their own, dotted dates, newest update first.",
         "2024-09-19", dict(ref="C", outcome="B", actions="D", due="E", revised="E", lead="F", status="H", progress="I", evidence="I"), first="B")
p.widths = dict(B=34, C=7, D=40, E=16, F=32, G=28, H=9, I=60)
KC, YJS, POL, NHS, PROB = "Kelderside Council", "Youth Justice Service", "Kelder Police", "Kelder Partnership NHS Trust", "Probation Service"
p.at(2)
p.put(["Kelderside Youth Justice Service – post inspection improvement plan"], bold=True)
p.put(["HM Inspectorate of Probation fieldwork September 2023, report published 14 December 2023. Overall rating: Requires improvement"])
p.put(["Update for the Youth Justice Management Board, 19 September 2024"])
p.put(["% done: 100% = finished and evidence seen by the Board. 90% = work done, evidence still to be seen. Anything less = work continues. The Youth Justice Service (YJS) is a service of Kelderside Council."])
p.put([])
p.put(["HMIP recommendation", "Action no.", "What will be done", "Due", "Owner", "Supporting partners", "% done", "Progress and evidence (newest first)"], bold=True, fill="C9C9C9")

def L(*xs):
    base = [P(n, *o) for n, w, *o in xs]
    return dict(leads=base, leads_ok=[[P(w, *o) for n, w, *o in xs], [P(n, *[KC if x == YJS else x for x in o]) for n, w, *o in xs], [P(n, *(o + [KC] if o == [YJS] else o)) for n, w, *o in xs], [P(w, *[KC if x == YJS else x for x in o]) for n, w, *o in xs], [P(n, *["YJS" if x == YJS else x for x in o]) for n, w, *o in xs]])

DF = L(("Dean Fairclough", "Dean Fairclough, Service Manager", YJS)); df = "Dean Fairclough, Service Manager, YJS"
EB = L(("Elaine Bright", "Elaine Bright, Practice Lead", YJS)); eb = "Elaine Bright, Practice Lead, YJS"
NR = L(("Insp. Nadia Rahman", "Inspector Nadia Rahman", POL)); nr = "Insp. Nadia Rahman – Kelder Police"
NP = L(("Nicola Prowse", "Nicola Prowse, CAMHS Team Manager", NHS)); np_ = "Nicola Prowse, CAMHS Team Manager, Kelder Partnership NHS Trust"
KB = L(("Karl Beech", "Probation Service (Karl Beech)", PROB)); kb = "Probation Service (Karl Beech)"
HS = L(("Helen Skeete", "Helen Skeete, Director of Children’s Services", KC)); hs = "Helen Skeete, Director of Children’s Services, Kelderside Council"
group = []

def rec(text):
    group.append([text, p.row + 1, None])
def a(ref, action, due_v, owner, w, partners, pct, prog, **k):
    first = group[-1][1] == p.row + 1
    group[-1][2] = p.row + 1
    k.setdefault("sector", "LA")
    ww = [P(None, x) for x in partners.split("; ")] if partners else []
    return p.act([group[-1][0] if first else None, ref, action, due_v, owner, partners or None, V(pct / 100, "0%"), prog], ref, **w, st="complete" if pct == 100 else "open",
                 ww=ww, ww_ok=[[]] if ww else None, src_ok=[["HMIP"], ["HMI Probation"], ["HM Inspectorate of Probation"]], **k)

rec("1. The Management Board should make sure that it understands the needs of children who work with the service.")
a("1.1", "Write an annual needs assessment and present it to the Board.", "29.03.24", df, DF, "Kelder Police; Kelder Partnership NHS Trust", 100,
  "Apr 2024: Needs assessment approved by the Board on 18 April 2024 (minute 5).\nFeb 2024: Draft circulated.", due=("2024-03-29", None), ev="evidenced", q="Needs assessment approved by the Board on 18 April 2024 (minute 5).")
a("1.2", "Bring a themed data report to each Board meeting.", "28.06.24", "Data and Performance Officer, YJS", L(("Data and Performance Officer", "Data and Performance Officer", YJS)), None, 100,
  "Sept 2024: Reports on ethnicity, education and health received at the March, May and July meetings; see Board minutes.", due=("2024-06-28", None), ev="evidenced", q="Reports on ethnicity, education and health received at the March, May and July meetings; see Board minutes.")
p.act([None, "1.3", "Board members to observe practice twice a year.", "30.09.24", hs, "All partners", V(0.5, "0%"), "Aug 2024: First round of observations held in May and June, eight members took part. Second round is booked for 24 to 27 September."],
      "1.3", **HS, st="open", due=("2024-09-30", None), ww=[P(None, "All partners")], ww_ok=[[], [P("All partners")]], src_ok=[["HMIP"], ["HMI Probation"], ["HM Inspectorate of Probation"]],
      find=[("due-soon", "E", "advice", "Action 1.3 falls due on 30 September 2024, eleven days after the meeting.")])
group[-1][2] = p.row
rec("2. The service should improve the quality of assessment, in particular of the risk of harm to others.")
a("2.1", "Train all case managers and managers in assessing risk of harm.", "30.04.24", eb, EB, None, 100, "May 2024: Two day course delivered by an external trainer; the register shows that all 23 case managers and managers attended.\nMar 2024: Trainer appointed.", due=("2024-04-30", None), ev="evidenced", q="the register shows that all 23 case managers and managers attended")
a("2.2", "Managers to countersign every assessment against a checklist.", "31.05.24", eb, EB, None, 100, "July 2024: Audit of 30 assessments by the Practice Lead: all 30 were countersigned with comments on risk of harm.", due=("2024-05-31", None), ev="evidenced", q="Audit of 30 assessments by the Practice Lead: all 30 were countersigned with comments on risk of harm.")
a("2.3", "Police intelligence to be checked at the start and at each review.", "30.04.24", nr, NR, "Youth Justice Service", 90, "Aug 2024: Seconded officers now check each new case. Sample to be taken to the October Board.", sector=None, due=("2024-04-30", None))
a("2.4", "Commission an independent re-audit of assessments.", "31.01.25", df, DF, None, 0, "Not begun. Auditor to be found in the autumn.", due=("2025-01-31", None))
rec("3. The service should make sure that there are effective plans to keep other people safe, and that victims are heard.")
a("3.1", "Introduce a contingency section in the planning template.", "29.02.24", eb, EB, None, 100, "Mar 2024: Template amended. Planning is stronger.", due=("2024-02-29", None), ev="asserted", q="Planning is stronger.")
a("3.2", "Recruit a victim worker and offer contact to every identified victim.", "28.06.24 (revised to 31.10.24 as the first advert drew no applicants)", df, DF, "Kelder Police", 75, "Sept 2024: Worker appointed and will start on 7 October.\nJune 2024: Post re-advertised.", due=("2024-06-28", "2024-10-31"))
a("3.2", "Set up a multi-agency risk panel for children assessed as high or very high risk.", "29.03.24", "Dean Fairclough, Service Manager, YJS and Insp. Nadia Rahman, Kelder Police", L(("Dean Fairclough", "Dean Fairclough, Service Manager", YJS), ("Insp. Nadia Rahman", "Inspector Nadia Rahman", POL)), "Probation Service", 100,
  "Apr 2024: Panel has met monthly since January 2024; 19 cases reviewed and minutes held on file.", due=("2024-03-29", None), ev="evidenced", q="Panel has met monthly since January 2024; 19 cases reviewed and minutes held on file.",
  find=[("ref-duplicated", "C", "must-fix", "Number 3.2 stands at two actions: a minute that cites it could mean either. Is this one 3.3?")])
rec("4. Health partners should make sure that children have timely access to mental health and speech and language services.")
a("4.1", "Second a CAMHS nurse to the service for three days a week.", "31.05.24", np_, NP, "Youth Justice Service", 100, "June 2024: Nurse in post from 13 May 2024 under a signed secondment agreement. Average wait in July was 9 days (6 weeks at inspection).", sector="NHS", due=("2024-05-31", None), ev="evidenced", q="Average wait in July was 9 days (6 weeks at inspection).")
a("4.2", "Screen every child for speech, language and communication needs.", "30.08.24", "Sarah Denny", dict(leads=[P("Sarah Denny")], leads_ok=[]), None, 50, "Aug 2024: Screening tool chosen and staff trained. Licences are awaited.", sector=None, sector_ok=["LA", "NHS"], due=("2024-08-30", None),
  find=[("organisation-unknown", "F", "check", "“Sarah Denny” stands without an organisation. Is she the council’s or the NHS’s officer?")])
a("4.3", "Agree a joint funding arrangement for the nurse post beyond March 2025.", "31.12.24", "Helen Skeete, Kelderside Council / Commissioning Lead, NHS Kelder and Dales Integrated Care Board", L(("Helen Skeete", "Helen Skeete", KC), ("Commissioning Lead", "Commissioning Lead", "NHS Kelder and Dales Integrated Care Board")), None, 25, "July 2024: Outline case discussed at the joint commissioning group.", sector="joint", due=("2024-12-31", None))
rec("5. The council should make sure that children receive the education to which they are entitled.")
a("5.1", "Hold a fortnightly meeting with the Virtual School and the SEND team to track every child who receives less than 25 hours.", "31.01.24", "Virtual School Head, Kelderside Council", L(("Virtual School Head", "Virtual School Head", KC)), "Youth Justice Service", 100, "July 2024: Tracker shows that 74% of children of school age had 25 hours in the summer term, up from 49% in the autumn.", due=("2024-01-31", None), ev="evidenced", q="Tracker shows that 74% of children of school age had 25 hours in the summer term, up from 49% in the autumn.")
a("5.2", "Extend the post-16 offer with two training providers.", "30.08.24", "Virtual School Head, Kelderside Council", L(("Virtual School Head", "Virtual School Head", KC)), None, 50, "Feb 2024: One provider has signed and talks with a second are going on.", due=("2024-08-30", None),
  find=[("no-update", "I", "check", "The last update of action 5.2 is of February 2024. Ask its lead where it stands today.")])
a("5.3", "Agree guidance with head teachers on reduced timetables.", "29.11.24", "Virtual School Head, Kelderside Council", L(("Virtual School Head", "Virtual School Head", KC)), None, 50, "Aug 2024: Draft guidance is out for comment with all secondary schools.", due=("2024-11-29", None))
rec("6. The service should improve its work with children who are released from custody or who move to adult probation.")
a("6.1", "Agree a transfer protocol with the Probation Service.", "31.07.24", kb, KB, "Youth Justice Service", 100, None, sector=None, due=("2024-07-31", None), ev="none")
a("6.2", "Plan accommodation at least six weeks before release.", "30.06.24", "Service Manager, Corporate Parenting, Kelderside Council", L(("Service Manager, Corporate Parenting", "Service Manager", KC)), None, 75, "Sept 2024: A resettlement checklist is in use. One boy aged 15 waited four days after release in July for a placement because his aunt withdrew her offer; lessons have been shared.", due=("2024-06-30", None),
  find=[("case-story", "I", "must-fix", "The progress of 6.2 tells of one boy of 15 and his aunt: a neighbour would know who is meant. Take it out.")])
a("6.3", "Second a probation officer to the service.", "31.10.24", kb, KB, None, 75, "Sept 2024: Officer identified; vetting is under way.", sector=None, due=("2024-10-31", None))
a("6.4", "Gather feedback from children at the end of orders.", "28.06.24", eb, EB, None, 100, "Aug 2024: Exit survey in use since April. 41 responses: 36 said that their worker had listened to them.", due=("2024-06-28", None), ev="evidenced", q="41 responses: 36 said that their worker had listened to them.")
for text, r1, r2 in group:
    p.ws.merge_cells(start_row=r1, start_column=2, end_row=r2, end_column=2)
p.find("merged-cells", f"B{group[0][1]}", "advice", "Each recommendation is merged down its actions: sorting and screen readers break on it. Repeat the words instead.")
p.find("acronyms", f"F{[g for g in p.actions if g['ref']=='4.1'][0]['row']}", "advice", "CAMHS, SEND and HMIP are never spelt out for members.")
p.find("no-document-title", "B2", "advice", "The workbook has no title in its properties.")
p.quiet("status-unclear", "H", "2.3", "90% is not finished by the plan’s own key.")
p.quiet("overdue", "E", "3.2", "28 June has passed, but 31 October 2024 is in force, with a reason.")
p.quiet("outcome-missing", "B", "1.2", "The recommendation above is merged down.")
p.quiet("progress-missing", "I", "2.4", "It is said that the action has not begun, and 0% agrees.")
