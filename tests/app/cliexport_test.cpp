// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/point.h"
#include "tests/app/clirun.h"
#include "tests/support/influxdserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <string>

using namespace penstock;

namespace {

/// All types, the ends of their ranges, and texts that want to be something else.
QByteArray hostileLines()
{
    QByteArray lines = "m\\ 1\\,x,host=a\\,b\\=c\\ d,tag\\ k=größe f=0.1,i=9223372036854775807i,b=true,"
                       "s=\"say \\\"hi\\\", a=1 2\" -9223372036854775806\n"
                       "m\\ 1\\,x,host=b f=-1.7976931348623157e+308,i=-9223372036854775808i,b=false,s=\"\" 1\n"
                       "m\\ 1\\,x,host=b f=5e-324,i=9007199254740993i,s=\"two\nlines\" 1700000000123456789\n"
                       "m\\ 1\\,x f=8 3\n"
                       "other,kind=x\\ y f=1i,u\\,v=\"back\\\\slash\" 4\n";
    for (int i = 0; i < 3'000; ++i)
        lines += "many,n=" + QByteArray::number(i % 7) + " f=" + QByteArray::number(i / 3.0, 'g', 17) +
                 ",i=" + QByteArray::number(i) + "i " + QByteArray::number(1'000 + i) + '\n';
    return lines;
}

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
class CliExportTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    QTemporaryDir m_folder;

    QStringList target(const QString &database) const
    {
        return {QStringLiteral("--url"), m_server.url().toString(), QStringLiteral("--database"), database};
    }
    QByteArray contentOf(const QString &database) const
    {
        return m_server.query(QStringLiteral("SELECT * FROM /.*/"), database) +
               m_server.query(QStringLiteral("SHOW FIELD KEYS"), database) +
               m_server.query(QStringLiteral("SHOW SERIES"), database);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE a"));
        QCOMPARE(m_server.write(QStringLiteral("a"), hostileLines()), 204);
    }

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

    /// Of a tag and a field of one name the columns of SELECT * do not say which is which: no row is written wrongly.
    void sharedNamesAreRefused()
    {
        m_server.query(QStringLiteral("CREATE DATABASE shared"));
        QCOMPARE(m_server.write(QStringLiteral("shared"), "m,v=tag f=1 1\nm,v=x v=7,f=3 3\nother,v=y f=2 2\n"), 204);
        CliRun run = runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT * FROM /.*/"),
                                        QStringLiteral("--format"), QStringLiteral("lp")} +
                            target(QStringLiteral("shared")));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("“m” has a tag and a field “v”"), run.all());
        QVERIFY2(run.err.contains("3 rows are not in the answer"), run.all()); // a tag there is the column v_1 here
        QCOMPARE(run.out, QByteArray());
        run = runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT * FROM other"),
                                 QStringLiteral("--format"), QStringLiteral("lp")} +
                     target(QStringLiteral("shared")));
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.out, QByteArray("other,v=y f=2 2\n"));
        // Where the statement says which it is there is no doubt.
        run = runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT f FROM m GROUP BY v"),
                                 QStringLiteral("--format"), QStringLiteral("lp")} +
                     target(QStringLiteral("shared")));
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.out, QByteArray("m,v=tag f=1 1\nm,v=x f=3 3\n"));
    }

    /// What is a tag in one measurement and a field in another: the rows with the field have all they need.
    void movedTagsAreRefused()
    {
        m_server.query(QStringLiteral("CREATE DATABASE moved"));
        QCOMPARE(m_server.write(QStringLiteral("moved"), "a,v=tag f=1 1\na f=2 2\nb,k=x v=7,f=3 3\n"
                                                         "c,host=h,host_1=i f=4 4\n"),
                 204);
        const QStringList options =
            QStringList{QStringLiteral("--format"), QStringLiteral("lp")} + target(QStringLiteral("moved"));
        CliRun run = runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT * FROM /.*/")} + options);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("1 row is not in the answer"), run.all());
        QVERIFY2(run.err.contains("“v” of “a” is in the column “v_1”"), run.all());
        QCOMPARE(run.out, QByteArray("a f=2 2\nb,k=x f=3,v=7 3\nc,host=h,host_1=i f=4 4\n"));
        // Whichever of the two the statement names first.
        run = runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT v::tag, v::field, f FROM b, a")} +
                     options);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("“v” of “b” is in the column “v_1”"), run.all());
        QCOMPARE(run.out, QByteArray("a,v=tag f=1 1\na f=2 2\n"));
    }

    void tagsAreNamedByHand()
    {
        const CliRun run = runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT kind, f FROM other"),
                                              QStringLiteral("--format"), QStringLiteral("lp"), QStringLiteral("--tag"),
                                              QStringLiteral("kind")} +
                                  target(QStringLiteral("a")));
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.out, QByteArray("other,kind=x\\ y f=1i 4\n"));
    }

    /// The server leaves out what is of another type, without a word.
    void leftOutValuesAreSaid_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("out");
        QTest::addColumn<QByteArray>("says");
        const QByteArray field = "Values of 1 field";
        QTest::newRow("several measurements")
            << QStringLiteral("SELECT * FROM number, word") << QStringLiteral("csv")
            << QByteArray("measurement,time,v\nnumber,1970-01-01T00:00:00.000000001Z,1.5\n") << field;
        QTest::newRow("lines") << QStringLiteral("SELECT * FROM /number|word/") << QStringLiteral("lp")
                               << QByteArray("number v=1.5 1\n") << field;
        QTest::newRow("a named field") << QStringLiteral("SELECT v FROM number, word") << QStringLiteral("lp")
                                       << QByteArray("number v=1.5 1\n") << field;
        QTest::newRow("as advised") << QStringLiteral("SELECT *, \"v\"::string FROM number, word")
                                    << QStringLiteral("csv")
                                    << QByteArray("measurement,time,v,v_1\nnumber,1970-01-01T00:00:00.000000001Z,1.5,\n"
                                                  "word,1970-01-01T00:00:00.000000002Z,,t\n")
                                    << QByteArray();
        QTest::newRow("several statements")
            << QStringLiteral("SELECT v FROM number; SELECT * FROM number, word") << QStringLiteral("jsonl")
            << QByteArray() << QByteArray("Statement 2: " + field);
        QTest::newRow("one measurement") << QStringLiteral("SELECT * FROM word") << QStringLiteral("csv")
                                         << QByteArray("time,v\n1970-01-01T00:00:00.000000002Z,t\n") << QByteArray();
    }

    void leftOutValuesAreSaid()
    {
        QFETCH(const QString, statement);
        QFETCH(const QString, format);
        QFETCH(const QByteArray, out);
        QFETCH(const QByteArray, says);
        m_server.query(QStringLiteral("CREATE DATABASE mixed"));
        QCOMPARE(m_server.write(QStringLiteral("mixed"), "number v=1.5 1\nword v=\"t\" 2\n"), 204);
        const CliRun run = runCli(QStringList{QStringLiteral("query"), statement, QStringLiteral("--format"), format} +
                                  target(QStringLiteral("mixed")));
        QVERIFY2(run.exitCode == 0, run.all());
        if (!out.isEmpty())
            QCOMPARE(run.out, out);
        QVERIFY2(says.isEmpty() ? run.err.isEmpty() : run.err.contains(says), run.all());
        if (!says.isEmpty())
            QVERIFY2(run.err.contains("“v” is float in number; string in word"), run.all());
    }

    void whatIsNoPointIsSaid()
    {
        const QString path = m_folder.filePath(QStringLiteral("none.lp"));
        const CliRun run =
            runCli(QStringList{QStringLiteral("query"), QStringLiteral("SHOW MEASUREMENTS"), QStringLiteral("--format"),
                               QStringLiteral("lp"), QStringLiteral("-o"), path} +
                   target(QStringLiteral("a")));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("time"), run.all());
        QVERIFY(!QFile::exists(path));
        const CliRun epoch = runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT f FROM other"),
                                                QStringLiteral("--format"), QStringLiteral("lp"),
                                                QStringLiteral("--epoch"), QStringLiteral("s")} +
                                    target(QStringLiteral("a")));
        QCOMPARE(epoch.exitCode, 2);
    }

    void packedCsvIsWholeOrNotThere()
    {
        const QString path = m_folder.filePath(QStringLiteral("many.csv.gz"));
        const CliRun run =
            runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT f FROM many"),
                               QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"), path} +
                   target(QStringLiteral("a")));
        QVERIFY2(run.exitCode == 0, run.all());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "\x1f\x8b");
        const CliRun failed = runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT FROM"),
                                                 QStringLiteral("-o"), m_folder.filePath(QStringLiteral("no.csv.gz"))} +
                                     target(QStringLiteral("a")));
        QCOMPARE(failed.exitCode, 1);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("no.csv.gz"))));
    }

    void htmlIsAPage()
    {
        const CliRun run = runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT s FROM /m 1/ LIMIT 1"),
                                              QStringLiteral("--format"), QStringLiteral("html")} +
                                  target(QStringLiteral("a")));
        QVERIFY2(run.exitCode == 0, run.all());
        QVERIFY(run.out.startsWith("<!DOCTYPE html>"));
        QVERIFY2(run.out.contains("<td>say \"hi\", a=1 2</td>"), run.out);
    }
};

QTEST_GUILESS_MAIN(CliExportTest)
#include "cliexport_test.moc"
