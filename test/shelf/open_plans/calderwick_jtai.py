"""A partnership's plan after a joint targeted area inspection: no outcome column, the areas for improvement are bands; lead agency and officer in one cell."""
from by_row import D, P, Plan

p = Plan("calderwick-jtai", "JTAI plan Sept 24", "Joint targeted area inspection plan of a safeguarding partnership, 2023/24. Areas for improvement as bands, lead agency and officer in one cell in either order, rating before progress, heading repeated for a page.",
         "2024-10-03", {"ref": "A", "actions": "B", "lead": "C", "due": "E", "revised": "E", "status": "F", "progress": "G", "evidence": "G"}, columns_acceptable={"outcome": [None, "B"]})
p.widths = {"A": 5, "B": 44, "C": 34, "D": 26, "E": 18, "F": 13, "G": 54, "H": 32}
HEAD = ["#", "What we said we would do", "Lead agency and officer", "Supporting partners", "Delivery date", "Rating", "What has happened (September 2024)", "What difference this will make for children"]
CC, WP, ICB, WCH, CSCP = "Calderwick Council", "Westmarch Police", "NHS Westmarch ICB", "Westmarch Community Health NHS Trust", "Calderwick Safeguarding Children Partnership"
p.put(["Calderwick Safeguarding Children Partnership"], bold=True)
p.put(["Joint Targeted Area Inspection (JTAI) of the multi-agency response to criminal exploitation: partnership action plan"], bold=True)
p.put(["Inspection 9 to 13 October 2023. Letter published 4 December 2023. Progress at 20 September 2024, for the partnership executive on 3 October 2024."])
p.put(["Ratings: Completed = action finished; On track = will be finished by the delivery date; Slipped = behind, or past its date; Not started"])
p.find("merged-cells", "A7", "advice", "The five bands are merged cells, in which screen readers and sorting lose their place.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties; a PDF made from it will have none either.")
p.at(6)
p.put(HEAD, bold=True, fill="C6E0B4")

def a(n, what, lead, support, when, rating, progress, measure, leads, due=None, rev=None, ww=(), **k):
    st = "complete" if rating.lower().startswith("comp") else "open"
    k.setdefault("src_ok", [["JTAI"]])
    p.act([n, what, lead, support, when, rating, progress, measure], str(n), leads, st=st, due=(due, rev), ww=[P(None, o) for o in ww], **k)

def role(name, post, *orgs):
    return [P(name, *orgs)], [[P(f"{name}, {post}", *orgs)], [P(f"{post} {name}", *orgs)]]

mj, mj_ok = role("Meera Joshi", "Business Manager", CSCP)
nf = [P("Nina Forde", CC)]
ab, ab_ok = role("Alan Birch", "Supt", WP)
go, go_ok = role("Greg Oakes", "DCI", WP)
pr, pr_ok = role("Paul Reddy", "Insp.", WP)
ct, ct_ok = role("Carol Tennant", "Designated Nurse", ICB)
an, an_ok = role("Ade Bankole", "Named Nurse", WCH)

p.band("Area for improvement 1: Strategic oversight of child exploitation", width=8)
a(1, "Refresh the partnership's exploitation strategy", f"{CSCP} – Meera Joshi, Business Manager", "All partners", D(2024, 2, 29), "Completed",
  "Strategy signed off by the partnership executive on 22 February 2024.", "Partners work to the same aims", mj, "2024-02-29", leads_ok=mj_ok, ww_ok=[[P(None, "All partners")]], sector=None, ev="evidenced", q="Strategy signed off by the partnership executive on 22 February 2024.")
a(2, "Produce a problem profile of criminal exploitation in Calderwick", f"{WP} – Supt Alan Birch", CC, D(2024, 3, 31), "Completed",
  "The profile gives partners a much better understanding of local risk.", "Children at most risk are known", ab, "2024-03-31", ww=[CC], leads_ok=ab_ok, sector=None, ev="asserted", q="The profile gives partners a much better understanding of local risk.")
a(3, "Build a multi-agency exploitation dashboard", f"{CC} – Nina Forde, Assistant Director", f"{WP}; {ICB}", D(2024, 6, 30), "Slipped",
  "Police and health data are not yet received in the agreed form. Raised with the executive in July 2024.", "Leaders see trends and act", nf, "2024-06-30", ww=[WP, ICB], leads_ok=[[P("Nina Forde, Assistant Director", CC)]])
a(4, "Include exploitation in the section 11 self-assessment", f"{CSCP} – Meera Joshi, Business Manager", "All partners", D(2024, 11, 30), "On track",
  "Self-assessment sent to agencies on 2 September 2024 for return by 25 October.", "Agencies know their gaps", mj, "2024-11-30", leads_ok=mj_ok, ww_ok=[[P(None, "All partners")]], sector=None)

p.band("Area for improvement 2: The front door and multi-agency decision making", width=8)
a(5, "Apply thresholds consistently in the Multi-Agency Safeguarding Hub (MASH)", f"{CC} – Nina Forde, Assistant Director", f"{WP}; {WCH}", D(2024, 1, 31), "Completed",
  "Audit of 60 contacts in May 2024: threshold right in 54 (38 at the inspection).", "Children get the right help first time", nf, "2024-01-31", ww=[WP, WCH], leads_ok=[[P("Nina Forde, Assistant Director", CC)]], ev="evidenced", q="Audit of 60 contacts in May 2024: threshold right in 54")
a(6, "Have a health professional at strategy discussions", f"Carol Tennant, Designated Nurse, {ICB}", WCH, "Mar 24", "Completed",
  "Health took part in 97% of strategy discussions in Q1 2024/25.", "Decisions rest on all the information", ct, "2024-03-31", ww=[WCH], leads_ok=ct_ok, sector="NHS", ev="evidenced", q="Health took part in 97% of strategy discussions in Q1 2024/25.")
a(7, "Record police decisions in the MASH on the day", f"DCI Greg Oakes ({WP})", None, D(2024, 4, 30), "Completed",
  "Weekly monitoring by the MASH governance group: 94% recorded on the day in August 2024.", "No drift for children", go, "2024-04-30", leads_ok=go_ok, sector=None, ev="evidenced", q="Weekly monitoring by the MASH governance group: 94% recorded on the day in August 2024.")
a(8, "Strengthen out-of-hours cover", f"{CC} (Emergency Duty Team) – Tom Ridley", WP, D(2024, 10, 31), "On track",
  "• A second worker has been appointed\n• Starts on 7 October 2024", "Children are safe at night", [P("Tom Ridley", CC)], "2024-10-31", ww=[WP], leads_ok=[[P("Tom Ridley", f"{CC} (Emergency Duty Team)")], [P("Tom Ridley", "Emergency Duty Team", CC)], [P("Tom Ridley", CC, "Emergency Duty Team")]])
a(9, "Tell referrers what came of the referral", "Nina Forde", None, D(2024, 5, 31), "Compelted",
  "Letters are now sent by the system. In a survey of 45 referrers in June 2024, 84% had had a reply.", "Referrers stay involved", [P("Nina Forde")], "2024-05-31", leads_ok=[nf], sector=None, sector_ok=["LA"],
  st_ok=["unclear", "open"], ev="evidenced", ev_ok=[None], q="In a survey of 45 referrers in June 2024, 84% had had a reply.", od=False, od_ok=[True],
  find=[("status-misspelt", "F", "check", "“Compelted” should read “Completed”: a filter on the rating does not find it."),
        ("organisation-unknown", "C", "advice", "Nina Forde stands without an organisation here; elsewhere it is Calderwick Council.")])

p.band("Area for improvement 3: Help for children at risk of exploitation", width=8)
a(10, "Launch one exploitation screening tool for all agencies", f"{CC} & {WP} – Nina Forde / DCI Greg Oakes", WCH, D(2024, 4, 30), "Completed",
  "Tool launched on 15 April 2024 at nine workshops, which 310 staff attended.", "Risk is recognised sooner", [P("Nina Forde", CC), P("Greg Oakes", WP)], "2024-04-30", ww=[WCH],
  leads_ok=[[P("Nina Forde", CC), P("DCI Greg Oakes", WP)], [P("Nina Forde", CC, WP), P("Greg Oakes", CC, WP)], [P("Nina Forde", CC, WP), P("DCI Greg Oakes", CC, WP)]],
  sector_ok=[None], ev="evidenced", q="Tool launched on 15 April 2024 at nine workshops, which 310 staff attended.")
a(11, "Offer a return home interview within 72 hours", "Wayfinder Youth Project\nStella Amos", CC, D(2024, 7, 31), "Completed",
  "Offered within 72 hours in 91% of episodes, April to August 2024.", "We learn where children go, and why", [P("Stella Amos", "Wayfinder Youth Project")], "2024-07-31", ww=[CC], sector=None, ev="evidenced", q="Offered within 72 hours in 91% of episodes, April to August 2024.",
  find=[("organisation-unknown", "C", "check", "“Wayfinder Youth Project” is not plainly the council's, the NHS's or another body's. Say which it is.")])
a(12, "Appoint a missing children co-ordinator", f"Insp. Paul Reddy ({WP})", CC, "Q1 2024/25", "Slipped",
  "The post has been advertised three times. It is expected to be filled by August 2024.", "Someone owns each missing episode", pr, "2024-06-30", ww=[CC], leads_ok=pr_ok, sector=None,
  find=[("promise-passed", "G", "check", "The post was expected to be filled by August 2024, which has passed. Is anybody in post?"),
        ("due-month-only", "E", "advice", "“Q1 2024/25” was read as 30 June 2024. Write the day, month and year.")])
a(13, "Place school nurse drop-in sessions in all eight secondary schools", f"{WCH} – Ade Bankole, Named Nurse", CC, D(2024, 9, 30), "On track",
  "Sessions are running in six of the eight schools.", "Children can talk to a nurse", an, "2024-09-30", ww=[CC], leads_ok=an_ok, sector="NHS",
  late_words="Action 13 is “On track”, but was due by 30 September 2024 and is not complete at 3 October 2024. What is the new date?")
a(14, "Commission a health offer for exploited children", f"{CC} (Public Health) – Dr Femi Ladipo", ICB, D(2024, 12, 31), "On track",
  "• Specification drafted\n• Trial clinic opened in July: 4 young people seen so far", "Health needs are met early", [P("Femi Ladipo", CC)], "2024-12-31", ww=[ICB],
  leads_ok=[[P("Dr Femi Ladipo", CC)], [P("Dr Femi Ladipo", f"{CC} (Public Health)")], [P("Femi Ladipo", f"{CC} (Public Health)")], [P("Dr Femi Ladipo", CC, "Public Health")], [P("Femi Ladipo", CC, "Public Health")]],
  find=[("small-number", "G", "check", "“4 young people” could tell who they are. Consider “a small number” before publishing.")])
a(16, "Set up a group for parents of children at risk", f"{CC}\nLucy Brand, Early Help Manager", "Wayfinder Youth Project", D(2024, 6, 30), "Completed",
  "Feedback from 12 parents in July 2024 was good. One mother's 15-year-old son has not been missing since he was arrested at the bus station in May.", "Parents are partners in safety", [P("Lucy Brand", CC)], "2024-06-30", ww=["Wayfinder Youth Project"],
  leads_ok=[[P("Lucy Brand, Early Help Manager", CC)]], ev="evidenced", q="Feedback from 12 parents in July 2024 was good.",
  find=[("ref-out-of-sequence", "A", "check", "14 is followed by 16: what became of action 15?"),
        ("case-story", "G", "must-fix", "The age and arrest of one mother's son would tell a neighbour who is meant. Take it out before publishing.")])

p.put(HEAD, bold=True, fill="C6E0B4")
p.find("heading-repeated", f"A{p.row}", "advice", "The heading row is repeated here for print: a sort would take it for an action. Use Print Titles.")
p.band("Area for improvement 4: Youth justice and disruption", width=8)
a(17, "Screen children open to youth justice for exploitation", "Calderwick Youth Justice Service: Marie Quill", WP, D(2024, 3, 31), "Completed",
  "Dip sample of 20 open cases in June 2024: all 20 had a screening on file.", "Exploited children are treated as victims", [P("Marie Quill", "Calderwick Youth Justice Service")], "2024-03-31", ww=[WP], sector_ok=[None], ev="evidenced", q="Dip sample of 20 open cases in June 2024: all 20 had a screening on file.")
a(18, "Agree a single route for referrals to the National Referral Mechanism (NRM)", f"{WP} – DCI Greg Oakes", CC, D(2024, 5, 31), "Completed",
  "Completed", "Victims are recognised in law", go, "2024-05-31", ww=[CC], leads_ok=go_ok, sector=None, ev="none")
a(19, "Use disruption powers jointly against adults who exploit children", f"Insp. Paul Reddy ({WP})", f"{CC} (Trading Standards)", "30/06/2024, revised to 31/12/2024", "On track",
  "Disruption plan in use in two wards. Extended so that the results of the summer operation can be taken in.", "Fewer adults harm children", pr, "2024-06-30", "2024-12-31", ww=[f"{CC} (Trading Standards)"], ww_ok=[[P(None, CC)], [P(None, CC, "Trading Standards")]], leads_ok=pr_ok, sector=None)
a(20, "Provide a trained appropriate adult to every child in custody", f"{WP} – Supt Alan Birch", CC, D(2024, 10, 31), "Not started",
  "New contract began on 1 September 2024 and the first 40 volunteers have been trained.", "Children are supported in custody", ab, "2024-10-31", ww=[CC], leads_ok=ab_ok, sector=None,
  find=[("status-disagrees", "F", "must-fix", "20 is rated “Not started”, but its progress tells of a new contract and 40 volunteers trained. Correct one of them.")])
a(21, "Agree a protocol on exploited young people who reach 18 under supervision", "Gail Norris, Probation Service", CC, None, "On track",
  "Draft protocol discussed with the Youth Justice Service in July 2024.", "No cliff edge at 18", [P("Gail Norris", "Probation Service")], ww=[CC], sector=None,
  find=[("due-missing", "E", "must-fix", "21 has no delivery date, so “On track” cannot be tested. Give the day.")])

p.band("Area for improvement 5: Schools, workforce and commissioning", width=8)
a(22, "Review exclusions of children known to be at risk", f"{CC} – Harriet Moss, Education Inclusion Manager", "Secondary schools", "End of summer term 2024", "On track",
  "Review group has met twice and read 24 files. A report is being drafted.", "Fewer exclusions of children at risk", [P("Harriet Moss", CC)], ww=["Secondary schools"], leads_ok=[[P("Harriet Moss, Education Inclusion Manager", CC)]],
  due_ok=[("2024-07-31", None), ("2024-07-24", None), ("2024-07-19", None), ("2024-08-31", None)], od_ok=[True],
  find=[("overdue", "E", "must-fix", "The summer term of 2024 is over, whichever day was meant, and 22 is not complete. Give a new date, with its day.")])
a(23, "Deliver exploitation training to frontline practitioners", f"{CSCP} – Meera Joshi, Business Manager", "All partners", D(2024, 9, 30), "Completed",
  "582 practitioners trained since January. Evaluation forms: confidence up from 3.1 to 4.4 out of 5.", "Staff see the signs", mj, "2024-09-30", leads_ok=mj_ok, ww_ok=[[P(None, "All partners")]], sector=None, ev="evidenced", q="Evaluation forms: confidence up from 3.1 to 4.4 out of 5.")
a(24, "Bring in group supervision for health staff who hold exploitation cases", f"{WCH} and {ICB}: Ade Bankole and Carol Tennant", None, D(2024, 12, 31), "On track",
  "Model agreed; first groups meet in October 2024.", "Staff are supported to stay curious", [P("Ade Bankole", WCH), P("Carol Tennant", ICB)], "2024-12-31", leads_ok=[[P("Ade Bankole", WCH, ICB), P("Carol Tennant", WCH, ICB)]], sector="NHS")
a(25, "Publish the learning review of the 2023 cases", f"{CSCP} – Meera Joshi, Business Manager", "All partners", D(2024, 10, 15), "On track",
  "The final draft is with the author.", "Lessons are learnt in practice", mj, "2024-10-15", leads_ok=mj_ok, ww_ok=[[P(None, "All partners")]], sector=None,
  find=[("due-soon", "E", "advice", "25 falls due on 15 October 2024, twelve days after the executive meets.")])
a(26, "Commission therapeutic support jointly", f"{CC}/{ICB} – Owen Pike, Joint Commissioning Manager", WCH, "March 2025", "Not started",
  "Waits for the needs assessment, which reports in November.", "Children recover from harm", [P("Owen Pike", CC, ICB)], "2025-03-31", ww=[WCH], leads_ok=[[P("Owen Pike, Joint Commissioning Manager", CC, ICB)]], sector="joint",
  find=[("due-month-only", "E", "advice", "“March 2025” was read as 31 March 2025. Write the day, month and year.")])
p.find("acronyms", "D10", "advice", "ICB (3) and DCI (7) are never spelt out. Spell them out or list them for members.")
p.quiet("small-number", "G", "13", "six of the eight are schools, not people")
p.quiet("status-disagrees", "F", "26", "“Not started” and “Waits for the needs assessment” agree")
p.quiet("overdue", "E", "6", "“Mar 24” is past, and the action is complete")
p.quiet("revised-no-reason", "E", "19", "the reason stands in the progress")
p.quiet("ref-duplicated", "A", "17", "the heading is repeated, no action is")
