/** What the hierarchy and the cards say. The other languages have the shape of this one. */
export const en = {
  level: (level: number): string => `Level ${level}`,
  roles: (count: number): string => (count === 1 ? '1 role' : `${count} roles`),
  details: 'Details',
  ask: 'Ask about this role',
  chosen: (count: number): string =>
    `In your request: ${count === 1 ? '1 role' : `${count} roles`}`,
  toForm: 'Go to the request',
  loading: 'Loading…',
  failed: 'This cannot be shown right now. Try again, or come back a little later.',
  retry: 'Try again',
};

export type Messages = typeof en;
