"""SEND written statement of a local area, 2021/22, on the second sheet: sub-actions, term dates, percent complete, formulas."""

from by_row import D, P, V, Plan

p = Plan("tarnsey-send", "WSOA tracker",
         "SEND written statement of action of a local area, 2021/22. The plan is on the second sheet and the first is a cover; sub-actions 1a, 1b; outcome "
         "merged down over its actions; terms for dates, with a list of their last days; percent complete by a key of its own; formulas in dates, "
         "percents and statuses; a hidden column.",
         "2022-03-31",
         {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "F", "revised": "F", "status": "H", "progress": "I", "evidence": "I"},
         columns_acceptable={"status": ["H", "G"]})
ws = p.ws
p.widths = {"A": 6, "B": 34, "C": 40, "D": 34, "E": 12, "F": 24, "G": 11, "H": 13, "I": 50, "J": 20}
TC, CCG, CH = "Tarnsey Council", "NHS Tarnsey CCG", "Tarnsey Community Healthcare NHS Trust"
TERM = {"aut": [("2021-12-17", None), ("2021-12-31", None)], "spr": [("2022-04-08", None), ("2022-03-31", None), ("2022-04-30", None), ("2022-04-17", None)],
        "sum": [("2022-07-22", None), ("2022-07-31", None), ("2022-08-31", None)]}
KEPT = {}

cover = p.wb.create_sheet("Cover", 0)
cover["A1"] = "Tarnsey local area: written statement of action"
cover["A2"] = "Joint inspection by Ofsted and the Care Quality Commission (CQC), September 2021; letter of 11 November 2021"
cover["A3"] = "Update for the Special Educational Needs and Disabilities (SEND) Board, 24 March 2022"
cover["A5"] = "Area"; cover["B5"] = "Average % complete"
for i, t in enumerate(["Education, health and care plans", "Health services", "Preparing for adulthood", "Working together with families"]):
    cover.cell(6 + i, 1).value = t
p.wb.active = 0
ws.sheet_view.tabSelected = False

p.band("WRITTEN STATEMENT OF ACTION: TRACKER", 9, section=False, fill="FFFFFF")
p.put(["Position at 21 March 2022"])
p.put(["Terms end: autumn 17 December 2021, spring 8 April 2022, summer 22 July 2022."])
p.put(["% complete: 100% = done and signed off by the SEND Board. 90% = done, waits for the Board. 0% = not started."])
p.at(6)
h = p.put(["No.", "Outcome and source", "What we will do", "Lead agency and officer", "Start", "By when?", "% complete", "Status", "Where we are and how we know", "Internal"], bold=True)
pc, both = lambda x: V(x, "0%"), ["OFSTED", "CQC"]
WORD = lambda x: "Complete" if x == 1 else "Not started" if x == 0 else "In progress"

def act(ref, outcome, do, lead, start, by, percent, where, leads, due, internal=None, **k):
    """percent: a figure, or (formula, its value). The status is always a formula, as on the officers' sheet."""
    r = p.row + 1
    value = percent[1] if isinstance(percent, tuple) else percent
    KEPT[f"H{r}"] = WORD(value)
    status = f'=IF(G{r}=1,"Complete",IF(G{r}=0,"Not started","In progress"))'
    if isinstance(percent, tuple): KEPT[f"G{r}"] = value; percent = percent[0]
    if isinstance(by, tuple): KEPT[f"F{r}"] = by[1]; by = V(by[0], "dd/mm/yyyy")
    k.setdefault("src", both)
    return p.act([ref, outcome, do, lead, start, by, pc(percent), status, where, internal], ref, leads, due, "complete" if value == 1 else "open", **k)

def down(first):
    ws.merge_cells(f"B{first}:B{p.row}")

edate = lambda months, serial: (f"=EDATE(E{p.row + 1},{months})", serial)   # serial: Excel's number of the day
p.band("AREA OF WEAKNESS 1: Education, health and care plans", 9)
f = act("1a", "1. Plans are issued within 20 weeks. (OFSTED and CQC, 2021)", "Weekly panel with health and social care in the room.", TC + ": Bridget Amory, Head of SEND",
        D(2021, 11, 15), edate(3, 44607), 1, "Panel has met weekly since November. February dashboard: 71% of plans in 20 weeks, up from 38%.",
        [P("Bridget Amory", TC)], ("2022-02-15", None), leads_ok=[[P("Bridget Amory, Head of SEND", TC)]], ev="evidenced", q="February dashboard: 71% of plans in 20 weeks, up from 38%.")
act("1b", None, "Advice from health and social care within 6 weeks.", f"{TC} – Bridget Amory; {CCG} – Dr Femi Lindqvist", D(2021, 11, 15),
    "End of spring term 2022", .6, "Six-week reply: 74% of health advice, 66% of social care advice (first week of March).",
    [P("Bridget Amory", TC), P("Dr Femi Lindqvist", CCG)], ("2022-04-08", None), due_ok=TERM["spr"], sector="joint",
    leads_ok=[[P("Bridget Amory", TC), P("Femi Lindqvist", CCG)]])
p.quiet("due-unreadable", "F", "1b", "Row 3 says when the terms end.")
act("1c", None, "One template for all plans.", TC + ": Bridget Amory", D(2021, 11, 15), "End of autumn term 2021", .9,
    "Template agreed by schools, parents and health. To be signed off by the Board on 24 March 2022.",
    [P("Bridget Amory", TC)], ("2021-12-17", None), due_ok=TERM["aut"],
    late_words="1c was due by the end of the autumn term (17 December 2021). 90% is done but not signed off, by the key. When will it be?",
    find=[("promise-passed", "I", "check", "“To be signed off by the Board on 24 March 2022”: that day has passed. Was it signed off?")])
act("1d", None, "Train caseworkers to write outcomes.", TC + ": Bridget Amory", D(2021, 12, 6), D(2022, 2, 28), 1,
    "All caseworkers are now confident in writing outcomes.", [P("Bridget Amory", TC)], ("2022-02-28", None), ev="asserted",
    q="All caseworkers are now confident in writing outcomes.")
act("1e", None, "Quality check of one plan in ten by all partners.", TC + ": Marcus Illey", D(2022, 1, 10), "End of Summer Term 2022", .25,
    "First 30 plans read in February: 19 good or better.", [P("Marcus Illey", TC)], ("2022-07-22", None), due_ok=TERM["sum"])
down(f)
f = act("2a", "2. Plans are reviewed every year, and change when the child does.", "List of reviews that are due to go to every school.", TC + ": Marcus Illey",
        D(2022, 1, 4), D(2022, 1, 31), 1, None, [P("Marcus Illey", TC)], ("2022-01-31", None), ev="none", src=[],
        find=[("source-missing", "B", "check", "Outcome 2 does not say whose recommendation it answers; the others do.")])
act("2b", None, "Clear reviews that are late.", TC + ": Marcus Illey", D(2022, 1, 4), D(2022, 7, 22), ("=180/450", .4),
    "180 of 450 late reviews finished by 18 March.", [P("Marcus Illey", TC)], ("2022-07-22", None), src=[])
act("2c", None, "Reviews of older pupils to be attended by colleges.", TC + ": Marcus Illey", None, "September 2022", 0,
    "Will begin when the summer reviews are planned.", [P("Marcus Illey", TC)], ("2022-09-30", None), src=[],
    find=[("due-month-only", "F", "advice", "“September 2022” was read as 30 September 2022. Write the day.")])
down(f)

p.band("AREA OF WEAKNESS 2: Health services", 9)
f = act("3a", "3. Children do not wait too long for therapy. (OFSTED and CQC)", "Triage clinics in three children's centres.",
        CH + ": Service Lead, Speech and Language Therapy", D(2021, 11, 29), "End of spring term 2022", .75,
        "Clinics run in two of the three centres; the third opens on 25 April.",
        [P("Service Lead, Speech and Language Therapy", CH)], ("2022-04-08", None), due_ok=TERM["spr"], sector="NHS",
        find=[("source-malformed", "B", "check", "The tag of outcome 3, “(OFSTED and CQC)”, has no year. 2021, as the others?")])
act("3b", None, "Two more paediatricians for autism assessments.", CCG + ": Dr Femi Lindqvist", D(2021, 11, 29), edate(3, 44620), 1,
    "Report to the Governing Body, 1 March 2022: longest wait 17 weeks (46 in September).", [P("Dr Femi Lindqvist", CCG)], ("2022-02-28", None),
    ev="evidenced", q="Report to the Governing Body, 1 March 2022: longest wait 17 weeks (46 in September).", sector="NHS",
    leads_ok=[[P("Femi Lindqvist", CCG)]])
act("3c", None, "One record of each child's therapy, open to school nurses.", "Designated Clinical Officer", D(2022, 1, 10), D(2022, 6, 30), .5,
    "Information-sharing agreement signed on 3 March 2022; test in four schools.", [P("Designated Clinical Officer")], ("2022-06-30", None),
    sector=None, sector_ok=["NHS"],
    find=[("organisation-unknown", "D", "check", "Whose officer is the Designated Clinical Officer: the CCG's or the trust's? No organisation is given.")])
p.quiet("small-number", "I", "3c", "Four schools are no people.")
act("3d", None, "Joint contract for equipment.", CCG + " / " + TC + " (Owen Prys, joint commissioner)", D(2021, 12, 1),
    "28/02/2022 - moved to 31/05/2022 because the provider withdrew from the tender", .8, "Second tender opened on 7 March 2022; two bids expected.",
    [P("Owen Prys", CCG, TC)], ("2022-02-28", "2022-05-31"), sector="joint", reason="the provider withdrew from the tender",
    leads_ok=[[P("Owen Prys", TC, CCG)], [P(None, CCG), P("Owen Prys", TC)]])
act("3e", None, "Letters to parents in plain words.", CH + ": Hanneke Stroud", D(2022, 1, 10), ("=EDATE(#REF!,3)", "#REF!"), .3,
    "Six letters rewritten with the parents' forum.", [P("Hanneke Stroud", CH)], (None, None), sector="NHS",
    find=[("error-shown", "F", "must-fix", "The date of 3e shows “#REF!”. What is the date?")])
p.quiet("small-number", "I", "3e", "Six letters.")
down(f)

p.band("AREA OF WEAKNESS 3: Preparing for adulthood", 9)
f = act("4a", "4. Young people know what comes after school. (OFSTED and CQC, 2021)", "Guide to courses, work and support after 16.",
        TC + ": Jonty Marsden (post-16 adviser)", D(2021, 11, 29), "February half term 2022", .55, "Pages on work are written; those on health wait for the CCG.",
        [P("Jonty Marsden", TC)], (None, None), due_ok=[(None, None), ("2022-02-18", None), ("2022-02-28", None), ("2022-02-25", None), ("2022-02-21", None)], od_ok=[True],
        find=[("due-unreadable", "F", "check", "“February half term 2022” is no day. Which day was meant? It has passed, whichever it was.")])
act("4b", None, "Taster days for pupils in years 9 to 11.", "Tarnsey College: Assistant Principal (Inclusion)", D(2022, 1, 24), "End of summer term 2022", .35,
    "Two of six days held; 48 pupils came.", [P("Assistant Principal (Inclusion)", "Tarnsey College")], ("2022-07-22", None), due_ok=TERM["sum"], sector=None,
    leads_ok=[[P("Assistant Principal", "Tarnsey College")], [P("Assistant Principal, Inclusion", "Tarnsey College")]])
p.quiet("small-number", "I", "4b", "Two of six are days, and 48 pupils came.")
act("4c", None, "Health passport for every young person of 16 with a plan.", CH + ": Hanneke Stroud", D(2021, 12, 6), D(2022, 3, 18), 1,
    "86 of 100 passports issued (tracker, 18 March 2022). The other 14 still have to be written.", [P("Hanneke Stroud", CH)], ("2022-03-18", None),
    ev="evidenced", q="86 of 100 passports issued (tracker, 18 March 2022).", sector="NHS",
    find=[("complete-outstanding", "I", "check", "4c is 100%, signed off by the key, but 14 of 100 passports “still have to be written”.")])
act("4d", None, "Transition reviews with adult social care from 17.", TC + ": Jonty Marsden", D(2022, 1, 10), edate(6, 44752), .2,
    "Protocol in draft.", [P("Jonty Marsden", TC)], ("2022-07-10", None), internal="JM is leaving at Easter - ask AD who takes this")
down(f)

p.band("AREA OF WEAKNESS 4: Working together with families", 9)
f = act("5a", "5. Families shape services. (OFSTED and CQC, 2021)", "Yearly survey by the parents' forum.", "Tarnsey Parent Carer Voice: Leonie Haskett (chair)",
        D(2021, 12, 1), D(2022, 2, 11), 1, "Survey of 212 families in January 2022: 64% felt listened to (41% in 2020). Report taken by the Board on 24 February.",
        [P("Leonie Haskett", "Tarnsey Parent Carer Voice")], ("2022-02-11", None), ev="evidenced",
        q="Survey of 212 families in January 2022: 64% felt listened to (41% in 2020).", sector=None)
act("5b", None, "Named caseworker for every family.", TC + ": Bridget Amory", D(2022, 1, 10), D(2022, 5, 27), .35,
    "In place for 600 of 1,700 families. Mrs Annabel Dunmore now has a caseworker and has closed her complaint.",
    [P("Bridget Amory", TC)], ("2022-05-27", None),
    find=[("personal-name", "I", "check", "Mrs Annabel Dunmore, a parent, is named with her complaint. Take her out before the paper is published.")])
act(None, None, "Local offer website to be rebuilt with parents.", TC + ": Bridget Amory", D(2022, 1, 10), D(2022, 6, 17), .45,
    "Designs tested with 25 parents and carers on 9 March 2022.", [P("Bridget Amory", TC)], ("2022-06-17", None),
    find=[("ref-missing", "A", "check", "The action on the local offer website has no number; the others have.")])
act("5c", None, "Complaints about SEND to be reported to the Board every term.", f"{TC} (Marcus Illey) and {CCG} (Dr Femi Lindqvist)", D(2021, 12, 6),
    "End of Spring Term 2022", .9, "First report written; goes to the Board on 28 April.", [P("Marcus Illey", TC), P("Dr Femi Lindqvist", CCG)],
    ("2022-04-08", None), due_ok=TERM["spr"], sector="joint", leads_ok=[[P("Marcus Illey", TC), P("Femi Lindqvist", CCG)]])
p.quiet("status-unclear", "H", "5c", "90% waits for the Board, by the key: not complete.")
down(f)
for ref, r in [(g["ref"], g["row"]) for g in p.actions if g["due"]["original"] == "2022-04-08"]:
    p.find("due-soon", f"F{r}", "advice", f"{ref} falls due when the spring term ends, on 8 April 2022. Will it be met?")
p.put(["Source: partners' returns to the SEND Programme Office, 21 March 2022"])
ws.column_dimensions["J"].hidden = True
p.find("hidden-column", f"J{h}", "must-fix", "Column J, “Internal”, is hidden and says that an officer is leaving. It goes out with the workbook.")
p.find("merged-cells", "A1", "advice", "The title, the bands and the outcomes are merged; sorting breaks on them.")
p.find("acronyms", f"A{h}", "advice", "CCG and WSOA are never spelt out.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.gold.setdefault("notErrors", []).append({"kind": "outcome-missing", "cell": "B9", "ref": "1b", "what": "The outcome is merged down over its actions, and so for 2 to 5."})

KEPT = {"xl/worksheets/sheet2.xml": KEPT, "xl/worksheets/sheet1.xml": {}}
firsts = {}
for g in p.actions: firsts.setdefault(g["section"], []).append(g["row"])
for i, rows in enumerate(firsts.values()):
    cover.cell(6 + i, 2).value = f"=AVERAGE('WSOA tracker'!G{rows[0]}:G{rows[-1]})"
    cover.cell(6 + i, 2).number_format = "0%"
    val = []
    for r in rows:
        v = ws.cell(r, 7).value
        val.append(.4 if isinstance(v, str) else v)
    KEPT["xl/worksheets/sheet1.xml"][f"B{6 + i}"] = round(sum(val) / len(val), 6)
