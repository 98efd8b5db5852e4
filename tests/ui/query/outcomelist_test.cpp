// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "ui/common/theme.h"
#include "ui/query/outcomelist.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace penstock;

/// A list that is one line high, of a run whose last statement but one fails.
class OutcomeListTest final : public QObject
{
    Q_OBJECT

    static constexpr int statements = 6;
    static constexpr int failed = 4;

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OutcomeList> m_list;

    bool isSeen(int row) const
    {
        const QRect place = m_list->visualRect(m_list->model()->index(row, 0));
        return place.top() >= 0 && place.bottom() < m_list->viewport()->height();
    }

    static std::vector<StatementOutcome> outcomes(StatementOutcome::State last)
    {
        std::vector<StatementOutcome> states(statements);
        for (StatementOutcome &outcome : states)
            outcome.state = StatementOutcome::State::Succeeded;
        states[failed].state = StatementOutcome::State::Failed;
        states.back().state = last;
        return states;
    }

    void begin()
    {
        m_list->begin(Script(QStringLiteral("SELECT 1; ").repeated(statements)));
        QCOMPARE(m_list->model()->rowCount(), statements);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_test = std::make_unique<TestServices>();
        m_theme = std::make_unique<Theme>(*qApp, m_test->settings); // rows have air by it
    }

    void cleanupTestCase()
    {
        m_theme.reset();
        m_test.reset();
    }

    void init()
    {
        m_list = std::make_unique<OutcomeList>();
        m_list->setFocusPolicy(Qt::NoFocus); // alone in its window it would get it, and choose its first line
        begin();
        m_list->show();
        m_list->resize(500, m_list->minimumSizeHint().height());
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
        QTRY_VERIFY(isSeen(0) && !isSeen(failed));
    }

    void cleanup() { m_list.reset(); }

    void theFirstFailureIsShown()
    {
        m_list->update(outcomes(StatementOutcome::State::Failed));
        QTRY_VERIFY(isSeen(failed));
        m_list->resize(500, m_list->sizeHint().height());
        m_list->resize(500, m_list->minimumSizeHint().height());
        QTRY_VERIFY(isSeen(failed));
    }

    void whereThePersonHasScrolledItStays()
    {
        m_list->update(outcomes(StatementOutcome::State::Running));
        QTRY_VERIFY(isSeen(failed));
        m_list->verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
        QVERIFY(isSeen(0));
        m_list->update(outcomes(StatementOutcome::State::Succeeded));
        QCoreApplication::processEvents();
        QVERIFY(isSeen(0));

        begin(); // another run, another place
        m_list->update(outcomes(StatementOutcome::State::Succeeded));
        QTRY_VERIFY(isSeen(failed));
    }

    /// Two pixels less than its rows want, or than one more row wants, are air.
    void noRowIsLeftOutForItsAir_data()
    {
        QTest::addColumn<int>("count");   ///< statements
        QTest::addColumn<int>("lacking"); ///< pixels of as many rows as are wanted
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("seen");
        QTest::newRow("all") << 3 << 0 << 3 << 3;
        QTest::newRow("all but a little") << 3 << 2 << 3 << 3;
        QTest::newRow("one more of many") << 6 << 2 << 4 << 4;
        QTest::newRow("more than the air") << 3 << 0 << 3 << 2; // as much as there is, and a pixel
        QTest::newRow("room beside all") << 3 << -20 << 3 << 3;
    }

    void noRowIsLeftOutForItsAir()
    {
        QFETCH(const int, count);
        QFETCH(const int, lacking);
        QFETCH(const int, wanted);
        QFETCH(const int, seen);
        m_list->begin(Script(QStringLiteral("SELECT 1; ").repeated(count)));
        m_list->resize(500, m_list->sizeHint().height() * 4);
        const int row = m_list->sizeHint().height() / std::min(count, 4);
        const int air = row - m_list->fontMetrics().height() - 2;
        QVERIFY(air > 0);
        m_list->resize(500, row * wanted - (seen < wanted ? wanted * air + 1 : lacking));
        const auto shown = [this, count] {
            int rows = 0;
            for (int i = 0; i < count; ++i)
                rows += isSeen(i) ? 1 : 0;
            return rows;
        };
        QTRY_COMPARE(shown(), seen);
        QCOMPARE(m_list->verticalScrollBar()->maximum() > 0, seen < count);
        QVERIFY(m_list->visualRect(m_list->model()->index(0, 0)).height() >= m_list->fontMetrics().height());
        QCOMPARE(m_list->sizeHint().height(), row * std::min(count, 4)); // it wants what it wanted
        m_list->resize(500, row * 4);
        QTRY_COMPARE(m_list->visualRect(m_list->model()->index(0, 0)).height(), row);
    }

    void whatThePersonHasChosenStays()
    {
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                          m_list->visualRect(m_list->model()->index(0, 0)).center());
        m_list->update(outcomes(StatementOutcome::State::Succeeded));
        QCoreApplication::processEvents();
        QVERIFY(isSeen(0));
    }
};

QTEST_MAIN(OutcomeListTest)
#include "outcomelist_test.moc"
