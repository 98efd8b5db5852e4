// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilestore.h"
#include "tests/app/answering.h"
#include "tests/app/clirun.h"
#include "tests/support/influxdserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace penstock;

/// On a connection that is marked as production nothing is done that cannot be undone, unless its name is said.
class CliProductionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingGoesUnlessTheConnectionIsNamed_data();
    void nothingGoesUnlessTheConnectionIsNamed();
    void whatDestroysNothingNeedsNoName_data();
    void whatDestroysNothingNeedsNoName();
    void severalAreSaid();
    void aRefusedAnswerLeavesNoFile();
    void anUndoWantsTheName();

private:
    CliRun cli(const QStringList &arguments, const QString &connection = QStringLiteral("prod")) const;
    /// The database doomed, how long it keeps rows, and what is in it.
    QByteArray state() const;

    InfluxdServer m_server;
    QTemporaryDir m_folder;
};

void CliProductionTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("penstock")));
    ProfileStore store(m_folder.filePath(QStringLiteral("penstock/connections.json")));
    for (const char *const name : {"prod", "test"}) {
        Profile profile = Profile::createNew();
        profile.name = QLatin1String(name);
        profile.url = m_server.url();
        profile.isProduction = profile.name == u"prod";
        const Status saved = store.save(profile);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    }
    store.flush();
}

void CliProductionTest::init()
{
    m_server.query(QStringLiteral("DROP DATABASE doomed"));
    m_server.query(QStringLiteral("CREATE DATABASE doomed WITH DURATION 30d NAME kept"));
    QCOMPARE(m_server.write(QStringLiteral("doomed"), "m v=1"), 204);
}

CliRun CliProductionTest::cli(const QStringList &arguments, const QString &connection) const
{
    return runCli(arguments + QStringList{QStringLiteral("--connection"), connection},
                  {{QStringLiteral("XDG_CONFIG_HOME"), m_folder.path()},
                   {QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data"))}});
}

QByteArray CliProductionTest::state() const
{
    return m_server.query(QStringLiteral("SHOW DATABASES; SHOW RETENTION POLICIES ON doomed; SHOW SERIES ON doomed"));
}

void CliProductionTest::nothingGoesUnlessTheConnectionIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList query{QStringLiteral("query")};
    QTest::newRow("a statement") << query + QStringList{QStringLiteral("DROP DATABASE doomed")};
    QTest::newRow("of several") << query + QStringList{QStringLiteral("SHOW DATABASES; DROP DATABASE doomed")};
    QTest::newRow("a pattern") << words("query --pattern drop_database db=doomed");
    QTest::newRow("drop-database") << words("admin drop-database --database doomed --yes");
    QTest::newRow("drop-measurement") << words("admin drop-measurement --database doomed --measurement m --yes");
    QTest::newRow("a shorter time") << words(
        "admin alter-retention-policy --database doomed --rp kept --retention 7d --yes");
}

void CliProductionTest::nothingGoesUnlessTheConnectionIsNamed()
{
    QFETCH(const QStringList, arguments);
    const QByteArray before = state();
    QVERIFY2(before.contains("doomed"), before.constData());
    const CliRun unnamed = cli(arguments);
    QVERIFY2(unnamed.exitCode == 2, unnamed.all().constData());
    QVERIFY2(unnamed.err.contains("\"prod\" is a production connection. Say --confirm \"prod\" to do it."),
             unnamed.err.constData());
    QVERIFY(unnamed.out.isEmpty());
    QCOMPARE(state(), before);

    const CliRun wrong = cli(arguments + words("--confirm test"));
    QVERIFY2(wrong.exitCode == 2, wrong.all().constData());
    QVERIFY2(wrong.err.contains("--confirm says \"test\", but the connection is \"prod\"."), wrong.err.constData());
    QCOMPARE(state(), before);
    // The other way round as well: it was meant for another one.
    const CliRun other = cli(arguments + words("--confirm prod"), QStringLiteral("test"));
    QVERIFY2(other.exitCode == 2, other.all().constData());
    QCOMPARE(state(), before);

    const CliRun named = cli(arguments + words("--confirm prod"));
    QVERIFY2(named.exitCode == 0, named.all().constData());
    QVERIFY(state() != before);
}

void CliProductionTest::whatDestroysNothingNeedsNoName_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("connection");
    const QString production = QStringLiteral("prod");
    QTest::newRow("reading") << QStringList{QStringLiteral("query"), QStringLiteral("SHOW DATABASES")} << production;
    QTest::newRow("making") << words("admin create-database --database made") << production;
    QTest::newRow("a longer time") << words("admin alter-retention-policy --database doomed --rp kept --retention 90d")
                                   << production;
    QTest::newRow("without an end") << QStringList{QStringLiteral("query"),
                                                   QStringLiteral("ALTER RETENTION POLICY kept ON doomed DURATION INF")}
                                    << production;
    QTest::newRow("another connection") << QStringList{QStringLiteral("query"), QStringLiteral("DROP DATABASE doomed")}
                                        << QStringLiteral("test");
}

void CliProductionTest::whatDestroysNothingNeedsNoName()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, connection);
    const CliRun run = cli(arguments, connection);
    QVERIFY2(run.exitCode == 0, run.all().constData());
}

void CliProductionTest::severalAreSaid()
{
    const CliRun one = cli({QStringLiteral("query"), QStringLiteral("DROP DATABASE doomed")});
    QVERIFY2(one.err.contains("DROP DATABASE doomed: this cannot be undone"), one.err.constData());
    const CliRun two = cli({QStringLiteral("query"), QStringLiteral("DROP DATABASE doomed; DROP DATABASE other")});
    QVERIFY2(two.err.contains("DROP DATABASE doomed; …: this cannot be undone"), two.err.constData());
    const CliRun shorter =
        cli({QStringLiteral("query"), QStringLiteral("ALTER RETENTION POLICY kept ON doomed DURATION 1h")});
    QCOMPARE(shorter.exitCode, 2);
    QVERIFY2(shorter.err.contains("DURATION 1h: this may take something away for good") &&
                 !shorter.err.contains("undone"),
             shorter.err.constData());
}

void CliProductionTest::aRefusedAnswerLeavesNoFile()
{
    const QString file = m_folder.filePath(QStringLiteral("answer.csv"));
    const CliRun run =
        cli({QStringLiteral("query"), QStringLiteral("DROP DATABASE doomed"), QStringLiteral("-o"), file});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!QFile::exists(file));
}

void CliProductionTest::anUndoWantsTheName()
{
    QFile file(m_folder.filePath(QStringLiteral("levels.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,level\n2024-01-01T00:00:00Z,1.5\n2024-01-01T00:10:00Z,2.5\n");
    file.close();
    m_server.query(QStringLiteral("DROP DATABASE tides"));
    const CliRun written = cli(QStringList{QStringLiteral("import"), file.fileName()} +
                               words("--database tides --create-database --measurement levels --summary json --yes"));
    QVERIFY2(written.exitCode == 0, written.all().constData());
    const auto count = [this] {
        return m_server.count(QStringLiteral("SELECT count(level) FROM levels"), QStringLiteral("tides"));
    };
    QCOMPARE(count(), 2);
    const QString journal = QJsonDocument::fromJson(written.out)[u"journals"][0].toString();
    const QStringList undo{QStringLiteral("import"), QStringLiteral("--undo"), journal, QStringLiteral("--yes")};
    const CliRun unnamed = cli(undo);
    QVERIFY2(unnamed.exitCode == 2, unnamed.all().constData());
    QVERIFY2(unnamed.err.contains("Say --confirm \"prod\" to do it."), unnamed.err.constData());
    QCOMPARE(count(), 2);
    const CliRun named = cli(undo + words("--confirm prod"));
    QVERIFY2(named.exitCode == 0, named.all().constData());
    QVERIFY(count() <= 0);
}

QTEST_GUILESS_MAIN(CliProductionTest)
#include "cliproduction_test.moc"
