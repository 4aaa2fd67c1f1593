import { type ChildProcess, type Serializable, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A bot in a process of its own. */
export interface BotProcess {
  /** Where it takes activities. */
  messages: string
  /** SIGKILL; resolves once the process is gone. */
  kill(): Promise<void>
  /** SIGTERM: the process ends its work in hand first. */
  stop(): Promise<void>
  /** Sends it a message over IPC and resolves with the next one that it sends; throws when it is gone before. */
  ask(what: Serializable): Promise<unknown>
  /** Processor time in ms that it has used; needs `cpu-report.ts` loaded in it. */
  cpuMs(): Promise<number>
}

/**
 * Starts `entry` with this Node, in local mode on a free port, and waits for the line of its log that names the port.
 * @param logged gets every line of its log
 * @throws what it wrote to standard error when it ends before that
 */
export async function startBotProcess(
  entry: string,
  settings: Record<string, string>,
  logged: (line: string) => void = () => {},
): Promise<BotProcess> {
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, MicrosoftAppId: '', PORT: '0', LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const port = await readyPort(child, gone, logged)
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return gone
  }
  const ask = (what: Serializable) =>
    new Promise((resolve, reject) => {
      child.once('message', resolve)
      void gone.then(() => reject(new Error('The bot ended before it answered.')))
      child.send(what, (unsent) => unsent && reject(unsent))
    })
  return {
    messages: `http://127.0.0.1:${port}/api/messages`,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    ask,
    cpuMs: async () => Number(await ask('cpu')),
  }
}

async function readyPort(
  { stdout, stderr }: ChildProcess,
  gone: Promise<void>,
  logged: (line: string) => void,
): Promise<number> {
  let said = ''
  stderr?.on('data', (part) => {
    said = `${said}${part}`.slice(-2_000)
  })
  const { promise: port, resolve, reject } = Promise.withResolvers<number>()
  void gone.then(() => reject(new Error(`The bot ended before it was ready: ${said.trim()}`)))
  createInterface({ input: stdout as NonNullable<typeof stdout> }).on('line', (line) => {
    logged(line)
    const ready = /"port":(\d+)/.exec(line)
    if (ready) resolve(Number(ready[1]))
  })
  return port
}
