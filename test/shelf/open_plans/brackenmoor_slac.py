"""A joint plan after a safeguarding and looked-after children inspection (Ofsted and CQC, 2011), status as the last word, colours by lead."""
from by_row import *

p = Plan("brackenmoor-slac", "Action plan",
         "Joint safeguarding and looked-after children plan, 2011-2012. Own colour code by lead above the table; status is the last word of “Where are we now?”; lead cells give the body before the person; bands are time limits; the heading row is repeated once.",
         "2012-11-28",
         {"ref": "A", "outcome": "B", "lead": "C", "actions": "D", "due": "E", "revised": "E", "progress": "F", "status": "F", "evidence": "F"})
p.widths = {"A": 6, "B": 44, "C": 34, "D": 44, "E": 24, "F": 52}

BC, NB_, BH, MP = "Brackenmoor Council", "NHS Brackenmoor", "Brackenmoor Hospitals NHS Foundation Trust", "Moorland Partnership NHS Foundation Trust"
JO, WA, HR, CF, MT = P("Janet Ottley", BC), P("Winston Adair", BC), P("Hattie Rowsell", BC), P("Colin Faraday", BH), P("Maureen Tyce", NB_)
YELLOW, BLUE, GREEN = "FFFF00", "8DB4E2", "92D050"
def LA(t): return V(t, fill=YELLOW)
def HE(t): return V(t, fill=BLUE)
def JT(t): return V(t, fill=GREEN)
def RED(t): return V(t, fill=BLUE, color="FF0000")
OF, OC, CQ = ["OFSTED"], ["OFSTED", "CQC"], ["CQC"]
HEAD = ["No.", "Recommendation", "Lead agency and officer", "What we are doing", "Timescale", "Where are we now?"]

p.put(["Brackenmoor Council, NHS Brackenmoor and partners"], bold=True)
p.put(["Joint action plan: inspection of safeguarding and looked after children services, September 2011"], bold=True)
p.put(["Updated 21 November 2012 for the Children's Trust Board, 28 November 2012"])
p.put(["Colours of the recommendations: yellow – the Council leads; blue – health leads; green – the Council and health lead together. No colour – another partner leads. Red text – recommendation made by CQC alone."])
p.at(6)
p.put(HEAD, bold=True, fill="D9D9D9")
p.band("Immediately", width=6)
p.act([1, LA("Ensure that every referral to children's social care is screened by a qualified social worker on the day it is received (OFSTED, 2011)"),
       f"{BC}: Janet Ottley", "Change the duty rota so that a senior practitioner screens referrals from 8.30am to 5.30pm.", "Immediately",
       "Duty rota changed in October 2011. A dip sample of 60 referrals in March 2012 found that 58 had been screened the same day. Completed"],
      "1", [JO], st="complete", ev="evidenced", q="A dip sample of 60 referrals in March 2012 found that 58 had been screened the same day", src=OF, due_ok=[("2011-10-14", None)],
      find=[("due-unreadable", "E", "advice", "“Immediately” is not a date. The action is recorded as complete, so nothing turns on it.")])
p.act([2, HE("Ensure that children who wait in the emergency department are in sight of a nurse at all times (OFSTED and CQC, 2011)"),
       f"{BH}: Colin Faraday\nsupported by {NB_}: Dr Piers Langdale", "Move the children's waiting area and review staffing at night.", "31 October 2011",
       "The waiting area was moved beside the nurses' station in December 2011. A visit by NHS Brackenmoor on 16 February 2012 confirmed that children can be seen from it by day and by night. Completed"],
      "2", [CF], ("2011-10-31", None), "complete", "evidenced", "A visit by NHS Brackenmoor on 16 February 2012 confirmed", ww=[P("Dr Piers Langdale", NB_)], ww_ok=[[P("Piers Langdale", NB_)]], sector="NHS", src=OC)
p.act([3, LA("Ensure that managers record the reasons for their decisions on children's files (OFSTED, 2011)"),
       f"{BC}: Janet Ottley", "Issue a recording standard.\n• Audit files every month\n• Report the results to the children's management team", D(2011, 11, 30),
       "Recording standard issued in November 2011.\nMonthly file audits found reasons recorded in 91% of files in September 2012, against 64% at the time of the inspection. Ongoing work by the audit team to keep this up.\nCompleted"],
      "3", [JO], ("2011-11-30", None), "complete", "evidenced", "Monthly file audits found reasons recorded in 91% of files in September 2012", src=OF)
p.band("Within three months", width=6)
p.act([4, JT("Ensure that the health assessments of looked after children are carried out on time and inform their care plans (OFSTED and CQC, 2011)"),
       f"{BC}: Janet Ottley / {NB_}: Maureen Tyce", "Recruit a community paediatrician. Social workers to send consent forms with the request.",
       "14 January 2012 (revised to 31 December 2012 – paediatrician's post was vacant until September)",
       "• Paediatrician in post from 10 September\n• Consent forms now sent with the request\n• 82% of assessments were on time in the quarter to September 2012 (target 95%)\nOn target"],
      "4", [JO, MT], ("2012-01-14", "2012-12-31"), sector="joint", src=OC)
p.act([5, RED("Brackenmoor Hospitals NHS Foundation Trust must ensure that staff in maternity services have safeguarding supervision (CQC, 2011)"),
       f"{BH}: Colin Faraday", "The named midwife will set up supervision for community and ward staff.", D(2012, 1, 14),
       "Supervision is now in place for community midwives, and ward staff are able to have it whenever they need it. Completed"],
      "5", [CF], ("2012-01-14", None), "complete", "asserted", "Supervision is now in place for community midwives, and ward staff are able to have it whenever they need it", sector="NHS", src=CQ)
p.act([6, LA("Improve the quality of chronologies so that they inform assessments (OFSTED, 2011)"),
       f"{BC}: Janet Ottley", "New chronology template. Briefings in team meetings.", D(2012, 1, 14), "Completed"],
      "6", [JO], ("2012-01-14", None), "complete", "none", src=OF)
p.act([7, "Brackenmoor Safeguarding Children Board to revise its thresholds document with partners and publish it (OFSTED, 2011)",
       "Brackenmoor Safeguarding Children Board: Olive Pemberthy (Business Manager)", "Task and finish group of the Board to redraft the document and consult partners.", D(2012, 3, 31),
       "Two consultation events were held in November 2011 for schools, health, police and the voluntary sector, and their comments were used.\nThe revised document was approved by the Board at its meeting on 8 March 2012 and is on its website. COMPLETED"],
      "7", [P("Olive Pemberthy", "Brackenmoor Safeguarding Children Board")], ("2012-03-31", None), "complete", "evidenced", "approved by the Board at its meeting on 8 March 2012", sector=None, src=OF,
      leads_ok=[[P("Olive Pemberthy (Business Manager)", "Brackenmoor Safeguarding Children Board")]])
p.act([8, HE("Ensure that GPs are sent the minutes of child protection conferences promptly (CQC, 2011)"),
       f"{NB_}: Maureen Tyce", "Agree with the  conference service how minutes will be sent. Survey practices.", D(2012, 1, 14),
       "A survey of practices in June 2012 (31 of 34 replied) found that minutes now reach them in a fortnight. Completed."],
      "8", [MT], ("2012-01-14", None), "complete", "evidenced", "A survey of practices in June 2012 (31 of 34 replied)", sector="NHS", src=CQ,
      find=[("cqc-not-red", "B", "check", "Recommendation 8 is from CQC alone, but it is not in red as the key promises.")])
p.act([9, LA("Ensure that children placed for adoption have an up to date life story book (OFSTED, 2011)"),
       f"{BC}: Winston Adair", "Train adoption workers. Clear the backlog of books.", "31 March 2012 (extended, date to be agreed with the adoption panel)",
       "Training held in February 2012. The backlog has fallen by half since January. Behind"],
      "9", [WA], ("2012-03-31", None), src=OF,
      late_words="Action 9 was due by 31 March 2012 and was extended, but no new date is given, so it is late. What is the new date?")
p.put(HEAD, bold=True, fill="D9D9D9")
p.find("heading-repeated", f"A{p.row}", "advice", "The heading row is repeated in the middle of the plan. Let Excel repeat it in print instead.")
p.band("Within six months", width=6)
p.act([10, JT("Agree a strategy for commissioning child and adolescent mental health services (CAMHS) (OFSTED and CQC, 2011)"),
       f"{NB_}: Maureen Tyce", "Draft a strategy with partners and young people.", D(2012, 4, 14),
       "The strategy was signed off by the Children's Trust Board on 19 April 2012. Completed"],
      "10", [MT], ("2012-04-14", None), "complete", "evidenced", "signed off by the Children's Trust Board on 19 April 2012", sector="NHS", src=OC,
      find=[("colour-wrong", "B", "must-fix", "Recommendation 10 is green (joint), but NHS Brackenmoor alone leads it. Is it blue, or does the Council lead too?")])
p.act([11, "Increase the number of foster carers who can care for teenagers (OFSTED, 2011)",
       f"{BC}: Winston Adair", "Recruitment campaign in local papers, on buses and in churches.", "14 April 2012 (revised to 31 March 2013 because the first campaign drew few replies)",
       "• First campaign (spring): 41 enquiries\n• Second campaign (September): 97 enquiries\n9 households have been approved since April 2012 against a target of 15.\nOn target"],
      "11", [WA], ("2012-04-14", "2013-03-31"), src=OF,
      find=[("colour-missing", "B", "must-fix", "Recommendation 11 has no colour. The Council leads it, so yellow fits.")])
p.act([12, RED("Moorland Partnership NHS Foundation Trust must reduce waiting times for CAMHS (CQC, 2011)"),
       f"{MP}:{NB}Dr Simeon Hale", "Review the referral route and recruit to vacant posts.", "Sept 12",
       "The average wait is 14 weeks (19 weeks at the inspection). New clinicians started in July and the rest of the team are due to be in post by October 2012. Behind"],
      "12", [P("Dr Simeon Hale", MP)], ("2012-09-30", None), sector="NHS", src=CQ, leads_ok=[[P("Simeon Hale", MP)]],
      find=[("due-month-only", "E", "advice", "“Sept 12” was read as 30 September 2012. Write the day, month and year."),
            ("promise-passed", "F", "check", "The rest of the team were due to be in post by October 2012, which has passed. Are they?")])
p.act([13, JT("Ensure that looked after children placed out of the area can use health services there (OFSTED and CQC, 2011)"),
       f"{NB_}: Maureen Tyce / {BC}: Winston Adair", "Agree arrangements with neighbouring primary care trusts. Check registrations each quarter.",
       "14 April 2012, revised to 31 January 2013 as the neighbouring trusts had first to agree",
       "The September 2012 return shows 38 of 42 children registered with a GP and a dentist. The other 4 children wait for a dentist. On target"],
      "13", [MT, WA], ("2012-04-14", "2013-01-31"), sector="joint", src=OC,
      find=[("small-number", "F", "check", "“4 children” wait for a dentist: could anybody be identified?")])
p.act([14, "Ensure that police notifications of domestic abuse reach children's social care promptly (OFSTED, 2011)",
       "Moorland Police: Det Supt Alan Whitcombe", "Notifications to be sent by secure e-mail. Board to monitor.", D(2012, 4, 14),
       "The Safeguarding Children Board's monitoring shows 97% received in 24 hours over the three months to August 2012. Completed"],
      "14", [P("Det Supt Alan Whitcombe", "Moorland Police")], ("2012-04-14", None), "complete", "evidenced", "monitoring shows 97% received in 24 hours", sector=None, src=OF,
      leads_ok=[[P("Alan Whitcombe", "Moorland Police")]])
p.act([15, LA("Ensure that the supervision of social workers is regular and reflective (OFSTED, 2011)"),
       "Janet Ottley", "Reissue the supervision policy. Train managers. Audit supervision files.", D(2012, 4, 14),
       "Policy reissued in February 2012. Training for managers held on 3 and 17 May 2012.\nAn audit of 45 supervision files in September 2012 found that 41 met the standard.\nCompleted"],
      "15", [P("Janet Ottley")], ("2012-04-14", None), "complete", "evidenced", "An audit of 45 supervision files in September 2012 found that 41 met the standard", src=OF,
      leads_ok=[[JO]], sector_ok=[None],
      find=[("organisation-unknown", "C", "advice", "Janet Ottley stands without her organisation here. Elsewhere it is Brackenmoor Council: write it here too.")])
p.act([16, LA("Ensure that the corporate parenting panel hears the views of looked after children"),
       f"{BC}: Hattie Rowsell", "Children in Care Council to be invited to the panel.", D(2012, 4, 14),
       "Young people from the Children in Care Council have come to each meeting since May 2012. Their feedback in October was that they feel listened to. Completed"],
      "16", [HR], ("2012-04-14", None), "complete", "evidenced", "Their feedback in October was that they feel listened to", src=[],
      find=[("source-missing", "B", "check", "Recommendation 16 does not name the inspectorate and the year, as the others do.")])
p.act([17, RED("NHS Brackenmoor must ensure that it has enough designated doctor and nurse time (CQC, 2011)"),
       f"{NB_}: Maureen Tyce", "Write a business case and recruit.", "14 April 2012 (revised to 31 March 2013 to allow for recruitment)",
       "The business case was approved by the Cluster Board in July 2012. Completed subject to appointment of the designated nurse"],
      "17", [MT], ("2012-04-14", "2013-03-31"), sector="NHS", src=CQ, st_ok=["unclear"],
      find=[("status-unclear", "F", "check", "“Completed subject to appointment of the designated nurse” is not complete without reservation. It was counted as open: what is left?")])
p.act([18, LA("Ensure that care leavers live in suitable accommodation (OFSTED, 2011)"),
       f"{BC}: Hattie Rowsell\nsupported by Moorview Housing Association", "Extend the supported lodgings scheme. Agree a protocol with housing.", D(2012, 4, 14),
       "94% of care leavers were in suitable accommodation at 31 March 2012 (86% the year before). Plans are in place to open a second supported lodgings scheme. Completed"],
      "18", [HR], ("2012-04-14", None), "complete", "evidenced", "94% of care leavers were in suitable accommodation at 31 March 2012 (86% the year before)", src=OF,
      ww=[P(None, "Moorview Housing Association")], ww_ok=[[P("Moorview Housing Association")]],
      find=[("complete-outstanding", "F", "check", "Recorded as complete, but “Plans are in place to open a second supported lodgings scheme” reads as work still to do. Is it complete?")])
p.act([19, LA("Improve the school attendance of looked after children (OFSTED, 2011)"),
       f"{BC}: Desmond Fitch", "Virtual school to call each school weekly where attendance is below 90%.", "30 April 2103",
       "Attendance was 94.1% in the summer term of 2012 against 93.2% the year before. On target"],
      "19", [P("Desmond Fitch", BC)], ("2103-04-30", None), src=OF,
      find=[("due-far", "E", "must-fix", "“30 April 2103” is 90 years away. Is 30 April 2013 meant?")])
p.act([20, JT("Ensure that social care and hospital staff learn together from serious case reviews (OFSTED and CQC, 2011)"),
       f"{BC}: Janet Ottley / Brackenmoor Hospitals Foundation Trust: Colin Faraday", "Joint training programme for 2012/13.", "31 January 2013",
       "The joint programme has been agreed and dates for the spring are being arranged with both training departments."],
      "20", [JO, P("Colin Faraday", "Brackenmoor Hospitals Foundation Trust")], ("2013-01-31", None), sector="joint", src=OC, st_ok=["unclear"],
      leads_ok=[[JO, CF]],
      find=[("status-unclear", "F", "check", "The progress of action 20 ends in no status, as all the others do. It was counted as not complete. Which is it?"),
            ("spelt-differently", "C", "advice", "“Brackenmoor Hospitals Foundation Trust” and “Brackenmoor Hospitals NHS Foundation Trust” seem to be one body. Use one spelling.")])
p.row += 1
p.put(["Next update: Children's Trust Board, February 2013"])
first, last = p.actions[0]["row"], p.actions[-1]["row"]
p.find("colour-only-carrier", f"B{first}:B{last}", "check", "Who leads is shown by colour and is lost in a black and white print. Add a Sector column in words.")
p.find("text-contrast", f"B{p.actions[4]['row']}", "check", "Red text on blue is too faint to read in 3 cells (recommendations 5, 12 and 17).")
p.find("merged-cells", "A7", "advice", "The three bands are merged cells. Screen readers may lose their place.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("due-before-inspection", "E", "1", "“Immediately” after the report of October 2011 on a complete action: nothing turns on it.")
p.quiet("colour-missing", "B", "7", "The Safeguarding Children Board leads: by the key it has no colour.")
p.quiet("colour-missing", "B", "14", "The police lead: by the key it has no colour.")
p.quiet("complete-outstanding", "F", "3", "Ongoing work to keep a standard up is no unfinished work.")
p.quiet("row-unread", "A", None, "The line below the table speaks of no action.")
p.quiet("small-number", "F", "11", "“9 households” is above the threshold.")
p.quiet("narrower-than-promised", "F", "8", "31 of 34 is a rate of replies.")
p.quiet("acronyms", "B", "12", "CAMHS is spelt out in recommendation 10.")
