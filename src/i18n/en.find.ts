const roles = (count: number): string => (count === 1 ? '1 role' : `${count} roles`);

/** What search, comparison, links and exports say. */
export const en = {
  search: 'Find a role',
  level: 'Level',
  allLevels: 'All levels',
  tag: 'Tag',
  allTags: 'All tags',
  all: (count: number): string => (count === 1 ? '1 role in all' : `${count} roles in all`),
  found: (count: number, all: number): string => `Found: ${count} of ${all}`,
  searching: 'Searching…',
  nothing: 'No role fits this.',
  spelling: 'Check the spelling, or try fewer words or their beginnings.',
  widen: {
    query: (count: number): string => `Without the words: ${roles(count)}`,
    level: (count: number): string => `On all levels: ${roles(count)}`,
    tag: (count: number): string => `With any tag: ${roles(count)}`,
  },
  reset: 'Show all roles',
  // The comparison.
  compare: 'Compare',
  comparison: 'Comparison of roles',
  compareHint: 'Choose two or three roles.',
  choice: (number: number): string => `Role ${number}`,
  none: 'Not chosen',
  more: 'Not all roles are listed here: find others with the search above.',
  differences: 'What differs',
  same: 'What is the same',
  empty: 'Not said',
  askThese: 'Ask about these roles',
  asked: 'The roles are in your request.',
  clear: 'Clear the comparison',
  add: 'Add to comparison',
  full: 'Three roles are in the comparison already: take one out first.',
  toComparison: 'Go to the comparison',
  // What is known of a role.
  role: 'Role',
  alias: 'International title',
  levelTitle: 'Level title',
  reportsTo: 'Reports to',
  summary: 'Summary',
  tags: 'Tags',
  id: 'Id',
  // To take along.
  copyLink: 'Copy link',
  copyText: 'Copy as text',
  copied: 'Copied',
  copyFailed: 'The browser did not let us copy.',
  download: 'Take the roles along',
  json: 'JSON file',
  csv: 'CSV file',
  print: 'Print',
  preparing: 'Preparing the file…',
  downloadFailed: 'The file could not be made. Try again.',
  // The tree.
  reports: (count: number): string => `Reporting to this role: ${count}`,
};

export type FindMessages = typeof en;
