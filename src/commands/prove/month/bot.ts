import { runDrivenBot } from './driven-bot.ts'

await runDrivenBot()
