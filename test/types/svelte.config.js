// svelte-check looks for one, and would take vite.config.ts.
export default {};
