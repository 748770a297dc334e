/** Tells a click that opens a link in its own tab from one that opens it elsewhere. */

/** Whether `event` is a click of the first button, without a key held. */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
