import type { Action } from "../model/plan";
import { listed } from "../model/wording";

/** The leads as a sentence names them: "Ann Marlow, Norbury Council". */
export const namesOf = ({ leads }: Pick<Action, "leads">) =>
  listed(
    leads.map(({ person, organisations }) =>
      [...(person === null ? [] : [person]), ...organisations].join(", "),
    ),
  );
