/** What the visitor's own consents are shown with. */
export const en = {
  title: 'My consents',
  given: (time: string): string => `Given ${time}.`,
  controller: (name: string): string => `Data controller: ${name}.`,
  notGiven: 'Not given',
  download: 'Download the receipt',
  withdraw: 'Withdraw',
  progress: {
    sending: 'Withdrawing…',
    withdrawn: 'Withdrawn',
    unconfirmed:
      'There is no confirmation that your withdrawal has arrived. Try again, or write to the data controller.',
    refused:
      'Your withdrawal was not accepted here. Try again later, or write to the data controller.',
    unavailable: 'It cannot be withdrawn on this page. Please write to the data controller.',
  },
};

export type ConsentsMessages = typeof en;
