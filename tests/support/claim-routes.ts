import type { ActionFunctionArgs } from '@remix-run/node'
import { type testContext, testOrigin } from './test-context.ts'

type Context = ReturnType<typeof testContext>

/** What a loader is given for an address. */
export function asked(context: Context, path: string, params: Record<string, string>): ActionFunctionArgs {
  return { request: new Request(`${testOrigin}${path}`), context, params }
}

/** What an action is given for a form that was sent to an address. */
export function sent(
  context: Context,
  path: string,
  params: Record<string, string>,
  fields: Record<string, string> | [name: string, value: string][],
): ActionFunctionArgs {
  const request = new Request(`${testOrigin}${path}`, { method: 'POST', body: new URLSearchParams(fields) })
  return { request, context, params }
}
