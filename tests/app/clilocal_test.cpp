// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/processwatch.h"
#include "tests/app/localhome.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

namespace penstock {

/// Several runs of penstock-cli that share the local server of one person.
class CliLocalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void t2_9_11_fiveAtOnceAllEndRight();
    void t2_9_14_stoppingTheServerTakesItFromNoImport();
    void t2_9_15_onlyAProgramThatKeepsTheServerIsStopped();
    void t5_1_7_statusSaysWhoReachesIt();
    void t5_3_4_aFullDiskIsToldAtOnce();
    void t5_3_5_aFullDiskLeavesTheConfigurationAlone();
    void sharesItAtAPort();
    void damagedPreferencesAreTold();

private:
    using Run = std::unique_ptr<QProcess>;

    Run begin(const QStringList &arguments) const;
    CliRun run(const QStringList &arguments) const { return m_home->run(arguments); }
    static CliRun end(QProcess &process);
    CliRun runOnSmallDisk(const QString &script) const;
    QString csv(const QString &name, int rows) const;
    Run keepServer(const QStringList &options = {});
    qint64 serverId() const { return m_home->serverId(); }

    std::unique_ptr<LocalHome> m_home;
};

void CliLocalTest::init()
{
    m_home = std::make_unique<LocalHome>();
}

void CliLocalTest::cleanup()
{
    QTRY_COMPARE_WITH_TIMEOUT(serverId(), 0, patienceMs);
}

CliLocalTest::Run CliLocalTest::begin(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QHash<QString, QString> &variables = m_home->variables();
    for (auto i = variables.cbegin(); i != variables.cend(); ++i)
        environment.insert(i.key(), i.value());
    process->setProcessEnvironment(environment);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(QStringLiteral(PENSTOCK_CLI), arguments);
    return process;
}

CliRun CliLocalTest::end(QProcess &process)
{
    (void)QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs);
    const bool over = process.state() == QProcess::NotRunning;
    return {over ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The person's data lie on a disk of 3 MB, which `script` sees as $HOME; $CLI is the program.
CliRun CliLocalTest::runOnSmallDisk(const QString &script) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString disk = m_home->path(QStringLiteral("disk"));
    environment.insert(QStringLiteral("HOME"), disk);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), disk);
    environment.insert(QStringLiteral("CLI"), QStringLiteral(PENSTOCK_CLI));
    process.setProcessEnvironment(environment);
    process.start(
        QStringLiteral("unshare"),
        {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
         QStringLiteral("mkdir \"$HOME\" && mount -t tmpfs -o size=3m,mode=700 tmpfs \"$HOME\" && ") + script});
    return end(process);
}

QString CliLocalTest::csv(const QString &name, int rows) const
{
    QByteArray text = "time,v\n";
    for (int row = 0; row < rows; ++row)
        text += QByteArray::number(1'700'000'000 + row) + ',' + QByteArray::number(row) + '\n';
    return m_home->put(name + QStringLiteral(".csv"), text);
}

CliLocalTest::Run CliLocalTest::keepServer(const QStringList &options)
{
    Run server = begin(QStringList{QStringLiteral("server"), QStringLiteral("start")} + options);
    (void)QTest::qWaitFor([&server] { return server->bytesAvailable() > 0; }, patienceMs);
    return server;
}

void CliLocalTest::t2_9_11_fiveAtOnceAllEndRight()
{
    constexpr int rows = 20'000;
    const QString file = csv(QStringLiteral("rows"), rows);
    std::vector<Run> runs;
    for (int i = 0; i < 5; ++i)
        runs.push_back(begin({QStringLiteral("import"), QStringLiteral("--local"), QStringLiteral("--measurement"),
                              QStringLiteral("m%1").arg(i), QStringLiteral("--time-format"), QStringLiteral("s"),
                              QStringLiteral("--summary"), QStringLiteral("json"), file}));
    for (const Run &process : runs) {
        const CliRun ended = end(*process);
        QVERIFY2(ended.exitCode == 0, ended.all());
        QVERIFY2(ended.out.contains("\"accepted\":20000"), ended.out);
    }
    // Whoever ends first takes the server from no query either.
    runs.clear();
    for (int i = 0; i < 5; ++i)
        runs.push_back(begin({QStringLiteral("query"), QStringLiteral("--local"), QStringLiteral("--database"),
                              QStringLiteral("penstock"), QStringLiteral("--format"), QStringLiteral("csv"),
                              QStringLiteral("SELECT count(v) FROM m%1").arg(i)}));
    for (const Run &process : runs) {
        const CliRun ended = end(*process);
        QVERIFY2(ended.exitCode == 0, ended.all());
        QVERIFY2(ended.out.contains(",20000\n"), ended.all());
    }
}

void CliLocalTest::t2_9_14_stoppingTheServerTakesItFromNoImport()
{
    const Run server = keepServer();
    const qint64 pid = serverId();
    QVERIFY(pid != 0);
    constexpr int rows = 300'000;
    const Run import = begin({QStringLiteral("import"), QStringLiteral("--local"), QStringLiteral("--measurement"),
                              QStringLiteral("m"), QStringLiteral("--time-format"), QStringLiteral("s"),
                              QStringLiteral("--batch-size"), QStringLiteral("500"), QStringLiteral("--summary"),
                              QStringLiteral("json"), csv(QStringLiteral("rows"), rows)});
    const QString database = m_home->path(QStringLiteral("penstock/local-server/data/penstock"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(database), patienceMs);
    const CliRun stop = run({QStringLiteral("server"), QStringLiteral("stop")});
    QCOMPARE(stop.exitCode, 0);
    QVERIFY2(stop.out.contains("ends with the last of them"), stop.all());
    QCOMPARE(end(*server).exitCode, 0);
    QCOMPARE(import->state(), QProcess::Running);
    QCOMPARE(serverId(), pid);
    const CliRun imported = end(*import);
    QVERIFY2(imported.exitCode == 0, imported.all());
    QVERIFY2(imported.out.contains("\"accepted\":300000"), imported.out);
    QVERIFY2(imported.out.contains("\"retries\":0,"), imported.out); // its pauses are those of its own full queue
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(pid), patienceMs);
}

void CliLocalTest::t2_9_15_onlyAProgramThatKeepsTheServerIsStopped()
{
    const Run import =
        begin({QStringLiteral("import"), QStringLiteral("--local"), QStringLiteral("--measurement"),
               QStringLiteral("m"), QStringLiteral("--time-format"), QStringLiteral("s"),
               QStringLiteral("--batch-size"), QStringLiteral("100"), csv(QStringLiteral("rows"), 60'000)});
    QTRY_VERIFY_WITH_TIMEOUT(serverId() != 0, patienceMs);
    const CliRun stop = run({QStringLiteral("server"), QStringLiteral("stop")});
    QCOMPARE(stop.exitCode, 1);
    QVERIFY2(stop.err.contains("penstock-cli"), stop.err);
    const CliRun imported = end(*import);
    QVERIFY2(imported.exitCode == 0, imported.all());
}

void CliLocalTest::t5_1_7_statusSaysWhoReachesIt()
{
    QVERIFY(run({QStringLiteral("server"), QStringLiteral("status")}).out.contains("not running"));
    const Run server = keepServer();
    const CliRun status = run({QStringLiteral("server"), QStringLiteral("status")});
    QCOMPARE(status.exitCode, 0);
    QVERIFY2(status.out.contains("http.sock"), status.out);
    QVERIFY2(status.out.contains("Nobody else can reach it"), status.out);
    QVERIFY2(status.out.contains("curl --unix-socket http.sock"), status.out);
    QVERIFY2(status.out.contains(QByteArray::number(serverId())), status.out);
    const CliRun ping = run({QStringLiteral("ping"), QStringLiteral("--local")});
    QVERIFY2(ping.exitCode == 0 && ping.out.contains("socket "), ping.all());
    const CliRun stop = run({QStringLiteral("server"), QStringLiteral("stop")});
    QVERIFY2(stop.out.contains("has stopped"), stop.all());
    QCOMPARE(end(*server).exitCode, 0);
}

void CliLocalTest::t5_3_4_aFullDiskIsToldAtOnce()
{
    const QString file = csv(QStringLiteral("rows"), 400'000);
    const CliRun run =
        runOnSmallDisk(QStringLiteral("\"$CLI\" import --local --measurement m --time-format s --summary "
                                      "json '%1'")
                           .arg(file));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("disk is full"), run.err);
    // No waiting for somebody who might make room; only, on a slow machine, for its own full queue.
    QVERIFY2(run.out.count("\"reason\":") == run.out.count("\"reason\":\"queue_full\""), run.out);
    QVERIFY2(run.out.contains("\"retries\":0,"), run.out);
    QVERIFY2(!run.out.contains("\"accepted\":400000"), run.out);
}

void CliLocalTest::t5_3_5_aFullDiskLeavesTheConfigurationAlone()
{
    const CliRun run = runOnSmallDisk(
        QStringLiteral("\"$CLI\" ping --local >&2 && conf=\"$HOME/penstock/local-server/influxdb.conf\" && cp "
                       "\"$conf\" \"$HOME/copy\" && "
                       "{ head -c 9000000 /dev/zero > \"$HOME/fill\"; \"$CLI\" ping --local; echo \"exit $?\"; "
                       "cmp \"$conf\" \"$HOME/copy\" && echo same; "
                       // Half a configuration has room here.
                       "rm \"$HOME/fill\"; (trap '' XFSZ; ulimit -f 1; \"$CLI\" ping --local; echo \"half $?\"); "
                       "cmp \"$conf\" \"$HOME/copy\" && echo again; }"));
    QVERIFY2(run.out.contains("exit 1"), run.all());
    QVERIFY2(run.out.contains("half 1") && run.out.contains("again"), run.all());
    QVERIFY2(run.out.contains("same"), run.all());
    QVERIFY2(run.err.contains("No space left on device") || run.err.contains("disk is"), run.err);
}

void CliLocalTest::sharesItAtAPort()
{
    const CliRun wrong =
        run({QStringLiteral("server"), QStringLiteral("stop"), QStringLiteral("--share"), QStringLiteral("1")});
    QCOMPARE(wrong.exitCode, 2);
    const Run server = keepServer({QStringLiteral("--share"), QStringLiteral("0")});
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += server->readAllStandardOutput(), told.contains("/password")), patienceMs);
    const QByteArray before = "http://127.0.0.1:";
    const int port = told.mid(told.indexOf(before) + before.size()).split(':').first().toInt();
    QVERIFY2(port > 0, told);
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(port);
    const CliRun refused = run({QStringLiteral("query"), QStringLiteral("SHOW USERS"), QStringLiteral("--url"), url});
    QCOMPARE(refused.exitCode, 1);
    QFile password(m_home->path(QStringLiteral("penstock/local-server/password")));
    QVERIFY(password.open(QIODevice::ReadOnly));
    m_home->set(QStringLiteral("PENSTOCK_PASSWORD"), QString::fromLatin1(password.readAll().trimmed()));
    const CliRun users = run({QStringLiteral("query"), QStringLiteral("SHOW USERS"), QStringLiteral("--url"), url,
                              QStringLiteral("--user"), QStringLiteral("penstock")});
    QVERIFY2(users.exitCode == 0 && users.out.contains("penstock"), users.all());
    server->terminate();
    QCOMPARE(end(*server).exitCode, 0);
}

/// Which might have named the server's program.
void CliLocalTest::damagedPreferencesAreTold()
{
    m_home->set(QStringLiteral("XDG_CONFIG_HOME"), m_home->path(QStringLiteral("config")));
    QVERIFY(QDir().mkpath(m_home->path(QStringLiteral("config/penstock"))));
    QVERIFY(!m_home->put(QStringLiteral("config/penstock/penstock.ini"), "[write]\nbatchRows=10\n[vie").isEmpty());
    const CliRun local = run({QStringLiteral("ping"), QStringLiteral("--local")});
    QVERIFY2(local.exitCode == 0, local.all().constData());
    QVERIFY2(local.err.count("Some of the preferences in") == 1, local.err.constData());
    const CliRun elsewhere = run({QStringLiteral("ping"), QStringLiteral("--url"), QStringLiteral("127.0.0.1:1")});
    QVERIFY2(!elsewhere.says("preferences"), elsewhere.all().constData());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliLocalTest)
#include "clilocal_test.moc"
