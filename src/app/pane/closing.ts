import type { KeyboardEvent } from "react";

const isTyped = (element: Element) =>
  (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) &&
  !element.readOnly &&
  element.value !== "";

/**
 * Escape closes the open panel that the focus is in, or that it opened, and gives the focus back to what opens it. What
 * somebody is typing is not lost by it.
 */
export function closeOnEscape({ key, target, currentTarget, defaultPrevented }: KeyboardEvent<HTMLElement>) {
  if (key !== "Escape" || defaultPrevented || !(target instanceof Element) || isTyped(target)) return;
  for (let around: Element | null = target; around !== null; around = around.parentElement) {
    const opener = around.matches("[aria-expanded=true]")
      ? around
      : around.querySelector("[aria-expanded=true]");
    if (opener instanceof HTMLElement) {
      opener.focus();
      opener.click();
    }
    if (opener !== null || around === currentTarget) return;
  }
}
