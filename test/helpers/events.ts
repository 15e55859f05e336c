type Name = keyof HTMLElementEventMap & `sales-${string}`;

/** The events that reach an element from now on: from below, and so across shadow roots. */
export const eventsAt = <K extends Name>(
  target: EventTarget,
  ...names: K[]
): HTMLElementEventMap[K][] => {
  const events: HTMLElementEventMap[K][] = [];
  for (const name of names) {
    target.addEventListener(name, (event) => events.push(event as HTMLElementEventMap[K]));
  }
  return events;
};
