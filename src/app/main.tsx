import './first'
import '../ui/tokens.css'
import './base.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { workerEngine } from '../engine/workerEngine'
import { Providers } from './Providers'
import { router } from './router'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Providers engine={workerEngine()}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  )
}
