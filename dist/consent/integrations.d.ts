/**
 * Tells other tools of the page what the visitor chose, for the page's life. A second widget starts
 * nothing twice; what it names in addition is added.
 *
 * @param attribute `google-consent-mode` or `google-consent-mode=layerName`, and
 * `yandex-metrica=12345678,87654321`, with white space between them.
 */
export declare const startIntegrations: (attribute: string) => void;
