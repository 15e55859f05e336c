// src/consent/sources/gpc.ts
/** Whether the browser asks sites not to sell or share data (Global Privacy Control, `navigator`). */
var globalPrivacyControl = () => navigator.globalPrivacyControl === true;
export { globalPrivacyControl };
