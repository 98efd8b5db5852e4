// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/processwatch.h"
#include "tests/app/localhome.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QTest>

#include <memory>

namespace penstock {

/// penstock-cli with a local server of 2.x and 3.x, as penstock_fakeinfluxd plays them.
class CliLocalKindsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<LocalHome>(); }
    void cleanup();
    void isStartedAskedAndStopped_data();
    void isStartedAskedAndStopped();
    void programGoesWithStartAndStatus();

private:
    CliRun run(const QStringList &arguments) const { return m_home->run(arguments); }

    std::unique_ptr<LocalHome> m_home;
};

void CliLocalKindsTest::cleanup()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_home->serverId(), 0, patienceMs);
}

void CliLocalKindsTest::isStartedAskedAndStopped_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("product");
    QTest::newRow("2.x") << QStringLiteral("influxd") << QByteArray("InfluxDB 2.7.12");
    QTest::newRow("3.x") << QStringLiteral("influxdb3") << QByteArray("InfluxDB 3 Core 3.6.0");
}

void CliLocalKindsTest::isStartedAskedAndStopped()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, product);
    const QString path = m_home->path(program);
    QVERIFY(QFile::link(QStringLiteral(FAKEINFLUXD), path));
    const QStringList status{QStringLiteral("server"), QStringLiteral("status"), QStringLiteral("--program"), path};
    const CliRun before = run(status);
    QVERIFY2(before.exitCode == 0 && before.out.contains("not running"), before.all());
    QVERIFY2(before.out.contains("It would be " + product), before.all());

    QProcess server;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QHash<QString, QString> &variables = m_home->variables();
    for (auto i = variables.cbegin(); i != variables.cend(); ++i)
        environment.insert(i.key(), i.value());
    server.setProcessEnvironment(environment);
    server.start(QStringLiteral(PENSTOCK_CLI),
                 {QStringLiteral("server"), QStringLiteral("start"), QStringLiteral("--program"), path});
    QByteArray told;
    QTRY_VERIFY2_WITH_TIMEOUT((told += server.readAllStandardOutput(), told.contains("its token is in")),
                              told + server.readAllStandardError(), patienceMs);
    QVERIFY2(told.contains(product) && told.contains("http://127.0.0.1:"), told);

    // Whoever else uses it needs to know no program.
    const QString lines = m_home->put(QStringLiteral("tide.lp"), "tide level=1.5 1700000000000000000\n");
    const CliRun written = run({QStringLiteral("write"), QStringLiteral("--local"), lines});
    QVERIFY2(written.exitCode == 0, written.all());
    const CliRun schema = run({QStringLiteral("schema"), QStringLiteral("measurements"), QStringLiteral("--local"),
                               QStringLiteral("--database"), QStringLiteral("penstock")});
    QVERIFY2(schema.exitCode == 0 && schema.out.contains("tide"), schema.all());
    const CliRun during = run({QStringLiteral("server"), QStringLiteral("status")});
    QVERIFY2(during.exitCode == 0 && during.out.contains(product) && during.out.contains("http://127.0.0.1:"),
             during.all());
    const CliRun stop = run({QStringLiteral("server"), QStringLiteral("stop")});
    QVERIFY2(stop.exitCode == 0 && stop.out.contains("has stopped"), stop.all());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, patienceMs);
    QCOMPARE(server.exitCode(), 0);

    // The folder stays with its kind: what is on the search path is of another one.
    const QString other = m_home->path(QStringLiteral("other/influxd"));
    QVERIFY(QDir(m_home->path({})).mkpath(QStringLiteral("other")));
    QVERIFY(QFile::link(m_home->put(QStringLiteral("one"), "#!/bin/sh\necho 'InfluxDB v1.6.7 (git: x)'\n"), other));
    QVERIFY(QFile::setPermissions(other, QFile::ReadOwner | QFile::ExeOwner));
    const CliRun refused = run({QStringLiteral("server"), QStringLiteral("start"), QStringLiteral("--program"), other});
    QVERIFY2(refused.exitCode == 1 && refused.err.contains("holds data of"), refused.all());
}

void CliLocalKindsTest::programGoesWithStartAndStatus()
{
    const CliRun stop =
        run({QStringLiteral("server"), QStringLiteral("stop"), QStringLiteral("--program"), QStringLiteral("x")});
    QCOMPARE(stop.exitCode, 2);
    const CliRun missing = run(
        {QStringLiteral("server"), QStringLiteral("start"), QStringLiteral("--program"), QStringLiteral("/no/server")});
    QVERIFY2(missing.exitCode == 1 && missing.err.contains("/no/server"), missing.all());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliLocalKindsTest)
#include "clilocalkinds_test.moc"
