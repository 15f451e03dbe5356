from by_row import *

p = Plan("ashmoor-community-trust-cqc", "CQC action plan", "NHS community trust's plan after a CQC comprehensive inspection, 2016. Numbers M1 and S1, must-do and should-do bands, original and revised date columns, post then name in the lead cell, evidence held in its own column, a hidden list sheet.",
         "2016-10-20", dict(ref="A", outcome="B", actions="D", lead="E", due="F", revised="G", status="H", progress="I", evidence="J"))
p.widths = dict(A=6, B=38, C=18, D=40, E=26, F=13, G=13, H=12, I=46, J=36)
T, BC = "Ashmoor Community Healthcare NHS Trust", "Ashmoor Borough Council"
p.put([T], bold=True)
p.put(["Quality improvement plan following the CQC comprehensive inspection of 9 to 13 November 2015 (report published 23 March 2016; quality summit 5 April 2016)"])
p.put(["Status of each action as at 30 September 2016, for the Board and the Health Overview and Scrutiny Committee"])
p.put(["Status: Complete – all steps done; On track – will meet its date; Behind – has missed or will miss its date; Not started"])
p.put(["All leads are officers of the Trust unless another organisation is given."])
p.put(["No.", "CQC requirement", "Service", "Action", "Responsible", "Target date", "Revised date", "Status", "Progress", "Evidence held"], bold=True, fill="9DC3E6")

def who(*xs):
    return dict(leads=[P(n, T) for n, _ in xs], leads_ok=[[P(w, T) for _, w in xs], [P(n) for n, _ in xs], [P(w) for _, w in xs]])

AP = who(("Annette Pole", "Chief Nurse, Annette Pole")); ap = "Chief Nurse – Annette Pole"
VS = who(("Vikram Shah", "Deputy Director of Operations, Vikram Shah")); vs = "Deputy Director of Operations: Vikram Shah"
MD = who(("Dr Ewan Craig", "Medical Director, Dr Ewan Craig")); md = "Medical Director (Dr Ewan Craig)"
CF = who(("Colin Frew", "Head of Estates, Colin Frew")); cf = "Head of Estates – Colin Frew"
JL = who(("Jo Lambourne", "Jo Lambourne, Chief Pharmacist")); jl = "Jo Lambourne, Chief Pharmacist"
HR = who(("Director of Workforce", "Director of Workforce")); hr = "Director of Workforce"
MS = who(("Matron, Ashmoor Cottage Hospital", "Matron, Ashmoor Cottage Hospital")); ms = "Matron, Ashmoor Cottage Hospital"
MS["leads_ok"] += [[P("Matron", "Ashmoor Cottage Hospital")], [P("Matron", T)], [P("Matron")], [P("Matron", "Ashmoor Cottage Hospital", T)]]
F = "dd-mmm-yy"

def a(ref, req, svc, action, lead_text, w, target, revised, status, prog, held, **k):
    k.setdefault("sector", "NHS")
    return p.act([ref, req, svc, action, lead_text, target, revised, status, prog, held], ref, **w, st="complete" if status == "Complete" else "open", src_ok=[["CQC"]], **k)

p.band("MUST DO (regulatory breaches)", 10, fill="F8CBAD")
a("M1", "The trust must ensure that staffing levels on the inpatient wards are safe at all times.", "Inpatients", "Review establishments using a recognised acuity tool and report monthly to the Board.", ap, AP, D(2016,6,30,F), None, "Complete",
  "Establishment review approved by the Board in May. Fill rates are reported each month.", "Board paper 26 May 2016, item 9; monthly fill rate returns April to September (day shifts 97% in September).", due=("2016-06-30", None), ev="evidenced", q="Board paper 26 May 2016, item 9; monthly fill rate returns April to September (day shifts 97% in September).")
a("M2", "The trust must ensure that medicines are stored at safe temperatures.", "Inpatients", "Install temperature loggers in every clinic room and refrigerator.", jl, JL, D(2016,5,31,F), D(2016,8,31,F), "Complete",
  "Loggers installed on all wards. Delay was due to late delivery by the supplier.", "Pharmacy audit, 12 September 2016: all 27 refrigerators and 19 clinic rooms logged and within range.", due=("2016-05-31", "2016-08-31"), ev="evidenced", q="Pharmacy audit, 12 September 2016: all 27 refrigerators and 19 clinic rooms logged and within range.")
a("M3", "The trust must ensure that all staff complete mandatory training.", "Trust wide", "Move to a single training record and reach 90% compliance in each directorate.", hr, HR, D(2016,9,30,F), None, "Behind",
  "Trust compliance is 86%. Children’s and Adults’ directorates are above 90%; Inpatients is at 78% because staff could not be released over the summer.", "Training dashboard, September 2016.", due=("2016-09-30", None))
a("M4", "The trust must ensure that care records are complete and stored securely.", "Community nursing", "Replace open trolleys with lockable units and repeat the record keeping audit.", vs, VS, D(2016,7,29,F), None, "Complete",
  "Units were delivered in June to all nine bases.", "Record keeping audit July 2016: 94% of 200 records complete (71% in 2015). Spot checks of security on 4 and 5 August: no breaches.", due=("2016-07-29", None), ev="evidenced", q="Record keeping audit July 2016: 94% of 200 records complete (71% in 2015).")
a("M5", "The trust must ensure that incidents are reported and that learning is shared.", "Trust wide", "Introduce a weekly incident review meeting and a learning bulletin.", md, MD, D(2016,5,31,F), None, "Complete",
  "Weekly meeting established in May 2016. The reporting culture has improved significantly.", "See evidence folder.", due=("2016-05-31", None), ev="asserted", q="The reporting culture has improved significantly.")
a("M6", "The trust must ensure that premises at the Minor Injuries Unit protect patients’ privacy.", "Urgent care", "Re-site the reception desk and fit a screen to the triage bay.", cf, CF, D(2016,10,31,F), None, "On track", "Screen fitted in August. Reception work began on 26 September and is planned to take four weeks.", "Project plan.", due=("2016-10-31", None),
  find=[("due-soon", "F", "advice", "Action M6 falls due on 31 October 2016, eleven days after the meeting: ask whether the reception work is on time.")])
a("M7", "The trust must ensure that children’s safeguarding supervision takes place at the required interval.", "Health visiting", "Recruit two further supervisors and offer a session to each health visitor every three months.", "Named Nurse for Safeguarding Children", who(("Named Nurse for Safeguarding Children", "Named Nurse for Safeguarding Children")), D(2016,9,30,F), D(2016,6,30,F), "On track",
  "Both supervisors are in post. 71% of health visitors had a session in the last quarter.", "Supervision log.", due=("2016-09-30", "2016-06-30"), due_ok=[("2016-06-30", "2016-09-30"), ("2016-09-30", None)], quiet=True,
  find=[("revised-earlier", "G", "check", "The revised date of action M7, 30 June 2016, is before the date that it replaces, 30 September 2016. Have the two been swapped, or is 2017 meant?"),
        ("overdue", "G", "must-fix", "Action M7 is called on track, but both of its dates (30 September and 30 June 2016) have passed. What is the date now?")])
a("M8", "The trust must ensure that equipment is serviced and safe to use.", "Trust wide", "Carry out a full asset check and set up a planned maintenance contract.", cf, CF, D(2016,8,31,F), D(2016,12,16,F), "Behind", "Asset check finished. Contract award is delayed by a challenge from an unsuccessful bidder.", "Asset register.", due=("2016-08-31", "2016-12-16"))
a("M9", "The trust must ensure that ‘do not attempt resuscitation’ forms are completed correctly.", "Inpatients", "Train medical staff and audit forms each month.", md, MD, D(2016,6,30,F), None, "Complete", "Training delivered in May and June.", "Monthly audits: 28 of 30 forms in August 2016 met every standard.", due=("2016-06-30", None), ev="evidenced", q="28 of 30 forms in August 2016 met every standard.")
a("M10", "The trust must ensure that risk registers are up to date and owned.", "Trust wide", "Review every directorate’s register at the monthly performance meeting.", "Company Secretary", who(("Company Secretary", "Company Secretary")), D(2016,5,31,F), None, "Complete", None, None, due=("2016-05-31", None), ev="none")
p.band("SHOULD DO", 10, fill="FFE699")
a("S1", "The trust should reduce waiting times for podiatry.", "Podiatry", "Run extra clinics and introduce telephone triage.", "Clinical Lead, Podiatry", who(("Clinical Lead, Podiatry", "Clinical Lead, Podiatry")), D(2016,12,30,F), None, "On track", "Longest wait has fallen from 31 weeks in April to 19 weeks in September.", "Waiting list report.", due=("2016-12-30", None))
a("S2", "The trust should ensure that patients with dementia have an environment that suits them.", "Inpatients", "Fit signs and contrasting doors on both wards.", ms, MS, D(2016,9,30,F), None, "Complete", "Work finished on 16 September.", "Matron’s walk round with carers on 23 September 2016; comments from 14 carers, all favourable.", due=("2016-09-30", None), ev="evidenced", q="Matron’s walk round with carers on 23 September 2016; comments from 14 carers, all favourable.")
a("S3", "The trust should improve discharge planning with social care.", "Inpatients", "Agree a shared discharge pathway and hold a daily call with the council’s hospital team.", f"Vikram Shah, Deputy Director of Operations, {T} and Moira Teague, Hospital Social Work Manager, {BC}", dict(leads=[P("Vikram Shah", T), P("Moira Teague", BC)], leads_ok=[[P("Vikram Shah, Deputy Director of Operations", T), P("Moira Teague, Hospital Social Work Manager", BC)]]),
  D(2016,11,30,F), None, "On track", "Daily calls began in July. The pathway is with both organisations for comment.", "Call log.", due=("2016-11-30", None), sector="joint", sector_ok=["joint"])
a("S4", "The trust should make complaint responses more timely.", "Trust wide", "Set up a weekly tracker and draft responses within 20 working days.", ap, AP, D(2016,7,29,F), None, "Complete", "Tracker in place since June.", "Complaints report Quarter 2: 91% of responses were drafted within 20 working days (54% in Quarter 4).", due=("2016-07-29", None), ev="evidenced", q="91% of responses were drafted within 20 working days (54% in Quarter 4)")
a("S5", "The trust should consider how to involve patients in service design.", "Trust wide", "Set up a patients’ reference group.", ap, AP, D(2016,8,31,F), D(2017,1,31,F), "Behind", "Terms of reference have been drafted.", None, due=("2016-08-31", "2017-01-31"),
  find=[("revised-no-reason", "G", "advice", "Action S5 was put back from 31 August 2016 to 31 January 2017 and nothing says why.")])
a("S6", "The trust should ensure lone workers are safe.", "Community nursing", "Issue lone worker devices to all community nurses.", vs, VS, D(2016,9,30,F), None, "Complete", "Devices issued to the North and Central teams. The South team has yet to receive theirs.", "Issue log (142 devices).", due=("2016-09-30", None), ev="evidenced", q="Issue log (142 devices).",
  find=[("complete-outstanding", "I", "check", "Action S6 is recorded complete, but “The South team has yet to receive theirs” is work outstanding, and the action promised devices to all community nurses. Is it complete?")])
a("S7", "The trust should review the provision of interpreters.", "Trust wide", "Retender the interpreting contract.", "Head of Procurement", who(("Head of Procurement", "Head of Procurement")), D(2017,3,31,F), None, "Not started", "Current contract runs to June 2017. To begin in December.", None, due=("2017-03-31", None))
a("S8", "The trust should ensure that appraisals are of good quality.", "Trust wide", "Introduce a new appraisal form and sample its use.", hr, HR, "End of Q3 16/17", None, "On track", "Form launched in September with guidance for managers. Queries to appraisals@ashmoortrust.example", None, due=("2016-12-31", None),
  find=[("email-address", "I", "check", "An e-mail address (appraisals@ashmoortrust.example) stands in the progress of S8. Is it meant to be published?"),
        ("due-month-only", "F", "advice", "“End of Q3 16/17” was read as 31 December 2016. Write the day.")])
a("S9", "The trust should ensure that end of life care plans are personal.", "Community nursing", "Adopt the regional care plan and train district nurses.", md, MD, D(2016,10,14,F), None, "On track", "Care plan adopted in July and 88 district nurses trained so far.", "Training register.", due=("2016-10-14", None))
a("S10", "The trust should display staffing levels for the public.", "Inpatients", "Put up boards at each ward entrance.", ms, MS, D(2016,4,29,F), None, "Complete", "Boards are up.", "Healthwatch visit report, July 2016, noted boards in use on both wards.", due=("2016-04-29", None), ev="evidenced", q="Healthwatch visit report, July 2016, noted boards in use on both wards.")
ws = p.wb.create_sheet("Lists"); ws.sheet_state = "hidden"
for i, v in enumerate(["Complete", "On track", "Behind", "Not started"]): ws.cell(i + 1, 1).value = v
p.find("hidden-sheet", "'Lists'!A1", "must-fix", "The hidden sheet “Lists” will go out with the workbook: delete it, or leave it out of the copy.")
p.find("merged-cells", "A7", "advice", "The two bands are merged across the table: use Centre Across Selection.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("organisation-unknown", "E", "M3", "A line above the table says that all leads are officers of the Trust.")
p.quiet("overdue", "G", "M8", "31 August has passed, but the revised date is 16 December 2016, with a reason.")
p.quiet("small-number", "I", "M7", "Two supervisors are posts, not people who could be identified.")
p.quiet("ref-out-of-sequence", "A", "S1", "The should-do actions have numbers of their own.")
p.quiet("revised-no-reason", "G", "M2", "Complete, and the reason is given.")
