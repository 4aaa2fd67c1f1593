export { type Heard, type Speaker, talk } from '../src/commands/eval/talk.ts'
