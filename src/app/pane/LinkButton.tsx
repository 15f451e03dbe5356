import { Link, makeStyles, type LinkProps, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  link: {
    display: "inline-block",
    minHeight: "24px",
    lineHeight: "24px",
    borderRadius: tokens.borderRadiusSmall,
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
      textDecorationStyle: "solid",
    },
    "@media (forced-colors: active)": { "&:focus-visible": { outlineColor: "Highlight" } },
  },
});

/** A button that stands in a finding's text and looks like its words: large enough to hit, and plain to see in focus. */
export function LinkButton(props: LinkProps) {
  const styles = useStyles();
  return <Link {...props} inline className={styles.link} />;
}
