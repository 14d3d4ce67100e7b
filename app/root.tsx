import golosLatin from '@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2?url'
import literataLatin from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?url'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useEffect } from 'react'
import { ErrorPage, errorIn } from '#app/components/layout/error-page.tsx'
import { loadAnew } from '#app/components/layout/load-anew.ts'
import { type ShellFacts, ShellProvider } from '#app/components/layout/shell-context.tsx'
import { useChosenTheme } from '#app/components/layout/theme-switch.tsx'
import { useNonce } from '#app/components/nonce.tsx'
import { TextProvider } from '#app/components/text.tsx'
import { Announcer } from '#app/components/ui/announcer.tsx'
import { EarlyKeys, takeEarlyKeys } from '#app/components/ui/early-keys.tsx'
import type { Actor } from '#app/domain/actor.ts'
import { textFor } from '#app/messages/text.ts'
import { countInbox } from '#app/services/inbox/read-inbox.server.ts'
import { readTheme } from '#app/web/theme.server.ts'
import styles from './styles/app.css?url'

const locale = 'en'

/** Titles of pages add to this one: `title: t('common.page_title', { title })`. */
export const meta: MetaFunction = () => [{ title: textFor(locale)('common.brand') }]

export async function loader({ request, context }: LoaderFunctionArgs): Promise<ShellFacts> {
  const session = await context.session()
  const person = session && pickPerson(session.actor)
  const waiting = session ? countInbox({ db: context.db, actor: session.actor }) : 0
  return { person, waiting, theme: readTheme(request) }
}

function pickPerson({ id, name, role }: Actor): ShellFacts['person'] {
  return { id, name, role }
}

export const shouldRevalidate = loadAnew

/** The document around every page, the error page included. */
export function Layout({ children }: { children: ReactNode }) {
  const facts = useRouteLoaderData<typeof loader>('root') ?? { person: null, waiting: 0, theme: 'system' }
  return (
    <TextProvider locale={locale}>
      <ShellProvider value={facts}>
        <Document>{children}</Document>
      </ShellProvider>
    </TextProvider>
  )
}

function Document({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const theme = useChosenTheme()
  // Effects of the page run before this one: keys that it has no use for are not kept for the next page.
  useEffect(() => void takeEarlyKeys(), [])
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
        <link rel="preload" href={golosLatin} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="preload" href={literataLatin} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={styles} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        <EarlyKeys />
      </head>
      <body>
        <Announcer>{children}</Announcer>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage {...errorIn(useRouteError())} />
}
