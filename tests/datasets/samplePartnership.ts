import written from '../../public/partnership.json'
import { type Partnership, partnershipSchema } from '../../src/core/partnership'

/** The partnership as it is published, checked. */
export const partnership: Partnership = partnershipSchema.parse(written)
