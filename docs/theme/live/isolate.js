// Isolates the page from others, which browsers demand for shared memory: by the
// server's headers, or by a service worker that adds them to the site's own answers.
const TRIED = "live-isolation"; // of this tab: a reload that did not help is not repeated
const SITE = new URL("../", import.meta.url);

export async function isolate({ mode = "require-corp" } = {}) {
  if (crossOriginIsolated) { sessionStorage?.removeItem(TRIED); return true; }
  try {
    if (!navigator.serviceWorker || sessionStorage.getItem(TRIED)) return false;
    sessionStorage.setItem(TRIED, mode);
    const worker = new URL(`live-isolation.js?mode=${mode}`, SITE);
    const registration = await navigator.serviceWorker.register(worker, { scope: SITE.pathname });
    await active(registration);
  } catch {
    return false; // a private window without storage, or without service workers
  }
  location.reload();
  return new Promise(() => {});
}

async function active(registration) {
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker.state === "activated") return;
  await new Promise((resolve) => {
    worker.addEventListener("statechange", () => worker.state === "activated" && resolve());
  });
}
