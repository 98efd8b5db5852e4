// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/rundetails.h"

#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausesmodel.h"
#include "ui/monitor/rejectedrowsmodel.h"

#include <QHeaderView>
#include <QListWidget>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace penstock {

namespace {

/// Rows that may be stored and may be not are listed among them.
QString titleOfRejected(const PipelineSnapshot &snapshot)
{
    const auto shown = quint64(snapshot.rejectedRows.size());
    if (shown < snapshot.rejected)
        return RunDetails::tr("Rejected rows (first %1 of %2)").arg(formatCount(shown), formatCount(snapshot.rejected));
    if (shown > snapshot.rejected)
        return RunDetails::tr("Rejected or unknown rows (%1)").arg(formatCount(shown));
    return RunDetails::tr("Rejected rows (%1)").arg(formatCount(shown));
}

} // namespace

RunDetails::RunDetails(QWidget *parent)
    : QTabWidget(parent), m_rejected(new RejectedRowsModel(this)), m_pauses(new PausesModel(this))
{
    setDocumentMode(true);
    // It takes what messages leave; what it would like must not make the wizard scroll.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_rejectedList = makeList(m_rejected, tr("Rows that were not stored"), tr("No row was refused."));
    m_pausesList = makeList(m_pauses, tr("Pauses"), tr("The flow never stood still."));
    addTab(m_rejectedList, {});
    addTab(m_pausesList, {});
    m_notes = new QListWidget(this);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setWordWrap(true);
    m_notes->setAccessibleName(tr("What differs on the server, or is not known"));
    addTab(m_notes, {});
    const auto widths = [this](QStackedWidget *list, const QList<int> &characters) {
        auto *table = list->findChild<QTableView *>();
        for (int column = 0; column < characters.size(); ++column)
            table->setColumnWidth(column, std::max(characters.at(column) * fontMetrics().averageCharWidth(),
                                                   table->horizontalHeader()->sectionSizeHint(column)));
    };
    widths(m_rejectedList, {9, 9, 20, 72});
    widths(m_pausesList, {14, 14, 10, 32});
    setSnapshot({});
}

QStackedWidget *RunDetails::makeList(QAbstractItemModel *model, const QString &name, const QString &whenEmpty)
{
    auto *stack = new QStackedWidget(this);
    auto *empty = new RoleLabel(ThemeRole::Muted, stack);
    empty->setText(whenEmpty);
    empty->setAlignment(Qt::AlignCenter);
    auto *table = new QTableView(stack);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::small);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    stack->addWidget(empty);
    stack->addWidget(table);
    return stack;
}

void RunDetails::setSnapshot(const PipelineSnapshot &snapshot)
{
    m_rejected->setRows(snapshot.rejectedRows);
    m_pauses->setPauses(snapshot.pauses);
    m_rejectedList->setCurrentIndex(snapshot.rejectedRows.isEmpty() ? 0 : 1);
    m_pausesList->setCurrentIndex(snapshot.pauses.isEmpty() ? 0 : 1);
    if (m_notes->count() != snapshot.notes.size() || (m_notes->count() > 0 && shownNotes() != snapshot.notes)) {
        m_notes->clear();
        m_notes->addItems(snapshot.notes);
    }
    // What the server does with the rows must not wait behind a tab that nobody opens.
    setTabVisible(indexOf(m_notes), !snapshot.notes.isEmpty());
    setTabText(indexOf(m_notes), tr("Notes (%1)").arg(formatCount(quint64(snapshot.notes.size()))));
    if (snapshot.isOver() && !m_wasOver && !snapshot.notes.isEmpty() && snapshot.rejectedRows.isEmpty())
        setCurrentWidget(m_notes);
    m_wasOver = snapshot.isOver();
    setTabText(indexOf(m_rejectedList), titleOfRejected(snapshot));
    setTabText(1, tr("Pauses (%1)").arg(formatCount(quint64(snapshot.pauses.size()))));
}

QStringList RunDetails::shownNotes() const
{
    QStringList notes;
    for (int row = 0; row < m_notes->count(); ++row)
        notes += m_notes->item(row)->text();
    return notes;
}

void RunDetails::showRejected()
{
    setCurrentIndex(0);
    m_rejectedList->currentWidget()->setFocus();
}

void RunDetails::showPause(int pause)
{
    setCurrentWidget(m_pausesList);
    auto *table = m_pausesList->findChild<QTableView *>();
    table->selectRow(pause);
    table->scrollTo(m_pauses->index(pause, 0));
    table->setFocus();
}

} // namespace penstock
