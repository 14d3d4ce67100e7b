import { register } from 'tsx/esm/api'

register()
const { readHere } = await import('./read-here.ts')

/** What a worker thread runs for each file. */
export default readHere
