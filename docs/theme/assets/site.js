// The language link keeps the heading that the reader is at.
document.querySelector(".twin")?.addEventListener("click", (event) => {
  event.currentTarget.hash = location.hash
})
