// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/statisticspage.h"

#include "core/async/plural.h"
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/result/resultset.h"
#include "ui/admin/columnfit.h"
#include "ui/admin/statisticschart.h"
#include "ui/admin/statisticsmodel.h"
#include "ui/common/characterwidth.h"
#include "ui/common/emptystate.h"
#include "ui/common/fixedfont.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <chrono>

namespace penstock {

namespace {

constexpr std::array intervals{2, 5, 10}; // seconds
constexpr int widestColumn = 46;          // characters
constexpr int leastColumn = 26;           // of one that is cut
constexpr int valueCharacters = 20;

std::int64_t nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

QString timeOfDay(std::int64_t time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time / 1'000'000).time(), QStringLiteral("HH:mm:ss"));
}

} // namespace

StatisticsPage::StatisticsPage(Session &session, QWidget *parent)
    : AdminPage(session, parent),
      m_model(new StatisticsModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_message(new MessageBar(this)),
      m_restart(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_search(new QLineEdit(this)),
      m_interval(new QComboBox(this)),
      m_pause(new QToolButton(this)),
      m_state(new RoleLabel(ThemeRole::Muted, this)),
      m_table(new QTableView(this)),
      m_chart(new StatisticsChart(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(StatisticsModel::sortRole);
    m_sorted->setFilterRole(StatisticsModel::searchRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setDynamicSortFilter(false); // rows that run about with their figures cannot be read

    m_search->setPlaceholderText(tr("Find a module, a statistic, a database…"));
    m_search->setAccessibleName(tr("Find statistics"));
    m_search->setClearButtonEnabled(true);
    for (const int seconds : intervals)
        m_interval->addItem(tr("every %n seconds", nullptr, seconds), seconds);
    m_interval->setAccessibleName(tr("How often statistics are read"));
    m_pause->setCheckable(true);
    m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_state->setElided(true);

    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Statistics"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows(*m_table, spacing::hair);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    bar->setSpacing(spacing::small);
    bar->addWidget(m_search, 2);
    bar->addWidget(m_state, 3);
    bar->addWidget(m_interval);
    bar->addWidget(m_pause);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_chart);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *readings = new QWidget(this);
    auto *rows = new QVBoxLayout(readings);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(bar);
    rows->addWidget(splitter, 1);
    m_empty = new EmptyState(QStringLiteral("chart"), tr("The connection is not open"), {}, {}, this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(readings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_restart);
    column->addWidget(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, &StatisticsPage::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StatisticsPage::draw);
    connect(m_pause, &QToolButton::toggled, this, [this](bool isPaused) {
        m_again.stop();
        if (isPaused && m_job)
            m_job->cancel();
        else if (!isPaused)
            read();
        updateState();
    });
    connect(m_interval, &QComboBox::currentIndexChanged, this, [this] {
        if (m_again.isActive())
            schedule();
    });
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_isActive && !m_job)
            read();
    });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &StatisticsPage::read);
    m_clock.start();
    updateState();
}

StatisticsPage::~StatisticsPage()
{
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
}

void StatisticsPage::activate()
{
    m_isActive = true;
    if (!m_pause->isChecked() && !m_job)
        read();
}

void StatisticsPage::deactivate()
{
    m_isActive = false;
    m_again.stop();
    if (m_job)
        m_job->cancel();
}

void StatisticsPage::read()
{
    if (!m_isActive || m_pause->isChecked() || m_job)
        return;
    if (!isOpen()) {
        m_empty->setText(tr("The connection is not open"), tr("Statistics are read as soon as it is."));
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
        return;
    }
    if (!supports(AdminRequest::Kind::ShowStatistics, session()->info())) {
        m_empty->setText(tr("This server tells no statistics"),
                         notSupported(AdminRequest::Kind::ShowStatistics, session()->info()).message);
        m_stack->setCurrentIndex(0);
        return;
    }
    m_job = session()->client()->administer({.kind = AdminRequest::Kind::ShowStatistics});
    connect(m_job, &Job::finished, this, [this, job = m_job.data()] { take(*job); });
    updateState();
}

void StatisticsPage::take(const AdminJob &job)
{
    m_job.clear();
    if (job.state() == Job::State::Failed) {
        m_isFailing = true;
        m_message->showError(job.error());
        m_message->setAction(tr("Try again"), [this] {
            m_again.stop();
            m_pause->setChecked(false);
            read();
        });
        if (m_model->rowCount() == 0)
            m_empty->setText(title(), tr("Not known: they were not read. They are asked for again and again while "
                                         "this page is shown."));
    } else if (job.state() == Job::State::Succeeded) {
        if (std::exchange(m_isFailing, false))
            m_message->clear();
        const ServerStatistics reading = ServerStatistics::of(job.rows());
        QStringList left;
        if (reading.buckets > 0)
            left += tr("%n buckets of histograms are left out", nullptr, plural(quint64(reading.buckets)));
        if (reading.cut > 0)
            left += tr("%n more statistics are left out", nullptr, plural(quint64(reading.cut)));
        for (const Batch::Note &note : job.rows().notes())
            left += note.text;
        m_left = left.join(QStringLiteral(" · "));
        const bool isFirst = m_model->rowCount() == 0;
        m_model->add(reading, m_clock.elapsed(), nowNs());
        m_stack->setCurrentIndex(1);
        if (isFirst)
            fitColumns();
        chooseFirst();
        draw();
        const StatisticsHistory &history = m_model->history();
        if (const std::optional<std::int64_t> fell = history.fellAt(); fell && fell != m_saidFall) {
            m_saidFall = fell;
            m_restart->showMessage(MessageBar::Kind::Warning, tr("%n counters fell at %1: the server was restarted, or "
                                                                 "has set them back. What they counted in between is "
                                                                 "not known.",
                                                                 nullptr, plural(quint64(history.fallen())))
                                                                  .arg(timeOfDay(*fell)));
        }
    }
    if (m_isActive && !m_pause->isChecked())
        schedule();
    updateState();
}

void StatisticsPage::schedule()
{
    m_again.start(m_interval->currentData().toInt() * 1'000);
}

void StatisticsPage::fitColumns()
{
    QHeaderView *const header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    m_table->resizeColumnsToContents();
    const int character = characterWidth(fontMetrics());
    QList<int> wanted;
    for (int i = 0; i < m_model->columnCount(); ++i)
        wanted += std::min(m_table->columnWidth(i), character * widestColumn);
    wanted[StatisticsModel::Value] = std::max(wanted[StatisticsModel::Value], character * valueCharacters);
    const int bar = m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table);
    const ColumnFit fit{.room = width() - bar, .air = spacing::small, .least = character * leastColumn};
    const QList<int> widths = fit.widths(wanted);
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths.at(i));
    header->setStretchLastSection(header->length() <= fit.room); // else it is scrolled
}

/// What is written and what is asked, where the server counts it as 1.x does.
void StatisticsPage::chooseFirst()
{
    if (std::exchange(m_hasChosen, true))
        return;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QString module = m_sorted->index(row, StatisticsModel::Module).data().toString();
        const QString name = m_sorted->index(row, StatisticsModel::Name).data().toString();
        if (module == u"httpd" && (name == u"pointsWrittenOK" || name == u"queryReq"))
            m_table->selectionModel()->select(m_sorted->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (!chosen.isEmpty())
        m_table->scrollTo(chosen.constFirst(), QAbstractItemView::PositionAtCenter);
}

void StatisticsPage::draw()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList keys;
    keys.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        keys += row.data(StatisticsModel::keyRole).toString();
    m_model->wish(QSet<QString>(keys.cbegin(), keys.cend()));
    m_chart->draw(m_model->history(), keys);
    updateState();
}

void StatisticsPage::updateState()
{
    const bool isPaused = m_pause->isChecked();
    m_pause->setIcon(themedIcon(isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setText(isPaused ? tr("&Go on") : tr("&Pause"));
    const int all = m_model->rowCount();
    const int shown = m_sorted->rowCount();
    QStringList parts;
    if (isPaused)
        parts += tr("paused");
    if (all > 0)
        parts += shown == all ? tr("%n statistics", nullptr, all)
                              : tr("%1 of %n statistics", nullptr, all).arg(formatCount(quint64(shown)));
    const auto selected = m_table->selectionModel()->selectedRows().size();
    if (selected > StatisticsChart::mostDrawn)
        parts +=
            tr("the first %1 of %n selected ones are drawn", nullptr, int(selected)).arg(StatisticsChart::mostDrawn);
    if (!m_left.isEmpty())
        parts += m_left;
    m_state->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace penstock
