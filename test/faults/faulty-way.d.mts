import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';

type Incoming = Readable & {
  url?: string | undefined;
  method?: string | undefined;
  headers: IncomingHttpHeaders;
};

export const forward: (port: number, incoming: Incoming) => Promise<IncomingMessage>;

export const createFaultyWay: (forward: (incoming: Incoming) => Promise<IncomingMessage>) => {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): void;
};
