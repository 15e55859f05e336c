import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** An element, as far as the focus has to do with it. */
export interface FocusHost extends ReactiveControllerHost {
    readonly renderRoot: HTMLElement | DocumentFragment;
}
/**
 * Gives the focus another place where an update takes away or hides what has it. Else it would be at the top of the
 * page, and a screen reader with it.
 */
export declare class KeptFocus implements ReactiveController {
    #private;
    /** @param places Where it goes: to the first of these selectors that finds something. */
    constructor(host: FocusHost, ...places: string[]);
    hostUpdate(): void;
    hostUpdated(): void;
}
/** In a widget: to a failure, to what says that it loads, or else to its beginning. Once, however often it is asked for. */
export declare const keepFocusInWidget: (widget: FocusHost) => void;
