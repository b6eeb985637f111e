package org.disputerules.drl.table;

import java.time.LocalDate;
import java.util.List;

/**
 * The public holidays of a whole country in one year that lie on a day from Monday to Friday.
 *
 * @param country the country, as an ISO 3166-1 alpha-2 code
 * @param year the year
 * @param days its holidays
 */
public record HolidayRow(String country, int year, List<LocalDate> days) {}
