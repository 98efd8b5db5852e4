// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/sentences.h"

#include <QTest>

namespace penstock {

class SentencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t3_4_16_aServersWordsEndBeforeOursBegin_data();
    void t3_4_16_aServersWordsEndBeforeOursBegin();
};

void SentencesTest::t3_4_16_aServersWordsEndBeforeOursBegin_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("both");
    const auto row = [](const char *first, const char *both) {
        QTest::newRow(first) << QString::fromUtf8(first) << QString::fromUtf8(both);
    };
    row("bucket \"nosuch\" not found", "bucket \"nosuch\" not found. Next.");
    row("bucket not found\n", "bucket not found. Next.");
    row("A sentence.", "A sentence. Next.");
    row("Really?", "Really? Next.");
    row("And so on …", "And so on … Next.");
    row("", "Next.");
    row("It says \"stop.\"", "It says \"stop.\" Next.");
    row("See below (page 2)", "See below (page 2). Next.");
    row("没有时区。", "没有时区。Next.");
    row("他说“停止。”", "他说“停止。”Next.");
    row("本当ですか？", "本当ですか？Next.");
    row("服务器消息：", "服务器消息：Next.");
}

void SentencesTest::t3_4_16_aServersWordsEndBeforeOursBegin()
{
    QFETCH(const QString, first);
    QTEST(joinedSentences(first, QStringLiteral("Next.")), "both");
    QTEST(joinedSentences({first, QString(), QStringLiteral("Next.")}), "both");
    QCOMPARE(joinedSentences(first, {}), first.trimmed());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::SentencesTest)
#include "sentences_test.moc"
