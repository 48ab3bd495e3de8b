
"use strict";
(() => {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let lit = [];

  // All pieces of a claim light up, also where another claim cuts it into several.
  const light = (id) => {
    lit.forEach((piece) => piece.classList.remove("lit"));
    lit = [...document.querySelectorAll(".hl")].filter((piece) => (piece.dataset.c || "").split(" ").includes(id));
    lit.forEach((piece) => piece.classList.add("lit"));
  };

  const show = (target) => {
    const row = target.closest("details");
    if (row) row.open = true;
    target.scrollIntoView({ block: target.classList.contains("card") ? "start" : "center", behavior: calm ? "auto" : "smooth" });
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!target) return;
    event.preventDefault();
    history.pushState(null, "", link.getAttribute("href"));
    arrive(target);
  });

  const arrive = (target) => {
    light(/^c\d+$/.test(target.id) ? target.id : "");
    show(target);
    if (target.matches("a, summary, [tabindex]")) target.focus({ preventScroll: true });
    else target.querySelector("summary")?.focus({ preventScroll: true });
  };

  addEventListener("popstate", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target) arrive(target);
  });

  // j and k step through the questions.
  addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.key !== "j" && event.key !== "k")) return;
    const cards = [...document.querySelectorAll(".card, .row, .told > div")];
    const middle = cards.findIndex((card) => card.getBoundingClientRect().top > (event.key === "j" ? 40 : -40));
    const next = event.key === "j" ? cards[middle] : cards[(middle < 0 ? cards.length : middle) - 1];
    if (next) show(next);
  });

  if (location.hash.length > 1) {
    const target = document.getElementById(location.hash.slice(1));
    if (target) requestAnimationFrame(() => arrive(target));
  }
})();
