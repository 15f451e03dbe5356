from by_row import *

p = Plan("thornbeck-adults-cqc-assurance", "ASC assurance plan", "Adult social care plan after a CQC local authority assessment, 2025. Status letters C/G/A/R with a key at the foot (G is not finished), theme column instead of bands, two lines in the owner cell (name, then post and organisation), heading repeated at the page break with a continuation row.",
         "2025-10-08", dict(ref="B", outcome="C", actions="D", lead="E", due="F", revised="F", status="G", progress="H", evidence="I"))
p.widths = dict(A=20, B=7, C=34, D=40, E=34, F=22, G=8, H=48, I=40)
TC, ICB, ACUTE, MHT = "Thornbeck Council", "NHS West Moor Integrated Care Board", "Thornbeck Royal NHS Foundation Trust", "Moorside Mental Health NHS Foundation Trust"
p.put(["Adult Social Care – improvement plan after the CQC local authority assessment"], bold=True)
p.put(["Assessment visit October 2024; report published 14 February 2025; rating: Requires improvement. Prepared for the Adults Scrutiny Committee, position at 15 September 2025"])
p.put([])
HEADS = ["CQC theme", "Action no", "Improvement sought", "What we are doing", "Owner", "Timescale", "Status", "Narrative", "Assurance: how it is known"]
p.put(HEADS, bold=True, fill="B4C7E7")
T1, T2, T3, T4 = "1 Working with people", "2 Providing support", "3 Safety within the system", "4 Leadership"

def L(*xs):
    """(name, post, organisation…)"""
    return dict(leads=[P(n, *o) for n, q, *o in xs], leads_ok=[[P(f"{n}, {q}", *o) for n, q, *o in xs], [P(f"{q}, {n}", *o) for n, q, *o in xs]])

FILL = dict(C="BDD7EE", G="C6E0B4", A="FFE699", R="F8CBAD")
def a(theme, ref, out, act, owner, w, due_v, s, nar, how, **k):
    p.section = theme
    k.setdefault("sector", "LA")
    return p.act([theme, ref, out, act, owner, due_v, V(s, fill=FILL[s]), nar, how], ref, **w, st="complete" if s == "C" else "open", src_ok=[["CQC"]], **k)

GA = L(("Gillian Ashby", "Assistant Director Operations", TC)); ga = "Gillian Ashby\nAssistant Director Operations, Thornbeck Council"
TO = L(("Tunde Okafor", "Head of Commissioning", TC)); to = "Tunde Okafor\nHead of Commissioning, Thornbeck Council"
BL = L(("Bethan Lloyd", "Principal Social Worker", TC)); bl = "Bethan Lloyd\nPrincipal Social Worker, Thornbeck Council"
SR = L(("Stephen Rudd", "Head of Safeguarding", TC)); sr = "Stephen Rudd\nHead of Safeguarding, Thornbeck Council"
DASS = L(("Margaret Ince", "Director of Adult Social Care", TC)); dass = "Margaret Ince\nDirector of Adult Social Care, Thornbeck Council"

a(T1, "A1", "People do not wait too long for a care needs assessment.", "Use a partner agency to clear the waiting list and introduce ‘waiting well’ calls.", ga, GA, "31/08/2025", "C",
  "Waiting list cleared by 22 August. Everyone who was waiting was called monthly.", "Weekly waiting list report: 412 people in February, 38 on 29 August; median wait 16 days (71 days in January).", due=("2025-08-31", None), ev="evidenced", q="Weekly waiting list report: 412 people in February, 38 on 29 August; median wait 16 days (71 days in January).")
a(T1, "A2", "Annual reviews are carried out on time.", "Set up a dedicated review team of eight workers.", ga, GA, "31/03/2026", "G", "Seven workers are in post and the last has been appointed. 62% of reviews due are up to date (target 80% by March).", "Monthly performance report.", due=("2026-03-31", None))
a(T1, "A3", "Carers are offered an assessment in their own right.", "Recommission the carers’ assessment service and run a publicity campaign.", to, TO, "30/09/2025 revised to 31/01/2026 because the first tender produced no compliant bid", "A", "Second tender published on 1 September. Publicity campaign took place in June.", "Contract award notice.", due=("2025-09-30", "2026-01-31"))
a(T1, "A4", "Assessments are strengths based and recorded in plain words.", "Train all assessment staff in the new practice framework.", bl, BL, "31/07/2025", "C", "Training delivered between April and July.", "Register: all 118 assessment staff attended. Audit of 50 assessments in August: 43 rated good.", due=("2025-07-31", None), ev="evidenced", q="Register: all 118 assessment staff attended. Audit of 50 assessments in August: 43 rated good.")
a(T1, "A5", "Information and advice are easy to find.", "Redesign the web pages with people who use services.", "Digital Services Manager\nThornbeck Council", dict(leads=[P("Digital Services Manager", TC)], leads_ok=[]), "30/06/2025", "C", "New pages went live on 16 June. Information is now easy to find.", None, due=("2025-06-30", None), ev="asserted", q="Information is now easy to find.")
a(T2, "B1", "There is enough home care in the rural wards.", "Award a zoned home care contract.", to, TO, "30/11/2025", "G", "Evaluation is complete and the award goes to Cabinet on 21 October.", "Hours unfilled each week.", due=("2025-11-30", None))
a(T2, "B2", "People leave hospital with the right support.", "Agree a single discharge pathway with therapists based on the wards.", "Gillian Ashby, Thornbeck Council\nMark Feeney, Chief Operating Officer, Thornbeck Royal NHS Foundation Trust", dict(leads=[P("Gillian Ashby", TC), P("Mark Feeney", ACUTE)], leads_ok=[[P("Gillian Ashby", TC), P("Mark Feeney, Chief Operating Officer", ACUTE)]]), "31/10/2025", "G", "Pathway has run on three wards since June and was extended to all medical wards on 1 September.", "Discharge dashboard.", sector="joint", due=("2025-10-31", None))
a(T2, "B3", "Housing options for people with a learning disability are widened.", "Publish a housing needs analysis and a ten year plan.", to, TO, "Spring 2026", "G", "Analysis done. Plan is being drafted with the housing service.", "Published plan.", due=(None, None), due_ok=[("2026-05-31", None), ("2026-06-30", None), ("2026-04-30", None), ("2026-06-20", None)], reason="“Spring 2026” is no day",
  find=[("due-unreadable", "F", "check", "“Spring 2026” is not a day, so nobody can tell when action B3 is late. Which day was agreed?")])
a(T2, "B4", "Direct payments are simpler to set up and run.", "Move to prepaid cards and a single support service.", "Head of Finance Operations, Thornbeck Council", dict(leads=[P("Head of Finance Operations", TC)], leads_ok=[]), "31/07/2025", "A", "Cards are ready. The change over is held up while the bank finishes its checks.", "Number of cards in use.", due=("2025-07-31", None))
a(T2, "B5", "Continuing healthcare decisions are reached jointly.", "Hold a monthly joint panel with an agreed disputes process.", "Lorna Petrie\nDirector of Nursing, NHS West Moor Integrated Care Board", L(("Lorna Petrie", "Director of Nursing", ICB)), "30/05/2025", "C", "Panel has met monthly since May.", "Signed terms of reference (9 May 2025); panel log shows 61 decisions with no dispute unresolved beyond 28 days.", sector="NHS", due=("2025-05-30", None), ev="evidenced", q="Signed terms of reference (9 May 2025); panel log shows 61 decisions with no dispute unresolved beyond 28 days.")

p.put(HEADS, bold=True, fill="B4C7E7"); HEAD2 = p.row
a(T3, "C1", "Safeguarding concerns are triaged promptly.", "Move triage to a single team with a duty manager.", sr, SR, "30/06/2025", "C", "The team began work on 2 June 2025.", "Performance report to the Safeguarding Adults Board, September 2025: 95% of concerns triaged within two working days (58% in 2024).", due=("2025-06-30", None), ev="evidenced", q="95% of concerns triaged within two working days (58% in 2024)")
a(T3, "C2", "People are asked what they want to happen and are told the outcome.", "Add ‘making safeguarding personal’ questions to the record and audit them quarterly.", sr, SR, "31/07/2025", "C", "Questions added on 1 July. The first quarterly audit has still to be done.", None, due=("2025-07-31", None), ev="asserted", q="Questions added on 1 July.", 
  find=[("complete-outstanding", "H", "check", "Action C2 is rated C, but “The first quarterly audit has still to be done” is work outstanding. Is it complete?")])
a(T3, "C3", "The deprivation of liberty backlog is reduced.", "Buy in independent best interests assessors.", sr, SR, "31/12/2025", "A", "Backlog is 290, down from 515 in February, but above the 240 planned for September.", "Weekly backlog report.", due=("2025-12-31", None))
a(T3, "C4", "Providers of concern are supported early.", "Introduce a provider quality dashboard and a monthly joint meeting.", "Tunde Okafor, Thornbeck Council / Quality Lead, NHS West Moor Integrated Care Board", dict(leads=[P("Tunde Okafor", TC), P("Quality Lead", ICB)], leads_ok=[]), "30/09/2025", "R", "Joint meetings have begun. The dashboard has not been built: the analyst left in June and the post was filled only in September.", "Dashboard in use.", sector="joint", due=("2025-09-30", None))
a(T3, "C5", "Young people are well prepared for adulthood.", "Agree a transitions protocol from the age of 14.", ga, GA, "31/10/2025", "G", "Protocol agreed with Children’s Services in July and is being piloted. A mother, Mrs Corrigan, spoke about her family’s experience at the launch.", "Feedback from families.", due=("2025-10-31", None),
  find=[("personal-name", "H", "check", "“Mrs Corrigan”, a mother, is named in the narrative of C5. Has she agreed to be named in a public paper?")])
a(T3, "C6", "Approved mental health professionals are available round the clock.", "Review the rota jointly with the mental health trust.", "Bethan Lloyd, Thornbeck Council with Moorside Mental Health NHS Foundation Trust", dict(leads=[P("Bethan Lloyd", TC)], leads_ok=[[P("Bethan Lloyd", TC), P(None, MHT)], [P("Bethan Lloyd", TC, MHT)]]), "28/11/2025", "G", "Rota review group has met four times; consultation with staff ends on 31 October.", "New rota.", due=("2025-11-28", None), ww=[P(None, MHT)], ww_ok=[[], [P("", MHT)]], sector_ok=["joint"])
cont = p.cont([None, None, None, None, None, None, None, "Trust has agreed to fund one of the two additional night posts.", None])
a(T4, "D1", "Leaders have a clear line of sight on quality.", "Set up a quality assurance board chaired by the Director.", dass, DASS, "31/03/2025", "C", "Board has met monthly since March 2025.", "Terms of reference and six sets of minutes; actions log reviewed by internal audit in July 2025 (substantial assurance).", due=("2025-03-31", None), ev="evidenced", q="actions log reviewed by internal audit in July 2025 (substantial assurance)")
a(T4, "D2", "Data on people’s protected characteristics are complete.", "Make the fields mandatory and train front line teams.", "Performance Manager, Thornbeck Council", dict(leads=[P("Performance Manager", TC)], leads_ok=[]), "30/05/2025", "C", None, None, due=("2025-05-30", None), ev="none")
a(T4, "D3", "The workforce is stable.", "Publish a workforce strategy and a career pathway.", bl, BL, "31/12/2025", "G", "Strategy is with trade unions for comment. Agency use is down to 9% (17% a year ago).", "Vacancy and turnover figures.", due=("2025-12-31", None))
a(T4, "D4", "People who use services help to shape them.", "Appoint a co-production lead and set up a co-production board.", dass, DASS, "30/06/3025", "G", "Lead was appointed in May. The board will hold its first meeting in November.", "Board minutes.", due=("3025-06-30", None), due_ok=[("2025-06-30", None)], od=False, od_ok=[True],
  find=[("due-far", "F", "must-fix", "The date of action D4 is 30 June 3025. If 2025 is meant, it is late; if 2026, it is not.")])
p.put([])
p.put(["Status: C = complete, checked by the quality assurance board; G = on course; A = behind, with a plan to recover; R = off course"])
p.find("heading-repeated", f"A{HEAD2}", "advice", "The heading row stands again: let Excel repeat it in print instead (Print Titles).")

p.find("no-document-title", "A1", "advice", "The workbook has no title in its properties.")
p.quiet("status-unclear", "G", "A2", "The letters are explained in the key at the foot: G is on course, C complete.")
p.quiet("overdue", "F", "A3", "30 September has passed, but 31 January 2026 is in force, with a reason.")
p.quiet("small-number", "H", "A2", "Seven workers in post is staffing, not people who could be identified.")
p.quiet("row-unread", "H", "C6", "The row below C6 is its continuation.")
