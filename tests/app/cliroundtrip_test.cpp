// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/point.h"
#include "tests/app/clirun.h"
#include "tests/app/exportsource.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <string>

using namespace penstock;

namespace {

/// Points of all types with names and texts that hold all that line protocol, JSON and their readers stumble over; the
/// same seed gives the same ones everywhere. A name has one type, and is not of tags and of fields: what InfluxQL
/// answers of others is not all there is.
class HostileLines
{
public:
    explicit HostileLines(unsigned seed) : m_random(seed) {}

    QByteArray make(int count)
    {
        std::string lines;
        LineEncoder encoder;
        for (int i = 0; i < count; ++i) {
            Point point("m" + name());
            for (int tags = below(4); tags > 0; --tags)
                point.addTag("t" + std::to_string(tags) + name(), text(false));
            point.addField("row", std::int64_t(i)); // no two are the same point
            for (int fields = below(6); fields > 0; --fields)
                addField(point, fields);
            PointView view;
            // On both sides of 1970, within some days: each week is a shard of its own.
            point.view((std::int64_t(below(2'000'000)) - 1'000'000) * 600'000'000 + i, view);
            if (const Status status = encoder.append(view, lines); !status)
                qFatal("%s", qPrintable(status.error().message));
        }
        return QByteArray::fromStdString(lines);
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    std::string name() { return names[std::size_t(below(int(names.size())))]; }

    std::string text(bool inField)
    {
        std::string text;
        for (int pieces = 1 + below(5); pieces > 0; --pieces)
            text += texts[std::size_t(below(int(texts.size())))];
        if (!inField)
            return text + 'x'; // which line protocol can end with
        switch (below(5)) {
        case 0:
            return {};
        case 1:
            return text + "\\\nmore\r\n\t\\";
        default:
            return text;
        }
    }

    void addField(Point &point, int number)
    {
        const std::string key = std::to_string(number) + name();
        switch (number % 4) {
        case 0:
            point.addField("b" + key, below(2) == 0);
            break;
        case 1:
            point.addField("i" + key, below(3) == 0 ? std::bit_cast<std::int64_t>(bits())
                                                    : integers[std::size_t(below(int(integers.size())))]);
            break;
        case 2:
            point.addField("f" + key, below(3) == 0 ? anyFloat() : floats[std::size_t(below(int(floats.size())))]);
            break;
        default:
            point.addField("s" + key, text(true));
        }
    }

    std::uint64_t bits() { return std::uint64_t(m_random()) << 32U | m_random(); }
    double anyFloat()
    {
        const auto number = std::bit_cast<double>(bits());
        return std::isfinite(number) ? number : 1.5;
    }

    static inline const std::array<std::string, 8> names{"",      " a b",  ",x",  "=y",
                                                         "\"q\"", "äß€😀", "'s'", " ,= #\u200b{}()<&>$%"};
    static inline const std::array<std::string, 16> texts{
        " ", ",", "=", "\"", "'", "ä€😀", "#", "12.5", "true", "null", "{", "}", "[]", "<b>", "\u2028", "long text"};
    static constexpr std::array<std::int64_t, 7> integers{0,
                                                          1,
                                                          -1,
                                                          9'007'199'254'740'993,
                                                          std::numeric_limits<std::int64_t>::max(),
                                                          std::numeric_limits<std::int64_t>::min(),
                                                          std::numeric_limits<std::int64_t>::min() + 1};
    static constexpr std::array<double, 9> floats{0.1,  0.0,  -0.0,     1e300, 5e-324, 0.30000000000000004,
                                                  1e-7, 1e21, 123456.75};

    std::mt19937 m_random;
};

} // namespace

/// What goes into a file comes back out of it as it was.
class CliRoundTripTest final : public ExportSource
{
    Q_OBJECT

    QByteArray contentOf(const QString &database) const
    {
        return m_server.query(QStringLiteral("SELECT * FROM /.*/"), database) +
               m_server.query(QStringLiteral("SHOW FIELD KEYS"), database) +
               m_server.query(QStringLiteral("SHOW SERIES"), database);
    }

private Q_SLOTS:
    void initTestCase() { begin(); }

    void lineProtocolIsImportedAgain_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("file");
        const QString all = QStringLiteral("SELECT * FROM /.*/");
        QTest::newRow("tags of the schema") << all << QStringLiteral("a.lp");
        QTest::newRow("grouped, gzip") << all + QStringLiteral(" GROUP BY *") << QStringLiteral("b.lp.gz");
        QTest::newRow("zstd") << all << QStringLiteral("c.lp.zst");
    }

    void lineProtocolIsImportedAgain()
    {
        QFETCH(QString, statement);
        QFETCH(QString, file);
        const QString path = m_folder.filePath(file);
        CliRun run = runCli(QStringList{QStringLiteral("query"), statement, QStringLiteral("--format"),
                                        QStringLiteral("lp"), QStringLiteral("-o"), path} +
                            target(QStringLiteral("a")));
        QVERIFY2(run.exitCode == 0, run.all());
        m_server.query(QStringLiteral("DROP DATABASE back"));
        m_server.query(QStringLiteral("CREATE DATABASE back"));
        run = runCli(QStringList{QStringLiteral("write"), path} + target(QStringLiteral("back")));
        QVERIFY2(run.exitCode == 0, run.all());
        const QByteArray before = contentOf(QStringLiteral("a"));
        QVERIFY(before.contains("9223372036854775807") && before.contains("333.33333333"));
        const QByteArray after = contentOf(QStringLiteral("back"));
        qsizetype same = 0;
        while (same < std::min(before.size(), after.size()) && before[same] == after[same])
            ++same;
        QVERIFY2(after == before, after.mid(std::max<qsizetype>(0, same - 100), 200) + "\n instead of \n" +
                                      before.mid(std::max<qsizetype>(0, same - 100), 200));
    }

    /// Export, import, query: equal to the bit.
    void hostilePointsComeBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<QString>("grouping");
        for (const unsigned seed : {1U, 2U, 3U}) {
            QTest::addRow("%u", seed) << seed << QString();
            QTest::addRow("%u, grouped", seed) << seed << QStringLiteral(" GROUP BY *");
        }
    }

    void hostilePointsComeBack()
    {
        QFETCH(unsigned, seed);
        QFETCH(QString, grouping);
        constexpr int points = 300;
        for (const char *database : {"hostile", "again"}) {
            m_server.query(QStringLiteral("DROP DATABASE ") + QLatin1String(database));
            m_server.query(QStringLiteral("CREATE DATABASE ") + QLatin1String(database));
        }
        QCOMPARE(m_server.write(QStringLiteral("hostile"), HostileLines(seed).make(points)), 204);
        const QString path = m_folder.filePath(QStringLiteral("hostile.lp"));
        const CliRun exported =
            runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT * FROM /.*/") + grouping,
                               QStringLiteral("--format"), QStringLiteral("lp"), QStringLiteral("-o"), path} +
                   target(QStringLiteral("hostile")));
        QVERIFY2(exported.exitCode == 0, exported.all());
        const CliRun imported = runCli(QStringList{QStringLiteral("write"), path} + target(QStringLiteral("again")));
        QVERIFY2(imported.exitCode == 0, imported.all());
        QCOMPARE(m_server.query(QStringLiteral("SELECT count(\"row\") FROM /.*/"), QStringLiteral("again")),
                 m_server.query(QStringLiteral("SELECT count(\"row\") FROM /.*/"), QStringLiteral("hostile")));
        const QByteArray before = contentOf(QStringLiteral("hostile"));
        const QByteArray after = contentOf(QStringLiteral("again"));
        QVERIFY(before.contains("9223372036854775807") && before.contains("5e-324"));
        qsizetype same = 0;
        while (same < std::min(before.size(), after.size()) && before[same] == after[same])
            ++same;
        QVERIFY2(after == before, after.mid(std::max<qsizetype>(0, same - 100), 200) + "\n instead of \n" +
                                      before.mid(std::max<qsizetype>(0, same - 100), 200));
    }
};

QTEST_GUILESS_MAIN(CliRoundTripTest)
#include "cliroundtrip_test.moc"
