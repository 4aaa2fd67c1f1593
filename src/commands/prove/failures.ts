import { fault } from '../../sandbox/faults.ts'

/** Share of the bot's requests that the connector fails in a proof. */
export const faultShare = 0.2

const { throttled, failed, failedAfterDelivery, badGateway, cut, cutAfterDelivery } = fault

/** How it fails them: turned away, broken, and broken although people saw the message. */
export const failures = [throttled(1), failed, failedAfterDelivery, badGateway, cut, cutAfterDelivery]
