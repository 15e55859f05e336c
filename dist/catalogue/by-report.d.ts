import type { Role } from './types.js';
/** A role with those that report to it. */
export interface ReportNode {
    readonly role: Role;
    /** Where it stands in the catalogue, from 0. */
    readonly position: number;
    /** In the catalogue's order. */
    readonly reports: readonly ReportNode[];
    /** How many roles the branch has, with this one. */
    readonly size: number;
}
/**
 * The roles as trees, by `reportsTo`.
 *
 * Takes roles that nobody has checked, too. Each comes exactly once: where an id is taken twice, its first role
 * has the reports, and a role that is part of a circle, or whose `reportsTo` names none, is a root.
 *
 * @returns the roots, those of higher levels first, else in the catalogue's order. 10,000 roles take some
 * milliseconds, however deep they stand.
 */
export declare const byReport: (roles: readonly Role[]) => readonly ReportNode[];
