/** What a hierarchy has beside its cards. Print comes last: it takes back what the others say. */
export declare const styles: import("lit").CSSResult[];
/** What cards show for a hierarchy. */
export declare const cardStyles: import("lit").CSSResult;
/** What the widget around needs once there are roles to choose; and what it shows on paper. */
export declare const widgetStyles: import("lit").CSSResult;
