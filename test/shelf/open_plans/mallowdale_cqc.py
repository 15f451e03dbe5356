"""CQC must-do and should-do plan of an acute trust and a council, 2023/24: the outcome is filled by lead body, by a key above the table."""

from by_row import D, P, V, Plan

Y, B, G = "FFFF99", "9DC3E6", "A9D08E"
p = Plan("mallowdale-cqc-must-do", "CQC response",
         "CQC must-do and should-do plan of an acute trust and a council, 2023/24. Outcome cells filled by lead body with a key in row 3, "
         "hidden row, one wrong fill and one missing, second date with its reason in one cell, status column in words.",
         "2024-03-28",
         {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "workingWith": "E", "due": "F", "revised": "G", "progress": "H", "status": "I",
          "evidence": "H"})
ws = p.ws
p.wb.properties.title = "Joint response to the CQC inspection of urgent care and discharge"
p.widths = {"A": 7, "B": 42, "C": 40, "D": 28, "E": 20, "F": 13, "G": 24, "H": 46, "I": 13}
TRUST, SHORT, ACR = "Mallowdale University Hospitals NHS Foundation Trust", "Mallowdale University Hospitals", "MUHFT"
MC, ICB, OP = "Mallowdale Council", "NHS Orrin and Mallowdale ICB", "Orrin Partnership NHS Foundation Trust"
NO = [[]]

p.band("Joint response to the CQC inspection of urgent care and discharge (report published 12 September 2023)", 9, section=False, fill="FFFFFF")
p.put(["Version 6: position at 22 March 2024, for the Health and Adult Care Scrutiny Committee"])
p.put([None, V("Yellow: the council leads", fill=Y), V("Blue: the NHS leads", fill=B), V("Green: council and NHS lead together", fill=G)])
p.at(5)
h = p.put(["Ref", "CQC requirement", "What we will do", "Who leads", "With", "Complete by", "New date (if agreed) and why", "Where are we now?", "Position"], bold=True)
C, I, N = "Complete", "In progress", "Not started"
cqc = dict(src=["CQC"], src_ok=NO)

p.band("MUST DO – the trust", 9)
p.act(["MD1", V("The trust must ensure that children in the emergency department wait and are treated apart from adults.", fill=B),
       "Turn bay 4 into a children's area; nurse in charge to check access each shift.", "Priya Nandakumar, " + TRUST, None, D(2023, 11, 30), None,
       "Area opened on 27 November 2023. A walkround by the ICB quality team on 9 January 2024 found it in use and staffed on every shift.", C],
      "MD1", [P("Priya Nandakumar", TRUST)], ("2023-11-30", None), "complete", "evidenced",
      "A walkround by the ICB quality team on 9 January 2024 found it in use and staffed on every shift.", sector="NHS", **cqc,
      find=[("spelt-differently", "D", "advice", "The hospital trust is written three ways: Mallowdale University Hospitals NHS Foundation Trust, Mallowdale University Hospitals and MUHFT. Use one.")])
p.act(["MD2", V("The trust must ensure that staff who need level 3 safeguarding training have it.", fill=B),
       "Monthly list of those not trained to each divisional director.", "Priya Nandakumar, " + TRUST, None, D(2023, 12, 29), None,
       "Compliance rose from 71% to 93% (training dashboard, February 2024).", C],
      "MD2", [P("Priya Nandakumar", TRUST)], ("2023-12-29", None), "complete", "evidenced",
      "Compliance rose from 71% to 93% (training dashboard, February 2024).", sector="NHS", **cqc)
p.act(["MD3", V("The trust must ensure that patients detained under the Mental Health Act are told of their rights in a form that they understand.", fill=B),
       "Joint leaflet and a prompt on the electronic record.", "Gareth Lyle, " + SHORT + " and Dr Sian Oduya, " + OP, None, D(2024, 1, 31),
       "30 April 2024 – the leaflet has to be translated into five languages",
       "Leaflet agreed by both trusts. Translations are with the printer.", I],
      "MD3", [P("Gareth Lyle", SHORT), P("Dr Sian Oduya", OP)], ("2024-01-31", "2024-04-30"), sector="NHS", reason="the leaflet has to be translated into five languages", **cqc,
      leads_ok=[[P("Gareth Lyle", SHORT), P("Sian Oduya", OP)]])
p.quiet("leads-many", "D", "MD3", "Two leads from two trusts: normal in a joint plan, and both NHS, so blue is right.")
p.quiet("small-number", "G", "MD3", "Five languages are no people.")
p.act(["MD4", V("The trust must ensure that medicines are kept at a safe temperature.", fill=B),
       "Daily fridge log; missed entries to go to the ward manager.", "Gareth Lyle (" + SHORT + ")", None, D(2023, 10, 31), None,
       "Staff are now well aware of the need to record fridge temperatures.", C],
      "MD4", [P("Gareth Lyle", SHORT)], ("2023-10-31", None), "complete", "asserted",
      "Staff are now well aware of the need to record fridge temperatures.", sector="NHS", **cqc)
p.act(["MD5", V("The trust must ensure that resuscitation trolleys are checked every day.", fill=B),
       "Checklist on each trolley, spot-checked by matrons.", "Gareth Lyle (" + SHORT + ")", None, D(2023, 9, 29), None, None, C],
      "MD5", [P("Gareth Lyle", SHORT)], ("2023-09-29", None), "complete", "none", sector="NHS", **cqc)
p.act(["MD6", V("The trust must ensure that there are enough registered children's nurses in the emergency department.", fill=B),
       "Recruit to 14 whole-time posts.", "Chief Nurse, " + TRUST, None, D(2024, 2, 29), None,
       "11 of 14 posts filled. Interviews for the other posts are to be held on 18 March 2024.", I],
      "MD6", [P("Chief Nurse", TRUST)], ("2024-02-29", None), sector="NHS", **cqc,
      find=[("promise-passed", "H", "check", "Interviews “are to be held on 18 March 2024”: that day has passed. Were they held, and were the posts filled?")])
p.quiet("small-number", "H", "MD6", "11 of 14 are posts, not patients.")

p.band("MUST DO – the council", 9)
p.act(["MD7", V("The council must ensure that people do not wait too long for a Care Act assessment.", fill=Y),
       "Waiting list reviewed every week by risk; two agency teams until June.", "Tomasz Beckwith, " + MC, None, D(2024, 4, 5), None,
       "Waiting list down from 412 in September 2023 to 187 at 29 February 2024.", I],
      "MD7", [P("Tomasz Beckwith", MC)], ("2024-04-05", None), **cqc,
      find=[("due-soon", "F", "advice", "MD7 falls due on 5 April 2024, eight days after the meeting, with 187 people still waiting. Will it be met?")])
p.act(["MD9", V("The council must clear the backlog of applications under the Deprivation of Liberty Safeguards.", fill=B),
       "Independent assessors to take 30 cases a month.", "Adult Safeguarding Lead, " + MC, None, D(2024, 5, 31), None,
       "Backlog down by half since October 2023; on course.", I],
      "MD9", [P("Adult Safeguarding Lead", MC)], ("2024-05-31", None), **cqc,
      find=[("colour-wrong", "B", "must-fix", "MD9 is blue (NHS), but its lead is an officer of Mallowdale Council. By the key it should be yellow."),
            ("ref-out-of-sequence", "A", "check", "There is no MD8 between MD7 and MD9. Was an action taken out?")])
p.act(["MD10", V("The council must ensure that its contract monitoring covers the quality of care at night.", fill=Y),
       "Add night visits to the monitoring schedule.", None, "Healthwatch Mallowdale", D(2024, 6, 28), None,
       "Schedule rewritten; first night visits made in February 2024.", I],
      "MD10", [], ("2024-06-28", None), sector=None, ww=[P(None, "Healthwatch Mallowdale")], **cqc,
      find=[("lead-missing", "D", "must-fix", "Nobody is named as the lead of MD10. Who answers for it?")])

p.band("MUST DO – trust and council together", 9)
p.act(["MD11", V("The trust and the council must ensure that people leave hospital as soon as they are fit to.", fill=G),
       "One discharge hub with one list.", "Tomasz Beckwith, " + MC + " / Helen Marchetti, " + SHORT, ICB, D(2023, 12, 31),
       "31/05/2024 (two care homes closed in November)", "Hub open since 4 December 2023. People waiting more than 7 days: 64 in October, 39 in February.", I],
      "MD11", [P("Tomasz Beckwith", MC), P("Helen Marchetti", SHORT)], ("2023-12-31", "2024-05-31"), sector="joint", ww=[P(None, ICB)],
      reason="two care homes closed in November", **cqc)
p.act(["MD12", V("The trust and the council must ensure that whoever raises a safeguarding concern hears what came of it.", fill=G),
       "Feedback letter within 5 working days.", "Joint safeguarding leads, " + MC + " and " + ACR, None, D(2024, 1, 31), None,
       "Joint audit of 40 referrals in January 2024: 38 had feedback within 5 days.", C],
      "MD12", [P("Joint safeguarding leads", MC, ACR)], ("2024-01-31", None), "complete", "evidenced",
      "Joint audit of 40 referrals in January 2024: 38 had feedback within 5 days.", sector="joint", **cqc,
      leads_ok=[[P("Joint safeguarding leads", MC), P(None, ACR)], [P(None, MC, ACR)], [P(None, MC), P(None, ACR)]])
p.quiet("small-number", "H", "MD12", "Five days, and 40 referrals, of which 38.")
p.act(["MD13", "The trust and the council must agree who pays for and provides aftercare under section 117.",
       "Draft, consult on and sign a joint policy.", "Joanne Fairclough - " + MC + "; Dr Sian Oduya - " + OP, ICB, "Q1 2024/25", None,
       "Draft agreed by both finance teams, February 2024.", I],
      "MD13", [P("Joanne Fairclough", MC), P("Dr Sian Oduya", OP)], ("2024-06-30", None), sector="joint", ww=[P(None, ICB)], **cqc,
      leads_ok=[[P("Joanne Fairclough", MC), P("Sian Oduya", OP)]],
      find=[("colour-missing", "B", "must-fix", "MD13 has no colour. Its leads are from the council and an NHS trust, so green fits.")])
p.quiet("due-unreadable", "F", "MD13", "Q1 2024/25 ends on 30 June 2024.")

p.band("SHOULD DO", 9)
p.act(["SD1", V("The trust should improve signs in the emergency department for people with dementia.", fill=B),
       "Replace signs; test them with the patients' panel.", "Helen Marchetti, " + SHORT, None, D(2023, 12, 15), None,
       "The patient-led assessment of October 2023 scored signs at 91%, up from 74%.", C],
      "SD1", [P("Helen Marchetti", SHORT)], ("2023-12-15", None), "complete", "evidenced",
      "The patient-led assessment of October 2023 scored signs at 91%, up from 74%.", sector="NHS", **cqc)
p.act(["SD2", V("The trust should learn from complaints about discharge.", fill=B),
       "Quarterly themes to the quality committee.", "Helen Marchetti, " + SHORT, None, "Ongoing", None,
       "First paper taken in January 2024; the next is in preparation.", I],
      "SD2", [P("Helen Marchetti", SHORT)], (None, None), sector="NHS", **cqc,
      find=[("due-unreadable", "F", "check", "“Ongoing” is no date, and SD2 is open. By when will it be in place?")])
p.act(["SD3", V("The system should make sure that there is one directory of community services.", fill=B),
       "Commission an online directory.", "Ruth Abernethy, " + ICB, "Healthwatch Mallowdale", D(2024, 3, 15), None,
       "The specification is out to consultation until 12 April 2024.", I],
      "SD3", [P("Ruth Abernethy", ICB)], ("2024-03-15", None), sector="NHS", ww=[P(None, "Healthwatch Mallowdale")], **cqc)
p.act(["SD4", "The system should involve hospices in planning the discharge of people at the end of life.",
       "Hospice nurse to join the discharge hub twice a week.", "Colin Petrie, Saltgate Hospice", SHORT, D(2024, 6, 28), None,
       "Nurse has joined the hub on Tuesdays; Fridays to follow in May.", I],
      "SD4", [P("Colin Petrie", "Saltgate Hospice")], ("2024-06-28", None), sector=None, ww=[P(None, SHORT)], **cqc,
      find=[("organisation-unknown", "D", "check", "Saltgate Hospice is neither council nor NHS by the key, and SD4 is left without a colour. Is that meant?")])
p.quiet("colour-missing", "B", "SD4", "The lead is a charity: the key has no colour for it, so none is right.")
p.act(["SD5", V("The council should give unpaid carers information that they can use.", fill=Y),
       "Carers' guide in print, online and in easy read.", "Joanne Fairclough, " + MC, "Carers Mallowdale", D(2024, 2, 9), None,
       "Guide published on the website on 2 February 2024 and sent to 380 carers. The easy-read version has still to be written.", C],
      "SD5", [P("Joanne Fairclough", MC)], ("2024-02-09", None), "complete", "evidenced",
      "Guide published on the website on 2 February 2024 and sent to 380 carers.", ev_ok=["asserted"], ww=[P(None, "Carers Mallowdale")], **cqc,
      find=[("complete-outstanding", "H", "check", "SD5 is recorded as complete, but the easy-read guide “has still to be written”, and it was promised.")])
p.act(["SD6", V("The council should offer carers an assessment of their own.", fill=Y),
       "Offer recorded at each review.", "Joanne Fairclough, " + MC, "Carers Mallowdale", D(2024, 6, 28), None,
       "Offers recorded in 83% of reviews in February 2024. 3 carers declined because they were being hurt at home and have been found support.", I],
      "SD6", [P("Joanne Fairclough", MC)], ("2024-06-28", None), ww=[P(None, "Carers Mallowdale")], **cqc,
      find=[("small-number", "H", "check", "“3 carers … being hurt at home”: could anybody be identified? Say “a small number”, or take it out.")])
p.act(["SD7", V("The trust should make better use of volunteers at discharge.", fill=B),
       "Volunteer desk in the discharge lounge.", "Helen Marchetti, " + SHORT, None, D(2024, 5, 24), None,
       "Desk opens on 8 April 2024. Offers of help to m.okonedo@mallowdale-hospitals.example", I],
      "SD7", [P("Helen Marchetti", SHORT)], ("2024-05-24", None), sector="NHS", **cqc,
      find=[("email-address", "H", "check", "An e-mail address, with a person's name in it, stands in the text. Take it out before the paper is published.")])
r = p.act(["SD8", V("The council should check that direct payments are used as agreed.", fill=Y),
           "Audit of direct payment accounts.", "Tomasz Beckwith, " + MC, None, D(2023, 12, 22), None,
           "Audit begun; the auditor’s post has been vacant since January.", I],
          "SD8", [P("Tomasz Beckwith", MC)], ("2023-12-22", None), **cqc,
          find=[("hidden-row", "A", "must-fix", "The row of SD8 is hidden. It is open and late, and members would not see it.")])
ws.row_dimensions[r].hidden = True
p.act(["SD9", V("Partners should share one set of discharge figures.", fill=G),
       "Weekly dashboard to all chief executives.", "Ruth Abernethy, " + ICB + " and Tomasz Beckwith, " + MC, SHORT, D(2024, 1, 12), None,
       "First dashboard issued 8 January 2024 and every Monday since; minutes of the Urgent Care Board of 21 February 2024 record its use.", C],
      "SD9", [P("Ruth Abernethy", ICB), P("Tomasz Beckwith", MC)], ("2024-01-12", None), "complete", "evidenced",
      "minutes of the Urgent Care Board of 21 February 2024 record its use", sector="joint", ww=[P(None, SHORT)], **cqc)
p.act(["SD10", V("The council should set up a group of people who use services to help to shape them.", fill=Y),
       "Recruit 12 members; meet every two months.", "Adult Safeguarding Lead, " + MC, "Healthwatch Mallowdale", D(2024, 7, 31), None,
       "The group met in January and March 2024 and has agreed its terms of reference.", N],
      "SD10", [P("Adult Safeguarding Lead", MC)], ("2024-07-31", None), ww=[P(None, "Healthwatch Mallowdale")], **cqc,
      find=[("status-disagrees", "I", "must-fix", "SD10 is “Not started”, but the group has met twice and agreed its terms of reference. Which is right?")])
p.act(["SD11", V("The trust should review how it uses escalation beds.", fill=B),
       "Policy to be rewritten with clinical leads.", "Gareth Lyle, " + SHORT, None, D(2024, 6, 30), "31/05/2024",
       "Draft with clinical leads.", I],
      "SD11", [P("Gareth Lyle", SHORT)], ("2024-06-30", "2024-05-31"), sector="NHS", **cqc,
      find=[("revised-earlier", "G", "check", "The new date of SD11, 31 May 2024, is before the first, 30 June 2024. Was it brought forward, or is one of the two mistyped?")])
p.act(["SD12", V("The mental health trust should answer calls from the emergency department within an hour.", fill=B),
       "Second liaison nurse on duty from 6 pm to 2 am.", "Dr Sian Oduya, " + OP, SHORT, D(2024, 1, 31), None,
       "Response log: 88% within the hour in February 2024, 52% in August 2023.", C],
      "SD12", [P("Dr Sian Oduya", OP)], ("2024-01-31", None), "complete", "evidenced",
      "Response log: 88% within the hour in February 2024, 52% in August 2023.", sector="NHS", ww=[P(None, SHORT)], **cqc,
      leads_ok=[[P("Sian Oduya", OP)]])
p.put([None, "Reviewed by the Urgent Care Board on 22 March 2024."])
p.find("merged-cells", "A1", "advice", "The title and the four bands are merged. A screen reader may lose its place.")
p.find("acronyms", f"A{h}", "advice", "CQC is known; ICB and MUHFT are never spelt out. Spell them out once.")
p.find("colour-only-carrier", f"B{h}", "check", "Which body leads is shown by the fill; in black and white the key says nothing. Say it in words too.")
p.gold.setdefault("notErrors", []).append({"kind": "cqc-not-red", "cell": f"B{h}", "ref": None, "what": "The plan's own key promises no red: nothing in it is to be red."})
p.gold["notErrors"].append({"kind": "source-missing", "cell": f"B{h}", "ref": None, "what": "The whole plan answers one CQC report, named in its title."})
