from by_row import *

p = Plan("kingsmarl-audit-tracker", "Tracker", "Children's services tracker of internal audits and an LGA peer review (2021). Priority letters, findings, management responses, original and revised target (hidden) columns, percent complete, "
         "a band for each audit whose refs restart with its letters, leads of one council named without it.",
         "2021-10-14",
         {"ref": "A", "outcome": "D", "actions": "E", "lead": "F", "due": "G", "revised": "H", "progress": "J", "status": "I", "evidence": "J"},
         columns_acceptable={"outcome": ["D", "B"], "actions": ["E", "D"]})
ws = p.ws
p.widths = {"A": 7, "B": 36, "C": 8, "D": 36, "E": 38, "F": 30, "G": 13, "H": 13, "I": 9, "J": 46}
def pc(x): return V(x, "0%")
LA = dict(sector=None, sector_ok=["LA"])
def ok(name, role, *orgs): return [[P(f"{name}, {role}", *orgs)], [P(name, "Kingsmarl Council")], [P(f"{name} ({role})", *orgs)]]

p.put(["Kingsmarl Council: Children's Services"], bold=True)
p.put(["Tracker of recommendations from Internal Audit and peer review: position at 30 September 2021 for the Audit Committee"], bold=True)
p.put(["100% = implemented, with evidence seen by the responsible head of service. 9 of 21 recommendations are implemented."])
p.put([])
h = p.put(["Rec", "Finding and risk", "Priority", "Recommendation", "Management response", "Responsible officer", "Original target", "Revised target", "% complete", "Follow-up comment"], bold=True, fill="DDD9C4")
p.find("hidden-column", "H:H", "must-fix", "The column of revised targets is hidden, and goes out with the workbook. Show it, or members cannot see what was put back.")

p.band("INTERNAL AUDIT: FOSTERING PAYMENTS (final report 12 January 2021, limited assurance)", 10)
SB, SBR = "Sally Brandreth", "Head of Fostering"
p.act(["FP1", "Skills payments are made before anybody has approved them", "High", "Approve each skills payment before it is made", "Agreed. An approval step to be built into the payment form.", "Sally Brandreth, Head of Fostering",
  D(2021, 3, 31), None, pc(1), "Internal Audit tested 25 payments in July 2021 and found each approved beforehand."],
  "FP1", [P(SB)], ("2021-03-31", None), "complete", "evidenced", "Internal Audit tested 25 payments in July 2021 and found each approved beforehand.", leads_ok=ok(SB, SBR), **LA)
p.act(["FP2", "Overpayments are not pursued", "High", "Recover overpayments to carers who have left", "Agreed. Letters to be sent and plans for repayment made.", "Finance Business Partner",
  D(2021, 6, 30), D(2021, 11, 30), pc(.7), "£18,400 of £26,900 recovered. Extended because the courts are slow to list claims."],
  "FP2", [P("Finance Business Partner")], ("2021-06-30", "2021-11-30"), "open", **LA)
p.act(["FP3", "The payment run is not reconciled to the case system", "Medium", "Reconcile the two systems each month", "Agreed.", "Fostering Finance Officer",
  D(2021, 5, 31, "dd-mmm"), None, pc(1), "Done."],
  "FP3", [P("Fostering Finance Officer")], ("2021-05-31", None), "complete", "none", None, **LA,
  find=[("due-no-year", "G", "advice", "The date shows 31-May, and its year, 2021, stands only in the cell. Show the year.")])
p.act(["FP3", "Agreements with carers are unsigned", "Medium", "Hold a signed agreement for each carer", "Agreed. To be done at each annual review.", "Sally Brandreth, Head of Fostering",
  D(2021, 9, 30), None, pc(.9), "Signed agreements are on file for 143 of 158 carers."],
  "FP3", [P(SB)], ("2021-09-30", None), "open", leads_ok=ok(SB, SBR), **LA,
  late_words="The second FP3 (signed agreements) was due by 30 September 2021 and stands at 90%. No later date is given: what is the new date, or what should members be told?",
  find=[("ref-duplicated", "A", "must-fix", "FP3 stands at two recommendations, and FP4 at none. Should this be FP4?")])
p.act(["FP5", "Leavers keep their access to the payment system", "High", "Review access to the payment system each quarter", "Agreed.", "Systems Manager, Digital Services",
  D(2026, 9, 30, "dd-mmm"), None, pc(.4), "Leavers have been removed. Role profiles are still to be written."],
  "FP5", [P("Systems Manager")], ("2026-09-30", None), "open", due_ok=[("2021-09-30", None)], od_ok=[True], **LA,
  leads_ok=[[P("Systems Manager", "Digital Services")], [P("Systems Manager, Digital Services")], [P("Systems Manager", "Kingsmarl Council")]],
  find=[("due-hidden-year", "G", "must-fix", "The date shows 30-Sep but holds 30 September 2026. If 2021 was meant, FP5 is late. Confirm the year.")])

p.band("INTERNAL AUDIT: DIRECT PAYMENTS FOR DISABLED CHILDREN (final report 4 May 2021, reasonable assurance)", 10)
RA, RAR = "Ravi Anand", "Head of Disabled Children's Service"
p.act(["DP1", "Payments go on for years without review", "Medium", "Review each direct payment once a year", "Agreed. Reviews to be scheduled by birth month.", "Ravi Anand, Head of Disabled Children's Service",
  D(2021, 12, 31), None, pc(.6), "52 of 87 reviews have been held."],
  "DP1", [P(RA)], ("2021-12-31", None), "open", leads_ok=ok(RA, RAR), **LA)
p.act(["DP2", "Bank statements take too long to check", "Low", "Move families to pre-paid cards", "Partly agreed. Families who prefer their own account may keep it.", "Ravi Anand, Head of Disabled Children's Service",
  D(2022, 3, 31), None, pc(0), "Not started: the card contract is to be let in January 2022."],
  "DP2", [P(RA)], ("2022-03-31", None), "open", leads_ok=ok(RA, RAR), **LA)
p.act(["DP3", "Parents do not know what the money may be spent on", "Medium", "Publish plain guidance for parents", "Agreed.", "Commissioning Officer",
  D(2021, 7, 30), None, "100%", "Guidance published on 22 July 2021; in a survey in September, 58 of 64 parents found it clear."],
  "DP3", [P("Commissioning Officer")], ("2021-07-30", None), "complete", "evidenced", "Guidance published on 22 July 2021; in a survey in September, 58 of 64 parents found it clear.", **LA)
p.act(["DP4", "Unspent balances build up", "High", "Recover balances above eight weeks' payment", "Agreed.", "Ravi Anand, Head of Disabled Children's Service",
  D(2021, 9, 30), None, pc(1), "Not yet complete, as letters to families are with Legal."],
  "DP4", [P(RA)], ("2021-09-30", None), "complete", "none", None, ev_ok=["asserted"], st_ok=["open"], od_ok=[True], leads_ok=ok(RA, RAR), quiet=True, **LA,
  find=[("status-disagrees", "I", "must-fix", "DP4 stands at 100%, but the comment says “Not yet complete, as letters to families are with Legal”. Correct one of them.")])

p.band("INTERNAL AUDIT: CARE PLACEMENT CONTRACTS (final report 18 June 2021, limited assurance)", 10)
AF, AFR = "Adeola Finch", "Commissioning Manager"
p.act(["CP1", "Children are placed without a signed contract", "High", "Hold a signed contract for each placement", "Agreed. Backlog to be cleared by the end of August.", "Adeola Finch, Commissioning Manager",
  D(2021, 8, 31), None, pc(.8), "Contracts signed for 61 of 74 placements. Providers are chased weekly."],
  "CP1", [P(AF)], ("2021-08-31", None), "open", leads_ok=ok(AF, AFR), **LA)
p.act(["CP2", "Providers are not visited", "Medium", "Visit each provider yearly with the designated nurse", "Agreed.", "Adeola Finch, Commissioning Manager / Dr Ros Tenby, Designated Nurse, Kingsmarl CCG",
  D(2021, 12, 31), None, pc(.5), "#REF!"],
  "CP2", [P(AF), P("Dr Ros Tenby", "Kingsmarl CCG")], ("2021-12-31", None), "open", sector="NHS", sector_ok=["joint", None],
  leads_ok=[[P("Adeola Finch, Commissioning Manager"), P("Dr Ros Tenby, Designated Nurse", "Kingsmarl CCG")], [P(AF), P("Ros Tenby", "Kingsmarl CCG")], [P(AF, "Kingsmarl Council"), P("Dr Ros Tenby", "Kingsmarl CCG")]],
  find=[("error-shown", "J", "must-fix", "A formula shows an error (#REF!) where the comment on CP2 should stand. Mend it, or write the words in its place.")])
p.act(["CP3", "Terms of the framework are out of date", "Medium", "Have the terms reviewed by lawyers", "Agreed.", "Imogen Vale, Northmoor Legal",
  D(2021, 10, 31), None, "75%", "Comments on the first draft have been sent back."],
  "CP3", [P("Imogen Vale", "Northmoor Legal")], ("2021-10-31", None), "open", sector=None, sector_ok=["LA"],
  find=[("organisation-unknown", "F", "check", "“Northmoor Legal” is not known as the council's, the NHS's or another body's. Say which it is.")])
p.act(["CP4", "Prices are not compared", "Low", "Compare prices with neighbouring councils", "Agreed, with the regional group.", "Adeola Finch, Commissioning Manager",
  D(2021, 11, 30), None, pc(.25), None],
  "CP4", [P(AF)], ("2021-11-30", None), "open", leads_ok=ok(AF, AFR), **LA,
  find=[("progress-missing", "J", "check", "CP4 stands at 25%, and nothing is said of what was done. Ask its lead.")])

p.band("PEER REVIEW OF THE FRONT DOOR (LGA, November 2020; letter of 15 December 2020)", 10)
LK, LKR = "Louise Kerrigan", "Head of Front Door"
p.act(["PR1", "Referral forms leave out the history of the family", "High", "Redesign the referral form with partners", "Accepted.", "Louise Kerrigan, Head of Front Door",
  D(2021, 2, 26), None, pc(1), "Form live on 1 February. An audit of 40 contacts in May found 36 filled in fully."],
  "PR1", [P(LK)], ("2021-02-26", None), "complete", "evidenced", "An audit of 40 contacts in May found 36 filled in fully.", leads_ok=ok(LK, LKR), **LA)
p.act(["PR2", "Contacts wait in the inbox", "High", "Screen contacts on the day they arrive", "Accepted.", "Louise Kerrigan, Head of Front Door",
  D(2021, 3, 31), None, pc(1), "Staff are clear about what is expected and screening is prompt."],
  "PR2", [P(LK)], ("2021-03-31", None), "complete", "asserted", "Staff are clear about what is expected and screening is prompt.", leads_ok=ok(LK, LKR), **LA)
p.act(["PR3", "Referrers do not hear what happened", "Medium", "Tell referrers the outcome within five working days", "Accepted.", "Louise Kerrigan, Head of Front Door",
  D(2021, 4, 30), D(2021, 8, 31), pc(.95), "71% of referrers now hear within five working days."],
  "PR3", [P(LK)], ("2021-04-30", "2021-08-31"), "open", leads_ok=ok(LK, LKR), **LA,
  find=[("revised-no-reason", "H", "advice", "The target of PR3 was put back from 30 April to 31 August 2021, and nothing says why. Give the reason.")])
p.act(["PR4", "Police and health are not at the table every day", "Medium", "Agree a daily rota of partners in the hub", "Accepted.", "Louise Kerrigan, Head of Front Door with Estmarsh Police",
  D(2021, 9, 30), None, pc(1), "The rota is working well and partners value it."],
  "PR4", [P(LK)], ("2021-09-30", None), "complete", "asserted", "The rota is working well and partners value it.", leads_ok=ok(LK, LKR), ww=[P(None, "Estmarsh Police")], **LA)
p.act(["PR5", "Carers find the front door hard to reach", "Low", "Ask foster carers how they are received", "Accepted.", "Sally Brandreth, Head of Fostering",
  D(2021, 7, 31), None, pc(1), "Focus group of carers on 14 July 2021, opened by Mrs Judd; notes shared with the team."],
  "PR5", [P(SB)], ("2021-07-31", None), "complete", "evidenced", "Focus group of carers on 14 July 2021", leads_ok=ok(SB, SBR), **LA,
  find=[("personal-name", "J", "check", "“Mrs Judd” is named, and is no lead. Does she know, and is it meant to be published?")])
p.act(["PR6", "Managers do not record why a case is closed", "High", "Record the reason for closing in each case", "Accepted.", None,
  D(2021, 12, 31), None, pc(.1), "Template drafted."],
  "PR6", [], ("2021-12-31", None), "open", **LA,
  find=[("lead-missing", "F", "must-fix", "Nobody is named as responsible for PR6. Name the person.")])
p.act(["PR7", "Workers accept what parents tell them", "Medium", "Train workers in professional curiosity", "Accepted.", "Principal Social Worker",
  None, None, pc(.3), "First cohort of 18 has been trained."],
  "PR7", [P("Principal Social Worker")], (None, None), "open", **LA,
  find=[("due-missing", "G", "must-fix", "There is no target date for PR7. Give the day by which it is to be done.")])
p.act(["PR8", "There is no programme of case audit at the front door", "Medium", "Adopt an audit framework", "Accepted.", "Quality Assurance Manager",
  D(2021, 6, 30), None, pc(1), "Framework approved by the senior management team on 24 June 2021; copies from a.tolley@kingsmarl.example"],
  "PR8", [P("Quality Assurance Manager")], ("2021-06-30", None), "complete", "evidenced", "Framework approved by the senior management team on 24 June 2021", **LA,
  find=[("email-address", "J", "check", "“a.tolley@kingsmarl.example” is an e-mail address. Is it meant to be published?")])
ws.column_dimensions["H"].hidden = True
p.find("organisation-unknown", f"F{h}", "advice", "Nearly all the responsible officers are named without an organisation. If Kingsmarl Council employs them all, nothing is wrong.")
p.find("merged-cells", f"A{h+1}", "advice", "The band of each audit is a merged cell. Screen readers may lose their place.")
p.find("acronyms", f"F{next(x['row'] for x in p.actions if x['ref'] == 'CP2')}", "advice", "CCG and LGA are never spelt out. Spell them out, or list them for members.")
p.find("no-document-title", "'Tracker'!A1", "advice", "The workbook has no title in its properties.")
p.quiet("ref-out-of-sequence", "A", "FP5", "The gap at FP4 is told with the FP3 that stands twice")
p.quiet("status-disagrees", "I", "DP2", "0% and Not started agree")
p.quiet("overdue", "H", "FP2", "Revised target is still to come, with a reason")
p.quiet("ref-out-of-sequence", "A", "DP1", "Numbers restart with each audit")
p.quiet("status-unclear", "I", "CP3", "75% typed as text is plain")
p.quiet("phone-number", "J", "FP2", "Sums of money")
