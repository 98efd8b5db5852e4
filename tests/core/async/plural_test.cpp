// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/plural.h"

#include <QLocale>
#include <QTest>

#include <limits>

namespace penstock {

/// Counts as people read them.
class PluralTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void aCountIsCutToWhatTrTakes();
    void countsAreShown_data();
    void countsAreShown();
};

void PluralTest::aCountIsCutToWhatTrTakes()
{
    QCOMPARE(plural(0), 0);
    QCOMPARE(plural(2'147'483'647), 2'147'483'647);
    QCOMPARE(plural(2'147'483'648), 2'147'483'647);
    QCOMPARE(plural(std::numeric_limits<quint64>::max()), 2'147'483'647);
}

void PluralTest::countsAreShown_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text"); ///< as tr() gives it
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QString>("shown");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const auto row = [](const char *name, const QLocale &locale, const char *text, quint64 count, const char *shown) {
        QTest::newRow(name) << locale << QString::fromUtf8(text) << count << QString::fromUtf8(shown);
    };
    row("none", english, "0 rows", 0, "0 rows");
    row("few", english, "999 rows", 999, "999 rows");
    row("many", english, "30000 rows", 30'000, "30,000 rows");
    row("in German", german, "30000 Zeilen", 30'000, "30.000 Zeilen");
    row("without a locale", QLocale::c(), "30000 rows", 30'000, "30000 rows");
    row("more than tr() takes", english, "2147483647 rows", 5'000'000'000, "5,000,000,000 rows");
    row("more than tr() takes, without a locale", QLocale::c(), "2147483647 rows", 5'000'000'000, "5000000000 rows");
    row("another number that begins so", english, "1500 of 15000 rows", 1'500, "1,500 of 15000 rows");
    row("the number's own time", english, "2147483647 ns, 12147483647", 2'147'483'647, "2,147,483,647 ns, 12147483647");
    row("no number", english, "some rows", 1'500, "some rows");
}

void PluralTest::countsAreShown()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(quint64, count);
    QLocale::setDefault(locale);
    QTEST(withCount(text, count), "shown");
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::PluralTest)
#include "plural_test.moc"
