"""ILACS improvement plan, 2022: bands are the recommendations, BRAG in words by the plan's own key, every lead the council's own and none says so."""
from by_row import Plan, D, P, V

p = Plan("wexcombe-ilacs", "Improvement Plan", "Ofsted ILACS improvement plan 2022, council's own officers, BRAG by a key above the table", "2022-11-17",
         {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "E", "revised": "E", "progress": "F", "status": "G", "evidence": "F"},
         columns_acceptable={"evidence": ["F", "H"]})
p.widths = {"A": 6, "B": 28, "C": 34, "D": 26, "E": 20, "F": 46, "G": 10, "H": 28}
p.wb.properties.title = "Children's Services Improvement Plan, position at 31 October 2022"

p.put(["Wexcombe Council: Children's Services Improvement Plan"], bold=True)
p.ws.merge_cells("A1:H1")
p.put(["Inspection of local authority children's services (ILACS), 7 to 18 March 2022; report published 3 May 2022"])
p.put(["Position at 31 October 2022, for the Improvement Board of 17 November 2022"])
p.put(["BRAG key: Blue = complete and signed off by the service's quality lead; Green = on track; Amber = behind, can be recovered; Red = off track"])
p.at(6)
HEAD = p.put(["No.", "What difference will it make?", "What are we going to do?", "Accountable officer", "Timescale", "Progress to end of October 2022", "BRAG", "Measure of success"], bold=True, fill="BDD7EE")

FILL = {"Blue": "9DC3E6", "Green": "C6E0B4", "Amber": "FFE699", "Red": "FF9999"}
ROLE = {"Priya Nand": "Head of Service – Assessment", "Gareth Rowe": "Principal Social Worker",
        "Osian Bell": "Head of Service – Adolescents", "Marta Quill": "Head of Service – Corporate Parenting"}

def a(ref, outcome, action, lead, due_cell, due, progress, brag, measure, **k):
    """One row; lead is a name of ROLE, or a cell's text with its own gold in k."""
    text = f"{lead}, {ROLE[lead]}" if lead in ROLE else lead
    if lead in ROLE:
        k.setdefault("leads", [P(lead)])
        k.setdefault("leads_ok", [[P(text)]])
        k.setdefault("sector", None)
        k.setdefault("sector_ok", ["LA"])
    return p.act([ref, outcome, action, text, due_cell, progress, V(brag, fill=FILL[brag]), measure],
                 ref, k.pop("leads"), due=due, st=k.pop("st", "complete" if brag == "Blue" else "open"), **k)

month = lambda text, day: ("due-month-only", "E", "advice", f"“{text}” was read as {day}. Write the day, month and year.")

p.band("Recommendation 1: The quality and timeliness of assessments and plans", width=8)
a("1.1", "Children are seen promptly and their needs are understood", "Re-issue the practice standards for assessment and brief every team", "Priya Nand", D(2022, 6, 30), ("2022-06-30", None),
  "Standards re-issued on 20 May and briefings given to all eleven teams. Dip sample of 40 assessments in September found that 36 met the standard.", "Blue", "85% of sampled assessments meet the standard",
  ev="evidenced", q="Dip sample of 40 assessments in September found that 36 met the standard.",
  find=[("organisation-unknown", "D", "advice", "Nearly every action names a council officer by name or post, without the organisation. If the council leads them all, nothing is wrong: say so once in the heading.")])
a("1.2", "Managers know what is late", "Introduce a weekly timeliness report for team managers", "Priya Nand", D(2022, 5, 31), ("2022-05-31", None),
  "Report in use by managers.", "Blue", "Assessments in 45 days: 90%", ev="asserted", q="Report in use by managers.")
a("1.3", "Child protection plans are sharper", "Commission an external audit of child protection plans", "Gareth Rowe", "Sept 2022", ("2022-09-30", None),
  "Auditor appointed in August. Fieldwork ran over and the report is being moderated.", "Amber", "Audit reported, actions agreed", find=[month("Sept 2022", "30 September 2022")])
a("1.4", "Plans can be read by the child", "Bring the new child's plan template into the case management system", "Priya Nand", "30/09/2022 – revised to 31/01/2023 (supplier's release delayed)", ("2022-09-30", "2023-01-31"),
  "User testing finished. The template goes live with the supplier's January release.", "Amber", "Template used for all new plans")

p.band("Recommendation 2: Management oversight and supervision", width=8)
a("2.1", "Staff are helped to reflect on their work", "Update the supervision policy and train managers in reflective supervision", "Gareth Rowe", D(2022, 7, 29), ("2022-07-29", None),
  "Policy signed off by the senior leadership team on 12 July 2022. 31 of 46 managers have been trained; the rest have still to attend.", "Blue", "46 managers trained",
  ev="evidenced", ev_ok=["asserted"], q="Policy signed off by the senior leadership team on 12 July 2022.",
  find=[("complete-outstanding", "F", "check", "Action 2.1 is Blue (complete), but “the rest have still to attend” reads as work still to do. Is it complete?")])
a("2.2", "Supervision is regular", "Audit supervision records and report to the Quality Board", "Gareth Rowe", "Quarterly from July 2022", (None, None),
  "Audits reported in July and October. Supervision in time has risen from 61% to 78%.", "Green", "90% in time by March 2023", reason="“Quarterly from July 2022” is a rhythm, not a deadline",
  find=[("due-unreadable", "E", "check", "“Quarterly from July 2022” says how often, not by when, so action 2.2 can never be late. Give a day.")])
a("2.3", "Caseloads are manageable", "Set caseload ceilings for each service and publish them monthly", "Director of Children's Services", D(2022, 10, 31), ("2022-10-31", None),
  "Ceilings agreed and published each month since August. The average caseload at 31 October was 17.4 (ceiling 18).", "Blue", "No service above its ceiling for two months running",
  leads=[P("Director of Children's Services")], sector="LA", sector_ok=[None], ev="evidenced", q="The average caseload at 31 October was 17.4 (ceiling 18).")
a("2.4", "Teams have permanent managers", "Recruit to the vacant team manager posts", "Head of HR Business Partnering", "30.9.22; revised to 31.10.22, then revised to 31.12.22 after a second round of adverts", ("2022-09-30", "2022-12-31"),
  "Interviews held in October; nine of the twelve posts are filled.", "Green", "Agency managers below 10%", leads=[P("Head of HR Business Partnering")], sector=None, sector_ok=["LA"],
  find=[("revised-again", "E", "report", "The date of action 2.4 was revised twice: first due 30 September 2022, now 31 December 2022.")])

p.band("Recommendation 3: Children who go missing", width=8)
a("3.1", "We understand why children go missing", "Offer return home interviews within 72 hours", "Osian Bell", D(2022, 9, 30), ("2022-09-30", None),
  "Performance in October was 71% within 72 hours against a target of 90%. Extra workers start in December.", "Red", "90% in 72 hours")
a("3.2", "Police and council act together", "Agree a joint protocol with the police for missing children", "Osian Bell, Head of Service – Adolescents (with Supt Carla Wynn, Marcher Police)", "31 August 2022", ("2022-08-31", None),
  "Protocol signed by the police and the council on 25 August 2022 and looked at again by the Safeguarding Partnership in October.", "Blue", "Protocol in use",
  leads=[P("Osian Bell")], leads_ok=[[P("Osian Bell, Head of Service – Adolescents")]], ww=[P("Carla Wynn", "Marcher Police")], ww_ok=[[P("Supt Carla Wynn", "Marcher Police")]],
  sector=None, sector_ok=["LA"], ev="evidenced", q="Protocol signed by the police and the council on 25 August 2022")
a("3.3", "Risk to children is seen as a whole", "Hold a monthly missing and exploitation panel", "Osian Bell", "Ongoing", (None, None),
  "The panel has met every month since June.", "Green", "Twelve panels a year", reason="“Ongoing” is no date",
  find=[("due-unreadable", "E", "check", "“Ongoing” is not a date, so action 3.3 can never be late. Give a day, or say that the work is now business as usual.")])

p.band("Recommendation 4: Children in care and care leavers", width=8)
a("4.1", "Children's health needs are met", "Carry out initial health assessments in 20 working days", "Designated Nurse for Children in Care, Marcher ICB", D(2022, 11, 30), ("2022-11-30", None),
  "58% in time in Q1 and 74% in Q2. Clinic capacity was increased in September.", "Amber", "90% in time", leads=[P("Designated Nurse for Children in Care", "Marcher ICB")], sector="NHS",
  find=[("due-soon", "E", "advice", "Action 4.1 falls due on 30 November 2022."),
        ("acronyms", "D", "advice", "ICB, MASH and DMT are never spelt out. Spell them out where they first stand, or list them for members.")])
a("4.2", "Care leavers know what they can ask for", "Publish the local offer for care leavers in a shorter form", "Marta Quill", D(2022, 9, 30), ("2022-09-30", None),
  "Offer relaunched. Feedback from 22 care leavers at the July forum shaped the shorter version that is on the website.", "Blue", "Care leavers say that the offer is clear",
  ev="evidenced", q="Feedback from 22 care leavers at the July forum")
a("4.3", "More care leavers are in work or training", "Ring-fence council apprenticeships for care leavers", "Marta Quill", D(2023, 3, 31), ("2023-03-31", None),
  "11 apprenticeships begun. 2 care leavers have moved on to permanent posts in the highways team.", "Green", "60% in work, education or training",
  find=[("small-number", "F", "check", "“2 care leavers” in one team could identify somebody. Take it out, or say “a small number”, before publishing.")])
a("4.4", "Children live close to home", "Increase the number of local foster homes", "Marta Quill", "March 2023", ("2023-03-31", None),
  "14 households are at assessment stage; the recruitment campaign is running.", "Green", "Net gain of 12 households", find=[month("March 2023", "31 March 2023")])
a("4.5", "No pathway plan is out of date", "Review the pathway plans that were overdue at the time of the inspection", None, D(2022, 6, 30), ("2022-06-30", None),
  "All 63 reviewed; the list was closed by the service manager on 28 June 2022.", "Blue", "None overdue", leads=[], sector=None, ev="evidenced", ev_ok=["asserted"],
  q="All 63 reviewed; the list was closed by the service manager on 28 June 2022.", find=[("lead-missing", "D", "must-fix", "Nobody is named as the lead of action 4.5. Name the person and the organisation.")])

p.band("Recommendation 5: The front door", width=8)
a("5.1", "Contacts reach the right team first time", "Re-design the front door with partners", "Head of Service – MASH (vacant)", D(2022, 12, 31), ("2022-12-31", None),
  "An options paper goes to DMT on 9 December.", "Amber", "New model agreed", leads=[P("Head of Service – MASH")], leads_ok=[[], [P("Head of Service – MASH (vacant)")]], sector=None, sector_ok=["LA"],
  find=[("lead-missing", "D", "check", "The post that leads action 5.1 is vacant. Say who answers for it meanwhile.")])
a("5.2", "Partners agree on thresholds", "Launch the threshold document with partners", "Priya Nand", D(2022, 6, 30), ("2022-06-30", None),
  "Document launched at partnership events in June, which 214 people attended. Completed.", "Green", "Contacts that meet the threshold: 60%", st_ok=["complete", "unclear"], od_ok=[False],
  find=[("status-disagrees", "G", "must-fix", "Action 5.2 is Green (on track), but its progress ends in “Completed”, and its date was 30 June. Correct one of them.")])
a("5.3", "Decisions at the front door are consistent", "Hold weekly case audits with partners in the MASH", "Priya Nand", D(2022, 7, 31), ("2022-07-31", None), None, "Blue", "80% of decisions agreed with", ev="none")
a("5.4", "Fewer children are referred again", "Review closures to early help after three months", "Priya Nand", "End of December 2022", ("2022-12-31", None),
  "The re-referral rate was 24% in October (27% in March).", "Amber", "20% or below")

p.band("Recommendation 6: Quality assurance", width=8)
a("6.1", "We know the quality of our practice", "Bring in the new quality assurance framework", "Gareth Rowe", "30/11/22", ("2022-11-30", None),
  "Framework approved by DMT on 4 October. The first round of collaborative audits is under way.", "Green", "Framework in use in all services", find=[("due-soon", "E", "advice", "Action 6.1 falls due on 30 November 2022.")])
a("6.3", "Audit judgements can be relied on", "Train 20 audit moderators from across the service", "Gareth Rowe", D(2022, 10, 31), ("2022-10-31", None),
  "22 moderators were trained by 26 October; evaluation forms rate the course 4.6 out of 5.", "Blue", "Moderated grades agree in 85%", ev="evidenced", q="evaluation forms rate the course 4.6 out of 5",
  find=[("ref-out-of-sequence", "A", "check", "Action 6.1 is followed by 6.3: 6.2 is left out. Was it taken out of the plan?")])
a("6.4", "Learning reaches every team", "Share learning from audits in a practice bulletin", "Gareth Rowe", D(2022, 9, 30), ("2022-09-30", None),
  "Staff have access to the bulletin on the intranet.", "Blue", "Bulletin read by 70% of staff", ev="asserted", q="Staff have access to the bulletin on the intranet.")

p.at(p.row + 2)
p.put(["The next update goes to the Improvement Board of 19 January 2023."])
p.find("merged-cells", "A1", "advice", "The title and the recommendation bands are merged cells. Screen readers may lose their place; use Centre Across Selection.")
p.quiet("due-unreadable", "E", "1.4", "Two dates in one cell with the word revised and a reason: read, nothing to ask")
p.quiet("promise-passed", "F", "5.1", "9 December is after the day of the meeting")
p.quiet("small-number", "F", "2.4", "Nine of the twelve posts are posts, not people")
p.quiet("due-month-only", "E", "5.4", "“End of December 2022” names its day")
p.quiet("complete-no-evidence", "F", "1.1", "A dip sample with its figures")
