import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** The theme that Excel or, outside Excel, the system asks for. `excelIsDark` is undefined where Excel does not say. */
export function useTheme(excelIsDark?: boolean): { theme: Theme; dark: boolean } {
  const highContrast = useMedia("(forced-colors: active)");
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const dark = excelIsDark ?? systemIsDark;
  if (highContrast) return { theme: teamsHighContrastTheme, dark };
  return { theme: dark ? webDarkTheme : webLightTheme, dark };
}
