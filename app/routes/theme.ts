import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { safePath } from '#app/web/safe-path.server.ts'
import { themeCookie, themeFormSchema } from '#app/web/theme.server.ts'

/** Nothing to see here: the theme switch stands in the menu of every page. */
export function loader() {
  return redirect('/')
}

/** Keeps the choice in a cookie and goes back to the page it was made on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = themeFormSchema.safeParse(Object.fromEntries(await request.formData()))
  if (!form.success) return redirect('/')
  const { theme, to } = form.data
  return redirect(safePath(to), { headers: { 'Set-Cookie': themeCookie(theme) } })
}
