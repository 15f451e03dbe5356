import type { Plan } from "../../src/model/plan";
import { reviewExample } from "../rules/example";

/** An action as the generator writes it: a row of the plan. */
interface Row {
  /** Stays with an action whatever becomes of it, so that the truth is known. */
  readonly key: number;
  ref: string;
  /** An outcome of two clauses, which a split takes apart. */
  clauses: string[];
  tag: string;
  lead: string;
  due: string;
  steps: string;
  progress: string;
  complete: boolean;
}

/** What was done to a plan, each as "kind label detail": what a comparison should say of it. */
export interface ChangedPlan {
  readonly before: Plan;
  readonly after: Plan;
  readonly truth: readonly string[];
}

/** A stream of numbers from 0 to 1 that a seed decides (mulberry32). */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const verbs =
  "Improve,Review,Strengthen,Publish,Agree,Introduce,Monitor,Audit,Extend,Simplify,Refresh,Test".split(",");
const objects =
  "the quality of initial assessments,the arrangements for supervision,the referral pathway,the thresholds for services,the medical advice service,the training of foster carers,the participation of young people,the recording of visits,the handover between shifts,the offer to care leavers,the use of case chronologies,the timeliness of health checks,the transition to adult services,the safety of the waiting area,the information given to parents,the checks on new staff".split(
    ",",
  );
const people =
  "children in need,looked after children,young carers,families on short breaks,children missing from home,disabled children,unaccompanied minors,pupils out of school,babies under one year,teenagers in custody".split(
    ",",
  );
const means =
  "through a monthly panel,with a single form,by a named practitioner,against the agreed standard,in every locality,within ten working days,before each review conference,at the point of discharge,with partners from health,across all three sites,by the end of the first visit,after each missed appointment".split(
    ",",
  );
const purposes =
  "so that decisions are prompt,so that nobody waits without support,so that risk is understood early,so that views are heard,so that staff know what is expected,so that learning is shared".split(
    ",",
  );
const persons =
  "Hollis Quarrendon,Orla Penhallick,Tamsin Brocklebury,Idris Fennimore,Wynne Ashgarth,Devika Marchwood".split(
    ",",
  );
const bodies = "Ellerhythe Council,Ellerhythe Foundation Trust,Wold and Estuary Partnership Trust".split(",");
const steps =
  "Terms of reference are drafted,A lead practitioner is appointed,The form is piloted in one locality,Staff are briefed at team meetings,The protocol is revised and signed,A baseline is taken".split(
    ",",
  );
const news =
  "The pilot has begun in the north locality.,A draft went to the partnership board.,Two posts remain vacant.,The protocol was circulated for comment.,The steering group met in May.,An audit in May 2026 found no delays.,Training dates are set for the autumn.".split(
    ",",
  );
const months = "January,February,March,April,May,June,July,August,September,October,November,December".split(
  ",",
);

/** Two versions of a plan of 12 to 40 actions, and what was changed between them. */
export function changedPlan(seed: number): ChangedPlan {
  const random = randomness(seed);
  const below = (most: number) => Math.floor(random() * most);
  const one = (list: readonly string[]) => list[below(list.length)] ?? "";
  const clause = () => `${one(verbs)} ${one(objects)} for ${one(people)} ${one(means)}`;
  let keys = 0;
  const dayIn = (days: number) => new Date(Date.UTC(2027, 0, 31 + days));
  const written = (date: Date) =>
    `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  const row = (): Row => ({
    key: ++keys,
    ref: "",
    clauses: [clause(), `${clause().toLowerCase()} ${one(purposes)}`],
    tag: `(OFSTED, ${2024 + below(2)})`,
    lead: `${one(persons)}\n${one(bodies)}`,
    due: written(dayIn(below(300))),
    steps: `${one(steps)}. ${one(steps)}.`,
    progress: `${one(news)} ${one(news)}`,
    complete: random() < 0.4,
  });
  const before = Array.from({ length: 12 + below(29) }, row);
  before.forEach((each, index) => (each.ref = `${index + 1}`));

  const after: Row[] = [];
  const changed = new Map<number, string[]>();
  const parts = new Map<number, Row[]>();
  const told = (each: Row, kind: string) => changed.set(each.key, [...(changed.get(each.key) ?? []), kind]);
  const removed: string[] = [];
  for (const old of before) {
    const is = structuredClone(old);
    const dice = random();
    if (dice < 0.06) {
      removed.push(`removed ${old.ref}`);
      continue;
    }
    if (dice < 0.12) {
      const [first, second] = [structuredClone(is), structuredClone(is)];
      first.clauses = [is.clauses[0] ?? ""];
      second.clauses = [is.clauses[1] ?? ""];
      parts.set(old.key, [first, second]);
      after.push(first, second);
      told(old, "split");
      continue;
    }
    if (random() < 0.2) {
      const words = is.clauses.join("\n").split(" ");
      const kind = below(3);
      if (kind === 0) {
        // One word in five is another.
        for (let count = Math.ceil(words.length / 5); count > 0; count--) {
          words[below(words.length)] = one(`${clause()} ${clause()}`.toLowerCase().split(" "));
        }
        is.clauses = words.join(" ").split("\n");
      } else if (kind === 1) is.clauses = [...is.clauses, clause().toLowerCase()];
      else is.clauses = [...is.clauses].reverse();
      if (is.clauses.join(", and ") !== old.clauses.join(", and ")) told(is, "wording");
    }
    if (random() < 0.2) {
      is.complete = !is.complete;
      told(is, is.complete ? "completed" : "reopened");
      told(is, "progress");
    }
    if (random() < 0.2) {
      const days = 1 + below(200);
      const then = new Date(Date.parse(`${is.due} UTC`) + days * 86_400_000);
      is.due =
        random() < 0.5 ? written(then) : `${is.due} (Revised to ${written(then)} while posts are filled)`;
      told(is, `date ${days}`);
    }
    if (random() < 0.12) {
      const lead = `${one(persons)}\n${one(bodies)}`;
      if (lead !== is.lead) told(is, "lead");
      is.lead = lead;
    }
    if (random() < 0.5) {
      is.progress += ` ${one(news)}`;
      if (!(changed.get(is.key) ?? []).includes("progress")) told(is, "progress");
    }
    if (random() < 0.1) {
      is.steps += ` ${one(steps)}.`;
      told(is, "steps");
    }
    after.push(is);
  }
  const added: Row[] = [];
  for (let count = below(4); count > 0; count--) {
    const fresh = row();
    added.push(fresh);
    after.splice(below(after.length + 1), 0, fresh);
  }
  // Half of the plans are numbered anew; in the others the new ones go on from the last, and parts have letters.
  const anew = random() < 0.5;
  let next = before.length;
  after.forEach((each, index) => {
    const letter = parts.get(each.key)?.indexOf(each);
    if (anew) each.ref = `${index + 1}`;
    else if (added.includes(each)) each.ref = `${++next}`;
    else if (letter !== undefined) each.ref += "ab".charAt(letter);
  });

  const truth = [...removed, ...added.map(({ ref }) => `new ${ref}`)];
  for (const old of before) {
    const split = parts.get(old.key);
    const is = split?.[0] ?? after.find(({ key }) => key === old.key);
    if (is === undefined) continue;
    const own = changed.get(old.key) ?? [];
    if (split !== undefined) truth.push(`split ${split.map(({ ref }) => ref).join(" ")}`);
    else {
      truth.push(...own.map((kind) => `${kind} ${is.ref}`));
      if (is.ref !== old.ref) truth.push(`renumbered ${is.ref}`);
      if (!is.complete && !old.complete && !own.includes("progress")) truth.push(`not updated ${is.ref}`);
    }
  }
  return { before: planOf(before), after: planOf(after), truth };
}

function planOf(rows: readonly Row[]): Plan {
  return reviewExample({
    rows: rows.map(({ ref, clauses, tag, lead, due, steps: actions, progress, complete }) => ({
      outcome: `${ref}. ${clauses.join(", and ")} ${tag}`,
      lead,
      due,
      actions,
      progress: complete ? `${progress}\nCOMPLETE` : progress,
    })),
  }).plan;
}
