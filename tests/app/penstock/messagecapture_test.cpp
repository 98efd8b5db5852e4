// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/messagecapture.h"
#include "core/async/logging.h"
#include "core/workspace/programlog.h"

#include <QTest>

namespace penstock {

namespace {

QStringList heard; // by whoever listened before

void hear(QtMsgType, const QMessageLogContext &, const QString &text)
{
    heard += text;
}

} // namespace

class MessageCaptureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        heard.clear();
        m_before = qInstallMessageHandler(hear);
    }

    void cleanup() { qInstallMessageHandler(m_before); }

    void keepsWhatIsSaidAndPassesItOn()
    {
        ProgramLog log;
        {
            const MessageCapture capture(log);
            qWarning("a warning");
            qCInfo(httpLog) << "some news";
            qCritical("a fault of http://ann:s3cr3t@host");
            qCCritical(shownLog).noquote() << "told in the window";
        }
        qWarning("nobody keeps this");
        qCCritical(shownLog).noquote() << "nor this";
        const QList<LogEntry> entries = log.entries();
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries[0].level, LogEntry::Level::Warning);
        QCOMPARE(entries[0].source, QStringLiteral("default"));
        QCOMPARE(entries[1].level, LogEntry::Level::Information);
        QCOMPARE(entries[1].source, QStringLiteral("penstock.http"));
        QCOMPARE(entries[2].level, LogEntry::Level::Error);
        QVERIFY(!entries[2].text.contains(QStringLiteral("s3cr3t")));
        QCOMPARE(entries[3].source, QStringLiteral("penstock.shown"));
        QCOMPARE(entries[3].text, QStringLiteral("told in the window"));
        // As before, but for what is on the screen anyway.
        QCOMPARE(heard.first(3), (QStringList{QStringLiteral("a warning"), QStringLiteral("some news"),
                                              QStringLiteral("a fault of http://ann:s3cr3t@host")}));
        QVERIFY(!heard.contains(QStringLiteral("told in the window")));
        QVERIFY(heard.contains(QStringLiteral("nobody keeps this")));
    }

    void whoHearsOfAnEntryMayComplain()
    {
        ProgramLog log;
        connect(&log, &ProgramLog::added, this, [] { qWarning("a complaint"); });
        const MessageCapture capture(log);
        qWarning("first");
        QCOMPARE(log.entries().size(), 1);
        QCOMPARE(heard, QStringList{QStringLiteral("first")});
    }

private:
    QtMessageHandler m_before = nullptr;
};

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::MessageCaptureTest)
#include "messagecapture_test.moc"
