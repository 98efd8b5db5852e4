// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/factline.h"
#include "ui/common/rolelabel.h"

#include <QImage>
#include <QTest>

namespace penstock {

/// Facts in one line, where there is too little room for all.
class FactLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsGoAsAWhole_data();
    void factsGoAsAWhole();
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
    if (shown.endsWith(QStringLiteral("1…"))) // as many letters as the font lets it have
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

} // namespace penstock

QTEST_MAIN(penstock::FactLineTest)
#include "factline_test.moc"
