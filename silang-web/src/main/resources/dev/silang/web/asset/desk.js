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

  // What is new is told in a button over the list; the list itself stands still until the reader asks for it.
  const live = document.getElementById("live");
  if (live && "EventSource" in window) {
    const stories = new Set();
    const events = new EventSource(live.dataset.events);
    events.addEventListener("change", (event) => {
      const change = JSON.parse(event.data);
      const isNews = change.kind === "checked" ? change.appeared.length + change.gone.length > 0 : change.kind !== "marked";
      if (isNews) stories.add(change.story);
      if (stories.size > 0) tell();
    });
    const tell = () => {
      const button = live.querySelector("button") || live.appendChild(document.createElement("button"));
      button.type = "button";
      button.textContent = stories.size === 1 ? live.dataset.one : live.dataset.many.replace("{0}", stories.size);
      button.onclick = () => { events.close(); location.reload(); };
    };
    addEventListener("pagehide", () => events.close());
  }
})();
