import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { cookieHeaders } from '#app/web/new-account.server.ts'
import { endSession } from '#app/web/sign-in.server.ts'

/** Signing out is a form, never a link: a page of another site could make the browser follow a link. */
export function loader() {
  return redirect('/')
}

/** Ends the session and has the browser forget what was typed and not saved. */
export async function action({ request, context }: ActionFunctionArgs) {
  const cookies = await endSession(context.auth, context.origin, request.headers)
  const headers = cookieHeaders(cookies)
  headers.set('Clear-Site-Data', '"storage"')
  return redirect('/sign-in', { headers })
}
