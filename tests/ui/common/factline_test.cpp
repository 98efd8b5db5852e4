// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/factline.h"
#include "ui/common/rolelabel.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

#include <algorithm>

namespace penstock {

/// Facts in one line, where there is too little room for all.
class FactLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsGoAsAWhole_data();
    void factsGoAsAWhole();
    void theLastMayStay_data();
    void theLastMayStay();
    void itMayLoseWords();
    void namesEndBeforeANumber();
    void noLineBeginsWithADot();
    void aLabelShowsTheTextThatHasRoom();
    void aLabelOfSeveralLinesDoesToo();
};

void FactLineTest::factsGoAsAWhole_data()
{
    QTest::addColumn<QString>("room"); ///< for this text
    QTest::addColumn<QString>("shown");
    const QString all = QStringLiteral("queue 12 k · in flight 2 · requests repeated 1,234");
    QTest::newRow("all") << all << all;
    QTest::newRow("not the last") << all.chopped(1) << "queue 12 k · in flight 2 · …";
    QTest::newRow("one") << "queue 12 k · in flight" << "queue 12 k · …";
    QTest::newRow("not even one") << "queue 12 k" << "queue 1…";
}

void FactLineTest::factsGoAsAWhole()
{
    QFETCH(QString, room);
    QFETCH(QString, shown);
    RoleLabel label(ThemeRole::Text);
    setShowsFacts(label);
    const QString all = QStringLiteral("queue 12 k · in flight 2 · requests repeated 1,234");
    label.setText(all);
    const int width = label.fontMetrics().horizontalAdvance(room);
    const QString within = factsWithin(all, label.fontMetrics(), width);
    QVERIFY(label.fontMetrics().horizontalAdvance(within) <= width);
    if (shown.endsWith(QStringLiteral("1…"))) // as many letters as the font lets it have, and no half of the number
        QVERIFY2(within.startsWith(QStringLiteral("queue")) && within.endsWith(u'…'), qPrintable(within));
    else
        QCOMPARE(within, shown);
    label.resize(width, 30);
    label.show();
    QTRY_COMPARE(label.toolTip(), within == all ? QString() : all);
    RoleLabel whole(ThemeRole::Text);
    whole.setText(within);
    whole.resize(width, 30);
    whole.show();
    QCOMPARE(label.grab().toImage(), whole.grab().toImage());
    QCOMPARE(label.text(), all); // for screen readers
}

/// What is at the end says how things stand.
void FactLineTest::theLastMayStay_data()
{
    QTest::addColumn<QString>("room"); ///< for this text
    QTest::addColumn<QString>("shown");
    const QString all = QStringLiteral("home · plant · 2,000 rows · first row 14 ms · failed");
    QTest::newRow("all") << all << all;
    QTest::newRow("not the one before") << all.chopped(1) << "home · plant · 2,000 rows · … · failed";
    QTest::newRow("two") << "home · plant · … · failed" << "home · plant · … · failed";
    QTest::newRow("one") << "home · … · failed__" << "home · … · failed";
    QTest::newRow("it would take more than half") << "home · … · " << "home · …";
}

void FactLineTest::theLastMayStay()
{
    QFETCH(QString, room);
    RoleLabel label(ThemeRole::Text);
    setShowsFacts(label, LastFact::Stays);
    label.setText(QStringLiteral("home · plant · 2,000 rows · first row 14 ms · failed"));
    const int width = label.fontMetrics().horizontalAdvance(room);
    const QString shown = shownFacts(label, width);
    QVERIFY(label.fontMetrics().horizontalAdvance(shown) <= width);
    QTEST(shown, "shown");
}

/// Bytes are whole bytes, whatever the room.
void FactLineTest::itMayLoseWords()
{
    RoleLabel label(ThemeRole::Text);
    setShowsFacts(label, LastFact::LosesWords);
    const QFontMetrics metrics = label.fontMetrics();
    for (const QString &name : {QStringLiteral("Load: “abc”"), QStringLiteral("Load: “%1”").arg(QString(60, u'x'))}) {
        const QString whole = name + QStringLiteral(" · 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F 70");
        label.setText(whole);
        QCOMPARE(shownFacts(label, metrics.horizontalAdvance(whole)), whole);
        int withBytes = 0;
        const int least = metrics.horizontalAdvance(QStringLiteral("Load: “abc” · 61 …")) * 2;
        for (int width = metrics.horizontalAdvance(whole) - 1; width > least; width -= 2) {
            const QString shown = shownFacts(label, width);
            QVERIFY2(metrics.horizontalAdvance(shown) <= width, qPrintable(shown));
            const QStringList bytes = shown.section(QStringLiteral(" · "), -1).split(u' ');
            QVERIFY2(shown.contains(QStringLiteral(" · 61 ")), qPrintable(shown));
            for (const QString &byte : bytes)
                QVERIFY2(byte == QStringLiteral("…") || byte.size() == 2, qPrintable(shown));
            withBytes += shown.endsWith(QStringLiteral(" …")) ? 1 : 0;
        }
        QVERIFY(withBytes > 0);
    }
}

void FactLineTest::namesEndBeforeANumber()
{
    const QFontMetrics metrics = RoleLabel(ThemeRole::Text).fontMetrics();
    const QString name = QStringLiteral("Statement 1,250: SELECT mean");
    QCOMPARE(nameWithin(name, metrics, metrics.horizontalAdvance(name)), name);
    bool isCut = false;
    for (int width = 0; width < metrics.horizontalAdvance(name); ++width) {
        const QString shown = nameWithin(name, metrics, width);
        QVERIFY2(shown.isEmpty() || metrics.horizontalAdvance(shown) <= width, qPrintable(shown));
        const qsizetype digits = std::ranges::count_if(shown, [](QChar letter) { return letter.isDigit(); });
        QVERIFY2(digits == 0 || digits == 4, qPrintable(shown));
        isCut = isCut || (digits == 0 && shown.startsWith(QStringLiteral("Statement …")));
    }
    QVERIFY(isCut);
}

void FactLineTest::noLineBeginsWithADot()
{
    const QString facts = QStringLiteral("queue 12 k · in flight 2 · left 4.2 s");
    const QString bound = factsInLines(facts);
    QCOMPARE(bound, QStringLiteral("queue 12 k_· in flight 2_· left 4.2 s").replace(u'_', QChar::Nbsp));
    // They are the same facts.
    const QFontMetrics metrics(QGuiApplication::font());
    const int room = metrics.horizontalAdvance(QStringLiteral("queue 12 k · in flight 2 · ……"));
    QCOMPARE(factsWithin(bound, metrics, room).replace(QChar::Nbsp, u' '),
             QStringLiteral("queue 12 k · in flight 2 · …"));
}

/// Without being told anew.
void FactLineTest::aLabelShowsTheTextThatHasRoom()
{
    const QStringList texts{QStringLiteral("Running, archive.csv waits · 83 %"),
                            QStringLiteral("Running, archive.csv waits"), QStringLiteral("Running")};
    RoleLabel label(ThemeRole::Text);
    label.setElided(true);
    label.setTexts(texts);
    const auto widthOf = [&label](const QString &text) { return label.fontMetrics().horizontalAdvance(text); };
    for (const QString &text : texts) {
        label.resize(widthOf(text), 30);
        QCOMPARE(label.shown(), text);
        label.show();
        QTRY_COMPARE(label.toolTip(), text == texts.first() ? QString() : texts.first());
        RoleLabel alone(ThemeRole::Text);
        alone.setText(text);
        alone.resize(label.size());
        alone.show();
        QCOMPARE(label.grab().toImage(), alone.grab().toImage());
        QCOMPARE(label.text(), texts.first()); // for screen readers
    }
    label.resize(widthOf(texts.last()) - 1, 30);
    QVERIFY2(label.shown().startsWith(QStringLiteral("R")) && label.shown().endsWith(u'…'), qPrintable(label.shown()));
    QFont larger = label.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    label.resize(widthOf(texts.at(1)), 30);
    label.setFont(larger);
    QCOMPARE(label.shown(), texts.last());
    // What had no room before it was laid out is still what it says.
    label.setTexts(texts, 1);
    QCOMPARE(label.text(), texts.at(1));
    QCOMPARE(label.accessibleName(), texts.first());
    QCOMPARE(label.toolTip(), texts.first());
    label.resize(2 * widthOf(texts.first()), 30);
    QCOMPARE(label.shown(), texts.at(1));
    label.setText(texts.last());
    QCOMPARE(label.accessibleName(), QString());
    QCOMPARE(label.toolTip(), QString());
}

void FactLineTest::aLabelOfSeveralLinesDoesToo()
{
    const QStringList texts{QStringLiteral("rows stored in 9.1 s, 13 not stored, 5 unknown, 981 not sent"),
                            QStringLiteral("999 missing or unknown"), QStringLiteral("999")};
    RoleLabel label(ThemeRole::Text);
    label.setWordWrap(true);
    label.setTexts(texts);
    const int line = label.fontMetrics().height();
    const int width = label.fontMetrics().horizontalAdvance(texts.at(1)) + 2;
    label.resize(width, 6 * line);
    QCOMPARE(label.shown(), texts.first());
    label.resize(width, line);
    QCOMPARE(label.shown(), texts.at(1));
    label.resize(label.fontMetrics().horizontalAdvance(texts.last()) + 2, 6 * line);
    QCOMPARE(label.shown(), texts.last()); // its words are wider
    label.show();
    QTRY_COMPARE(label.toolTip(), texts.first());
    QCOMPARE(label.text(), texts.first());
}

} // namespace penstock

QTEST_MAIN(penstock::FactLineTest)
#include "factline_test.moc"
