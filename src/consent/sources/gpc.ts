/** Whether the browser asks sites not to sell or share data (Global Privacy Control, `navigator`). */
export const globalPrivacyControl = (): boolean =>
  (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
