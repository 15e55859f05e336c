/**
 * Keeps what the keyboard reaches clear of a bar that sticks to the window's lower edge (WCAG 2.2, 2.4.11). By a
 * script, since WebKit pays no heed to `scroll-margin` where what takes the focus is within the window; and when the
 * key is let go, since no event tells a host of a focus that moves within it.
 *
 * @param host whose elements may end up below the bar.
 * @param find Finds the bar, where there is one.
 */
export declare const keepClear: (host: HTMLElement, find: () => Element | null | undefined) => void;
