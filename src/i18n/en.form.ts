/** Words with a link in them: before it, its text, after it. */
export type Linked = readonly [before: string, link: string, after: string];

const fields = (count: number) => (count === 1 ? '1 field' : `${count} fields`);

/** What the request form says. */
export const en = {
  title: 'Leave a request',
  intro: 'We will get in touch soon and answer every question.',
  labels: {
    name: 'Name',
    phone: 'Phone',
    email: 'Email',
    company: 'Company',
    message: 'Message',
  },
  optional: 'optional',
  eitherHint: 'A phone number or an email is enough.',
  required: {
    name: 'Tell us your name',
    phone: 'Give a phone number',
    email: 'Give an email address',
    company: 'Tell us your company',
    message: 'Write a message',
  },
  invalid: {
    phone: 'Check the phone number: start with + and the country code, as in +44 20 7946 0958',
    email: 'Check the email address: it should look like name@example.com',
  },
  either: 'Give a phone number or an email, so that we can answer',
  consentMissing: 'Tick the box: we may not take your request without your consent',
  summary: (count: number): string => `Not sent yet: check ${fields(count)}`,
  roles: 'You ask about',
  remove: (title: string): string => `Remove ${title}`,
  send: 'Send',
  sending: 'Sending…',
  sent: 'Your request has been sent. We will get in touch soon.',
  unconfirmed:
    'We got no confirmation that your request arrived. What you wrote is still here: try again.',
  refused: 'Your request was not accepted. What you wrote is still here: try again a little later.',
  tryAgain: 'Try again',
  another: 'Write another request',
  trap: 'Leave this field empty',
  consent: (controller: string): Linked => [
    'I agree to ',
    'the processing of my personal data',
    ` so that my request can be answered. Data controller: ${controller}.`,
  ],
  noticePolicy: ['By pressing “Send” you agree to the ', 'privacy policy', ''] as Linked,
  noticeConsent: (controller: string): Linked => [
    ' and to ',
    'the processing of your personal data',
    ` so that your request can be answered. Data controller: ${controller}.`,
  ],
  policy: ['How your data is handled: ', 'privacy policy', '.'] as Linked,
  withdrawal: 'You can withdraw your consent at any time: write to the data controller.',
};

export type FormMessages = typeof en;
