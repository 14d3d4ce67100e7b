import { workerData } from 'node:worker_threads'

const { mostMemory, parent } = workerData

/** Ends its process when that takes too much memory, buffers outside of the heap included, or when nobody waits for it any more. */
setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}, 50)
