/** What others do in a case while its page is open. */
export const live = {
  'live.here': 'Also here: {who}',
  'live.in_case': 'In this case: {who}',
  'live.closed': 'What others did closed this page.',
  'live.forbidden': 'Your role was changed meanwhile: you may do less here than when you opened this page.',
  'live.closed_help': 'What you typed stays here until you look. Copy what you need of it first.',
  'live.show': 'Show it',
  'live.changed': '{who} changed this case. The page shows it.',
} as const
