import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A bot in a process of its own. */
export interface BotProcess {
  /** Where it takes activities. */
  messages: string
  pid: number
  /** SIGKILL; resolves once the process is gone. */
  kill(): Promise<void>
  /** SIGTERM: the process ends its work in hand first. */
  stop(): Promise<void>
}

/** Starts `entry` with this Node and waits for the line `ready` of its log, which names its port. */
export async function startBotProcess(entry: string, settings: Record<string, string>): Promise<BotProcess> {
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, MicrosoftAppId: '', PORT: '0', LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await readyPort(child, gone)
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return gone
  }
  return {
    messages: `http://127.0.0.1:${port}/api/messages`,
    pid: child.pid as number,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

async function readyPort({ stdout, stderr }: ChildProcess, gone: Promise<void>): Promise<number> {
  let said = ''
  stderr?.on('data', (part) => {
    said = `${said}${part}`.slice(-2_000)
  })
  const { promise: port, resolve, reject } = Promise.withResolvers<number>()
  void gone.then(() => reject(new Error(`The bot ended before it was ready: ${said.trim()}`)))
  createInterface({ input: stdout as NonNullable<typeof stdout> }).on('line', (line) => {
    const ready = /"port":(\d+)/.exec(line)
    if (ready) resolve(Number(ready[1]))
  })
  return port
}
