import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireWork } from '#app/web/work.server.ts'
import { listCases } from '#db/queries/cases.server.ts'

/** Leads to the only case, or to the list when there are more or none. */
export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireWork(args)
  const [only, ...others] = listCases(db)
  return redirect(only && others.length === 0 ? `/cases/${only.slug}` : '/cases')
}
