// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/dateparts.h"

#include <QTest>

using namespace penstock;
using Kind = TimestampFormat::Kind;

namespace {

/// "year month" over "2024 3|2024 4": names, and the rows of the sample.
QList<ColumnGuess> columnsOf(const QString &names, const QString &rows)
{
    QList<ColumnGuess> columns;
    for (const QString &name : names.split(u' ')) {
        ColumnGuess column;
        column.name = name;
        for (const QString &row : rows.split(u'|', Qt::SkipEmptyParts))
            column.samples += row.section(u' ', columns.size(), columns.size());
        columns += column;
    }
    return columns;
}

QString describe(const std::optional<TimeChoice> &choice)
{
    if (!choice)
        return QStringLiteral("none");
    QStringList parts{QString::number(choice->column)};
    for (const qsizetype part : choice->parts)
        parts += QString::number(part);
    return choice->format.name() + QStringLiteral(": ") + parts.join(u' ');
}

} // namespace

/// Dates that stand in several columns.
class DatePartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsMakeADate_data();
    void partsMakeADate();
    void hoursBesideADate_data();
    void hoursBesideADate();
};

void DatePartsTest::partsMakeADate_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("choice"); ///< its format, and the columns in the order in which they are joined
    const auto row = [](const char *names, const char *rows, const char *choice) {
        QTest::newRow(names) << QString::fromLatin1(rows) << QString::fromLatin1(choice);
    };
    row("year month day", "2024 3 5|2024 12 31", "ymd: 0 1 2");
    row("day month year", "5 3 2024|31 12 2024", "dmy: 0 1 2");
    row("month day year", "3 5 2024|12 31 2024", "mdy: 0 1 2");
    row("host year month day flow", "a 2024 3 5 1|b 2024 3 6 2", "ymd: 1 2 3");
    row("Year Mo Dy", "2024 03 05", "ymd: 0 1 2");
    row("JAHR Monat Tag", "2024 3 5", "ymd: 0 1 2");
    row("#YY MM DD hh mm", "2024 03 05 10 20|2024 03 05 10 30", "ymd: 0 1 2 3 4"); // MM twice
    row("year month day hour minute second", "2024 3 5 10 20 30", "ymd: 0 1 2 3 4 5");
    row("year month day minute", "2024 3 5 20", "ymd: 0 1 2"); // a minute of no hour
    row("year month day hour second", "2024 3 5 10 30", "ymd: 0 1 2 3");
    row("year month", "2024 03|2024 12", "period: 0 1");
    // In no order in which anybody writes them.
    row("year day month", "2024 5 3", "none");
    row("day year month", "5 2024 3", "none");
    row("hour year month day", "10 2024 3 5", "none");
    // What the names promise and the cells are not.
    row("year month day x", "2024 13 5 1", "none");
    row("year month day y", "2024 2 30 1", "none");
    row("year month day z", "2024 3 Tue 1", "period: 0 1");
    row("years month day", "2024 3 5", "none");
    row("month day", "3 5", "none");
    row("year", "2024", "none");
    row("year month day w", "", "none");
    // By the day of the year.
    row("year doy", "2024 1|2024 366", "%Y %j: 0 1");
    row("year jday hour", "2024 60 5", "%Y %j %H: 0 1 2");
    row("year doy hour min sec", "2024 60 5 6 7", "%Y %j %H %M %S: 0 1 2 3 4");
    row("year doy time", "2024 60 10:00", "none"); // the time of day would be lost
    row("year doy hhmm", "2024 60 610", "none");
    row("doy year", "60 2024", "none");
    row("year doy n", "2024 367 1", "none");
}

void DatePartsTest::partsMakeADate()
{
    QFETCH(const QString, rows);
    QTEST(describe(dateInColumns(columnsOf(QString::fromLatin1(QTest::currentDataTag()), rows))), "choice");
}

void DatePartsTest::hoursBesideADate_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QList<qsizetype>>("columns");
    const auto row = [](const char *names, const char *rows, const QList<qsizetype> &columns) {
        QTest::newRow(names) << QString::fromLatin1(rows) << columns;
    };
    row("date hour", "2024-03-05 10", {1});
    row("date hour minute", "2024-03-05 10 20", {1, 2});
    row("date minute hour", "2024-03-05 20 10", {2}); // a minute stands behind its hour
    row("date hh mm", "2024-03-05 10 20", {1, 2});
    row("date he", "2024-03-05 24", {1}); // hours that end
    row("date hr x", "2024-03-05 25 1", {});
    row("date minute", "2024-03-05 20", {});
    row("date flow", "2024-03-05 1", {});
}

void DatePartsTest::hoursBesideADate()
{
    QFETCH(const QString, rows);
    QTEST(hourColumns(columnsOf(QString::fromLatin1(QTest::currentDataTag()), rows)), "columns");
}

QTEST_APPLESS_MAIN(DatePartsTest)

#include "dateparts_test.moc"
