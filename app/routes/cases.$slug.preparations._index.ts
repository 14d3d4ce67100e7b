import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { addSourceFrom } from '#app/web/add-source.server.ts'
import { askedCase, caseOf } from '#app/web/claim-route.server.ts'
import { handleFields } from '#app/web/handle-form.server.ts'
import { answer } from '#app/web/respond.server.ts'

/** What is on its way in is listed where sources are added. */
export async function loader(args: LoaderFunctionArgs) {
  const { opened } = await askedCase(args)
  return redirect(`/cases/${opened.slug}/sources/new`)
}

/** Takes one of several files that a browser sends one after another, and says what became of it. */
export async function action(args: ActionFunctionArgs) {
  const reply = await handleFields(args, (work, fields) =>
    addSourceFrom(
      work,
      answer(() => caseOf(work, args.params)),
      fields,
      args.context.intake,
    ),
  )
  return reply instanceof Response ? reply : Response.json(reply.data, reply.init ?? {})
}
