// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/fakegzip.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <memory>

using namespace penstock;

namespace {

constexpr int rows = 20'000;
constexpr int badEach = 2'500; ///< the last of so many rows has no number
constexpr int bad = rows / badEach;

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QByteArray rowOf(int row)
{
    return QByteArray::number(1'700'000'000 + row) + ",hü" + QByteArray::number(row % 3) + ',' +
           (row % badEach == 0 ? QByteArray("#") : QByteArray()) + QByteArray::number(row) + "\r\n";
}

/// The header and the rows that are wanted.
QByteArray sample(const std::function<bool(int)> &isWanted)
{
    QByteArray text = "time,host,v\r\n";
    for (int row = 1; row <= rows; ++row) {
        if (isWanted(row))
            text += rowOf(row);
    }
    return text;
}

QByteArray all()
{
    return sample([](int) { return true; });
}

QByteArray onlyBad()
{
    return sample([](int row) { return row % badEach == 0; });
}

QByteArray utf16(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

/// Imports into a real influxd that are killed, run out of disk or lose their server: each is complete after --resume.
class CliResumeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killed_data();
    void killed();
    void aChangedFileIsNotGoneOnWith();
    void aFullDiskIsSaidAndGoneOnWith();
    void aServerThatGoesAndComesIsWaitedFor();
    void bodiesThatAreTooLargeAreCut();
    void oneRefusedLineOfALargeBatchIsMendedAndSentAgain();
    void whatWasWrittenIsTakenAway();

private:
    void start(const InfluxdServer::Options &options = {});
    QStringList arguments(const QStringList &more = {}) const;
    CliRun import(const QStringList &more = {}) const;
    /// Starts a slow import and ends it at once when some thousand rows are settled.
    void kill(const std::function<void()> &meanwhile = {});
    QJsonObject journal() const;
    qint64 stored() const { return m_server->count(QStringLiteral("SELECT count(v) FROM m"), QStringLiteral("d")); }
    void verifyWhole(const CliRun &run, qint64 rejected) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<InfluxdServer> m_server;
    QString m_file;
    QString m_rejects;
};

void CliResumeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("data.csv"));
    m_rejects = m_folder->filePath(QStringLiteral("bad.csv"));
    QVERIFY(put(m_file, all()));
}

void CliResumeTest::start(const InfluxdServer::Options &options)
{
    m_server = std::make_unique<InfluxdServer>(options);
    QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
    m_server->query(QStringLiteral("CREATE DATABASE d"));
}

QStringList CliResumeTest::arguments(const QStringList &more) const
{
    return QStringList{QStringLiteral("import"),        m_file,
                       QStringLiteral("--url"),         m_server->url().toString(),
                       QStringLiteral("--database"),    QStringLiteral("d"),
                       QStringLiteral("--measurement"), QStringLiteral("m"),
                       QStringLiteral("--field"),       QStringLiteral("v:integer"),
                       QStringLiteral("--tag"),         QStringLiteral("host"),
                       QStringLiteral("--rejects"),     m_rejects,
                       QStringLiteral("--summary"),     QStringLiteral("json"),
                       QStringLiteral("--yes")} +
           more;
}

CliRun CliResumeTest::import(const QStringList &more) const
{
    return runCli(arguments(more), {{QStringLiteral("XDG_DATA_HOME"), m_folder->path()}});
}

QJsonObject CliResumeTest::journal() const
{
    const QDir folder(m_folder->filePath(QStringLiteral("penstock/imports")));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    return files.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(contents(folder.filePath(files.first()))).object();
}

void CliResumeTest::kill(const std::function<void()> &meanwhile)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PENSTOCK_CLI), arguments({QStringLiteral("--rate"), QStringLiteral("2000"),
                                                           QStringLiteral("--batch-size"), QStringLiteral("400")}));
    QTRY_VERIFY_WITH_TIMEOUT(
        journal()[u"settled"][u"row"].toInteger() > 2 * badEach || process.state() == QProcess::NotRunning, 60'000);
    QVERIFY2(process.state() == QProcess::Running, process.readAllStandardError().constData());
    if (meanwhile)
        meanwhile();
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
    QVERIFY(process.waitForFinished(patienceMs));
    QVERIFY(!journal()[u"settled"][u"complete"].toBool());
}

/// The counts of the last run, of the server and of the rejects file say the same.
void CliResumeTest::verifyWhole(const CliRun &run, qint64 rejected) const
{
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    QVERIFY2(summary[u"state"].toString() == u"succeeded", run.all().constData());
    QCOMPARE(summary[u"read"].toInteger(), qint64(rows));
    QCOMPARE(summary[u"rejected"].toInteger(), rejected);
    QCOMPARE(summary[u"accepted"].toInteger(), rows - rejected);
    QCOMPARE(stored(), rows - rejected);
    QVERIFY(journal()[u"settled"][u"complete"].toBool());
}

void CliResumeTest::killed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("refused");
    QTest::newRow("as it is") << all() << onlyBad();
    QTest::newRow("packed") << fakeGzip(all()) << onlyBad();
    QTest::newRow("UTF-16") << utf16(all()) << utf16(onlyBad());
    QTest::newRow("packed UTF-16") << fakeGzip(utf16(all())) << utf16(onlyBad());
}

void CliResumeTest::killed()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, refused);
    start();
    QVERIFY(put(m_file, file));
    kill();
    const qint64 before = stored();
    QVERIFY(before >= journal()[u"settled"][u"accepted"].toInteger() && before < rows - bad);
    const CliRun run = import({QStringLiteral("--resume")});
    QCOMPARE(run.exitCode, 1); // rows were refused
    verifyWhole(run, bad);
    QVERIFY(QJsonDocument::fromJson(run.out)[u"settled_before"].toInteger() > 2 * badEach);
    QCOMPARE(contents(m_rejects), refused);
    QCOMPARE(contents(m_folder->filePath(QStringLiteral("bad.reasons.csv"))).count("\r\n"), 0);
}

void CliResumeTest::aChangedFileIsNotGoneOnWith()
{
    start();
    kill();
    const qint64 before = stored();
    QByteArray changed = all();
    changed[changed.size() - 3] = changed.at(changed.size() - 3) == '1' ? '2' : '1';
    QVERIFY(put(m_file, changed));
    const CliRun refused = import({QStringLiteral("--resume")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.says("has changed since its import stopped after row"), refused.all().constData());
    QCOMPARE(stored(), before);
    verifyWhole(import(), bad);
}

void CliResumeTest::aFullDiskIsSaidAndGoneOnWith()
{
    start();
    // No file may grow beyond 4 KiB, as on a disk that is full.
    QByteArray text = "time,host,v\r\n";
    for (int row = 1; row <= rows; ++row)
        text += row % 100 == 0 ? QByteArray::number(1'700'000'000 + row) + ",h,x\r\n" : rowOf(row).replace("#", "");
    QVERIFY(put(m_file, text));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("bash"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 4; exec \"$@\""),
                              QStringLiteral("bash"), QStringLiteral(PENSTOCK_CLI)} +
                      arguments({QStringLiteral("--batch-size"), QStringLiteral("1000")}));
    QVERIFY(process.waitForFinished(2 * patienceMs));
    const QByteArray said = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(said.contains("bad.reasons.csv") || said.contains("bad.csv, cannot be written"), said.constData());
    const QJsonObject first = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(first[u"accepted"].toInteger(), stored());
    QVERIFY(journal()[u"settled"][u"row"].toInteger() < rows);
    const CliRun run = import({QStringLiteral("--resume")});
    verifyWhole(run, rows / 100);
    QCOMPARE(contents(m_rejects).count(",h,x\r\n"), rows / 100);
}

void CliResumeTest::aServerThatGoesAndComesIsWaitedFor()
{
    start();
    kill([this] { m_server->kill(); });
    QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
    // It goes again while the rest is written, and comes back.
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    process.setProcessEnvironment(environment);
    const qint64 before = journal()[u"settled"][u"row"].toInteger();
    process.start(QStringLiteral(PENSTOCK_CLI),
                  arguments({QStringLiteral("--resume"), QStringLiteral("--rate"), QStringLiteral("4000"),
                             QStringLiteral("--batch-size"), QStringLiteral("400")}));
    QTRY_VERIFY_WITH_TIMEOUT(journal()[u"settled"][u"row"].toInteger() > before + 1'000, 60'000);
    m_server->kill();
    QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
    QVERIFY(process.waitForFinished(2 * patienceMs));
    verifyWhole({process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()}, bad);
    QCOMPARE(contents(m_rejects), onlyBad());
}

void CliResumeTest::bodiesThatAreTooLargeAreCut()
{
    InfluxdServer::Options options;
    options.maxBodySize = 20'000;
    start(options);
    verifyWhole(import(), bad);
    QCOMPARE(contents(m_rejects), onlyBad());
}

void CliResumeTest::oneRefusedLineOfALargeBatchIsMendedAndSentAgain()
{
    InfluxdServer::Options options;
    options.extraDataConfig = QStringLiteral("  max-values-per-tag = 3");
    start(options);
    // The limit counts the values that were there before a write.
    for (int row = 1; row <= 3; ++row)
        QCOMPARE(m_server->write(QStringLiteral("d"), "m,host=hü" + QByteArray::number(row % 3) + " v=1i 17000000" +
                                                          QByteArray::number(row).rightJustified(2, '0') +
                                                          "000000000\n"),
                 204);
    QByteArray text = all().replace("#", "");
    const QByteArray stranger = "1700007777,stranger,7777\r\n";
    text.replace(rowOf(7'777), stranger);
    QVERIFY(put(m_file, text));
    const CliRun run = import({QStringLiteral("--batch-size"), QStringLiteral("100000")});
    QCOMPARE(run.exitCode, 1);
    verifyWhole(run, 1);
    QCOMPARE(contents(m_rejects), "time,host,v\r\n" + stranger);
    QVERIFY(contents(m_folder->filePath(QStringLiteral("bad.reasons.csv"))).contains("7777,7778,,"));
    // Mended, the rejects are a file as any other.
    m_file = m_folder->filePath(QStringLiteral("mended.csv"));
    m_rejects = m_folder->filePath(QStringLiteral("none.csv"));
    QVERIFY(put(m_file, QByteArray("time,host,v\r\n") + rowOf(7'777)));
    const CliRun again = import();
    QVERIFY2(again.exitCode == 0, again.all().constData());
    QCOMPARE(stored(), qint64(rows));
    QVERIFY(!QFile::exists(m_rejects));
}

void CliResumeTest::whatWasWrittenIsTakenAway()
{
    start();
    QCOMPARE(m_server->write(QStringLiteral("d"), "m,host=other v=1i 1700000001000000000\n"), 204);
    const CliRun run = import();
    QCOMPARE(stored(), qint64(rows - bad + 1));
    const QString kept = QJsonDocument::fromJson(run.out)[u"journals"][0].toString();
    const QStringList undo{QStringLiteral("import"), QStringLiteral("--undo"), kept, QStringLiteral("--url"),
                           m_server->url().toString()};
    const CliRun asked = runCli(undo);
    QVERIFY2(asked.exitCode == 2, asked.all().constData());
    QVERIFY2(asked.says("3 series") && asked.says("Nothing was deleted"), asked.all().constData());
    QCOMPARE(stored(), qint64(rows - bad + 1));
    const CliRun done = runCli(undo + QStringList{QStringLiteral("--yes")});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QCOMPARE(stored(), qint64(1));
    QCOMPARE(runCli(undo).exitCode, 1); // not twice
}

QTEST_GUILESS_MAIN(CliResumeTest)
#include "cliresume_test.moc"
