/** The named samples of the tests: innovations, institutions and rule texts that every test speaks of by name. */
package id.juara.samples;
