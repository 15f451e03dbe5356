"""A fostering service's plan of 2022 in a combined authority: four columns, no more."""

from by_row import D, P, Plan, V

p = Plan("dravenholme-fostering-2022", "Sheet1",
         "Plan of 2022 after Ofsted’s inspection of a fostering service that three councils of a combined authority share. Very plain: four columns, number and recommendation in one, "
         "the status as the last word (Done, Under way, Not begun). Brackets, dashes and colons between officer and council; a struck-through update, a date that does not exist.",
         "2022-11-24",
         {"ref": "A", "outcome": "A", "lead": "B", "due": "C", "revised": "C", "progress": "D", "status": "D", "evidence": "D"})
p.widths = {"A": 60, "B": 40, "C": 28, "D": 70}

DR, SK, MA, CA = "Dravenholme Council", "Skelby Council", "Marfield Council", "Umber Vale Combined Authority"
ICB, POL = "Umber Vale ICB", "Umberside Police"
GRICE, ASH, MEERA, COLIN = P("Paula Grice", DR), P("Tony Ashdown", DR), P("Meera Vaughan", SK), P("Colin Draper", MA)
RUSK, FELL, FELL_PLAIN = P("Ellen Rusk", CA), P("Dr Rhona Fell", ICB), P("Rhona Fell", ICB)

def a(n, what, who, when, said, leads, **k):
    p.act([f"{n}. {what}", who, when, said], str(n), leads, **k)

p.put(["Umber Vale Fostering (Dravenholme, Skelby and Marfield councils): plan after Ofsted’s inspection of 11 to 15 July 2022"], bold=True)
p.put(["Position at 24 November 2022 for the joint fostering committee of the Umber Vale Combined Authority"])
p.put(["Recommendation", "Who", "When", "What has been done"], bold=True)

a(1, "Review every foster home at least once a year", "Paula Grice (Dravenholme Council)", "30 September 2022",
  "The review log shows that all 31 late reviews had been held by 28 September. Done.", [GRICE], due=("2022-09-30", None), st="complete", ev="evidenced",
  q="The review log shows that all 31 late reviews had been held by 28 September.")
a(2, "Keep checks on adults in foster homes up to date", "Tony Ashdown – Dravenholme Council", "31/08/2022",
  "Every file was audited in August. Four checks were out of date, and have been made again. Done.", [ASH], due=("2022-08-31", None), st="complete", ev="evidenced",
  q="Every file was audited in August.")
p.quiet("small-number", "D", "2", "Four checks are not four people of whom anything is told.")
a(3, "Train members of the fostering panel in safer recruitment", "Dravenholme Council: Tony Ashdown", "14 October 2022",
  "Members of the panel are now well trained. Done.", [ASH], due=("2022-10-14", None), st="complete", ev="asserted", q="Members of the panel are now well trained.")
a(4, "Tell carers what they may decide themselves", "Skelby Council (Meera Vaughan)", "31 Oct 2022", "Forms signed for 58 of 77 children. Under way.", [MEERA], due=("2022-10-31", None))
a(5, "Visit each home unannounced once a year", "Paula Grice (Dravenholme Council)", "31 March 2023", "44 of 96 homes visited since April. Under way.", [GRICE], due=("2023-03-31", None))
a(6, "Give carers the child’s health information on the first day", "Dr Rhona Fell, Umber Vale ICB", "30/11/2022", "Form agreed with the community trust. Under way.", [FELL], leads_ok=[[FELL_PLAIN]],
  sector="NHS", due=("2022-11-30", None), find=[("due-soon", "C", "advice", "Action 6 falls due on 30 November 2022.")])
a(7, "Help carers to support children at school", "Meera Vaughan, Skelby Council; Colin Draper, Marfield Council", "End of spring term", "Heads of the virtual schools have met. Under way.", [MEERA, COLIN],
  due_ok=[("2023-03-31", None), ("2023-04-30", None)],
  find=[("due-unreadable", "C", "check", "“End of spring term” is not a day. Write the day, month and year.")])
a(8, "Give carers quick advice on children’s mental health", "Dr Rhona Fell, Umber Vale ICB and Paula Grice, Dravenholme Council", "early February 2023", "Two posts advertised on 7 November. Under way.", [FELL, GRICE],
  leads_ok=[[FELL_PLAIN, GRICE]], sector="joint", due=("2023-02-10", None), due_ok=[("2023-02-28", None), (None, None)],
  find=[("due-unsettled", "C", "check", "“early February 2023” leaves the day open. Write the day that was agreed.")])
a(9, "Agree one policy for young people who stay with their carers at 18", "Ellen Rusk, Umber Vale Combined Authority", "15 December 2022",
  V("All three cabinets have a draft. Under way.", strike=True), [RUSK], sector_ok=[None], due=("2022-12-15", None),
  find=[("struck-through", "D", "check", "The update is struck through. Is it withdrawn? Delete it, or take the line off.")])
a(10, "Tell Ofsted of serious events without delay", "Paula Grice (Dravenholme Council)", "29 July 2022", "Done.", [GRICE], due=("2022-07-29", None), st="complete", ev="none")
a(11, "Keep children’s records in good order", "Tony Ashdown – Dravenholme Council", "30.9.22, revised to 31.1.23 as the new system is late", "Old files scanned in two of the three councils. Under way.", [ASH],
  due=("2022-09-30", "2023-01-31"), reason="as the new system is late")
a(12, "Give each child a guide that the child can read", "Colin Draper, Marfield Council", "30 September 2022",
  "The children’s group read the guide on 9 September and approved it. It has still to be sent to 40 children. Done.", [COLIN], due=("2022-09-30", None), st="complete", ev="evidenced",
  q="The children’s group read the guide on 9 September and approved it.",
  find=[("complete-outstanding", "D", "check", "Action 12 is recorded as done, but the guide “has still to be sent to 40 children”. Is it complete?")])
a(13, "Supervise carers as often as the policy says", None, "31 December 2022", "Supervision form rewritten. Under way.", [], sector=None, due=("2022-12-31", None),
  find=[("lead-missing", "B", "must-fix", "No lead is named. Who answers for action 13?")])
a(14, "Tell children how to complain", "Colin Draper", "30 December 2022", "Not begun.", [P("Colin Draper")], leads_ok=[[COLIN]], sector="LA", sector_ok=[None], due=("2022-12-30", None),
  find=[("organisation-unknown", "B", "advice", "“Colin Draper” stands without an organisation. Elsewhere it is Marfield Council: write it here too.")])
a(15, "Say on file why a child was matched with a carer", "Ellen Rusk, Umber Vale Combined Authority", "31/11/2022", "The three matching forms are being made into one. Under way.", [RUSK], sector_ok=[None],
  due_ok=[("2022-11-30", None)], find=[("due-unreadable", "C", "must-fix", "“31/11/2022” is no day: November has 30. Which day is meant?")])
a(16, "Pay the same allowances in all three councils", "Skelby Council / Marfield Council / Dravenholme Council", "1 April 2023", "The the finance teams have agreed one rate. Under way.", [P(None, SK, MA, DR)],
  leads_ok=[[P(None, SK), P(None, MA), P(None, DR)]], due=("2023-04-01", None), find=[("doubled-word", "D", "advice", "“The the” stands there. Take one out.")])
a(17, "Check that foster homes are safe", "Paula Grice (Dravenholme Council)", "30 October 2022", "90 of 96 homes checked. The home at 4 Tannery Row, HU12 9ZZ had no smoke alarm until October. Under way.", [GRICE],
  due=("2022-10-30", None), find=[("postcode", "D", "check", "A foster home’s address and postcode stand there. Are they meant to be published?")])
a(18, "Ask carers who leave why they do so", "Tony Ashdown – Dravenholme Council", "31 December 2022", "Three carers have left since July, and were asked. Under way.", [ASH], due=("2022-12-31", None),
  find=[("small-number", "D", "check", "“Three carers have left since July” could identify somebody. Take it out, or say “a small number”.")])
a(19, "Bring the statement of purpose up to date", "Ellen Rusk, Umber Vale Combined Authority", D(2022, 8, 31), "Signed off by the joint committee on 26 August and sent to Ofsted. Done.", [RUSK], sector_ok=[None],
  due=("2022-08-31", None), st="complete", ev="evidenced", q="Signed off by the joint committee on 26 August and sent to Ofsted.")
a(20, "Find more foster homes for teenagers", "Umber Vale Combined Authority", "31 March 2024", "12 enquiries a month since August, compared with 7 before. Under way.", [P(None, CA)], sector_ok=[None], due=("2024-03-31", None))
a(21, "Help carers to support one another", "Umber Vale Carers’ Association (Jan Holt)", "31 January 2023", "Groups meet in all three towns. For times ring 01632 960482. Under way.", [P("Jan Holt", "Umber Vale Carers’ Association")], sector=None,
  due=("2023-01-31", None), find=[("phone-number", "D", "check", "“01632 960482” is a telephone number. Is it meant to be published?")])
a(22, "Agree with the police how concerns about carers are shared", "Insp. Dale Norwood, Umberside Police", "28/10/2022", "Agreement signed by both sides on 21 October. Done.", [P("Insp. Dale Norwood", POL)],
  leads_ok=[[P("Dale Norwood", POL)], [P("Insp Dale Norwood", POL)]], sector=None, due=("2022-10-28", None), st="complete", ev="evidenced", q="Agreement signed by both sides on 21 October.")

p.find("acronyms", "B9", "advice", "ICB is never spelt out. Spell it out where it first stands, or list it for members.")
p.find("no-document-title", "'Sheet1'!A1", "advice", "The workbook has no title in its properties.")
