const pageSize = 25

/** The rows of a page, counted from 1. */
export const spanOf = (page: number) => ({ limit: pageSize, offset: (page - 1) * pageSize })

/** How many pages so many rows take; an empty list is one page. */
export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / pageSize))
