"""An NHS trust's plan after a CQC section 29A warning notice (2022), leads by role, status words by a key, update and evidence apart."""
from by_row import *

p = Plan("sallowdale-s29a", "S29A plan",
         "NHS trust's plan after a CQC section 29A warning notice, 2022. Leads are board roles without an organisation (the trust's own plan), partners in a column of their own; original and revised dates apart; status words by the plan's key (Delivered and Embedded are both done); a hidden sheet of lists.",
         "2022-07-07",
         {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "workingWith": "E", "due": "F", "revised": "G", "status": "H", "progress": "I", "evidence": "J"})
p.widths = {"A": 6, "B": 36, "C": 42, "D": 22, "E": 26, "F": 13, "G": 13, "H": 14, "I": 46, "J": 40}
T = "Sallowdale Hospitals NHS Foundation Trust"
def role(r):
    """A board role: the body is the trust whose plan it is, though the cell does not say so."""
    return {"leads": [P(r)], "leads_ok": [[P(r, T)]], "sector": "NHS", "sector_ok": [None]}

p.put(["Sallowdale Hospitals NHS Foundation Trust"], bold=True)
p.put(["CQC Section 29A Warning Notice – urgent and emergency care and medical wards"], bold=True)
p.put(["Notice issued 14 March 2022. Significant improvement is required by 17 June 2022."])
p.put(["Position at 30 June 2022 for the Board of Directors in public, 7 July 2022"])
p.put(["Status key: Not started | On track | At risk | Missed | Delivered (done, evidence seen by the Quality Committee) | Embedded (delivered, and three months of audit at target)"])
p.at(7)
p.put(["Ref", "Concern in the notice", "What we will do", "Executive lead", "Working with", "Due", "Revised due", "Status", "Update", "Assurance / evidence"], bold=True, fill="005EB8")
for c in p.ws[7]: c.font = Font(bold=True, color="FFFFFF")

p.band("A. Urgent and emergency care", width=10, fill="DDEBF7")
p.act(["A1", "Patients in the emergency department (ED) were not assessed promptly on arrival.", "Senior nurse to carry out initial assessment around the clock.", "Chief Nurse", None,
       D(2022, 4, 15), None, "Embedded", "Rota in place since 4 April. The daily position goes to the operations meeting at 8.30am and 4pm. Bank shifts cover short notice absence.", "Audit: 92% assessed in 15 minutes in April, 94% in May and 95% in June (target 90%)."],
      "A1", due=("2022-04-15", None), st="complete", ev="evidenced", q="Audit: 92% assessed in 15 minutes in April, 94% in May and 95% in June", **role("Chief Nurse"))
p.act(["A2", "Patients waited in corridors without oversight of risk.", "Corridor care procedure, with a named nurse for each shift.", "Chief Nurse", "North West Moors Ambulance Service",
       D(2022, 4, 29), None, "Delivered", "Procedure approved and in use.", "Procedure CG114 v1 approved by the Clinical Policies Group on 27 April 2022."],
      "A2", due=("2022-04-29", None), st="complete", ev="evidenced", q="approved by the Clinical Policies Group on 27 April 2022", ww=[P(None, "North West Moors Ambulance Service")], ww_ok=[[P("North West Moors Ambulance Service")]], **role("Chief Nurse"))
p.act(["A3", "Ambulance handovers were delayed.", "Agree a handover plan and open a cohort area.", "Chief Operating Officer", "North West Moors Ambulance Service; Sallowdale ICB",
       D(2022, 5, 31), D(2022, 9, 30), "At risk", "Cohort area needs building work; the contractor could not start until July. Handovers over an hour fell from 31% to 19% in June.", None],
      "A3", due=("2022-05-31", "2022-09-30"), ww=[P(None, "North West Moors Ambulance Service"), P(None, "Sallowdale ICB")],
      ww_ok=[[P("North West Moors Ambulance Service"), P("Sallowdale ICB")]], **role("Chief Operating Officer"))
p.act(["A4", "Observations were not escalated when patients deteriorated.", "Electronic observations in ED; escalation training.", "Medical Director", None,
       D(2022, 5, 31), None, "Delivered", "System live in ED on 16 May. 96% of ED nurses trained.", "Monthly deterioration audit, June: escalation as per policy in 58 of 62 cases."],
      "A4", due=("2022-05-31", None), st="complete", ev="evidenced", q="Monthly deterioration audit, June: escalation as per policy in 58 of 62 cases", **role("Medical Director"))
p.act(["A5", "The mental health assessment room was not safe.", "Remove ligature points and fit alarms.", "Director of Estates and Facilities", "Moorside Mental Health NHS Trust",
       D(2022, 4, 30), None, "Delivered", "Work finished 22 April.", "Joint inspection with Moorside Mental Health NHS Trust on 3 May 2022, no outstanding points."],
      "A5", due=("2022-04-30", None), st="complete", ev="evidenced", q="Joint inspection with Moorside Mental Health NHS Trust on 3 May 2022", ww=[P(None, "Moorside Mental Health NHS Trust")], ww_ok=[[P("Moorside Mental Health NHS Trust")]], **role("Director of Estates and Facilities"))
p.act(["A6", "Children were cared for by staff without paediatric competences.", "One children's nurse on each shift in ED.", "Chief Nurse", None,
       D(2022, 6, 17), None, "Missed", "Two posts filled, three out to advert. Paediatric ward covers nights.", "Rota compliance, June: 81%."],
      "A6", due=("2022-06-17", None), **role("Chief Nurse"),
      late_words="Action A6 was due by 17 June 2022, the day set by the notice, and is missed. No revised date is given: what is it, and what will CQC be told?")
p.act(["A7", "Medicines were left unattended.", "Lockable storage in all majors bays; spot checks.", "Chief Pharmacist", None,
       D(2022, 4, 29), None, "Delivered", "Storage fitted. Staff are fully aware of their responsibilities.", None],
      "A7", due=("2022-04-29", None), st="complete", ev="asserted", q="Storage fitted. Staff are fully aware of their responsibilities", **role("Chief Pharmacist"))

p.band("B. Medical wards", width=10, fill="DDEBF7")
p.act(["B1", "Nurse staffing did not meet the planned numbers.", "Review establishments with the acuity tool and put the shortfall to the Board.", "Chief Nurse", None,
       D(2022, 5, 26), None, "Delivered", "Review finished in May.", "Board minute 22/047 of 26 May 2022 approving 18.4 posts."],
      "B1", due=("2022-05-26", None), st="complete", ev="evidenced", q="Board minute 22/047 of 26 May 2022", **role("Chief Nurse"))
p.act(["B2", "As above.", "International recruitment: 40 nurses in post.", "Chief People Officer", None,
       D(2022, 9, 30), None, "On track", "• 26 nurses have arrived\n• 9 more have visas\n• Accommodation has been found for all of the next group", "Workforce dashboard."],
      "B2", due=("2022-09-30", None), **role("Chief People Officer"))
p.act(["B3", "Falls risk assessments were incomplete.", "Bedside safety checklist within six hours of admission; weekly audit.", "Chief Nurse", None,
       D(2022, 5, 13), None, "Embedded", "Checklist in use on 12 of 12 wards.", "Weekly audit: 93%, 95% and 96% complete in six hours in April, May and June."],
      "B3", due=("2022-05-13", None), st="complete", ev="evidenced", q="Weekly audit: 93%, 95% and 96% complete in six hours in April, May and June", **role("Chief Nurse"))
p.act(["B4", "Mental capacity assessments were not recorded.", "New form in the patient record. Training for medical ward staff.", "Medical Director", "Sallowdale Council",
       D(2022, 6, 10), D(2022, 5, 10), "At risk", "Form is live in the electronic record. Posters and lanyard cards given out on the wards. Training stands at 62% (target 85%): sessions were cancelled owing to sickness.", "Quarterly audit in July."],
      "B4", due=("2022-06-10", "2022-05-10"), due_ok=[("2022-06-10", None), ("2022-05-10", "2022-06-10")], ww=[P(None, "Sallowdale Council")], ww_ok=[[P("Sallowdale Council")]], quiet=True, **role("Medical Director"),
      find=[("revised-earlier", "G", "check", "The revised date, 10 May 2022, is before the one it replaces, 10 June 2022. Is it 10 August?"),
            ("overdue", "G", "must-fix", "Action B4 is late by either of its dates (10 May or 10 June 2022) and is not complete. What is the date?")])
p.act(["B5", "Do not attempt resuscitation decisions were not discussed with families.", "Audit of all decisions in a month; learning sessions.", "Medical Director", None,
       D(2022, 6, 17), None, "Delivered", "Learning sessions held on each ward. The audit will be repeated in September.", "June audit of 71 decisions: discussion recorded in 66."],
      "B5", due=("2022-06-17", None), st="complete", ev="evidenced", q="June audit of 71 decisions: discussion recorded in 66", **role("Medical Director"))
p.act(["B6", "Venous thromboembolism (VTE) assessments were below target.", "Mandatory field in the electronic record.", "Medical Director", None,
       D(2022, 7, 15), None, "On track", "Supplier has built the field; testing ends on 8 July.", None],
      "B6", due=("2022-07-15", None), **role("Medical Director"),
      find=[("due-soon", "F", "advice", "Action B6 falls due on 15 July 2022, eight days after the meeting.")])
p.act(["B7", "Patients' records were not stored securely.", "Lockable trolleys; monthly walk round.", "Chief Information Officer", None,
       D(2022, 4, 29), None, "Deliverd", "Trolleys delivered to all wards in April.", "Walk round 14 June 2022: no open trolley on 12 wards."],
      "B7", due=("2022-04-29", None), st="complete", ev="evidenced", ev_ok=[None], q="Walk round 14 June 2022: no open trolley on 12 wards", st_ok=["open", "unclear"], od_ok=[True], **role("Chief Information Officer"),
      find=[("status-misspelt", "H", "check", "“Deliverd” should probably read “Delivered”.")])

p.band("C. Governance", width=10, fill="DDEBF7")
p.act(["C1", "Risks were not escalated to the Board.", "Rewrite the risk policy and review the corporate risk register.", "Director of Corporate Governance", None,
       D(2022, 5, 26), None, "Delivered", "Policy rewritten with an outside adviser; workshops held with divisional teams in April and May.", "Policy approved by the Board on 26 May 2022; register reviewed monthly since."],
      "C1", due=("2022-05-26", None), st="complete", ev="evidenced", q="Policy approved by the Board on 26 May 2022", **role("Director of Corporate Governance"))
p.act(["C2", "Incidents were not investigated in time.", "Clear overdue incidents and set up a weekly panel.", "Chief Nurse", None,
       D(2022, 5, 31), D(2022, 7, 29), "On track", "Overdue incidents are down from 412 to 97. The date was moved as an investigator left in May. Queries to patientsafety@sallowdale-hospitals.example.", "Weekly incident report."],
      "C2", due=("2022-05-31", "2022-07-29"), **role("Chief Nurse"),
      find=[("email-address", "I", "check", "An e-mail address stands in the update. Is it meant to be published?")])
p.act(["C3", "Learning from incidents was not shared.", "Monthly safety bulletin; safety huddles on every ward.", "Chief Nurse", None,
       D(2022, 4, 29), None, "Delivered", "Bulletin issued since April. A huddle was observed on each of the 12 wards.", "Huddle observations, 6 to 17 June 2022 (record held by Quality Team)."],
      "C3", due=("2022-04-29", None), st="complete", ev="evidenced", q="Huddle observations, 6 to 17 June 2022", **role("Chief Nurse"))
p.act(["C4", "Complaints were not answered in time.", "Weekly tracking of complaints by division.", "Chief Nurse", None,
       D(2022, 6, 30), None, "Delivered", "A backlog remains in surgery, to be cleared by September. In one case an 84-year-old widow from Cragwell waited ten months for her answer.", "June report: 79% answered in time (48% in March)."],
      "C4", due=("2022-06-30", None), st="complete", ev="evidenced", q="June report: 79% answered in time (48% in March)", **role("Chief Nurse"),
      find=[("case-story", "I", "must-fix", "“an 84-year-old widow from Cragwell” tells one person's case. Take it out."),
            ("complete-outstanding", "I", "check", "Delivered, but “A backlog remains in surgery, to be cleared by September”. Is it delivered?")])
p.act(["C5", "Staff did not feel able to speak up.", "Freedom to speak up champions in each division; pulse survey.", None, None,
       D(2022, 8, 31), None, "On track", "9 champions trained. Survey opens in July.", None],
      "C5", [], ("2022-08-31", None), sector=None, sector_ok=["NHS"],
      find=[("lead-missing", "D", "must-fix", "Nobody leads action C5. Who answers for it?")])
p.act(["C6", "Mandatory training was below target.", "Protected time for training; trajectory for each ward.", "Chief People Officer", None,
       "End of Q2", None, "On track", "Trust-wide rate is 84% (target 90%).", "ESR report, June 2022."],
      "C6", due=("2022-09-30", None), due_ok=[(None, None), ("2022-06-30", None)], od_ok=[True], **role("Chief People Officer"),
      find=[("due-unreadable", "F", "check", "“End of Q2” is no day: 30 June or 30 September 2022? Write the day, month and year.")])
p.act(["C7", "Equipment was not serviced.", "Register of devices; service the overdue ones, highest risk first.", "Director of Estates and Facilities", None,
       D(2022, 6, 17), None, "Not started", "Register now lists 6,240 devices and 388 high risk devices were serviced in May and June.", None],
      "C7", due=("2022-06-17", None), quiet=True, **role("Director of Estates and Facilities"),
      find=[("overdue", "F", "must-fix", "Action C7 was due by 17 June 2022 and is not complete. No revised date is given: what is it?"),
            ("status-disagrees", "H", "must-fix", "The status is “Not started”, but the update tells of work done. Correct one of them.")])

for a in p.actions:                     # no row says whose recommendation it answers; the title does
    a["sourcesAcceptable"] = [[], ["CQC"]]
lists = p.wb.create_sheet("Lists")
for i, v in enumerate(["Not started", "On track", "At risk", "Missed", "Delivered", "Embedded"], 1): lists.cell(i, 1).value = v
lists.sheet_state = "hidden"
p.find("hidden-sheet", "'Lists'!A1", "must-fix", "A hidden sheet, “Lists”, goes out with the workbook. Delete it, or leave it out of the copy.")
p.find("organisation-unknown", f"D{p.actions[0]['row']}", "advice", "The executive leads stand without an organisation. If the Trust leads all of them, nothing is wrong; say so once.")
p.find("merged-cells", "A8", "advice", "The three bands are merged cells. Screen readers may lose their place.")
p.find("acronyms", f"E{p.actions[2]['row']}", "advice", "ICB and ESR are never spelt out.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("small-number", "I", "A6", "“Two posts” are posts, no people.")
p.quiet("complete-outstanding", "I", "B5", "An audit that will be repeated in September keeps the standard; the action itself is done.")
p.quiet("outcome-missing", "B", "B2", "“As above.” stands for the concern of B1.")
p.quiet("small-number", "I", "C5", "9 champions are staff.")
p.quiet("revised-no-reason", "G", "A3", "The update says why: building work, and a contractor who could not start until July.")
p.quiet("revised-no-reason", "G", "C2", "The update says why: an investigator left.")
p.quiet("due-before-start", "F", "A1", "A month after the notice is its own timetable.")
