// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/influxdserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

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

    void tagsAreNamedByHand()
    {
        const CliRun run = runCli(QStringList{QStringLiteral("query"), QStringLiteral("SELECT kind, f FROM other"),
                                              QStringLiteral("--format"), QStringLiteral("lp"), QStringLiteral("--tag"),
                                              QStringLiteral("kind")} +
                                  target(QStringLiteral("a")));
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.out, QByteArray("other,kind=x\\ y f=1i 4\n"));
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
