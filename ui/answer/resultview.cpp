// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/resultview.h"

#include "core/answer/answertags.h"
#include "core/workspace/tablelooks.h"
#include "ui/answer/editsbar.h"
#include "ui/answer/exportbar.h"
#include "ui/answer/exportrun.h"
#include "ui/answer/incompletemark.h"
#include "ui/answer/notesview.h"
#include "ui/answer/planview.h"
#include "ui/answer/pointedits.h"
#include "ui/answer/rawview.h"
#include "ui/answer/resultpin.h"
#include "ui/answer/seriespanel.h"
#include "ui/answer/tablefooter.h"
#include "ui/charts/chartview.h"
#include "ui/charts/namedrop.h"
#include "ui/common/emptystate.h"
#include "ui/common/factline.h"
#include "ui/common/fallsilent.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/results/filterrow.h"
#include "ui/results/findbar.h"
#include "ui/results/resulttableview.h"
#include "ui/results/selectionline.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int leastLines = 1;
constexpr qsizetype titleCharacters = 120; ///< of a statement
constexpr int entriesInterval = 500;       // ms between two updates of the row counts in the chooser

/// Its pages scroll: whatever their width, they give way before what stands around them does.
class ResultPages final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    bool hasHeightForWidth() const override { return false; }
};

} // namespace

ResultView::ResultView(QWidget *parent) : QWidget(parent)
{
    m_message = new MessageBar(this);
    m_mark = new IncompleteMark(this);
    m_empty = new EmptyState(QStringLiteral("table"), {}, {}, {}, this);
    m_tablePage = makeTablePage();
    m_raw = new RawView(this);
    m_notes = new NotesView(this);
    m_plan = new PlanView(this);
    m_exportBar = new ExportBar(this);
    m_find = new FindBar(*m_table, this);
    m_editsBar = new EditsBar(this);
    m_edits = new PointEdits(*m_table, *m_editsBar, *m_message, this);
    m_selection = new SelectionLine(*m_table, this);
    m_footer = new RoleLabel(ThemeRole::Muted, this);
    setShowsFacts(*m_footer);
    m_footer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_footer->setContentsMargins(spacing::small, 2, spacing::small, 2);

    m_stack = new ResultPages(this);
    m_stack->setMinimumHeight(fontMetrics().lineSpacing() * leastLines); // its pages scroll
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_tablePage, m_raw, m_notes, m_plan})
        m_stack->addWidget(page);

    m_bar = new ResultBar(this);
    QLineEdit *filter = m_bar->filter();
    connect(m_bar, &ResultBar::pageChanged, this, &ResultView::updateStack);
    connect(m_bar, &ResultBar::pageChanged, this, &ResultView::pageChanged);
    connect(m_bar, &ResultBar::pageChosen, this, &ResultView::focusPage);
    connect(m_bar, &ResultBar::entryChosen, this, &ResultView::chooseEntry);
    m_export = new ExportRun(*m_table, *m_exportBar, *m_message, this);
    m_export->setTags([this] { return knownTags(); });
    m_export->setIncomplete([this] { return isIncomplete(); });
    connect(m_bar, &ResultBar::exportAsked, m_export, &ExportRun::ask);
    connect(filter, &QLineEdit::textChanged, m_table, &ResultTableView::setFilter);
    connect(filter, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addWidget(m_mark);
    layout->addWidget(m_editsBar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_exportBar);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_footer);
    footer->addStretch();
    footer->addWidget(m_selection);
    layout->addLayout(footer);

    connect(m_table, &ResultTableView::rowsChanged, this, &ResultView::updateFooter);
    connect(m_bar->columnFilters(), &QToolButton::toggled, m_table, &ResultTableView::showFilterRow);
    connect(m_table, &ResultTableView::filterRowShown, m_bar->columnFilters(), &QToolButton::setChecked);
    connect(m_bar->series(), &QToolButton::toggled, m_series, &QWidget::setVisible);
    connect(m_table->filterRow(), &FilterRow::faultsChanged, this, &ResultView::updateFooter);
    connect(m_table, &GridView::columnsArranged, this, &ResultView::updateFooter);
    connect(m_table, &ResultTableView::filterTyped, this, [filter](const QString &text) {
        filter->setFocus();
        filter->setText(filter->text() + text);
    });
    connect(m_table, &ResultTableView::filterRequested, filter, &QLineEdit::setText);
    connect(m_table, &ResultTableView::copyRefused, this, [this](std::size_t cells) {
        m_message->showMessage(
            MessageBar::Kind::Warning,
            tr("%1 cells are too many for the clipboard. Export the table to a file instead.").arg(formatCount(cells)));
    });
    m_table->setTags([this] { return knownTags(); });
    connect(m_table, &ResultTableView::copied, this, &ResultView::tellOfCopy);
    connect(m_table, &ResultTableView::copyFailed, m_message, &MessageBar::showError);
    m_nameDrop = new NameDrop(m_empty);
    connect(m_nameDrop, &NameDrop::dropped, this,
            [this](const QList<NameDrag> &names) { chartView()->takeNames(names); });
    connect(m_notes, &NotesView::errorListed, this, [this](const QString &text) {
        if (m_message->isHidden())
            m_message->showMessage(MessageBar::Kind::Error, text);
    });
    auto *pinning = new QToolButton(m_bar);
    pinning->setText(tr("Compare"));
    pinning->setIcon(themedIcon(QStringLiteral("duplicate")));
    pinning->setPopupMode(QToolButton::InstantPopup);
    pinning->setAutoRaise(true);
    pinning->setFocusPolicy(Qt::TabFocus);
    auto *pin = new ResultPin(*pinning, *m_message, this);
    m_bar->addFurther(*pinning); // with the tool tip that it has now
    pin->setSource([this] {
        if (m_entry < 0)
            return PinnedAnswer();
        const int statement = m_feed->result().entries()[std::size_t(m_entry)].statement;
        const QString now = QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss"));
        return PinnedAnswer{.table = m_feed->snapshot(std::size_t(m_entry)),
                            .tags = knownTags(),
                            .title = m_statements.value(statement).simplified().left(titleCharacters) +
                                     QStringLiteral(" · ") + now,
                            .isWhole = !isIncomplete()};
    });
    m_entriesTimer.setSingleShot(true);
    m_entriesTimer.setInterval(entriesInterval);
    connect(&m_entriesTimer, &QTimer::timeout, this, &ResultView::updateEntries);
    setFeed(nullptr);
}

ResultView::~ResultView()
{
    fallSilent(*this);
}

void ResultView::setFeed(ResultFeed *feed, const QStringList &statements, AnswerTags *tags, const RawAnswer *raw)
{
    takeFeed(feed, statements, tags, raw);
    m_entry = -1;
    m_bar->filter()->clear();
    m_table->setEntry(nullptr);
    m_series->begin();
    showInChart();
    updateEntries();
    updateNotes();
    updateStack();
}

void ResultView::takeFeed(ResultFeed *feed, const QStringList &statements, AnswerTags *tags, const RawAnswer *raw)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    m_tags = tags;
    if (tags)
        connect(tags, &AnswerTags::changed, m_series, &SeriesPanel::refresh, Qt::UniqueConnection);
    m_statements = statements;
    m_raw->setAnswer(raw);
    m_notes->begin(statements.size() > 1);
    m_bar->setStatements(statements);
    m_message->clear();
    m_edits->clearAnswer(); // which may have something to say
    if (m_feed) {
        connect(m_feed, &ResultFeed::grown, this, &ResultView::feedGrown);
        connect(m_feed, &ResultFeed::finished, this, &ResultView::feedFinished);
    }
}

ResultView::Page ResultView::page() const
{
    return m_bar->page();
}

void ResultView::setPage(Page page)
{
    m_bar->setPage(page);
}

void ResultView::find()
{
    if (page() == Page::Table && (m_table->hasFocus() || m_find->isAncestorOf(QApplication::focusWidget())))
        return m_find->open();
    setPage(Page::Table);
    m_bar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_bar->filter()->selectAll();
}

void ResultView::feedGrown()
{
    if (m_entry < 0 && !m_feed->result().entries().empty()) {
        updateEntries();
        chooseEntry(0);
    } else if (!m_entriesTimer.isActive()) {
        m_entriesTimer.start();
    }
    m_raw->update();
    updateNotes();
}

void ResultView::feedFinished()
{
    if (m_feed->state() == ResultFeed::State::Failed)
        m_message->showError(m_feed->error());
    updateEntries();
    updateNotes();
    updateStack();
    m_raw->update();
}

std::optional<QStringList> ResultView::knownTags() const
{
    if (!m_tags || !m_feed || m_entry < 0)
        return {};
    return m_tags->of(m_feed->result().entries()[std::size_t(m_entry)]);
}

void ResultView::chooseEntry(int index)
{
    m_entry = index;
    m_table->setEntry(m_feed, std::size_t(index));
    wearLook();
    m_series->begin();
    showInChart();
    updateStack();
}

void ResultView::showStatement(int statement)
{
    if (!m_feed)
        return;
    const std::vector<ResultSet::Entry> &entries = m_feed->result().entries();
    const auto found = std::ranges::find(entries, statement, &ResultSet::Entry::statement);
    if (found == entries.end())
        return;
    const int entry = int(found - entries.begin());
    updateEntries();
    m_bar->setEntry(entry);
    chooseEntry(entry);
}

/// As the table of this statement looked the last time.
void ResultView::wearLook()
{
    const std::vector<ResultSet::Entry> &entries = m_feed->result().entries();
    const int number = entries[std::size_t(m_entry)].statement;
    if (!m_looks || number < 0 || number >= m_statements.size())
        return;
    const auto table = std::size_t(std::count_if(entries.begin(), entries.begin() + m_entry,
                                                 [&](const auto &entry) { return entry.statement == number; }));
    const QString statement = m_statements[number];
    m_table->wear(
        m_looks->look(statement, table).value_or(TableLook()),
        [looks = m_looks, statement, table](const TableLook &look) { looks->setLook(statement, table, look); });
}

void ResultView::setSummary(const QString &text)
{
    m_notes->setSummary(text);
    updateStack();
}

void ResultView::setSchema(const std::function<LineSchema *()> &schema)
{
    m_export->setSchema(schema);
}

} // namespace penstock
