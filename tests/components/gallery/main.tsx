import type { UserId } from '#app/domain/ids.ts'
import '#app/styles/app.css'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { ShellProvider } from '#app/components/layout/shell-context.tsx'
import { TextProvider } from '#app/components/text.tsx'
import { Announcer } from '#app/components/ui/announcer.tsx'
import { CasePage } from './case-page.tsx'

/** Every part on one page: `npx vite tests/components/gallery`. Never part of the product. */
const page = (
  <TextProvider locale="en">
    <ShellProvider
      value={{
        person: { id: 'usr_gallery' as UserId, name: 'Эльмира Джумабаева', role: 'administrator' },
        theme: 'system',
        waiting: 3,
      }}
    >
      <Announcer>
        <CasePage />
      </Announcer>
    </ShellProvider>
  </TextProvider>
)

const router = createMemoryRouter([{ path: '*', element: page, action: () => null }], {
  initialEntries: ['/cases/kazakhstan-2022/claims'],
})
createRoot(document.body).render(<RouterProvider router={router} />)
