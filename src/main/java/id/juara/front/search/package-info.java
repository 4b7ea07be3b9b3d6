/**
 * Pages of questions to the ministry, and of the search: staff find any entry and look at it as its owner does.
 *
 * <p>It decides nothing: what may be seen and done is asked of the stages.
 */
package id.juara.front.search;
