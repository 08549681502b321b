"use strict";
/* The address's hash holds all of the page's state, so that a link to it can be shared:
   which findings are shown, which finding is current, which articles stand side by side, and what
   is looked at. Controls write the hash; `show` reads it. No text ever becomes markup here. */
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const findings = all(".finding");
  const articles = all(".article");
  const marks = all(".text a");
  const rows = all(".matrix tbody tr");
  const filters = byId("filters");
  const sides = byId("sides");
  const severities = filters ? all("[name=severity]", filters) : [];
  const noFinding = byId("current")?.textContent;
  let lookedAt = null;

  const takesPart = (mark, number) => mark.dataset.findings.split(" ").includes(number);

  /* The state */

  function read() {
    const hash = location.hash.slice(1);
    return new URLSearchParams(hash && !hash.includes("=") ? { at: hash } : hash);
  }

  function write(changes, isStep) {
    const state = read();
    for (const [name, value] of Object.entries(changes)) {
      if (value) state.set(name, value);
      else state.delete(name);
    }
    const hash = "#" + state.toString().replaceAll("%2C", ",");
    if (isStep && hash !== location.hash) {
      location.hash = hash; // a step that "back" takes back; showing follows from the change
      return;
    }
    history.replaceState(null, "", hash);
    show();
  }

  /* Filters */

  function isWanted(finding, state) {
    const { severity, rule, articles: letters } = finding.dataset;
    const chosen = state.get("severity");
    return (
      (!chosen || chosen.split(",").includes(severity)) &&
      (!state.get("rule") || state.get("rule") === rule) &&
      (!state.get("article") || letters.split(" ").includes(state.get("article")))
    );
  }

  function filter(state) {
    if (!filters) return;
    const chosen = state.get("severity");
    for (const box of severities) box.checked = !chosen || chosen.split(",").includes(box.value);
    for (const name of ["rule", "article"]) {
      if (filters.elements[name]) filters.elements[name].value = state.get(name) || "";
    }
    const shown = new Set();
    for (const finding of findings) {
      const wanted = isWanted(finding, state);
      finding.classList.toggle("filtered", !wanted);
      if (wanted) shown.add(finding.dataset.finding);
    }
    for (const row of rows) row.classList.toggle("filtered", !shown.has(row.dataset.finding));
    for (const group of all(".group")) {
      group.classList.toggle("filtered", !group.querySelector(".finding:not(.filtered)"));
    }
    for (const mark of marks) {
      const number = mark.dataset.findings.split(" ").find((each) => shown.has(each));
      mark.classList.toggle("off", !number);
      if (number) {
        mark.href = "#f" + number;
        mark.removeAttribute("tabindex");
      } else mark.tabIndex = -1; // it looks like plain text: no stop for the keyboard
    }
    const told = `Showing ${shown.size} of ${findings.length} findings`;
    if (byId("shown").textContent !== told) byId("shown").textContent = told;
  }

  /* The current finding */

  function emphasize(number) {
    for (const each of [...findings, ...rows]) {
      each.classList.toggle("current", each.dataset.finding === number);
    }
    for (const mark of marks) {
      mark.classList.toggle("current", takesPart(mark, number));
    }
    const link = byId("current");
    const finding = byId("f" + number);
    if (!link) return;
    link.textContent = finding ? finding.querySelector("h4").textContent : noFinding;
    link.hash = finding ? "f" + number : "findings";
  }

  /* Two articles side by side */

  function arrange(state) {
    if (!sides) return;
    const letters = articles.map((article) => article.dataset.letter);
    const left = letters.includes(state.get("left")) ? state.get("left") : letters[0];
    let right = letters.includes(state.get("right")) ? state.get("right") : letters[1];
    if (right === left) right = letters.find((letter) => letter !== left);
    const isAll = state.get("sides") === "all";
    sides.elements.left.value = left;
    sides.elements.right.value = right;
    sides.elements.all.checked = isAll;
    sides.elements.left.disabled = sides.elements.right.disabled = isAll;
    document.querySelector(".sides").classList.toggle("two", !isAll);
    for (const article of articles) {
      const { letter } = article.dataset;
      article.classList.toggle("left", letter === left);
      article.classList.toggle("right", letter === right);
      article.classList.toggle("away", !isAll && letter !== left && letter !== right);
      // One that scrolls by itself has to be reached by the keyboard, the others only by links.
      article.tabIndex = !isAll && article.scrollHeight > article.clientHeight ? 0 : -1;
    }
  }

  /** Which articles to put side by side so that both sides of a finding, or a place, are seen. */
  function sidesFor(number, letter) {
    if (!sides) return {};
    const shown = ["left", "right"].map((side) => sides.elements[side].value);
    if (letter && shown.includes(letter)) return {};
    const [first, second] = (byId("f" + number)?.dataset.sides || "").split(" ");
    if (!second) return letter ? { left: letter } : {};
    if (!letter || letter === first) return { left: first, right: second };
    return { left: first, right: letter };
  }

  /* Going somewhere */

  function lookAt(id) {
    const target = byId(id);
    if (!target) return;
    target.scrollIntoView({ block: target.matches(".text a") ? "center" : "start" });
    target.focus({ preventScroll: true });
  }

  /** Bring the words of a finding into sight in articles that scroll by themselves. */
  function scrollSides(number) {
    for (const article of all(".sides.two .article:not(.away)")) {
      const mark = firstMark(number, article);
      if (!mark || article.scrollHeight <= article.clientHeight) continue;
      const below = mark.getBoundingClientRect().top - article.getBoundingClientRect().top;
      article.scrollTop += below - article.clientHeight / 3;
    }
  }

  function firstMark(number, within) {
    return all(".text a", within).find((mark) => takesPart(mark, number));
  }

  function go(link) {
    const id = link.hash.slice(1);
    const target = byId(id);
    const home = link.closest("[data-finding]");
    const article = target && target.closest(".article");
    const number = (home && home.dataset.finding) || (id.match(/^f(\d+)$/) || [])[1] || read().get("finding");
    const changes = article && sides ? sidesFor(number, article.dataset.letter) : {};
    const isHidden = target && target.classList.contains("filtered");
    const everything = isHidden ? { severity: "", rule: "", article: "" } : {};
    lookedAt = null;
    write({ ...everything, ...changes, at: id, finding: number }, true);
  }

  /** Whether the reader is among the articles rather than the findings. */
  function isComparing() {
    const walk = byId("walk");
    return walk && walk.getBoundingClientRect().top < window.innerHeight / 2;
  }

  function step(by) {
    const shown = findings.filter((finding) => !finding.classList.contains("filtered"));
    if (!shown.length) return;
    const place = shown.findIndex((finding) => finding.dataset.finding === read().get("finding"));
    const next = shown[Math.min(Math.max(place + by, 0), shown.length - 1)];
    const number = next.dataset.finding;
    lookedAt = null;
    const at = isComparing() ? "walk" : next.id;
    write({ ...(isComparing() && sidesFor(number)), at, finding: number }, true);
  }

  /* Reading the state, and listening */

  function show() {
    const state = read();
    const at = state.get("at");
    const asked = state.get("finding") || (at || "").replace(/^f/, "");
    const number = /^\d+$/.test(asked) ? asked : "";
    filter(state);
    arrange(state);
    emphasize(number);
    const place = `${at} ${number}`;
    if (at && place !== lookedAt) {
      scrollSides(number);
      lookAt(at);
    }
    lookedAt = place;
  }

  function filtersChanged() {
    const chosen = severities.filter((box) => box.checked).map((box) => box.value);
    write({
      severity: chosen.length === severities.length ? "" : chosen.join(",") || "none",
      rule: filters.elements.rule.value,
      article: filters.elements.article ? filters.elements.article.value : "",
    });
  }

  function keyPressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !byId("use-keys")?.checked) return;
    if (event.target.closest("select, textarea, input:not([type=checkbox])")) return;
    const by = { j: 1, n: 1, k: -1, p: -1 }[event.key];
    if (by) step(by);
    else if (event.key === "?") {
      byId("keys").open = true;
      byId("keys").scrollIntoView();
    }
  }

  document.documentElement.classList.add("scripted");
  filters?.addEventListener("change", filtersChanged);
  filters?.addEventListener("reset", (event) => {
    event.preventDefault();
    write({ severity: "", rule: "", article: "" });
  });
  filters?.addEventListener("submit", (event) => event.preventDefault());
  sides?.addEventListener("change", () => {
    const { left, right, all: whole } = sides.elements;
    write({ left: left.value, right: right.value, sides: whole.checked ? "all" : "" });
  });
  byId("next")?.addEventListener("click", () => step(1));
  byId("previous")?.addEventListener("click", () => step(-1));
  document.addEventListener("keydown", keyPressed);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(link);
  });
  window.addEventListener("hashchange", show);
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    closed.forEach((each) => (each.open = true));
  });
  window.addEventListener("afterprint", () => closed.forEach((each) => (each.open = false)));
  show();
})();
