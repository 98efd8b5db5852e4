// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/influxdprobe.h"
#include "core/localserver/serverkind.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class InfluxdProbeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInfluxdOnThePath();
    void findsInfluxdOffThePath();
    void knowsTheGenerations_data();
    void knowsTheGenerations();
    void passesOverAnotherVersion();
    void takesARelativePathFromThePresentFolder();
    void refusesWhatIsGiven_data();
    void refusesWhatIsGiven();
    void canBeCancelled();

private:
    QString script(const QString &name, const QByteArray &body);
    struct Outcome
    {
        Job::State state = Job::State::Running;
        QString program;
        QString version;
        const ServerKind *kind = nullptr;
        Error error;
    };
    Outcome probe(const QString &path, const ServerKind *wanted = nullptr);

    QTemporaryDir m_folder;
};

QString InfluxdProbeTest::script(const QString &name, const QByteArray &body)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + body + '\n') < 0 ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return path;
}

InfluxdProbeTest::Outcome InfluxdProbeTest::probe(const QString &path, const ServerKind *wanted)
{
    auto *const job = new InfluxdProbe(path, wanted);
    Outcome outcome;
    QObject::connect(job, &Job::finished, this, [job, &outcome] {
        outcome = {.state = job->state(),
                   .program = job->program(),
                   .version = job->version(),
                   .kind = job->kind(),
                   .error = job->error()};
    });
    [&outcome] { QTRY_VERIFY_WITH_TIMEOUT(outcome.state != Job::State::Running, patienceMs); }();
    return outcome;
}

void InfluxdProbeTest::findsInfluxdOnThePath()
{
    const Outcome outcome = probe({});
    QCOMPARE(outcome.state, Job::State::Succeeded);
    QVERIFY(QFileInfo(outcome.program).isExecutable());
    QVERIFY2(outcome.version.startsWith(QStringLiteral("1.")), qPrintable(outcome.version));
}

void InfluxdProbeTest::findsInfluxdOffThePath()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_folder.path().toUtf8());
    const Outcome outcome = probe({});
    qputenv("PATH", path);
    QCOMPARE(outcome.state, Job::State::Succeeded);
}

void InfluxdProbeTest::knowsTheGenerations_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QString>("version");
    // What is not the one question that is safe would start a server.
    const QByteArray olderSays = "[ \"$*\" = version ] || { touch \"$0.started\"; sleep 60; }\necho ";
    const QByteArray threeSays = "[ \"$*\" = --version ] || { touch \"$0.started\"; sleep 60; }\necho ";
    const auto row = [](const char *tag, const QString &name, const QByteArray &body, Flavour flavour,
                        const QString &version) { QTest::newRow(tag) << name << body << flavour << version; };
    const QString influxd = QStringLiteral("kinds/influxd");
    row("1.6", influxd, olderSays + "'InfluxDB v1.6.7~rc0 (git: unknown unknown)'", Flavour::V1,
        QStringLiteral("1.6.7~rc0"));
    row("1.12", influxd, olderSays + "'InfluxDB v1.12.2 (git: x 01234)'", Flavour::V1, QStringLiteral("1.12.2"));
    row("2.7", influxd, olderSays + "'InfluxDB v2.7.12 (git: ec9dcde5d6) build_date: 2025-05-20T22:48:59Z'",
        Flavour::V2, QStringLiteral("2.7.12"));
    row("2.0 without a v", influxd, olderSays + "'InfluxDB 2.0.7 (git: 2a45f0c037) build_date: 2021'", Flavour::V2,
        QStringLiteral("2.0.7"));
    const QString three = QStringLiteral("kinds/influxdb3");
    row("3 Core", three, threeSays + "'influxdb3 InfluxDB 3 Core, version 3.6.0, revision 7e07b13'", Flavour::V3,
        QStringLiteral("3.6.0"));
    row("3.0", three, threeSays + "'influxdb3 3.0.0, revision d7c071e0'", Flavour::V3, QStringLiteral("3.0.0"));
    row("3 by another name", QStringLiteral("kinds/server"),
        "[ \"$*\" = version ] && { echo \"error: unrecognized subcommand 'version'\n\nUsage: influxdb3 [COMMAND]\"; "
        "exit 2; "
        "} >&2\n" +
            threeSays + "'influxdb3 InfluxDB 3 Core, version 3.9.3, revision x'",
        Flavour::V3, QStringLiteral("3.9.3"));
}

void InfluxdProbeTest::knowsTheGenerations()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, body);
    QFETCH(const Flavour, flavour);
    QFETCH(const QString, version);
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("kinds")));
    const QString path = script(name, body);
    const Outcome outcome = probe(path);
    QVERIFY2(outcome.state == Job::State::Succeeded, qPrintable(outcome.error.message));
    QVERIFY(outcome.kind);
    QCOMPARE(outcome.kind->flavour, flavour);
    QCOMPARE(outcome.version, version);
    QCOMPARE(outcome.program, path);
    QVERIFY(!QFile::exists(path + QStringLiteral(".started")));
    QVERIFY(QFile::remove(path));
}

/// A folder of 1.x is looked for an influxd 1.x.
void InfluxdProbeTest::passesOverAnotherVersion()
{
    const QString second =
        script(QStringLiteral("influxd"), "echo 'InfluxDB v2.7.1 (git: 407fa622e9) build_date: 2023'");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_folder.path().toUtf8() + ':' + path);
    const Outcome outcome = probe({}, &influxd1Kind());
    const Outcome any = probe({});
    qputenv("PATH", path);
    QCOMPARE(outcome.state, Job::State::Succeeded);
    QVERIFY(outcome.program != second);
    QCOMPARE(outcome.kind, &influxd1Kind());
    QCOMPARE(any.program, second);
    QVERIFY(QFile::remove(second));
}

/// And not along PATH, where another one may lie.
void InfluxdProbeTest::takesARelativePathFromThePresentFolder()
{
    const QString path = script(QStringLiteral("influxd"), "echo 'InfluxDB v2.7.1 (git: 407fa622e9) build_date: 2023'");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    const QString here = QDir::currentPath();
    const Outcome outcome = probe(QStringLiteral("./influxd"));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(outcome.state, Job::State::Succeeded);
    QCOMPARE(outcome.version, QStringLiteral("2.7.1"));
    QCOMPARE(outcome.program, QDir::cleanPath(here + QStringLiteral("/influxd")));
    QVERIFY(QFile::remove(path));
}

void InfluxdProbeTest::refusesWhatIsGiven_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    const QString missing = m_folder.filePath(QStringLiteral("nowhere/influxd"));
    QTest::newRow("no such file") << missing << missing;
    QTest::newRow("a folder") << m_folder.path() << m_folder.path();
    QTest::newRow("version 0") << script(QStringLiteral("two"), "echo 'InfluxDB v0.9.6 (git: x)'")
                               << QStringLiteral("is InfluxDB 0.9.6");
    QTest::newRow("3 Enterprise") << script(QStringLiteral("influxdb3"),
                                            "echo 'influxdb3 InfluxDB 3 Enterprise, version 3.6.0, revision x'")
                                  << QStringLiteral("licence");
    QTest::newRow("another program") << script(QStringLiteral("other"), "echo hello")
                                     << QStringLiteral("does not say that it is InfluxDB");
    QTest::newRow("silent") << script(QStringLiteral("silent"), "exit 1")
                            << QStringLiteral("does not say that it is InfluxDB");
}

void InfluxdProbeTest::refusesWhatIsGiven()
{
    QFETCH(const QString, path);
    QFETCH(const QString, reason);
    const Outcome outcome = probe(path);
    QCOMPARE(outcome.state, Job::State::Failed);
    QCOMPARE(outcome.error.kind, Error::Kind::Unavailable);
    QVERIFY2(outcome.error.message.contains(reason), qPrintable(outcome.error.message));
    QVERIFY2(outcome.error.message.contains(QStringLiteral("preferences")), qPrintable(outcome.error.message));
}

void InfluxdProbeTest::canBeCancelled()
{
    auto *const job = new InfluxdProbe(script(QStringLiteral("slow"), "sleep 60"));
    Job::State state = Job::State::Running;
    QObject::connect(job, &Job::finished, this, [job, &state] { state = job->state(); });
    QTimer::singleShot(50, job, [job] { job->cancel(); });
    QTRY_COMPARE(state, Job::State::Cancelled);
}

QTEST_GUILESS_MAIN(InfluxdProbeTest)
#include "influxdprobe_test.moc"
