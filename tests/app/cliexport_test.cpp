// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/app/exportsource.h"

#include <QFile>
#include <QTest>

using namespace penstock;

/// What an answer cannot give as points is said, and not written wrongly; and the other formats of a file.
class CliExportTest final : public ExportSource
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }

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
