import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

/** Loaded before the server: counts from SIGUSR2 on how long its event loop stood still, and writes that down when it stops. */
if (isMainThread && process.env.LOOP_REPORT) {
  const delays = monitorEventLoopDelay({ resolution: 2 })
  let cpu = process.cpuUsage()
  process.on('SIGUSR2', () => {
    cpu = process.cpuUsage()
    delays.reset()
    delays.enable()
  })
  process.on('exit', () => {
    const { user, system } = process.cpuUsage(cpu)
    const report = {
      worst: delays.max / 1e6,
      usual: delays.percentile(99) / 1e6,
      cpu: (user + system) / 1000,
    }
    writeFileSync(process.env.LOOP_REPORT ?? '', JSON.stringify(report))
  })
}
