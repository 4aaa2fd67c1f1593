import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A bot in a process of its own. */
export interface BotProcess {
  /** Where it takes activities. */
  messages: string
  /** SIGKILL; resolves once the process is gone. */
  kill(): Promise<void>
  /** SIGTERM: the process ends its work in hand first. */
  stop(): Promise<void>
  /** Processor time in ms that it has used; needs `cpu-report.ts` loaded in it. */
  cpuMs(): Promise<number>
}

/**
 * Starts `entry` with this Node, in local mode on a free port, and waits for the line of its log that names the port.
 * @throws what it wrote to standard error when it ends before that
 */
export async function startBotProcess(entry: string, settings: Record<string, string>): Promise<BotProcess> {
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, MicrosoftAppId: '', PORT: '0', LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await readyPort(child, gone)
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return gone
  }
  return {
    messages: `http://127.0.0.1:${port}/api/messages`,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    cpuMs: () =>
      new Promise((resolve) => {
        child.once('message', (usage) => resolve(Number(usage)))
        child.send('cpu')
      }),
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
