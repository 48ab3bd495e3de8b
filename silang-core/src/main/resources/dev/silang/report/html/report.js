
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

  // What is folded around a target and, where it is a fold itself, the target.
  const unfold = (target) => {
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  };

  const show = (target) => {
    unfold(target);
    const top = target.matches(".card, .inner, section");
    target.scrollIntoView({ block: top ? "start" : "center", behavior: calm ? "auto" : "smooth" });
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
    light(target.id);
    show(target);
    const stop = target.matches("a, summary, [tabindex]") ? target : target.closest("details")?.querySelector("summary");
    stop?.focus({ preventScroll: true });
  };

  addEventListener("popstate", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target) arrive(target);
  });

  // j and k step through the questions that can be seen.
  addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.key !== "j" && event.key !== "k")) return;
    const cards = [...document.querySelectorAll(".card, .row, .told > li")].filter((card) => card.checkVisibility());
    const here = cards.indexOf(document.activeElement.closest(".card, .row, .told > li"));
    const middle = cards.findIndex((card) => card.getBoundingClientRect().top > (event.key === "j" ? 40 : -40));
    const first = event.key === "j" ? middle : (middle < 0 ? cards.length : middle) - 1;
    const next = here < 0 ? cards[first] : cards[here + (event.key === "j" ? 1 : -1)];
    if (!next) return;
    next.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
    (next.querySelector(":scope > summary, a") || next).focus({ preventScroll: true });
  });

  // Paper has no folds; what was folded before is folded again after.
  let printed = [];
  addEventListener("beforeprint", () => {
    printed = [...document.querySelectorAll("details:not([open])")];
    printed.forEach((fold) => { fold.open = true; });
  });
  addEventListener("afterprint", () => printed.forEach((fold) => { fold.open = false; }));

  const all = document.getElementById("unfold");
  if (all) {
    const names = [all.textContent, all.dataset.fold];
    all.hidden = false;
    all.addEventListener("click", () => {
      const open = all.textContent === names[0];
      document.querySelectorAll("details").forEach((fold) => { fold.open = open; });
      all.textContent = names[open ? 1 : 0];
    });
  }

  // A card as plain text: the question, each answer with its words, who says so and where, and why.
  const line = (element) => element.textContent.replace(/\s+/g, " ").trim();
  const source = (quote) => {
    const words = document.getElementById(quote.getAttribute("href").slice(1));
    return words?.closest(".report")?.querySelector(".meta a")?.href || "";
  };
  const telling = (item) => {
    const quote = item.querySelector(".quote");
    return "  “" + line(quote) + "” — " + [line(item.querySelector(".credit")), source(quote)].filter(Boolean).join(" ");
  };
  const side = (part) => ["", line(part.querySelector(".value")), ...[...part.querySelectorAll(".evidence > li")].map(telling)];
  const text = (card) => [
    line(card.querySelector(".badge")) + ": " + [...card.querySelectorAll(":scope > .question")].map(line).join(),
    ...[...card.querySelectorAll(":scope > .sides > .side")].flatMap(side),
    "",
    ...[...card.querySelectorAll(":scope > .why > *")].map(line),
    ...(location.protocol.startsWith("http") ? [location.href.split("#")[0] + "#" + card.id] : []),
  ].join("\n");

  const write = async (words) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(words);
    const area = document.body.appendChild(document.createElement("textarea"));
    area.value = words;
    area.select();
    document.execCommand("copy");
    area.remove();
  };

  document.querySelectorAll("button.copy").forEach((button) => {
    const name = button.textContent;
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      await write(text(button.closest(".card")));
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = name; }, 2000);
    });
  });

  if (location.hash.length > 1) {
    const target = document.getElementById(location.hash.slice(1));
    if (target) requestAnimationFrame(() => arrive(target));
  }
})();
