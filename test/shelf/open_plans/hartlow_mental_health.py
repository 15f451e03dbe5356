"""A mental health trust's and a council's plan of 2014 after a CQC inspection: who works with the lead stands in brackets, and colours say whose officer leads."""

from by_row import D, P, Plan, V

p = Plan("hartlow-mental-health-cqc", "CQC action plan",
         "Mental health trust’s and council’s joint plan of 2014 after CQC’s inspection. Columns in an order of their own, the number inside the first column, ‘working with’ in brackets, "
         "a colour code in the first heading (yellow council, blue trust and other NHS, green both), the status as the last word of the update, a hidden row, a date without its year.",
         "2014-10-31",
         {"ref": "A", "outcome": "A", "actions": "B", "due": "C", "revised": "C", "lead": "D", "progress": "E", "status": "E", "evidence": "E"})
p.widths = {"A": 44, "B": 42, "C": 20, "D": 38, "E": 56}

T, LA, CCG = "Hartlow and Yarndale NHS Foundation Trust", "Yarndale Borough Council", "NHS Yarndale CCG"
Y, B, G = "FFFF00", "00B0F0", "92D050"
FINCH, COYLE, SPEKE, ORRIN = P("Jo Finch", T), P("Maria Coyle", T), P("Ian Speke", LA), P("Beth Orrin", LA)
LYLE, LYLE_PLAIN = P("Dr Sam Lyle", T), P("Sam Lyle", T)
CQC = ("CQC",)

def a(ref, fill, outcome, how, when, who, now, leads, src=CQC, **k):
    text = f"{ref}. {outcome}"
    p.act([V(text, fill=fill) if fill else text, how, when, who, now], str(ref), leads, src=src, **k)

p.put(["Hartlow and Yarndale: joint action plan after the Care Quality Commission’s (CQC) inspection of mental health services, 9 to 13 June 2014"], bold=True)
p.put(["Report published on 22 August 2014. Update of 31 October 2014, for the quality committee and the adult social care scrutiny panel"])
p.put([])
head = p.put(["What CQC said we must or should do (yellow = council leads, blue = trust or other NHS leads, green = both)", "How we will do it", "When", "Lead (working with)", "Where we are"], bold=True, fill="BFBFBF")

band = p.band("SAFE", 5)
a(1, B, "The seclusion room on Heron ward must allow staff to see the whole room (CQC, 2014)", "Move the door, and fit a mirror.", "30/09/2014",
  "Jo Finch, Hartlow and Yarndale NHS Foundation Trust", "Works signed off by estates and the ward manager on 12 September. COMPLETE", [FINCH], sector="NHS",
  due=("2014-09-30", None), st="complete", ev="evidenced", q="Works signed off by estates and the ward manager on 12 September.")
a(2, B, "Ligature points must be removed or managed (CQC, 2014)", "Replace the fittings in 46 bedrooms; assess each ward every year.", D(2014, 10, 31),
  "Jo Finch, Hartlow and Yarndale NHS Foundation Trust", "40 bedrooms are finished; the rest were put back a week by a late delivery. ONGOING", [FINCH], sector="NHS", due=("2014-10-31", None),
  find=[("due-soon", "C", "advice", "Action 2 falls due on the day of this update, 31 October 2014.")])
p.quiet("overdue", "C", "2", "Due on the as-at day itself: it is not late until the next.")
a(3, Y, "Approved mental health professionals should be available at night (CQC, 2014)", "Consult on a night rota.", "30.09.14",
  "Ian Speke, Yarndale Borough Council (working with Jo Finch, Hartlow and Yarndale NHS Foundation Trust)", "Consultation closed on 17 October; the unions have asked for a second meeting. ONGOING",
  [SPEKE], ww=[FINCH], due=("2014-09-30", None))
a(4, B, "Medicines must be managed safely (CQC, 2014)", "Retrain nurses; check each clinic room once a week.", "15/09/2014",
  "Maria Coyle, Director of Nursing, Hartlow and Yarndale NHS Foundation Trust", "Medicines are now managed safely on the wards. COMPLETE", [COYLE], sector="NHS",
  due=("2014-09-15", None), st="complete", ev="asserted", q="Medicines are now managed safely on the wards.")
a(5, G, "People should not wait in police cells (CQC, 2014)", "Open a second place of safety, and agree who staffs it.", "Dec 2014",
  "Jo Finch, Hartlow and Yarndale NHS Foundation Trust and Ian Speke, Yarndale Borough Council (working with Yarndale Police)", "Site chosen and costed. ONGOING",
  [FINCH, SPEKE], ww=[P(None, "Yarndale Police")], sector="joint", due=("2014-12-31", None),
  find=[("due-month-only", "C", "advice", "“Dec 2014” was read as 31 December 2014. Write the day, month and year.")])
a(6, B, "There must be enough nurses on each shift (CQC, 2014)", "Recruit 30 nurses.", "30/09/2014 (revised to 31/12/2014 because registration of nurses from abroad takes longer)",
  "Maria Coyle, Hartlow and Yarndale NHS Foundation Trust", "19 nurses have started, and 8 more have been offered posts. ONGOING", [COYLE], sector="NHS", due=("2014-09-30", "2014-12-31"),
  reason="because registration of nurses from abroad takes longer")

p.band("EFFECTIVE", 5)
a(7, Y, "Care plans must be written with the person (CQC, 2014)", "New template, and an audit each month.", D(2014, 9, 30),
  "Dr Sam Lyle, Hartlow and Yarndale NHS Foundation Trust", "September audit: 92 of 100 care plans had been written with the person, compared with 61 in June. COMPLETE", [LYLE], sector="NHS", leads_ok=[[LYLE_PLAIN]],
  due=("2014-09-30", None), st="complete", ev="evidenced", q="September audit: 92 of 100 care plans had been written with the person, compared with 61 in June.",
  find=[("colour-wrong", "A", "must-fix", "It is yellow (council), but its lead is Dr Sam Lyle of the trust. Blue fits.")])
a(8, B, "People must be told of their rights under the Mental Health Act (CQC, 2014)", "Ward clerks to keep a list of when rights were read.", "30 September 2014",
  "Maria Coyle, Hartlow and Yarndale NHS Foundation Trust", "COMPLETE", [COYLE], sector="NHS", due=("2014-09-30", None), st="complete", ev="none")
a(9, B, "People’s physical health should be checked (CQC, 2014)", "Yearly check at the clinic or the GP’s, with results shared.", "30 November 2014",
  "Dr Sam Lyle, Hartlow and Yarndale NHS Foundation Trust (working with NHS Yarndale CCG)", "Agreement with the practices is drafted. ONGOING", [LYLE], ww=[P(None, CCG)], sector="NHS", leads_ok=[[LYLE_PLAIN]],
  due=("2014-11-30", None))
a(10, Y, "Carers’ own needs should be assessed (CQC, 2014)", "Offer an assessment at first contact.", "Immediately",
  "Beth Orrin, Yarndale Borough Council (working with Yarndale Carers’ Centre)", "Offered at first contact since September; 140 accepted so far. ONGOING", [ORRIN], ww=[P(None, "Yarndale Carers’ Centre")],
  find=[("due-unreadable", "C", "check", "“Immediately” is not a date, so action 10 can never be late. Give a day.")])
a(11, None, "People should not stay in hospital for want of a home (CQC, 2014)", "Buy 20 more supported flats.", D(2015, 2, 28),
  "Ian Speke, Yarndale Borough Council", "Tender published on 6 October. ONGOING", [SPEKE], due=("2015-02-28", None),
  find=[("colour-missing", "A", "must-fix", "There is no colour. Its lead is Ian Speke of the council, so yellow fits.")])
a(12, G, "Staff must know when somebody’s liberty is taken away (CQC, 2014)", "One policy for both organisations.", "10 October 2014",
  "Beth Orrin, Yarndale Borough Council / Maria Coyle, Hartlow and Yarndale NHS Foundation Trust", "Policy signed by both organisations on 3 October 2014. COMPLETE", [ORRIN, COYLE], sector="joint",
  due=("2014-10-10", None), st="complete", ev="evidenced", q="Policy signed by both organisations on 3 October 2014.")

p.band("CARING", 5)
a(13, B, "Men and women must not share bathrooms on Teal ward (CQC, 2014)", "Give each end of the ward its own.", "17/10/2014",
  "Jo Finch, Hartlow and Yarndale NHS Foundation Trust", "Each end of the ward has its own, as commissioners saw on their visit of 2 October. The last doors will be fitted in December 2014. COMPLETE", [FINCH], sector="NHS",
  due=("2014-10-17", None), st="complete", ev="evidenced", q="as commissioners saw on their visit of 2 October",
  find=[("complete-future", "E", "check", "Action 13 is recorded as complete, but “The last doors will be fitted in December 2014.” Is it complete?")])
a(14, B, "People should be spoken to with respect at all times (CQC, 2014)", "Ward managers to watch a shift each week and give feedback.", "30 Nov 2014",
  "Maria Coyle, Hartlow and Yarndale NHS Foundation Trust", "31 shifts watched. 2 patients complained of rudeness in September. ONGOING", [COYLE], sector="NHS", due=("2014-11-30", None),
  find=[("small-number", "E", "check", "“2 patients complained” could identify somebody. Take it out, or say “a small number”.")])
a(15, None, "People who use services should help to run them (CQC, 2014)", "Train people to sit on interview panels.", "31 March 2015",
  "Speak Up Yarndale (working with Maria Coyle, Hartlow and Yarndale NHS Foundation Trust)", "First course held with 12 people. ONGOING", [P(None, "Speak Up Yarndale")], ww=[COYLE], sector=None,
  leads_ok=[[P("Speak Up Yarndale")]], due=("2015-03-31", None))
p.quiet("colour-missing", "A", "15", "A voluntary group leads: the code has no colour for it.")

p.band("RESPONSIVE", 5)
a(16, B, "Young people should not be admitted to adult wards (CQC, 2014)", "Commission four more beds in the county.", "1 April 2015", "Local Area Team, NHS England",
  "Business case agreed in September. ONGOING", [P(None, "NHS England")], leads_ok=[[P("Local Area Team", "NHS England")], [P(None, "Local Area Team, NHS England")]], sector="NHS", due=("2015-04-01", None))
a(17, B, "Somebody should answer the crisis line (CQC, 2014)", "Move the line to a staffed desk.", D(2014, 11, 28, "d-mmm"), "Jo Finch, Hartlow and Yarndale NHS Foundation Trust",
  "Desk staffed in the day since 1 October; nights follow. ONGOING", [FINCH], sector="NHS", due=("2014-11-28", None),
  find=[("due-no-year", "C", "advice", "The date shows 28-Nov; the cell holds 28 November 2014. Show the year.")])
a(18, B, "Fewer people should be sent out of the area (CQC, 2014)", "Review each placement every fortnight.", "31 Dec 2014", "Jo Finch",
  "24 placements in October, compared with 37 in June. The longest is NHS no. 999 482 1008, in Kent. ONGOING", [P("Jo Finch")], leads_ok=[[FINCH]], sector="NHS", sector_ok=[None], due=("2014-12-31", None),
  find=[("organisation-unknown", "D", "advice", "“Jo Finch” stands without an organisation. Elsewhere it is Hartlow and Yarndale NHS Foundation Trust: write it here too."),
        ("nhs-number", "E", "must-fix", "A patient’s NHS number stands there. Take it out before publishing.")])
a(19, B, "Complaints should be answered in time (CQC, 2014)", "Give each complaint an owner, and tell the board how many are late.", D(2014, 9, 30), "Maria Coyle, Hartlow & Yarndale Foundation Trust",
  "Board report of 25 September: 3% of complaints were late, compared with 40% in quarter 1. COMPLETE", [P("Maria Coyle", "Hartlow & Yarndale Foundation Trust")], sector="NHS", leads_ok=[[COYLE]],
  due=("2014-09-30", None), st="complete", ev="evidenced", q="Board report of 25 September: 3% of complaints were late, compared with 40% in quarter 1.",
  find=[("spelt-differently", "D", "advice", "“Hartlow & Yarndale Foundation Trust” and “Hartlow and Yarndale NHS Foundation Trust” seem to be one body. Use one spelling throughout.")])
a(20, Y, "Interpreters should be there when an assessment is made (CQC, 2014)", "One contract for both organisations.", "15 January 2015", "Beth Orrin, Yarndale Borough Council",
  "Present contractor has given notice; prices are being sought. ONGOING", [ORRIN], due=("2015-01-15", None),
  find=[("hidden-row", "A", "must-fix", "The row is hidden. It holds action 20, which is not complete. Members would not see it.")])
p.ws.row_dimensions[p.row].hidden = True

p.band("WELL-LED", 5)
a(21, B, "The board must know of risks on the wards (CQC, 2014)", "Report from each ward to the quality committee.", "26/09/2014", "Chief Executive, Hartlow and Yarndale NHS Foundation Trust",
  "First reports received by the quality committee on 24 September (minute 11). COMPLETE", [P("Chief Executive", T)], sector="NHS", due=("2014-09-26", None), st="complete", ev="evidenced",
  q="First reports received by the quality committee on 24 September (minute 11).")
a(22, G, "The agreement between the trust and the council should be brought up to date (CQC, 2014)", "Rewrite the section 75 agreement.", "31/03/2014",
  "Ian Speke, Yarndale Borough Council / Chief Executive, Hartlow and Yarndale NHS Foundation Trust", "Heads of terms agreed. ONGOING", [SPEKE, P("Chief Executive", T)], sector="joint", due=("2014-03-31", None),
  due_ok=[("2015-03-31", None)], od_ok=[False],
  find=[("due-before-inspection", "C", "must-fix", "31 March 2014 is before the inspection of June 2014. Is 2015 meant?")],
  late_words="Action 22 was due by 31 March 2014 and is not complete, if the year is right. What is the date?")
a(23, B, "Ward risk registers should be kept up to date", "Each ward manager to review the register with the matron.", "14/11/2014", "Jo Finch, Hartlow and Yarndale NHS Foundation Trust",
  "11 of 14 wards have done so. ONGOING", [FINCH], src=(), sector="NHS", due=("2014-11-14", None),
  find=[("source-missing", "A", "check", "It does not name CQC and the year, as the others do."), ("due-soon", "C", "advice", "Action 23 falls due on 14 November 2014.")])
a(24, B, "All staff must be trained in the Mental Capacity Act (CQC, 2014)", "Half-day course for all staff.", "30 September 2014", "Maria Coyle, Hartlow and Yarndale NHS Foundation Trust",
  "Training records show that 86% of staff have been on the course. COMPLETE", [COYLE], sector="NHS", due=("2014-09-30", None), st="complete", ev="evidenced",
  q="Training records show that 86% of staff have been on the course.",
  find=[("narrower-than-promised", "E", "advice", "The action says all staff; the update speaks of 86% of staff.")])
a(25, None, "Staff who work alone in the community must be safe (CQC, 2014)", "Alarms for those who visit at home.", "28/11/2014", "–",
  "Two types of alarm are being compared. ONGOING", [], sector=None, due=("2014-11-28", None),
  find=[("lead-missing", "D", "must-fix", "No lead is named. Who answers for action 25?")])
p.quiet("colour-missing", "A", "25", "With no lead, the colour cannot be told: the lead is what is missing.")
a(26, B, "Staff should find people’s records (CQC, 2014)", "Give community teams access to the ward system.", "31 December 2014", "Dr Sam Lyle, Hartlow and Yarndale NHS Foundation Trust",
  "Access given to 9 teams. COMPLETE subject to a check by the records manager", [LYLE], sector="NHS", leads_ok=[[LYLE_PLAIN]], due=("2014-12-31", None), st_ok=["unclear"],
  find=[("status-unclear", "E", "check", "“COMPLETE subject to a check by the records manager” may or may not mean that it is complete. Say COMPLETE without reservation, or say what is left.")])
a(27, G, "Staff of both organisations should feel listened to (CQC, 2014)", "Joint survey of staff, and a joint reply to it.", "30 January 2015",
  "Ian Speke, Yarndale Borough Council and Maria Coyle, Hartlow and Yarndale NHS Foundation Trust", "Survey sent out in July, and its results are due to be reported in September 2014. ONGOING", [SPEKE, COYLE], sector="joint",
  due=("2015-01-30", None),
  find=[("promise-passed", "E", "check", "“due to be reported in September 2014” has passed. What did the survey say?")])

first = p.actions[0]["row"]
p.find("colour-only-carrier", f"A{first}", "check", "Who leads is shown only by colour. Printed in black and white, it is lost. Add the Sector column.")
p.find("merged-cells", f"A{band}", "advice", "The five bands are merged. Screen readers may lose their place; use Centre Across Selection.")
p.find("acronyms", next(f"D{g['row']}" for g in p.actions if g["ref"] == "9"), "advice", "CCG is never spelt out. Spell it out where it first stands, or list it for members.")
p.find("no-document-title", "'CQC action plan'!A1", "advice", "The workbook has no title in its properties.")
