import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.LOOP_REPORT

/** How long this thread has stood in the queue for a processor, in milliseconds; 0 where the system does not tell. */
function queued() {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[1]) / 1e6
  } catch {
    return 0
  }
}

/**
 * Loaded before the server: counts from SIGUSR2 on how long its event loop stood still, and writes that down when it stops.
 * A stall is the time between two turns of a timer, as `monitorEventLoopDelay` counts it, with and without the time in
 * which the thread was ready to run and the system let others run.
 */
function watch() {
  const report = { worst: 0, own: 0, cpu: 0 }
  let cpu = process.cpuUsage()
  const begin = () => {
    cpu = process.cpuUsage()
    let [at, waited] = [performance.now(), queued()]
    setInterval(() => {
      const [now, waiting] = [performance.now(), queued()]
      report.worst = Math.max(report.worst, now - at)
      report.own = Math.max(report.own, now - at - (waiting - waited))
      at = now
      waited = waiting
    }, 2).unref()
  }
  process.once('SIGUSR2', begin)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage(cpu)
    report.cpu = (user + system) / 1000
    writeFileSync(file, JSON.stringify(report))
  })
}

if (isMainThread && file) watch()
