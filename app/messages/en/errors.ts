/** What a page says when it cannot be shown. Refusals with a sentence of their own are in `refusals.ts`. */
export const errors = {
  'error.code': 'Status {status}',
  'error.not_found_title': 'There is nothing at this address',
  'error.not_found_help':
    'The address may be mistyped, or what stood here has another number. Start from the list of cases.',
  'error.forbidden_title': 'This is not open to you',
  'error.forbidden_help':
    'Your role does not let you see or do this. Ask an administrator of this workbench.',
  'error.signed_out_title': 'You are not signed in',
  'error.signed_out_help': 'Sign in and open this page again.',
  'error.conflict_title': 'Somebody was faster',
  'error.conflict_help':
    'This was changed after you opened it. Open the page again to see how it stands now.',
  'error.locked_title': 'This can no longer be changed',
  'error.locked_help': 'It was retracted, or a signed sheet rests on it. Open the case to see what stands.',
  'error.unavailable_title': 'Not available just now',
  'error.unavailable_help':
    'The workbench is busy or being looked after. Wait a minute and try again; nothing was lost.',
  'error.unexpected_title': 'Something went wrong in Sverka',
  'error.unexpected_help':
    'This is a fault of the program, not yours. Try again; if it stays, tell the person who runs this workbench at what time it happened.',
  'error.to_case': 'To the case',
  'error.to_cases': 'To the cases',
  'error.try_again': 'Try again',
} as const
