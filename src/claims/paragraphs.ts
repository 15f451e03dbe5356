import { folded, sentencesOf } from "../reading/words";

/** A sentence of a covering report, white space folded. */
export interface Sentence {
  readonly words: string;
  /** The number of its paragraph, "3.2"; null where it has none. */
  readonly paragraph: string | null;
  /** Whether it opens its paragraph. */
  readonly first: boolean;
  readonly isHeading: boolean;
}

/** A line that goes on in the next is about as long as a line of text is wide. */
const wrapped = 55;
const bullet = /^[-–—*•·▪o#>]+\s+/;
const number = /^\(?(\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,4})[.)]?\s+(?=\p{Lu}|\d)/u;
const ends = /[.:;!?)"”’]$/;

/** The paragraphs of a text, each as one line: a paper pasted from Word has one a line, a plain file wraps them. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let goesOn = false;
  for (const line of text.split(/\r\n|[\n\r\v\f\u2028\u2029]/)) {
    const words = folded(line);
    if (words === "") goesOn = false;
    else {
      const starts = bullet.test(words) || /^\(?\d+(?:\.\d+)+/.test(words);
      const last = paragraphs.at(-1);
      if (last !== undefined && goesOn && !starts) paragraphs[paragraphs.length - 1] = `${last} ${words}`;
      else paragraphs.push(words);
      goesOn = !ends.test(words) && (words.length >= wrapped || !/\p{L}/u.test(words));
    }
  }
  return paragraphs;
}

/** The sentences of a covering report in their order. A paragraph's number is taken from its front. */
export function sentencesIn(text: string): Sentence[] {
  return paragraphsOf(text).flatMap((line) => {
    const words = line.replace(bullet, "");
    const label = number.exec(words);
    const rest = label === null ? words : words.slice(label[0].length);
    const isHeading = !/[.:;!?]$/.test(rest) && rest.length < wrapped * 2;
    // A full stop before figures ends a sentence too, but not in "No. 4".
    const sentences = sentencesOf(rest).flatMap((each) => each.split(/(?<=\p{L}{4}[.!?]) (?=\d)/u));
    return sentences.map((sentence, index) => ({
      words: sentence,
      paragraph: label?.[1] ?? null,
      first: index === 0,
      isHeading,
    }));
  });
}
