import type { Lead } from "../model/plan";
import type { Settings } from "../model/settings";
import { bare, comma, isDepartmentOnly, isHub, isKindOnly, isNamedBody, isOwnAbbreviation } from "./bodies";
import { kindOf, organisationWords } from "./organisations";
import { isNobody, isPerson, isPost, nameLength, ofService } from "./people";
import { anyOf, folded, hasAny } from "./words";

/** A stretch that names at most one organisation, as person and organisation. */
export function splitPlain(stretch: string, settings: Settings): Lead | null {
  const text = bare(stretch);
  if (
    text === "" ||
    (!/[\p{Lu}\d]/u.test(text) && !hasAny(text, settings.posts) && kindOf(text, settings) === null)
  )
    return null;
  if (isNobody(text, settings)) return null;
  const [head = "", ...tail] = text.split(comma);
  const behind = tail.join(", ");
  const kind = tail.at(-1) ?? "";
  const isService = ofService.test(head) && isDepartmentOnly(behind, settings);
  if (kind !== "" && isKindOnly(kind, settings) && !isService) {
    const names = [head, ...tail.slice(0, -1)];
    const nearest = names.at(-1) ?? "";
    const saysWhat = /^an? |\bcharit|\bvoluntary\b/i.test(kind);
    if (!saysWhat && (isPerson(nearest, settings) || isPost(nearest, settings)))
      return { person: names.join(", "), organisations: [kind] };
    const person = names.slice(0, -1).join(", ");
    return { person: person === "" ? null : person, organisations: [`${nearest} (${kind})`] };
  }
  // "Assistant Director, Education" is a post and what it is for, and names no body.
  const isRemit =
    isPost(head, settings) &&
    (hasAny(behind, settings.remits) || (ofService.test(head) && !isPerson(behind, settings))) &&
    (kindOf(behind, settings) === null || isService || (ofService.test(head) && isHub.test(behind)));
  if (isRemit) return { person: text, organisations: [] };
  if (behind !== "" && !isPost(behind, settings) && (isPost(head, settings) || isPerson(head, settings))) {
    return { person: head, organisations: [behind] };
  }
  // A post names a person, even where its service is in its name: "Director of Children's Services".
  if (kindOf(text, settings) === null || isPost(text, settings)) return { person: text, organisations: [] };
  const words = text.split(" ");
  const length = nameLength(words, settings);
  const person = words.slice(0, length).join(" ");
  const rest = bare(words.slice(length).join(" "));
  // "Estuary Foundation Trust" is all organisation: what is left after a name must be one by itself, and a longer one
  // than the word that gave it away ("Trust").
  const isName = length > 0 && kindOf(person, settings) === null && kindOf(rest, settings) !== null;
  const isBody =
    isOwnAbbreviation(rest, settings) || folded(rest.replace(anyOf(organisationWords(settings)), "")) !== "";
  return isName && isBody ? { person, organisations: [rest] } : { person: null, organisations: [text] };
}

/** "Clinical Director, Children's Services, Norbury NHS Trust": a post, what it is for, and the body that it is of. */
export function officerOf(stretch: string, settings: Settings): Lead | null {
  const [post = "", remit = "", body = "", ...more] = stretch.split(comma).map(bare);
  return more.length === 0 &&
    isPost(post, settings) &&
    (isDepartmentOnly(remit, settings) || isHub.test(remit)) &&
    isNamedBody(body, settings)
    ? { person: `${post}, ${remit}`, organisations: [body] }
    : null;
}
