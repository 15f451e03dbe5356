import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Host } from "../../hosts/host";
import type { Look } from "../../model/grid";
import { a1, columnLetters, type Place } from "../../model/place";
import { readingFault } from "../pane/words";
import { cellsOf, columnsOf, rowsDrawn, takePicture, widthsOf, type Cell, type Picture } from "./picture";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", minHeight: 0, minWidth: 0, height: "100%" },
  bar: {
    display: "flex",
    gap: "8px",
    padding: "6px 8px",
    height: "2.6em",
    lineHeight: 1.3,
    flexShrink: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  address: { fontWeight: tokens.fontWeightSemibold, minWidth: "3em" },
  scroller: {
    flexGrow: 1,
    overflow: "auto",
    minHeight: "120px",
    backgroundColor: "#ffffff",
    colorScheme: "light",
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    tableLayout: "fixed",
    width: "max-content",
    color: "#000000",
    fontFamily: "Calibri, Carlito, Arial, sans-serif",
    fontSize: "13px",
    lineHeight: 1.3,
  },
  letter: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: "#e8e8e8",
    color: "#333333",
    fontWeight: 400,
    padding: "2px 4px",
    borderRight: "1px solid #bdbdbd",
    borderBottom: "1px solid #bdbdbd",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText" },
  },
  number: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    backgroundColor: "#e8e8e8",
    color: "#333333",
    fontWeight: 400,
    padding: "2px 4px",
    borderRight: "1px solid #bdbdbd",
    borderBottom: "1px solid #bdbdbd",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText" },
    verticalAlign: "top",
  },
  corner: { left: 0, zIndex: 3 },
  hidden: { fontStyle: "italic", fontSize: "11px" },
  cell: {
    padding: "2px 5px",
    borderRight: "1px solid #d4d4d4",
    borderBottom: "1px solid #d4d4d4",
    verticalAlign: "top",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    scrollMargin: "40px 60px",
  },
  right: { textAlign: "right" },
  // Black within white is seen on every fill.
  selected: {
    outline: "3px solid #000000",
    outlineOffset: "-3px",
    boxShadow: "inset 0 0 0 5px #ffffff",
    "@media (forced-colors: active)": { outline: "4px solid Highlight", outlineOffset: "-4px" },
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tab: { minWidth: 0 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface SheetViewProps {
  readonly host: Host;
  /** The sheet that was turned to, and the plan's, which is shown where there is no other. */
  readonly sheet: string | null;
  readonly home: string | null;
  /** Any object that is another one when the workbook is to be read again. */
  readonly version: object;
  readonly selected: Place | null;
  readonly onTurn: (sheet: string) => void;
}

/** The page of rows that a place stands on. */
const pageOf = (place: Place | null) => Math.floor((place?.row ?? 0) / rowsDrawn);

/** A read-only view of a workbook, through the same port as the check. */
export function SheetView({ host, sheet, home, version, selected, onTurn }: SheetViewProps) {
  const styles = useStyles();
  const here = selected?.sheet === (sheet ?? home) ? selected : null;
  const [turned, setTurned] = useState({ from: here, sheet, page: pageOf(here) });
  const page = turned.from === here && turned.sheet === sheet ? turned.page : pageOf(here);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  useEffect(() => {
    const stopper = new AbortController();
    takePicture(host, [sheet, home], page * rowsDrawn, stopper.signal).then(
      (taken) => {
        if (stopper.signal.aborted) return;
        setPicture(taken);
        setFault(null);
      },
      (error: unknown) => {
        if (!stopper.signal.aborted) setFault(readingFault(error));
      },
    );
    return () => stopper.abort();
  }, [host, sheet, home, page, version]);

  if (fault !== null) return <p role="alert">{fault}</p>;
  if (picture === null) return <p>Reading the sheet…</p>;
  const { grid } = picture;
  const pages = Math.ceil((grid.top + grid.values.length) / rowsDrawn);
  const turn = (to: number) => setTurned({ from: here, sheet, page: to });
  return (
    <div className={styles.view}>
      <div className={styles.bar} role="status">
        <SelectedCell picture={picture} selected={here} />
      </div>
      <div
        // Another sheet begins at its own beginning.
        key={grid.sheet}
        className={styles.scroller}
        tabIndex={0}
        role="region"
        aria-label={`Sheet “${grid.sheet}”, read only`}
      >
        <Rows picture={picture} selected={here} />
      </div>
      <div className={styles.foot}>
        <nav aria-label="Sheets">
          {picture.sheets.map(({ name, visibility }) => (
            <Button
              key={name}
              size="small"
              className={styles.tab}
              appearance={name === grid.sheet ? "primary" : "subtle"}
              aria-current={name === grid.sheet ? "page" : undefined}
              onClick={() => onTurn(name)}
            >
              {name}
              {visibility === "visible" ? "" : " (hidden)"}
            </Button>
          ))}
        </nav>
        {pages > 1 && (
          <>
            <Button size="small" disabledFocusable={page === 0} onClick={() => turn(page - 1)}>
              Rows before
            </Button>
            <Button size="small" disabledFocusable={page >= pages - 1} onClick={() => turn(page + 1)}>
              Rows after
            </Button>
          </>
        )}
        <span className={styles.note}>
          A plain view of the file: comments, charts and pictures are not shown.
        </span>
      </div>
    </div>
  );
}

/** The address and the text of the selected cell. */
function SelectedCell({ picture, selected }: { picture: Picture; selected: Place | null }) {
  const styles = useStyles();
  if (selected === null) return <span>Choose a place in the list of findings to see its cell.</span>;
  const { row, column } = selected;
  const index = (row ?? 0) - picture.detail.request.top;
  const text = column === undefined ? "" : (picture.detail.shown[column]?.[index]?.text ?? "");
  return (
    <>
      <span className={styles.address}>{a1(selected, selected.sheet)}</span>
      <span>{text}</span>
    </>
  );
}

function Rows({ picture, selected }: { picture: Picture; selected: Place | null }) {
  const styles = useStyles();
  const { grid, detail } = picture;
  const columns = columnsOf(grid);
  const widths = widthsOf(picture);
  const marked = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    // The braces matter: newer browsers return a promise here, which React would take for a clean-up.
    marked.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected, picture]);

  const rows = Array.from({ length: detail.request.height }, (_, index) => detail.request.top + index);
  return (
    <table className={styles.table}>
      <colgroup>
        <col style={{ width: "4.5ch" }} />
        {widths.map((width, index) => (
          <col key={index} style={{ width: `${width}ch` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td className={mergeClasses(styles.letter, styles.corner)} />
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.letter}>
              {columnLetters(column)}
              {detail.hiddenColumns.includes(column) && <span className={styles.hidden}> (hidden)</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row" className={styles.number}>
              {row + 1}
              {detail.hiddenRows.includes(row) && <span className={styles.hidden}> hidden</span>}
            </th>
            {cellsOf(picture, row, selected?.row === row ? (selected.column ?? null) : null).map(
              (cell, index) => {
                const isSelected =
                  selected !== null &&
                  (selected.row ?? row) === row &&
                  (selected.column ?? cell.column) === cell.column &&
                  (selected.row !== undefined || selected.column !== undefined);
                const isFirst = isSelected && (selected.column !== undefined || index === 0);
                return (
                  <td
                    key={cell.column}
                    ref={isFirst && (selected.row !== undefined || row === rows[0]) ? marked : null}
                    colSpan={cell.span}
                    aria-current={isSelected ? "true" : undefined}
                    className={mergeClasses(
                      styles.cell,
                      cell.isNumber && styles.right,
                      isSelected && styles.selected,
                    )}
                    style={styleOf(cell.look)}
                  >
                    <Words cell={cell} />
                  </td>
                );
              },
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell's fill, and its text's colour and slant where they are the same throughout. */
function styleOf(look: Look | null) {
  if (look === null) return {};
  return {
    ...(look.fill.kind === "solid" ? { backgroundColor: look.fill.colour } : {}),
    ...(look.colour === "mixed" ? {} : { color: look.colour }),
    ...(look.italic === true ? { fontStyle: "italic" } : {}),
  };
}

/** A cell's text, by its stretches where they look different. */
function Words({ cell: { text, look } }: { cell: Cell }) {
  if (look === null || look.runs === null) return text;
  return look.runs.map((run, index) => (
    <span key={index} style={{ color: run.colour, ...(run.italic ? { fontStyle: "italic" } : {}) }}>
      {run.text}
    </span>
  ));
}
