import type { OutgoingDraft } from '../domain/outgoing.ts'

/** Tells an office's former channel that its requests come elsewhere from now on. */
export function channelWasMoved(office: string, coordinator: string): OutgoingDraft {
  return {
    type: 'text',
    text: `Les demandes de **${office}** n’arrivent plus ici : ${coordinator} leur a donné un autre canal.`,
  }
}
