// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/column.h"

#include <QTest>

#include <limits>

using namespace penstock;

class ValueTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timestamps_data();
    void timestamps();
    void timestampsAgreeWithQt();
    void floats_data();
    void floats();
    void others();
};

void ValueTextTest::timestamps_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("expected");
    const auto row = [](qint64 nanoseconds, const char *expected) {
        QTest::newRow(expected) << nanoseconds << QString::fromLatin1(expected);
    };
    row(0, "1970-01-01T00:00:00.000000000Z");
    row(1, "1970-01-01T00:00:00.000000001Z");
    row(-1, "1969-12-31T23:59:59.999999999Z");
    row(-1'000'000'000, "1969-12-31T23:59:59.000000000Z");
    row(-1'000'000'001, "1969-12-31T23:59:58.999999999Z");
    row(1'704'067'200'000'000'000, "2024-01-01T00:00:00.000000000Z");
    row(1'709'210'096'123'456'789, "2024-02-29T12:34:56.123456789Z");
    row(951'782'399'000'000'000, "2000-02-28T23:59:59.000000000Z");
    row(951'782'400'000'000'000, "2000-02-29T00:00:00.000000000Z");
    row(-2'203'891'200'000'000'000, "1900-03-01T00:00:00.000000000Z"); // 1900 had no 29 February
    row(-2'203'891'200'000'000'001, "1900-02-28T23:59:59.999999999Z");
    row(std::numeric_limits<qint64>::max(), "2262-04-11T23:47:16.854775807Z");
    row(std::numeric_limits<qint64>::min(), "1677-09-21T00:12:43.145224192Z");
}

void ValueTextTest::timestamps()
{
    QFETCH(qint64, nanoseconds);
    QTEST(formatTimestamp(nanoseconds), "expected");
}

void ValueTextTest::timestampsAgreeWithQt()
{
    // Every day that fits, each at another second.
    for (qint64 day = -106'751; day <= 106'750; ++day) {
        const qint64 seconds = day * 86'400 + (day + 200'000) * 7 % 86'400;
        const QString expected = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).chopped(1) +
                                 QStringLiteral(".000000005Z");
        const QString text = formatTimestamp(seconds * 1'000'000'000 + 5);
        if (text != expected)
            QCOMPARE(text, expected);
    }
}

void ValueTextTest::floats_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](double value, const char *expected) {
        QTest::newRow(expected) << value << QString::fromLatin1(expected);
    };
    row(0, "0");
    row(-0.0, "-0");
    row(1, "1");
    row(100'000, "100000");
    row(0.1, "0.1");
    row(1.0 / 3, "0.3333333333333333");
    row(0.1 + 0.2, "0.30000000000000004");
    row(1e-6, "0.000001");
    row(1e-7, "1e-07");
    row(-2.5e-10, "-2.5e-10");
    row(1e20, "100000000000000000000");
    row(1e21, "1e+21");
    row(1.7976931348623157e308, "1.7976931348623157e+308");
    row(5e-324, "5e-324");
    row(9'007'199'254'740'992, "9007199254740992");
    row(std::numeric_limits<double>::quiet_NaN(), "NaN");
    row(std::numeric_limits<double>::infinity(), "+Inf");
    row(-std::numeric_limits<double>::infinity(), "-Inf");
}

void ValueTextTest::floats()
{
    QFETCH(double, value);
    Column column(QStringLiteral("c"), ColumnType::Float);
    column.appendFloat(value);
    const QString text = toText(column, 0);
    QTEST(text, "expected");
    if (value * 0 == 0) // finite
        QCOMPARE(text.toDouble(), value);
}

void ValueTextTest::others()
{
    Column integers(QStringLiteral("c"), ColumnType::Integer);
    integers.appendInteger(std::numeric_limits<std::int64_t>::min());
    integers.appendNull();
    QCOMPARE(toText(integers, 0), QStringLiteral("-9223372036854775808"));
    QCOMPARE(toText(integers, 1), QString());
    Column text(QStringLiteral("c"), ColumnType::Text);
    text.appendText("水 \"x\"");
    QCOMPARE(toText(text, 0), QStringLiteral("水 \"x\""));
    Column times(QStringLiteral("c"), ColumnType::Timestamp);
    times.appendInteger(0);
    QCOMPARE(toText(times, 0), formatTimestamp(0));
    Column truths(QStringLiteral("c"), ColumnType::Boolean);
    truths.appendBoolean(true);
    truths.appendBoolean(false);
    QCOMPARE(toText(truths, 0) + toText(truths, 1), QStringLiteral("truefalse"));
}

QTEST_GUILESS_MAIN(ValueTextTest)

#include "valuetext_test.moc"
