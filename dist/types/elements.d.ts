import type { SalesCookieNotice } from '../elements/sales-cookie-notice.js';
import type { SalesLeadForm } from '../elements/sales-lead-form.js';
import type { SalesRoleCard } from '../elements/sales-role-card.js';
import type { SalesRoleHierarchy } from '../elements/sales-role-hierarchy.js';
import type { SalesRoles } from '../elements/sales-roles.js';
/** The class of each tag: all that the types for React, Vue and Svelte say of an element is read from it. */
interface ElementClasses {
    'sales-roles': typeof SalesRoles;
    'sales-role-hierarchy': typeof SalesRoleHierarchy;
    'sales-role-card': typeof SalesRoleCard;
    'sales-lead-form': typeof SalesLeadForm;
    'sales-cookie-notice': typeof SalesCookieNotice;
}
export type TagName = keyof ElementClasses;
type Declarations<Tag extends TagName> = ElementClasses[Tag]['properties'];
/** The type of a property, by the name that its class declares it with. */
type Value<Tag extends TagName, Name> = Name extends keyof HTMLElementTagNameMap[Tag] ? HTMLElementTagNameMap[Tag][Name] : never;
/** What a class declares to be reactive, without its inner state. `undefined` takes a setting back. */
export type Properties<Tag extends TagName> = {
    [Name in keyof Declarations<Tag> as Declarations<Tag>[Name] extends {
        readonly state: true;
    } ? never : Name]?: Value<Tag, Name> | undefined;
};
/** A value as an attribute has it. HTML takes `false` for on: what is off is not there, which `undefined` says. */
type Written<Value> = Value extends true ? true | '' : Value extends false ? never : Value extends number ? Value | `${Value}` : Value extends string ? Value : never;
/** The attributes that are not written as their property is: those with a hyphen. */
export type HyphenatedAttributes<Tag extends TagName> = {
    [Name in keyof Declarations<Tag> as Declarations<Tag>[Name] extends {
        readonly attribute: infer Attribute extends string;
    } ? Attribute : never]?: Written<Value<Tag, Name>> | undefined;
};
/** The events of the package by their type. They bubble, so that any of its elements can be asked for any. */
export type Events = {
    [Type in keyof HTMLElementEventMap as Type extends `sales-${string}` ? Type : never]: HTMLElementEventMap[Type];
};
/** Listeners as React and Svelte name them: `on` with the event's type. */
export type Listeners = {
    [Type in keyof Events as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};
export {};
