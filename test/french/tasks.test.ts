import { expect, test } from 'vitest'
import { readTasks } from '../../src/french/tasks.ts'
import { read } from './read.ts'

test.each([
  ['missions : pétrin, façonnage et cuisson. CDI', ['pétrin', 'façonnage', 'cuisson']],
  ['il fera la vente et le ménage', ['la vente', 'le ménage']],
  ['Vos missions :\n- Accueillir\n- Vendre\n\nProfil : motivé', ['Accueillir', 'Vendre']],
])('« %s »', (text, tasks) => expect(read(readTasks, text)).toEqual(tasks))

test('nothing is taken for a task unless it is announced', () => {
  expect(read(readTasks, 'cherche boulanger pour le pétrin')).toBeUndefined()
})
