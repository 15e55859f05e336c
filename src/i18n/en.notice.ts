/** What the notice on cookies says. */
export const en = {
  title: 'Cookies',
  text: 'The owner of this site uses cookies to make it more convenient. You can forbid cookies in your browser’s settings.',
  policy: 'Privacy policy',
  dismiss: 'Got it',
  dismissed: 'The notice on cookies is closed.',
};

export type NoticeMessages = typeof en;
