// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/influxdprobe.h"

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
    void passesOverAnotherVersion();
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
        Error error;
    };
    Outcome probe(const QString &path);

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

InfluxdProbeTest::Outcome InfluxdProbeTest::probe(const QString &path)
{
    auto *const job = new InfluxdProbe(path);
    Outcome outcome;
    QObject::connect(job, &Job::finished, this, [job, &outcome] {
        outcome = {.state = job->state(), .program = job->program(), .version = job->version(), .error = job->error()};
    });
    [&outcome] { QTRY_VERIFY_WITH_TIMEOUT(outcome.state != Job::State::Running, 20'000); }();
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

void InfluxdProbeTest::passesOverAnotherVersion()
{
    const QString second =
        script(QStringLiteral("influxd"), "echo 'InfluxDB v2.7.1 (git: 407fa622e9) build_date: 2023'");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_folder.path().toUtf8() + ':' + path);
    const Outcome outcome = probe({});
    qputenv("PATH", path);
    QCOMPARE(outcome.state, Job::State::Succeeded);
    QVERIFY(outcome.program != second);
    QVERIFY(QFile::remove(second));
}

void InfluxdProbeTest::refusesWhatIsGiven_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    const QString missing = m_folder.filePath(QStringLiteral("nowhere/influxd"));
    QTest::newRow("no such file") << missing << missing;
    QTest::newRow("a folder") << m_folder.path() << m_folder.path();
    QTest::newRow("version 2") << script(QStringLiteral("two"), "echo 'InfluxDB v2.7.1 (git: x)'")
                               << QStringLiteral("is InfluxDB 2.7.1");
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
