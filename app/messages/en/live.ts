/** What others do in a case while its page is open. */
export const live = {
  'live.here': 'Also here: {who}',
  'live.in_case': 'In this case: {who}',
  'live.changed': '{who} changed this case. The page shows it.',
} as const
