from openpyxl.comments import Comment
from by_row import *

p = Plan("tavenshire-ncpi", "NCPI plan", "Police force and two councils after a national child protection inspection (HMICFRS, 2017). "
         "Recommendations merged down in B, sub-numbered actions, bands by time limit, dates in every British form, RAG letters by the plan's own key (blue is done, green is only on track), a note, a page-break heading.",
         "2017-12-20",
         {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "E", "revised": "E", "progress": "F", "status": "G", "evidence": "F"})
ws = p.ws
p.widths = {"A": 7, "B": 38, "C": 42, "D": 34, "E": 22, "F": 52, "G": 7}
R, A, G, B = (V(x, fill=c) for x, c in (("R", "FF9999"), ("A", "FFD966"), ("G", "A9D08E"), ("B", "9DC3E6")))
TP, TCC, PA = "Tavenshire Police", "Tavenshire County Council", "Port Averne Council"
NIALL, GARETH, MAEVE, TUNDE = "Supt Niall Brockway", "DI Gareth Penhale", "Det Supt Maeve Corrigan", "Ch Insp Tunde Abara"
bare = lambda who: who.replace("Det Supt ", "").replace("Ch Insp ", "").replace("Supt ", "").replace("DI ", "").replace("DCI ", "").replace("ACC ", "").replace("Insp ", "")

p.put(["Tavenshire Police with Tavenshire County Council and Port Averne Council"], bold=True)
p.put(["Joint action plan following the HMICFRS National Child Protection Inspection (inspected 8 to 19 May 2017; report published 14 September 2017)"], bold=True)
p.put(["Position at 15 December 2017, for the Safeguarding Overview Group"])
p.put(["RAG: R = off track; A = in progress, with some risk to delivery; G = in progress and on track; B = complete and signed off by the Gold Group"])
p.put([])
HEAD = ["Ref", "HMICFRS recommendation", "What we will do", "Who", "Timescale", "Position", "RAG"]
p.put(HEAD, bold=True, fill="BDD7EE")
def merge(col, a, b): ws.merge_cells(f"{col}{a}:{col}{b}")

p.band("IMMEDIATE RECOMMENDATIONS", 7)
a = p.act(["1.1", "Officers should always check on the welfare of children who are present at domestic incidents, and record what they see and hear.",
  "Issue a bulletin to response officers on speaking with children at domestic incidents", "Supt. Niall Brockway, Tavenshire Police", D(2017, 6, 30),
  "Bulletin 14/2017 went out on 26 June 2017. A dip sample of 60 incident logs in October found that the child had been spoken to in 52 of them (87%).", B],
  "1.1", [P("Supt. Niall Brockway", TP)], ("2017-06-30", None), "complete", "evidenced",
  "A dip sample of 60 incident logs in October found that the child had been spoken to in 52 of them (87%).", sector=None,
  src_ok=[["HMICFRS"]], leads_ok=[[P("Niall Brockway", TP)]])
p.act(["1.2", None, "Sergeants to look at body-worn video of domestic incidents each month", "Supt. N. Brockway (Tavenshire Police)", "30.09.17",
  "Viewing of body-worn video is now business as usual on every shift.", B],
  "1.2", [P("Supt. N. Brockway", TP)], ("2017-09-30", None), "complete", "asserted", "Viewing of body-worn video is now business as usual on every shift.", sector=None,
  src_ok=[["HMICFRS"]], leads_ok=[[P("N. Brockway", TP)], [P("Niall Brockway", TP)]],
  find=[("spelt-differently", "D", "advice", "“Niall Brockway” and “N. Brockway” seem to be one officer. Use one spelling throughout.")])
b = p.act(["1.3", None, "Rewrite the control room's risk questions for incidents with children", "Ch Insp Odette Farrow, Contact Management, Tavenshire Police", "Immediate",
  "New question set signed off by the Chief Constable's Gold Group on 3 October 2017.", B],
  "1.3", [P("Ch Insp Odette Farrow", TP)], (None, None), "complete", "evidenced", "New question set signed off by the Chief Constable's Gold Group on 3 October 2017.", sector=None,
  src_ok=[["HMICFRS"]], leads_ok=[[P("Odette Farrow", TP)], [P("Ch Insp Odette Farrow", "Contact Management, Tavenshire Police")], [P("Ch Insp Odette Farrow", "Contact Management", TP)], [P("Odette Farrow", "Contact Management", TP)]],
  find=[("due-unreadable", "E", "advice", "“Immediate” is not a date. The action is recorded as complete, so nothing turns on it.")])
merge("B", a, b)
a = p.act(["2.1", "The backlog of child protection referrals that await triage should be dealt with, and should not be let build up again.",
  "Clear the backlog in the multi-agency safeguarding hub and report the queue weekly", "DI Gareth Penhale, Tavenshire Police / Ruth Ansty, Tavenshire County Council", D(2017, 10, 31),
  "The backlog of 214 found in May was cleared by 27 October. The weekly report to the Gold Group shows no referral waiting over 24 hours since then.", B],
  "2.1", [P(GARETH, TP), P("Ruth Ansty", TCC)], ("2017-10-31", None), "complete", "evidenced",
  "The weekly report to the Gold Group shows no referral waiting over 24 hours since then.", sector="LA", sector_ok=[None], src_ok=[["HMICFRS"]],
  leads_ok=[[P("Gareth Penhale", TP), P("Ruth Ansty", TCC)]])
b = p.act(["2.2", None, "Daily management meeting to allocate anything not triaged by 5pm", "DI Gareth Penhale / Tavenshire Police", "31st October 2017",
  None, B], "2.2", [P(GARETH, TP)], ("2017-10-31", None), "complete", "none", None, sector=None, src_ok=[["HMICFRS"]], leads_ok=[[P("Gareth Penhale", TP)]])
merge("B", a, b)

p.band("RECOMMENDATIONS FOR COMPLETION WITHIN THREE MONTHS", 7)
a = p.act(["3.1", "Within three months, improve the way in which the force works with partners for children who go missing.",
  "Appoint a missing persons co-ordinator for each of the two policing areas", "Det Supt Maeve Corrigan, Tavenshire Police", "14 December 2017",
  "East co-ordinator in post since 2 October. The West post has been re-advertised.", A],
  "3.1", [P(MAEVE, TP)], ("2017-12-14", None), "open", sector=None, src_ok=[["HMICFRS"]], leads_ok=[[P("Maeve Corrigan", TP)]])
p.act(["3.2", None, "Offer return home interviews within 72 hours and share what is learnt with police", "Ruth Ansty, Tavenshire CC", "14th December 2017",
  "Offered within 72 hours in 148 of 159 cases between July and October 2017 (93%); figures go to the LSCB each month.", B],
  "3.2", [P("Ruth Ansty", "Tavenshire CC")], ("2017-12-14", None), "complete", "evidenced",
  "Offered within 72 hours in 148 of 159 cases between July and October 2017 (93%)", src_ok=[["HMICFRS"]], leads_ok=[[P("Ruth Ansty", TCC)]],
  find=[("spelt-differently", "D", "advice", "“Tavenshire CC” is elsewhere “Tavenshire County Council”. Use one spelling throughout.")])
b = p.act(["3.3", None, "Write a joint protocol for children placed here by other areas who go missing", "Ruth Ansty – Tavenshire County Council and Colin Meeks – Port Averne Council", "By end of November 2017",
  "Draft protocol is with neighbouring forces for comment.", G],
  "3.3", [P("Ruth Ansty", TCC), P("Colin Meeks", PA)], ("2017-11-30", None), "open", src_ok=[["HMICFRS"]],
  late_words="Action 3.3 was due by the end of November 2017 and is not complete at 20 December 2017, yet it is shown green, “on track”. What is the new date?")
merge("B", a, b)
a = p.act(["4.1", "Within three months, act with children's social care so that children are not held overnight in police cells after charge.",
  "A senior officer to scrutinise each overnight detention of a child", "Ch. Insp. Tunde Abara (Tavenshire Police)", "14/12/2017",
  "The scrutiny log shows that each of the 31 detentions from 1 September to 30 November was looked at by an inspector or above.", B],
  "4.1", [P("Ch. Insp. Tunde Abara", TP)], ("2017-12-14", None), "complete", "evidenced",
  "The scrutiny log shows that each of the 31 detentions from 1 September to 30 November was looked at by an inspector or above.", sector=None, src_ok=[["HMICFRS"]], leads_ok=[[P("Tunde Abara", TP)]])
b = p.act(["4.2", None, "Agree a supply of emergency beds with both councils", "Colin Meeks / Ruth Ansty", "28 Feb 2018",
  "Options paper with costs went to both lead members in November 2017.", G],
  "4.2", [P("Colin Meeks"), P("Ruth Ansty")], ("2018-02-28", None), "open", sector=None, sector_ok=["LA"], src_ok=[["HMICFRS"]], leads_ok=[[P("Colin Meeks", PA), P("Ruth Ansty", TCC)]],
  find=[("organisation-unknown", "D", "advice", "Colin Meeks and Ruth Ansty stand here without an organisation. Elsewhere they are Port Averne Council's and Tavenshire County Council's: write it here too.")])
merge("B", a, b)
a = p.act(["5.1", "Within three months, improve the management of those who pose a risk to children.",
  "Carry out the overdue visits to registered sex offenders", "DCI Farrah Lyle, Tavenshire Police (with the National Probation Service)", "14 December 2017",
  "Overdue visits down from 188 in May to 12 at 1 December 2017. The remaining visits have still to be made.", B],
  "5.1", [P("DCI Farrah Lyle", TP)], ("2017-12-14", None), "complete", "evidenced", "Overdue visits down from 188 in May to 12 at 1 December 2017.",
  ev_ok=["asserted"], sector=None, src_ok=[["HMICFRS"]], ww=[P(None, "National Probation Service")], leads_ok=[[P("Farrah Lyle", TP)]],
  find=[("complete-outstanding", "F", "check", "Action 5.1 is shown blue, complete, but “the remaining visits have still to be made”. Is it complete?")])
p.act(["5.2", None, "Tell neighbourhood officers which offenders live on their beat", "DCI Farrah Lyle, Tavenshire Police", "31 January 2018",
  "Slides are shown at each Monday briefing.", None],
  "5.2", [P("DCI Farrah Lyle", TP)], ("2018-01-31", None), "open", st_ok=["unclear"], sector=None, src_ok=[["HMICFRS"]], leads_ok=[[P("Farrah Lyle", TP)]],
  find=[("status-unclear", "G", "check", "Action 5.2 has no RAG letter, where every other has one. Is it complete or on track?")])
b = p.act(["5.3", None, "Reduce the time that devices wait for digital forensic examination", "DCI Farrah Lyle, Tavenshire Police", "within 3 months of publication of the report",
  "Extra examiners have been brought in from a contractor; the average wait is falling.", A],
  "5.3", [P("DCI Farrah Lyle", TP)], (None, None), "open", due_ok=[("2017-12-14", None)], od=False, od_ok=[True], sector=None, src_ok=[["HMICFRS"]], leads_ok=[[P("Farrah Lyle", TP)]],
  find=[("due-unreadable", "E", "must-fix", "“within 3 months of publication of the report” ran out on 14 December 2017, and action 5.3 is not complete. Give a new date with its day, or say why there is none.")])
merge("B", a, b)

p.put(["Page 2 of 2: plan owner is the Head of Public Protection"])
h = p.put(HEAD, bold=True, fill="BDD7EE")
p.band("RECOMMENDATIONS FOR COMPLETION WITHIN SIX MONTHS", 7)
a = p.act(["6.1", "Within six months, see that officers and staff who deal with children have the skills to recognise risk.",
  "Train frontline officers in child protection and the voice of the child", "Insp Hallie Storr, Tavenshire Police", "14/03/2018",
  "612 of 940 officers had been trained at 30 November 2017.", G],
  "6.1", [P("Insp Hallie Storr", TP)], ("2018-03-14", None), "open", sector=None, src_ok=[["HMICFRS"]], leads_ok=[[P("Hallie Storr", TP)]])
p.act(["6.2", None, "Open the course to social workers and health visitors", "Bridget Oakes", "March 2018",
  "The first mixed course ran on 21 November; the health places were not filled.", A],
  "6.2", [P("Bridget Oakes")], ("2018-03-31", None), "open", sector=None, src_ok=[["HMICFRS"]],
  find=[("organisation-unknown", "D", "check", "“Bridget Oakes” stands without an organisation. Say whose officer leads."),
        ("due-month-only", "E", "advice", "“March 2018” (6.2) and “Q4 2017/18” (6.3) were read as 31 March 2018. Write the day.")])
b = p.act(["6.3", None, "Peer review of the public protection unit by another force", "ACC Jerome Tull, Tavenshire Police", "Q4 2017/18",
  "Terms of reference agreed with the other force.", G],
  "6.3", [P("ACC Jerome Tull", TP)], ("2018-03-31", None), "open", sector=None, src_ok=[["HMICFRS"]], leads_ok=[[P("Jerome Tull", TP)]])
merge("B", a, b)
a = p.act(["7.1", "Within six months, understand the scale of child sexual exploitation across the force area.",
  "Write a new problem profile with data from health and social care", "Det Supt Maeve Corrigan, Tavenshire Police", "30 November 2017. Revised to 31 January 2018 because the analyst post was vacant",
  "The analyst started on 4 December; data has come from both councils.", A],
  "7.1", [P(MAEVE, TP)], ("2017-11-30", "2018-01-31"), "open", sector=None, src_ok=[["HMICFRS"]], leads_ok=[[P("Maeve Corrigan", TP)]])
b = p.act(["7.2", None, "Use the profile to set priorities for the monthly tasking meeting", "Det Supt Maeve Corrigan, Tavenshire Police", "28.02.18",
  "Awaits 7.1. Two young people at risk of exploitation were tasked to the disruption team in November.", G],
  "7.2", [P(MAEVE, TP)], ("2018-02-28", None), "open", sector=None, src_ok=[["HMICFRS"]], leads_ok=[[P("Maeve Corrigan", TP)]],
  find=[("small-number", "F", "check", "“Two young people” at risk of exploitation in one month could be known. Say “a small number”, or take it out.")])
merge("B", a, b)
a = p.act(["8.1", "Within six months, improve the police contribution to strategy discussions and child protection conferences.",
  "Send a report to each initial child protection conference", "DI Gareth Penhale, Tavenshire Police", "31/12/2017",
  "Reports went to 96% of initial conferences in November.", G],
  "8.1", [P(GARETH, TP)], ("2017-12-31", None), "open", sector=None, src_ok=[["HMICFRS"]], leads_ok=[[P("Gareth Penhale", TP)]],
  find=[("due-soon", "E", "advice", "Action 8.1 falls due on 31 December 2017: ask its lead before the meeting.")])
p.act(["8.2", None, "Hospital safeguarding staff to join strategy discussions out of hours", "Shanthi Perera, Named Nurse, Tavenshire Hospitals NHS Foundation Trust", "31 Jan 2018",
  "On-call rota agreed in principle; the cost is being worked up.", A],
  "8.2", [P("Shanthi Perera", "Tavenshire Hospitals NHS Foundation Trust")], ("2018-01-31", None), "open", sector="NHS", src_ok=[["HMICFRS"]],
  leads_ok=[[P("Shanthi Perera, Named Nurse", "Tavenshire Hospitals NHS Foundation Trust")]])
b = p.act(["8.3", None, "GPs to send reports to conferences on the agreed form", "Dr Ewan Lister, NHS Tavenshire and Averne CCG", "14 March 2018",
  None, R],
  "8.3", [P("Dr Ewan Lister", "NHS Tavenshire and Averne CCG")], ("2018-03-14", None), "open", sector="NHS", src_ok=[["HMICFRS"]], leads_ok=[[P("Ewan Lister", "NHS Tavenshire and Averne CCG")]],
  find=[("progress-missing", "F", "check", "Action 8.3 is red, off track, and nothing is said of its progress. What stands in the way?")])
merge("B", a, b)
p.put([])
p.put(["Updates to the plan owner by the first Friday of the month please."])

row = lambda ref: next(x["row"] for x in p.actions if x["ref"] == ref)
c = Comment("Farrah - Gold won't wear blue on this one, ring me before it goes out. MC", "M Corrigan"); ws[f"G{row('5.1')}"].comment = c
p.find("remark", f"G{row('5.1')}", "must-fix", "There is a note on this cell, with an officer's words to another. It goes out with the workbook. Delete it, or leave it out of the copy.")
p.find("heading-repeated", f"A{h}", "advice", f"The heading row is repeated in row {h}. Let Excel repeat it in print instead (Print Titles).")
p.find("merged-cells", f"B{row('1.1')}", "advice", "The recommendations and the bands are merged cells. Screen readers may lose their place.")
p.find("acronyms", f"F{row('3.2')}", "advice", "LSCB is never spelt out. Spell it out, or list it for members.")
p.find("colour-missing", f"B{row('1.1')}", "advice", "The colours do not show who leads: no recommendation has one.")
p.find("no-document-title", "'NCPI plan'!A1", "advice", "The workbook has no title in its properties.")
p.quiet("status-disagrees", "G", "6.1", "Green is “in progress and on track” by the plan's key: an open action with progress is in order")
p.quiet("due-before-inspection", "E", "1.1", "30 June 2017 is after the inspection, before the report: begun after the verbal feedback, and complete")
p.quiet("small-number", "F", "4.1", "An inspector or above, 31 detentions: nobody to be known by it")
p.quiet("narrower-than-promised", "F", "1.1", "The action promises a bulletin, and the sample is its evidence")
p.quiet("overdue", "E", "7.1", "Revised to 31 January 2018 with a reason")
p.quiet("outcome-missing", "B", "1.2", "The recommendation is merged down over its actions")
