// Runs before everything else in a demo page under test, and keeps what goes wrong in it.
window.problems = [];

for (const level of ['error', 'warn']) {
  const original = console[level];
  console[level] = (...values) => {
    window.problems.push(`console.${level}: ${values.join(' ')}`);
    original.apply(console, values);
  };
}

// The errors of elements do not bubble: a script, a style sheet or a picture that did not come.
window.addEventListener(
  'error',
  (event) => {
    const { src, href } = event.target;
    window.problems.push(event.message ?? `not loaded: ${src ?? href}`);
  },
  true,
);

window.addEventListener('unhandledrejection', ({ reason }) => {
  window.problems.push(`unhandled rejection: ${reason}`);
});
