import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Host } from "../../hosts/host";
import { check, earlierOf, type Checked } from "../../jobs";
import type { Earlier, Stretch } from "../../model/comparison";
import { placeInWords, type Place } from "../../model/place";
import { ChooseSheet } from "../../model/refusal";
import { groupsOf, sinceInWords, type Group } from "../../summary/since";
import { subjectOf } from "../../summary/summarise";
import { FileButton } from "../FileButton";
import { readingFault } from "./words";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, paddingBlock: "8px" },
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    "& p": { margin: 0 },
    "& h4": { margin: "4px 0 0", fontSize: "inherit" },
  },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "6px" },
  place: { minWidth: 0, fontWeight: tokens.fontWeightRegular, marginInlineEnd: "6px", marginBottom: "2px" },
  words: { margin: "2px 0 0", paddingInlineStart: "12px" },
  added: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface SinceLastTimeProps {
  readonly host: Host;
  readonly checked: Checked;
  /** What somebody chose to compare with. */
  readonly chosen: Earlier | undefined;
  readonly busy: boolean;
  readonly onSelect: (place: Place) => void;
  /** Compares with that version from now on or, without one, with what was last recorded as circulated. */
  readonly onCompare: (earlier: Earlier | undefined) => void;
}

/** A workbook in which several sheets hold a plan: one has to be named. */
interface Several {
  readonly host: Host;
  readonly name: string;
  readonly sheets: readonly string[];
}

/** What changed since an earlier version: a file, a sheet of this workbook, or what was last recorded as circulated. */
export function SinceLastTime(props: SinceLastTimeProps) {
  const { host, checked, chosen, busy, onSelect, onCompare } = props;
  const styles = useStyles();
  const sheetLabel = useId();
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [several, setSeveral] = useState<Several | null>(null);
  const { book, report, settings, summary, lastCirculated } = checked;
  const home = report.plan.sheet;
  const others = book.sheets.filter(
    ({ name }) => name !== home && !book.own.some((own) => own.name === "Summary" && own.sheet === name),
  );

  /** Reads the earlier version; what cannot be read is said, and what was compared with stays. */
  const read = async (source: Host, name: string, sheet?: string) => {
    setFault(null);
    setSeveral(null);
    try {
      const before = await check(source, { sheet, asAt: report.asAt, settings });
      onCompare(earlierOf(before, name));
    } catch (error) {
      if (error instanceof ChooseSheet) setSeveral({ host: source, name, sheets: error.sheets });
      else setFault(`${name} was not read. ${readingFault(error)}`);
    }
  };
  const readFile = async (file: File) => {
    try {
      const { openFile } = await import("../../hosts/file");
      await read(await openFile(new Uint8Array(await file.arrayBuffer()), file.name), `“${file.name}”`);
    } catch (error) {
      setFault(`“${file.name}” was not read. ${readingFault(error)}`);
    }
  };

  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>What changed since last time</summary>
      <div className={styles.body}>
        <p role="status">
          {summary.since === null
            ? "Choose the version that members saw last: PlanProof then says what is new, what is complete since, and whose progress nobody touched."
            : sinceInWords(summary.since)}
        </p>
        <div className={styles.choices}>
          <FileButton
            size="small"
            disabledFocusable={busy}
            label="Compare with a file"
            accept=".xlsx,.xlsm"
            onFile={(file) => void readFile(file)}
          />
          {others.length > 0 && (
            <>
              <label htmlFor={sheetLabel}>or with the sheet</label>
              <Select
                id={sheetLabel}
                size="small"
                disabled={busy}
                value=""
                onChange={(_, { value }) => {
                  if (value !== "") void read(host, `the sheet “${value}”`, value);
                }}
              >
                <option value="">Choose…</option>
                {others.map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            </>
          )}
          {chosen !== undefined && lastCirculated !== null && (
            <Button size="small" disabledFocusable={busy} onClick={() => onCompare(undefined)}>
              Compare with what was last circulated
            </Button>
          )}
        </div>
        <div role="alert">
          {fault !== null && <p>{fault}</p>}
          {several !== null && (
            <>
              <p>There are several plans in {several.name}. Which is the earlier version?</p>
              <div className={styles.choices}>
                {several.sheets.map((sheet) => (
                  <Button
                    key={sheet}
                    size="small"
                    onClick={() => void read(several.host, `the sheet “${sheet}” of ${several.name}`, sheet)}
                  >
                    {sheet}
                  </Button>
                ))}
              </div>
            </>
          )}
        </div>
        {open &&
          summary.since !== null &&
          groupsOf(summary.since).map((group) => (
            <Changes key={group.heading} group={group} home={home} onSelect={onSelect} />
          ))}
      </div>
    </details>
  );
}

function Changes({
  group,
  home,
  onSelect,
}: {
  group: Group;
  home: string;
  onSelect: (place: Place) => void;
}) {
  const styles = useStyles();
  const { heading, actions, isBrief } = group;
  return (
    <section aria-label={heading}>
      <h4>
        {heading} ({actions.length})
      </h4>
      <ul className={isBrief ? styles.choices : styles.list} role="list">
        {actions.map(({ label, outcome, place, says, words }, index) => {
          const where =
            place?.row === undefined ? null : placeInWords({ sheet: place.sheet, row: place.row }, home);
          return (
            <li key={index} className={isBrief ? styles.list : undefined}>
              {place !== null && where !== null && (
                <Button
                  size="small"
                  className={styles.place}
                  aria-label={isBrief ? `${label}, ${where}` : undefined}
                  onClick={() => onSelect(place)}
                >
                  {isBrief ? label : where}
                </Button>
              )}
              {isBrief ? null : label.startsWith("“") ? label : `${label}, “${subjectOf(outcome)}”`}
              {words === undefined ? (
                says !== "" && <>. {says}</>
              ) : (
                <p className={styles.words}>
                  <Words words={words} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The words of both versions: struck out and underlined, and said to those who hear them. */
function Words({ words }: { words: readonly Stretch[] }) {
  const styles = useStyles();
  const said = (text: string) => <span className={styles.unseen}>{text}</span>;
  return words.map(({ text, kind }, index) =>
    kind === "added" ? (
      <ins key={index} className={styles.added}>
        {said(" put in: ")}
        {text}
        {said(" end ")}
      </ins>
    ) : kind === "taken out" ? (
      <del key={index}>
        {said(" taken out: ")}
        {text}
        {said(" end ")}
      </del>
    ) : (
      text
    ),
  );
}
