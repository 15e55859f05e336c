/** A random UUID (RFC 9562, version 4), also on plain http, where there is no `randomUUID`. */
export declare const uuid: () => string;
