// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/rawanswer.h"

#include <QTest>

using namespace penstock;

class RawAnswerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheBeginningAndCountsAll()
    {
        RawAnswer answer(10);
        answer.append("12345");
        QVERIFY(answer.isWhole());
        answer.append("6789012345");
        QCOMPARE(answer.bytes(), QByteArray("1234567890"));
        QCOMPARE(answer.total(), qint64(15));
        QVERIFY(!answer.isWhole());
        answer.append("x");
        QCOMPARE(answer.total(), qint64(16));
        QCOMPARE(answer.bytes().size(), 10);
    }

    void text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("indented");
        const auto row = [](const char *name, const char *bytes, const char *plain, const char *indented) {
            QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(plain) << QString::fromUtf8(indented);
        };
        row("nothing", "", "", "");
        row("CSV stays", "a,b\n1,{2}\n", "a,b\n1,{2}\n", "a,b\n1,{2}\n");
        row("digits stay", "{\"v\":[1.50,9007199254740993],\"e\":{}}", "{\"v\":[1.50,9007199254740993],\"e\":{}}",
            "{\n  \"v\": [\n    1.50,\n    9007199254740993\n  ],\n  \"e\": {}\n}");
        row("texts stay", "[\"a,{ \\\"b\\\\\",[]]", "[\"a,{ \\\"b\\\\\",[]]", "[\n  \"a,{ \\\"b\\\\\",\n  []\n]");
        row("one document behind the other", "{}\n{\"a\":1}\n", "{}\n{\"a\":1}\n", "{}\n{\n  \"a\": 1\n}\n");
        row("broken off", "{\"a\":[1,\"x", "{\"a\":[1,\"x", "{\n  \"a\": [\n    1,\n    \"x");
        row("umlauts", "[\"\xC3\xA4\"]", "[\"ä\"]", "[\n  \"ä\"\n]");
    }

    void text()
    {
        QFETCH(QByteArray, bytes);
        RawAnswer answer;
        answer.append(bytes);
        QVERIFY(answer.isText());
        QTEST(answer.text(false), "plain");
        QTEST(answer.text(true), "indented");
    }

    /// A character that the limit cuts is no sign of other bytes.
    void cutWithinACharacter()
    {
        RawAnswer answer(2);
        answer.append("a\xC3\xA4");
        QVERIFY(answer.isText());
        QCOMPARE(answer.text(false).left(1), QStringLiteral("a"));
    }

    void otherBytes()
    {
        RawAnswer answer;
        answer.append(QByteArray::fromHex("81a47265") + "sults" + QByteArray::fromHex("c0ff00") + QByteArray(8, 'x'));
        QVERIFY(!answer.isText());
        QCOMPARE(answer.text(true), QStringLiteral("00000000  81 a4 72 65 73 75 6c 74 73 c0 ff 00 78 78 78 78  "
                                                   "..results...xxxx\n"
                                                   "00000010  78 78 78 78                                      "
                                                   "xxxx\n"));
    }
};

QTEST_GUILESS_MAIN(RawAnswerTest)
#include "rawanswer_test.moc"
