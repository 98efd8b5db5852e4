// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/samples.h"
#include "tests/ui/charts/shownvalues.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/serieslegend.h"

#include <QTreeView>

#include <cmath>
#include <limits>

using namespace penstock;

namespace {

/// Values at second 0, 1, …, the second host's at the first of these times alone.
BatchPtr batchOf(const QList<double> &values, double other)
{
    Table rows;
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
    Column number(QStringLiteral("v"), ColumnType::Float);
    for (qsizetype i = 0; i < values.size(); ++i) {
        time.appendInteger(samples::start + i * samples::second);
        host.appendText("a");
        number.appendFloat(values[i]);
    }
    time.appendInteger(samples::start);
    host.appendText("b");
    number.appendFloat(other);
    rows.addColumn(std::move(time));
    rows.addColumn(std::move(host));
    rows.addColumn(std::move(number));
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(rows)});
    batch->seal();
    return batch;
}

} // namespace

/// What a chart cannot show as it is stands above it.
class ChartNoticeTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownValues> m_shown;

    void show(const QList<double> &values, double other = 1)
    {
        m_shown = std::make_unique<ShownValues>(batchOf(values, other));
    }
    QString notice() const { return m_shown->view.notice(); }
    ChartCanvas &canvas() const { return *m_shown->view.canvas(); }
    SeriesLegend &legend() const { return *m_shown->view.legend(); }

    void compute(const QString &entry)
    {
        QSignalSpy built(&m_shown->view, &ChartView::built);
        QAction *const chosen = m_shown->action(entry);
        QVERIFY2(chosen, qPrintable(entry));
        chosen->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!built.isEmpty() && !m_shown->view.isBuilding(), patienceMs);
    }

private Q_SLOTS:
    void cleanup() { m_shown.reset(); }

    /// For as long as one of them would be in the picture.
    void infiniteValues()
    {
        const QString said = QStringLiteral("Infinite values have no place in the chart");
        show({1, 2, 3, 4, 5, HUGE_VAL, 7, 8});
        QVERIFY2(notice().contains(said), qPrintable(notice()));
        for (const char *kind : {"Steps", "Points", "Area", "Bars", "Stacked"}) {
            m_shown->action(QString::fromLatin1(kind))->trigger();
            QVERIFY2(notice().contains(said), kind);
        }
        canvas().setView({samples::start, samples::start + 3 * samples::second});
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
        canvas().showAll();
        QVERIFY2(notice().contains(said), qPrintable(notice()));
        legend().model().showOnly({1});
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
    }

    /// Of what is computed, too: there they are left out before.
    void infiniteValuesOfWhatIsComputed()
    {
        show({1, HUGE_VAL, 3, -HUGE_VAL, 5});
        compute(QStringLiteral("Sum of the values so far"));
        QVERIFY2(notice().contains(QStringLiteral("2 infinite values are left out.")), qPrintable(notice()));
        compute(QStringLiteral("As the server sent them"));
        QVERIFY2(!notice().contains(QStringLiteral("2 infinite values")), qPrintable(notice()));
    }

    void seriesThatCannotBeComputed()
    {
        show({1, 2, 3});
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
        compute(QStringLiteral("Derivative per second"));
        QCOMPARE(legend().model().rowCount(), 1);
        QVERIFY2(notice().contains(QStringLiteral("Of 1 series nothing can be computed")), qPrintable(notice()));
        compute(QStringLiteral("As the server sent them"));
        QCOMPARE(legend().model().rowCount(), 2);
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
    }

    /// Also when there is nothing else to be seen.
    void nothingCanBeComputed()
    {
        show({1});
        compute(QStringLiteral("Derivative per second"));
        QCOMPARE(canvas().drawnPoints(), 0);
        QVERIFY2(notice().contains(QStringLiteral("Of 2 series nothing can be computed")), qPrintable(notice()));
    }

    void differencesOfLargeNumbers()
    {
        show({0x1p60, 0x1p60 + 512, 0x1p60 + 1'024});
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
        compute(QStringLiteral("Rate of a counter per second"));
        QVERIFY2(notice().contains(QStringLiteral("beyond 9,007,199,254,740,992 are rounded")), qPrintable(notice()));
        compute(QStringLiteral("Sum of the values so far"));
        QVERIFY2(!notice().contains(QStringLiteral("rounded")), qPrintable(notice()));
    }

    /// All digits, and those of each series, whatever else it has.
    void whatIsSpokenHasAllDigits_data()
    {
        QTest::addColumn<double>("further");
        QTest::newRow("plain") << 12'345'678.25;
        QTest::newRow("with an infinite one") << HUGE_VAL;
        QTest::newRow("with nothing") << std::numeric_limits<double>::quiet_NaN();
    }

    void whatIsSpokenHasAllDigits()
    {
        QFETCH(const double, further);
        show({-1'234'567.5, 12'345'678.25, further});
        const QString said = canvas().accessibleDescription();
        QVERIFY2(said.contains(QStringLiteral("Smallest value -1,234,567.5, largest 12,345,678.25.")),
                 qPrintable(said));
    }
};

QTEST_MAIN(ChartNoticeTest)
#include "chartnotice_test.moc"
