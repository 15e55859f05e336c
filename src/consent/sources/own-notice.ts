import { isTime } from '../well-formed.js';
import type { Choices, ConsentChoice, ConsentState, OptionalCategory } from '../types.js';

const KEY = 'sales-roles:consent';
const DAY = 86_400_000;

/** Version of the wording of our own notice: raised when what is agreed to changes, not for a comma. */
const WORDING = '1';

/** The version of the words that a choice of now is about. */
export const versionOf = (policy: string | undefined): string =>
  policy === undefined ? WORDING : `${WORDING}/${policy}`;

/** The visitor's choices by category; `necessary` is not asked. */
export const categories = (
  each: (category: OptionalCategory) => ConsentChoice,
): ConsentState['categories'] => ({
  necessary: 'granted',
  preferences: each('preferences'),
  analytics: each('analytics'),
  marketing: each('marketing'),
});

/** A choice holds for 12 months, and no shorter after a refusal (California's CCPA, 1798.135(c)(4)). */
const holds = (decidedAt: string): boolean => {
  const end = new Date(decidedAt);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  // A clock that was wrong must not make a choice eternal.
  return Date.now() < end.getTime() && Date.parse(decidedAt) < Date.now() + DAY;
};

/** Whether a choice was made on these words: ours, and the owner's policy where the page has said its version. */
const isOnWords = (version: unknown, policy: string | undefined): boolean => {
  const [wording, ...rest] = String(version).split('/');
  return wording === WORDING && (policy === undefined || rest.join('/') === policy);
};

/** Storage; `undefined` where cookies are off: the visitor has said no to it, and it is not touched. */
const readItem = (): string | null | undefined =>
  navigator.cookieEnabled ? localStorage.getItem(KEY) : undefined;

/** Whether a choice was ever kept in this browser, also one that does not hold any more. */
export const wasStored = (): boolean => {
  try {
    return typeof readItem() === 'string';
  } catch {
    return false;
  }
};

/**
 * The choice that this browser keeps, made on our own notice; `undefined` where there is none, it has
 * expired, or the words have another version now.
 */
export const readStored = (policy: string | undefined): ConsentState | undefined => {
  try {
    const kept = JSON.parse(readItem() ?? '{}') as Partial<ConsentState>;
    const { decidedAt, version } = kept;
    if (!isTime(decidedAt) || !holds(decidedAt) || !isOnWords(version, policy)) return undefined;
    const stored: Partial<Record<string, unknown>> = kept.categories ?? {};
    const asChoice = (category: OptionalCategory): ConsentChoice => {
      const value = stored[category];
      return value === 'granted' || value === 'denied' ? value : 'undecided';
    };
    return { categories: categories(asChoice), decidedAt, version };
  } catch {
    // Storage is blocked, or holds what is not ours: as if nothing were kept.
    return undefined;
  }
};

/** Keeps a choice in this browser; `false` where that is impossible. */
export const store = (state: ConsentState): boolean => {
  if (!navigator.cookieEnabled) return false;
  try {
    localStorage.setItem(KEY, JSON.stringify(state));
    return true;
  } catch {
    try {
      // Full: an earlier choice must not outlive this one.
      localStorage.removeItem(KEY);
    } catch {
      // Blocked: then there is none.
    }
    return false;
  }
};

/** What a visitor chose on our own notice just now; without choices it was only dismissed. */
export const decide = (choices: Choices, version: string): ConsentState => ({
  categories: categories((category) => {
    const isGranted = choices[category];
    return isGranted === undefined ? 'undecided' : isGranted ? 'granted' : 'denied';
  }),
  decidedAt: new Date().toISOString(),
  version,
});

/** Calls `listener` when another tab may have changed what this browser keeps; returns how to stop. */
export const watchStored = (listener: () => void): (() => void) => {
  // `key` is null where everything was cleared.
  const hear = ({ key }: StorageEvent): void => {
    if (key === KEY || key === null) listener();
  };
  // A page in the back-forward cache hears no storage events.
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) listener();
  };
  addEventListener('storage', hear);
  addEventListener('pageshow', comeBack);
  return () => {
    removeEventListener('storage', hear);
    removeEventListener('pageshow', comeBack);
  };
};
