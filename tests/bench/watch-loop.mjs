import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.LOOP_REPORT

/** How long this thread has run and how long it has stood in the queue for a processor, in milliseconds; 0 where the system does not tell. */
function scheduled() {
  try {
    const [ran, queued] = readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')
    return { ran: Number(ran) / 1e6, queued: Number(queued) / 1e6 }
  } catch {
    return { ran: 0, queued: 0 }
  }
}

/**
 * Loaded before the server: counts from SIGUSR2 on how long its event loop stood still, and writes that down when it stops.
 * A stall is the time between two turns of a timer, as `monitorEventLoopDelay` counts it, with and without the time in
 * which the thread was ready to run and the system let others run.
 */
function watch() {
  const report = { worst: 0, own: 0, ran: 0, cpu: 0 }
  let cpu = process.cpuUsage()
  const begin = () => {
    cpu = process.cpuUsage()
    let [at, before] = [performance.now(), scheduled()]
    setInterval(() => {
      const [now, after] = [performance.now(), scheduled()]
      report.worst = Math.max(report.worst, now - at)
      report.own = Math.max(report.own, now - at - (after.queued - before.queued))
      report.ran = Math.max(report.ran, after.ran - before.ran)
      at = now
      before = after
    }, 2).unref()
  }
  process.once('SIGUSR2', begin)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage(cpu)
    report.cpu = (user + system) / 1000
    writeFileSync(file, JSON.stringify(report))
  })
}

if (isMainThread && file) {
  // Programs that the server starts are not watched.
  delete process.env.LOOP_REPORT
  delete process.env.NODE_OPTIONS
  watch()
}
