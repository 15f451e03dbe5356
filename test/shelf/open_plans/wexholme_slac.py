"""Safeguarding and looked after children (Ofsted and CQC, 2011): the recommendation is shaded by who leads; the date stands second."""
from by_row import Plan, V, D, P

p = Plan("wexholme-slac", "Joint plan", "Ofsted and CQC safeguarding and LAC plan 2011/12. Date in the second column, recommendation shaded by lead (yellow, blue, green, key above), status in words (Achieved, On target, Slipped, Not started).",
         "2012-06-20", {"ref": "A", "due": "B", "revised": "B", "outcome": "C", "actions": "D", "lead": "E", "progress": "F", "status": "G", "evidence": "F"})
p.wb.properties.title = "Wexholme safeguarding and looked after children joint plan"
p.widths = {"A": 5, "B": 16, "C": 46, "D": 40, "E": 30, "F": 50, "G": 12}
RED = {"color": "C00000"}
def Y(t, **f): return V(t, fill="FFF2CC", **f)
def B(t, **f): return V(t, fill="DDEBF7", **f)
def G(t, **f): return V(t, fill="E2EFDA", **f)
WBC = "Wexholme BC"; PCT = "NHS Wexholme"; TRUST = "Wexholme and Dene Hospitals NHS Trust"
ML = P("Moira Lathbury", WBC); DO = P("Daniel Okafor", WBC)
AT = P("Dr Alan Threlkeld", PCT); KP = P("Kate Pinnock", TRUST); SM = P("Sally Muir", PCT)
def alt(lead, *posts):
    "The same lead with the post kept beside the name."
    n, o = lead["person"], lead["organisations"]
    return [[P(f"{n}, {x}", *o)] for x in posts] + [[P(f"{n} ({x})", *o)] for x in posts]

p.put(["Wexholme Borough Council and NHS Wexholme"], bold=True)
p.put(["Safeguarding and Looked After Children – joint plan following the inspection of 5 to 16 September 2011 (report published 21 October 2011)"], bold=True)
p.put(["Position reported to the Children's Trust Board, 20 June 2012"])
p.put(["Shading of the recommendation: yellow = led by the Council; blue = led by the NHS; green = led jointly. Unshaded = another partner. Red text = recommendation made by CQC."])
p.at(6)
p.put(["No.", "By when", "Recommendation", "What we will do", "Who is leading", "Where we are now", "Status"], bold=True, fill="D9D9D9")
first_band = p.band("FOR IMMEDIATE ACTION", 7)
r = p.act([1, "Immediately", Y("All referrals to children's social care are screened by a qualified social worker on the day that they are received (Ofsted, 2011)"), "Duty senior to screen every contact and record the decision.", "Moira Lathbury, Head of Referral and Assessment, Wexholme BC",
       "Weekly performance report to 8 June 2012 shows 212 contacts, all of them screened on the same day.", "Achieved"], "1", [ML], st="complete", ev="evidenced",
      q="Weekly performance report to 8 June 2012 shows 212 contacts", src=["OFSTED"], leads_ok=alt(ML, "Head of Referral and Assessment"),
      find=[("due-unreadable", "B", "advice", "“Immediately” is not a date. The action is recorded as achieved, so nothing turns on it."),
            ("colour-only-carrier", "C", "check", "Who leads is shown only by the shading. Printed in black and white it is lost: add a column that says Council, NHS or joint.")])
p.act([2, "Immediately", B("The PCT should secure a named GP for safeguarding with protected time (CQC, 2011)", **RED), "Appoint to the post and agree the sessions.", "Dr Alan Threlkeld, Medical Director, NHS Wexholme",
       "Protected time is now provided and the arrangement is working well.", "Achieved"], "2", [AT], st="complete", ev="asserted", q="the arrangement is working well", src=["CQC"], sector="NHS",
      leads_ok=alt(AT, "Medical Director") + [[P("Alan Threlkeld", PCT)]],
      find=[("due-unreadable", "B", "advice", "“Immediately” is not a date. The action is recorded as achieved, so nothing turns on it."),
            ("acronyms", "C", "advice", "PCT (here) and CAMHS (at 21) are never spelt out. Spell them out, or list them for members.")])
p.act([3, D(2011, 10, 31), G("Agree and publish the pathway for children who attend A&E after self-harm (Ofsted and CQC, 2011)"), "Write the pathway with ward managers and brief staff.", "Moira Lathbury, Wexholme BC and Kate Pinnock, Wexholme and Dene Hospitals NHS Trust",
       "Pathway signed off by the Local Safeguarding Children Board (LSCB) on 18 January 2012. A dip sample of 20 attendances in April 2012 found that the pathway was followed in 19.", "Achieved"], "3", [ML, KP],
      due=("2011-10-31", None), st="complete", ev="evidenced", q="A dip sample of 20 attendances in April 2012 found that the pathway was followed in 19", src=["OFSTED", "CQC"], sector="joint")
p.band("WITHIN THREE MONTHS", 7)
p.act([4, D(2011, 12, 31), Y("Improve case recording so that the child's own views are evident (Ofsted, 2011)"), "All social workers and managers to complete the recording course.", "Moira Lathbury, Wexholme BC",
       "The course has been run six times. Attendance records show 84 of 112 social workers and managers have attended.", "Achieved"], "4", [ML], due=("2011-12-31", None), st="complete", ev="evidenced", q="Attendance records show 84 of 112", src=["OFSTED"],
      find=[("narrower-than-promised", "F", "advice", "The action says all social workers and managers; the progress speaks of 84 of 112. What of the others?")])
p.act([5, D(2012, 1, 21), Y("Every looked after child of school age has an up to date personal education plan (Ofsted, 2011)"), "Virtual school to chase each overdue plan with the social worker.", "Daniel Okafor (Head of Children in Care), Wexholme BC",
       "Virtual school monitoring report, May 2012: 97% of plans are up to date (end of July 2011: 71%).", "Achieved"], "5", [DO], due=("2012-01-21", None), st="complete", ev="evidenced", q="Virtual school monitoring report, May 2012: 97% of plans are up to date", src=["OFSTED"],
      leads_ok=alt(DO, "Head of Children in Care"))
p.act([6, D(2012, 1, 21), Y("Staff of the children's assessment unit should have safeguarding supervision at least quarterly (CQC, 2011)", **RED), "Adopt a supervision policy and keep a register.", "Kate Pinnock, Director of Nursing, Wexholme and Dene Hospitals NHS Trust",
       "Policy ratified by the Trust Board on 26 January 2012. Audit of the register in March 2012: 94% had supervision in the quarter.", "Achieved"], "6", [KP], due=("2012-01-21", None), st="complete", ev="evidenced",
      q="Audit of the register in March 2012: 94% had supervision in the quarter", src=["CQC"], sector="NHS", leads_ok=alt(KP, "Director of Nursing"),
      find=[("colour-wrong", "C", "must-fix", "It is shaded yellow (Council), but its lead is Kate Pinnock of the hospital trust. Blue (NHS) fits.")])
p.act([7, "21 January 2012 (revised to 30 September 2012 as the designated doctor post is being re-advertised)", B("Initial health assessments of looked after children are completed within 20 working days (Ofsted and CQC, 2011)"), "Weekly notification of new admissions; extra clinic sessions.", "Dr Alan Threlkeld, NHS Wexholme",
       "Notifications now reach the clinic within two days. 61% were in time in April and May, against 48% in the autumn.", "On target"], "7", [AT], due=("2012-01-21", "2012-09-30"), src=["OFSTED", "CQC"], sector="NHS", leads_ok=[[P("Alan Threlkeld", PCT)]])
p.act([8, D(2012, 1, 31), Y("Reports of monthly visits to children's homes reach the responsible manager promptly (Ofsted, 2011)"), "Set a five-day standard and report on it each month.", "Daniel Okafor, Wexholme BC",
       "Visits take place each month. The standard has been written but reports are still arriving after five days.", "Slipped"], "8", [DO], due=("2012-01-31", None), src=["OFSTED"])
p.act([9, "31 January 2012, revised to 31 July 2012 while legal advice is taken", G("Health and social care agree a single consent form for looked after children's health care (Ofsted and CQC, 2011)"), "Draft, consult and adopt the form.", "Daniel Okafor and Sally Muir (NHS Wexholme)",
       "Draft form is with both legal teams for comment.", "On target"], "9", [P("Daniel Okafor"), SM], due=("2012-01-31", "2012-07-31"), src=["OFSTED", "CQC"], sector="joint", sector_ok=["NHS"],
      leads_ok=[[DO, SM], [P("Daniel Okafor", PCT), SM]],
      find=[("organisation-unknown", "E", "advice", "“Daniel Okafor” stands without an organisation here. Elsewhere it is Wexholme BC: write it here too.")])
p.act([10, D(2012, 1, 31), "Domestic abuse notifications are shared with children's social care within one working day (Ofsted, 2011)", "Police to clear the backlog and send notifications daily.", "Inspector Ruth Calder, Dene Constabulary",
       "Police return to the LSCB at 31 May 2012: no notification outstanding for more than one day.", "Achieved"], "10", [P("Ruth Calder", "Dene Constabulary")], due=("2012-01-31", None), st="complete", ev="evidenced",
      q="Police return to the LSCB at 31 May 2012", src=["OFSTED"], sector=None, leads_ok=[[P("Inspector Ruth Calder", "Dene Constabulary")]])
p.quiet("colour-missing", "C", "10", "The police lead it: by the key it stays unshaded.")
p.band("WITHIN SIX MONTHS", 7)
p.act([11, D(2012, 3, 31), "Evaluate the effect of multi-agency training on practice (Ofsted, 2011)", "Follow-up survey three months after each course.", "LSCB Business Manager",
       "Survey of 146 delegates reported to the LSCB in March 2012: 82% could name a change in their practice.", "Achieved"], "11", [P("LSCB Business Manager", "LSCB")], due=("2012-03-31", None), st="complete", ev="evidenced",
      q="Survey of 146 delegates reported to the LSCB in March 2012", src=["OFSTED"], sector=None, leads_ok=[[P("LSCB Business Manager")], [P("Business Manager", "LSCB")]])
p.act([12, None, Y("Increase the choice of local foster placements, particularly for adolescents (Ofsted, 2011)"), "Recruitment campaign; review of fees.", "Daniel Okafor, Wexholme BC",
       "Campaign launched in February. 41 enquiries and nine assessments under way.", "On target"], "12", [DO], src=["OFSTED"],
      find=[("due-missing", "B", "must-fix", "No date is given. By what day are there to be more placements?")])
p.act([13, D(2012, 3, 31), B("Commissioners should include safeguarding standards in every provider contract (CQC, 2011)"), "Insert the standard schedule at renewal.", "Sally Muir, Head of Children's Commissioning, NHS Wexholme",
       "Done", "Achieved"], "13", [SM], due=("2012-03-31", None), st="complete", ev="none", src=["CQC"], sector="NHS", leads_ok=alt(SM, "Head of Children's Commissioning"),
      find=[("cqc-not-red", "C", "check", "This comes from CQC alone, but it is not in red as the key promises.")])
p.act([14, "April 12", Y("Ensure that private fostering is promoted and that arrangements are notified (Ofsted)"), "Leaflets to schools and surgeries; briefing for admissions staff.", "Moira Lathbury, Wexholme BC",
       "Leaflets printed. Briefing for admissions staff has been put back because of the admissions round.", "Slipped"], "14", [ML], due=("2012-04-30", None), src=["OFSTED"],
      find=[("due-month-only", "B", "advice", "“April 12” was read as 30 April 2012. Write the day, month and year."),
            ("source-malformed", "C", "check", "The tag “(Ofsted)” gives no year, as the others do.")])
p.act([15, D(2012, 4, 30), B("The trust should improve the signs and the waiting area for children in the emergency department (CQC, 2011)", **RED), "Refurbish the waiting area.", "Kate Pinnock, Wexholme & Dene Hospitals Trust",
       "Work handed over on 12 April 2012. PCT site visit on 2 May 2012 confirmed separate seating and new signs.", "Achieved"], "15", [P("Kate Pinnock", "Wexholme & Dene Hospitals Trust")], due=("2012-04-30", None), st="complete", ev="evidenced",
      q="PCT site visit on 2 May 2012 confirmed separate seating and new signs", src=["CQC"], sector="NHS", leads_ok=[[KP]],
      find=[("spelt-differently", "E", "advice", "The hospital trust is written “Wexholme and Dene Hospitals NHS Trust” elsewhere. Use one spelling.")])
p.act([16, D(2012, 6, 29), Y("Care leavers have a pathway plan that they have helped to write (Ofsted, 2011)"), "New plan format, written with the Children in Care Council.", "Daniel Okafor, Wexholme BC",
       "Format agreed with young people in April; training for personal advisers is under way.", "On target"], "16", [DO], due=("2012-06-29", None), src=["OFSTED"],
      find=[("due-soon", "B", "advice", "Action 16 falls due on 29 June 2012, nine days after the meeting. Will it be met?")])
p.act([17, D(2012, 9, 30), Y("Strengthen the independent reviewing officers' challenge of drift in care planning (Ofsted, 2011)"), "Dispute resolution protocol; quarterly report to the corporate parenting panel.", "Moira Lathbury, Wexholme BC",
       "Protocol agreed in May and the first quarterly report went to the panel on 12 June 2012.", "Not started"], "17", [ML], due=("2012-09-30", None), src=["OFSTED"],
      find=[("status-disagrees", "G", "must-fix", "The status is “Not started”, but the protocol was agreed in May and the first report has gone to the panel. Which is right?")])
p.act([18, D(2012, 9, 30), G("Families with disabled children have one joint assessment (Ofsted and CQC, 2011)"), "Pilot a joint format in two areas, then extend it.", "Moira Lathbury, Wexholme BC / Sally Muir, NHS Wexholme",
       "Working group has met four times. The pilot is due to begin in both areas in May 2012.", "On target"], "18", [ML, SM], due=("2012-09-30", None), src=["OFSTED", "CQC"], sector="joint",
      find=[("promise-passed", "F", "check", "The pilot was due to begin in May 2012, which has passed. Did it begin?")])
p.act([19, D(2012, 3, 31), Y("Review the allegations policy for foster carers (Ofsted, 2011)"), "Rewrite the policy and consult carers on it.", "Daniel Okafor, Wexholme BC",
       "Policy approved by Cabinet on 8 March 2012. Consultation with foster carers is still to be carried out.", "Achieved"], "19", [DO], due=("2012-03-31", None), st="complete", ev="evidenced", q="Policy approved by Cabinet on 8 March 2012", src=["OFSTED"],
      find=[("complete-outstanding", "F", "check", "Recorded as achieved, but “Consultation with foster carers is still to be carried out”. Is it achieved?")])
p.act([20, D(2012, 10, 31), "Managers use performance information to challenge practice in their teams (Ofsted, 2011)", "Monthly team scorecards, with a challenge meeting chaired by the Director.", "Moira Lathbury, Wexholme BC",
       "Scorecards issued to five of the six teams.", "On target"], "20", [ML], due=("2012-10-31", None), src=["OFSTED"],
      find=[("colour-missing", "C", "must-fix", "It has no shading. Its lead is Moira Lathbury, Wexholme BC, so yellow (Council) fits.")])
r = p.act([21, D(2012, 10, 31), B("The PCT should reduce waiting times for looked after children referred to CAMHS (CQC, 2011)", **RED), "Dedicated clinic slots; monthly waiting list review.", "Sally Muir, NHS Wexholme",
       "Average wait has fallen from 16 weeks to nine. Three looked after children placed outside the borough are still waiting for a first appointment.", "On target"], "21", [SM], due=("2012-10-31", None), src=["CQC"], sector="NHS",
      find=[("small-number", "F", "check", "“Three looked after children placed outside the borough” could identify somebody. Say “a small number” before publishing.")])
p.act([22, D(2012, 5, 31), Y("Complaints from children and young people are analysed and reported each year"), "First annual report to the Children's Trust Board.", "Moira Lathbury, Wexholme BC",
       "Annual report received by the Children's Trust Board on 16 May 2012 (minute 7).", "Achieved"], "22", [ML], due=("2012-05-31", None), st="complete", ev="evidenced", q="Annual report received by the Children's Trust Board on 16 May 2012 (minute 7)", src=(),
      src_ok=[["OFSTED"]], find=[("source-missing", "C", "check", "It does not name the inspectorate and the year, as the other recommendations do.")])
p.quiet("organisation-unknown", "E", "11", "The safeguarding board's own manager: no sector, and no question.")
p.find("merged-cells", f"A{first_band}", "advice", "The three bands are merged across the sheet. Screen readers may lose their place.")
