// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/programlog.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>
#include <vector>

namespace penstock {

class ProgramLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastEntries()
    {
        ProgramLog log;
        QSignalSpy added(&log, &ProgramLog::added);
        const int count = int(ProgramLog::capacity) + 10;
        for (int i = 0; i < count; ++i)
            log.add(LogEntry::Level::Warning, QStringLiteral("qt.svg"), QString::number(i));
        QCOMPARE(added.count(), count);
        const QList<LogEntry> entries = log.entries();
        QCOMPARE(entries.size(), qsizetype(ProgramLog::capacity));
        QCOMPARE(entries.first().text, QStringLiteral("10"));
        QCOMPARE(entries.last().text, QString::number(count - 1));
        QCOMPARE(entries.last().source, QStringLiteral("qt.svg"));
        QVERIFY(entries.last().time.isValid() && entries.last().time.timeSpec() == Qt::UTC);
        log.clear();
        QVERIFY(log.entries().isEmpty());
    }

    void countsWhatIsSaidAgain()
    {
        ProgramLog log;
        QSignalSpy added(&log, &ProgramLog::added);
        QSignalSpy repeated(&log, &ProgramLog::repeated);
        for (int i = 0; i < 3; ++i)
            log.add(LogEntry::Level::Warning, QStringLiteral("a"), QStringLiteral("the same"));
        log.add(LogEntry::Level::Error, QStringLiteral("a"), QStringLiteral("the same"));
        log.add(LogEntry::Level::Error, QStringLiteral("b"), QStringLiteral("the same"));
        QCOMPARE(added.count(), 3);
        QCOMPARE(repeated.count(), 2);
        QCOMPARE(log.entries().size(), 3);
        QCOMPARE(log.entries().first().times, 3);
        QCOMPARE(log.entries().last().times, 1);
    }

    void longTextsAreCutAndNoneSteersATerminal()
    {
        ProgramLog log;
        log.add(LogEntry::Level::Information, {}, QString(10'000, u'x'));
        QVERIFY(log.entries().first().text.size() < 4'100);
        log.add(LogEntry::Level::Information, {}, QStringLiteral("red \x1b[31m"));
        QVERIFY(!log.entries().last().text.contains(u'\x1b'));
    }

    /// An answer of a server's in one line, say.
    void unbrokenTextsAreCutBeforeTheyAreRead()
    {
        ProgramLog log;
        log.add(LogEntry::Level::Error, {}, QString(1'000'000, u'x') + u'?');
        QVERIFY(log.entries().last().text.size() < 4'100);
        QVERIFY(log.entries().last().text.endsWith(u'…'));
        log.add(LogEntry::Level::Error, {}, QStringLiteral("a/") + QString(3'000, u'x') + QStringLiteral("?p=s3cr3t"));
        QVERIFY2(log.entries().last().text.endsWith(QStringLiteral("x?p=***")),
                 qPrintable(log.entries().last().text.right(20)));
        // A password that is cut is one from its beginning on.
        log.add(LogEntry::Level::Error, {},
                QStringLiteral("CREATE USER ann WITH PASSWORD '") + QString(20'000, u's') + u'\'');
        QVERIFY2(!log.entries().last().text.contains(QStringLiteral("sss")), qPrintable(log.entries().last().text));
    }

    void hearsAllThreads()
    {
        ProgramLog log;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&log, i] {
                for (int j = 0; j < 200; ++j)
                    log.add(LogEntry::Level::Debug, QString::number(i), QString::number(j));
            });
        }
        threads.clear();
        int times = 0;
        for (const LogEntry &entry : log.entries())
            times += entry.times;
        QCOMPARE(times, 800);
    }

    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const char *text, const char *kept) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(kept);
        };
        row("user information", "cannot reach http://ann:s3cr3t@host:8086/write",
            "cannot reach http://host:8086/write");
        row("an @ in the password", "cannot reach http://ann:s3cr3t@s3cr3t@host:8086/write",
            "cannot reach http://host:8086/write");
        row("user alone", "influxdb://ann@host/db", "influxdb://host/db");
        row("an address in mail", "ask ann@example.org", "ask ann@example.org");
        row("parameters", "GET http://h:1/query?db=a&u=ann&p=s3cr3t&q=SELECT+1: 401",
            "GET http://h:1/query?db=a&u=***&p=***&q=SELECT+1: 401");
        row("a token's parameter", "GET /api?token=s3cr3t", "GET /api?token=***");
        row("header", "Authorization: Token s3cr3t==", "Authorization: Token ***");
        row("header of a bearer", "sent authorization: Bearer a.b.s3cr3t now", "sent authorization: Bearer *** now");
        row("statement", "failed: CREATE USER ann WITH PASSWORD 's3cr3t'",
            "failed: CREATE USER ann WITH PASSWORD /* password not kept */");
        row("another statement", "SET PASSWORD FOR \"ann\" = 's3cr3t'",
            "SET PASSWORD FOR \"ann\" = /* password not kept */");
        row("behind an apostrophe", "can't run: CREATE USER ann WITH PASSWORD 's3cr3t'",
            "can't run: CREATE USER ann WITH PASSWORD '***'");
        row("behind an apostrophe, with another in it", "it's not so: SET PASSWORD FOR \"a b\" = 's3cr\\'3t s3cr3t'",
            "it's not so: SET PASSWORD FOR \"a b\" = '***'");
        row("behind an apostrophe, half typed", "can't run: set password for ann='a\\'s3cr3t",
            "can't run: set password for ann='***'");
        row("Flux", "from(bucket: \"b\", token: \"s3cr3t\")", "from(bucket: \"b\", token: \"\")");
        row("nothing", "The host a.example was not found. Is it there?",
            "The host a.example was not found. Is it there?");
    }

    void secretsAreTakenOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kept);
        ProgramLog log;
        log.add(LogEntry::Level::Error, QStringLiteral("default"), text);
        QVERIFY(!log.entries().first().text.contains(QStringLiteral("s3cr3t")));
        QCOMPARE(log.entries().first().text.simplified(), kept);
    }
};

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ProgramLogTest)
#include "programlog_test.moc"
