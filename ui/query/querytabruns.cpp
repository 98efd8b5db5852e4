// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a query's tab does from Run to the answer.
#include "core/answer/queryrun.h"
#include "core/client/wire/readonlymark.h"
#include "core/query/explain.h"
#include "core/query/query.h"
#include "core/session/sessionlist.h"
#include "core/workspace/workspace.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/costquestion.h"
#include "ui/query/lossquestion.h"
#include "ui/query/parameters/parameterpanel.h"
#include "ui/query/querybar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytext.h"
#include "ui/query/runmistakes.h"
#include "ui/query/runstatus.h"
#include "ui/query/scanquestion.h"
#include "ui/query/time/autorefresh.h"
#include "ui/query/time/timefilling.h"
#include "ui/query/time/timerangebar.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace penstock {

void QueryTab::run()
{
    start(m_editor->scriptToRun(), m_editor->startToRun());
}

void QueryTab::runAll()
{
    Script script = m_editor->script(); // is read already
    const QString text = script.text();
    const qsizetype first = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); }) - text.begin();
    const qsizetype end = first + text.trimmed().size();
    script.replace(end, text.size() - end, {});
    script.replace(0, first, {});
    start(script, int(first));
}

void QueryTab::runIntoFile()
{
    if (saysWhatIsAsked())
        return;
    const Script script = m_editor->scriptToRun();
    m_asked = script.text();
    m_mistakes->begin(m_editor->startToRun());
    if (!canRun(script))
        return;
    if (!script.isReadOnly()) {
        m_answer->message().showMessage(
            MessageBar::Kind::Information,
            tr("Only statements that read have rows for a file; this one has not been run."));
        return;
    }
    fill(script, [this](const Script &sent) {
        m_purpose = Purpose::File;
        if (!m_cost->ask(sent) && !asksAboutScan(sent, false))
            runForPurpose(sent);
    });
}

void QueryTab::runScriptIntoFile(const Script &script)
{
    Session *const session = m_services.sessions.find(m_profileId);
    if (const std::optional<Query> query = session ? queryOf(script) : std::nullopt)
        m_answer->runIntoFile(*session, *query);
}

void QueryTab::start(const Script &script, int position)
{
    if (saysWhatIsAsked())
        return;
    m_asked = script.text();
    m_mistakes->begin(position);
    if (!canRun(script))
        return;
    fill(script, [this](const Script &sent) {
        if (!m_loss->ask(sent, lossPlace()) && !m_cost->ask(sent) && !asksAboutScan(sent, m_bar->rowLimit() > 0))
            runForPurpose(sent);
    });
}

void QueryTab::explain(bool withTimes)
{
    if (saysWhatIsAsked())
        return;
    const Script script = m_editor->scriptToRun();
    m_asked = script.text();
    m_mistakes->begin(m_editor->startToRun());
    if (!canRun(script))
        return;
    const Result<Script> explanation = explanationOf(script, withTimes);
    if (!explanation) {
        m_answer->message().showMessage(MessageBar::Kind::Information, explanation.error().message);
        return;
    }
    fill(*explanation, [this, withTimes](const Script &sent) {
        m_purpose = withTimes ? Purpose::Times : Purpose::Rows;
        if (!withTimes || (!m_cost->ask(sent) && !asksAboutScan(sent, false)))
            runForPurpose(sent);
    });
}

/// Says why not.
bool QueryTab::canRun(const Script &script)
{
    forgetQuestions();
    // What was to be refreshed gives way; should nothing be run in its place, the next one comes in its time.
    if (m_refilling->isWaiting() || m_answer->isRefreshing()) {
        m_refilling->cancel();
        m_answer->stopRefresh();
        m_refresh->runEnded(true);
    }
    MessageBar &message = m_answer->message();
    message.clear();
    if (script.text().isEmpty()) {
        message.showMessage(MessageBar::Kind::Information, tr("There is nothing to run: write a statement first."));
    } else if (!session()) {
        message.showMessage(MessageBar::Kind::Warning,
                            tr("Choose a connection first; the statement has not been run."));
    } else if (const Status may = checkMayRun(session()->profile(), script); !may) {
        message.showError(may.error());
        return false;
    }
    return !script.text().isEmpty() && session();
}

/// Of a script as it is sent. Says what is wrong with the values of its parameters.
std::optional<Query> QueryTab::queryOf(const Script &script)
{
    const Result<QList<BindParameter>> parameters = m_text->parameters().parametersOf(parameterNames(script));
    if (!parameters) {
        m_answer->message().showMessage(MessageBar::Kind::Warning, parameters.error().message);
        return std::nullopt;
    }
    Query query;
    if (m_filled.sent() != script)
        m_filled = FilledScript(script);
    m_mistakes->setScript(m_filled);
    query.script = script;
    if (m_filled.isFilled())
        query.written = m_filled.written();
    query.database = m_database;
    query.parameters = *parameters;
    query.zone = m_bar->times().zone();
    return query;
}

/// At once, or when it was confirmed.
void QueryTab::runForPurpose(const Script &script)
{
    const Purpose purpose = std::exchange(m_purpose, Purpose::Rows);
    if (purpose == Purpose::Times)
        m_answer->message().showMessage(MessageBar::Kind::Information,
                                        tr("The server runs the statement to measure it, and sends no rows of it."));
    if (purpose == Purpose::File)
        runScriptIntoFile(script);
    else
        runScript(script, purpose == Purpose::AllRows ? 0 : m_bar->rowLimit());
}

void QueryTab::runScript(const Script &script, std::size_t rowLimit)
{
    Session *const session = m_services.sessions.find(m_profileId);
    if (const std::optional<Query> query = session ? queryOf(script) : std::nullopt)
        m_answer->run(*session, *query, rowLimit);
}

/// Those that had more rows than the limit lets through, and no others again.
void QueryTab::runCutOnes()
{
    const QueryRun *const run = m_answer->lastRun();
    if (!run || saysWhatIsAsked())
        return;
    Script script = run->query().asWritten();
    if (run->outcomes().size() > 1) {
        const QStringList texts = script.statementTexts();
        QStringList cut;
        for (std::size_t i = 0; i < run->outcomes().size(); ++i) {
            if (run->outcomes()[i].isLimited)
                cut += texts.value(qsizetype(i));
        }
        script = Script(cut.join(QStringLiteral("\n;\n")), script.language());
    }
    m_asked.clear();
    if (!canRun(script))
        return;
    fill(script, [this](const Script &sent) {
        m_purpose = Purpose::AllRows;
        if (!m_cost->ask(sent) && !asksAboutScan(sent, false))
            runForPurpose(sent);
    });
}

void QueryTab::runStarted()
{
    m_refresh->runBegan();
    if (m_refresh->isOn() && !m_answer->lastRun()->query().script.isReadOnly())
        stopRefreshWith(tr("Refresh has been turned off: this statement changes data."));
    updateWarning();
    runProgressed();
    Q_EMIT runningChanged(true);
}

void QueryTab::stop()
{
    m_refresh->stop();
    m_refilling->cancel();
    if (m_scan->isAsking() || m_filling->isWaiting())
        withdraw(tr("Stopped: the statement has not been run."));
    m_answer->stop();
}

bool QueryTab::isRunning() const
{
    return m_answer->isRunning() || m_filling->isWaiting() || m_scan->isAsking() || m_answer->isAskingFurther();
}

QString QueryTab::status() const
{
    if (m_filling->isWaiting())
        return tr("%1 · asking where the data is").arg(targetText());
    const QString status = m_answer->status();
    return status.isEmpty() ? targetText() : status;
}

void QueryTab::tell(const QString &note)
{
    m_answer->message(AnswerPane::Topic::Note).showMessage(MessageBar::Kind::Information, note);
}

void QueryTab::runProgressed()
{
    m_bar->setProgress(isRunning() && !m_answer->isAskingFurther() ? status().section(QStringLiteral(" · "), -4)
                                                                   : QString());
    Q_EMIT statusChanged(status());
}

void QueryTab::runFinished()
{
    const QueryRun *const ended = m_answer->lastRun();
    m_refresh->runEnded(ended && ended->feed().state() == ResultFeed::State::Succeeded);
    updateWarning();
    runProgressed();
    // Later: the answer is still being told of its end, and says why.
    QMetaObject::invokeMethod(m_mistakes, &RunMistakes::show, Qt::QueuedConnection);
    if (const QueryRun *const run = m_answer->lastRun())
        m_services.workspace.history.add(pastRunOf(*run));
    Q_EMIT runningChanged(isRunning());
}

} // namespace penstock
