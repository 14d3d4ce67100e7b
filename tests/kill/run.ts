import { faultsOf, killRounds } from './kill-rounds.ts'

/**
 * `npm run test:kill`: the built server is killed with SIGKILL while forms are posted to it, in 20 rounds (or as many as
 * are asked for) of up to 200 writes, and started again after each. Nothing acknowledged may be lost, nothing sent again may
 * count twice, and the store must be sound: `verify` holds every row against its event, so a write that went unanswered is
 * there whole or not at all. Two servers, each over a store of its own, share the rounds and the processors.
 */
const rounds = Number(process.argv[2] ?? process.env.KILL_ROUNDS ?? 20)
const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 32))
const started = performance.now()

console.log(`KILL_SEED=${seed}`)
const halves = [killRounds(Math.ceil(rounds / 2), seed), killRounds(Math.floor(rounds / 2), seed + 1)]
await Promise.allSettled(halves)
const outcomes = await Promise.all(halves)
const total = (count: (outcome: (typeof outcomes)[number]) => number) =>
  outcomes.reduce((sum, outcome) => sum + count(outcome), 0)

console.log(
  `${total(({ kills }) => kills)} kills of the server: ` +
    `${total(({ acknowledged }) => acknowledged)} writes acknowledged, ${total(({ lost }) => lost.length)} lost; ` +
    `${total(({ unanswered }) => unanswered)} unanswered (${total(({ written }) => written)} of them written) and sent again, ` +
    `${total(({ twice }) => twice.length)} counted twice; ` +
    `verify found ${total(({ unsound }) => unsound.length)} faults; ` +
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
)
for (const fault of outcomes.flatMap(faultsOf)) console.error(fault)
process.exitCode = outcomes.flatMap(faultsOf).length > 0 ? 1 : 0
