// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/importedfile.h"
#include "tests/support/patience.h"

#include <QDateTime>

#include <random>

using namespace penstock;

/// Imports into a real influxd that are killed, doubled, or whose file changes under them.
class ImportKillsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMoment_data();
    void killedAtAnyMoment();
    void twoAtOnceAreNot();
    void anotherFileOfTheSameSizeAndTimeIsNotGoneOnWith();
    void aFileThatShrinksIsSaidAndGoneOnWith();
    void aFileThatGrowsLosesNoRowAndMakesUpNone();
};

void ImportKillsTest::killedAtAnyMoment_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 5; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void ImportKillsTest::killedAtAnyMoment()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    ImportedFile file;
    QVERIFY2(file.start(), qPrintable(file.server().problem()));
    for (int kill = 0; kill < 2; ++kill) {
        const qint64 until = file.stored() + qint64(random() % 3'000);
        QProcess process;
        file.begin(process, "--resume --no-preflight --rate 2000 --batch-size 250");
        QVERIFY(process.waitForStarted(patienceMs));
        QTRY_VERIFY_WITH_TIMEOUT(file.stored() >= until || process.state() == QProcess::NotRunning, 60'000);
        QVERIFY2(process.state() == QProcess::Running, process.readAllStandardError().constData());
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
        QVERIFY(process.waitForFinished(patienceMs));
        QVERIFY(file.settled()[u"accepted"].toInteger() <= file.stored());
    }
    const QByteArray objection = file.objection(file.run("--resume --no-preflight"));
    QVERIFY2(objection.isEmpty(), objection.constData());
}

void ImportKillsTest::twoAtOnceAreNot()
{
    ImportedFile file;
    QVERIFY2(file.start(), qPrintable(file.server().problem()));
    QProcess process;
    file.begin(process, "--no-preflight --rate 4000 --batch-size 400");
    QTRY_VERIFY_WITH_TIMEOUT(file.settled()[u"row"].toInteger() > 0, patienceMs);
    const auto pid = static_cast<pid_t>(process.processId());
    QCOMPARE(::kill(pid, SIGSTOP), 0); // however long the others take to begin
    const CliRun second = file.run();
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.err.contains("to the same place is under way"), second.err.constData());
    const CliRun undone = file.undo();
    QCOMPARE(undone.exitCode, 1);
    QVERIFY2(undone.err.contains("still runs"), undone.err.constData());
    QCOMPARE(::kill(pid, SIGCONT), 0);
    const QByteArray objection = file.objection(ImportedFile::end(process));
    QVERIFY2(objection.isEmpty(), objection.constData());
    const CliRun gone = file.undo();
    QVERIFY2(gone.exitCode == 0, gone.all().constData());
    QCOMPARE(file.stored(), qint64(0));
}

void ImportKillsTest::anotherFileOfTheSameSizeAndTimeIsNotGoneOnWith()
{
    ImportedFile file(300'000, 400'000); // too large to be compared as a whole
    QVERIFY2(file.start(), qPrintable(file.server().problem()));
    QProcess process;
    file.begin(process, "--no-preflight --rate 20000 --batch-size 1000");
    QTRY_VERIFY_WITH_TIMEOUT(file.settled()[u"row"].toInteger() > 0, patienceMs);
    process.kill();
    QVERIFY(process.waitForFinished(patienceMs));
    const QByteArray changed = file.all().replace(file.row(200'000), file.row(200'000).replace(",200000", ",200001"));
    QFile device(file.path());
    QVERIFY(device.open(QIODevice::ReadWrite));
    QVERIFY(device.size() > 4 * 1024 * 1024 && device.size() == changed.size());
    const QDateTime written = device.fileTime(QFileDevice::FileModificationTime);
    QCOMPARE(device.write(changed), changed.size());
    QVERIFY(device.flush() && device.setFileTime(written, QFileDevice::FileModificationTime));
    device.close();
    const CliRun refused = file.run("--resume --no-preflight");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("has changed since its import stopped after row"), refused.err.constData());
}

void ImportKillsTest::aFileThatShrinksIsSaidAndGoneOnWith()
{
    ImportedFile file(150'000, 15'000); // more than is read at once
    QVERIFY2(file.start(), qPrintable(file.server().problem()));
    QProcess process;
    file.begin(process, "--no-preflight --rate 10000 --batch-size 1000");
    QTRY_VERIFY_WITH_TIMEOUT(file.settled()[u"row"].toInteger() > 0, patienceMs);
    QVERIFY(QFile::resize(file.path(), file.all().size() / 2));
    const CliRun cut = ImportedFile::end(process);
    QCOMPARE(cut.exitCode, 1);
    QVERIFY2(cut.err.contains("became shorter while it was read"), cut.err.constData());
    const QJsonObject summary = QJsonDocument::fromJson(cut.out).object();
    QCOMPARE(summary[u"state"].toString(), QStringLiteral("failed"));
    QCOMPARE(summary[u"accepted"].toInteger(), file.stored());
    QVERIFY(file.put(file.all()));
    const QByteArray objection = file.objection(file.run("--resume --no-preflight"));
    QVERIFY2(objection.isEmpty(), objection.constData());
}

void ImportKillsTest::aFileThatGrowsLosesNoRowAndMakesUpNone()
{
    ImportedFile file(12'000, 13'000);
    QVERIFY2(file.start(), qPrintable(file.server().problem()));
    // 12000 without its last digit is a number as well.
    const QByteArray all = file.all();
    QVERIFY(file.put(all.chopped(2)));
    QProcess process;
    file.begin(process, "--no-preflight --rate 3000 --batch-size 400");
    QTRY_VERIFY_WITH_TIMEOUT(file.settled()[u"row"].toInteger() > 0, patienceMs);
    QVERIFY(file.put(all));
    const CliRun run = ImportedFile::end(process);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("has grown since it was opened"), run.err.constData());
    QCOMPARE(QJsonDocument::fromJson(run.out)[u"rejected"].toInteger(), qint64(1));
    QCOMPARE(file.stored(), qint64(file.rows() - 1));
    // By now the file has it whole.
    QCOMPARE(ImportedFile::contents(file.rejects()), "time,host,v\n" + file.row(12'000));
    QVERIFY(QFile::remove(file.rejects()));
    const CliRun again = file.run();
    QVERIFY2(again.exitCode == 0, again.all().constData());
    QCOMPARE(file.stored(), qint64(file.rows()));
}

QTEST_GUILESS_MAIN(ImportKillsTest)
#include "importkills_test.moc"
