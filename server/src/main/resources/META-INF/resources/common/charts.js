/**
 * Pictures of numbers; each says in words or in a table what it shows.
 *
 * - `<line-chart>`: values over time;
 * - `<bar-chart>`: shares of named things;
 * - `<day-calendar>`: how much was done on which day;
 * - `<spark-line>`: a few values within a line of text.
 */
import './charts/bars.js';
import './charts/calendar.js';
import './charts/line.js';
import './charts/spark.js';
