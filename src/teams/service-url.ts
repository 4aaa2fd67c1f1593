/**
 * Hosts that Teams' connector answers on: the public cloud, then the US government clouds.
 * Exact names only: anybody can register another name under trafficmanager.net.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
const teamsHosts = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
])

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Whether the bot may send answers, and its own token with them, to this address in production. */
export function isTeamsServiceUrl(address: string): boolean {
  const url = plainUrl(address)
  return url?.protocol === 'https:' && url.port === '' && teamsHosts.has(url.hostname)
}

/** Whether the address is on this machine: all that local mode talks to. */
export function isLoopbackServiceUrl(address: string): boolean {
  const url = plainUrl(address)
  return (url?.protocol === 'http:' || url?.protocol === 'https:') && loopbackHosts.has(url.hostname)
}

/** The address as a URL without user, query or fragment; undefined for anything more cunning. */
function plainUrl(address: string): URL | undefined {
  if (address.length > 500 || !/^[!-~]+$/.test(address) || /[\\@?#]/.test(address)) return undefined
  return URL.parse(address) ?? undefined
}
