// Answers the event "probe-card" of the page's world with what the card shows, as JSON in an event.
// Only the test installs it; the product stays the production build.
document.addEventListener('probe-card', () => {
  const host = document.querySelector('nameplate-card');
  const open = (element) =>
    globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ??
    element.openOrClosedShadowRoot ??
    null;
  const root = host ? open(host) : null;
  const box = host?.getBoundingClientRect();
  const answer = !host
    ? null
    : {
        text: root
          ? [...root.children]
              .filter((el) => el.localName !== 'style' && !el.hasAttribute('aria-live'))
              .map((el) => el.innerText ?? '')
              .join('\n')
          : '',
        said: root
          ? ([...root.children].find((el) => el.hasAttribute('aria-live'))?.textContent ?? '')
          : '',
        html: root?.innerHTML ?? '',
        links: root
          ? [...root.querySelectorAll('a[href]')].map((a) => ({
              href: a.href,
              target: a.target,
              rel: a.rel,
            }))
          : [],
        buttons: root
          ? [...root.querySelectorAll('button, summary')].map((button) => {
              const r = button.getBoundingClientRect();
              return {
                text: button.innerText || button.getAttribute('aria-label') || '',
                x: r.x,
                y: r.y,
                width: r.width,
                height: r.height,
              };
            })
          : [],
        focus: root?.activeElement
          ? root.activeElement.innerText ||
            root.activeElement.getAttribute('aria-label') ||
            root.activeElement.localName
          : '',
        box: { x: box.x, y: box.y, width: box.width, height: box.height },
        visible: getComputedStyle(host).visibility === 'visible',
        theme: host.dataset.theme ?? root?.querySelector('[data-theme]')?.dataset.theme ?? '',
        sheet: host.hasAttribute('data-sheet'),
        background: root?.querySelector('section, article, div')
          ? getComputedStyle(root.querySelector('section, article, div')).backgroundColor
          : '',
        parent: host.parentNode?.nodeName ?? '',
      };
  document.dispatchEvent(new CustomEvent('probe-answer', { detail: JSON.stringify(answer) }));
});
