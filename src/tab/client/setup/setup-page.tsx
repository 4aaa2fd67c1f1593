import { pages } from '@microsoft/teams-js'
import { useEffect } from 'react'
import { useWords } from '../words.ts'

/** What Teams shows before it adds the tab to a channel. There is nothing to choose: everybody sees what is theirs. */
export function SetupPage() {
  const words = useWords()
  useEffect(() => {
    pages.config.registerOnSaveHandler(async (saving) => {
      const contentUrl = new URL('/tab', window.location.href).href
      await pages.config.setConfig({ entityId: 'demandes', contentUrl, websiteUrl: contentUrl })
      saving.notifySuccess()
    })
    pages.config.setValidityState(true)
  }, [])
  return <main className="notice">{words.setup}</main>
}
