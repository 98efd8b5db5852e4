// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/outcomelist.h"

#include <QScrollBar>
#include <QTest>

using namespace penstock;

/// A list that is one line high, of a run whose last statement but one fails.
class OutcomeListTest final : public QObject
{
    Q_OBJECT

    static constexpr int statements = 6;
    static constexpr int failed = 4;

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
