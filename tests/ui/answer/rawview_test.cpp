// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/rawanswer.h"
#include "ui/answer/rawview.h"

#include <QCheckBox>
#include <QTest>

using namespace penstock;

class RawViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCameAndHowMuch()
    {
        RawAnswer answer(20);
        RawView view;
        view.resize(600, 300);
        view.setAnswer(&answer);
        view.show();
        QVERIFY(view.text().isEmpty());
        answer.append(R"({"a":[1.50]})");
        view.update();
        QCOMPARE(view.text(), QStringLiteral("{\n  \"a\": [\n    1.50\n  ]\n}"));
        QVERIFY2(view.summary().contains(QStringLiteral("12 ")), qPrintable(view.summary()));
        view.findChild<QCheckBox *>()->setChecked(false);
        QCOMPARE(view.text(), QStringLiteral(R"({"a":[1.50]})"));
        // More than is kept: that is said.
        answer.append(QByteArray(100, ' '));
        view.update();
        QVERIFY2(view.summary().contains(QStringLiteral("The first")), qPrintable(view.summary()));
        view.setAnswer(nullptr);
        QVERIFY(view.text().isEmpty());
    }

    void otherBytesAreSaidToBeNone()
    {
        RawAnswer answer;
        answer.append(QByteArray::fromHex("81ff00"));
        RawView view;
        view.setAnswer(&answer);
        view.show();
        QVERIFY(view.text().startsWith(QStringLiteral("00000000  81 ff 00")));
        QVERIFY(view.summary().contains(QStringLiteral("hexadecimal")));
        QVERIFY(!view.findChild<QCheckBox *>()->isVisible());
    }

    void messagesAreDecodedBesideTheirBytes()
    {
        RawAnswer answer;
        answer.append(QByteArray::fromHex("81a16192cb4020000000000000c0"));
        RawView view;
        view.setAnswer(&answer);
        view.show();
        QVERIFY(view.text().startsWith(QStringLiteral("00000000  81 a1")));
        QCOMPARE(view.decoded(), QStringLiteral("{\n  \"a\": [\n    8.0,\n    null\n  ]\n}\n"));
        QVERIFY2(view.summary().contains(QStringLiteral("decoded")), qPrintable(view.summary()));
        // Of many only the first are shown, which is said.
        answer.append(QByteArray(1'000'000, char(0xC0)));
        view.update();
        QVERIFY2(view.summary().startsWith(QStringLiteral("The first 128")), qPrintable(view.summary()));
        QVERIFY(view.text().size() < 1'000'000);
        RawAnswer text;
        text.append("{}");
        view.setAnswer(&text);
        QVERIFY(view.decoded().isEmpty() && !view.summary().contains(QStringLiteral("decoded")));
    }

    /// Nothing is worked out while nobody looks.
    void waitsUntilItIsSeen()
    {
        RawAnswer answer;
        answer.append("a,b\n");
        RawView view;
        view.setAnswer(&answer);
        QVERIFY(view.text().isEmpty());
        view.show();
        QCOMPARE(view.text(), QStringLiteral("a,b\n"));
    }
};

QTEST_MAIN(RawViewTest)
#include "rawview_test.moc"
