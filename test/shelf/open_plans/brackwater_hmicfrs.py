"""HMICFRS child protection inspection of a police force, 2021: most leads are the police (no sector), a committee date that is no
deadline, statuses of the force's own key (Closed, Pending closure, Open), dated updates with the latest first."""
from by_row import V, D, P, Plan

BP, HCC, SCC, CCG, EP = "Brackwater Police", "Havenport City Council", "Stourley County Council", "NHS Brackwater CCG", "Eastmere Partnership NHS Trust"
def pl(rank, name): return P(f"{rank} {name}", BP), [P(name, BP)]
EG, EGx = pl("D/Supt", "Ellen Garrity")
OV, OVx = pl("Chief Insp.", "Omar Vance")
JR, JRx = pl("Ch Supt", "Judith Rowe")

p = Plan("brackwater-hmicfrs-2021", "NCPI tracker", "HMICFRS national child protection inspection, the force's tracker of 14 October 2021 for the police, fire and crime panel. Police leads have no sector; Closed is complete by the key, Pending closure is not. A committee date beside the delivery date.",
         "2021-10-21", {"ref": "A", "outcome": "B", "actions": "C", "lead": "D", "due": "E", "revised": "E", "progress": "H", "evidence": "H", "status": "I"})
p.widths = {"A": 7, "B": 36, "C": 40, "D": 36, "E": 20, "F": 14, "G": 15, "H": 60, "I": 16}
p.put(["Brackwater: child protection inspection by Her Majesty's Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS)"], bold=True)
p.put(["Inspection February 2021; report published 20 May 2021. UPDATE OF 14 OCTOBER 2021"])
p.put(["Closed = delivered and signed off by the Deputy Chief Constable's board. Pending closure = delivered, not yet signed off. Open = work in hand or still to begin."])
p.put(["Ref", "HMICFRS recommendation", "Action", "Action owner", "Delivery date", "Committee date", "Date completed", "Update (latest first)", "Status"], bold=True, fill="D9E1F2")
CD = D(2021, 11, 4)

p.band("LEADERSHIP AND GOVERNANCE")
p.act(["1a", "Chief officers should satisfy themselves of the quality of practice", "Child protection board chaired by the Deputy Chief Constable", "D/Supt Ellen Garrity, Brackwater Police", D(2021, 6, 30), CD, D(2021, 6, 22),
       "05/07/2021: board met on 22 June 2021; terms of reference and minutes are on file.", "Closed"],
      "1a", [EG], ("2021-06-30", None), "complete", "evidenced", "board met on 22 June 2021; terms of reference and minutes are on file", sector=None, leads_ok=[EGx])
p.act(["1b", None, "Dashboard of outcomes for children, not of counts alone", "D/Supt Ellen Garrity, Brackwater Police", D(2021, 9, 30), CD, None,
       "12/10/2021: measures agreed. The analyst's post has been empty since August.", "Open"],
      "1b", [EG], ("2021-09-30", None), sector=None, leads_ok=[EGx])
p.act(["1c", None, "Course on the voice of the child for all response officers", "Brackwater Police (Chief Insp. Omar Vance)", D(2021, 9, 24), CD, D(2021, 9, 23),
       "01/10/2021: attendance list shows that 112 officers of the western division were trained by 23 September.", "Closed"],
      "1c", [OV], ("2021-09-24", None), "complete", "evidenced", "attendance list shows that 112 officers of the western division were trained by 23 September", sector=None, leads_ok=[OVx],
      find=[("narrower-than-promised", "H", "advice", "The action says all response officers; the update speaks of the western division.")])
p.act(["1d", None, "Quarterly audit of 40 cases with the two councils", "D/Supt Ellen Garrity, Brackwater Police, working with Havenport City Council and Stourley County Council", "30/11/2021 (review March 2022)", CD, None,
       "11/10/2021: method agreed; first 15 cases have been read by the three bodies.", "Open"],
      "1d", [EG], ("2021-11-30", None), ww=[P(None, HCC), P(None, SCC)], sector=None, leads_ok=[EGx],
      find=[("due-other-date", "E", "check", "Is “review March 2022” a new deadline, or a look back? It was read as no deadline.")])
p.band("INITIAL CONTACT")
p.act(["2a", "Control room staff should have the information that they need", "Flag addresses where a child has a protection plan", "Chief Insp. Omar Vance, Brackwater Police; Miriam Tuckwell, Stourley County Council", D(2021, 8, 31), CD, None,
       "13/10/2021: flags are loaded each Monday. Board of 27 October to sign off.", "Pending closure"],
      "2a", [OV, P("Miriam Tuckwell", SCC)], ("2021-08-31", None), sector="LA", sector_ok=[None, "joint"], leads_ok=[OVx + [P("Miriam Tuckwell", SCC)]], st_ok=["unclear"])
p.act(["2b", None, "Review of calls that were downgraded", "Chief Insp. Omar Vance, Brackwater Police", D(2021, 12, 31), CD, None,
       "02/06/2021: sample of calls drawn from January to March.", "Open"],
      "2b", [OV], ("2021-12-31", None), sector=None, leads_ok=[OVx],
      find=[("no-update", "H", "check", "The last update is of 2 June 2021. Ask its owner where it stands.")])
p.act(["2c", None, "Officers to record what the child looks like and says", "Chief Insp. Omar Vance, Brackwater Police", D(2021, 9, 30), CD, D(2021, 11, 12),
       "04/10/2021: dip check of 50 logs in September found the child's words in 44.", "Closed"],
      "2c", [OV], ("2021-09-30", None), "complete", "evidenced", "dip check of 50 logs in September found the child's words in 44", sector=None, leads_ok=[OVx], st_ok=["open", "unclear"], ev_ok=[None], od_ok=[True],
      find=[("complete-future", "G", "check", "The date completed, 12 November 2021, is still to come. Is another month meant?")])
p.act(["2d", None, "Body-worn video to be used at every domestic abuse incident", "Chief Insp. Omar Vance, Brackwater Police", D(2021, 7, 30), CD, D(2021, 7, 28),
       "Officers routinely use their cameras and understand why it matters.", "Closed"],
      "2d", [OV], ("2021-07-30", None), "complete", "asserted", "Officers routinely use their cameras and understand why it matters", sector=None, leads_ok=[OVx])
p.band("ASSESSMENT AND HELP")
p.act(["3a", "Strategy discussions should be held promptly and minuted", "New policy on strategy discussions", "D/Supt Ellen Garrity, Brackwater Police", D(2021, 8, 31), CD, D(2021, 8, 3),
       "06/10/2021: policy approved by the board on 3 August 2021. The last three stations will be briefed in November 2021.", "Closed"],
      "3a", [EG], ("2021-08-31", None), "complete", "evidenced", "policy approved by the board on 3 August 2021", sector=None, leads_ok=[EGx],
      find=[("complete-future", "H", "check", "Recorded as closed, but the last stations “will be briefed in November 2021”. Is it complete?")])
p.act(["3b", None, "Health to be invited to every strategy discussion", "NHS Brackwater CCG, Dr Sunita Varley", D(2021, 11, 30), CD, None,
       "08/10/2021: single address for invitations set up (cpinvites@brackwaterccg.example). Five of the seven teams use it.", "Open"],
      "3b", [P("Dr Sunita Varley", CCG)], ("2021-11-30", None), sector="NHS", leads_ok=[[P("Sunita Varley", CCG)]],
      find=[("email-address", "H", "check", "An e-mail address stands in the update. Is it meant to be published?")])
r = p.act(["3c", None, "Children's social care to send minutes within 24 hours", "Havenport City Council: Desmond Achterberg", D(2021, 12, 17), CD, None,
       "07/10/2021: minutes took three days on average in September. Typing support has been moved to the front door.", "Open"],
      "3c", [P("Desmond Achterberg", HCC)], ("2021-12-17", None), sector="LA",
      find=[("hidden-row", "A", "must-fix", "The row is hidden. It holds action 3c, which is open; members would not see it.")])
p.ws.row_dimensions[r].hidden = True
p.act(["3d", None, "Joint visits at weekends", "Desmond Achterberg (Havenport City Council) / Miriam Tuckwell (Stourley County Council)", "early November 2021", CD, None,
       "13/10/2021: rotas written; on-call payments agreed with the unions.", "Open"],
      "3d", [P("Desmond Achterberg", HCC), P("Miriam Tuckwell", SCC)], ("2021-11-10", None), due_ok=[(None, None), ("2021-11-30", None), ("2021-11-01", None), ("2021-11-07", None)],
      find=[("due-unsettled", "E", "check", "“early November 2021” leaves the day open. Which day was agreed?")])
p.band("INVESTIGATION")
p.act(["4a", "Investigations should be supervised", "Supervisors to review every child abuse case each 28 days", "Ch Supt Judith Rowe, Brackwater Police", D(2021, 8, 27), CD, D(2021, 8, 26),
       "15/09/2021: crime system report for August: 93% of 318 cases reviewed within 28 days, against 61% in February.", "Closed"],
      "4a", [JR], ("2021-08-27", None), "complete", "evidenced", "93% of 318 cases reviewed within 28 days", sector=None, leads_ok=[JRx])
p.act(["4b", None, "Clear the wait for examination of devices", "Ch Supt Judith Rowe, Brackwater Police", "31/08/2021, extended to 31/12/2021, then to 31/03/2022 as the laboratory lost its accreditation", CD, None,
       "12/10/2021: 210 devices wait, against 340 in May. A second laboratory has begun.", "Open"],
      "4b", [JR], ("2021-08-31", "2022-03-31"), sector=None, leads_ok=[JRx],
      find=[("revised-again", "E", "report", "The date was put back twice: first due 31 August 2021, now 31 March 2022. Members should be told.")])
p.act(["4c", None, "Specialist child abuse investigators' course for all detectives of the teams", "Ch Supt Judith Rowe, Brackwater Police", D(2021, 2, 28, "dd-mmm"), CD, None,
       "11/10/2021: 31 of 52 detectives have passed; the next course begins on 8 November.", "Open"],
      "4c", [JR], ("2022-02-28", None), sector=None, leads_ok=[JRx], due_ok=[("2021-02-28", None)], od=False, od_ok=[True],
      find=[("due-hidden-year", "E", "must-fix", "Shows 28-Feb but holds 28 February 2021, before the report. Is 2022 meant?")])
p.act(["4d", None, "Return interviews to be asked for after every missing episode", "Miriam Tuckwell, Stourley County Council", D(2020, 10, 29), CD, None,
       "12/10/2021: the new provider began on 1 September. Requests now go out automatically.", "Open"],
      "4d", [P("Miriam Tuckwell", SCC)], ("2020-10-29", None), od=True, od_ok=[False], quiet=True,
      find=[("due-before-inspection", "E", "must-fix", "29 October 2020 is before the inspection of February 2021. Is 2021 meant?")])
p.act(["4e", None, "Exploitation risk assessments to be shared with both councils", "D/Supt Ellen Garrity, Brackwater Police", D(2021, 7, 30), CD, D(2021, 7, 30), "Closed.", "Closed"],
      "4e", [EG], ("2021-07-30", None), "complete", "none", sector=None, leads_ok=[EGx])
p.act(["4f", None, "Register of sex offenders: visits that are late to be brought up to date", "Ch Supt Judith Rowe, Brackwater Police", D(2021, 9, 30), CD, D(2021, 9, 17),
       "04/10/2021: monitoring report of 17 September shows no visit outstanding.", "Closed"],
      "4f", [JR], ("2021-09-30", None), "complete", "evidenced", "monitoring report of 17 September shows no visit outstanding", sector=None, leads_ok=[JRx])
p.band("CHILDREN IN CUSTODY")
p.act(["5a", "Children should not be kept in cells overnight after charge", "Joint protocol on alternative accommodation", "Desmond Achterberg, Havenport City Council with Brackwater Police", D(2021, 12, 10), CD, "#REF!",
       "06/10/2021: protocol drafted. It goes to both councils' lawyers this month.", "Open"],
      "5a", [P("Desmond Achterberg", HCC)], ("2021-12-10", None), ww=[P(None, BP)], sector="LA",
      find=[("error-shown", "G", "must-fix", "“#REF!” stands for the date completed. Mend the formula, or clear the cell.")])
p.act(["5b", None, "Liaison and diversion nurse to see every child in custody", "Eastmere Partnership NHS Trust – Colette Bramhall", D(2021, 9, 30), CD, D(2021, 9, 29),
       "08/10/2021: custody log for September: 88 of 91 children were seen.", "Closed"],
      "5b", [P("Colette Bramhall", EP)], ("2021-09-30", None), "complete", "evidenced", "custody log for September: 88 of 91 children were seen", sector="NHS")
p.act(["5c", None, "Appropriate adults to come within two hours", "Miriam Tuckwell, Stourley County Council and Colette Bramhall, Eastmere Partnership NHS Trust", D(2022, 1, 31), CD, None,
       V("13/10/2021: the contractor has not met its standard since June, and the contract may be ended.", color="FFFFFF"), "Open"],
      "5c", [P("Miriam Tuckwell", SCC), P("Colette Bramhall", EP)], ("2022-01-31", None), sector="joint",
      find=[("unseen-text", "H", "must-fix", "The update is in white on white: members would not see it, but it goes out with the workbook. Show it, or take it out.")])
p.act(["5d", None, "Custody sergeants to record why a child is detained", "Inspectors of the custody suites", D(2021, 11, 26), CD, None,
       "14/10/2021: field added to the custody record; use is checked weekly.", "Open"],
      "5d", [P("Inspectors of the custody suites")], ("2021-11-26", None), sector=None, leads_ok=[[P("Inspectors of the custody suites", BP)], [P(None, "Inspectors of the custody suites")], []],
      find=[("lead-missing", "D", "check", "“Inspectors of the custody suites” names nobody who can be asked. Who answers for it?")])
p.put([])
p.put(["CCG – Clinical Commissioning Group"])
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("column-rival", "F", "1a", "A committee date is not a deadline")
p.quiet("colour-missing", "B", "1a", "No colour code; the police have no colour")
p.quiet("no-update", "H", "4a", "The action is closed")
p.quiet("complete-outstanding", "H", "4f", "“no visit outstanding” is good news")
p.quiet("small-number", "H", "3b", "Five of the seven teams are no people")
