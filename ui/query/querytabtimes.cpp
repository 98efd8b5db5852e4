// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a query's tab does with its range of time, and again and again.
#include "core/answer/queryrun.h"
#include "core/query/query.h"
#include "core/query/querycost.h"
#include "core/session/sessionlist.h"
#include "ui/answer/resultview.h"
#include "ui/common/format.h"
#include "ui/common/keymap.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/furtherasker.h"
#include "ui/query/querybar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/runmistakes.h"
#include "ui/query/scanquestion.h"
#include "ui/query/time/autorefresh.h"
#include "ui/query/time/refreshbutton.h"
#include "ui/query/time/spanform.h"
#include "ui/query/time/timefilling.h"
#include "ui/query/time/timerangebar.h"

#include <QDateTime>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

// Windows of $interval: as many as a chart of that width has columns.
constexpr int fewestWindows = 100;
constexpr int mostWindows = 4'000;

TimeFilling::Wish wishOf(const QueryTab &tab, const TimeRangeBar &times, const Script &script)
{
    TimeFilling::Wish wish;
    wish.script = script;
    wish.range = times.range();
    wish.zone = times.zone();
    wish.windows = std::clamp(tab.results()->width(), fewestWindows, mostWindows);
    wish.profileId = tab.profileId();
    wish.database = tab.database();
    return wish;
}

std::int64_t presentTime()
{
    constexpr std::int64_t nanosecondsInMillisecond = 1'000'000;
    return QDateTime::currentMSecsSinceEpoch() * nanosecondsInMillisecond;
}

/// As the questions before a run would find it.
bool isAskedAbout(const Session &session, const Script &script, std::size_t rowLimit)
{
    return unusualCost(script, presentTime()) || ScanQuestion::hasReason(session.client(), script, rowLimit > 0);
}

} // namespace

void QueryTab::takeTimesOf(const QueryTab &other)
{
    const TimeRangeBar &times = other.m_bar->times();
    m_bar->times().setTimes(times.range(), times.zone());
}

void QueryTab::connectTimes()
{
    TimeRangeBar &times = m_bar->times();
    connect(&times, &TimeRangeBar::changed, this, [this, &times] {
        timesChanged();
        m_span->setZone(times.zone());
        Q_EMIT edited(); // it is saved
    });
    connect(&times, &TimeRangeBar::spanWanted, this, [this, &times] { m_span->open(times.range(), times.zone()); });
    connect(&times, &TimeRangeBar::sentTextAsked, this, &QueryTab::showTextToSend);
    connect(m_span, &SpanForm::chosen, &times, &TimeRangeBar::chooseRange);
    connect(m_span, &SpanForm::closed, this, [this] { m_editor->setFocus(Qt::OtherFocusReason); });
    connect(m_span, &SpanForm::chosen, this, [this] { m_editor->setFocus(Qt::OtherFocusReason); });
    connect(m_filling, &TimeFilling::failed, this, &QueryTab::fillFailed);
    connect(m_filling, &TimeFilling::waitingChanged, this, [this] {
        forgetWhatIsAsked();
        runProgressed();
        Q_EMIT runningChanged(isRunning());
    });
    connect(m_refilling, &TimeFilling::failed, this, [this](const Error &error) { refreshed(error.message); });
    m_bar->refresh().setRefresh(*m_refresh);
    connect(&m_bar->refresh(), &RefreshButton::intervalChosen, this, &QueryTab::refreshEvery);
    connect(m_refresh, &AutoRefresh::due, this, &QueryTab::refreshNow);
    connect(m_answer, &AnswerPane::refreshed, this, &QueryTab::refreshed);
    m_answer->further().setTab([this] { return dropTarget(); },
                               [this] { return m_bar->times().range().span(presentTime()); });
    // While somebody's own run goes on, the window's Stop has this key, and stops both.
    m_stopRefresh = new QShortcut(Qt::Key_Escape, this);
    nameKeys(m_stopRefresh, QStringLiteral("query.stop"));
    m_stopRefresh->setContext(Qt::WidgetWithChildrenShortcut);
    m_stopRefresh->setEnabled(false);
    connect(m_stopRefresh, &QShortcut::activated, this, &QueryTab::stop);
    const auto updateKey = [this] { m_stopRefresh->setEnabled(m_refresh->isOn() && !isRunning()); };
    connect(m_refresh, &AutoRefresh::changed, this, updateKey);
    connect(this, &WorkTab::runningChanged, this, updateKey);
}

/// Names that are dropped on a chart without an answer are asked for where the tab is.
std::optional<FurtherAsker::Target> QueryTab::dropTarget() const
{
    Session *const session = m_services.sessions.find(m_profileId);
    if (!session)
        return {};
    FurtherAsker::Target target{session, {}, m_bar->rowLimit()};
    target.query.script = Script(QString(), language());
    target.query.database = m_database;
    return target;
}

/// What waits was to be run with the times of before.
void QueryTab::timesChanged()
{
    if (m_filling->isWaiting() || (hasOpenQuestion() && m_filled.isFilled()))
        withdraw(tr("The times have changed; the statement has not been run."));
}

/// The deed is done at once, unless the server has to be asked first.
void QueryTab::fill(const Script &script, const Deed &deed)
{
    m_filling->fill(wishOf(*this, m_bar->times(), script), [this, deed](const FilledScript &filled) {
        m_filled = filled;
        deed(filled.sent());
    });
}

void QueryTab::fillFailed(const Error &error)
{
    m_answer->message().showError(error);
}

QString QueryTab::textToSend() const
{
    return TimeFilling::preview(wishOf(*this, m_bar->times(), m_editor->scriptToRun())).sent().text();
}

void QueryTab::showTextToSend()
{
    const Script script = m_editor->scriptToRun();
    const QString text = textToSend();
    QString said = text == script.text() ? tr("It is sent as it is written.") : tr("What would be sent now is below.");
    if (usesTimeSpan(script) && m_bar->times().range().kind == TimeRange::Kind::Data)
        said = tr("What would be sent now is below; the server is asked for the ends of the data before.");
    m_answer->message(AnswerPane::Topic::Sent).showMessage(MessageBar::Kind::Information, said, text);
}

/// Of the statement at the caret.
void QueryTab::updateTimes()
{
    const Script &all = m_editor->script();
    const qsizetype index = all.indexAt(m_editor->textCursor().position());
    const Script script = index < 0 ? Script() : Script(all.statements().at(index));
    m_bar->times().setUsed(usesTimeSpan(script), usesTimeZone(script));
}

void QueryTab::refreshEvery(int seconds)
{
    if (seconds == 0) {
        m_refilling->cancel();
        m_answer->stopRefresh();
        m_refresh->stop();
        return;
    }
    const QueryRun *const run = m_answer->lastRun();
    const Script script = run ? run->query().script : m_editor->scriptToRun();
    if (script.text().isEmpty() || !session()) {
        if (!saysWhatIsAsked())
            canRun(script); // says why not
    } else if (!script.isReadOnly()) {
        m_answer->message(AnswerPane::Topic::Refresh)
            .showMessage(MessageBar::Kind::Warning,
                         tr("Only what reads is run again and again; this statement changes data."));
    } else if (run && run->stream()) {
        m_answer->message(AnswerPane::Topic::Refresh)
            .showMessage(MessageBar::Kind::Warning, tr("The last answer went into a file: run a statement into the "
                                                       "table first, then turn the refresh on."));
    } else {
        m_answer->message(AnswerPane::Topic::Refresh).clear();
        m_refresh->start(seconds);
        if (!run && !isServerAsked())
            this->run();
    }
}

/// By the clock; while a person is asked something it comes later.
void QueryTab::refreshNow()
{
    if (isRunning() || hasOpenQuestion() || m_answer->isRefreshing() || m_refilling->isWaiting())
        return; // one after the other
    const QueryRun *const last = m_answer->lastRun();
    Session *const session = m_services.sessions.find(m_profileId);
    if (!last || !session || last->stream()) {
        stopRefreshWith(tr("Refresh has been turned off: there is nothing to run again."));
        return;
    }
    m_refresh->runBegan();
    m_refilling->fill(wishOf(*this, m_bar->times(), last->query().asWritten()),
                      [this](const FilledScript &filled) { refreshWith(filled); });
}

/// With the values of its parameters as they were; those in the panel may be half typed. Nobody is there to be asked:
/// what asks the server for much more than the run before is left to somebody.
void QueryTab::refreshWith(const FilledScript &filled)
{
    const QueryRun *const last = m_answer->lastRun();
    Session *const target = m_services.sessions.find(m_profileId);
    if (!last || !target) {
        stopRefreshWith(tr("Refresh has been turned off: there is nothing to run again."));
        return;
    }
    const std::size_t rowLimit = m_bar->rowLimit();
    if (isAskedAbout(*target, filled.sent(), rowLimit) &&
        !isAskedAbout(*target, last->query().script, last->rowLimit())) {
        stopRefreshWith(tr("Refresh has been turned off: the server would have to read far more than for the last run. "
                           "Run it first, and then turn the refresh on."));
        return;
    }
    m_filled = filled;
    m_mistakes->setScript(m_filled);
    Query query = last->query();
    query.script = filled.sent();
    query.written = filled.isFilled() ? filled.written() : Script();
    query.zone = m_bar->times().zone();
    m_answer->refresh(*target, query, rowLimit);
}

/// Empty: it worked.
void QueryTab::refreshed(const QString &error)
{
    m_refresh->runEnded(error.isEmpty());
    if (!error.isEmpty()) {
        m_answer->message(AnswerPane::Topic::Refresh)
            .showMessage(
                MessageBar::Kind::Warning,
                m_refresh->isOn()
                    ? tr("The answer is an older one: it could not be asked for again, and is tried in %1 s. %2")
                          .arg(formatCount(quint64(std::max(0, m_refresh->secondsLeft()))), error)
                    : tr("The answer is an older one: it could not be asked for again. %1").arg(error));
        m_refreshNote = m_answer->message(AnswerPane::Topic::Refresh).text();
    } else if (const QString note = std::exchange(m_refreshNote, {}); !note.isEmpty()) {
        if (m_answer->message(AnswerPane::Topic::Refresh).text() == note) // what else is said stays
            m_answer->message(AnswerPane::Topic::Refresh).clear();
    }
    Q_EMIT statusChanged(status());
}

void QueryTab::stopRefreshWith(const QString &why)
{
    m_refilling->cancel();
    m_answer->stopRefresh();
    m_refresh->stop();
    m_answer->message(AnswerPane::Topic::Refresh).showMessage(MessageBar::Kind::Information, why);
}

void QueryTab::showEvent(QShowEvent *event)
{
    WorkTab::showEvent(event);
    m_refresh->setSeen(true);
}

void QueryTab::hideEvent(QHideEvent *event)
{
    m_refresh->setSeen(false);
    WorkTab::hideEvent(event);
}

} // namespace penstock
