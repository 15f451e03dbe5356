"""A safeguarding adults review of a learning disability service, 2017, across two councils and a CCG: recommendations merged down, owners in every order, a second table below."""
from by_row import D, P, Plan, V

AS_AT = "2017-11-09"
p = Plan("ebbworth-nantham-sar-2017", "SAR action log", "Safeguarding adults review (learning disability) across two councils and a CCG, published March 2017, log at October 2017. Recommendation merged down over its actions, the number held as a number (2.10 by format), dated updates one under the other, status in words in the third column, a second small table with other headings below.",
         AS_AT, {"outcome": "A", "ref": "B", "status": "C", "actions": "D", "lead": "E", "due": "F", "revised": "F", "progress": "G", "evidence": "G"})
EB, NA, CCG = "Ebbworth Borough Council", "Nantham Metropolitan Council", "NHS Ebbworth and Nantham CCG"
p.widths = {"A": 36, "B": 7, "C": 14, "D": 42, "E": 34, "F": 22, "G": 70}
p.put(["Ebbworth and Nantham Safeguarding Adults Boards (joint)"], bold=True)
p.put(["Safeguarding adults review “Adult K” and the learning disability service review: action log"], bold=True)
p.put(["Review published 14 March 2017. Log as at 31 October 2017, for both Health and Wellbeing Boards, 9 November 2017."])
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.at(5)
HEAD = ["Recommendation of the review", "No.", "Status", "Action agreed", "Responsible (name and agency)", "Timescale", "Progress and evidence"]
p.put(HEAD, bold=True, fill="F4B084")
recs = []
def rec(text): recs.append([p.row + 1, text])
def act(ref, status, todo, lead, by, upd, leads, due, **k):
    top = recs[-1][0] == p.row + 1
    k.setdefault("section_ok", [None, recs[-1][1]])
    return p.act([recs[-1][1] if top else None, ref, status, todo, lead, by, upd], k.pop("shown", ref), leads, due, **k)
LH, TB, RS = P("Lorna Heywood", EB), P("Tariq Bashir", NA), P("Ruth Sandiford", CCG)

rec("1. Annual reviews of people placed out of area are held on time and face to face.")
act("1.1", "Completed", "List everybody with a learning disability who is placed outside the two boroughs.", "Lorna Heywood (Ebbworth Borough Council) / Tariq Bashir (Nantham Metropolitan Council)", "30/04/2017", "April 2017: both lists drawn up and checked against the finance records; 64 people. Report to the joint Board on 9 May 2017.",
    [LH, TB], ("2017-04-30", None), st="complete", ev="evidenced", q="both lists drawn up and checked against the finance records; 64 people. Report to the joint Board on 9 May 2017.")
p.find("merged-cells", f"A{p.row}", "advice", "The recommendations are merged down over their actions: screen readers may lose their place.")
act("1.2", "Completed", "Hold every overdue review.", "Lorna Heywood (Ebbworth Borough Council)", "31/07/2017", "August 2017: the last review was held on 26 July. Performance report of 31 July shows none overdue (19 in March).",
    [LH], ("2017-07-31", None), st="complete", ev="evidenced", q="Performance report of 31 July shows none overdue (19 in March).")
act("1.3", "In progress", "Hold every overdue review.", "Tariq Bashir (Nantham Metropolitan Council)", "31/07/2017", "June 2017: 11 held, 14 to do.\nSeptember 2017: a further 8 held. Reviewing officers have left and are not yet replaced.",
    [TB], ("2017-07-31", None), st="open")
act("1.4", "Completed", "One review form for both councils and health.", "Ruth Sandiford, NHS Ebbworth & Nantham CCG", "30 June 2017", "June 2017: form agreed and in use. It has made a real difference to the quality of reviews.",
    [P("Ruth Sandiford", "NHS Ebbworth & Nantham CCG")], ("2017-06-30", None), st="complete", ev="asserted", q="It has made a real difference to the quality of reviews.", sector="NHS", leads_ok=[[RS]])
p.find("spelt-differently", f"E{p.row}", "advice", "“NHS Ebbworth & Nantham CCG” is elsewhere “NHS Ebbworth and Nantham CCG”. Use one spelling.")

rec("2. Commissioners know the quality of the homes that they buy from.")
act(V(2.1, "0.0"), "Completed", "Quality visits to all 23 homes in the two boroughs.", "Commissioning Manager, Nantham Metropolitan Council", "Aug 17", "Sept 2017: all 23 visited; reports on file. Summary to the Board on 12 September 2017.",
    [P("Commissioning Manager", NA)], ("2017-08-31", None), st="complete", ev="evidenced", q="all 23 visited; reports on file. Summary to the Board on 12 September 2017.", shown="2.1")
act(V(2.2, "0.0"), "On hold", "Joint contract with one set of standards.", "Ruth Sandiford, NHS Ebbworth and Nantham CCG; Commissioning Manager, Nantham Metropolitan Council", "31/10/2017 (revised to 31/01/2018 while the two legal departments settle the terms)", "October 2017: draft is with the lawyers of both councils.",
    [RS, P("Commissioning Manager", NA)], ("2017-10-31", "2018-01-31"), st="open", sector="joint", shown="2.2")
act(V(2.3, "0.0"), "Overdue", "Share concerns about providers each month with the regulator.", "Tariq Bashir (Nantham Metropolitan Council)", "30/09/2017", "July 2017: first meeting held with CQC.\nOctober 2017: the August and September meetings fell through.",
    [TB], ("2017-09-30", None), st="open", shown="2.3")
act(V(2.4, "0.0"), "Completed", "Easy read guide to good support, for residents and families.", "Self-advocacy group / Lorna Heywood (Ebbworth Borough Council)", "29/09/2017", "Sept 2017: guide printed; a focus group of 15 self-advocates found it clear.",
    [P(None, "Self-advocacy group"), LH], ("2017-09-29", None), st="complete", ev="evidenced", q="a focus group of 15 self-advocates found it clear", shown="2.4", leads_ok=[[LH], [P("Self-advocacy group"), LH]],
    find=[("organisation-unknown", "E", "check", "“Self-advocacy group” is not known as the council's, the NHS's or another body's. Which group is it?")])
act(V(2.10, "0.00"), "Not started", "Early warning score for homes.", "Lorna Heywood (Ebbworth Borough Council)", "30/03/2018", "To begin in the new year, when the analyst is in post.",
    [LH], ("2018-03-30", None), st="open", shown="2.10",
    find=[("ref-as-number", "B", "advice", "2.10 is held as the number 2.1 and only its format shows it so, beside another 2.1. Type it as text (or is it 2.5?)."), ("ref-out-of-sequence", "B", "check", "2.4 is followed by 2.10: 2.5 to 2.9 are left out.")])

rec("3. Physical health of people with a learning disability is watched as closely as behaviour.")
act("3.1", "Completed", "Raise the take-up of annual health checks to 75%.", "Ruth Sandiford, NHS Ebbworth and Nantham CCG", "31/03/2017", "GP returns for 2016/17, published June 2017, show 77%.",
    [RS], ("2017-03-31", None), st="complete", ev="evidenced", q="GP returns for 2016/17, published June 2017, show 77%.", sector="NHS")
act("3.2", "Completed", "Hospital passport for everyone in supported living.", "Learning Disability Liaison Nurse – Nantham General Hospital NHS Trust", "31 August 2017", None,
    [P("Learning Disability Liaison Nurse", "Nantham General Hospital NHS Trust")], ("2017-08-31", None), st="complete", ev="none", sector="NHS")
act("3.3", "In progress", "Training of support staff in swallowing problems and in constipation.", "Ruth Sandiford, NHS Ebbworth and Nantham CCG", "30/11/2017", "October 2017: 210 of 260 trained. Last two sessions on 16 and 23 November.",
    [RS], ("2017-11-30", None), st="open", sector="NHS")
act("3.4", "In progress", "Medication reviews under the national programme.", "Dr Sunil Rao (GP lead)", "31/12/2017", "October 2017: 41 of 88 reviews held. One man of 58 had come off all four of his sedatives after 20 years at Larch House and has moved to his sister's.",
    [P("Dr Sunil Rao")], ("2017-12-31", None), st="open", sector=None, sector_ok=["NHS"], leads_ok=[[P("Sunil Rao")], [P("Dr Sunil Rao", "GP lead")], [P("Dr Sunil Rao (GP lead)")]],
    find=[("organisation-unknown", "E", "check", "Dr Rao stands without an organisation: the CCG's GP lead, or a practice's?"), ("case-story", "G", "must-fix", "“One man of 58 …” at a named home, with his drugs and his move, tells of one person. Take it out.")])

rec("4. Practitioners know and use the Mental Capacity Act.")
act("4.1", "Completed", "Mental capacity training for all social work staff of both councils.", "Principal Social Workers (Ebbworth Borough Council and Nantham Metropolitan Council)", "30/06/2017", "July 2017: training records show 187 of 187 attended.",
    [P("Principal Social Workers", EB, NA)], ("2017-06-30", None), st="complete", ev="evidenced", q="training records show 187 of 187 attended", leads_ok=[[P("Principal Social Workers", EB), P("Principal Social Workers", NA)]])
act("4.2", "Completed", "Audit of capacity assessments, six months after the training.", "Principal Social Workers (Ebbworth Borough Council and Nantham Metropolitan Council)", "31/01/2018", "October 2017: dates fixed. The audit will be carried out in January 2018.",
    [P("Principal Social Workers", EB, NA)], ("2018-01-31", None), st="complete", ev="asserted", q="The audit will be carried out in January 2018.", ev_ok=["none"], leads_ok=[[P("Principal Social Workers", EB), P("Principal Social Workers", NA)]], quiet=True,
    find=[("complete-future", "G", "check", "Recorded as completed, but the audit will be carried out in January 2018. Is it complete?"), ("complete-no-evidence", "G", "check", "Recorded as completed, and nothing that is quoted shows it: the audit is still to come.")])
act("4.3", "In progress", "Template for best interests decisions in both recording systems.", "Systems Manager, Ebbworth Borough Council", "Ongoing", "October 2017: live in Ebbworth; Nantham follows when its system is replaced.",
    [P("Systems Manager", EB)], (None, None), st="open", find=[("due-unreadable", "F", "check", "“Ongoing” is not a date, so it can never be late. Give a day.")])
act("4.4", "Completed", "Advocate offered to everyone at a safeguarding enquiry.", "Tariq Bashir", "31/08/2017", "Sept 2017: dip sample of 30 enquiries, 28 with an advocate or a reason why not.",
    [P("Tariq Bashir")], ("2017-08-31", None), st="complete", ev="evidenced", q="dip sample of 30 enquiries, 28 with an advocate or a reason why not", leads_ok=[[TB]], sector_ok=[None],
    find=[("organisation-unknown", "E", "advice", "Tariq Bashir stands without an organisation here; elsewhere it is Nantham Metropolitan Council.")])

rec("5. Agencies share what they know about risk.")
act("5.1", "Completed", "Information sharing agreement of all the partners.", "Board Manager, Ebbworth Safeguarding Adults Board", "31/05/2017", "Agreement signed by nine of the nine partners, 24 May 2017.",
    [P("Board Manager", "Ebbworth Safeguarding Adults Board")], ("2017-05-31", None), st="complete", ev="evidenced", q="Agreement signed by nine of the nine partners, 24 May 2017.", sector=None)
act("5.2", "In progress", "Escalation procedure for providers who do not answer.", "Board Manager, Ebbworth Safeguarding Adults Board", "20/10/2017", "October 2017: will go to both Boards for agreement on 17 October 2017.",
    [P("Board Manager", "Ebbworth Safeguarding Adults Board")], ("2017-10-20", None), st="open", sector=None,
    find=[("promise-passed", "G", "check", "“will go to both Boards for agreement on 17 October 2017” has passed. Was it agreed?")])
act("5.3", None, "Contact list of safeguarding leads, out of hours as well.", "DI Paula Strand, Ebbdale Constabulary", "15/12/2017", "Sept 2017: list drafted.",
    [P("DI Paula Strand", "Ebbdale Constabulary")], ("2017-12-15", None), st="open", sector=None, st_ok=["unclear"], leads_ok=[[P("Paula Strand", "Ebbdale Constabulary")]],
    find=[("status-unclear", "C", "check", "Its status is blank. Is it in progress?")])
act("5.4", "In progress", "Family liaison for reviews: one person to speak to.", None, "29/12/2017", "Sept 2017: role description written. Adult K's mother, Mrs Jean Kilroy, has commented on it.",
    [], ("2017-12-29", None), st="open", sector=None,
    find=[("lead-missing", "E", "must-fix", "Nobody is named as responsible. Who answers for it?"), ("personal-name", "G", "check", "Adult K's mother is named, and with her Adult K. Take the name out before the paper is public.")])
act("5.5", "Completed", "Learning briefing on the review to all agencies.", "Board Manager, Nantham Safeguarding Adults Board", "28/04/2017", "Sent on 25 April 2017; evaluation forms from 96 staff, 90 would change something in their practice.",
    [P("Board Manager", "Nantham Safeguarding Adults Board")], ("2017-04-28", None), st="complete", ev="evidenced", q="evaluation forms from 96 staff, 90 would change something in their practice", sector=None)

ends = [a[0] - 1 for a in recs[1:]] + [p.row]
for (top, _), end in zip(recs, ends): p.ws.merge_cells(f"A{top}:A{end}")
p.quiet("ref-out-of-sequence", "B", "3.1", "Each recommendation counts from 1.")
p.quiet("due-before-inspection", "F", "3.1", "The end of the year 2016/17, two weeks after the review came out.")
p.at(p.row + 3)
r = p.put(["Ref", "Due", "Raised by families", "What they asked for", "Contact", "Status", "Answer"], bold=True, fill="F4B084")
p.put(["F1", "30/09/2017", "Letters are hard to read", "Plain letters from both councils", "Lorna Heywood (Ebbworth Borough Council)", "In progress", "Draft letters with the families' group"])
p.put(["F2", "31/12/2017", "Too many telephone numbers", "One number for both boroughs", "Tariq Bashir (Nantham Metropolitan Council)", "Not started", None])
p.find("table-unread", f"A{r}", "must-fix", "A second table with other headings stands below the plan, with two actions of its own, one of them late. Bring its rows into the plan, or put it on its own sheet.")
p.at(p.row + 2)
p.put(["CCG – clinical commissioning group; CQC – Care Quality Commission; GP – general practitioner; SAR – safeguarding adults review"])
