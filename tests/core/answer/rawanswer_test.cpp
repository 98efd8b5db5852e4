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

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("json"); // in one line
        const auto row = [](const char *name, const char *hex, const char *json) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << QString::fromUtf8(json);
        };
        row("a map", "81a161c0", "{\"a\":null}");
        row("numbers",
            "9a00ffd1ff00cf8000000000000001cb3ff8000000000000cb4020000000000000c2c3ca40000000cb7ff8000000000000",
            "[0,-1,-256,9223372036854775809,1.5,8.0,false,true,2.0,NaN]");
        row("texts", "92a3225c0aa3c3a401", "[\"\\\"\\\\\\n\",\"\xC3\xA4\\u0001\"]");
        row("times", "91c70c05000000006592008000000001", "[\"2024-01-01T00:00:00.000000001Z\"]");
        row("another extension", "92d60711223344c0", "[\"11223344\",null]");
        row("two documents", "910180c0", "[1]{}null");
        row("cut in a text", "82a161a5", "{\"a\":\"…");
        row("cut in a map", "82a161c3", "{\"a\":true,…");
        row("no message", "c1ff", "");
        row("a number is no answer", "cb3ff8000000000000", "");
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        RawAnswer answer;
        answer.append(bytes);
        QVERIFY(!answer.isText());
        QString json = answer.decoded();
        QTEST(json.remove(u' ').remove(u'\n'), "json");
    }

    /// Nesting and lengths that are only claimed cost nothing.
    void hostileMessages()
    {
        RawAnswer deep;
        deep.append(QByteArray(100'000, char(0x91)));
        QVERIFY(deep.decoded().endsWith(QStringLiteral("…\n")));
        RawAnswer wide;
        wide.append(QByteArray::fromHex("ddffffffff01"));
        QVERIFY(wide.decoded().size() < 100);
    }
};

QTEST_GUILESS_MAIN(RawAnswerTest)
#include "rawanswer_test.moc"
