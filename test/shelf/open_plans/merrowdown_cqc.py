"""CQC must do / should do plan of a hospital trust, 2017/18: begins in column B, stages 1 to 4 by the plan's key, a column for the revised date and one for assurance."""
from openpyxl.comments import Comment

from by_row import Plan, D, P

p = Plan("merrowdown-cqc", "CQC actions", "CQC must do / should do plan of an NHS trust, 2017/18; posts as leads; numbered stages by a key; revised column", "2018-02-28",
         {"ref": "B", "outcome": "D", "actions": "F", "lead": "G", "due": "H", "revised": "I", "status": "J", "progress": "K", "evidence": "L"}, first="B",
         columns_acceptable={"evidence": ["L", "K"]})
p.widths = {"A": 3, "B": 8, "C": 18, "D": 40, "E": 9, "F": 34, "G": 26, "H": 13, "I": 13, "J": 8, "K": 38, "L": 34}
p.wb.properties.title = "CQC must do and should do actions, February 2018"

p.at(2)
p.put(["Merrowdown Hospitals NHS Foundation Trust"], bold=True)
p.put(["Actions from the Care Quality Commission's inspection of 5 to 7 June 2017 (report published 20 October 2017)"])
p.put(["Updated 16 February 2018 for the Board of Directors, 28 February 2018"])
p.at(6)
p.put(["ID", "Core service", "What the CQC said", "Regulation", "Our response", "Accountable", "Target completion", "Revised completion", "Stage (1–4)", "Latest position", "Assurance seen"], bold=True, fill="DDEBF7")

NHS = ("Chief Nurse", "Medical Director", "Head of Midwifery", "Head of Children's Nursing", "Chief Pharmacist")

def a(ref, service, said, reg, response, lead, target, revised, stage, position=None, assurance=None, **k):
    """target and revised are (year, month, day), or a text with its reading in k."""
    iso = lambda d: "%04d-%02d-%02d" % d if isinstance(d, tuple) else None
    cell = lambda d: D(*d) if isinstance(d, tuple) else d
    leads = k.pop("leads", [P(lead)])
    sector = k.pop("sector", "NHS" if lead in NHS else None)
    k.setdefault("sector_ok", ["NHS", None])
    r = p.act([ref, service, said, reg, response, lead, cell(target), cell(revised), stage, position, assurance], ref, leads,
              due=k.pop("due", (iso(target), iso(revised))), st="complete" if stage > 2 else "open", sector=sector, src_ok=[("CQC",)], **k)
    p.actions[-1]["sectionAcceptable"] = [p.section, service, f"{p.section} – {service}"]
    return r

p.band("MUST DO", fill="F2F2F2")
a("MD1", "Urgent care", "The trust must ensure that patients who come to the emergency department are triaged within 15 minutes.", "12", "Second triage nurse on day shifts; triage timer on the department's board.", "Chief Nurse", (2017, 12, 31), None, 4,
  "Second nurse rostered since 13 November.", "Weekly ED dashboard: median time to triage 11 minutes in January", ev="evidenced", q="Weekly ED dashboard: median time to triage 11 minutes in January",
  find=[("organisation-unknown", "G", "advice", "Nearly every action names a post without an organisation. If the Trust leads them all, nothing is wrong: say so once in the heading."),
        ("acronyms", "L", "advice", "ED, WHO and DNACPR are never spelt out. Spell them out where they first stand, or list them for members.")])
a("MD2", "Urgent care", "The trust must ensure that resuscitation equipment is checked daily.", "15", "Daily check sheet; spot checks by the matron.", "Chief Nurse", (2017, 11, 30), None, 3,
  "Check sheets are in use.", None, ev="asserted", q="Check sheets are in use.")
a("MD3", "Medical care", "The trust must have enough registered nurses on its medical wards.", "18", "Recruitment overseas; weekly review of staffing.", "Chief Nurse", (2018, 1, 31), (2018, 6, 30), 2,
  "22 nurses arrived in January. The date was moved because visas are taking longer than planned.")
a("MD4", "Medical care", "The trust must ensure that medicines are kept at a safe temperature.", "12", "Replace the ward fridges; central temperature monitoring.", "Chief Pharmacist", (2017, 12, 31), None, 4,
  "38 fridges replaced and linked to the monitoring system.", "Pharmacy audit, January 2018: no breach unreported", ev="evidenced", q="Pharmacy audit, January 2018: no breach unreported")
a("MD5", "Surgery", "The trust must ensure that the surgical safety checklist is completed for every operation.", "12", "Re-launch of the WHO checklist; monthly observation in theatres.", "Medical Director", (2017, 12, 31), None, 4,
  "60 operating lists were observed in December.", "Compliance only 71% against a standard of 100%", ev="evidenced", q="60 operating lists were observed in December.",
  find=[("complete-outstanding", "L", "check", "MD5 is at stage 4 (finished and assured), but “Compliance only 71% against a standard of 100%” is a result that falls short. Is it finished?")])
a("MD6", "Surgery", "The trust must investigate serious incidents within 60 days.", "17", "Train more investigators; weekly tracking by the patient safety team.", "Medical Director", (2018, 1, 31), None, 2,
  "The backlog is down from 19 to 8. The remaining reports are with the commissioners.",
  find=[("remark", "K", "must-fix", "There is a note on MD6. It goes out with the workbook. Delete it, or leave it out of the copy.")])
p.ws[f"K{p.row}"].comment = Comment("Check with commissioners before this goes to Board", "Governance team")
a("MD7", "Maternity", "The trust must ensure that midwives receive safeguarding supervision.", "13", "Group supervision each quarter.", "Head of Midwifery", (2018, 2, 28), None, 2,
  "Sessions are running. 71% of midwives supervised by 31 January.", None, find=[("due-soon", "H", "advice", "MD7 falls due on 28 February 2018, the day of the Board.")])
a("MD8", "Maternity", "The trust must ensure that emergency call bells work.", "15", "Replace the system on Rowan Ward.", "Director of Estates and Facilities", (2017, 12, 15), None, 4,
  "Installed in December.", "Commissioning certificate signed 8 December 2017", ev="evidenced", q="Commissioning certificate signed 8 December 2017")
a("MD9", "Children and young people", "The trust must ensure that there is a nurse with advanced paediatric life support on each shift.", "18", "Book ward nurses on the course; roster by skill.", "Head of Children's Nursing", (2018, 3, 31), None, 2,
  "The last course before the deadline is on 22 March.")
a("MD10", "End of life care", "The trust must ensure that decisions not to resuscitate are properly recorded.", "11", "New DNACPR form; monthly audit.", "Medical Director", (2017, 12, 31), (2018, 1, 31), 2,
  "January audit of 50 forms: 76% fully recorded.", None,
  find=[("revised-no-reason", "I", "advice", "MD10 was put back from 31 December 2017 to 31 January 2018, and nothing says why. Give the reason.")])
a("MD11", "Outpatients", "The trust must ensure that records are available at clinic.", "17", "Tracking of case notes; evening pulling of notes.", "Chief Operating Officer", (2018, 3, 30), None, 2,
  "Missing notes have fallen from 9% to 4%.")
a("MD12", "Trust-wide", "The trust must ensure that staff complete mandatory training.", "18", "Protected time; monthly figures to each division.", "Director of Workforce", (2018, 3, 31), None, 2,
  "84% at the end of January (target 85%).")
a("MD13", "Trust-wide", "The trust must ensure that complaints are answered in the time agreed.", "16", "Weekly review of open complaints.", "Chief Nurse", (2018, 1, 31), None, 3, None, None, ev="none")

p.band("SHOULD DO", fill="F2F2F2")
a("SD1", "Urgent care", "The trust should improve the signs to the emergency department.", None, "New signs from both car parks.", "Director of Estates and Facilities", (2018, 3, 31), None, 3,
  "New signs are up.", "Walk-round with patients on 30 January 2018 found the route easy to follow", ev="evidenced", q="Walk-round with patients on 30 January 2018 found the route easy to follow")
a("SD2", "Urgent care", "The trust should work with the ambulance service to shorten handovers.", None, "Joint escalation plan.", "Chief Operating Officer, with Head of Operations (Westway Ambulance Service NHS Trust)", "30/04/2018 (extended because of winter pressures)", None, 2,
  "Escalation plan agreed on 31 January; 78% of handovers took less than 15 minutes in the first week of February.", leads=[P("Chief Operating Officer")],
  ww=[P("Head of Operations", "Westway Ambulance Service NHS Trust")], due=("2018-04-30", None),
  find=[("revised-no-date", "H", "check", "“extended because of winter pressures” gives no new date. 30 April 2018 stays in force until it does.")])
a("SD3", "Medical care", "The trust should reduce the number of moves at night.", None, "Site team to approve moves after 10 pm.", "Chief Operating Officer", "Mar 2018", None, 2,
  "Moves after 10 pm are down by a third since November.", due=("2018-03-31", None), find=[("due-month-only", "H", "advice", "“Mar 2018” was read as 31 March 2018. Write the day, month and year.")])
a("SD4", "Surgery", "The trust should reduce the number of operations cancelled on the day.", None, "Review of theatre scheduling; theatre recovery plan.", "Clinical Director for Surgery", (2018, 4, 30), None, 2,
  "2 consultant anaesthetists are on long term sick leave; locums begin on 5 March.", sector=None,
  find=[("small-number", "K", "check", "“2 consultant anaesthetists are on long term sick leave” could identify somebody. Take it out or generalise before publishing.")])
a("SD5", "Maternity", "The trust should offer women a choice of place of birth.", None, "New leaflet and booking form.", "Head of Midwifery", (2017, 12, 31), None, 4,
  "Leaflet and form in use.", "Survey of 120 women in January: 93% said they had been offered a choice", ev="evidenced", q="Survey of 120 women in January: 93% said they had been offered a choice")
a("SD6", "Children and young people", "The trust should provide a quiet room for families.", None, "Convert the store room on Juniper Ward.", "Director of Estates and Facilities", "TBC", None, 1,
  "Depends on the capital bid.", due=(None, None), reason="“TBC” is no date", find=[("due-unreadable", "H", "check", "“TBC” is not a date, so SD6 can never be late. Give a day.")])
a("SD7", "End of life care", "The trust should have a lay member on its end of life care group.", None, "Appoint a lay member.", "Chief Nurse", (2017, 12, 31), None, 4,
  "Ms Harriet Lowe took up the role in December.", "Minutes of the end of life care group, 12 December 2017", ev="evidenced", q="Minutes of the end of life care group, 12 December 2017",
  find=[("personal-name", "K", "check", "“Ms Harriet Lowe”, a lay member, is named. Is that meant to be published?")])
a("SD8", "Outpatients", "The trust should reduce the number of appointments that are missed.", None, "Text reminders; review of letters.", "Outpatient Services Manager", (2018, 3, 31), None, 2,
  "Patients of every clinic recieve text reminders; 7.9% of appointments were missed in January.", None,
  find=[("misspelling", "K", "advice", "“recieve” should probably read “receive”.")])
a("SD9", "Trust-wide", "The trust should ensure that its policies are in date.", None, "Monthly list of policies to be reviewed, by division.", "Trust Secretary", (2018, 4, 30), (2018, 3, 31), 2,
  "31 of 220 policies are out of date (74 in June).", None,
  find=[("revised-earlier", "I", "check", "The revised date of SD9, 31 March 2018, is not after the one that it replaces, 30 April 2018. Check both.")])
first_sd10 = a("SD10", "Trust-wide", "The trust should make sure that staff know the Freedom to Speak Up Guardian.", None, "Posters, intranet page and drop-in sessions.", "Director of Workforce", (2017, 12, 31), None, 4,
  "26 drop-in sessions held.", "Staff survey 2017: 79% know whom to speak to (61% in 2016)", ev="evidenced", q="Staff survey 2017: 79% know whom to speak to (61% in 2016)")
a("SD10", "Trust-wide", "The trust should make its directors more visible.", None, "Programme of visits to wards and departments.", "Chief Executive", (2018, 3, 31), None, 2,
  "The programme has been published and 14 visits have been made.", None, find=[("ref-duplicated", "B", "must-fix", f"Number SD10 stands at two actions, in rows {first_sd10} and {p.row + 1}. Should this one be SD11?")])

p.at(p.row + 2)
p.put(["Stage: 1 = not started; 2 = under way; 3 = finished; 4 = finished, and assured by the Quality Committee"])
p.put(["Regulation: of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014"])
p.quiet("overdue", "H", "MD3", "The revised date is in June and the reason stands beside it")
p.quiet("complete-outstanding", "K", "SD1", "Finished before its date: nothing to ask")
p.quiet("due-hidden-year", "K", "MD1", "13 November, in a finished action, is history")
p.quiet("status-unclear", "J", "MD2", "Stage 3 is finished by the key below the table")
p.quiet("small-number", "K", "MD6", "8 counts reports, not people")
