from by_row import *

p = Plan("holmewater-jtai-domestic-abuse", "Joint action plan", "Council and NHS plan after a joint targeted area inspection of the response to domestic abuse, 2017/18. Shading by sector (police rows unshaded), number inside the outcome, organisation first in the lead cell, status words.",
         "2018-03-13", dict(ref="A", outcome="A", actions="B", lead="C", due="D", revised="D", progress="E", status="F", evidence="E"))
p.widths = dict(A=40, B=44, C=32, D=18, E=60, F=13)
HC, CCG, HT, MH, POL, CRC, LSCB = "Holmewater Council", "NHS Holmewater CCG", "Holmewater Hospitals NHS Trust", "Vale and Holmewater Partnership NHS Foundation Trust", "Northvale Constabulary", "Northvale Community Rehabilitation Company", "Holmewater Safeguarding Children Board"
Y, B, G = "FFF2CC", "DDEBF7", "E2EFDA"
p.put(["Joint action plan: the multi-agency response to domestic abuse in Holmewater"], bold=True)
p.put(["Joint targeted area inspection, 12 to 16 June 2017. Letter to partners published on 2 August 2017."])
p.put(["Progress reported to the Executive Group of the Safeguarding Children Board, 26 February 2018"])
p.put([])
p.put(["Area for improvement (shading: yellow = council; blue = health; green = council and health together; no shading = police and others)", "What we will do", "Lead agency and officer", "Timescale", "Progress to date", "Status"], bold=True, fill="D0CECE")
HEAD = p.row

def one(person, *orgs, alt=None):
    return dict(leads=[P(person, *orgs)], leads_ok=[[P(alt, *orgs)]] if alt else [])

def a(n, outcome, action, lead_text, who, due_text, prog, status, shade, **k):
    st = {"Done": "complete"}.get(status, "open")
    tag = outcome.rstrip().endswith("(JTAI, 2017)")
    return p.act([V(f"{n}. {outcome}", fill=shade), action, lead_text, due_text, prog, status], n, **who, st=st, src=("JTAI",) if tag else (), **k)

PD = one("Priti Deane", HC, alt="Priti Deane, Head of Early Help")
OM = one("Owen Marsh", HC, alt="Owen Marsh, Assistant Director")
CM = one("Carol Messenger", CCG, alt="Carol Messenger (Designated Nurse)")
AR = one("DCI Alan Roe", POL, alt="Alan Roe")
SK = one("Dr Sunil Kapadia", MH, alt="Sunil Kapadia")
HW = one("Hazel Winter", HT, alt="Hazel Winter, Named Midwife")
pd, om, cm, ar = f"{HC}: Priti Deane, Head of Early Help", f"{HC}: Owen Marsh, Assistant Director", f"{CCG}: Carol Messenger (Designated Nurse)", f"{POL} – DCI Alan Roe"
sk, hw = f"{MH}: Dr Sunil Kapadia", f"{HT}: Hazel Winter, Named Midwife"

p.band("THE FRONT DOOR", 6)
a("1", "Notifications of domestic abuse incidents are reviewed by all partners on the day they are received (JTAI, 2017)", "Bring together police, children’s services and health staff in a daily triage meeting.",
  f"{HC}: Owen Marsh, Assistant Director\n{CCG}: Carol Messenger (Designated Nurse)", dict(leads=[P("Owen Marsh", HC), P("Carol Messenger", CCG)], leads_ok=[[P("Owen Marsh, Assistant Director", HC), P("Carol Messenger (Designated Nurse)", CCG)]]),
  D(2017,9,29,"d mmm yyyy"), "Daily triage began on 18 September 2017. A review of its first 250 notifications in January 2018 found that 96% were discussed on the day.", "Done", G, sector="joint", due=("2017-09-29", None), ev="evidenced", q="A review of its first 250 notifications in January 2018 found that 96% were discussed on the day.")
a("2", "Police officers record the voice of the child (JTAI, 2017)", "Amend the risk assessment form and brief all response officers.", ar, AR, D(2017,10,31,"d mmm yyyy"), "Form amended in October. Briefings were held on all five shifts and the register shows that 412 of 412 response officers attended. Supervisors’ dip sample in January 2018: 79% of forms hold the child’s words.", "Done", None, sector=None, due=("2017-10-31", None), ev="evidenced", q="Supervisors’ dip sample in January 2018: 79% of forms hold the child’s words.")
a("3", "Contact records show what previous history was considered (JTAI, 2017)", "Make the history section of the contact record mandatory.", om, OM, D(2017,9,29,"d mmm yyyy"), "The section has been mandatory since 4 September. Recording is now much better.", "Done", Y, due=("2017-09-29", None), ev="asserted", q="Recording is now much better.")
a("4", "GP practices are told when a patient’s family is discussed at a conference (JTAI, 2017)", "Agree a template letter and a secure route to each practice.", cm, CM, D(2017,12,29,"d mmm yyyy"), "Template agreed with the Local Medical Committee. 31 of 38 practices have a secure mailbox; the others are waiting for theirs from the supplier.", "Delayed", B, sector="NHS", due=("2017-12-29", None))
a("5", "Social workers have timely access to information held by probation (JTAI, 2017)", "Set up a single point of contact in probation.", f"{CRC}: Head of Operations", one("Head of Operations", CRC), D(2017,10,31,"d mmm yyyy"), "Mailbox and duty rota in place since 16 October 2017; monitoring report for December shows an average reply within one day.", "Done", None, sector=None, due=("2017-10-31", None), ev="evidenced", q="monitoring report for December shows an average reply within one day")
p.band("ASSESSMENT, PLANNING AND RISK", 6)
a("6", "Assessments consider the risk from the perpetrator, not only the actions of the victim (JTAI, 2017)", "Adopt a shared model of practice and train social workers and early help staff in it.", f"{HC}: Owen Marsh, Assistant Director and Priti Deane, Head of Early Help", dict(leads=[P("Owen Marsh", HC), P("Priti Deane", HC)], leads_ok=[[P("Owen Marsh, Assistant Director", HC), P("Priti Deane, Head of Early Help", HC)]]),
  D(2018,5,31,"d mmm yyyy"), "Model chosen in November. Two of four cohorts (88 staff) have been trained; the others are booked for April and May.", "In hand", Y, due=("2018-05-31", None))
a("7", "Safety plans are shared with the adult and with the school (JTAI, 2017)", "Introduce a one page safety plan.", pd, PD, "30 November 2017 (revised to 30 April 2018 at the request of head teachers, who asked for a trial first)", "Trial under way in nine schools since January.", "In hand", Y, due=("2017-11-30", "2018-04-30"))
a("8", "Risk to unborn babies is identified early (JTAI, 2017)", "Routine enquiry about domestic abuse at booking and at 28 weeks.", hw, HW, D(2017,12,29,"d mmm yyyy"), "Audit of 120 maternity records in February 2018: routine enquiry recorded at booking in 93% and at 28 weeks in 90%.", "Done", B, sector="NHS", due=("2017-12-29", None), ev="evidenced", q="Audit of 120 maternity records in February 2018: routine enquiry recorded at booking in 93% and at 28 weeks in 90%.")
a("9", "Adult mental health staff ask about children in the household (JTAI, 2017)", "Add a prompt to the electronic record and include it in level 3 training.", sk, SK, D(2018,1,31,"d mmm yyyy"), "Prompt was added in December. Training to be updated when the new trainer starts.", "In hand", Y, sector="NHS", due=("2018-01-31", None),
  find=[("colour-wrong", "A", "must-fix", "Action 9 is shaded yellow (council), but its lead is Dr Sunil Kapadia of the Partnership NHS Foundation Trust. Blue fits.")])
a("10", "Child protection plans name what must change and by when (JTAI, 2017)", "Child protection chairs to check every plan against a new checklist.", f"{HC}: Conference and Review Manager", one("Conference and Review Manager", HC), D(2017,11,30,"d mmm yyyy"), "Checklist in use since 1 November. The chairs’ quarterly report (Q3) shows that 85% of plans met it, against 52% in Q1.", "Done", Y, due=("2017-11-30", None), ev="evidenced", q="The chairs’ quarterly report (Q3) shows that 85% of plans met it, against 52% in Q1.")
a("11", "High risk cases are reviewed until the risk has fallen (JTAI, 2017)", "Review the terms of reference of the multi-agency risk assessment conference.", ar, AR, D(2018,2,28,"d mmm yyyy"), "Draft terms were considered by the steering group on 7 February and comments are being taken in.", "In hand", None, sector=None, due=("2018-02-28", None))
p.band("HELP FOR CHILDREN AND ADULTS", 6)
a("12", "Children have access to help to recover from what they have lived through (JTAI, 2017)", "Jointly commission a recovery service for children aged 5 to 18.", f"{HC} / {CCG}: Joint Commissioning Manager, Faye Oldroyd", dict(leads=[P("Faye Oldroyd", HC, CCG)], leads_ok=[[P("Joint Commissioning Manager, Faye Oldroyd", HC, CCG)], [P("Faye Oldroyd, Joint Commissioning Manager", HC, CCG)]]),
  D(2018,7,31,"d mmm yyyy"), "Specification agreed. Tender published on 12 February with bids to be in by 26 March.", "In hand", G, sector="joint", due=("2018-07-31", None))
a("13", "There is help for those who harm (JTAI, 2017)", "Extend the perpetrator programme to men who have not been convicted.", f"{CRC}: Head of Operations", one("Head of Operations", CRC), "tbc", "Depends on funding from the Police and Crime Commissioner.", "Not yet begun", None, sector=None, due=(None, None), reason="“tbc” is no date",
  find=[("due-unreadable", "D", "check", "“tbc” is not a date, so action 13 can never be late. When will it be settled?")])
a("14", "Refuge places are available for women with older sons (JTAI, 2017)", "Review the refuge contract.", f"{HC}: Housing Options Manager", one("Housing Options Manager", HC), D(2018,3,30,"d mmm yyyy"), "Review presented to the Housing Board in January. A new clause goes into the contract from 1 April. In the last quarter 2 families from outside the area were turned away because of a teenage son.", "In hand", Y, due=("2018-03-30", None),
  find=[("small-number", "E", "check", "“2 families … turned away because of a teenage son” is so few that they could be identified. Say “a small number”.")])
a("15", "Schools are told of incidents before the start of the next school day (JTAI, 2017)", "Extend the notification scheme to all schools and colleges.", f"{POL} – DCI Alan Roe\n{HC}: Priti Deane, Head of Early Help", dict(leads=[P("DCI Alan Roe", POL), P("Priti Deane", HC)], leads_ok=[[P("Alan Roe", POL), P("Priti Deane, Head of Early Help", HC)], [P("DCI Alan Roe", POL), P("Priti Deane, Head of Early Help", HC)]]),
  D(2018,1,31,"d mmm yyyy"), "All 97 schools and both colleges joined by 22 January 2018 (list held by the school liaison officer). A survey of designated leads in February had 64 replies, of which 60 found the notices timely.", "Done", Y, sector="LA", sector_ok=[None], due=("2018-01-31", None), ev="evidenced", q="A survey of designated leads in February had 64 replies, of which 60 found the notices timely.")
p.band("LEADERSHIP AND LEARNING", 6)
a("16", "The Board has a shared set of measures for domestic abuse (JTAI, 2017)", "Agree a multi-agency data set and report on it each quarter.", f"{LSCB}: Board Manager", one("Board Manager", LSCB), D(2017,12,29,"d mmm yyyy"), "Data set agreed. First report was considered by the Board on 24 January 2018 (minute 7).", "Done", None, sector=None, due=("2017-12-29", None), ev="evidenced", q="First report was considered by the Board on 24 January 2018 (minute 7).")
a("17", "Learning from cases reaches front line staff (JTAI, 2017)", "Hold four multi-agency learning events a year.", f"{LSCB}: Board Manager", one("Board Manager", LSCB), D(2018,12,31,"d mmm yyyy"), "Two events have been held, with 140 staff present. The third is on 24 May.", "In hand", None, sector=None, due=("2018-12-31", None))
a("18", "School nurses and health visitors receive supervision for these cases", "Commission and deliver supervision training to team leaders.", f"{CCG}: Carol Messenger (Designated Nurse)\nsupported by {MH}", CM, D(2017,12,29,"d mmm yyyy"), None, "Done", B, sector="NHS", due=("2017-12-29", None), ev="none", ww=[P(None, MH)], ww_ok=[[P("", MH)]],
  find=[("source-missing", "A", "check", "Action 18 carries no “(JTAI, 2017)” as the other areas for improvement do. Whose recommendation is it?")])
a("19", "The joint strategic needs assessment covers children who live with domestic abuse (JTAI, 2017)", "Write a chapter on domestic abuse with analysis of need.", f"Director of Public Health, {HC}", one("Director of Public Health", HC), D(2018,3,30,"d mmm yyyy"), "Chapter drafted. Goes to the Health and Wellbeing Board with this paper.", "In hand", Y, due=("2018-03-30", None))
a("20", "Agencies’ policies on staff who are affected by domestic abuse are up to date (JTAI, 2017)", "Each agency to review its policy.", "All agencies", dict(leads=[P(None, "All agencies")], leads_ok=[[P("All agencies")], []]), D(2018,3,30,"d mmm yyyy"), "Council, police and hospital policies reviewed. Others to follow.", "In hand", None, sector=None, due=("2018-03-30", None),
  find=[("lead-missing", "C", "check", "“All agencies” names nobody who can be asked. Who answers for action 20?")])
p.put([])
p.put(["Early Help, children’s services and Housing Options are services of Holmewater Council."])
r1 = p.actions[0]["row"]
p.find("colour-only-carrier", f"A{HEAD}", "check", "Which body leads is shown by shading, and printed in black and white it is lost: add a column that says council, health or joint.")
p.find("acronyms", f"C{r1}", "advice", "CCG and DCI are never spelt out: clinical commissioning group, detective chief inspector.")
p.find("merged-cells", "A6", "advice", "The four bands are merged across the table: use Centre Across Selection.")
p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("organisation-unknown", "C", "2", "A police lead has no sector and rightly no shading.")
p.quiet("colour-missing", "A", "5", "The key says that police and others are unshaded.")
p.quiet("small-number", "E", "6", "88 staff, four cohorts: no small numbers of people.")
p.quiet("overdue", "D", "7", "30 November has passed, but the date in force is 30 April 2018, with a reason.")
