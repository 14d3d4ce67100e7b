import { data } from '@remix-run/node'

/** Every address that is no page: a route of its own, so that its error page knows the person and the look chosen. */
export function loader() {
  throw data(null, { status: 404 })
}

export default function Nowhere() {
  return null
}
