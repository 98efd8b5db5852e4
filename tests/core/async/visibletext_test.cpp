// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/visibletext.h"

#include <QTest>

using namespace penstock;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t1_9_controlsAreWrittenOut_data();
    void t1_9_controlsAreWrittenOut();
    void t1_9_streamsMayBeCutAnywhere();
    void t1_9_bytesThatAreNoTextAreWrittenOut_data();
    void t1_9_bytesThatAreNoTextAreWrittenOut();
};

void VisibleTextTest::t1_9_controlsAreWrittenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    const auto row = [](const char *name, const char16_t *text, const char *visible) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf8(visible);
    };
    row("plain", u"Grüße, 水 and \U0001F600", "Grüße, 水 and 😀");
    row("nothing", u"", "");
    row("colours", u"\u001b[31mboom\a", "\\x1b[31mboom\\x07");
    row("title of the window", u"\u001b]0;PWNED\a", "\\x1b]0;PWNED\\x07");
    row("C1", u"boom\u009b2J \u0085 \u009d", "boom\\u009b2J \\u0085 \\u009d");
    row("DEL and back", u"a\bb\u007f", "a\\x08b\\x7f");
    row("bidi", u"abc\u202Efdp.exe\u202C \u2067x\u2069 \u200F\u061C",
        "abc\\u202efdp.exe\\u202c \\u2067x\\u2069 \\u200f\\u061c");
    row("lines", u"a\n\tb\r\nc\rd", "a\n\tb\nc\\x0dd");
    row("neighbours", u"\u00a0\u200d\u2029\u202f\u2065\u206a ~", "\u00a0\u200d\u2029\u202f\u2065\u206a ~");
}

void VisibleTextTest::t1_9_controlsAreWrittenOut()
{
    QFETCH(const QString, text);
    QTEST(visibleText(text), "visible");
}

void VisibleTextTest::t1_9_streamsMayBeCutAnywhere()
{
    const QByteArray text = QStringLiteral("a\u001b[1m é水😀\u009b\u202e\n\t\u007f\r\n|").toUtf8();
    const QByteArray expected = "a\\x1b[1m é水😀\\u009b\\u202e\n\t\\x7f\\x0d\n|";
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        VisibleBytes visible;
        QByteArray shown = visible.add(text.first(cut));
        shown += visible.add(text.sliced(cut));
        QCOMPARE(shown + visible.finish(), expected);
    }
    std::string line = "> ";
    appendVisibleLine(&line, text.toStdString());
    QCOMPARE(QByteArray::fromStdString(line), "> a\\x1b[1m é水😀\\u009b\\u202e\\n\\t\\x7f\\x0d\\n|");
}

void VisibleTextTest::t1_9_bytesThatAreNoTextAreWrittenOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("visible");
    QTest::newRow("a byte of C1") << QByteArray("a\x9b"
                                                "2J")
                                  << QByteArray("a\\x9b2J");
    QTest::newRow("Latin-1") << QByteArray("Gr\xfc\xdf"
                                           "e")
                             << QByteArray("Gr\\xfc\\xdfe");
    QTest::newRow("cut character") << QByteArray("\xe6\xb0") << QByteArray("\\xe6\\xb0");
    QTest::newRow("cut character before text") << QByteArray("\xe6\xb0\x1b[") << QByteArray("\\xe6\\xb0\\x1b[");
    QTest::newRow("longer than need be") << QByteArray("\xe0\x82\x9b|\xc0\x9b")
                                         << QByteArray("\\xe0\\x82\\x9b|\\xc0\\x9b");
    QTest::newRow("msgpack") << QByteArray("\x81\xa5"
                                           "error",
                                           7)
                             << QByteArray("\\x81\\xa5error");
}

void VisibleTextTest::t1_9_bytesThatAreNoTextAreWrittenOut()
{
    QFETCH(const QByteArray, bytes);
    VisibleBytes visible;
    const QByteArray shown = visible.add(bytes);
    QTEST(shown + visible.finish(), "visible");
}

QTEST_GUILESS_MAIN(VisibleTextTest)

#include "visibletext_test.moc"
