import { Worker } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

const mostMemory = Number(process.argv[2])

/** What a reading process runs: one thing after another, until it is told to end or its parent is gone. */
new Worker(new URL('./watch.mjs', import.meta.url), {
  workerData: { mostMemory, parent: process.ppid },
})
process.on('disconnect', () => process.exit())
register()
const { readHere } = await import('./read-here.ts')
process.on('message', async (what) => {
  const reading = await readHere(what)
  process.send({ reading, worn: process.memoryUsage.rss() > mostMemory / 2 })
})
process.send('ready')
