import { listed } from "../model/wording";
import { textRule } from "./rule";

const titled =
  /\b(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Sir|Dame|Cllr|Councillor)\.? (?:[A-Z]\.? )?(?:[A-Z][a-z’']+[ -]){0,2}[A-Z][\p{L}’'-]+/gu;
/** Somebody's relative, by name: "his niece, Gwen Partridge". */
const relative =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir|[’']s?) (?:\p{Ll}+ )?(?:mother|mum|father|dad|parent|sister|brother|daughter|son|niece|nephew|aunt|uncle|cousin|grandmother|grandfather|grandson|granddaughter|wife|husband|partner|widow|carer),? (\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)/gu;
/** Who chairs a board does so in public. */
const inTheChair = /\bchair(?:ed by|man|person|woman)?[ ,:(–-]{1,3}$/i;

/** Only names that a title makes certain, or whose relatives they are: “Named Nurse” and “Children’s Centre” are no persons. Leads are known to all. */
export const personalName = textRule({
  id: "personal-name",
  columns: ["progress", "actions", "outcome"],
  beside: "texts",
  severity: "check",
  title: "Somebody who is not a lead is named in the text.",
  why: "Whoever is named in a public paper should know it, and a patient or a parent should not be.",
  look: (text, { action }) => {
    const named = [
      ...[...text.matchAll(titled)]
        .filter(({ index }) => !inTheChair.test(text.slice(Math.max(0, index - 20), index)))
        .map(([name]) => name),
      ...[...text.matchAll(relative)].map(([, name = ""]) => name),
    ];
    const found = [...new Set(named)].filter((name) => {
      const last = name.split(/[ .]/).at(-1) ?? name;
      return ![...action.leads, ...action.workingWith].some(({ person }) => person?.endsWith(last));
    });
    return found.length === 0
      ? null
      : {
          sentence: `${listed(found.map((name) => `“${name}”`))} ${found.length === 1 ? "is" : "are"} named. Is that meant to be published?`,
          flag: "Somebody is named here.",
        };
  },
  fails: [
    { progress: "Mrs Hallam has complained." },
    { progress: "Mr Hallam and Professor A Mary-Jo Dale were told." },
    { progress: "Training was led by Dr. Imran Sethi." },
    { progress: "Cllr Jane Poole visited the centre." },
    { progress: "Prof. Anne Dale has agreed to help." },
    { progress: "The family helped to write it; his niece, Gwen Partridge, spoke at the launch." },
  ],
  passes: [
    { lead: "Dr Ann Marlow\nNorbury Council", progress: "Dr Marlow has met the team." },
    { progress: "The Named Nurse and the Principal Practitioner have met." },
    { progress: "The Children’s Centre in Norvale has opened." },
    { progress: "The council met its partner Norvale Community Trust and agreed terms." },
    { progress: "An independent chair (Prof. Anne Dale) has been appointed." },
  ],
});
