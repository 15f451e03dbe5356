/** People of whom a small number could identify somebody. */
export const people: readonly string[] = [
  ..."child, children, young person, young people, young adult, young adults, teenager, teenagers".split(
    ", ",
  ),
  ..."girl, girls, boy, boys, baby, babies, infant, infants, toddler, toddlers, sibling, siblings".split(
    ", ",
  ),
  ..."patient, patients, service user, service users, resident, residents, inpatient, inpatients".split(", "),
  ..."carer, carers, foster carer, foster carers, adopter, adopters, parent, parents".split(", "),
  ..."mother, mothers, father, fathers, family, families, care leaver, care leavers".split(", "),
  ..."vulnerable adult, vulnerable adults, adult at risk, adults at risk".split(", "),
  ..."pupil, pupils, student, students, victim, victims".split(", "),
];

/** What happens to one person and makes a story of a case. */
export const circumstances: readonly string[] = [
  ..."arrest, arrested, charged, convicted, conviction, sentenced, imprisoned, imprisonment, prison".split(
    ", ",
  ),
  ..."wounding, wounded, assault, assaulted, allegation, allegations, disclosure of abuse, abused, raped".split(
    ", ",
  ),
  ..."overdose, suicide, self harm, self harmed, pregnant, pregnancy, miscarried, sectioned, died, death".split(
    ", ",
  ),
  ..."exploited, trafficked, stabbed, injured, hospitalised, evicted, deported, went missing, broke down".split(
    ", ",
  ),
];

/** What befalls a few colleagues and is their own affair, though they are no children or patients. */
export const affairs: readonly string[] = [
  ..."sick leave, long term sick, off sick, maternity leave, paternity leave, compassionate leave".split(
    ", ",
  ),
  ..."suspended, dismissed, under investigation, disciplinary, grievance, redundant".split(", "),
];

/** Words that may stand between a number and the people: "3 of the young people", "two disabled children". */
export const betweenNumberAndPeople: readonly string[] = [
  ..."of, the, these, those, our, their, new, more, further, other, additional, different, separate".split(
    ", ",
  ),
  ..."looked, after, care, experienced, disabled, deaf, autistic, vulnerable, missing, pregnant".split(", "),
  ..."unaccompanied, asylum, seeking, homeless, bereaved, white, black, asian, male, female".split(", "),
  ..."older, elderly, younger, adult, foster, local, open, known, named, placed, affected, such".split(", "),
  ..."individual, complex, high, risk, teenage, primary, secondary, school, age, aged, nhs".split(", "),
];

/** What makes a name of the people that stand before it: "a children’s home", "family centre". */
export const notPeopleBefore: readonly string[] = [
  ..."centre, centres, home, homes, hub, hubs, team, teams, service, services, worker, workers".split(", "),
  ..."plan, plans, group, groups, unit, units, clinic, clinics, ward, wards, record, records, file".split(
    ", ",
  ),
  ..."files, protection, conference, conferences, board, forum, panel, panels, council, visit, visits".split(
    ", ",
  ),
  ..."assessment, assessments, survey, surveys, social, support, health, safeguarding, care, act".split(", "),
  ..."safety, engagement, feedback, placement, placements, review, reviews, and education".split(", "),
];

/** What makes another thing of the number that follows: "under 5 children", "tier 3 patients". */
export const notANumberOfPeople: readonly string[] = [
  ..."under, over, aged, age, ages, section, year, years, level, tier, stage, phase, outcome, action".split(
    ", ",
  ),
  ..."priority, recommendation, step, key stage, band, group, standard, article, chapter, page, point".split(
    ", ",
  ),
  ..."paragraph, para, appendix, number, no, target, objective, quarter, version, ward, per, every".split(
    ", ",
  ),
];

/** Words of a post or a body: a workbook’s author that has one of them is no person. */
export const notAPerson: readonly string[] = [
  ..."team, unit, department, dept, directorate, service, services, performance, planning, policy".split(
    ", ",
  ),
  ..."council, borough, county, city, trust, nhs, board, partnership, office, officer, democratic".split(
    ", ",
  ),
  ..."committee, support, admin, administrator, user, group, business, intelligence, quality".split(", "),
  ..."safeguarding, governance, corporate, education, health, social, care, children, adults".split(", "),
  ..."microsoft, excel, libreoffice, google, apache, openpyxl, python, windows, laptop, desktop".split(", "),
];
