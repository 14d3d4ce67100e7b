/** Words that every page shares: the frame, forms, errors. */
export const common = {
  'common.brand': 'Sverka',
  'common.page_title': '{title} · Sverka',
  'common.tagline': 'A workbench for checking claims against their sources',
} as const
