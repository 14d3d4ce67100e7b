import type { ShouldRevalidateFunction } from '@remix-run/react'

/**
 * The `shouldRevalidate` of a page with fetchers and of every route around it: data is loaded anew after each step and each form, but not
 * after a form that was not taken, which is told on the page as it stands. Left to itself, the framework loads anew after a fetcher in any case,
 * and an ended session would lead away from what was typed.
 */
export const loadAnew: ShouldRevalidateFunction = ({ actionStatus = 200 }) => actionStatus < 400
