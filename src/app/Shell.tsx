import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useTheme } from "./theme";

const useStyles = makeStyles({
  shell: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "break-word",
  },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  fault: { padding: "16px" },
});

/** Says what happened where a face itself fails, so that nobody is left with a blank pane. */
class Fault extends Component<{ children: ReactNode; className: string }, { reason: string | null }> {
  override state = { reason: null as string | null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.reason === null) return this.props.children;
    return (
      <div role="alert" className={this.props.className}>
        <p>Something went wrong in PlanProof itself ({this.state.reason}); nothing was written.</p>
        <button type="button" onClick={() => location.reload()}>
          Open PlanProof again
        </button>
      </div>
    );
  }
}

/** What stands around either face: the theme, and a word when something fails. */
export function Shell({ excelIsDark, children }: { excelIsDark?: boolean; children: ReactNode }) {
  const styles = useStyles();
  const { theme, dark } = useTheme(excelIsDark);
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.shell, dark ? styles.dark : styles.light)}>
      <Fault className={styles.fault}>{children}</Fault>
    </FluentProvider>
  );
}
