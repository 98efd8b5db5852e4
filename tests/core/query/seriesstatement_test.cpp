// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/script.h"
#include "core/query/seriesstatement.h"

#include <QTest>

#include <limits>

using namespace penstock;

namespace {

constexpr std::int64_t start = 1'704'067'200'000'000'000; // 2024-01-01T00:00:00Z

} // namespace

class SeriesStatementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("measurement");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("InfluxQL field")
            << int(Language::InfluxQl) << "cpu" << "user"
            << "SELECT \"user\" FROM \"cpu\" WHERE time >= '2024-01-01T00:00:00.000000000Z' AND time < "
               "'2024-01-01T00:00:00.000000008Z' GROUP BY *";
        QTest::newRow("InfluxQL measurement")
            << int(Language::InfluxQl) << "a\"b %1" << ""
            << "SELECT * FROM \"a\\\"b %1\" WHERE time >= '2024-01-01T00:00:00.000000000Z' AND time < "
               "'2024-01-01T00:00:00.000000008Z' GROUP BY *";
        QTest::newRow("SQL") << int(Language::Sql) << "a\"b" << "user"
                             << "SELECT * FROM \"a\"\"b\" WHERE time >= TIMESTAMP '2024-01-01T00:00:00.000000000Z' "
                                "AND time < TIMESTAMP '2024-01-01T00:00:00.000000008Z' ORDER BY time";
        QTest::newRow("Flux")
            << int(Language::Flux) << "cp\"u" << "us${x}er"
            << "from(bucket: \"db\")\n  |> range(start: 2024-01-01T00:00:00.000000000Z, stop: "
               "2024-01-01T00:00:00.000000008Z)\n  |> filter(fn: (r) => r._measurement == \"cp\\\"u\" and r._field == "
               "\"us\\${x}er\")";
        QTest::newRow("nothing") << int(Language::InfluxQl) << "" << "user" << "";
    }

    void text()
    {
        QFETCH(int, language);
        QFETCH(QString, measurement);
        QFETCH(QString, field);
        QFETCH(QString, text);
        const QString made =
            seriesStatement({.database = QStringLiteral("db"), .measurement = measurement, .field = field},
                            {start, start + 7}, Language(language));
        QCOMPARE(made, text);
        QVERIFY(Script(made, Language(language)).isReadOnly());
    }

    void theEndsOfTime()
    {
        const TimeSpan all{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
        for (const Language language : {Language::InfluxQl, Language::Sql, Language::Flux}) {
            const QString made =
                seriesStatement({.database = QStringLiteral("db"), .measurement = QStringLiteral("m")}, all, language);
            // As text the first of all times "underflows time literal" (1.6.7).
            const QString first = language == Language::InfluxQl ? QStringLiteral(" -9223372036854775806 ")
                                                                 : QStringLiteral("1677-09-21T00:12:43.145224194Z");
            QVERIFY2(made.contains(first), qPrintable(made));
            QVERIFY2(made.contains(QStringLiteral("2262-04-11T23:47:16.85477580")), qPrintable(made));
        }
    }
};

QTEST_GUILESS_MAIN(SeriesStatementTest)

#include "seriesstatement_test.moc"
