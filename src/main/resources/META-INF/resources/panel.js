// The clock of a turn that is under way. The page tells without it until when the time is; the words stand in the page.
(() => {
  'use strict';
  const clocks = [...document.querySelectorAll('[data-ends]')];
  const two = number => String(number).padStart(2, '0');
  const tell = () => clocks.forEach(clock => {
    const left = Math.round((Number(clock.dataset.ends) - Date.now()) / 1000);
    const whole = Math.abs(left);
    clock.textContent = Math.floor(whole / 60) + ':' + two(whole % 60) + (left < 0 ? ' ' + clock.dataset.over : '');
    clock.classList.toggle('over', left < 0);
  });
  if (clocks.length) {
    tell();
    setInterval(tell, 1000);
  }
})();
