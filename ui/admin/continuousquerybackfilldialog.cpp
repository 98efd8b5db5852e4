// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/continuousquerybackfilldialog.h"

#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "core/client/client.h"
#include "core/client/wire/readonlymark.h"
#include "core/result/column.h"
#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/fixedfontdelegate.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/common/typedname.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int characters = 116;
constexpr int lines = 30;
constexpr int usualIntervals = 100;
constexpr std::int64_t millisecond = 1'000'000;

QDateTimeEdit *newTimeField(const QString &name, QWidget *parent)
{
    auto *field = new QDateTimeEdit(parent);
    field->setTimeSpec(Qt::UTC);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    field->setAccessibleName(name);
    return field;
}

std::int64_t timeOf(const QDateTimeEdit &field)
{
    return field.dateTime().toMSecsSinceEpoch() * millisecond;
}

} // namespace

ContinuousQueryBackfillDialog::ContinuousQueryBackfillDialog(Session &session, const QString &database,
                                                             const QString &name, const QString &statement,
                                                             QWidget *parent)
    : QDialog(parent),
      m_session(&session),
      m_database(database),
      m_plan(BackfillPlan::of(statement)),
      m_question(new MessageBar(this)),
      m_message(new MessageBar(this)),
      m_from(newTimeField(tr("First time, UTC"), this)),
      m_to(newTimeField(tr("Last time, not included, UTC"), this)),
      m_intervals(new QSpinBox(this)),
      m_state(new RoleLabel(ThemeRole::Muted, this)),
      m_list(new QTreeWidget(this)),
      m_preview(new QPlainTextEdit(this)),
      m_stop(new QPushButton(tr("&Stop"), this)),
      m_close(new QPushButton(tr("&Close"), this))
{
    build(name);
    nameWork();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QSignalBlocker fromIsSet(m_from);
    const QSignalBlocker toIsSet(m_to);
    m_from->setDateTime(QDateTime(now.date().addDays(-1), QTime(0, 0), Qt::UTC));
    m_to->setDateTime(QDateTime(now.date(), QTime(0, 0), Qt::UTC));
    const QSize wanted(characterWidth(fontMetrics()) * characters, fontMetrics().lineSpacing() * lines);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.95) : wanted);
    plan();
}

void ContinuousQueryBackfillDialog::build(const QString &name)
{
    setWindowTitle(tr("Backfill by the continuous query “%1”").arg(visibleText(name)));
    m_intervals->setRange(1, 1'000'000);
    m_intervals->setValue(usualIntervals);
    m_intervals->setAccessibleName(tr("Intervals in a window"));
    m_list->setAccessibleName(tr("Windows"));
    m_list->setHeaderLabels({tr("From"), tr("To, not included"), tr("Points written"), tr("Outcome")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->headerItem()->setTextAlignment(Written, Qt::AlignRight | Qt::AlignVCenter);
    auto *fixed = new FixedFontDelegate(m_list);
    for (const Section section : {From, To, Written})
        m_list->setItemDelegateForColumn(section, fixed);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    useFixedFont(*m_preview);
    m_preview->setAccessibleName(tr("What is sent for a window"));
    m_state->setElided(true);
    m_stop->setAutoDefault(false);
    m_stop->setEnabled(false);
    m_close->setAutoDefault(false);

    auto *fields = new QHBoxLayout;
    fields->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    fields->setSpacing(spacing::small);
    const auto addField = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        fields->addWidget(label);
        fields->addWidget(field);
    };
    addField(tr("&From (UTC)"), m_from);
    addField(tr("&to (UTC)"), m_to);
    addField(tr("&Intervals in a window"), m_intervals);
    fields->addStretch();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(fields);
    column->addWidget(m_question);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    column->addLayout(buttons);

    for (QDateTimeEdit *const field : {m_from, m_to})
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &ContinuousQueryBackfillDialog::plan);
    connect(m_intervals, &QSpinBox::valueChanged, this, &ContinuousQueryBackfillDialog::plan);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ContinuousQueryBackfillDialog::updatePreview);
    connect(m_question, &MessageBar::actionTriggered, this, &ContinuousQueryBackfillDialog::run);
    connect(m_question, &MessageBar::cleared, this, &ContinuousQueryBackfillDialog::withdraw,
            Qt::QueuedConnection); // or answered
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_close, &QPushButton::clicked, this, &ContinuousQueryBackfillDialog::reject);
}

ContinuousQueryBackfillDialog::~ContinuousQueryBackfillDialog()
{
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
}

void ContinuousQueryBackfillDialog::setSpan(std::int64_t from, std::int64_t to)
{
    m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(from / millisecond, Qt::UTC));
    m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(to / millisecond, Qt::UTC));
}

void ContinuousQueryBackfillDialog::plan()
{
    m_windows.clear();
    m_list->clear();
    m_isAsking = false;
    m_question->clear();
    m_message->clear();
    m_state->clear();
    const auto refuse = [this](const QString &why) {
        m_message->showMessage(MessageBar::Kind::Warning, why);
        updatePreview();
    };
    if (!m_plan)
        return refuse(m_plan.error().message);
    const auto spans = m_plan->windows(timeOf(*m_from), timeOf(*m_to), m_intervals->value());
    if (!spans)
        return refuse(spans.error().message);
    m_windows.reserve(spans->size());
    for (const CopyWindows::Window &span : *spans) {
        m_windows.push_back({.span = span});
        auto *const item = new QTreeWidgetItem(m_list, {formatTimestamp(span.from), formatTimestamp(span.to)});
        item->setTextAlignment(Written, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const Section section : {From, To, Written}) {
        m_list->resizeColumnToContents(section);
        m_list->setColumnWidth(section, m_list->columnWidth(section) + spacing::large);
    }
    showCaveat();
    updatePreview();
    ask();
}

/// Beside the question.
void ContinuousQueryBackfillDialog::showCaveat()
{
    if (const QString caveat = m_plan->caveat(); !caveat.isEmpty())
        m_message->showMessage(MessageBar::Kind::Information, caveat);
}

/// The first that is not done, of those from there on.
std::size_t ContinuousQueryBackfillDialog::firstToRun(std::size_t from) const
{
    const auto found =
        std::find_if(m_windows.begin() + std::ptrdiff_t(from), m_windows.end(), [](const BackfillJob::Window &window) {
            return window.state != BackfillJob::Window::State::Done;
        });
    return std::size_t(found - m_windows.begin());
}

void ContinuousQueryBackfillDialog::showRunning(std::size_t from)
{
    if (const std::size_t next = firstToRun(from); next < m_windows.size())
        updateRow(int(next), {.state = BackfillJob::Window::State::Running});
}

void ContinuousQueryBackfillDialog::ask()
{
    if (!m_session || firstToRun(0) == m_windows.size())
        return;
    const Profile &profile = m_session->profile();
    if (const Status status = checkMayWrite(profile); !status) {
        m_question->showError(status.error());
        return;
    }
    const auto left = std::ranges::count_if(
        m_windows, [](const BackfillJob::Window &window) { return window.state != BackfillJob::Window::State::Done; });
    const bool isNew = std::ranges::all_of(m_windows, [](const BackfillJob::Window &window) {
        return window.state == BackfillJob::Window::State::Waiting;
    });
    const QString place = profile.name + QStringLiteral(" · ") + m_database;
    m_isAsking = true;
    m_question->showMessage(MessageBar::Kind::Warning,
                            isNew ? tr("Nothing has been sent yet. Points of the same times are written over.")
                                  : tr("Windows that are done are not run again."));
    m_question->setAction(isNew ? tr("Run %n windows on %1", nullptr, int(left)).arg(place)
                                : tr("Go on with %n windows on %1", nullptr, int(left)).arg(place));
    if (!profile.isProduction)
        return;
    const QString typed = typeableName({m_database, profile.name});
    m_question->requireTyped(
        tr("%1 is a production connection: type %2 to go on.").arg(profile.name, visibleText(typed)), typed);
}

/// The question was closed without an answer.
void ContinuousQueryBackfillDialog::withdraw()
{
    if (!m_question->isHidden() || !std::exchange(m_isAsking, false))
        return;
    const bool isNew = std::ranges::all_of(m_windows, [](const BackfillJob::Window &window) {
        return window.state == BackfillJob::Window::State::Waiting;
    });
    m_message->showMessage(MessageBar::Kind::Information,
                           isNew ? tr("Cancelled: nothing was sent.")
                                 : tr("Cancelled: the windows that are left are not run."));
    m_message->setAction(tr("&Ask again"), [this] {
        showCaveat();
        ask();
    });
}

void ContinuousQueryBackfillDialog::run()
{
    m_isAsking = false;
    if (m_job || !m_plan)
        return;
    if (!m_session || !m_session->client()) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The connection is not open: nothing was sent."));
        ask();
        return;
    }
    m_message->clear();
    m_job = new BackfillJob(*m_session->client(), *m_plan, m_database, m_windows, this);
    connect(m_job, &BackfillJob::progressed, this, [this, job = m_job.data()](int window) {
        updateRow(window, job->windows()[std::size_t(window)]);
        m_state->setText(tr("%1 of %2 windows").arg(window + 1).arg(job->windows().size()));
        if (job->isRunning())
            showRunning(std::size_t(window) + 1);
    });
    connect(m_job, &Job::finished, this, [this, job = m_job.data()] { finished(*job); });
    for (QWidget *const field : std::initializer_list<QWidget *>{m_from, m_to, m_intervals, m_close})
        field->setEnabled(false);
    m_stop->setEnabled(true);
    showRunning(0);
}

void ContinuousQueryBackfillDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace penstock
