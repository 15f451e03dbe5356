"""A maternity plan after CQC's inspection of a trust, 2021/22, as it went to a joint health scrutiny committee: key on a second sheet, letters, progress before the date."""
from openpyxl.comments import Comment
from by_row import Plan, V, D, P

AT = "2022-07-14"
p = Plan("moorfold-maternity-cqc", "Maternity", "CQC must-do and should-do actions for a trust's maternity services; position at 31 March 2022, for a meeting of 14 July 2022. RAG letters with their key on another sheet; progress stands before the date and the lead; initials; a hidden sheet and a note.",
         AT, {"ref": "A", "outcome": "B", "actions": "F", "lead": "E", "due": "D", "revised": "D", "status": "G", "progress": "C", "evidence": "C"})
T, TF = "BMHFT", "Brackenshaw and Moorfold Hospitals NHS Foundation Trust"
def where(text, nth=0):
    return [c.coordinate for row in p.ws.iter_rows() for c in row if isinstance(c.value, str) and text in c.value][nth]
def L(person, **more):
    return dict(leads=[P(person, T)], leads_ok=[[P(person, TF)]], sector="NHS", **more)
CQC = dict(src=("CQC",))

p.put(["Brackenshaw and Moorfold Hospitals NHS Foundation Trust (BMHFT)"], bold=True)
p.put(["Maternity services: action plan following the CQC inspection of 9 and 10 November 2021"], bold=True)
p.put(["Position at 31 March 2022"])
p.put(["For the Brackenshaw and Moorfold Joint Health Scrutiny Committee, 14 July 2022. RAG: see the sheet “Key”."])
p.row += 1
p.put(["ID", "CQC finding (Must do / Should do)", "Progress and assurance", "Target date", "Owner", "What will be done", "RAG"], bold=True, fill="C6E0B4")

p.band("MUST DO", 7)
p.act(["MD1", "The trust must ensure that staff complete mandatory and safeguarding training (CQC, 2021)", "Level 3 safeguarding: 93% of midwives and 90% of obstetricians at 28 February 2022 (trust learning report).", D(2022,2,28), "Helena Ruske, BMHFT", "Protected training weeks; weekly compliance report to matrons", "B"],
      "MD1", due=("2022-02-28", None), st="complete", ev="evidenced", q="93% of midwives and 90% of obstetricians at 28 February 2022 (trust learning report)", **L("Helena Ruske"), **CQC)
p.quiet("cqc-not-red", "B", "MD1", "All outcomes are CQC's, and the plan promises no red text.")
p.act(["MD2", "The trust must ensure that there are enough suitably qualified midwives on every shift (CQC, 2021)", "Eleven internationally recruited midwives have accepted offers and are due to arrive in May 2022.", D(2022,6,30), "Helena Ruske, BMHFT", "Fill all vacancies; review establishment with the recognised workforce tool", "A"],
      "MD2", due=("2022-06-30", None), **L("Helena Ruske"), **CQC,
      find=[("promise-passed", "C", "check", "“are due to arrive in May 2022” has passed. Did they arrive?")])
p.act(["MD3", "The trust must ensure that the triage of women who telephone or attend is timely and recorded (CQC, 2021)", "New triage tool in use since January 2022. Audit of 120 attendances, March 2022: 112 seen by a midwife within 15 minutes.", D(2022,3,31), "Dr Femi Adeyo-Lant, BMHFT", "Adopt a standard triage system; see all within 15 minutes", "B"],
      "MD3", due=("2022-03-31", None), st="complete", ev="evidenced", q="Audit of 120 attendances, March 2022: 112 seen by a midwife within 15 minutes", leads=[P("Dr Femi Adeyo-Lant", T)],
      leads_ok=[[P("Femi Adeyo-Lant", T)], [P("Dr Femi Adeyo-Lant", TF)]], sector="NHS", **CQC)
p.act(["MD4a", "The trust must ensure that incidents are reported, graded and learnt from (CQC, 2021)", "Backlog of open incidents down from 340 to 61. Weekly review meeting chaired by the risk midwife.", D(2022,9,30), "Risk & Governance, BMHFT", "Clear the backlog of incidents open for more than 60 days", "G"],
      "MD4a", [P("Risk & Governance", T)], ("2022-09-30", None), sector="NHS", leads_ok=[[P(None, T)], [P(None, "Risk & Governance", T)], [P("Risk & Governance", TF)]], **CQC)
p.act(["MD4b", None, "Template agreed. Shared with Tarn Valley CCG for comment.", D(2022,5,31), "Risk & Governance, BMHFT\nNadia Colbeck, NHS Tarn Valley CCG", "Share learning from serious incidents across the local maternity system", "A"],
      "MD4b", [P("Risk & Governance", T), P("Nadia Colbeck", "NHS Tarn Valley CCG")], ("2022-05-31", None), sector="NHS",
      leads_ok=[[P(None, T), P("Nadia Colbeck", "NHS Tarn Valley CCG")], [P(None, "Risk & Governance", T), P("Nadia Colbeck", "NHS Tarn Valley CCG")]], src=(), src_ok=[["CQC"]])
p.quiet("outcome-missing", "B", "MD4b", "A lettered part of MD4: the outcome stands at MD4a.")
p.act(["MD5", "The trust must ensure that emergency equipment is checked daily (CQC, 2021)", "Checks are embedded and staff know what is expected of them.", D(2021,12,31), "Carys Whitmoor, BMHFT", "Electronic daily check of resuscitaires and trolleys", "B"],
      "MD5", due=("2021-12-31", None), st="complete", ev="asserted", q="Checks are embedded and staff know what is expected of them.", **L("Carys Whitmoor"), **CQC)
p.act(["MD6", "The trust must ensure that foetal monitoring is reviewed by a second person each hour (CQC, 2021)", "“Fresh eyes” audit monthly. January 71%, February 78%, March 84% against a standard of 95%.", "30/4/22 (revised to 31/8/22 as the central monitors arrive in July)", "Dr Femi Adeyo-Lant, BMHFT", "Hourly fresh eyes; central monitoring on both sites", "A"],
      "MD6", [P("Dr Femi Adeyo-Lant", T)], ("2022-04-30", "2022-08-31"), sector="NHS", leads_ok=[[P("Femi Adeyo-Lant", T)], [P("Dr Femi Adeyo-Lant", TF)]], **CQC)
p.act(["MD7", "The trust must ensure that medicines are stored safely (CQC, 2021)", None, D(2022,1,31), "Carys Whitmoor, BMHFT", "Temperature logging in all medicine rooms", "B"],
      "MD7", due=("2022-01-31", None), st="complete", ev="none", **L("Carys Whitmoor"), **CQC)
p.act(["MD8", "The trust must ensure that women are offered interpreters (CQC, 2021)", "Complaint of Mrs Danuta Pohl answered in February 2022; apology given. Tablet interpreting on trial in two clinics.", "by end Sept 2022", "H.R. / S.K.", "Interpreting by video in all clinics; audit of need at booking", "G"],
      "MD8", [P("H.R."), P("S.K.")], ("2022-09-30", None), sector=None, sector_ok=["NHS"], leads_ok=[[P("Helena Ruske"), P("S.K.")], [P("Helena Ruske", T), P("S.K.")], [P("H.R."), P("S.K.", T)]], **CQC,
      find=[("lead-initials", "E", "check", "“H.R.” and “S.K.” stand for leads without a name. Write the names and the organisation, or put them into the key."),
            ("personal-name", "C", "check", "“Mrs Danuta Pohl”, who complained, is named. Take the name out before publishing.")])
p.act(["MD9", "The trust must ensure that the executive team has oversight of maternity risks (CQC, 2021)", "Maternity risk register reviewed at each board since January 2022; board minutes of 27 January and 24 March 2022.", D(2022,3,31), "Chief Nurse, BMHFT", "Standing maternity item at the public board", "B"],
      "MD9", due=("2022-03-31", None), st="complete", ev="evidenced", q="board minutes of 27 January and 24 March 2022", **L("Chief Nurse"), **CQC)

p.band("SHOULD DO", 7)
p.act(["SD1", "The trust should improve waiting times for induction of labour (CQC, 2021)", "Delays over 24 hours: 31 in Q3, 18 in Q4. Outpatient induction pathway agreed.", "Q2 2022/23", "Dr Femi Adeyo-Lant, BMHFT", "Outpatient induction; daily huddle", "G"],
      "SD1", [P("Dr Femi Adeyo-Lant", T)], ("2022-09-30", None), sector="NHS", leads_ok=[[P("Femi Adeyo-Lant", T)], [P("Dr Femi Adeyo-Lant", TF)]], **CQC,
      find=[("due-month-only", "D", "advice", "“Q2 2022/23” was read as 30 September 2022. Write the day, month and year.")])
p.act(["SD2", "The trust should ensure that partners are able to stay overnight (CQC, 2021)", "Reclining chairs bought from charitable funds. Survey of 64 families in March 2022: 58 said their partner was able to stay.", D(2022,3,31), "Carys Whitmoor, BMHFT", "Reclining chairs on both wards", "B"],
      "SD2", due=("2022-03-31", None), st="complete", ev="evidenced", q="Survey of 64 families in March 2022: 58 said their partner was able to stay.", **L("Carys Whitmoor"), **CQC)
p.act(["SD3", "The trust should improve the offer of perinatal mental health care (CQC, 2021)", "Joint clinic agreed. A specialist midwife is in post; the psychologist starts in September 2022.", "31 July 2022", "Nadia Colbeck, NHS Tarn Valley CCG / Brackenshaw Council Public Health", "Joint perinatal clinic in the Ferry Road family hub", "G"],
      "SD3", [P("Nadia Colbeck", "NHS Tarn Valley CCG"), P(None, "Brackenshaw Council Public Health")], ("2022-07-31", None), sector="joint",
      leads_ok=[[P("Nadia Colbeck", "NHS Tarn Valley CCG", "Brackenshaw Council Public Health")], [P("Nadia Colbeck", "NHS Tarn Valley CCG"), P("Public Health", "Brackenshaw Council")], [P("Nadia Colbeck", "NHS Tarn Valley CCG"), P(None, "Brackenshaw Council", "Public Health")]], **CQC)
p.act(["SD4", "The trust should reduce smoking at the time of delivery (CQC, 2021)", "10.9% in Q4 (12.6% in Q1). Incentive scheme open since February.", D(2022,12,31), "Moorfold Borough Council Public Health with Helena Ruske, BMHFT", "Stop smoking adviser in each antenatal clinic", "G"],
      "SD4", [P(None, "Moorfold Borough Council Public Health")], ("2022-12-31", None), ww=[P("Helena Ruske", T)], sector="LA", sector_ok=["joint"],
      leads_ok=[[P(None, "Moorfold Borough Council Public Health"), P("Helena Ruske", T)], [P("Public Health", "Moorfold Borough Council")], [P("Public Health", "Moorfold Borough Council"), P("Helena Ruske", T)]],
      ww_ok=[[]], **CQC)
p.act(["SD5", "The trust should ensure that clinical guidelines are in date (CQC, 2021)", "41 of 58 guidelines in date at March. The remaining 17 will be ratified by 30 June 2022.", "31/05/2022 (extended)", "Dr Femi Adeyo-Lant, BMHFT", "Rolling review of all guidelines", "R"],
      "SD5", [P("Dr Femi Adeyo-Lant", T)], ("2022-05-31", None), sector="NHS", leads_ok=[[P("Femi Adeyo-Lant", T)], [P("Dr Femi Adeyo-Lant", TF)]], **CQC,
      late_words="Action SD5 was due by 31 May 2022 and was extended, but no new date is given. It is not complete at 14 July 2022: give the new date, or record why there is none.",
      find=[("promise-passed", "C", "check", "“will be ratified by 30 June 2022” has passed. Were they?")])
p.act(["SD6", "The trust should improve the environment of the bereavement suite (CQC, 2021)", "Opened on 14 March 2022. Quote from the bereavement charity's visit report, 18 March 2022: “calm, private and well equipped”. Sound-proofing of the adjoining room is still to be done.", D(2022,3,31), "Estates, BMHFT", "Refurbish the suite away from the labour ward", "B"],
      "SD6", [P("Estates", T)], ("2022-03-31", None), "complete", "evidenced", "Quote from the bereavement charity's visit report, 18 March 2022", sector="NHS", leads_ok=[[P(None, T)], [P(None, "Estates", T)], [P("Estates", TF)]], **CQC,
      find=[("complete-outstanding", "C", "check", "SD6 is recorded as complete, but “Sound-proofing of the adjoining room is still to be done.” Is it complete?")])
p.act(["SD7", "The trust should ensure that community midwives have working mobile devices (CQC, 2021)", "All devices replaced; IT asset list of 22 February 2022 shows 74 of 74 issued.", D(2022,2,28), "Digital, BMHFT", "Replace all devices and test coverage", "B"],
      "SD7", [P("Digital", T)], ("2022-02-28", None), "complete", "evidenced", "IT asset list of 22 February 2022 shows 74 of 74 issued", sector="NHS", leads_ok=[[P(None, T)], [P(None, "Digital", T)], [P("Digital", TF)]], **CQC)
p.act(["SD8", "The trust should involve families more fully in the design of of the service (CQC, 2021)", "Maternity Voices Partnership chair recruited. First “fifteen steps” walk took place on 11 March.", D(2022,10,31), "Healthwatch Moorfold", "Yearly work programme with the Maternity Voices Partnership", "G"],
      "SD8", [P(None, "Healthwatch Moorfold")], ("2022-10-31", None), sector=None, **CQC,
      find=[("doubled-word", "B", "advice", "“of of” stands there. Take one out.")])
p.act(["SD9", "The trust should improve continuity of carer (CQC, 2021)", "Paused nationally from April pending safe staffing; the building blocks are being put in place.", None, "Helena Ruske, BMHFT", "Building blocks for continuity teams", "A"],
      "SD9", due=(None, None), **L("Helena Ruske"), **CQC,
      find=[("due-missing", "D", "must-fix", "SD9 has no date, so nobody will ask after it. Give the day by which it is to be done, or on which it will be looked at again.")])

p.band("FROM THE NATIONAL REVIEW", 7)
p.act(["NR1", "Staff feel able to speak up (Ockenden, 2022)", "Two listening events held. Staff survey due out in the autumn.", "31/10/2022", "Chief People Officer, BMHFT", "Freedom to speak up guardian for maternity", "G"],
      "NR1", due=("2022-10-31", None), **L("Chief People Officer"), src=("OCKENDEN",), src_ok=[["Ockenden"], []],
      find=[("source-unknown", "B", "check", "“Ockenden” is a review and not an inspectorate that is known: it stands at three actions. Add it to the settings, or correct it.")])
p.act(["NR2", "Every complaint is answered with the family's involvement (Ockenden, 2022)", "Three families have met the director of midwifery since January.", "30 June 2022, then 31 Aug 2022, now 30 November 2022 (complaints officer post vacant)", "Helena Ruske, BMHFT", "Families to be offered a meeting before each response", "A"],
      "NR2", due=("2022-06-30", "2022-11-30"), due_ok=[("2022-08-31", "2022-11-30")], **L("Helena Ruske"), src=("OCKENDEN",), src_ok=[["Ockenden"], []],
      find=[("revised-again", "D", "report", "The date of NR2 was put back twice: first due 30 June 2022, now 30 November 2022. Tell members."),
            ("small-number", "C", "check", "“Three families” who complained could identify somebody. Say “a small number”.")])
p.act(["NR3", "Consultant ward rounds take place twice a day (Ockenden, 2022)", "Not yet begun: needs two further consultant posts in the 2022/23 business case.", "31 July 2022", "Dr Femi Adeyo-Lant, BMHFT", "Job plans for twice-daily rounds on both sites", "N"],
      "NR3", [P("Dr Femi Adeyo-Lant", T)], ("2022-07-31", None), sector="NHS", leads_ok=[[P("Femi Adeyo-Lant", T)], [P("Dr Femi Adeyo-Lant", TF)]], src=("OCKENDEN",), src_ok=[["Ockenden"], []])

k = p.wb.create_sheet("Key")
for row in (["RAG", "Meaning"], ["B", "Complete: evidence seen by the Maternity Assurance Group"], ["G", "On plan"], ["A", "Slipped, recovery agreed"], ["R", "Slipped, no recovery agreed"], ["N", "Not begun"]):
    k.append(row)
h = p.wb.create_sheet("Lists")
for row in (["Owner", "Extension"], ["Ruske", "x4471"], ["Whitmoor", "x4410"]):
    h.append(row)
h.sheet_state = "hidden"
p.find("hidden-sheet", "'Lists'!A1", "must-fix", "The hidden sheet “Lists” will go out with the workbook. Delete it or leave it out of the copy.")
r = next(a["row"] for a in p.actions if a["ref"] == "MD2")
p.ws[f"C{r}"].comment = Comment("Two have since pulled out - check before it goes to members", "Carys Whitmoor")
p.find("remark", f"C{r}", "must-fix", "There is a note on the progress of MD2. It goes out with the workbook. Delete it, or leave it out of the copy.")
p.find("plan-older", "A3", "check", "The plan says “Position at 31 March 2022”; the meeting is on 14 July 2022. Ask the leads for an update, or tell members that this is March's position.")
p.find("acronyms", where("CCG"), "advice", "CCG is never spelt out.")
p.find("merged-cells", "A%d" % min(c.min_row for c in p.ws.merged_cells.ranges), "advice", "The section bands are merged cells. Screen readers may lose their place; use Centre Across Selection.")
p.find("spelt-differently", where("Tarn Valley CCG", 0), "advice", "“Tarn Valley CCG” and “NHS Tarn Valley CCG” seem to be one body. Use one spelling throughout.")
p.wb.properties.title = "Maternity action plan"
p.wb.properties.lastModifiedBy = "Carys Whitmoor"
p.find("author-named", "'Maternity'!A1", "advice", "The workbook's properties name Carys Whitmoor. Take the name out, or make a clean copy.")
p.widths = {"A": 8, "B": 42, "C": 48, "D": 20, "E": 30, "F": 36, "G": 6}
