// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/resultview.h"

#include "core/async/visibletext.h"
#include "ui/answer/entrychooser.h"
#include "ui/answer/exportbar.h"
#include "ui/answer/incompletemark.h"
#include "ui/charts/chartview.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/results/resulttableview.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace penstock {

namespace {

constexpr int entriesInterval = 500; // ms between two updates of the row counts in the chooser
constexpr std::size_t listedNotes = 1'000;
constexpr int filterCharacters = 24;

} // namespace

ResultView::ResultView(QWidget *parent) : QWidget(parent)
{
    m_message = new MessageBar(this);
    m_mark = new IncompleteMark(this);
    m_empty = new EmptyState(QStringLiteral("table"), {}, {}, {}, this);
    m_table = new ResultTableView(this);
    m_chart = new ChartView(this);
    m_notes = new QListWidget(this);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setWordWrap(true);
    m_notes->setAccessibleName(tr("Messages of the server"));
    m_exportBar = new ExportBar(this);
    m_footer = new QLabel(this);
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setContentsMargins(spacing::small, 2, spacing::small, 2);

    m_stack = new QStackedWidget(this);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_table, m_chart, m_notes})
        m_stack->addWidget(page);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_message);
    layout->addWidget(m_mark);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_exportBar);
    layout->addWidget(m_footer);

    connect(m_table, &ResultTableView::rowsChanged, this, &ResultView::updateFooter);
    connect(m_table, &ResultTableView::filterTyped, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->setText(m_filter->text() + text);
    });
    connect(m_table, &ResultTableView::filterRequested, m_filter, &QLineEdit::setText);
    connect(m_table, &ResultTableView::copyRefused, this, [this](std::size_t cells) {
        m_message->showMessage(
            MessageBar::Kind::Warning,
            tr("%1 cells are too many for the clipboard. Export the table to a file instead.").arg(formatCount(cells)));
    });
    m_entriesTimer.setSingleShot(true);
    m_entriesTimer.setInterval(entriesInterval);
    connect(&m_entriesTimer, &QTimer::timeout, this, &ResultView::updateEntries);
    setFeed(nullptr);
}

ResultView::~ResultView() = default;

QWidget *ResultView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(spacing::hair, spacing::hair, spacing::hair, spacing::hair);
    layout->setSpacing(spacing::hair);

    m_pages = new QButtonGroup(this);
    const auto addPage = [&](Page page, const QString &icon, const QString &text) {
        auto *button = new QToolButton(bar);
        button->setText(text);
        button->setIcon(themedIcon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_pages->addButton(button, int(page));
        layout->addWidget(button);
    };
    addPage(Page::Table, QStringLiteral("table"), tr("T&able"));
    addPage(Page::Chart, QStringLiteral("chart"), tr("&Chart"));
    addPage(Page::Messages, QStringLiteral("message"), tr("Me&ssages"));
    m_pages->button(int(Page::Table))->setChecked(true);
    connect(m_pages, &QButtonGroup::idToggled, this, &ResultView::updateStack);

    m_entries = new EntryChooser(bar);
    connect(m_entries, &QComboBox::activated, this, &ResultView::chooseEntry);

    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter rows"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("filter"), ThemeRole::Muted), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * filterCharacters);
    connect(m_filter, &QLineEdit::textChanged, m_table, &ResultTableView::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));

    m_export = new QToolButton(bar);
    m_export->setText(tr("E&xport"));
    m_export->setIcon(themedIcon(QStringLiteral("export")));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setAutoRaise(true);
    m_export->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("As &CSV…"), this, [this] { askExport(TableFormat::Csv); });
    menu->addAction(tr("As &JSON…"), this, [this] { askExport(TableFormat::Json); });
    m_export->setMenu(menu);

    layout->addSpacing(spacing::small);
    layout->addWidget(m_entries);
    layout->addStretch(1);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_export);
    return bar;
}

void ResultView::setFeed(ResultFeed *feed, const QStringList &statements)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    m_statements = statements;
    m_entry = -1;
    m_shownNotes = 0;
    m_notes->clear();
    m_entries->setStatements(statements);
    m_message->clear();
    m_filter->clear();
    m_table->setEntry(nullptr, nullptr);
    m_chart->setEntry(nullptr, nullptr);
    if (m_feed) {
        connect(m_feed, &ResultFeed::grown, this, &ResultView::feedGrown);
        connect(m_feed, &ResultFeed::finished, this, &ResultView::feedFinished);
    }
    updateEntries();
    updateNotes();
    updateStack();
}

ResultView::Page ResultView::page() const
{
    return Page(m_pages->checkedId());
}

void ResultView::setPage(Page page)
{
    m_pages->button(int(page))->setChecked(true);
}

void ResultView::find()
{
    setPage(Page::Table);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ResultView::feedGrown()
{
    if (m_entry < 0 && !m_feed->result().entries().empty()) {
        updateEntries();
        chooseEntry(0);
    } else if (!m_entriesTimer.isActive()) {
        m_entriesTimer.start();
    }
    if (m_feed->result().notes().size() != m_shownNotes)
        updateNotes();
}

void ResultView::feedFinished()
{
    if (m_feed->state() == ResultFeed::State::Failed)
        m_message->showError(m_feed->error());
    updateEntries();
    updateNotes();
    updateStack();
}

void ResultView::chooseEntry(int index)
{
    m_entry = index;
    const std::shared_ptr<const Table> table = m_feed->result().entries()[std::size_t(index)].table;
    m_table->setEntry(m_feed, table);
    m_chart->setEntry(m_feed, table);
    updateStack();
}

void ResultView::updateEntries()
{
    m_entries->update(m_feed ? &m_feed->result() : nullptr, m_feed && !m_feed->isRunning());
    m_export->setEnabled(m_feed && !m_feed->result().entries().empty());
}

void ResultView::updateMark()
{
    const bool isShown = m_entry >= 0 && page() != Page::Messages;
    m_mark->update(isShown ? m_feed : nullptr,
                   isShown ? m_feed->result().entries()[std::size_t(m_entry)].statement : -1);
}

void ResultView::updateNotes()
{
    const std::vector<Batch::Note> none;
    const std::vector<Batch::Note> &notes = m_feed ? m_feed->result().notes() : none;
    for (; m_shownNotes < notes.size(); ++m_shownNotes) {
        if (m_shownNotes == listedNotes)
            m_notes->addItem(tr("Further messages are counted, not listed."));
        if (m_shownNotes >= listedNotes)
            continue;
        const Batch::Note &note = notes[m_shownNotes];
        const QString text = visibleText(
            m_statements.size() > 1 ? tr("Statement %1: %2").arg(note.statement + 1).arg(note.text) : note.text);
        switch (note.severity) {
        case Batch::Note::Severity::Information:
            new QListWidgetItem(themedIcon(QStringLiteral("info"), ThemeRole::Accent), text, m_notes);
            break;
        case Batch::Note::Severity::Warning:
            new QListWidgetItem(themedIcon(QStringLiteral("warning"), ThemeRole::Paused), text, m_notes);
            break;
        case Batch::Note::Severity::Error:
            new QListWidgetItem(themedIcon(QStringLiteral("error"), ThemeRole::Error), text, m_notes);
            if (m_message->isHidden())
                m_message->showMessage(MessageBar::Kind::Error, text);
            break;
        }
    }
    m_pages->button(int(Page::Messages))
        ->setText(notes.empty() ? tr("Me&ssages")
                                : tr("Me&ssages (%1)").arg(formatCount(m_feed->result().noteCount())));
    updateMark();
}

void ResultView::updateStack()
{
    const bool hasEntry = m_entry >= 0;
    switch (page()) {
    case Page::Table:
        m_stack->setCurrentWidget(hasEntry ? static_cast<QWidget *>(m_table) : m_empty);
        break;
    case Page::Chart:
        m_stack->setCurrentWidget(hasEntry ? static_cast<QWidget *>(m_chart) : m_empty);
        break;
    case Page::Messages:
        m_stack->setCurrentWidget(m_notes->count() > 0 ? static_cast<QWidget *>(m_notes) : m_empty);
        break;
    }
    m_filter->setVisible(page() == Page::Table && hasEntry);
    updateMark();
    if (!m_feed)
        m_empty->setText(tr("Not run yet"), tr("Write a statement above and run it; its rows are shown here."));
    else if (m_feed->isRunning())
        m_empty->setText(tr("Running…"), tr("The first rows are shown as soon as they arrive."));
    else if (m_feed->state() == ResultFeed::State::Failed)
        m_empty->setText(tr("No rows"), tr("The statement failed; the message above says why."));
    else if (page() == Page::Messages)
        m_empty->setText(tr("No messages"), tr("The server said nothing beside the rows."));
    else if (m_feed->state() == ResultFeed::State::Stopped)
        m_empty->setText(tr("Stopped"), tr("The statement was stopped before its first row."));
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
    const quint64 all = model.table()->rowCount();
    const auto shown = quint64(model.rowCount());
    QStringList parts;
    if (!m_table->wish().filter.isEmpty() && shown != all)
        parts += tr("%1 of %2 rows", "shown, all").arg(formatCount(shown), formatCount(all));
    else
        parts += rowCountText(all);
    parts += model.columnCount() == 1 ? tr("1 column") : tr("%1 columns").arg(model.columnCount());
    if (model.isCut())
        parts += tr("the first %1 are shown; an export has all").arg(formatCount(ResultTableModel::maximumRows));
    if (m_table->isArranging())
        parts += m_table->wish().filter.isEmpty() ? tr("sorting…") : tr("filtering…");
    else if (m_feed && m_feed->isRunning() && m_table->wish().sortColumn)
        parts += tr("new rows stand below until the last has arrived");
    m_footer->setText(parts.join(QStringLiteral(" · ")));
}

void ResultView::askExport(TableFormat format)
{
    if (m_entry < 0 || m_exportBar->isBusy())
        return;
    const bool csv = format == TableFormat::Csv;
    auto *dialog = new QFileDialog(this, tr("Export the table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("json"));
    dialog->setNameFilter(csv ? tr("CSV files (*.csv)") : tr("JSON files (*.json)"));
    dialog->selectFile(csv ? QStringLiteral("result.csv") : QStringLiteral("result.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { exportTo(path, format); });
    dialog->open();
}

void ResultView::exportTo(const QString &path, TableFormat format)
{
    const ResultTableModel &model = m_table->resultModel();
    if (m_entry < 0 || !model.table() || m_exportBar->isBusy())
        return;
    auto *job = new TableExport(*m_feed, {model.table(), model.tableColumns(), model.wholeOrder()}, path, format, this);
    connect(job, &Job::finished, this, [this, job] { exportFinished(job); });
    m_exportBar->watch(job);
}

void ResultView::exportFinished(TableExport *job)
{
    if (job->state() == Job::State::Failed)
        m_message->showError(job->error());
    else if (job->state() == Job::State::Succeeded && m_mark->isHidden())
        m_message->showMessage(MessageBar::Kind::Success,
                               tr("%1 written to %2.").arg(rowCountText(job->totalRows()), job->path()));
    else if (job->state() == Job::State::Succeeded)
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("%1 written to %2. They are not all: the answer is not complete.")
                                   .arg(rowCountText(job->totalRows()), job->path()));
}

} // namespace penstock
