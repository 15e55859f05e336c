import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { CatalogueSource } from '../catalogue/source.js';
/** The slots that an owner fills: one that is passed on empty would take the place of what stands there by itself. */
export declare const filledSlots: ({ children }: Element) => ReadonlySet<string>;
/** Those of them that are a part's, as its content. */
export declare const passOn: (host: Element, names: RegExp) => unknown;
/** Reads what an owner wrote inside `<sales-roles>`: a layout of parts, a catalogue, both or neither. */
export declare class Children implements ReactiveController {
    #private;
    /** Whether all children are there. */
    isComplete: boolean;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    handleEvent(): void;
    /** Whether the owner put parts inside, and so decides on the layout. White space is no layout. */
    get hasLayout(): boolean;
    /** The catalogue inside, if there is one: marked by its slot, or plain HTML where no layout is. */
    get catalogue(): CatalogueSource | undefined;
}
