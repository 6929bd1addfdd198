import * as z from 'zod/mini'

// zod tries `new Function` to see whether it may compile; the policy would report that. This is the first import of the page and of the worker.
z.config({ jitless: true })
