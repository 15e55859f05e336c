import * as z from 'zod/mini';
import type { ConsentReceipt, ConsentState, ConsentWithdrawal } from '../consent/types.js';
import { UUID } from '../consent/well-formed.js';
import { MAX_ATTRIBUTION, MAX_ATTRIBUTIONS } from './attribution.js';
import { isEmail, MAX_LENGTH } from './contact.js';
import { MAX_ROLE, MAX_ROLES } from './make-lead.js';
import type { Contact, Lead } from './types.js';

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const uuid = z.string().check(z.regex(UUID));
const time = z.string().check(
  z.regex(TIME),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const webUrl = z.string().check(z.maxLength(4096), z.regex(/^https?:\/\//i));

const contact: z.ZodMiniType<Contact> = z
  .object({
    name: z.optional(text(MAX_LENGTH.name)),
    phone: z.optional(z.string().check(z.regex(/^\+[1-9]\d{6,14}$/))),
    email: z.optional(text(MAX_LENGTH.email).check(z.refine(isEmail))),
    company: z.optional(text(MAX_LENGTH.company)),
    message: z.optional(text(MAX_LENGTH.message)),
  })
  .check(z.refine((value) => Object.keys(value).length > 0, 'At least one field'));

const choice = z.enum(['undecided', 'granted', 'denied']);

const cookieChoice: z.ZodMiniType<ConsentState> = z.object({
  categories: z.object({
    necessary: choice,
    preferences: choice,
    analytics: choice,
    marketing: choice,
  }),
  decidedAt: z.optional(time),
  version: z.optional(text(200)),
  manager: z.optional(text(100)),
});

const receipt: z.ZodMiniType<ConsentReceipt> = z.object({
  schema: z.literal('sales-roles/receipt@1'),
  recordId: uuid,
  piiController: text(500),
  privacyNotice: z.optional(webUrl),
  consentDocument: z.optional(webUrl),
  language: text(35),
  purposes: z
    .array(
      z.object({
        purpose: text(100),
        granted: z.boolean(),
        method: z.enum(['checkbox', 'button']),
        wording: text(10_000),
        wordingSha256: z.string().check(z.regex(/^[\da-f]{64}$/)),
        document: z.optional(webUrl),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
  eventTime: time,
  withdrawalMethod: text(2000),
  cookieChoice,
  globalPrivacyControl: z.boolean(),
});

/** What a receiver takes for a lead: the types of `types.ts` with their limits. Unknown keys are dropped. */
export const leadSchema: z.ZodMiniType<Lead> = z.object({
  schema: z.literal('sales-roles/lead@1'),
  id: uuid,
  createdAt: time,
  contact,
  roles: z
    .array(z.object({ id: text(MAX_ROLE), title: text(MAX_ROLE) }))
    .check(z.maxLength(MAX_ROLES)),
  page: z.string().check(z.maxLength(4096)),
  lang: text(35),
  consent: receipt,
  attribution: z.optional(
    z
      .record(text(100), text(MAX_ATTRIBUTION))
      .check(z.refine((value) => Object.keys(value).length <= MAX_ATTRIBUTIONS, 'Too many')),
  ),
  suspicious: z.optional(z.literal(true)),
});

/** What a receiver takes for a withdrawal. Unknown keys are dropped. */
export const withdrawalSchema: z.ZodMiniType<ConsentWithdrawal> = z.object({
  schema: z.literal('sales-roles/withdrawal@1'),
  id: uuid,
  recordId: uuid,
  purposes: z.array(text(100)).check(z.minLength(1), z.maxLength(20)),
  eventTime: time,
});
