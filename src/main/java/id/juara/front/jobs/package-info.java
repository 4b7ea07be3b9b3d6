/** Long work as its asker sees it: counted progress, time left, a way to stop, and what came of it. */
package id.juara.front.jobs;
