"""A unitary's and its PCT's joint plan after the 2010 safeguarding and looked-after children inspection."""
from by_row import Plan, P, D, V

AS_AT = "2010-12-02"
p = Plan("pellworth-slac", "Action plan", "Joint plan of a unitary and its PCT after the Ofsted/CQC inspection of March 2010: bands that give the report's own time limits, sources in square brackets, status word at the end of the progress column, no colours.",
         AS_AT, {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "E", "revised": "E", "progress": "F", "status": "F", "evidence": "F"})
PC, PCT, PGH, POL = "Pellworth Council", "NHS Pellworth", "Pellworth General Hospital NHS Trust", "Stourland Police"
ws = p.ws
p.put(["PELLWORTH SAFEGUARDING AND LOOKED AFTER CHILDREN: JOINT ACTION PLAN"], bold=True)
ws.merge_cells("A1:F1")
p.find("merged-cells", "A1", "advice", "The title and the section bands are merged over six columns, and two cells are merged down at 5a and 5b: screen readers may lose their place.")
p.put(["Response of Pellworth Council and NHS Pellworth to the inspection of 1 to 12 March 2010 (report published 16 April 2010)"])
p.put(["Position at 19 November 2010. Every update ends with one of these: COMPLETED – ON TARGET – DELAYED – NOT STARTED"])
p.at(5)
p.put(["Rec.", "What inspectors asked for", "What we are doing", "Who leads (and who helps)", "By when", "What has happened so far"], bold=True, fill="BFBFBF")

p.band("IMMEDIATELY", 6)
p.act(["1", "Make certain that a qualified social worker looks at every contact that raises a concern about a child [Ofsted 2010]",
       "Rewrite the duty rota so that a qualified manager looks at each contact on the day it comes in.",
       "Marion Tasker, Pellworth Council", "Immediately",
       "Dip sample of 60 contacts in September 2010: 58 had been looked at by a manager on the day.\nCOMPLETED"],
      "1", [P("Marion Tasker", PC)], st="complete", ev="evidenced", q="Dip sample of 60 contacts in September 2010", src=["OFSTED"],
      find=[("due-unreadable", "E", "advice", "“Immediately” is not a date. The action is recorded as complete, so nothing turns on it."),
            ("colour-missing", "B", "advice", "The plan is led by council and NHS officers, and no colour or word tells at a glance which.")])
p.act(["2", "Each child with a child protection plan should have a named health visitor or school nurse [CQC 2010]",
       "Allocate a named practitioner to each child with a plan.", "Gillian Orme, NHS Pellworth", "30 April 2010",
       "Each child with a plan now has a named practitioner and families know who that is.\nCOMPLETED"],
      "2", [P("Gillian Orme", PCT)], ("2010-04-30", None), "complete", "asserted", "Each child with a plan now has a named practitioner and families know who that is.", sector="NHS", src=["CQC"])
p.act(["3", "Emergency department staff should find out whether a child who attends has a child protection plan [CQC 2010]",
       "Put the daily list on the department’s own system and audit its use.", "Dr Peter Falconer, Pellworth General Hospital NHS Trust\nsupported by Marion Tasker, Pellworth Council", "30/04/10",
       "Weekly audit by the liaison nurse, week to 12 November 2010: list consulted in 96% of attendances. Work is ongoing to keep it there.\nCOMPLETED"],
      "3", [P("Dr Peter Falconer", PGH)], ("2010-04-30", None), "complete", "evidenced", "Weekly audit by the liaison nurse, week to 12 November 2010: list consulted in 96% of attendances.", ww=[P("Marion Tasker", PC)], sector="NHS", src=["CQC"],
      leads_ok=[[P("Peter Falconer", PGH)]])
p.quiet("complete-outstanding", "F", "3", "Work to keep a standard up is no unfinished work.")
p.act(["4", "Look again at how police powers of protection are used at night and at weekends [Ofsted 2010]",
       "Agree and sign a joint protocol.", "Det. Supt. Alan Rudge, Stourland Police", "14 May 2010",
       "Protocol signed by the Chief Constable and the Director of Children’s Services on 7 May 2010.\nCOMPLETED"],
      "4", [P("Det. Supt. Alan Rudge", POL)], ("2010-05-14", None), "complete", "evidenced", "Protocol signed by the Chief Constable and the Director of Children’s Services on 7 May 2010.", sector=None, src=["OFSTED"],
      leads_ok=[[P("Alan Rudge", POL)]])
p.quiet("organisation-unknown", "D", "4", "A police lead has an organisation, though no sector.")

p.band("WITHIN THREE MONTHS OF PUBLICATION", 6)
r = p.act(["5a", "Raise the quality of initial assessments, in particular of risk and of the child’s wishes [Ofsted 2010]",
       "Issue practice standards for assessment.", "Marion Tasker, Pellworth Council", "16 July 2010",
       "Standards launched at the June practice forum. Managers’ monthly file audits for August to October rate 71% good or better, against 44% in March.\nCOMPLETED"],
      "5a", [P("Marion Tasker", PC)], ("2010-07-16", None), "complete", "evidenced", "Managers’ monthly file audits for August to October rate 71% good or better, against 44% in March.", src=["OFSTED"])
p.act(["5b", None, "Train all social workers in the assessment teams in the standards.", "Marion Tasker, Pellworth Council", "16 July 2010",
       "The training register shows that 31 of the 38 social workers have attended.\nCOMPLETED"],
      "5b", [P("Marion Tasker", PC)], ("2010-07-16", None), "complete", "evidenced", "The training register shows that 31 of the 38 social workers have attended.", src=["OFSTED"],
      find=[("narrower-than-promised", "F", "advice", "The action says “all social workers in the assessment teams”; the register shows 31 of 38. When will the others attend?")])
ws.merge_cells(f"B{r}:B{r+1}")
p.quiet("outcome-missing", "B", "5b", "The recommendation is merged down over 5a and 5b.")
p.act(["6", "Minutes of core groups should reach every member within five working days [Ofsted 2010]",
       "New template and weekly tracking by Business Support.", "Business Support Manager, Pellworth Council", "July 2010",
       "Template in use since June. The October performance report gives 61% sent in time; the target is 90%.\nDELAYED"],
      "6", [P("Business Support Manager", PC)], ("2010-07-31", None), "open", src=["OFSTED"], leads_ok=[[P(None, PC)]],
      find=[("due-month-only", "E", "advice", "“July 2010” was read as 31 July 2010. Write the day.")])
p.act(["7", "GPs should come to child protection conferences or send a report [CQC 2010]",
       "Agree a one-page report form with the LMC and send it with each invitation.", "Dr Hilary Penn, NHS Pellworth / Gillian Orme, NHS Pellworth", "16.07.10",
       "Form agreed with the LMC in June. Reports were received for 4 in 10 conferences in Quarter 2.\nDELAYED"],
      "7", [P("Dr Hilary Penn", PCT), P("Gillian Orme", PCT)], ("2010-07-16", None), "open", sector="NHS", src=["CQC"],
      leads_ok=[[P("Hilary Penn", PCT), P("Gillian Orme", PCT)]],
      find=[("acronyms", "C", "advice", "LMC, CAMHS, PEP, CRB and ICS are never spelt out. Spell them out where they first stand, or list them for members.")])
p.quiet("small-number", "F", "7", "“4 in 10 conferences” is a rate and counts no people.")
p.act(["8", "Homeless 16 and 17 year olds should not be placed in bed and breakfast [Ofsted 2010]",
       "Open supported lodgings at the Foyer.", "Steve Caddick, Pellworth Council\nwith Pellworth Foyer", "31 August 2010 (revised to 31 January 2011 because the lease was not signed until October)",
       "Lease signed 14 October 2010 and refurbishment under way. Two young people are in bed and breakfast today.\nON TARGET"],
      "8", [P("Steve Caddick", PC)], ("2010-08-31", "2011-01-31"), "open", ww=[P(None, "Pellworth Foyer")], src=["OFSTED"],
      find=[("small-number", "F", "check", "“Two young people are in bed and breakfast”: could anybody be identified?")])
p.act(["9", "The Safeguarding Children Board should challenge partners more sharply and record that it has [Ofsted & CQC 2010]",
       "Keep a challenge log and publish it in the annual report.", "Independent Chair, Pellworth Safeguarding Children Board", "16 July 2010",
       "The Board’s annual report, published 30 September 2010, sets out 11 challenges to partners and what came of each.\nCOMPLETED"],
      "9", [P("Independent Chair", "Pellworth Safeguarding Children Board")], ("2010-07-16", None), "complete", "evidenced", "The Board’s annual report, published 30 September 2010, sets out 11 challenges to partners and what came of each.", sector=None, src=["OFSTED", "CQC"],
      leads_ok=[[P(None, "Pellworth Safeguarding Children Board")]])
p.act(["10", "What is learnt from complaints by children should reach front-line teams [Ofsted 2010]",
       "Quarterly learning bulletin to go to all teams.", None, "30 September 2010",
       "A learning bulletin is now sent out and has been well received.\nCOMPLETED"],
      "10", [], ("2010-09-30", None), "complete", "asserted", "A learning bulletin is now sent out and has been well received.", sector=None, src=["OFSTED"],
      find=[("lead-missing", "D", "must-fix", "No lead is named. Name the person and the organisation.")])
p.act(["11", "Care leavers should be given a summary of their health history [CQC 2010]",
       "Give a health passport to each young person leaving care.", "Lynne Sowerby, NHS Pellworth", "16 July 2010",
       "The looked after children nurse’s return for Quarter 2 shows that 22 of 22 care leavers had been given one.\nCOMPLETED"],
      "11", [P("Lynne Sowerby", PCT)], ("2010-07-16", None), "complete", "evidenced", "The looked after children nurse’s return for Quarter 2 shows that 22 of 22 care leavers had been given one.", sector="NHS", src=["CQC"])

p.band("WITHIN SIX MONTHS OF PUBLICATION", 6)
p.act(["12", "Shorten the wait of looked after children for CAMHS [Ofsted & CQC 2010]",
       "Commission a dedicated post; joint panel to agree priorities.", "Lynne Sowerby, NHS Pellworth and Karen Audley, Pellworth Council", "16 October 2010",
       "Average wait down from 21 weeks to 9 (contract monitoring report, October 2010).\nCOMPLETED"],
      "12", [P("Lynne Sowerby", PCT), P("Karen Audley", PC)], ("2010-10-16", None), "complete", "evidenced", "Average wait down from 21 weeks to 9 (contract monitoring report, October 2010).", sector="joint", src=["OFSTED", "CQC"])
p.act(["13", "Widen the choice of foster homes in Pellworth [Ofsted 2010]",
       "Recruitment campaign, and a target of 25 new households by the end of the year.", "Karen Audley, Pellworth Council", "31 March 2011",
       "14 new households approved since April.\nON TARGET"],
      "13", [P("Karen Audley", PC)], ("2011-03-31", None), "open", src=["OFSTED"])
p.act(["14", "Every looked after child should have an up to date personal education plan [Ofsted 2010]",
       "Track each PEP and report late ones to the Head of the Virtual School.", "Head of the Virtual School, Pellworth Council", "30 November 2010",
       "Virtual School monitoring report of 8 November 2010: 97% of plans are up to date.\nCOMPLTED"],
      "14", [P("Head of the Virtual School", PC)], ("2010-11-30", None), "complete", "evidenced", "Virtual School monitoring report of 8 November 2010: 97% of plans are up to date.", src=["OFSTED"],
      st_ok=["open"], ev_ok=[None], od_ok=[True], leads_ok=[[P(None, PC)]],
      find=[("status-misspelt", "F", "must-fix", "“COMPLTED” should probably read “COMPLETED”; as it stands a filter misses it and the action looks late (30 November 2010).")])
p.act(["15", "First health assessments should take place within 28 days of a child becoming looked after [CQC 2010]",
       "Hold extra clinics and agree cover with neighbouring PCTs.", "Gillian Orme, NHS Pellworth", "16 October 2010",
       "In time for 91% of children in Quarter 2, up from 52% (quarterly return). 3 children placed outside the area are still waiting.\nCOMPLETED"],
      "15", [P("Gillian Orme", PCT)], ("2010-10-16", None), "complete", "evidenced", "In time for 91% of children in Quarter 2, up from 52% (quarterly return).", sector="NHS", src=["CQC"],
      find=[("complete-outstanding", "F", "check", "Recorded as complete, but “3 children placed outside the area are still waiting”. Is it complete?"),
            ("small-number", "F", "check", "“3 children placed outside the area”: could anybody be identified?")])
p.act(["16", "Foster carers should be offered training in the effects of neglect [Ofsted 2010]",
       "Two courses to be run by September.", "Karen Audley, Pellworth Council", "30 Sept 2010", "COMPLETED"],
      "16", [P("Karen Audley", PC)], ("2010-09-30", None), "complete", "none", src=["OFSTED"])
p.act(["17", "Looked after children should have a stronger say in the running of services [Ofsted 2010]",
       "Set up a Children in Care Council.", "J. Rowntree", "Autumn term 2010",
       "Council elected in September; it has met three times, once with the Lead Member.\nON TARGET"],
      "17", [P("J. Rowntree")], (None, None), "open", sector=None, src=["OFSTED"],
      due_ok=[("2010-12-31", None), ("2010-12-17", None), ("2010-12-22", None), ("2010-12-24", None)],
      find=[("organisation-unknown", "D", "check", "“J. Rowntree” stands without an organisation. Whose officer is it?"),
            ("due-unreadable", "E", "check", "“Autumn term 2010” is not a day, so nobody can tell when it is late. Write the day.")])
p.act(["18", "Make private fostering better known [Ofsted 2010]",
       "Send leaflets to schools and surgeries; articles in the parents’ newsletter.", "Marion Tasker, Pellworth Council", "16 October 2010",
       "Leaflets have gone out and awareness is much improved.\nCOMPLETED"],
      "18", [P("Marion Tasker", PC)], ("2010-10-16", None), "complete", "asserted", "Leaflets have gone out and awareness is much improved.", src=["OFSTED"])
p.act(["19", "All hospital staff who work with children should have been checked [CQC 2010]",
       "Check all personnel files for a CRB disclosure.", "Director of Human Resources, Pellworth General Hospital Trust", "30 September 2010",
       "Audit of all 212 personnel files, reported to the Trust Board on 27 October 2010: a CRB disclosure is held for each.\nCOMPLETED"],
      "19", [P("Director of Human Resources", "Pellworth General Hospital Trust")], ("2010-09-30", None), "complete", "evidenced", "Audit of all 212 personnel files, reported to the Trust Board on 27 October 2010", sector="NHS", src=["CQC"],
      leads_ok=[[P(None, "Pellworth General Hospital Trust")]],
      find=[("spelt-differently", "D", "advice", "“Pellworth General Hospital NHS Trust” (action 3) and “Pellworth General Hospital Trust” seem to be one body. Use one spelling.")])
p.act(["20", "The electronic record (ICS) should support practice rather than hinder it [Ofsted 2010]",
       "Install version 6 and retire paper chronologies.", "Neil Prothero, Pellworth Council", "31 October 2010 – extended",
       "The supplier has not yet released version 6. Members were told at their September meeting.\nDELAYED"],
      "20", [P("Neil Prothero", PC)], ("2010-10-31", None), "open", src=["OFSTED"],
      late_words="Action 20 was extended but no new date is given. Counted from 31 October 2010 it is late. What is the new date?")
p.act(["21", "Disabled young people should know what support they will have as adults [Ofsted & CQC 2010]",
       "Joint transition pathway.", "Pellworth Council / NHS Pellworth", "Q4 2010/11",
       "Draft pathway out to consultation until 17 December.\nON TARGET"],
      "21", [P(None, PC), P(None, PCT)], ("2011-03-31", None), "open", sector="joint", src=["OFSTED", "CQC"], leads_ok=[[P(None, PC, PCT)]],
      find=[("due-month-only", "E", "advice", "“Q4 2010/11” was read as 31 March 2011. Write the day.")])
p.act(["22", "Children who live with domestic violence should be identified early [Ofsted 2010]",
       "Joint screening of police notifications.", "Det. Supt. Alan Rudge, Stourland Police and Marion Tasker, Pellworth Council", "31 December 2010",
       "Joint screening meetings have been held daily since 1 September and health visitors now take part."],
      "22", [P("Det. Supt. Alan Rudge", POL), P("Marion Tasker", PC)], ("2010-12-31", None), "open", sector="LA", sector_ok=[None], src=["OFSTED"],
      leads_ok=[[P("Alan Rudge", POL), P("Marion Tasker", PC)]],
      find=[("status-unclear", "F", "check", "The progress ends in none of the four status words, as the others do. Is it complete?")])
p.act(["24", "Health staff who hold child protection cases should have regular supervision [CQC 2010]",
       "Write a supervision policy and train supervisors.", "Gillian Orme, NHS Pellworth", "16 October 2010 (revised to 28 February 2011, as the trainer withdrew)",
       "Policy ratified in July. Training of supervisors is not yet completed.\nDELAYED"],
      "24", [P("Gillian Orme", PCT)], ("2010-10-16", "2011-02-28"), "open", sector="NHS", src=["CQC"],
      find=[("ref-out-of-sequence", "A", "check", "Recommendation 22 is followed by 24: where is 23?")])
p.quiet("case-story", "B", "8", "“16 and 17 year olds” are a group, not one person.")
p.quiet("status-unclear", "F", "24", "“not yet completed” followed by DELAYED is plainly open.")
p.act(["25", "Children in need should be able to have an independent advocate [Ofsted 2010]",
       "Tender for an advocacy service.", "Commissioning Manager", "31 Jan 2011",
       "Tender documents to be issued by 15 November 2010.\nNOT STARTED"],
      "25", [P("Commissioning Manager")], ("2011-01-31", None), "open", sector=None, src=["OFSTED"],
      find=[("organisation-unknown", "D", "advice", "“Commissioning Manager” stands without an organisation: the council’s or the PCT’s?"),
            ("promise-passed", "F", "check", "“to be issued by 15 November 2010” has passed. Were the tender documents issued?")])
p.put([None]); p.put(["Next report to the Children’s Trust Board: 20 January 2011."])
p.quiet("row-unread", "A", "note", "A note below the plan that speaks of no action.")
p.find("no-document-title", "'Action plan'!A1", "advice", "The workbook has no title in its properties.")
p.widths = {"A": 7, "B": 42, "C": 38, "D": 32, "E": 24, "F": 60}
