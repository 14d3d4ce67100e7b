/** Words that every page shares: the frame, forms, errors. */
export const common = {
  'common.brand': 'Sverka',
  'common.page_title': '{title} · Sverka',
  'common.first_page': 'Back to the first page',
  'common.next_page': 'Next page',
  'common.table_of': 'Table: {caption}',
  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.save': 'Save',
  'common.words_kept': 'What you typed stays here until you leave this page.',
  'common.copy': 'Copy',
  'common.copied': 'Copied',
  'common.copy_failed': 'The browser did not allow copying. Select the text and copy it by hand.',

  'verdict.stale_mark': 'stale',

  'form.optional': '(optional)',
  'form.not_saved': 'This was not saved yet.',
  'form.signed_out': 'Your session ended. Sign in in another tab, then save again.',
  'form.signed_out_help': 'Nothing you typed is lost: leave this page open.',
  'form.sign_in_elsewhere': 'Sign in in a new tab',

  'draft.found': 'Text that was not saved',
  'draft.typed': 'Typed here on',
  'draft.newer': 'The saved words have changed since; compare before you save.',
  'draft.put_back': 'Put it back',
  'draft.discard': 'Discard it',

  'conflict.how':
    'Your words are still in the form below. Save again to keep them, or take theirs field by field.',
  'conflict.theirs': 'Saved by somebody else',
  'conflict.yours': 'Yours, compared with theirs',
  'conflict.take_theirs': 'Take theirs',
  'conflict.empty': '(empty)',
} as const
