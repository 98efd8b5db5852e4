// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localhome.h"
#include "tests/support/patience.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <memory>

namespace penstock {

/// What the local server has acknowledged is there after each of its starts, also when something damaged the log that
/// the rows are written to before: a full disk, a power cut.
class CliDamageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsBehindDamageStay_data();
    void rowsBehindDamageStay();
    void anImportThatFilledTheDiskIsCompleteAfterResume();

private:
    CliRun run(const QStringList &arguments) const { return m_home->run(arguments); }
    QString csv(const QString &name, int rows) const;
    CliRun import(const QString &name) const;
    QByteArray count(const QString &measurement) const;
    QString lastLog() const;
    qint64 serverId() const { return m_home->serverId(); }

    std::unique_ptr<LocalHome> m_home;
};

void CliDamageTest::init()
{
    m_home = std::make_unique<LocalHome>();
}

void CliDamageTest::cleanup()
{
    QTRY_COMPARE_WITH_TIMEOUT(serverId(), 0, 2 * patienceMs);
}

/// Texts that no packing makes smaller.
QString CliDamageTest::csv(const QString &name, int rows) const
{
    QByteArray text = "time,v,note\n";
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        text += QByteArray::number(1'700'000'000 + row) + ',' + number + ",n" +
                QCryptographicHash::hash(number, QCryptographicHash::Sha256).toHex() + '\n';
    }
    return m_home->put(name + QStringLiteral(".csv"), text);
}

CliRun CliDamageTest::import(const QString &name) const
{
    return run({QStringLiteral("import"), QStringLiteral("--local"), QStringLiteral("--database"), QStringLiteral("d"),
                QStringLiteral("--measurement"), name, QStringLiteral("--time-format"), QStringLiteral("s"),
                QStringLiteral("--field"), QStringLiteral("note:string"), csv(name, 1'000)});
}

QByteArray CliDamageTest::count(const QString &measurement) const
{
    const CliRun asked =
        run({QStringLiteral("query"), QStringLiteral("SELECT count(v) FROM ") + measurement, QStringLiteral("--local"),
             QStringLiteral("--database"), QStringLiteral("d"), QStringLiteral("--format"), QStringLiteral("csv")});
    // It ends with 1 where the server tells of damage: a query of the rows that are there is answered all the same.
    return asked.out.contains(',') ? asked.out.trimmed().split(',').last() : asked.all();
}

/// The shard's segment that has rows and the highest number.
QString CliDamageTest::lastLog() const
{
    QDirIterator files(m_home->path(QStringLiteral("penstock/local-server/wal/d")), {QStringLiteral("*.wal")},
                       QDir::Files, QDirIterator::Subdirectories);
    QString last;
    while (files.hasNext()) {
        if (const QString file = files.next(); files.fileInfo().size() > 0 && file > last)
            last = file;
    }
    return last;
}

void CliDamageTest::rowsBehindDamageStay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isBehind"); // else they stand in the last entry
    QTest::newRow("nothing is damaged") << QByteArray() << true;
    QTest::newRow("an entry that a full disk cut off") << QByteArray("\1\0\0\x40\0abcdefgh", 13) << true;
    QTest::newRow("an entry that begins") << QByteArray("\1\0", 2) << true;
    QTest::newRow("a page of zeros") << QByteArray(4'096, '\0') << true;
    QTest::newRow("an entry that is another one now") << QByteArray(64, '\xff') << false;
}

void CliDamageTest::rowsBehindDamageStay()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isBehind);
    const CliRun first = import(QStringLiteral("a"));
    QVERIFY2(first.exitCode == 0, first.all());
    QTRY_COMPARE_WITH_TIMEOUT(serverId(), 0, 2 * patienceMs);
    QFile log(lastLog());
    QVERIFY(log.open(QIODevice::ReadWrite));
    QVERIFY(log.seek(isBehind ? log.size() : log.size() - 100));
    QCOMPARE(log.write(bytes), bytes.size());
    log.close();

    const CliRun second = import(QStringLiteral("b"));
    QVERIFY2(second.exitCode == 0, second.all());
    QTRY_COMPARE_WITH_TIMEOUT(serverId(), 0, 2 * patienceMs);
    // Each of these starts the server anew.
    QCOMPARE(count(QStringLiteral("b")), QByteArray("1000"));
    QTRY_COMPARE_WITH_TIMEOUT(serverId(), 0, 2 * patienceMs);
    QCOMPARE(count(QStringLiteral("b")), QByteArray("1000"));
    if (isBehind) {
        QTRY_COMPARE_WITH_TIMEOUT(serverId(), 0, 2 * patienceMs);
        QCOMPARE(count(QStringLiteral("a")), QByteArray("1000"));
    }
}

void CliDamageTest::anImportThatFilledTheDiskIsCompleteAfterResume()
{
    const QString file = csv(QStringLiteral("rows"), 60'000);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString disk = m_home->path(QStringLiteral("disk"));
    environment.insert(QStringLiteral("HOME"), disk);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), disk);
    environment.insert(QStringLiteral("CLI"), QStringLiteral(PENSTOCK_CLI));
    environment.insert(QStringLiteral("FILE"), file);
    process.setProcessEnvironment(environment);
    const QString import = QStringLiteral("\"$CLI\" import --local --database d --measurement m --time-format s "
                                          "--field note:string --summary json ");
    process.start(QStringLiteral("unshare"),
                  {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                   QStringLiteral("mkdir \"$HOME\" && mount -t tmpfs -o size=3m,mode=700 tmpfs \"$HOME\" && { ") +
                       import +
                       QStringLiteral("\"$FILE\" >&2; echo \"full $?\"; "
                                      "mount -o remount,size=60m \"$HOME\"; ") +
                       import +
                       QStringLiteral("--resume \"$FILE\" >&2; echo \"resumed $?\"; "
                                      "for i in 1 2; do \"$CLI\" query --local --database d --format csv "
                                      "'SELECT count(v) FROM m'; done; }")});
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 2 * patienceMs));
    const QByteArray out = process.readAllStandardOutput();
    const QByteArray said = out + process.readAllStandardError();
    QVERIFY2(out.contains("full 1\n") && out.contains("resumed 0\n"), said.constData());
    QVERIFY2(said.contains("disk is full"), said.constData());
    QVERIFY2(out.count(",60000\n") == 2, said.constData());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::CliDamageTest)
#include "clidamage_test.moc"
