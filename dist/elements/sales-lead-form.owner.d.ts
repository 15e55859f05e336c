import type { ReactiveController, ReactiveElement } from 'lit';
import type { OwnerSettings } from '../contexts.js';
import type { FormMessages } from '../i18n/en.form.js';
import type { Localized } from '../i18n/localized.js';
import type { FormSettings, Own } from './sales-lead-form.settings.js';
/** Tells the page's owner in the console what is wrong with the settings, and with `debug`, with the page. */
export declare class OwnerReport implements ReactiveController {
    #private;
    constructor(host: ReactiveElement & Own, localized: Localized<FormMessages>, above: () => OwnerSettings | undefined, settings: () => FormSettings);
    hostUpdated(): void;
}
