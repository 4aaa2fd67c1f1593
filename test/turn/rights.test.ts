import { describe, expect, it } from 'vitest'
import {
  type ChangeName,
  changes,
  type Request,
  refusal,
  type Standing,
  states,
} from '../../src/domain/request.ts'

/**
 * Every right that there is, written by hand: who may make which change, and from which states. Whatever is not
 * here must be refused; a change without a line fails.
 */
const rights: Record<ChangeName, string> = {
  submit: 'artisan: draft',
  discard: 'artisan: draft',
  claim: 'lead coordinator: submitted',
  release: 'owner coordinator: claimed awaiting-details active',
  reassign: 'owner coordinator: submitted claimed awaiting-details active',
  'pass-on': 'owner coordinator: awaiting-details',
  'hand-over': 'owner coordinator: submitted claimed awaiting-details active',
  activate: 'owner: claimed',
  ask: 'owner: claimed active',
  'give-details': 'artisan: awaiting-details',
  propose: 'artisan: submitted claimed awaiting-details active',
  accept: 'owner: submitted claimed awaiting-details active',
  refuse: 'owner: submitted claimed awaiting-details active',
  relay: 'owner artisan: claimed awaiting-details active',
  'end-relay': 'owner artisan clock: claimed awaiting-details active',
  'finish-task': 'lead support: submitted claimed awaiting-details active',
  finish: 'owner coordinator: claimed awaiting-details active',
  found: 'artisan: submitted claimed awaiting-details active',
  abandon: 'owner coordinator: submitted claimed awaiting-details active',
  withdraw: 'artisan: submitted claimed awaiting-details active',
  confirm: 'contact: submitted claimed awaiting-details active',
  disown: 'contact: submitted claimed awaiting-details active',
  prolong: 'artisan owner coordinator: submitted claimed awaiting-details active',
  remind: 'clock: submitted claimed awaiting-details active',
  escalate: 'clock: submitted',
  'lose-lease': 'clock: claimed awaiting-details active',
  expire: 'clock: submitted claimed awaiting-details active',
  restore: 'artisan coordinator: abandoned withdrawn expired',
}

const everybody: Standing[] = ['artisan', 'contact', 'lead', 'support', 'owner', 'coordinator', 'clock']
const cells = (Object.keys(changes) as ChangeName[]).flatMap((change) =>
  everybody.flatMap((standing) => states.map((state) => ({ change, standing, state }))),
)

describe('the table of rights', () => {
  it('has every cell as it is written by hand', () => {
    expect(cells).toHaveLength(Object.keys(rights).length * everybody.length * states.length)
    for (const { change, standing, state } of cells) {
      const [who = '', from = ''] = rights[change].split(': ')
      const may = who.split(' ').includes(standing) && from.split(' ').includes(state)
      const allowed = refusal(change, { state } as Request, [standing]) === undefined
      expect(allowed, `${standing} · ${change} · ${state}`).toBe(may)
    }
  })

  it('gives nothing to somebody who is nothing to a request', () => {
    for (const change of Object.keys(changes) as ChangeName[])
      for (const state of states) expect(refusal(change, { state } as Request, [])).toBe('not-yours')
  })
})
