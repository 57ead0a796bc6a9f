import type { APIRoute } from 'astro'
import { dataPackage } from '../../export/datapackage.ts'
import { catalog } from '../../site/data.ts'
import { json, to } from '../../site/takeaway.ts'

export const GET: APIRoute = () => json(dataPackage(catalog.timeline, to))
