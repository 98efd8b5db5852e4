// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer's view shows of its state: the page in front, marks, notes, footer.
#include "core/async/sentences.h"
#include "ui/answer/incompletemark.h"
#include "ui/answer/notesview.h"
#include "ui/answer/planview.h"
#include "ui/answer/rawview.h"
#include "ui/answer/resultview.h"
#include "ui/answer/seriespanel.h"
#include "ui/answer/tablefooter.h"
#include "ui/charts/chartview.h"
#include "ui/charts/namedrop.h"
#include "ui/common/emptystate.h"
#include "ui/common/focusorder.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/results/findbar.h"
#include "ui/results/resulttableview.h"
#include "ui/results/selectionline.h"

#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace penstock {

QWidget *ResultView::makeTablePage()
{
    auto *page = new QSplitter(Qt::Horizontal, this);
    page->setChildrenCollapsible(false);
    page->setHandleWidth(1);
    m_table = new ResultTableView(page);
    m_series = new SeriesPanel(*m_table, page);
    m_series->setTags([this] { return knownTags(); });
    m_series->hide();
    page->addWidget(m_table);
    page->addWidget(m_series);
    page->setStretchFactor(0, 1);
    return page;
}

void ResultView::updateEntries()
{
    m_bar->update(m_feed ? &m_feed->result() : nullptr, m_feed && !m_feed->isRunning());
}

/// Rows of the table are missing or still to come, whatever page is in front.
bool ResultView::isIncomplete() const
{
    return isComing() || (m_feed && m_entry >= 0 &&
                          IncompleteMark::isDue(*m_feed, m_feed->result().entries()[std::size_t(m_entry)].statement));
}

/// Of several statements those before the one that runs have all of their rows.
bool ResultView::isComing() const
{
    return m_feed && m_feed->isRunning() && m_entry >= 0 &&
           !m_feed->hasLeft(m_feed->result().entries()[std::size_t(m_entry)].statement);
}

/// Whoever pastes it elsewhere sees no mark there.
void ResultView::tellOfCopy(bool allRows)
{
    QStringList parts;
    if (allRows && isIncomplete())
        parts += tr("These are not all rows of the answer: some are missing, or still to come.");
    if (m_table->resultModel().hasStaged())
        parts += tr("The values are those of the server: staged changes are not among them.");
    if (!parts.isEmpty())
        m_message->showMessage(MessageBar::Kind::Warning, joinedSentences(QStringList{tr("Copied.")} + parts));
}

void ResultView::updateMark()
{
    const bool isShown = m_entry >= 0 && page() != Page::Messages;
    m_mark->update(isShown ? m_feed : nullptr,
                   isShown ? m_feed->result().entries()[std::size_t(m_entry)].statement : -1);
    if (m_chart)
        m_chart->setIncomplete(m_mark->isHidden() ? QString() : m_mark->text());
    updateFooter();
}

void ResultView::updateNotes()
{
    if (m_feed)
        m_notes->listNew(m_feed->result());
    m_bar->setNoteCount(m_feed ? m_feed->result().noteCount() : 0);
    updateMark();
}

void ResultView::updateStack()
{
    const bool hasEntry = m_entry >= 0;
    // A server's plan can be read as a tree once it is whole.
    const bool isWhole = hasEntry && m_feed && !m_feed->isRunning();
    const auto table = isWhole ? m_feed->result().entries()[std::size_t(m_entry)].table : nullptr;
    m_bar->setPlanOffered(m_plan->take(table));
    switch (page()) {
    case Page::Table:
        m_stack->setCurrentWidget(hasEntry ? m_tablePage : m_empty);
        break;
    case Page::Chart:
        // It may have series that were asked for without an answer.
        m_stack->setCurrentWidget(hasEntry || !m_feed || (m_chart && m_chart->hasFurtherSeries())
                                      ? static_cast<QWidget *>(chartView())
                                      : m_empty);
        break;
    case Page::Raw:
        m_stack->setCurrentWidget(m_feed ? static_cast<QWidget *>(m_raw) : m_empty);
        break;
    case Page::Plan:
        m_stack->setCurrentWidget(m_plan);
        break;
    case Page::Messages:
        m_stack->setCurrentWidget(m_notes->count() > 0 ? static_cast<QWidget *>(m_notes) : m_empty);
        break;
    }
    m_nameDrop->setActive(page() == Page::Chart);
    const bool isTable = page() == Page::Table && hasEntry;
    m_bar->filter()->setVisible(isTable);
    m_bar->columnFilters()->setVisible(isTable);
    m_bar->series()->setVisible(isTable);
    m_selection->setVisible(isTable);
    if (!isTable)
        m_find->hide();
    updateMark();
    if (!m_feed)
        m_empty->setText(tr("Not run yet"), tr("Write a statement above and run it; its rows are shown here."));
    else if (m_feed->isDiverted() && m_feed->isRunning() && page() != Page::Messages)
        m_empty->setText(tr("Into a file"), tr("The rows go straight into the file; none is kept here."));
    else if (m_feed->state() == ResultFeed::State::Streamed && page() != Page::Messages)
        m_empty->setText(tr("In a file"), tr("All rows are in the file; none is kept here."));
    else if (m_feed->isRunning())
        m_empty->setText(tr("Running…"), tr("The first rows are shown as soon as they arrive."));
    else if (m_feed->state() == ResultFeed::State::Failed)
        m_empty->setText(tr("No rows"), tr("The statement failed; the message above says why."));
    else if (page() == Page::Messages)
        m_empty->setText(tr("No messages"), tr("The server said nothing beside the rows."));
    else if (m_feed->state() == ResultFeed::State::Stopped && m_feed->isDiverted())
        m_empty->setText(tr("Stopped"), tr("The file was not written."));
    else if (m_feed->state() == ResultFeed::State::Stopped)
        m_empty->setText(tr("Stopped"), tr("The statement was stopped before its first row."));
    else if (!m_isReadOnly)
        m_empty->setText(tr("Done"), tr("What changes something answers with no rows."));
    else
        m_empty->setText(tr("No rows"), tr("The statement answered with no rows."));
    updateFooter();
}

void ResultView::updateFooter()
{
    const ResultTableModel &model = m_table->resultModel();
    m_footer->setVisible(model.table() != nullptr && page() == Page::Table);
    if (!model.table())
        return;
    m_footer->setText(tableFooter(*m_table, !m_mark->isHidden(), isComing()));
}

void ResultView::focusPage()
{
    QWidget *const page = m_stack->currentWidget();
    // None while a chart is being made: it takes the focus when it is there.
    QWidget *const control = page == m_chart ? m_chart->plot() : firstToFocus(*page);
    (control ? control : page)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace penstock
