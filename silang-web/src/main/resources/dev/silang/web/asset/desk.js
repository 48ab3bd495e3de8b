"use strict";
(() => {
  // One more field without a way to the server; what stands in the others stays.
  const more = document.getElementById("more");
  more?.addEventListener("click", (event) => {
    event.preventDefault();
    const texts = document.getElementById("texts");
    const last = texts.lastElementChild;
    const number = texts.children.length + 1;
    const next = last.cloneNode(true);
    const numbered = (text) => text.replace(String(number - 1), String(number));
    next.querySelector("legend").textContent = numbered(next.querySelector("legend").textContent);
    next.querySelectorAll("[id]").forEach((field) => { field.id = numbered(field.id); field.value = ""; });
    next.querySelectorAll("[for]").forEach((label) => { label.htmlFor = numbered(label.htmlFor); });
    texts.append(next);
    next.querySelector("textarea").focus();
  });

  const files = document.getElementById("files");
  files?.addEventListener("dragover", () => files.classList.add("over"));
  ["dragleave", "drop"].forEach((end) => files?.addEventListener(end, () => files.classList.remove("over")));

  const check = document.getElementById("check");
  check?.addEventListener("submit", () => check.classList.add("busy"));
  addEventListener("pageshow", () => check?.classList.remove("busy"));
})();
