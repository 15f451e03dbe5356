"""A county's ILACS plan of 2019: RAG by its own key, three update columns of which the latest is blank for some actions."""
from by_row import Plan, P, D, V

AS_AT = "2019-12-10"
p = Plan("quernshire-ilacs", "Improvement plan", "County council's plan after an ILACS inspection of March 2019. Begins at B2; RAG in words by its own key (purple is finished, green is only in hand); update columns for July, September and November; owners are the council's unless another body is named, which the heading says.",
         AS_AT, {"ref": "B", "outcome": "C", "actions": "D", "lead": "E", "due": "G", "revised": "G", "progress": "J", "status": "K", "evidence": "J"}, first="B")
CC = "Quernshire County Council"
ws = p.ws
p.wb.properties.title = "Quernshire children’s services improvement plan"
p.wb.properties.lastModifiedBy = "Tess Lomas"
FILL = {"Purple": "7030A0", "Green": "92D050", "Amber": "FFC000", "Red": "FF7C80", "Grey": "D9D9D9"}

def rag(word):
    if word == "Purple": return V(word, fill="7030A0", color="FFFFFF")
    return V(word, fill=FILL[word]) if word in FILL else word

def own(*people):
    """The council's people, with and without the organisation that only the heading gives."""
    return [P(x, CC) for x in people], [[P(x) for x in people]]

p.at(2)
p.put(["Children’s services improvement plan 2019/20"], bold=True)
ws.merge_cells("B2:K2")
p.find("merged-cells", "B2", "advice", "The title, the key and the priority bands are merged over ten columns: screen readers may lose their place.")
p.find("author-named", "'Improvement plan'!A1", "advice", "The workbook’s properties name Tess Lomas as the last to have saved it. Take the name out of the copy.")
p.put(["In answer to the Ofsted inspection of 4 to 15 March 2019 (report published 29 April 2019). Third update, November 2019, for the Children’s Scrutiny Panel of 10 December 2019"])
p.put(["Key: Purple – finished, and its effect confirmed by the Improvement Board. Green – in hand and on time. Amber – in hand but behind. Red – stalled. Grey – not yet begun."])
ws.merge_cells("B4:K4")
p.at(6)
p.put(["Ref", "Ofsted recommendation", "What we will do", "Owner (Quernshire County Council unless another body is named)", "Start", "Finish", "Update: July 2019", "Update: September 2019", "Update: November 2019", "RAG"], bold=True, fill="BDD7EE")

def act(ref, rec, what, owner, start, finish, jul, sep, nov, word, leads, due, **k):
    ok = k.pop("leads_ok", None)
    return p.act([ref, rec, what, owner, start, finish, jul, sep, nov, rag(word) if word else None], ref, leads, due, leads_ok=ok, **k)

def done(q, ev="evidenced"): return {"st": "complete", "ev": ev, "q": q}

p.band("PRIORITY 1: THE FRONT DOOR", 10)
l, a = own("Beth Colley")
act("1.1", "Thresholds should be understood and applied alike by all partners", "Issue the threshold guide again and hold six briefings for partners.", "Beth Colley, Head of MASH", D(2019,5,1), D(2019,9,30),
    "Guide redrafted.", "Guide launched on 9 September. Six briefings held; 214 people came.", "Multi-agency audit of 40 contacts, October 2019: the threshold was right in 36.", "Purple",
    l, ("2019-09-30", None), leads_ok=a, **done("Multi-agency audit of 40 contacts, October 2019: the threshold was right in 36."),
    find=[("acronyms", "E", "advice", "MASH, IRO, IHA, SMART and CCG are never spelt out. Spell them out where they first stand, or list them for members.")])
p.quiet("organisation-unknown", "E", "1.1", "The heading says whose the owners are unless another body is named.")
p.quiet("unseen-text", "K", "1.1", "White on dark purple can be read.")
l, a = own("Beth Colley")
act("1.2", "Decisions on contacts should be made within one working day", "Second manager in the MASH; daily list of undecided contacts.", "Beth Colley, Head of MASH", D(2019,5,1), D(2019,10,31),
    "Post advertised.", "Manager began on 2 September.", "Weekly performance report: 93% decided in one working day in October, from 68% in April.", "Purple",
    l, ("2019-10-31", None), leads_ok=a, **done("Weekly performance report: 93% decided in one working day in October, from 68% in April."))
act("1.3", "Police notifications should be shared without delay", "Clear the backlog and share by the end of the next day.", "Det Insp Ross Keane, Quernshire Constabulary", D(2019,5,1), D(2019,11,30),
    "312 notifications in the backlog.", "Backlog cleared on 20 September; next-day sharing to be tested.", None, "Amber",
    [P("Det Insp Ross Keane", "Quernshire Constabulary")], ("2019-11-30", None), leads_ok=[[P("Ross Keane", "Quernshire Constabulary")]], sector=None,
    find=[("progress-missing", "J", "check", "Nothing is said for November, and the action is open and late. Ask the lead.")])
l, a = own("Sunita Rao")
act("1.4", "Early help should reach families before they need a social worker", "Adopt an early help strategy with schools and health.", "Sunita Rao, Early Help Manager", D(2019,6,3), D(2020,3,31),
    "First partners’ workshop held.", "Draft strategy out for comment until 18 October.", None, "Green",
    l, ("2020-03-31", None), leads_ok=a,
    find=[("progress-missing", "J", "check", "Nothing is said for November of this open action. Ask the lead, or say that there is no change.")])

p.band("PRIORITY 2: ASSESSMENT, PLANNING AND SUPERVISION", 10)
l, a = own("Colin Frayne")
act("2.1", "Supervision should be regular and reflective", "Revise the policy; team managers to attend a two-day course.", "Colin Frayne, Head of Safeguarding", D(2019,5,1), D(2019,10,31),
    "Policy issued.", "Course completed by team managers. Supervision is now regular and reflective.", None, "Purple",
    l, ("2019-10-31", None), leads_ok=a, **done("Supervision is now regular and reflective.", "asserted"))
l, a = own("Colin Frayne")
act("2.2", "Children’s plans should be clear about what has to change", "Workshops on writing plans; Principal Social Worker to sample each month.", "Colin Frayne, Head of Safeguarding", D(2019,5,1), D(2019,9,30),
    "Workshops held in all areas.", "Dip sample of 50 plans by the Principal Social Worker, 20 September: 43 were SMART, from 21 in May.", None, "Purple",
    l, ("2019-09-30", None), leads_ok=a, **done("Dip sample of 50 plans by the Principal Social Worker, 20 September: 43 were SMART, from 21 in May."))
p.quiet("progress-missing", "J", "2.2", "Finished in September, and the sample that shows it is quoted there.")
l, a = own("Jo Tranter")
act("2.3", "Work before proceedings should not drift", "Monthly panel on all cases in pre-proceedings.", "Jo Tranter, Legal Services", D(2019,9,2), D(2019,1,31),
    None, "Panel has met once.", "Panel meets monthly. Average length down from 31 weeks to 24; the aim is 16.", "Amber",
    l, ("2019-01-31", None), leads_ok=a, od_ok=[False], quiet=True,
    find=[("due-before-inspection", "G", "must-fix", "31 January 2019 is before the inspection of March 2019, and before the action’s own start of 2 September 2019. Is 2020 meant?")])
l, a = own("Jo Tranter")
act("2.4", "Letters before proceedings should be written so that parents can follow them", "New letter, tried out with parents.", "Jo Tranter, Legal Services", D(2019,7,1), D(2020,1,31),
    "Not begun.", "Draft letter shown to the Parents’ Forum.", "Letter in use since 1 November. First report on it is to be made to the Board on 2 December.", "Green",
    l, ("2020-01-31", None), leads_ok=a,
    find=[("promise-passed", "J", "check", "“is to be made to the Board on 2 December” has passed. Was it made, and what did it say?")])
l, a = own("Colin Frayne")
act("2.5", "Children who go missing should be offered a conversation on their return", "Commission return interviews; report monthly on take-up.", "Colin Frayne, Head of Safeguarding", D(2019,6,3), D(2020,2,28),
    "Specification written.", "Contract let.", "87% were offered an interview within 72 hours in October. A 15-year-old boy from Harle had been missing four times before he was seen.", "Amber",
    l, ("2020-02-28", None), leads_ok=a,
    find=[("case-story", "J", "must-fix", "“A 15-year-old boy from Harle had been missing four times” tells of one child’s case. Take it out or generalise.")])
l, a = own("Fiona Garland")
act("2.6", "Independent reviewing officers should challenge drift", "Rewrite the protocol for raising concerns, and count its use.", "Fiona Garland, IRO Manager", D(2019,5,1), D(2020,1,31),
    "IRO protocol rewritten.", None, None, "Green",
    l, ("2020-01-31", None), leads_ok=a,
    find=[("progress-missing", "J", "check", "Nothing is said since July of this open action. Ask the lead where it stands.")])

p.band("PRIORITY 3: CHILDREN IN CARE", 10)
l, a = own("Mel Adeyemi")
act("3.1", "Permanence should be planned from the second review", "Permanence tracker, looked at each fortnight.", "Mel Adeyemi, Head of Children in Care", D(2019,5,1), D(2019,10,31),
    "Tracker built.", "Fortnightly meetings since 1 August.", "Tracker at 31 October: 188 of 203 children have a permanence plan. Not yet complete for children who came into care since August.", "Purple",
    l, ("2019-10-31", None), leads_ok=a, **done("Tracker at 31 October: 188 of 203 children have a permanence plan."),
    find=[("status-disagrees", "K", "must-fix", "The status is Purple (finished), but the update says “Not yet complete for children who came into care since August”. Which holds?")])
act("3.2", "First health assessments should be on time", "Extra clinics; single referral form.", "Designated Nurse, Quern Valley CCG and Mel Adeyemi, Head of Children in Care", D(2019,5,1), D(2019,11,30),
    "Form agreed.", "IHAs in time: 49% in August.", "IHAs in time: 58% in October. A new clinic opens on 6 January 2020.", "Green",
    [P("Designated Nurse", "Quern Valley CCG"), P("Mel Adeyemi", CC)], ("2019-11-30", None), sector="joint", sector_ok=["NHS"],
    leads_ok=[[P("Designated Nurse", "Quern Valley CCG"), P("Mel Adeyemi")]])
l, a = own("Mel Adeyemi")
act("3.3", "There should be enough homes for teenagers in the county", "Sufficiency strategy 2020–23.", "Mel Adeyemi, Head of Children in Care", D(2019,6,3), "31/10/2019 revised to 31/03/2020",
    "Needs analysis begun.", "Needs analysis done.", "Strategy drafted; goes to Cabinet in February 2020.", "Amber",
    l, ("2019-10-31", "2020-03-31"), leads_ok=a,
    find=[("revised-no-reason", "G", "advice", "The date was put back, and neither the date nor the updates say why.")])
l, a = own("Mel Adeyemi")
act("3.4", "Children should understand why they are in care", "Life story work for each child in long-term care.", "Mel Adeyemi, Head of Children in Care", D(2020,1,6), D(2020,3,31),
    None, None, "The working group has met twice and agreed a template.", "Grey",
    l, ("2020-03-31", None), leads_ok=a,
    find=[("status-disagrees", "K", "must-fix", "The status is Grey (not yet begun), but the working group “has met twice and agreed a template”. Which holds?")])
act("3.5", "More foster carers should be recruited for brothers and sisters", "Targeted campaign.", "tbc", D(2020,1,6), D(2020,4,30),
    None, None, "Not begun; awaits the sufficiency strategy.", "Grey",
    [], ("2020-04-30", None), sector=None, sector_ok=["LA"],
    find=[("lead-missing", "E", "must-fix", "The owner is “tbc”: nobody is named. Who answers for the action?")])

p.band("PRIORITY 4: CARE LEAVERS", 10)
l, a = own("Pam Osei")
act("4.1", "Pathway plans should be up to date", "Weekly list of the plans that fall due for review.", "Pam Osei, Leaving Care Manager", D(2019,5,1), D(2019,9,30),
    "All plans listed.", "81% reviewed.", "94% of pathway plans reviewed in the last six months (November scorecard).", "Purple",
    l, ("2019-09-30", None), leads_ok=a, **done("94% of pathway plans reviewed in the last six months (November scorecard)."))
act("4.2", "No care leaver should be in unsuitable accommodation", "Joint protocol with the district’s housing service; floating support.", "Pam Osei, Leaving Care Manager; Luke Hanmer, Quern Vale District Council", D(2019,5,1), D(2020,1,31),
    "Protocol drafted.", "Protocol agreed.", "Support contract signed. 2 care leavers remain in bed and breakfast.", "Green",
    [P("Pam Osei", CC), P("Luke Hanmer", "Quern Vale District Council")], ("2020-01-31", None), leads_ok=[[P("Pam Osei"), P("Luke Hanmer", "Quern Vale District Council")]],
    find=[("small-number", "J", "check", "“2 care leavers remain in bed and breakfast”: could anybody be identified?")])
l, a = own("Pam Osei")
act("4.3", "Care leavers should know what they are entitled to", "Write and publish the local offer.", "Pam Osei, Leaving Care Manager", D(2019,6,3), D(2020,1,31),
    None, "Draft discussed with the Care Leavers’ Forum.", "Offer published on the website on 1 November; the Forum is telling others of it.", None,
    l, ("2020-01-31", None), leads_ok=a,
    find=[("status-unclear", "K", "check", "The RAG is blank. Is the action finished?")])
l, a = own("Pam Osei")
act("4.4", "Young people should leave care with their health history", "Health passports for each care leaver.", "Pam Osei, Leaving Care Manager", D(2019,6,3), D(2019,11,29),
    None, None, None, "Purple",
    l, ("2019-11-29", None), leads_ok=a, st="complete", ev="none")

p.band("PRIORITY 5: LEADERSHIP AND WORKFORCE", 10)
l, a = own("Director of Children’s Services")
act("5.1", "Leaders should have a clear line of sight to practice", "Monthly scorecard to the Improvement Board.", "Director of Children’s Services", D(2019,5,1), D(2019,7,31),
    "Scorecard reported monthly since June (Board minutes of 18 June and 16 July).", "Closed.", None, "Purple",
    l, ("2019-07-31", None), leads_ok=a, **done("Scorecard reported monthly since June (Board minutes of 18 June and 16 July)."))
l, a = own("Colin Frayne")
act("5.2", "Audit should lead to better practice", "A programme of 12 case audits a month, moderated.", "Colin Frayne, Head of Safeguarding", D(2019,6,3), D(2019,12,31),
    "24 audits done.", "48 audits done.", "72 audits done since June and moderated by the Principal Social Worker. Complete", "Green",
    l, ("2019-12-31", None), leads_ok=a,
    find=[("status-disagrees", "K", "must-fix", "The RAG is Green (in hand), but the November update ends in “Complete”. Which holds?")])
l, a = own("Director of Children’s Services")
act("5.3", "Caseloads should be manageable", "Convert agency posts; target of 16 children a worker.", "Director of Children’s Services", D(2019,5,1), V(D(2020,3,1).v, "mmm-yy"),
    "Average 21.7.", "Average 20.2.", "Average 19.4; 11 agency posts to be converted by the end of March 2020.", "Amber",
    l, ("2020-03-31", None), leads_ok=a, due_ok=[("2020-03-01", None)],
    find=[("due-month-only", "G", "advice", "The cell shows only “Mar-20”. Write the day, month and year.")])
l, a = own("Tess Lomas")
r = act("5.4", "Experienced social workers should want to stay", "Agree a retention offer.", "Tess Lomas, HR Business Partner", D(2019,5,1), D(2019,10,31),
    "Options paper written.", "Costs with Finance.", "The offer could not be agreed with Finance and is paused.", "Red",
    l, ("2019-10-31", None), leads_ok=a,
    find=[("hidden-row", "B", "must-fix", "The row is hidden. It holds action 5.4, which is stalled and late. Members would not see it.")])
ws.row_dimensions[r].hidden = True
l, a = own("Cllr Dawn Pickersgill")
act("5.5", "Corporate parents should know the children they are responsible for", "Each panel member to visit a home once a year.", "Cllr Dawn Pickersgill, Lead Member", D(2019,6,3), D(2019,11,30),
    "Visits planned.", "Four visits made.", "Panel minutes of 7 November: each member has visited a home this year. Visit notes from dawn.pickersgill@quernshire.example", "Purple",
    l, ("2019-11-30", None), leads_ok=a + [[P("Dawn Pickersgill", CC)], [P("Dawn Pickersgill")]], **done("Panel minutes of 7 November: each member has visited a home this year."),
    find=[("email-address", "J", "check", "“dawn.pickersgill@quernshire.example” is an e-mail address. Is it meant to be published?")])
l, a = own("Tess Lomas")
act("5.6", "Members should be able to hold officers to account for children’s services", "Three development sessions for scrutiny members.", "Tess Lomas, HR Business Partner", D(2019,9,2), D(2020,2,28),
    None, "Programme agreed with the Panel’s chair.", "Two sessions held; the third is on 22 January 2020.", "Gren",
    l, ("2020-02-28", None), leads_ok=a,
    find=[("status-misspelt", "K", "check", "“Gren” should probably read “Green”.")])
p.widths = {"A": 3, "B": 6, "C": 34, "D": 34, "E": 30, "F": 12, "G": 14, "H": 28, "I": 32, "J": 38, "K": 10}
