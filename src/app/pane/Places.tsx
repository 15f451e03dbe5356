import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { placeInWords, type Place } from "../../model/place";
import { whereInWords } from "../../summary/verdict";

const useStyles = makeStyles({
  place: { minWidth: 0, fontWeight: tokens.fontWeightRegular, marginInlineEnd: "6px", marginBottom: "2px" },
  fold: { cursor: "pointer", lineHeight: "24px", width: "fit-content" },
});

interface PlacesProps {
  readonly places: readonly [Place, ...Place[]];
  /** The sheet that needs no naming. */
  readonly home: string;
  readonly onSelect: (place: Place) => void;
}

/** The buttons that lead to cells of the plan; many are folded away. */
export function Places({ places, home, onSelect }: PlacesProps) {
  const styles = useStyles();
  const buttons = places.map((place, index) => (
    <Button key={index} size="small" className={styles.place} onClick={() => onSelect(place)}>
      {placeInWords(place, home)}
    </Button>
  ));
  if (places.length <= 4) return buttons;
  return (
    <details>
      <summary className={styles.fold}>{whereInWords({ places }, home)}</summary>
      {buttons}
    </details>
  );
}
